//! Words of the screen of the lifetime value.

use crate::domain::lang::Localized;

macro_rules! words {
    ($($field:ident $doc:literal $fr:literal $en:literal;)*) => {
        /// Words of the screen.
        pub struct Text {
            $(#[doc = $doc] pub $field: &'static str,)*
        }

        /// The words in every language.
        pub const TEXT: Localized<Text> = Localized {
            fr: Text { $($field: $fr,)* },
            en: Text { $($field: $en,)* },
        };
    };
}

words! {
    subtitle "What it is for."
        "Combien vaut un client de chaque segment au fil des ans, et combien il peut coûter à gagner."
        "What a customer of each segment is worth over the years, and what winning one may cost.";
    none "The title without a figure." "Quel segment mérite votre argent\u{a0}?" "Which segment deserves your money?";
    empty "The empty title." "La valeur se calcule segment par segment" "Value is computed segment by segment";
    empty_detail "What to do first." "Nommez d’abord ceux à qui vous vendez." "First name those to whom you sell.";
    example "An example."
        "Exemple\u{a0}: 2\u{a0}400\u{a0}€ de panier, 6 achats par an, 38\u{a0}% de marge, 85\u{a0}% de rétention\u{a0}: 22\u{a0}000\u{a0}€ de valeur, donc 7\u{a0}300\u{a0}€ au plus pour gagner un client."
        "Example: a basket of €2,400, 6 purchases a year, a 38% margin, 85% retention: worth €22,000, hence €7,300 at most to win a customer.";
    to_segments "The button." "Définir les segments" "Define the segments";
    compare "Title of the table." "Les segments comparés" "The segments compared";
    segment "A column." "Segment" "Segment";
    value "A column." "Valeur vie" "Lifetime value";
    cost "A column." "Coût d’acquisition" "Acquisition cost";
    ratio "A column." "Rapport" "Ratio";
    payback "A column." "Remboursé en" "Paid back in";
    deserved "A column." "Dépense méritée" "Deserved spending";
    deserved_hint "What it means." "Au plus, pour gagner un client\u{a0}: le tiers de sa valeur." "At most, to win a customer: a third of the value.";
    unnamed "A segment without a name." "Segment sans nom" "Unnamed segment";
    choose "The tabs." "Segment détaillé" "Segment in detail";
    purchases "Title of a group." "Ce qu’un client rapporte" "What a customer brings";
    loyalty "Title of a group." "Combien de temps il reste" "How long they stay";
    additions "Title of a group." "Ce qui s’ajoute (facultatif)" "What comes on top (optional)";
    winning "Title of a group." "Ce que coûte un nouveau client" "What a new customer costs";
    discount_hint "Hint." "Ce que vaut d’attendre un an\u{a0}; 8 à 12\u{a0}% pour une PME (convention)." "What waiting a year is worth; 8 to 12% for a small company (convention).";
    retention_hint "Hint." "Part des clients qui rachètent l’année suivante." "Share of the customers who buy again the next year.";
    first "Field." "Première marge" "First margin";
    at_once "Choice." "Dès le premier achat" "With the first purchase";
    after "Choice." "Un an plus tard" "A year later";
    horizon "Field." "Horizon" "Horizon";
    horizon_hint "Hint." "Vide\u{a0}: sans limite." "Empty: without an end.";
    years "A unit." "ans" "years";
    cross_probability "Field." "Probabilité d’une vente croisée par an" "Probability of a cross-sale a year";
    cross_value "Field." "Marge d’une vente croisée" "Margin of a cross-sale";
    referral "Field." "Marge des clients recommandés, par an" "Margin of referred customers, a year";
    spending_hint "Hint." "Tout compris\u{a0}: salaires, salons, publicité, sur la même période que les nouveaux clients." "All of it: salaries, fairs, advertising, over the same period as the new customers.";
    results "Title." "Ce que cela donne" "What this makes";
    why_value "A question." "D’où vient la valeur vie\u{a0}?" "Where does the lifetime value come from?";
    why_cost "A question." "D’où vient le coût d’acquisition\u{a0}?" "Where does the acquisition cost come from?";
    why_ratio "A question." "Que dit le rapport\u{a0}?" "What does the ratio say?";
    why_payback "A question." "En combien de mois un client est-il remboursé\u{a0}?" "In how many months is a customer paid back?";
    why_deserved "A question." "Combien ce client mérite-t-il\u{a0}?" "How much does this customer deserve?";
    curve "The question of the chart." "Quand un client a‑t‑il remboursé ce qu’il a coûté\u{a0}?" "When has a customer paid back what they cost?";
    built "A line of the chart." "Valeur accumulée" "Value built up";
    year "A column." "Année" "Year";
    levers "The question of the bars." "Sur quoi agir en premier\u{a0}?" "What to work on first?";
    levers_note "How they are computed." "Gain de valeur vie quand chaque donnée s’améliore de 10\u{a0}%, une à la fois (convention)." "Gain of lifetime value when each input gets 10% better, one at a time (convention).";
    decide "Title." "Décider" "Decide";
}
