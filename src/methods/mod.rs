//! The table of methods: one line a method. Ids, addresses, titles, `Worksheets`, navigation, screens and tests all
//! derive from it. A method knows `domain` only, never another method.

pub mod actions;
pub mod alerts;
pub mod alignment;
pub mod bcg;
pub mod benchmark;
pub mod cascade;
pub mod channels;
pub mod checklist;
pub mod comments;
pub mod competitors;
pub mod components;
pub mod eisenhower;
pub mod experiments;
pub mod facts;
pub mod figures;
pub mod five_forces;
pub mod funnel;
pub mod journey;
pub mod kpis;
pub mod lead_choice;
pub mod lifetime_value;
pub mod ninety_days;
pub mod okr;
pub mod packages;
pub mod people;
pub mod personas;
pub mod pestel;
pub mod pipeline;
pub mod plan_vs_actual;
pub mod presentation;
pub mod process;
pub mod qualification;
pub mod raci;
pub mod renunciations;
pub mod rfm;
pub mod rituals;
pub mod segments;
pub mod signals;
pub mod strategy_map;
pub mod swot;
pub mod synthesis;
pub mod trace;
pub mod value_proposition;
pub mod vision;
pub mod vrio;
pub mod zero_based_budget;

use crate::domain::{
    entity::Extra,
    lang::{Localized, Name},
};
use serde::{Deserialize, Serialize};

/// Gives the table to a macro: variant, folder, worksheet, address, place. In the order of the navigation.
#[macro_export]
macro_rules! for_each_method {
    ($then:ident) => {
        $then! {
            Swot swot Swot "swot" Diagnosis;
            Pestel pestel Pestel "pestel" Diagnosis;
            FiveForces five_forces FiveForces "porter" Diagnosis;
            Competitors competitors Competitors "concurrents" Diagnosis;
            Bcg bcg Bcg "bcg" Diagnosis;
            Benchmark benchmark Benchmark "comparatif" Diagnosis;
            Vrio vrio Vrio "vrio" Diagnosis;
            Facts facts Facts "faits" Diagnosis;
            Synthesis synthesis Synthesis "synthese" Diagnosis;
            Segments segments Segments "segments" Target;
            Channels channels NoData "canaux" Target;
            Rfm rfm Rfm "rfm" Target;
            LifetimeValue lifetime_value Sheets "valeur-client" Target;
            Components components Components "composantes" Target;
            ValueProposition value_proposition Propositions "proposition" Target;
            Personas personas Personas "personas" Target;
            Journey journey Journey "parcours" Target;
            Vision vision NoData "vision" Objectives;
            Okr okr NoData "okr" Objectives;
            StrategyMap strategy_map StrategyMap "carte-strategique" Objectives;
            Cascade cascade NoData "cascade" Objectives;
            Kpis kpis Settings "kpi" Objectives;
            Trace trace NoData "trace" Objectives;
            Actions actions NoData "actions" Priorities;
            Eisenhower eisenhower Settings "eisenhower" Priorities;
            People people NoData "equipe" Priorities;
            NinetyDays ninety_days NinetyDays "plan-90-jours" Priorities;
            Raci raci Raci "raci" Priorities;
            Renunciations renunciations NoData "renoncements" Priorities;
            Packages packages NoData "paquets" Budget;
            ZeroBasedBudget zero_based_budget Settings "classement" Budget;
            Process process Process "processus" Sales;
            Qualification qualification Qualification "qualification" Sales;
            Pipeline pipeline Pipeline "pipeline" Sales;
            Funnel funnel Funnel "entonnoir" Sales;
            Alignment alignment Alignment "marketing-vente" Sales;
            LeadChoice lead_choice Answers "marketing-ou-vente" Sales;
            Alerts alerts NoData "alertes" Steering;
            Figures figures NoData "chiffres" Steering;
            PlanVsActual plan_vs_actual PlanVsActual "plan-et-reel" Steering;
            Rituals rituals NoData "rituels" Steering;
            Signals signals NoData "signaux" Steering;
            Checklist checklist NoData "liste-de-controle" Steering;
            Experiments experiments Experiments "experiences" Steering;
            Presentation presentation Deck "presentation" Steering;
            Comments comments NoData "commentaires" Steering;
        }
    };
}

macro_rules! registry {
    ($($variant:ident $folder:ident $worksheet:ident $slug:literal $place:ident;)*) => {
        /// Every method.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each is the method of its folder")]
        pub enum Method { $($variant,)* }

        impl Method {
            /// Every method, in the order of the navigation.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Its part of the address, the same in every language so that links travel.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)* }
            }

            /// Its folder's name, for code and tests.
            #[must_use]
            pub const fn folder(self) -> &'static str {
                match self { $(Self::$variant => stringify!($folder),)* }
            }

            /// Where it stands in the house.
            #[must_use]
            pub const fn place(self) -> Place {
                match self { $(Self::$variant => Place::$place,)* }
            }

            /// Its title.
            #[must_use]
            pub const fn title(self) -> Name {
                match self { $(Self::$variant => $folder::text::TITLE,)* }
            }
        }

        /// Every method's own data and settings.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(default)]
        #[allow(missing_docs, reason = "each is the data of the method of its name")]
        pub struct Worksheets {
            $(
                #[serde(skip_serializing_if = "is_default")]
                pub $folder: $folder::$worksheet,
            )*
            /// Worksheets of methods that this version does not know.
            #[serde(flatten)]
            pub extra: Extra,
        }
    };
}
for_each_method!(registry);

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// The worksheet of a method whose data are the plan's shared lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NoData {
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The places of the house, in the order of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the place of its name")]
pub enum Place {
    Diagnosis,
    Target,
    Objectives,
    Priorities,
    Budget,
    Sales,
    Steering,
}

impl Place {
    /// Every place, in the order of the navigation.
    pub const ALL: [Self; 7] =
        [Self::Diagnosis, Self::Target, Self::Objectives, Self::Priorities, Self::Budget, Self::Sales, Self::Steering];

    /// Its part of the address.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Diagnosis => "diagnostic",
            Self::Target => "cible",
            Self::Objectives => "objectifs",
            Self::Priorities => "priorites",
            Self::Budget => "budget",
            Self::Sales => "vente",
            Self::Steering => "pilotage",
        }
    }

    /// Its title.
    #[must_use]
    pub const fn title(self) -> Name {
        match self {
            Self::Diagnosis => Localized { fr: "Diagnostic", en: "Diagnosis" },
            Self::Target => Localized { fr: "Cible et offre", en: "Target and offer" },
            Self::Objectives => Localized { fr: "Objectifs", en: "Objectives" },
            Self::Priorities => Localized { fr: "Priorités", en: "Priorities" },
            Self::Budget => Localized { fr: "Budget", en: "Budget" },
            Self::Sales => Localized { fr: "Vente", en: "Sales" },
            Self::Steering => Localized { fr: "Pilotage", en: "Steering" },
        }
    }

    /// Its methods, in order; a place without any is not shown.
    pub fn methods(self) -> impl Iterator<Item = Method> {
        Method::ALL.iter().copied().filter(move |method| method.place() == self)
    }
}
