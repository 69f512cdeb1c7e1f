//! Words of the entities, with the articles and the gender that sentences need.

use crate::domain::{
    entity::EntityKind,
    lang::{Lang, Localized, Plural},
};

/// A noun with its forms in one language, all in lower case for use inside a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    /// `objectif`
    pub one: &'static str,
    /// `objectifs`
    pub other: &'static str,
    /// `un objectif`
    pub a: &'static str,
    /// `nouvel objectif`
    pub new: &'static str,
}

impl Noun {
    /// The form that goes with `count`.
    #[must_use]
    pub const fn counted(&self, lang: Lang, count: usize) -> &'static str {
        Plural::of(lang, count).pick(self.one, self.other)
    }
}

macro_rules! noun {
    ($one:literal, $other:literal, $a:literal, $new:literal) => {
        Noun { one: $one, other: $other, a: concat!($a, $one), new: concat!($new, $one) }
    };
}

macro_rules! masculine {
    ($one:literal, $other:literal) => {
        noun!($one, $other, "un ", "nouveau ")
    };
}

macro_rules! feminine {
    ($one:literal, $other:literal) => {
        noun!($one, $other, "une ", "nouvelle ")
    };
}

macro_rules! english {
    ($one:literal, $other:literal) => {
        noun!($one, $other, "a ", "new ")
    };
    (an $one:literal, $other:literal) => {
        noun!($one, $other, "an ", "new ")
    };
}

const OBJECTIVE: Localized<Noun> =
    Localized { fr: noun!("objectif", "objectifs", "un ", "nouvel "), en: english!(an "objective", "objectives") };
const KEY_RESULT: Localized<Noun> =
    Localized { fr: masculine!("résultat clé", "résultats clés"), en: english!("key result", "key results") };
const KPI: Localized<Noun> =
    Localized { fr: noun!("indicateur", "indicateurs", "un ", "nouvel "), en: english!("KPI", "KPIs") };
const WATCH: Localized<Noun> =
    Localized { fr: feminine!("surveillance", "surveillances"), en: english!("watch", "watches") };
const ACTION: Localized<Noun> =
    Localized { fr: noun!("action", "actions", "une ", "nouvelle "), en: english!(an "action", "actions") };
const PACKAGE: Localized<Noun> = Localized {
    fr: masculine!("paquet de décision", "paquets de décision"),
    en: english!("decision package", "decision packages"),
};
const RENUNCIATION: Localized<Noun> =
    Localized { fr: masculine!("renoncement", "renoncements"), en: english!("renunciation", "renunciations") };
const PERSON: Localized<Noun> = Localized { fr: feminine!("personne", "personnes"), en: english!("person", "people") };
const SEGMENT: Localized<Noun> =
    Localized { fr: masculine!("segment", "segments"), en: english!("segment", "segments") };
const CHANNEL: Localized<Noun> = Localized { fr: masculine!("canal", "canaux"), en: english!("channel", "channels") };
const QUOTATION: Localized<Noun> =
    Localized { fr: feminine!("citation", "citations"), en: english!("quotation", "quotations") };
const SWOT_ITEM: Localized<Noun> =
    Localized { fr: masculine!("constat SWOT", "constats SWOT"), en: english!("SWOT item", "SWOT items") };
const PESTEL_FACTOR: Localized<Noun> =
    Localized { fr: masculine!("facteur PESTEL", "facteurs PESTEL"), en: english!("PESTEL factor", "PESTEL factors") };
const COMPETITOR: Localized<Noun> =
    Localized { fr: masculine!("concurrent", "concurrents"), en: english!("competitor", "competitors") };
const BUSINESS_LINE: Localized<Noun> = Localized {
    fr: noun!("activité", "activités", "une ", "nouvelle "),
    en: english!("line of business", "lines of business"),
};
const BENCHMARK_PROCESS: Localized<Noun> = Localized {
    fr: masculine!("processus comparé", "processus comparés"),
    en: english!("benchmarked process", "benchmarked processes"),
};
const RESOURCE: Localized<Noun> =
    Localized { fr: feminine!("ressource", "ressources"), en: english!("resource", "resources") };
