//! Words of PESTEL.

use super::exposure::Change;
use crate::domain::{
    guide::Guide,
    lang::{Format, Lang, Localized, Name},
    swot_item::SwotQuadrant,
};

/// Its title.
pub const TITLE: Name = Localized { fr: "PESTEL", en: "PESTEL" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Repérer ce qui change autour de l’entreprise avant d’en subir l’effet, et décider à quoi répondre.",
        how: "Six dimensions\u{a0}: politique, économique, sociologique, technologique, écologique, légale. Chaque facteur est passager ou structurel, son impact va de \u{2212}5 à 5, sa probabilité de 0 à 100\u{a0}%. L’exposition est leur produit\u{a0}: elle ordonne les facteurs. Ce qui pèse devient une opportunité ou une menace dans SWOT, en gardant le lien.",
        not_when: "Si un facteur ne touche ni vos clients ni vos coûts d’ici trois ans, laissez-le de côté\u{a0}: une veille complète n’est pas un plan.",
        source: "analyse du macro-environnement, pratique courante",
    },
    en: Guide {
        purpose: "To notice what changes around the company before it is felt, and to decide what to answer.",
        how: "Six dimensions: political, economic, social, technological, ecological, legal. Every factor passes or stays, its impact goes from \u{2212}5 to 5, its probability from 0 to 100%. Exposure is their product and orders the factors. What weighs becomes an opportunity or a threat in SWOT, and the link is kept.",
        not_when: "When a factor touches neither your customers nor your costs within three years, leave it aside: complete monitoring is not a plan.",
        source: "analysis of the wider environment, common practice",
    },
};

/// Words of the screen.
pub struct Text {
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a factor.
    pub add: &'static str,
    /// The title while nothing is judged.
    pub unjudged: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column.
    pub factor: &'static str,
    /// Column.
    pub dimension: &'static str,
    /// Column.
    pub term: &'static str,
    /// Column.
    pub impact: &'static str,
    /// Hint.
    pub impact_hint: &'static str,
    /// Complaint.
    pub not_an_impact: &'static str,
    /// Column.
    pub probability: &'static str,
    /// Complaint.
    pub not_a_share: &'static str,
    /// A factor without words.
    pub unnamed: &'static str,
    /// The ranking.
    pub ranking: &'static str,
    /// Before an exposure.
    pub exposure: &'static str,
    /// A factor whose exposure is unknown.
    pub to_judge: &'static str,
    /// The picture’s question.
    pub picture: &'static str,
    /// Names of its four grounds: top left, top right, bottom left, bottom right.
    pub grounds: [&'static str; 4],
    /// Title of an exposure’s why.
    pub why: &'static str,
    /// Note of an exposure’s why.
    pub convention: &'static str,
    /// Leads to the item that a factor became.
    pub see_item: &'static str,
    /// Leads to all factors.
    pub all: &'static str,
    /// Card of the evidence.
    pub evidence: &'static str,
    /// Card of what follows.
    pub decision: &'static str,
    /// What follows from a factor.
    pub decision_hint: &'static str,
    /// Why a factor cannot be promoted yet.
    pub not_yet: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Ce qui change autour de vous, du plus exposant au moins exposant.",
        empty: "Qu’est-ce qui change autour de votre entreprise\u{a0}?",
        example: "Exemple\u{a0}: «\u{a0}obligation d’audit hygiène renforcé des lignes en 2027\u{a0}», légal, structurel, impact +4, probabilité 80\u{a0}%.",
        add: "Ajouter un facteur",
        unjudged: "Des facteurs à juger\u{a0}: impact et probabilité",
        table: "Facteurs",
        factor: "Facteur",
        dimension: "Dimension",
        term: "Durée",
        impact: "Impact",
        impact_hint: "De \u{2212}5 (nuit le plus) à 5 (aide le plus).",
        not_an_impact: "L’impact va de \u{2212}5 à 5.",
        probability: "Probabilité",
        not_a_share: "La probabilité va de 0 à 100\u{a0}%.",
        unnamed: "Facteur sans texte",
        ranking: "Classement par exposition",
        exposure: "exposition",
        to_judge: "à juger",
        picture: "Qu’est-ce qui est à la fois probable et lourd\u{a0}?",
        grounds: ["Menaces", "Opportunités", "Moins probables", "Moins probables"],
        why: "Exposition",
        convention: "Impact × probabilité\u{a0}: la taille ordonne, le signe dit si le facteur aide ou nuit.",
        see_item: "Voir dans SWOT",
        all: "Tous les facteurs",
        evidence: "Sur quoi il repose",
        decision: "Ce qu’il en sort",
        decision_hint: "Promu dans SWOT, le facteur garde son lien et sa preuve. Une décision peut aussi le citer directement.",
        not_yet: "Donnez-lui un impact, en plus ou en moins, pour en faire une opportunité ou une menace.",
    },
    en: Text {
        subtitle: "What changes around you, from the largest exposure to the smallest.",
        empty: "What is changing around your company?",
        example: "Example: “stricter hygiene audits of lines required in 2027”, legal, structural, impact +4, probability 80%.",
        add: "Add a factor",
        unjudged: "Factors to judge: impact and probability",
        table: "Factors",
        factor: "Factor",
        dimension: "Dimension",
        term: "Duration",
        impact: "Impact",
        impact_hint: "From \u{2212}5 (harms most) to 5 (helps most).",
        not_an_impact: "The impact goes from \u{2212}5 to 5.",
        probability: "Probability",
        not_a_share: "The probability goes from 0 to 100%.",
        unnamed: "Factor without words",
        ranking: "Ranking by exposure",
        exposure: "exposure",
        to_judge: "to be judged",
        picture: "What is both likely and heavy?",
        grounds: ["Threats", "Opportunities", "Less likely", "Less likely"],
        why: "Exposure",
        convention: "Impact × probability: the size orders, the sign says whether the factor helps or harms.",
        see_item: "See in SWOT",
        all: "All factors",
        evidence: "What it rests on",
        decision: "What comes of it",
        decision_hint: "Promoted into SWOT, the factor keeps its link and its evidence. A decision may also cite it directly.",
        not_yet: "Give it an impact, for better or worse, to make it an opportunity or a threat.",
    },
};

