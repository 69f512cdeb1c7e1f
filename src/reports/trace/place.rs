//! An item by its id alone: what it is called and where it is shown.

use crate::{
    domain::{
        entity::{EntityKind, EntityRef},
        fixed::Fixed,
        id::Id,
        lang::{Lang, capital},
    },
    methods::Method,
    plan::Plan,
    reports::decisions::text,
};
use uuid::Uuid;

/// The id that stands for the vision in addresses.
const VISION: Uuid = Uuid::from_u128(0xb005_5013_0bea_4c1e_9e0d_5a7e_0000_0001);

/// Something that can justify or be justified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// Where the chain begins.
    Vision,
    /// A row of the plan.
    Row(EntityRef),
    /// What every plan has.
    Fixed(Fixed),
}

impl Item {
    /// The item with this id; nothing when it is gone.
    #[must_use]
    pub fn of(plan: &Plan, id: Uuid) -> Option<Self> {
        match id {
            id if id == VISION => Some(Self::Vision),
            _ => Fixed::of(id).map(Self::Fixed).or_else(|| plan.find(id).map(Self::Row)),
        }
    }

    /// Its id.
    #[must_use]
    pub const fn id(self) -> Uuid {
        match self {
            Self::Vision => VISION,
            Self::Row(row) => row.id,
            Self::Fixed(item) => item.id(),
        }
    }

    /// What kind of thing it is, with a capital.
    #[must_use]
    pub fn kind(self, lang: Lang) -> String {
        let noun = match self {
            Self::Vision => text::VISION.get(lang),
            Self::Row(row) => row.kind.noun().get(lang).one,
            Self::Fixed(item) => text::fixed_kind(item).get(lang),
        };
        capital(noun)
    }

    /// What the user calls it; may be empty.
    #[must_use]
    pub fn name(self, plan: &Plan, lang: Lang) -> String {
        match self {
            Self::Vision => plan.vision.text.clone(),
            // A ritual without a name of its own is called by its kind.
            Self::Row(row) if row.kind == EntityKind::Ritual => {
                plan.rituals.get(Id::new(row.id)).map(|row| row.called(lang)).unwrap_or_default()
            }
            Self::Row(row) => plan.name_of(row).unwrap_or_default().to_owned(),
            Self::Fixed(item) => (*item.name().get(lang)).to_owned(),
        }
    }

    /// The method where it is shown.
    #[must_use]
    pub const fn home(self) -> Method {
        match self {
            Self::Vision => Method::Vision,
            Self::Row(row) => home(row.kind),
            Self::Fixed(item) => home_of_fixed(item),
        }
    }
}

/// The method where rows of a kind are shown.
#[must_use]
pub const fn home(kind: EntityKind) -> Method {
    match kind {
        EntityKind::Objective | EntityKind::KeyResult => Method::Okr,
        EntityKind::Kpi => Method::Kpis,
        EntityKind::Watch => Method::Alerts,
        EntityKind::Ritual | EntityKind::Meeting => Method::Rituals,
        EntityKind::Action => Method::Actions,
        EntityKind::DecisionPackage => Method::Packages,
        EntityKind::Renunciation => Method::Renunciations,
        EntityKind::Person => Method::People,
        EntityKind::RaciRow => Method::Raci,
        EntityKind::Milestone => Method::NinetyDays,
        EntityKind::Segment | EntityKind::SegmentCriterion => Method::Segments,
        EntityKind::Channel => Method::Channels,
        EntityKind::Competitor => Method::Competitors,
        EntityKind::BusinessLine => Method::Bcg,
        EntityKind::BenchmarkProcess => Method::Benchmark,
        EntityKind::Quotation => Method::Facts,
        EntityKind::SwotItem => Method::Swot,
        EntityKind::PestelFactor => Method::Pestel,
        EntityKind::Resource => Method::Vrio,
        EntityKind::SynthesisLine => Method::Synthesis,
        EntityKind::ValueProposition => Method::ValueProposition,
        EntityKind::Persona => Method::Personas,
        EntityKind::JourneyStep => Method::Journey,
        EntityKind::SalesStage => Method::Process,
        EntityKind::ObjectionAnswer => Method::Alignment,
        EntityKind::Experiment => Method::Experiments,
        EntityKind::Opportunity => Method::Pipeline,
        EntityKind::FunnelStep => Method::Funnel,
        EntityKind::Comment => Method::Comments,
    }
}

const fn home_of_fixed(item: Fixed) -> Method {
    match item {
        Fixed::SignalPipeline | Fixed::SignalCycle | Fixed::SignalMargin | Fixed::SignalChurn | Fixed::SignalLeads => {
            Method::Signals
        }
        Fixed::LeadChoice => Method::LeadChoice,
        Fixed::RfmChampions
        | Fixed::RfmDormant
        | Fixed::RfmAtRisk
        | Fixed::RfmPromisingNew
        | Fixed::RfmLoyal
        | Fixed::RfmPotential
        | Fixed::RfmLost => Method::Rfm,
        Fixed::Rivalry | Fixed::Entrants | Fixed::Substitutes | Fixed::Buyers | Fixed::Suppliers => Method::FiveForces,
        Fixed::ComponentTarget
        | Fixed::ComponentOffer
        | Fixed::ComponentPrice
        | Fixed::ComponentChannels
        | Fixed::ComponentProcess => Method::Components,
    }
}
