//! The plan as a story of ten slides: what each shows, taken from the plan and from the other reports. Computes no quadrant,
//! ranking or score itself; stores nothing. A slide without anything to show is absent, never empty.

mod money;
mod people;
pub mod text;

#[cfg(test)]
mod tests;

pub use money::{BudgetSlide, Paid};
pub use people::{Step, Tasks};

use super::{
    alerts::AlertRow,
    budget::Budget,
    cockpit::{Agenda, Week, agenda},
    coherence::Coherence,
    objectives::ObjectiveProgress,
};
use crate::{
    domain::{
        day::Day,
        id::Id,
        kpi::{Kpi, Unit},
        lang::{Lang, Name},
        ritual::Ritual,
    },
    methods::{
        eisenhower::Placement, kpis::health::HealthState, okr::Colour, presentation::SlideKind, synthesis::LineKind,
        value_proposition,
    },
    plan::Plan,
};

/// What the other reports found.
#[derive(Clone, Copy)]
pub struct Reports<'a> {
    /// The actions in their order.
    pub priorities: &'a [Placement],
    /// One row a KPI.
    pub alerts: &'a [AlertRow],
    /// One row an objective.
    pub objectives: &'a [ObjectiveProgress],
    /// The ranking.
    pub budget: &'a Budget,
    /// The score.
    pub coherence: &'a Coherence,
}

/// What a slide shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Slide {
    /// Who, and where to.
    Opening {
        /// The company, else the plan’s name.
        company: String,
        /// Where to.
        vision: String,
        /// By which year.
        horizon: Option<u16>,
        /// The week of the cycle.
        week: Option<Week>,
    },
    /// What was found, part by part; never all empty.
    Diagnosis {
        /// To build on.
        assets: Vec<String>,
        /// To correct.
        to_correct: Vec<String>,
        /// The path.
        path: Vec<String>,
    },
    /// For whom.
    Target {
        /// The priority segment.
        segment: String,
        /// What makes them buy.
        trigger: String,
        /// Who is left out.
        exclusions: Vec<String>,
        /// The sentence.
        promise: String,
    },
    /// What will have changed.
    Objectives(Vec<Goal>),
    /// What proves it.
    Figures(Vec<Figure>),
    /// What is done first.
    Priorities(Tasks),
    /// Where the money goes.
    Budget(BudgetSlide),
    /// What is given up: what, why.
    Renunciations(Vec<(String, String)>),
    /// How it is steered.
    Steering {
        /// What asks for something today.
        agenda: Agenda,
        /// The names of the KPIs in alert.
        alerts: Vec<String>,
        /// The coherence score, 0–100.
        score: u8,
        /// How many findings are to be mended.
        to_mend: usize,
        /// The rituals with their next date, the nearest first.
        meetings: Vec<(Ritual, Day)>,
    },
    /// Who does what by when, the next first.
    NextSteps(Vec<Step>),
}

/// An objective on a slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// Its title.
    pub title: String,
    /// Its progress, 0–1.
    pub progress: Option<f64>,
    /// Its colour.
    pub colour: Option<Colour>,
    /// The word of the colour, so that colour is never the only sign.
    pub standing: Option<Name>,
}

/// A KPI on a slide.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The KPI.
    pub kpi: Id<Kpi>,
    /// Its name.
    pub name: String,
    /// Its unit.
    pub unit: Unit,
    /// The last value.
    pub last: Option<f64>,
    /// The target.
    pub target: Option<f64>,
    /// Its health.
    pub health: HealthState,
    /// The last values, a quarter of weeks at most.
    pub values: Vec<f64>,
}

/// What the plan has to show on a slide; nothing when it has nothing.
#[must_use]
pub fn slide(plan: &Plan, kind: SlideKind, reports: Reports<'_>, today: Day, lang: Lang) -> Option<Slide> {
    match kind {
        SlideKind::Opening => opening(plan, today),
        SlideKind::Diagnosis => diagnosis(plan),
        SlideKind::Target => target(plan, lang),
        SlideKind::Objectives => some(goals(plan, reports.objectives)).map(Slide::Objectives),
        SlideKind::Figures => some(figures(plan, reports.alerts)).map(Slide::Figures),
        SlideKind::Priorities => people::tasks(plan, reports.priorities).map(Slide::Priorities),
        SlideKind::Budget => money::budget(plan, reports.budget).map(Slide::Budget),
        SlideKind::Renunciations => some(renunciations(plan)).map(Slide::Renunciations),
        SlideKind::Steering => steering(plan, reports, today),
        SlideKind::NextSteps => some(people::next_steps(plan, today)).map(Slide::NextSteps),
    }
}

