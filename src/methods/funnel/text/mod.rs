//! Words of the funnel.

pub mod sentences;

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Entonnoir", en: "Funnel" };

/// The four steps to begin with (seed 004).
pub const STEPS: [Name; 4] = [
    Localized { fr: "Ciblage", en: "Targeting" },
    Localized { fr: "Rendez-vous", en: "Meetings" },
    Localized { fr: "Premiers entretiens", en: "First interviews" },
    Localized { fr: "Closing", en: "Closing" },
];

/// What it is for.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Savoir combien de contacts la cible exige chaque semaine, si l’équipe peut les tenir, et sur quelle étape agir.",
        how: "Partez du chiffre d’affaires à gagner\u{a0}: divisé par le panier puis par chaque conversion, il donne ce que chaque étape \
              doit contenir, arrondi à l’unité supérieure. Une hypothèse est réaliste si elle ne dépasse pas le meilleur des six derniers mois \
              complets. La conversion d’un mois rapporte l’étape suivante à celle-ci, dans le même mois\u{a0}; un mois où la suivante compte \
              davantage n’en dit rien (conventions).",
        not_when: "Quand vous signez moins d’une affaire par trimestre\u{a0}: les taux ne diraient que le hasard. Suivez alors \
                   chaque opportunité dans le pipeline.",
        source: "«\u{a0}Formaliser son plan d’action\u{a0}»\u{a0}: décomposer la prospection en étapes, avec des hypothèses réalistes",
    },
    en: Guide {
        purpose: "To know how many contacts the target demands each week, whether the team can bear them, and which step to work on.",
        how: "Begin with the revenue to win: divided by the basket and then by each conversion, it gives what each step must hold, \
              rounded up. A hypothesis is realistic if it is not above the best of the last six complete months. The conversion of a month \
              is the next step over this one in the same month; a month in which the next one counts more says nothing of it (conventions).",
        not_when: "When you sign less than one deal a quarter: the rates would only tell chance. Follow each opportunity in the \
                   pipeline instead.",
        source: "“Put the action plan in writing”: break prospecting down into steps, with realistic hypotheses",
    },
};

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
    subtitle "Below the title."
        "Ce que la cible demande à chaque étape, chaque semaine, et ce que votre histoire en dit."
        "What the target demands of each step, each week, and what your own history says of it.";
    empty "The empty title."
        "Combien de contacts faut-il pour tenir votre objectif\u{a0}?"
        "How many contacts does your target take?";
    example "An example."
        "Exemple\u{a0}: 120\u{a0}000\u{a0}€ à gagner, 12\u{a0}000\u{a0}€ par affaire, une signature sur quatre entretiens, un entretien sur cinq rendez-vous, un rendez-vous sur quatre contacts\u{a0}: 800 contacts, 62 par semaine sur un trimestre."
        "Example: €120,000 to win, €12,000 a deal, one signature in four interviews, one interview in five meetings, one meeting in four contacts: 800 contacts, 62 a week over a quarter.";
    begin "Fills the four steps." "Commencer avec quatre étapes" "Start with four steps";
    add "Adds one." "Ajouter une étape" "Add a step";
    untitled "A step without a name." "Étape sans nom" "Unnamed step";
    aim "Title of a card." "Ce qu’il faut gagner" "What is to be won";
    target "Field." "Chiffre d’affaires à gagner" "Revenue to win";
    target_hint "Hint." "Avec de nouvelles signatures." "With new signatures.";
    weeks "Field." "En combien de semaines" "In how many weeks";
    weeks_hint "Hint." "Un trimestre en compte 13." "A quarter has 13.";
    weeks_unit "A unit." "semaines" "weeks";
    basket "Field." "Panier" "Basket";
    used "A figure." "Panier retenu" "Basket used";
    basket_hint "Hint while empty and unknown." "Ce que rapporte une signature." "What a signature brings.";
    steps "Title of the table." "Étapes et hypothèses" "Steps and hypotheses";
    step "Column." "Étape" "Step";
    conversion "Column." "Part qui passe à la suivante" "Share that goes on";
    capacity "Column." "Capacité par semaine" "Capacity a week";
    source "Column." "Compté d’après" "Counted from";
    order "Column." "Ordre" "Order";
    entered "A source." "Vos saisies" "What you enter";
    opened "A source." "Opportunités ouvertes" "Opportunities opened";
    won "A source." "Opportunités gagnées" "Opportunities won";
    stale "A KPI as the source that counts no longer."
        "Cet indicateur ne compte plus mois par mois\u{a0}: choisissez une autre source, ou rendez-lui l’unité «\u{a0}Nombre\u{a0}» et une mesure mensuelle."
        "This KPI no longer counts month by month: choose another source, or give it the unit “Count” and a monthly measure again.";
    last "Instead of a hypothesis at the last step." "La dernière étape compte les signatures." "The last step counts signatures.";
    earlier "A menu’s entry." "Monter" "Move up";
    later "A menu’s entry." "Descendre" "Move down";
    picture "The question of the picture." "Ce que chaque semaine demande" "What each week demands";
    demanded "A legend." "Demandé par semaine" "Demanded a week";
    done "A legend." "Fait par semaine, six derniers mois" "Done a week, last six months";
    compare "Title of a table." "Hypothèses et réalité" "Hypotheses and actuals";
    hypothesis "Column." "Hypothèse" "Hypothesis";
    actual "Column." "Six derniers mois" "Last six months";
    best "Column." "Meilleur mois" "Best month";
    judged "Column." "Verdict" "Verdict";
    demand "Column." "Demandé" "Demanded";
    rhythm "Column." "Fait" "Done";
    over "A demand above the capacity." "Dépassée" "Exceeded";
    room "Column." "Capacité" "Capacity";
    a_week "Below a table." "Demandé, fait et capacité se comptent par semaine\u{a0}; le demandé est arrondi à l’unité supérieure." "Demanded, done and capacity are counted a week; what is demanded is rounded up.";
    decide "Column." "Décider" "Decide";
    counts "Title of a table." "Ce que chaque étape a compté" "What each step counted";
    counts_hint "Below it." "Le mois en cours ne compte pas encore dans l’histoire. Les étapes tirées d’un indicateur ou du pipeline se remplissent seules." "The current month is no history yet. Steps drawn from a KPI or the pipeline fill in by themselves.";
    current "Beside a month." "en cours" "current";
    levers "The question of the bars." "Sur quelle étape agir en premier\u{a0}?" "Which step to work on first?";
    levers_note "How they are computed." "Contacts épargnés quand chaque conversion gagne cinq points, une à la fois (convention)." "Contacts saved when each conversion gains five points, one at a time (convention).";
    ceiling "A figure." "Le plus que permettent vos capacités" "The most that your capacities allow";
    in_all "A figure." "Demandé en tout, à la première étape" "Demanded in all, at the first step";
    unknown "Not known." "–" "–";
}
