//! The few figures by which two plans, or two versions of one, are compared at a glance: how the plan holds together, what
//! runs, what advances, where the money goes. Each carries its terms; all are computed on the same day, whatever the age of
//! the plan. Stores nothing.

mod text;

#[cfg(test)]
mod tests;

use super::{
    alerts::{AlertRow, AlertState},
    coherence::{self, Coherence, Facts},
    effects::Said,
    objectives::objectives,
};
use crate::{
    domain::{
        action::{Action, ActionStatus},
        day::Day,
        entity::EntityRef,
        explained::{Explained, Op, Term, TermName},
        objective::ObjectiveStatus,
    },
    methods::{
        alerts::replay::WatchState,
        zero_based_budget::{Ranking, Row, Rule},
    },
    plan::Plan,
};

/// One of the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// The score of coherence, 0–100.
    Coherence,
    /// How many findings of its rules stand.
    Findings,
    /// KPIs whose watch is in alert.
    Alerts,
    /// Mean progress of the objectives that serve no other, 0–1.
    Progress,
    /// Actions done.
    Done,
    /// Open actions past their due date.
    Late,
    /// What the user put into the envelope, in cents: the one figure that is entered, not computed.
    Envelope,
    /// What the ranking pays for, in cents.
    Funded,
    /// What is left of the envelope, in cents.
    Left,
}

impl Figure {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::Coherence,
        Self::Findings,
        Self::Alerts,
        Self::Progress,
        Self::Done,
        Self::Late,
        Self::Envelope,
        Self::Funded,
        Self::Left,
    ];

    /// Whether it is an amount of money: two of them compare in one currency only.
    #[must_use]
    pub const fn is_money(self) -> bool {
        matches!(self, Self::Envelope | Self::Funded | Self::Left)
    }

    /// What a change of it means for the plan.
    #[must_use]
    pub fn verdict(self, difference: f64) -> Verdict {
        let more_is_better = match self {
            Self::Coherence | Self::Progress | Self::Done => true,
            Self::Findings | Self::Alerts | Self::Late => false,
            Self::Envelope | Self::Funded | Self::Left => return Verdict::Neither,
        };
        match difference {
            0.0 => Verdict::Neither,
            difference if (difference > 0.0) == more_is_better => Verdict::Better,
            _ => Verdict::Worse,
        }
    }
}

/// What a change of a figure means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The plan does better.
    Better,
    /// It does worse.
    Worse,
    /// It is as good, or nobody can tell.
    Neither,
}

/// The figures of one plan.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyFigures {
    /// In the order of [`Figure::ALL`]; nothing where the plan says nothing about it.
    values: Vec<Option<Explained<f64>>>,
    /// What the score is made of: its why tells the rules.
    pub coherence: Coherence,
}

impl KeyFigures {
    /// The figures of `plan` on `today`.
    #[must_use]
    pub fn of(plan: &Plan, today: Day) -> Self {
        Self::with(plan, today, &Said::of(plan, today))
    }

    /// The same where the other reports of that day are computed already.
    #[must_use]
    pub fn with(plan: &Plan, today: Day, said: &Said) -> Self {
        let budget = &said.budget;
        let coherence = coherence::coherence(plan, today, &Facts::with(plan, today, &said.priorities, budget.facts()));
        let value = |figure| match figure {
            Figure::Coherence => {
                coherence.score.clone().map(|Explained { value, why }| Explained { value: f64::from(value), why })
            }
            Figure::Findings => coherence.score.as_ref().map(|_| findings(&coherence)),
            Figure::Alerts => alerting(&said.alerts),
            Figure::Progress => progress(plan, today),
            Figure::Done => actions(plan, |row| row.status == ActionStatus::Done),
            Figure::Late => actions(plan, |row| row.is_open() && row.due.is_some_and(|due| due < today)),
            Figure::Envelope => envelope(plan).map(|value| Explained { value, why: Vec::new() }),
            Figure::Funded => funded(&budget.ranking),
            Figure::Left => left(plan, &budget.ranking),
        };
        let values = Figure::ALL.map(value).into();
        Self { values, coherence }
    }

    /// One of them.
    #[must_use]
    pub fn get(&self, figure: Figure) -> Option<&Explained<f64>> {
        let at = Figure::ALL.iter().position(|known| *known == figure)?;
        self.values.get(at)?.as_ref()
    }