const SYNTHESIS_LINE: Localized<Noun> = Localized {
    fr: feminine!("ligne de synthèse", "lignes de synthèse"),
    en: english!("synthesis line", "synthesis lines"),
};
const PERSONA: Localized<Noun> =
    Localized { fr: masculine!("persona", "personas"), en: english!("persona", "personas") };
const JOURNEY_STEP: Localized<Noun> = Localized {
    fr: noun!("étape du parcours", "étapes du parcours", "une ", "nouvelle "),
    en: english!("journey step", "journey steps"),
};
const VALUE_PROPOSITION: Localized<Noun> = Localized {
    fr: feminine!("proposition de valeur", "propositions de valeur"),
    en: english!("value proposition", "value propositions"),
};
const SEGMENT_CRITERION: Localized<Noun> =
    Localized { fr: masculine!("critère", "critères"), en: english!("criterion", "criteria") };
const RITUAL: Localized<Noun> = Localized { fr: masculine!("rituel", "rituels"), en: english!("ritual", "rituals") };
const RACI_ROW: Localized<Noun> =
    Localized { fr: feminine!("ligne RACI", "lignes RACI"), en: english!("RACI row", "RACI rows") };
const MILESTONE: Localized<Noun> =
    Localized { fr: masculine!("jalon", "jalons"), en: english!("milestone", "milestones") };
const MEETING: Localized<Noun> =
    Localized { fr: feminine!("réunion", "réunions"), en: english!("meeting", "meetings") };
const OPPORTUNITY: Localized<Noun> = Localized {
    fr: noun!("opportunité", "opportunités", "une ", "nouvelle "),
    en: english!(an "opportunity", "opportunities"),
};
const SALES_STAGE: Localized<Noun> = Localized {
    fr: noun!("étape de vente", "étapes de vente", "une ", "nouvelle "),
    en: english!("sales stage", "sales stages"),
};

const EXPERIMENT: Localized<Noun> = Localized {
    fr: noun!("expérience", "expériences", "une ", "nouvelle "),
    en: english!(an "experiment", "experiments"),
};

const OBJECTION_ANSWER: Localized<Noun> =
    Localized { fr: noun!("objection", "objections", "une ", "nouvelle "), en: english!(an "objection", "objections") };

const FUNNEL_STEP: Localized<Noun> = Localized {
    fr: noun!("étape de l’entonnoir", "étapes de l’entonnoir", "une ", "nouvelle "),
    en: english!("step of the funnel", "steps of the funnel"),
};

const COMMENT: Localized<Noun> =
    Localized { fr: masculine!("commentaire", "commentaires"), en: english!("comment", "comments") };

impl EntityKind {
    /// The word for it.
    #[must_use]
    pub const fn noun(self) -> Localized<Noun> {
        match self {
            Self::Objective => OBJECTIVE,
            Self::KeyResult => KEY_RESULT,
            Self::Kpi => KPI,
            Self::Watch => WATCH,
            Self::Action => ACTION,
            Self::DecisionPackage => PACKAGE,
            Self::Renunciation => RENUNCIATION,
            Self::Person => PERSON,
            Self::Segment => SEGMENT,
            Self::Channel => CHANNEL,
            Self::Quotation => QUOTATION,
            Self::SwotItem => SWOT_ITEM,
            Self::PestelFactor => PESTEL_FACTOR,
            Self::Competitor => COMPETITOR,
            Self::BusinessLine => BUSINESS_LINE,
            Self::BenchmarkProcess => BENCHMARK_PROCESS,
            Self::Resource => RESOURCE,
            Self::SynthesisLine => SYNTHESIS_LINE,
            Self::Persona => PERSONA,
            Self::JourneyStep => JOURNEY_STEP,
            Self::ValueProposition => VALUE_PROPOSITION,
            Self::SegmentCriterion => SEGMENT_CRITERION,
            Self::Ritual => RITUAL,
            Self::Meeting => MEETING,
            Self::SalesStage => SALES_STAGE,
            Self::Experiment => EXPERIMENT,
            Self::ObjectionAnswer => OBJECTION_ANSWER,
            Self::Opportunity => OPPORTUNITY,
            Self::RaciRow => RACI_ROW,
            Self::Milestone => MILESTONE,
            Self::FunnelStep => FUNNEL_STEP,
            Self::Comment => COMMENT,
        }
    }
}
