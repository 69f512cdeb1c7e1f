//! The money of the funded packages against what was spent, month by month and added up.

use super::Funded;
use crate::{
    domain::{
        action::Action,
        day::Day,
        entity::EntityRef,
        explained::{Explained, Op, Term, TermName},
        id::Id,
        money::Money,
        month::Month,
        package::DecisionPackage,
    },
    methods::{
        plan_vs_actual::Spread,
        zero_based_budget::{Ranking, Rule},
    },
    plan::Plan,
    reports::signals::STABLE,
};

/// Plan and actual of a package in a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Spending {
    /// The package.
    pub package: Id<DecisionPackage>,
    /// What the plan expects, even over the days of its work.
    pub planned: Money,
    /// What was spent; nothing while nobody said.
    pub actual: Option<Money>,
    /// Actual − planned, in cents.
    pub gap: Option<Explained<f64>>,
}

impl Spending {
    /// Whether it asks for a cause: more than 5 % away from the plan **(convention)**, or anything where nothing was
    /// planned.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        let (low, high) = self.held();
        self.actual.is_some_and(|actual| actual < low || actual > high)
    }

    /// The least and the most that is as planned.
    #[must_use]
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "amounts of a package in cents")]
    pub fn held(&self) -> (Money, Money) {
        let room = Money::from_cents((self.planned.cents() as f64 * STABLE).floor() as i64);
        (self.planned.minus(room), self.planned.plus(room))
    }
}

/// What the ranking pays for, by package; nothing while conflicts forbid a ranking.
#[must_use]
pub fn funded(ranking: &Ranking) -> Funded {
    let mut costs = Funded::new();
    let Some(reading) = ranking.reading(Rule::default()) else { return costs };
    for row in ranking.rows.iter().filter(|row| reading.funds(row.package, row.level)) {
        let cost = costs.entry(row.package).or_insert(Money::ZERO);
        *cost = cost.plus(row.cost);
    }
    costs
}

/// The money of a package over the days of its work: from the first start to the last due date of its activities, else
/// the cycle; nothing when neither is known.
#[must_use]
pub fn spread(plan: &Plan, package: &DecisionPackage, amount: Money) -> Option<Spread> {
    let activities = || package.activities.iter().filter_map(|id| plan.actions.get(*id));
    let first = |row: &Action| row.start.or(row.due);
    let work = activities().filter_map(first).min().zip(activities().filter_map(|row| row.due).max());
    let cycle = plan.company.cycle.start.zip(plan.company.cycle.end);
    let (from, to) = work.or(cycle).filter(|(from, to)| from <= to)?;
    Some(Spread { amount, from, to })
}

/// Plan and actual of every package that has either in a month, by id.
#[must_use]
pub fn spending(plan: &Plan, funded: &Funded, month: Month) -> Vec<Spending> {
    let mut rows: Vec<Spending> = plan.packages.iter().filter_map(|row| of_package(plan, funded, row, month)).collect();
    rows.sort_by_key(|row| row.package);
    rows
}

fn of_package(plan: &Plan, funded: &Funded, package: &DecisionPackage, month: Month) -> Option<Spending> {
    let cost = funded.get(&package.id).copied();
    let spread = cost.and_then(|cost| spread(plan, package, cost));
    let planned = spread.map_or(Money::ZERO, |spread| spread.of_month(month));
    let actual = plan.worksheets.plan_vs_actual.spent(package.id, month);
    if planned == Money::ZERO && actual.is_none() {
        return None;
    }
    let gap = actual.map(|actual| difference(package.id, spread, month, (planned, actual)));
    Some(Spending { package: package.id, planned, actual, gap })
}

#[allow(clippy::cast_precision_loss, reason = "cents of a package and days of a year are far below 2^52")]
fn difference(
    package: Id<DecisionPackage>,
    spread: Option<Spread>,
    month: Month,
    (planned, actual): (Money, Money),
) -> Explained<f64> {
    let term = |name, op, value| Term::of(name, EntityRef::to(package), op, value);
    let cents = |amount: Money| amount.cents() as f64;
    let mut why = Vec::new();
    if let Some(spread) = spread {
        let (within, all) = spread.days(month);
        why.extend([
            term(TermName::FundedCost, Op::Add, cents(spread.amount)),
            term(TermName::DaysOfMonth, Op::Multiply, within as f64),
            term(TermName::DaysOfWork, Op::Divide, all as f64),
            term(TermName::PlannedSpending, Op::Equals, cents(planned)),
        ]);
    }
    let value = cents(actual.minus(planned));
    why.extend([
        term(TermName::ActualSpending, Op::Add, cents(actual)),
        term(TermName::PlannedSpending, Op::Subtract, cents(planned)),
        term(TermName::SpendingGap, Op::Equals, value),
    ]);
    Explained { value, why }
}

/// Planned and spent money added up to the end of each month; spent money stops after the last month with a note.
#[must_use]
pub fn course(plan: &Plan, funded: &Funded, months: &[Month]) -> Vec<(Day, Money, Option<Money>)> {
    let each: Vec<_> = months.iter().map(|month| (*month, spending(plan, funded, *month))).collect();
    let last = each.iter().rposition(|(_, rows)| rows.iter().any(|row| row.actual.is_some()));
    let (mut planned, mut spent) = (Money::ZERO, Money::ZERO);
    let mut found = Vec::new();
    for (at, (month, rows)) in each.iter().enumerate() {
        planned = planned.plus(rows.iter().map(|row| row.planned).sum());
        spent = spent.plus(rows.iter().filter_map(|row| row.actual).sum());
        found.push((month.last(), planned, last.filter(|last| at <= *last).map(|_| spent)));
    }
    found
}