/// The page’s title: what weighs most.
#[must_use]
pub fn headline(name: &str, exposure: f64, format: &dyn Format) -> String {
    let figure = signed(exposure, 1, format);
    match (format.lang(), exposure < 0.0) {
        (Lang::Fr, true) => format!("Ce qui vous expose le plus\u{a0}: {name} ({figure})"),
        (Lang::Fr, false) => format!("Ce qui vous porte le plus\u{a0}: {name} ({figure})"),
        (Lang::En, true) => format!("What exposes you most: {name} ({figure})"),
        (Lang::En, false) => format!("What carries you most: {name} ({figure})"),
    }
}

/// A figure with its sign.
#[must_use]
pub fn signed(value: f64, digits: u8, format: &dyn Format) -> String {
    let figure = format.number(value.abs(), digits);
    if value > 0.0 {
        format!("+{figure}")
    } else if value < 0.0 {
        format!("\u{2212}{figure}")
    } else {
        figure
    }
}

/// The button that promotes a factor.
#[must_use]
pub const fn promote(quadrant: SwotQuadrant) -> Name {
    match quadrant {
        SwotQuadrant::Opportunity | SwotQuadrant::Strength => {
            Localized { fr: "En faire une opportunité", en: "Make it an opportunity" }
        }
        SwotQuadrant::Threat | SwotQuadrant::Weakness => {
            Localized { fr: "En faire une menace", en: "Make it a threat" }
        }
    }
}

/// The notice of a promotion.
#[must_use]
pub fn promoted(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Ajouté dans SWOT\u{a0}: {name}"),
        Lang::En => format!("Added to SWOT: {name}"),
    }
}

/// The smallest change that lets a factor pass another.
#[must_use]
pub fn turn(change: Change, before: &str, format: &dyn Format) -> String {
    match (format.lang(), change) {
        (Lang::Fr, Change::ProbabilityOver(share)) => {
            format!(
                "Au-dessus de {} de probabilité, il passerait devant «\u{a0}{before}\u{a0}».",
                format.percent(share.get(), 0)
            )
        }
        (Lang::En, Change::ProbabilityOver(share)) => {
            format!("Above a probability of {}, it would pass “{before}”.", format.percent(share.get(), 0))
        }
        (Lang::Fr, Change::Impact(impact)) => {
            format!(
                "Avec un impact de {}, il passerait devant «\u{a0}{before}\u{a0}».",
                signed(f64::from(impact.get()), 0, format)
            )
        }
        (Lang::En, Change::Impact(impact)) => {
            format!("With an impact of {}, it would pass “{before}”.", signed(f64::from(impact.get()), 0, format))
        }
    }
}