    /// By how much the figure of `other` is greater; nothing where either has none.
    #[must_use]
    pub fn difference(&self, other: &Self, figure: Figure) -> Option<f64> {
        Some(other.get(figure)?.value - self.get(figure)?.value)
    }
}

/// As many as there are, each a term.
fn counted(each: impl Iterator<Item = Term>) -> Explained<f64> {
    let mut why: Vec<Term> = each.collect();
    #[allow(clippy::cast_precision_loss, reason = "counts of rows are far below 2^52")]
    let value = why.len() as f64;
    why.push(Term::new(TermName::CountedInAll, Op::Equals, value));
    Explained { value, why }
}

/// A row that is counted.
fn once(row: EntityRef) -> Term {
    Term::of(TermName::CountedOnce, row, Op::Add, 1.0)
}

/// A term a finding, in their order; of no row, for some findings are about none.
fn findings(coherence: &Coherence) -> Explained<f64> {
    counted(coherence.findings.iter().map(|_| Term::new(TermName::CountedOnce, Op::Add, 1.0)))
}

fn alerting(rows: &[AlertRow]) -> Option<Explained<f64>> {
    let alerting = rows.iter().filter(|row| row.state() == AlertState::Watched(WatchState::Alert));
    (!rows.is_empty()).then(|| counted(alerting.map(|row| once(EntityRef::to(row.kpi)))))
}

fn actions(plan: &Plan, counts: impl Fn(&Action) -> bool) -> Option<Explained<f64>> {
    let rows = plan.actions.iter().filter(|row| counts(row)).map(|row| once(EntityRef::to(row.id)));
    (!plan.actions.is_empty()).then(|| counted(rows))
}

fn progress(plan: &Plan, today: Day) -> Option<Explained<f64>> {
    let is_head =
        |id| plan.objectives.get(id).is_some_and(|row| row.parent.is_none() && row.status != ObjectiveStatus::Dropped);
    let rows = objectives(plan, today);
    let heads = rows.iter().filter(|row| is_head(row.objective));
    let mut why: Vec<Term> = heads
        .filter_map(|row| {
            let progress = row.progress.as_ref()?.value.value;
            Some(Term::of(TermName::Progress, EntityRef::to(row.objective), Op::Add, progress))
        })
        .collect();
    if why.is_empty() {
        return None;
    }
    #[allow(clippy::cast_precision_loss, reason = "counts of rows are far below 2^52")]
    let count = why.len() as f64;
    let value = why.iter().map(|term| term.value).sum::<f64>() / count;
    why.push(Term::new(TermName::Count, Op::Divide, count));
    why.push(Term::new(TermName::Progress, Op::Equals, value));
    Some(Explained { value, why })
}

/// Nothing while none was entered.
fn envelope(plan: &Plan) -> Option<f64> {
    #[allow(clippy::cast_precision_loss, reason = "amounts are far below 2^52 cents")]
    let cents = plan.worksheets.zero_based_budget.envelope.cents() as f64;
    (cents > 0.0).then_some(cents)
}

/// Nothing while decisions contradict each other, or nothing is ranked.
fn funded(ranking: &Ranking) -> Option<Explained<f64>> {
    let reading = ranking.reading(Rule::default()).filter(|_| !ranking.rows.is_empty())?;
    let paid = ranking.rows.iter().filter(|row| reading.funds(row.package, row.level));
    #[allow(clippy::cast_precision_loss, reason = "amounts are far below 2^52 cents")]
    let cost = |row: &Row| Term::of(TermName::FundedCost, EntityRef::to(row.package), Op::Add, row.cost.cents() as f64);
    let mut why: Vec<Term> = paid.map(cost).collect();
    let value = why.iter().map(|term| term.value).sum();
    why.push(Term::new(TermName::FundedCost, Op::Equals, value));
    Some(Explained { value, why })
}

fn left(plan: &Plan, ranking: &Ranking) -> Option<Explained<f64>> {
    let (envelope, funded) = (envelope(plan)?, funded(ranking)?.value);
    let value = envelope - funded;
    let why = vec![
        Term::new(TermName::Envelope, Op::Add, envelope),
        Term::new(TermName::FundedCost, Op::Subtract, funded),
        Term::new(TermName::LeftOfEnvelope, Op::Equals, value),
    ];
    Some(Explained { value, why })
}
