//! Experiments: a friction, a hypothesis, one targeted action, a measure, a result, and the decision to deploy or not (seed
//! 001, “how to make the strategy evolve”). What the measure says is the affair of `reports::experiments`. Knows `domain`
//! only.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    action::Action,
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    kpi::Kpi,
    table::Table,
};
use serde::{Deserialize, Serialize};

/// The experiments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Experiments {
    /// In the order shown.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub rows: Table<Experiment>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One experiment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Experiment {
    /// Its id.
    pub id: Id<Experiment>,
    /// What does not run well.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub friction: String,
    /// What is believed to help, in one sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hypothesis: String,
    /// The one action that tries it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Id<Action>>,
    /// The KPI that measures it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kpi: Option<Id<Kpi>>,
    /// First day of its window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// Last day of its window.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Day>,
    /// What was learned, in the user's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub result: String,
    /// The decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// When it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<Day>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What becomes of what was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Outcome {
    /// Everybody does it from now on.
    Deploy,
    /// It stops.
    Abandon,
}

impl Outcome {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Deploy, Self::Abandon];
}

/// What an experiment needs before it can teach anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What does not run well.
    Friction,
    /// What is believed to help.
    Hypothesis,
    /// What is done.
    Action,
    /// What is measured.
    Measure,
    /// From when to when, the first day before the last.
    Window,
}

impl Part {
    /// Every one, in the order in which they are said.
    pub const ALL: [Self; 5] = [Self::Friction, Self::Hypothesis, Self::Action, Self::Measure, Self::Window];
}

/// Where an experiment stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Its window is over and nothing was decided.
    ResultDue,
    /// Under way.
    Running,
    /// It has not begun.
    Planned,
    /// Something is missing that it needs.
    Incomplete,
    /// Decided: everybody does it.
    Deployed,
    /// Decided: it stops.
    Abandoned,
}

impl Experiment {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            friction: String::new(),
            hypothesis: String::new(),
            action: None,
            kpi: None,
            start: None,
            end: None,
            result: String::new(),
            outcome: None,
            decided_on: None,
            extra: Extra::default(),
        }
    }

    /// Its window, when it has both days in their order.
    #[must_use]
    pub fn window(&self) -> Option<(Day, Day)> {
        self.start.zip(self.end).filter(|(start, end)| start <= end)
    }

    /// What is missing, in the order of [`Part::ALL`].
    #[must_use]
    pub fn missing(&self) -> Vec<Part> {
        let missing = |part: &Part| match part {
            Part::Friction => self.friction.trim().is_empty(),
            Part::Hypothesis => self.hypothesis.trim().is_empty(),
            Part::Action => self.action.is_none(),
            Part::Measure => self.kpi.is_none(),
            Part::Window => self.window().is_none(),
        };
        Part::ALL.into_iter().filter(missing).collect()
    }

    /// Where it stands: a decision stands whatever is missing; before one, what is missing comes first.
    #[must_use]
    pub fn phase(&self, today: Day) -> Phase {
        match (self.outcome, self.window().filter(|_| self.missing().is_empty())) {
            (Some(Outcome::Deploy), _) => Phase::Deployed,
            (Some(Outcome::Abandon), _) => Phase::Abandoned,
            (None, None) => Phase::Incomplete,
            (None, Some((start, _))) if today < start => Phase::Planned,
            (None, Some((_, end))) if today <= end => Phase::Running,
            (None, Some(_)) => Phase::ResultDue,
        }
    }

    /// Takes the decision, or takes it back.
    pub fn decide(&mut self, outcome: Option<Outcome>, today: Day) {
        self.outcome = outcome;
        self.decided_on = outcome.map(|_| today);
    }
}

impl Entity for Experiment {
    const KIND: EntityKind = EntityKind::Experiment;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        if self.hypothesis.is_empty() { &self.friction } else { &self.hypothesis }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn whole() -> Experiment {
        Experiment {
            friction: "Le devis attend".to_owned(),
            hypothesis: "Un modèle par famille".to_owned(),
            action: Some(Id::from_random([2; 16])),
            kpi: Some(Id::from_random([3; 16])),
            start: Some(day("2026-11-02")),
            end: Some(day("2026-11-29")),
            ..Experiment::new(Id::from_random([1; 16]))
        }
    }

    #[track_caller]
    fn check(experiment: &Experiment, today: &str, expected: Phase) {
        assert_eq!(experiment.phase(day(today)), expected);
    }

    #[test]
    fn the_phase_follows_the_window_until_a_decision() {
        let row = whole();
        check(&row, "2026-11-01", Phase::Planned);
        check(&row, "2026-11-02", Phase::Running);
        check(&row, "2026-11-29", Phase::Running);
        check(&row, "2026-11-30", Phase::ResultDue);
        let mut decided = row.clone();
        decided.decide(Some(Outcome::Deploy), day("2026-11-30"));
        check(&decided, "2026-11-30", Phase::Deployed);
        assert_eq!(decided.decided_on, Some(day("2026-11-30")));
        decided.decide(None, day("2026-12-01"));
        assert_eq!(decided, row);
    }

    #[test]
    fn what_is_missing_is_named_in_order() {
        assert_eq!(Experiment::new(Id::from_random([1; 16])).missing(), Part::ALL);
        assert_eq!(whole().missing(), []);
        let reversed = Experiment { end: Some(day("2026-11-01")), ..whole() };
        assert_eq!(reversed.missing(), [Part::Window]);
        check(&reversed, "2026-11-15", Phase::Incomplete);
        let one_day = Experiment { end: Some(day("2026-11-02")), ..whole() };
        assert_eq!(one_day.missing(), []);
    }
}
