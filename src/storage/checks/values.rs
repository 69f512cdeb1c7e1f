//! Values that contradict each other or make no sense, field by field.

use super::{Notices, Path, Problem};
use crate::{
    domain::{
        day::Day,
        kpi::{Direction, Kpi, Unit},
        money::Money,
        number::Number,
        package::DecisionPackage,
        watch::Watch,
    },
    methods::personas::is_picture,
    plan::Plan,
};

/// The minutes of a day: no meeting is longer.
const A_DAY: u16 = 24 * 60;

/// Ten years: no target is further away.
const MOST_WEEKS: u16 = 520;

pub(super) fn check(plan: &Plan, notices: &mut Notices) {
    settings(plan, notices);
    for (at, row) in plan.people.iter().enumerate() {
        let days = row.days_a_week.filter(|days| !(0.0..=7.0).contains(&days.get()));
        notices.field(at, row, "days_a_week", days.map(|_| Problem::OutOfRange));
        for (position, absence) in row.absences.iter().enumerate() {
            if let Some(problem) = reversed(absence.start, absence.end) {
                notices.row(at, row, |path| path.key("absences").at(position).key("end"), problem);
            }
        }
    }
    for (at, row) in plan.channels.iter().enumerate() {
        notices.field(at, row, "cost", negative(row.cost));
        notices.field(at, row, "capacity", below_zero(row.capacity));
    }
    for (at, row) in plan.objectives.iter().enumerate() {
        notices.field(at, row, "due", reversed(row.start, row.due));
    }
    for (at, row) in plan.key_results.iter().enumerate() {
        let same = row.baseline.is_some() && row.baseline == row.target;
        notices.field(at, row, "target", same.then_some(Problem::TargetIsBaseline));
        notices.field(at, row, "target", large_percent(&row.unit, row.target));
    }
    for (at, row) in plan.kpis.iter().enumerate() {
        notices.field(at, row, "target", target(row));
        notices.field(at, row, "target", large_percent(&row.unit, row.target.as_ref().map(|target| target.value)));
    }
    for (at, row) in plan.watches.iter().enumerate() {
        watch(plan, at, row, notices);
    }
    for (at, row) in plan.worksheets.personas.personas.iter().enumerate() {
        let odd = !row.picture.is_empty() && !is_picture(&row.picture);
        notices.field(at, row, "picture", odd.then_some(Problem::OutOfRange));
    }
    for (at, row) in plan.rituals.iter().enumerate() {
        let odd = row.minutes.is_some_and(|minutes| !(1..=A_DAY).contains(&minutes));
        notices.field(at, row, "minutes", odd.then_some(Problem::OutOfRange));
    }
    for (at, row) in plan.meetings.iter().enumerate() {
        let odd = row.minutes.is_some_and(|minutes| minutes > A_DAY);
        notices.field(at, row, "minutes", odd.then_some(Problem::OutOfRange));
    }
    for (at, row) in plan.worksheets.pipeline.opportunities.iter().enumerate() {
        notices.field(at, row, "amount", negative(row.amount));
        notices.field(at, row, "closed", reversed(row.created, row.closed));
    }
    funnel(plan, notices);
    actions(plan, notices);
    for (at, row) in plan.packages.iter().enumerate() {
        package(at, row, notices);
    }
}

fn settings(plan: &Plan, notices: &mut Notices) {
    let of = |method: &str, field: &str| Path::of("worksheets").key(method).key(field);
    let horizon = plan.worksheets.eisenhower.horizon_days;
    let outside = (!(1..=90).contains(&horizon)).then_some(Problem::OutOfRange);
    notices.plan(of("eisenhower", "horizon_days"), outside);
    notices.plan(of("zero_based_budget", "envelope"), negative(Some(plan.worksheets.zero_based_budget.envelope)));
    let kpis = &plan.worksheets.kpis;
    notices.plan(of("kpis", "most"), (kpis.most < kpis.fewest).then_some(Problem::OutOfRange));
    notices.plan(of("kpis", "behind"), (kpis.behind > kpis.on_track).then_some(Problem::OutOfRange));
    let thresholds = plan.worksheets.rfm.settings.thresholds.as_ref();
    let unordered = thresholds.filter(|thresholds| !thresholds.are_ordered()).map(|_| Problem::OutOfRange);
    notices.plan(of("rfm", "settings").key("thresholds"), unordered);
    for (segment, sheet) in &plan.worksheets.lifetime_value.sheets {
        let at = |field: &str| of("lifetime_value", "sheets").key(&segment.to_string()).key(field);
        notices.plan(at("basket"), negative(sheet.basket));
        notices.plan(at("frequency"), below_zero(sheet.frequency));
        notices.plan(at("discount"), below_zero(sheet.discount));
        notices.plan(at("acquisition_spending"), negative(sheet.acquisition_spending));
    }
    if let Some(orders) = &plan.worksheets.facts.orders {
        let field = |name| of("facts", "orders").key(name);
        notices.plan(field("last"), reversed(Some(orders.first), Some(orders.last)));
        let beyond = orders.ten_largest < Money::ZERO;
        notices.plan(field("ten_largest"), beyond.then_some(Problem::NegativeAmount));
    }
    for (package, months) in &plan.worksheets.plan_vs_actual.spending {
        for (month, amount) in months {
            let path = of("plan_vs_actual", "spending").key(&package.to_string()).key(&month.to_string());
            notices.plan(path, negative(Some(*amount)));
        }
    }
    let cycle = &plan.company.cycle;
    notices.plan(Path::of("company").key("cycle").key("end"), reversed(cycle.start, cycle.end));
}

