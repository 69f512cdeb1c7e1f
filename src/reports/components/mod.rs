//! How the five components stand: what was decided of each, in words, by decisions that cite it or by what the plan holds
//! already, and whether something measures it (seed 001). Stores nothing.

#[cfg(test)]
mod tests;
pub mod text;

use crate::{
    domain::{channel::ChannelKind, day::Day, id::Id, kpi::Kpi, number::Number, watch::Watch},
    methods::{
        alerts::validity::{WatchRefusal, room_for},
        components::{ComponentKind, Guarded, guarded},
    },
    plan::Plan,
    reports::decisions::Decisions,
};

/// How one component stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub kind: ComponentKind,
    /// Whether it is decided.
    pub decision: Decided,
    /// What its decision still lacks.
    pub gaps: Vec<Gap>,
    /// The KPI that measures it.
    pub kpi: Option<Id<Kpi>>,
    /// A KPI of the plan that could, while none does.
    pub offered: Option<Id<Kpi>>,
}

impl Standing {
    /// Whether both are there: the decision and its indicator.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.decision == Decided::Yes && self.kpi.is_some()
    }
}

/// How far a decision is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Decided {
    /// Nothing is said.
    No,
    /// Something is said, and something lacks.
    Partly,
    /// Everything that the article asks for is there.
    Yes,
}

/// What a decision lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nothing says what is decided.
    Unsaid,
    /// Not exactly one segment has priority.
    NoPriority,
    /// The priority segment says nobody whom it leaves out.
    NoExclusions,
    /// No logic of the price.
    NoLogic,
    /// No floor margin.
    NoFloorMargin,
    /// No maximum discount.
    NoMaximumDiscount,
    /// No channel of acquisition.
    NoAcquisition,
    /// More than two channels of acquisition.
    TooManyAcquisition(usize),
    /// Not exactly one channel of closing.
    NotOneClosing(usize),
    /// Channels without cost or capacity.
    NoCostOrCapacity(usize),
}

/// The five, in the order of the article.
#[must_use]
pub fn components(plan: &Plan) -> Vec<Standing> {
    let decisions = Decisions::of(plan);
    ComponentKind::ALL.into_iter().map(|kind| standing(plan, kind, &decisions)).collect()
}

fn standing(plan: &Plan, kind: ComponentKind, decisions: &Decisions) -> Standing {
    let own = plan.worksheets.components.get(kind);
    let said = !own.decision.trim().is_empty() || decisions.is_settled(kind.fixed().id());
    let (gaps, most) = gaps(plan, kind, said);
    let decision = match gaps.len() {
        0 => Decided::Yes,
        count if said || count < most => Decided::Partly,
        _ => Decided::No,
    };
    let kpi = own.kpi.filter(|id| plan.kpis.contains(*id));
    let fits = |metric: &crate::domain::metric::MetricKind| plan.kpis.iter().find(|kpi| kpi.metric == *metric);
    let offered = kind.metrics().iter().find_map(fits).map(|found| found.id).filter(|_| kpi.is_none());
    Standing { kind, decision, gaps, kpi, offered }
}

/// What is missing, and how many could be.
fn gaps(plan: &Plan, kind: ComponentKind, said: bool) -> (Vec<Gap>, usize) {
    let found = match kind {
        ComponentKind::Target => target(plan).to_vec(),
        ComponentKind::Offer => vec![(!said && !is_promised(plan)).then_some(Gap::Unsaid)],
        ComponentKind::Process => vec![(!said).then_some(Gap::Unsaid)],
        ComponentKind::Price => {
            let price = &plan.worksheets.components.pricing;
            vec![
                price.logic.is_none().then_some(Gap::NoLogic),
                price.floor_margin.is_none().then_some(Gap::NoFloorMargin),
                price.maximum_discount.is_none().then_some(Gap::NoMaximumDiscount),
            ]
        }
        ComponentKind::Channels => channels(plan),
    };
    let most = if kind == ComponentKind::Channels { 2 } else { found.len() };
    (found.into_iter().flatten().collect(), most)
}

fn target(plan: &Plan) -> [Option<Gap>; 2] {
    let mut priorities = plan.segments.iter().filter(|row| row.priority);
    match (priorities.next(), priorities.next()) {
        (Some(one), None) => {
            let open = one.exclusions.iter().all(|words| words.trim().is_empty());
            [None, open.then_some(Gap::NoExclusions)]
        }
        _ => [Some(Gap::NoPriority), Some(Gap::NoExclusions)],
    }
}

/// Whether the priority segment has a whole value proposition.
fn is_promised(plan: &Plan) -> bool {
    let priority = |id| plan.segments.get(id).is_some_and(|segment| segment.priority);
    let mut promises = plan.worksheets.value_proposition.propositions.iter();
    promises.any(|row| row.is_whole() && row.segment.is_some_and(priority))
}

fn channels(plan: &Plan) -> Vec<Option<Gap>> {
    let count = |kind| plan.channels.iter().filter(|row| row.kind == Some(kind)).count();
    let (acquisition, closing) = (count(ChannelKind::Acquisition), count(ChannelKind::Closing));
    let bare = plan.channels.iter().filter(|row| row.cost.is_none() || row.capacity.is_none()).count();
    let found = match acquisition {
        0 => Some(Gap::NoAcquisition),
        1 | 2 => None,
        several => Some(Gap::TooManyAcquisition(several)),
    };
    vec![
        found,
        (closing != 1).then_some(Gap::NotOneClosing(closing)),
        (bare > 0).then_some(Gap::NoCostOrCapacity(bare)),
    ]
}

/// The KPIs that the limits of the price guard.
#[must_use]
pub fn price_guards(plan: &Plan) -> Vec<Guarded> {
    guarded(&plan.worksheets.components.pricing, plan.kpis.iter())
}

/// Whether the KPI under a limit may come under watch.
///
/// # Errors
/// When it is watched already, or three watches are open.
pub fn room(plan: &Plan, guarded: &Guarded) -> Result<(), WatchRefusal> {
    room_for(guarded.kpi, plan.watches.iter(), plan.worksheets.kpis.most_watched)
}

/// A watch of four weeks on the KPI under a limit, whose alert starts `standard_action`.
#[must_use]
pub fn watch(id: Id<Watch>, guarded: &Guarded, standard_action: &str, today: Day) -> Watch {
    /// From the first to the last day of four weeks.
    const WINDOW: i64 = 27;
    Watch {
        threshold: Number::nearest(guarded.limit.get()),
        standard_action: standard_action.to_owned(),
        ..Watch::new(id, guarded.kpi, today, today.plus_days(WINDOW))
    }
}