/// The slides that are shown and have something to show, in the order of the story.
#[must_use]
pub fn story(plan: &Plan, reports: Reports<'_>, today: Day, lang: Lang) -> Vec<(SlideKind, Slide)> {
    let hidden = &plan.worksheets.presentation.hidden;
    let shown = SlideKind::ALL.into_iter().filter(|kind| !hidden.contains(kind));
    shown.filter_map(|kind| Some((kind, slide(plan, kind, reports, today, lang)?))).collect()
}

fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

fn opening(plan: &Plan, today: Day) -> Option<Slide> {
    let name = [&plan.company.name, &plan.name].into_iter().map(|name| name.trim()).find(|name| !name.is_empty());
    let vision = plan.vision.text.trim();
    if name.is_none() && vision.is_empty() {
        return None;
    }
    Some(Slide::Opening {
        company: name.unwrap_or_default().to_owned(),
        vision: vision.to_owned(),
        horizon: plan.vision.horizon_year,
        week: Week::of(&plan.company.cycle, today),
    })
}

fn diagnosis(plan: &Plan) -> Option<Slide> {
    let lines = |kind: LineKind| -> Vec<String> {
        let of_kind = plan.worksheets.synthesis.lines.iter().filter(|line| line.kind == kind);
        of_kind.map(|line| line.text.trim()).filter(|text| !text.is_empty()).take(3).map(str::to_owned).collect()
    };
    let (assets, to_correct, path) = (lines(LineKind::Asset), lines(LineKind::ToCorrect), lines(LineKind::Path));
    let any = !(assets.is_empty() && to_correct.is_empty() && path.is_empty());
    any.then_some(Slide::Diagnosis { assets, to_correct, path })
}

/// The first segment with priority that has a name.
fn target(plan: &Plan, lang: Lang) -> Option<Slide> {
    let segment = plan.segments.iter().find(|row| row.priority && !row.name.trim().is_empty())?;
    let promise = plan.worksheets.value_proposition.propositions.iter().find(|row| row.segment == Some(segment.id));
    Some(Slide::Target {
        segment: segment.name.trim().to_owned(),
        trigger: segment.purchase_trigger.trim().to_owned(),
        exclusions: segment.exclusions.clone(),
        promise: promise.map(|row| value_proposition::shown(row, &segment.name, lang)).unwrap_or_default(),
    })
}

/// The open objectives that serve no other, in the plan’s order.
fn goals(plan: &Plan, reports: &[ObjectiveProgress]) -> Vec<Goal> {
    let top = plan.objectives.iter().filter(|row| row.is_open() && row.parent.is_none());
    let named = top.filter(|row| !row.title.trim().is_empty());
    let goal = |row: &crate::domain::objective::Objective| {
        let report = reports.iter().find(|report| report.objective == row.id);
        Goal {
            title: row.title.clone(),
            progress: report.and_then(|report| report.progress.as_ref()).map(|progress| progress.value.value),
            colour: report.and_then(|report| report.standing.colour),
            standing: report.map(|report| report.standing.name()),
        }
    };
    named.map(goal).collect()
}

/// The KPIs with a value, those that are worst off first.
fn figures(plan: &Plan, alerts: &[AlertRow]) -> Vec<Figure> {
    const PERIODS: usize = 13;
    let figure = |row: &AlertRow| {
        let kpi = plan.kpis.get(row.kpi)?;
        let values: Vec<f64> = row.values.iter().map(|value| value.value.get()).collect();
        let skipped = values.len().saturating_sub(PERIODS);
        (!values.is_empty() && !kpi.name.trim().is_empty()).then(|| Figure {
            kpi: row.kpi,
            name: kpi.name.clone(),
            unit: kpi.unit.clone(),
            last: values.last().copied(),
            target: kpi.target.as_ref().map(|target| target.value.get()),
            health: row.health_state(),
            values: values[skipped..].to_vec(),
        })
    };
    let mut found: Vec<_> = alerts.iter().filter_map(figure).collect();
    found.sort_by_key(|figure| figure.health);
    found
}

fn renunciations(plan: &Plan) -> Vec<(String, String)> {
    let rows = plan.renunciations.iter().map(|row| (row.what.trim().to_owned(), row.why.trim().to_owned()));
    rows.filter(|(what, _)| !what.is_empty()).collect()
}

/// Nothing before there is a score: without an objective there is nothing to steer.
fn steering(plan: &Plan, reports: Reports<'_>, today: Day) -> Option<Slide> {
    let score = reports.coherence.score.as_ref()?.value;
    let agenda = agenda(plan, reports.alerts, reports.priorities, today);
    let name = |kpi: Id<Kpi>| plan.kpis.get(kpi).map(|kpi| kpi.name.clone()).filter(|name| !name.is_empty());
    // Those that an action answers, too: they are in alert all the same.
    let alerts = reports.alerts.iter().filter(|row| row.is_alert()).filter_map(|row| name(row.kpi)).collect();
    let to_mend = reports.coherence.findings.len();
    Some(Slide::Steering { agenda, alerts, score, to_mend, meetings: people::meetings(plan, today) })
}
