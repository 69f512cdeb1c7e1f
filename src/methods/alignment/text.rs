//! Words of the page of marketing and sales.

use super::{Notion, Piece};
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// The method’s title.
pub const TITLE: Name = Localized { fr: "Marketing et vente", en: "Marketing and sales" };

/// What it is for.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Que marketing et vente disent la même chose avec les mêmes mots, et sachent qui fait quoi quand une piste arrive.",
        how: "Une seule page\u{a0}: quatre définitions, un délai et un nombre de relances, trois raisons de refus, les objections \
              avec leur preuve. Les indicateurs et les rituels communs viennent du plan.",
        not_when: "Quand une seule personne fait les deux\u{a0}: gardez seulement les objections et leurs preuves.",
        source: "«\u{a0}Éléments à aligner\u{a0}»",
    },
    en: Guide {
        purpose: "To have marketing and sales mean the same by the same words, and know who does what when a lead comes in.",
        how: "A single page: four definitions, a time to answer and a number of follow-ups, three reasons to refuse, the objections \
              with their proof. The shared KPIs and rituals come from the plan.",
        not_when: "When one person does both: keep the objections and their proofs only.",
        source: "“What to align”",
    },
};

/// Words of the screen.
pub struct Text {
    /// How many pieces are agreed on, of how many.
    pub finding: fn(usize, usize) -> String,
    /// Below the title.
    pub subtitle: &'static str,
    /// The page before anything is written.
    pub example: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// The picture’s name.
    pub picture: &'static str,
    /// Agreed.
    pub agreed: &'static str,
    /// To be agreed.
    pub to_agree: &'static str,
    /// Section.
    pub service: &'static str,
    /// Field.
    pub answer: &'static str,
    /// Its unit.
    pub hours: &'static str,
    /// Field.
    pub follow_ups: &'static str,
    /// Its help.
    pub follow_ups_hint: &'static str,
    /// Field.
    pub refusals: &'static str,
    /// Its help.
    pub refusals_hint: &'static str,
    /// Section.
    pub shared: &'static str,
    /// The plan has no such KPI.
    pub no_kpi: &'static str,
    /// What the opportunities tell of it, and on which day.
    pub from_sales: fn(&str) -> String,
    /// Leads to the KPIs.
    pub to_kpis: &'static str,
    /// Section.
    pub rituals: &'static str,
    /// There is none.
    pub no_ritual: &'static str,
    /// Leads to the rituals.
    pub to_rituals: &'static str,
    /// So many minutes.
    pub minutes: fn(u16) -> String,
    /// Section.
    pub objections: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// While there is none.
    pub no_objection: &'static str,
    /// Column.
    pub objection: &'static str,
    /// Column.
    pub proof: &'static str,
    /// Column.
    pub content: &'static str,
    /// Column.
    pub owner: &'static str,
    /// No choice.
    pub unset: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |agreed, all| match agreed {
            0 => "Marketing et vente n’ont encore rien convenu".to_owned(),
            agreed if agreed == all => "Marketing et vente parlent la même langue".to_owned(),
            1 => format!("1\u{a0}accord sur\u{a0}{all} entre marketing et vente"),
            agreed => format!("{agreed}\u{a0}accords sur\u{a0}{all} entre marketing et vente"),
        },
        subtitle: "Une page que les deux équipes signent, et rien d’autre.",
        example: "Exemple\u{a0}: un MQL est un site agroalimentaire à moins de deux heures qui a demandé un prix ou une visite.",
        print: "Imprimer la page",
        picture: "Le passage de relais",
        agreed: "Convenu",
        to_agree: "À convenir",
        service: "Quand une piste arrive",
        answer: "Réponse sous",
        hours: "heures",
        follow_ups: "Relances avant de rendre la piste",
        follow_ups_hint: "Au-delà, elle retourne au marketing avec sa raison.",
        refusals: "Trois raisons de refus",
        refusals_hint: "Une par ligne, trois au plus. Un refus sans raison n’apprend rien.",
        shared: "Indicateurs communs",
        no_kpi: "pas encore suivi",
        from_sales: |day| format!("d’après les opportunités, au {day}"),
        to_kpis: "Voir les indicateurs",
        rituals: "Rituels communs",
        no_ritual: "Aucun rituel hebdomadaire ni d’apprentissage n’est prévu.",
        to_rituals: "Voir les rituels",
        minutes: |count| format!("{count}\u{a0}min"),
        objections: "Objections et preuves",
        add: "Ajouter une objection",
        no_objection: "Quelle phrase vos vendeurs entendent-ils chaque semaine\u{a0}?",
        objection: "Objection",
        proof: "Preuve",
        content: "Contenu qui la porte",
        owner: "Responsable",
        unset: "À préciser",
    },
    en: Text {
        finding: |agreed, all| match agreed {
            0 => "Marketing and sales have not agreed on anything yet".to_owned(),
            agreed if agreed == all => "Marketing and sales speak the same language".to_owned(),
            1 => format!("1 agreement of {all} between marketing and sales"),
            agreed => format!("{agreed} agreements of {all} between marketing and sales"),
        },
        subtitle: "One page that both teams sign, and nothing else.",
        example: "Example: an MQL is a food plant within two hours that asked for a price or a visit.",
        print: "Print the page",
        picture: "The handover",
        agreed: "Agreed",
        to_agree: "To agree on",
        service: "When a lead comes in",
        answer: "Answer within",
        hours: "hours",
        follow_ups: "Follow-ups before the lead is given back",
        follow_ups_hint: "After that it goes back to marketing with its reason.",
        refusals: "Three reasons to refuse",
        refusals_hint: "One a line, three at most. A refusal without a reason teaches nothing.",
        shared: "Shared KPIs",
        no_kpi: "not followed yet",
        from_sales: |day| format!("by the opportunities, on {day}"),
        to_kpis: "See the KPIs",
        rituals: "Shared rituals",
        no_ritual: "No weekly ritual nor one of lessons is planned.",
        to_rituals: "See the rituals",
        minutes: |count| format!("{count}\u{a0}min"),
        objections: "Objections and proofs",
        add: "Add an objection",
        no_objection: "Which sentence do your sellers hear every week?",
        objection: "Objection",
        proof: "Proof",
        content: "Content that carries it",
        owner: "Owner",
        unset: "To be said",
    },
};

