//! The sales process: stages with what makes one leave them, and a card for each situation of a sale (seed 001). A stage
//! without exit criteria is a name, not a stage.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::Extra,
    id::Id,
    sales_stage::{SalesStage, StagePart},
    table::Table,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The process.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Process {
    /// The stages, in the order of the sale.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub stages: Table<SalesStage>,
    /// The cards, by situation.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub playbooks: BTreeMap<Situation, Playbook>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A situation of the sale, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Situation {
    /// The first minutes.
    FirstContact,
    /// Showing what it does.
    Demonstration,
    /// “Too expensive.”
    Objections,
    /// What is given against what.
    Negotiation,
    /// The signature.
    Closing,
}

impl Situation {
    /// Every one.
    pub const ALL: [Self; 5] =
        [Self::FirstContact, Self::Demonstration, Self::Objections, Self::Negotiation, Self::Closing];

    /// Its name in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::FirstContact => "first_contact",
            Self::Demonstration => "demonstration",
            Self::Objections => "objections",
            Self::Negotiation => "negotiation",
            Self::Closing => "closing",
        }
    }
}

/// What to do in a situation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Playbook {
    /// What the seller wants to leave with.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goal: String,
    /// What to ask.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<String>,
    /// What to say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub say: Vec<String>,
    /// What to show or hand over.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<String>,
    /// What to leave alone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub avoid: Vec<String>,
    /// What is agreed before parting.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub next_step: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Playbook {
    /// Whether it can be used: it has a goal, something to ask or say, and a next step.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        let said = |text: &str| !text.trim().is_empty();
        let words = self.ask.iter().chain(&self.say).any(|line| said(line));
        said(&self.goal) && words && said(&self.next_step)
    }
}

/// The situations whose card cannot be used yet.
pub fn unusable(process: &Process) -> impl Iterator<Item = Situation> + use<'_> {
    Situation::ALL.into_iter().filter(|one| !process.playbooks.get(one).is_some_and(Playbook::is_usable))
}

/// The stages without exit criteria, in the order of the sale.
pub fn open_ended(stages: &Table<SalesStage>) -> impl Iterator<Item = &SalesStage> {
    stages.iter().filter(|stage| !stage.says(StagePart::ExitCriteria))
}

/// Which way a stage moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Earlier in the sale.
    Earlier,
    /// Later in the sale.
    Later,
}

/// Moves a stage one place; says whether it moved.
pub fn moved(stages: &mut Table<SalesStage>, id: Id<SalesStage>, way: Way) -> bool {
    let last = stages.len().saturating_sub(1);
    let to = stages.position(id).and_then(|at| match way {
        Way::Earlier => at.checked_sub(1),
        Way::Later => (at < last).then_some(at + 1),
    });
    if let Some(to) = to {
        stages.move_to(id, to);
    }
    to.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(n: u128) -> Id<SalesStage> {
        Id::new(Uuid::from_u128(n))
    }

    fn stages(count: u128) -> Table<SalesStage> {
        (1..=count).map(|n| SalesStage::new(id(n))).collect()
    }

    #[test]
    fn a_card_is_usable_with_a_goal_words_and_a_next_step() {
        #[track_caller]
        fn check(goal: &str, ask: &str, say: &str, next_step: &str, expected: bool) {
            let lines = |text: &str| vec![text.to_owned()];
            let card = Playbook {
                goal: goal.to_owned(),
                ask: lines(ask),
                say: lines(say),
                next_step: next_step.to_owned(),
                ..Playbook::default()
            };
            assert_eq!(card.is_usable(), expected);
        }
        check("g", "a", "", "n", true);
        check("g", "", "s", "n", true);
        check("g", " ", "", "n", false);
        check(" ", "a", "s", "n", false);
        check("g", "a", "s", "", false);
        let process = Process::default();
        assert_eq!(unusable(&process).collect::<Vec<_>>(), Situation::ALL);
    }

    #[test]
    fn a_stage_moves_within_the_ends() {
        let mut table = stages(3);
        assert!(!moved(&mut table, id(1), Way::Earlier));
        assert!(!moved(&mut table, id(3), Way::Later));
        assert!(!moved(&mut table, id(9), Way::Later));
        assert!(moved(&mut table, id(1), Way::Later));
        assert_eq!(table.ids(), [id(2), id(1), id(3)]);
        assert!(moved(&mut table, id(3), Way::Earlier));
        assert_eq!(table.ids(), [id(2), id(3), id(1)]);
    }

    #[test]
    fn keys_are_those_of_files() {
        for one in Situation::ALL {
            assert_eq!(serde_json::to_string(&one).ok(), Some(format!("\"{}\"", one.key())));
        }
    }

    proptest! {
        #[test]
        fn there_and_back_is_nothing(count in 1_u128..8, which in 0_u128..8) {
            let (mut table, before) = (stages(count), stages(count));
            if moved(&mut table, id(which), Way::Later) {
                prop_assert!(moved(&mut table, id(which), Way::Earlier));
            }
            prop_assert_eq!(table, before);
        }
    }
}
