//! Words of the facts.

use super::{concentration::Concentration, past::Drift};
use crate::domain::{
    guide::Guide,
    lang::{Format, Lang, Localized, Name},
    quotation::Side,
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Faits", en: "Facts" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Partir de ce qui s’est passé et de ce qui a été dit, avant d’interpréter.",
        how: "La tendance est la droite robuste (Theil–Sen) des douze dernières périodes d’un indicateur\u{a0}; elle est stable à 5\u{a0}% près. La concentration vient d’un import de commandes\u{a0}: seuls des totaux entrent dans le plan, jamais les clients. Les verbatims servent de preuve partout.",
        not_when: "Les chiffres disent ce qui a changé, jamais pourquoi\u{a0}: pour cela, interrogez trois clients et notez leurs mots.",
        source: "analyse du passé\u{a0}; verbatims de clients et de vendeurs",
    },
    en: Guide {
        purpose: "To start from what happened and from what was said, before interpreting.",
        how: "The trend is the robust line (Theil–Sen) through the last twelve periods of a KPI; within 5% it counts as stable. Concentration comes from an import of orders: only totals enter the plan, never customers. Quotations serve as evidence everywhere.",
        not_when: "Figures tell what changed, never why: for that, ask three customers and note down their words.",
        source: "analysis of the past; quotations of customers and sellers",
    },
};

/// Words of the screen.
pub struct Text {
    /// What it is for.
    pub subtitle: &'static str,
    /// The title while there is nothing.
    pub nothing_yet: &'static str,
    /// The empty title of the quotations.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a quotation.
    pub add: &'static str,
    /// Card of the trends.
    pub trends: &'static str,
    /// No KPI has six periods.
    pub no_trend: &'static str,
    /// Title of a trend’s why.
    pub why_trend: &'static str,
    /// Note of that why.
    pub trend_convention: &'static str,
    /// Card of the concentration.
    pub concentration: &'static str,
    /// No orders were imported.
    pub no_orders: &'static str,
    /// Leads to the import.
    pub import: &'static str,
    /// The picture’s question.
    pub share_question: &'static str,
    /// A bar.
    pub ten: &'static str,
    /// A bar.
    pub others: &'static str,
    /// Title of the concentration’s why.
    pub why_share: &'static str,
    /// Note of that why.
    pub share_convention: &'static str,
    /// Card of the mix.
    pub mix: &'static str,
    /// No segment has a revenue.
    pub no_mix: &'static str,
    /// The picture’s question.
    pub mix_question: &'static str,
    /// Title of the mix’s why.
    pub why_mix: &'static str,
    /// Leads to the KPIs.
    pub to_kpis: &'static str,
    /// Card of the quotations.
    pub quotations: &'static str,
    /// Column.
    pub words: &'static str,
    /// Column.
    pub speaker: &'static str,
    /// Column.
    pub side: &'static str,
    /// Column.
    pub date: &'static str,
    /// Column.
    pub segment: &'static str,
    /// Column.
    pub follow: &'static str,
    /// No choice.
    pub unset: &'static str,
    /// Opens a quotation.
    pub open: &'static str,
    /// Leads back.
    pub all: &'static str,
    /// A quotation without words.
    pub unnamed: &'static str,
    /// Card of the decisions.
    pub decision: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Ce que disent les chiffres du passé, et ce que disent ceux qui achètent et qui vendent.",
        nothing_yet: "Les faits d’abord\u{a0}: des chiffres et des paroles",
        empty: "Que vous ont dit vos clients, mot pour mot\u{a0}?",
        example: "Exemple\u{a0}: «\u{a0}Le devis est arrivé après la panne.\u{a0}», un responsable de maintenance, en octobre.",
        add: "Noter un verbatim",
        trends: "Tendances",
        no_trend: "Il faut six périodes d’un indicateur pour lire une tendance.",
        why_trend: "Tendance",
        trend_convention: "Droite de Theil–Sen sur les douze dernières périodes au plus\u{a0}; stable à 5\u{a0}% près, une convention.",
        concentration: "Concentration",
        no_orders: "La part des dix plus gros clients ne peut pas être connue\u{a0}: importez une liste de commandes (client, date, montant). Les noms restent sur cet appareil, seuls des totaux entrent dans le plan.",
        import: "Importer des commandes",
        share_question: "Que pèsent les dix plus gros clients\u{a0}?",
        ten: "Dix plus gros clients",
        others: "Tous les autres",
        why_share: "Part des dix plus gros",
        share_convention: "Concentrée dès 50\u{a0}%, dépendante dès 80\u{a0}%, une convention de Boussole.",
        mix: "Répartition par segment",
        no_mix: "Suivez le chiffre d’affaires de deux segments au moins pour voir leur répartition.",
        mix_question: "D’où vient le chiffre d’affaires\u{a0}?",
        why_mix: "Part du segment",
        to_kpis: "Voir les indicateurs",
        quotations: "Verbatims",
        words: "Ce qui a été dit",
        speaker: "Par qui",
        side: "Côté",
        date: "Quand",
        segment: "Segment",
        follow: "Suite",
        unset: "À préciser",
        open: "Ouvrir",
        all: "Tous les faits",
        unnamed: "Verbatim vide",
        decision: "Ce que l’on en fait",
    },
    en: Text {
        subtitle: "What the figures of the past say, and what those say who buy and who sell.",
        nothing_yet: "Facts first: figures and words",
        empty: "What did your customers tell you, word for word?",
        example: "Example: “The quote came after the breakdown.”, a maintenance manager, in October.",
        add: "Note a quotation",
        trends: "Trends",
        no_trend: "It takes six periods of a KPI to read a trend.",
        why_trend: "Trend",
        trend_convention: "Theil–Sen line through the last twelve periods at most; stable within 5%, a convention.",
        concentration: "Concentration",
        no_orders: "The share of the ten largest customers cannot be known: import a list of orders (customer, date, amount). Names stay on this device, only totals enter the plan.",
        import: "Import orders",
        share_question: "How much do the ten largest customers weigh?",
        ten: "Ten largest customers",
        others: "All the others",
        why_share: "Share of the ten largest",
        share_convention: "Concentrated from 50%, dependent from 80% on, a convention of Boussole.",
        mix: "Mix by segment",
        no_mix: "Follow the revenue of two segments at least to see their mix.",
        mix_question: "Where does the revenue come from?",
        why_mix: "Share of the segment",
        to_kpis: "See the KPIs",
        quotations: "Quotations",
        words: "What was said",
        speaker: "By whom",
        side: "Side",
        date: "When",
        segment: "Segment",
        follow: "What follows",
        unset: "To be said",
        open: "Open",
        all: "All facts",
        unnamed: "Empty quotation",
        decision: "What is done about it",
    },
};

