//! Undo and redo by snapshots. Snapshots share the rows that did not change, so that a step costs what it changed.

use super::label::Label;
use crate::plan::Plan;
use std::{collections::VecDeque, sync::Arc};

/// How many steps can be taken back.
pub const MOST_STEPS: usize = 200;

/// The steps made and the steps taken back.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: VecDeque<(Label, Arc<Plan>)>,
    undone: Vec<(Label, Arc<Plan>)>,
}

impl History {
    /// Notes a step and the plan before it. Several steps with one merging label in a row are one step.
    pub fn push(&mut self, label: Label, before: Arc<Plan>) {
        let merges = self.undone.is_empty() && self.done.back().is_some_and(|(last, _)| last.merges_with(&label));
        self.undone.clear();
        if merges {
            return;
        }
        self.done.push_back((label, before));
        if self.done.len() > MOST_STEPS {
            self.done.pop_front();
        }
    }

    /// Takes the last step back: its label and the plan before it. `now` is the plan to come back to.
    pub fn undo(&mut self, now: Arc<Plan>) -> Option<(Label, Arc<Plan>)> {
        let (label, before) = self.done.pop_back()?;
        self.undone.push((label.clone(), now));
        Some((label, before))
    }

    /// Makes the last step taken back again.
    pub fn redo(&mut self, now: Arc<Plan>) -> Option<(Label, Arc<Plan>)> {
        let (label, after) = self.undone.pop()?;
        self.done.push_back((label.clone(), now));
        Some((label, after))
    }

    /// The step that [`Self::undo`] would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&Label> {
        self.done.back().map(|(label, _)| label)
    }

    /// The step that [`Self::redo`] would make again.
    #[must_use]
    pub fn redo_label(&self) -> Option<&Label> {
        self.undone.last().map(|(label, _)| label)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{entity::EntityKind, id::Id},
        state::label::Verb,
    };

    fn plan(n: usize) -> Arc<Plan> {
        let mut plan = Plan::new(Id::from_random([0; 16]));
        plan.name = n.to_string();
        Arc::new(plan)
    }

    fn label(n: usize) -> Label {
        Label::of(Verb::Change, EntityKind::Action, &n.to_string())
    }

    #[test]
    fn a_hundred_steps_go_back_and_forth() {
        let mut history = History::default();
        for n in 0..100 {
            history.push(label(n), plan(n));
        }
        let mut now = plan(100);
        for n in (0..100).rev() {
            let (undone, before) = history.undo(now).unwrap();
            assert_eq!((undone, before.name.as_str()), (label(n), n.to_string().as_str()));
            now = before;
        }
        assert!(history.undo(now.clone()).is_none());
        for n in 1..=100 {
            now = history.redo(now).unwrap().1;
            assert_eq!(now.name, n.to_string());
        }
    }

    #[test]
    fn a_new_step_forgets_what_was_taken_back() {
        let mut history = History::default();
        history.push(label(0), plan(0));
        history.undo(plan(1));
        history.push(label(2), plan(0));
        assert!(history.redo_label().is_none());
    }

    #[test]
    fn a_slider_drawn_in_one_go_is_one_step() {
        let mut history = History::default();
        for n in 0..5 {
            history.push(Label::new(Verb::Settings).merging("envelope"), plan(n));
        }
        assert_eq!(history.undo(plan(5)).unwrap().1.name, "0");
        assert!(history.undo_label().is_none());
    }
}