impl Notion {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Name {
        let (fr, en) = match self {
            Self::Lead => ("Piste (lead)", "Lead"),
            Self::Mql => ("MQL, prête pour la vente", "MQL, ready for sales"),
            Self::Sql => ("SQL, acceptée par la vente", "SQL, accepted by sales"),
            Self::Opportunity => ("Opportunité", "Opportunity"),
        };
        Localized { fr, en }
    }

    /// The question that its definition answers.
    #[must_use]
    pub const fn question(self) -> Name {
        let (fr, en) = match self {
            Self::Lead => {
                ("À partir de quel geste compte-t-on une piste\u{a0}?", "From which gesture on does a lead count?")
            }
            Self::Mql => (
                "Quels critères doit-elle remplir pour être passée\u{a0}?",
                "Which criteria must it meet to be handed over?",
            ),
            Self::Sql => {
                ("Qu’est-ce que la vente vérifie avant d’accepter\u{a0}?", "What does sales check before it accepts?")
            }
            Self::Opportunity => {
                ("Qu’est-ce qui rend une vente possible, et datée\u{a0}?", "What makes a sale possible, with a date?")
            }
        };
        Localized { fr, en }
    }
}

impl Piece {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Name {
        let (fr, en) = match self {
            Self::Definitions => ("Définitions", "Definitions"),
            Self::Service => ("Délai et relances", "Time and follow-ups"),
            Self::Refusals => ("Raisons de refus", "Reasons to refuse"),
            Self::Objections => ("Objections", "Objections"),
        };
        Localized { fr, en }
    }
}