/// The page’s title: what weighs most among the facts.
#[must_use]
pub fn headline(share: Option<f64>, quotations: usize, format: &dyn Format) -> String {
    let said = match format.lang() {
        Lang::Fr => format.count(quotations, "verbatim", "verbatims"),
        Lang::En => format.count(quotations, "quotation", "quotations"),
    };
    match (format.lang(), share) {
        (Lang::Fr, Some(share)) => format!("Dix clients font {} des ventes\u{a0}; {said}", format.percent(share, 0)),
        (Lang::En, Some(share)) => format!("Ten customers make {} of sales; {said}", format.percent(share, 0)),
        (Lang::Fr, None) if quotations == 0 => TEXT.fr.nothing_yet.to_owned(),
        (Lang::En, None) if quotations == 0 => TEXT.en.nothing_yet.to_owned(),
        (Lang::Fr, None) => format!("{said}\u{a0}; la concentration reste inconnue"),
        (Lang::En, None) => format!("{said}; concentration is unknown so far"),
    }
}

/// What a concentration says, in a word.
#[must_use]
pub const fn concentration(found: Concentration) -> Name {
    match found {
        Concentration::Spread => Localized { fr: "répartie", en: "spread" },
        Concentration::Concentrated => Localized { fr: "concentrée", en: "concentrated" },
        Concentration::Dependent => Localized { fr: "dépendante", en: "dependent" },
        Concentration::AllInTen => Localized { fr: "dix clients au plus", en: "ten customers at most" },
    }
}

/// A drift in a word.
#[must_use]
pub const fn drift(drift: Drift) -> Name {
    match drift {
        Drift::Better => Localized { fr: "en progrès", en: "improving" },
        Drift::Stable => Localized { fr: "stable", en: "stable" },
        Drift::Worse => Localized { fr: "en recul", en: "declining" },
    }
}

/// A side.
#[must_use]
pub const fn side(side: Side) -> Name {
    match side {
        Side::Customer => Localized { fr: "Client", en: "Customer" },
        Side::Seller => Localized { fr: "Vendeur", en: "Seller" },
    }
}

/// Over which orders the concentration was computed.
#[must_use]
pub fn span(orders: u32, customers: u32, dates: (&str, &str), format: &dyn Format) -> String {
    let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let (first, last) = dates;
    match format.lang() {
        Lang::Fr => format!(
            "{} de {}, du {first} au {last}",
            format.count(count(orders), "commande", "commandes"),
            format.count(count(customers), "client", "clients")
        ),
        Lang::En => format!(
            "{} of {}, from {first} to {last}",
            format.count(count(orders), "order", "orders"),
            format.count(count(customers), "customer", "customers")
        ),
    }
}

/// A change with its sign, in percent.
#[must_use]
pub fn change(value: f64, format: &dyn Format) -> String {
    let sign = if value > 0.0 { "+" } else { "" };
    format!("{sign}{}", format.percent(value, 0))
}
