//! Opportunities: what may be sold, to whom, and how far it got (domain section 8). The pipeline lists them, the
//! qualification asks about them.

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    money::Money,
    person::Person,
    sales_stage::SalesStage,
    segment::Segment,
};
use serde::{Deserialize, Serialize};

/// One opportunity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Opportunity {
    /// Its id.
    pub id: Id<Opportunity>,
    /// Its name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The segment of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Id<Segment>>,
    /// The furthest stage that it reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Id<SalesStage>>,
    /// What it would bring, 0 or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// When it was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<Day>,
    /// When it was won or lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Day>,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Outcome::is_open")]
    pub outcome: Outcome,
    /// Which of the three standard reasons it was lost for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub loss_reason: Option<LossReason>,
    /// Why it was lost, in the seller’s words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub loss_note: String,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// Its id in the CRM that it came from, so that an import finds it again.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub external_id: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How an opportunity ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "OpportunityOutcome"))]
pub enum Outcome {
    /// It has not.
    #[default]
    Open,
    /// Sold.
    Won,
    /// Not sold.
    Lost,
}

impl Outcome {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Open, Self::Won, Self::Lost];

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
    const fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }

    /// Its name in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }
}

/// One of the three standard reasons (seed 001); the user words them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum LossReason {
    /// The first.
    First,
    /// The second.
    Second,
    /// The third.
    Third,
}

impl LossReason {
    /// Every one, in order.
    pub const ALL: [Self; 3] = [Self::First, Self::Second, Self::Third];

    /// Its name in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
        }
    }
}

impl Opportunity {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            segment: None,
            stage: None,
            amount: None,
            created: None,
            closed: None,
            outcome: Outcome::Open,
            loss_reason: None,
            loss_note: String::new(),
            owner: None,
            external_id: String::new(),
            extra: Extra::default(),
        }
    }

    /// Whether it is still to be decided.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.outcome.is_open()
    }

    /// Ends it, or opens it again: what belongs to another outcome is forgotten. `on` is the day on which it was closed;
    /// without one, the day that is known stays.
    pub fn settle(&mut self, outcome: Outcome, on: Option<Day>) {
        self.outcome = outcome;
        self.closed = if outcome == Outcome::Open { None } else { on.or(self.closed) };
        if outcome != Outcome::Lost {
            self.loss_reason = None;
            self.loss_note.clear();
        }
    }

    /// Whether it was lost and the mandatory field does not say why, or the standard reason is missing.
    #[must_use]
    pub fn lacks_reason(&self) -> bool {
        self.outcome == Outcome::Lost && (self.loss_reason.is_none() || self.loss_note.trim().is_empty())
    }

    /// Days since it was opened, none below 0; none when closed or without a date.
    #[must_use]
    pub fn age(&self, today: Day) -> Option<i64> {
        self.created.filter(|_| self.is_open()).map(|created| today.days_since(created).max(0))
    }

    /// Days from opening to signature; only what was won has a cycle.
    #[must_use]
    pub fn cycle(&self) -> Option<i64> {
        let (created, closed) = self.created.zip(self.closed)?;
        (self.outcome == Outcome::Won && closed >= created).then(|| closed.days_since(created))
    }
}

impl Entity for Opportunity {
    const KIND: EntityKind = EntityKind::Opportunity;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_brings_its_day_and_forgets_what_belongs_to_another() {
        let (first, second) = (Day::parse("2026-10-01"), Day::parse("2026-11-02"));
        let lost = || Opportunity {
            outcome: Outcome::Lost,
            closed: first,
            loss_reason: Some(LossReason::Second),
            loss_note: "Trop loin".to_owned(),
            ..Opportunity::new(Id::from_random([1; 16]))
        };
        #[track_caller]
        fn check(before: Opportunity, to: Outcome, on: Option<Day>, closed: Option<Day>, keeps_reason: bool) {
            let mut row = before;
            row.settle(to, on);
            assert_eq!((row.outcome, row.closed), (to, closed));
            assert_eq!((row.loss_reason.is_some(), !row.loss_note.is_empty()), (keeps_reason, keeps_reason));
        }
        check(lost(), Outcome::Open, second, None, false);
        check(lost(), Outcome::Won, second, second, false);
        check(lost(), Outcome::Won, None, first, false);
        check(lost(), Outcome::Lost, second, second, true);
        check(lost(), Outcome::Lost, None, first, true);
    }

    #[test]
    fn a_loss_needs_its_reason_and_its_sentence() {
        #[track_caller]
        fn check(outcome: Outcome, reason: Option<LossReason>, note: &str, expected: bool) {
            let row = Opportunity {
                outcome,
                loss_reason: reason,
                loss_note: note.to_owned(),
                ..Opportunity::new(Id::from_random([1; 16]))
            };
            assert_eq!(row.lacks_reason(), expected, "{outcome:?} {reason:?} {note}");
        }
        check(Outcome::Lost, Some(LossReason::First), "Trop cher", false);
        check(Outcome::Lost, Some(LossReason::First), " ", true);
        check(Outcome::Lost, None, "Trop cher", true);
        check(Outcome::Won, None, "", false);
        check(Outcome::Open, None, "", false);
    }
}
