//! The presentation: which slides of the plan are shown, and what the speaker wants to say at each. What stands on a slide is
//! computed from the plan (`reports::story`), never typed here. Knows `domain` only.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::entity::Extra;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the user decided about the slides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Deck {
    /// The slides that are left out.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub hidden: BTreeSet<SlideKind>,
    /// What the speaker says at each, in their own words.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<SlideKind, String>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Deck {
    /// Shows a slide, or leaves it out.
    pub fn show(&mut self, kind: SlideKind, shown: Shown) {
        match shown {
            Shown::Yes => self.hidden.remove(&kind),
            Shown::No => self.hidden.insert(kind),
        };
    }

    /// Keeps a note; an empty one is none.
    pub fn note(&mut self, kind: SlideKind, note: &str) {
        match note.trim() {
            "" => self.notes.remove(&kind),
            note => self.notes.insert(kind, note.to_owned()),
        };
    }
}

/// Whether a slide is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// It is.
    Yes,
    /// It is left out.
    No,
}

/// The slides, in the order of the story: from what was found to what happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum SlideKind {
    /// Who, and where to.
    Opening,
    /// What was found.
    Diagnosis,
    /// For whom, with which promise.
    Target,
    /// What will have changed.
    Objectives,
    /// What proves it.
    Figures,
    /// What is done first.
    Priorities,
    /// Where the money goes.
    Budget,
    /// What is given up.
    Renunciations,
    /// How it is steered.
    Steering,
    /// Who does what by when.
    NextSteps,
}

impl SlideKind {
    /// Every one, in the order of the story.
    pub const ALL: [Self; 10] = [
        Self::Opening,
        Self::Diagnosis,
        Self::Target,
        Self::Objectives,
        Self::Figures,
        Self::Priorities,
        Self::Budget,
        Self::Renunciations,
        Self::Steering,
        Self::NextSteps,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_note_and_a_slide_shown_again_leave_nothing_behind() {
        let mut deck = Deck::default();
        deck.note(SlideKind::Budget, "  Dire pourquoi.  ");
        deck.show(SlideKind::Target, Shown::No);
        assert_eq!(deck.notes[&SlideKind::Budget], "Dire pourquoi.");
        assert!(deck.hidden.contains(&SlideKind::Target));
        deck.note(SlideKind::Budget, " ");
        deck.show(SlideKind::Target, Shown::Yes);
        assert_eq!(deck, Deck::default());
    }

    #[test]
    fn the_order_of_the_story_is_that_of_the_kinds() {
        assert!(SlideKind::ALL.is_sorted());
    }
}