fn funnel(plan: &Plan, notices: &mut Notices) {
    let funnel = &plan.worksheets.funnel;
    let of = |field: &str| Path::of("worksheets").key("funnel").key(field);
    notices.plan(of("target"), negative(funnel.target));
    notices.plan(of("basket"), negative(funnel.basket));
    let no_time = funnel.weeks.is_some_and(|weeks| !(1..=MOST_WEEKS).contains(&weeks));
    notices.plan(of("weeks"), no_time.then_some(Problem::OutOfRange));
    for (at, row) in funnel.steps.iter().enumerate() {
        notices.field(at, row, "capacity", below_zero(row.capacity));
        let odd = row.counts.as_slice().iter().find_map(|count| below_zero(Some(count.value)));
        notices.field(at, row, "counts", odd);
    }
}

fn actions(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.actions.iter().enumerate() {
        notices.field(at, row, "due", reversed(row.start, row.due));
        notices.field(at, row, "effort", below_zero(row.effort));
        notices.field(at, row, "cost", negative(row.cost));
        if row.quadrant_override.as_ref().is_some_and(|chosen| chosen.reason.trim().is_empty()) {
            notices.row(at, row, |path| path.key("quadrant_override").key("reason"), Problem::NoReason);
        }
    }
}

fn negative(amount: Option<Money>) -> Option<Problem> {
    amount.filter(|amount| *amount < Money::ZERO).map(|_| Problem::NegativeAmount)
}

fn below_zero(number: Option<Number>) -> Option<Problem> {
    number.filter(|number| *number < Number::ZERO).map(|_| Problem::NegativeNumber)
}

fn reversed(start: Option<Day>, end: Option<Day>) -> Option<Problem> {
    start.zip(end).filter(|(start, end)| end < start).map(|_| Problem::EndBeforeStart)
}

fn large_percent(unit: &Unit, value: Option<Number>) -> Option<Problem> {
    (*unit == Unit::Percent && value.is_some_and(|value| value.get() > 1.0)).then_some(Problem::PercentAboveOne)
}

/// Whether `value` is better than `than`, strictly.
fn better(direction: Direction, value: Number, than: Number) -> bool {
    match direction {
        Direction::Higher => value > than,
        Direction::Lower => value < than,
    }
}

fn target(kpi: &Kpi) -> Option<Problem> {
    let (baseline, target) = kpi.baseline.as_ref().zip(kpi.target.as_ref())?;
    better(kpi.direction, baseline.value, target.value).then_some(Problem::TargetOnWrongSide)
}

fn watch(plan: &Plan, at: usize, row: &Watch, notices: &mut Notices) {
    let direction = plan.kpis.get(row.kpi).map(|kpi| kpi.direction);
    let wrong = |recovery: &Number| direction.is_some_and(|direction| better(direction, row.threshold, *recovery));
    let recovery = row.recovery.filter(wrong).map(|_| Problem::RecoveryOnWrongSide);
    notices.field(at, row, "recovery", recovery);
    notices.field(at, row, "for", (row.consecutive == 0).then_some(Problem::NoPeriods));
    notices.field(at, row, "end", reversed(Some(row.start), Some(row.end)));
}

fn package(at: usize, row: &DecisionPackage, notices: &mut Notices) {
    let levels = match row.levels.len() {
        0 => Some(Problem::NoLevel),
        1..=3 => None,
        found => Some(Problem::TooManyLevels { found }),
    };
    notices.field(at, row, "levels", levels);
    for (number, level) in row.levels.iter().enumerate() {
        let amounts =
            [("direct_cost", level.direct_cost), ("indirect_cost", level.indirect_cost), ("benefit", level.benefit)];
        for (field, amount) in amounts {
            if let Some(problem) = negative(Some(amount)) {
                notices.row(at, row, |path| path.key("levels").at(number).key(field), problem);
            }
        }
    }
    if row.mandatory.as_ref().is_some_and(|mandatory| mandatory.reason.trim().is_empty()) {
        notices.row(at, row, |path| path.key("mandatory").key("reason"), Problem::NoReason);
    }
}
