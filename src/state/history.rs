//! Undo and redo by snapshots. Snapshots share the rows that did not change, so that a step costs what it changed. A step
//! knows the plan before and after it: when another tab changed the plan since, taking it back takes back that step only.

use super::label::Label;
use crate::{merge::three_way, plan::Plan};
use std::{collections::VecDeque, sync::Arc};

/// How many steps can be taken back.
pub const MOST_STEPS: usize = 200;

/// Which step it is; it stays the same when the step is taken back and made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepId(u64);

/// One step.
#[derive(Clone, Debug)]
struct Step {
    id: StepId,
    label: Label,
    before: Arc<Plan>,
    after: Arc<Plan>,
}

/// The steps made and the steps taken back.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    /// Steps made so far, also those that are forgotten: no two bear one id.
    made: u64,
}

impl History {
    /// Notes a step. Several steps with one merging label in a row are one step.
    pub fn push(&mut self, label: Label, before: Arc<Plan>, after: Arc<Plan>) {
        let continued = self.done.back_mut().filter(|last| self.undone.is_empty() && last.label.merges_with(&label));
        if let Some(last) = continued {
            last.after = after;
            return;
        }
        self.undone.clear();
        self.made += 1;
        self.done.push_back(Step { id: StepId(self.made), label, before, after });
        if self.done.len() > MOST_STEPS {
            self.done.pop_front();
        }
    }

    /// Takes the last step back: its label and the plan to show in place of `now`.
    pub fn undo(&mut self, now: Arc<Plan>) -> Option<(Label, Arc<Plan>)> {
        let Step { id, label, before, after } = self.done.pop_back()?;
        let shown = led(&after, &before, &now);
        self.undone.push(Step { id, label: label.clone(), before: Arc::clone(&shown), after: now });
        Some((label, shown))
    }

    /// Makes the last step taken back again.
    pub fn redo(&mut self, now: Arc<Plan>) -> Option<(Label, Arc<Plan>)> {
        let Step { id, label, before, after } = self.undone.pop()?;
        let shown = led(&before, &after, &now);
        self.done.push_back(Step { id, label: label.clone(), before: now, after: Arc::clone(&shown) });
        Some((label, shown))
    }

    /// Forgets every step: another plan is opened.
    pub fn forget(&mut self) {
        *self = Self { made: self.made, ..Self::default() };
    }

    /// Which step [`Self::undo`] would take back.
    #[must_use]
    pub fn latest(&self) -> Option<StepId> {
        self.done.back().map(|step| step.id)
    }

    /// The step that [`Self::undo`] would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&Label> {
        self.done.back().map(|step| &step.label)
    }

    /// The step that [`Self::redo`] would make again.
    #[must_use]
    pub fn redo_label(&self) -> Option<&Label> {
        self.undone.last().map(|step| &step.label)
    }
}

/// What leads from `from` to `to`, applied to `now`. Where another tab changed the same thing since, its value stays.
fn led(from: &Arc<Plan>, to: &Arc<Plan>, now: &Arc<Plan>) -> Arc<Plan> {
    if from == now {
        return Arc::clone(to);
    }
    Arc::new(three_way(from, now, to).plan)
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
            history.push(label(n), plan(n), plan(n + 1));
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
        history.push(label(0), plan(0), plan(1));
        history.undo(plan(1));
        history.push(label(2), plan(0), plan(2));
        assert!(history.redo_label().is_none());
    }

    #[test]
    fn a_step_keeps_its_id_and_no_other_bears_it() {
        let mut history = History::default();
        history.push(label(0), plan(0), plan(1));
        let first = history.latest().unwrap();
        history.push(label(1), plan(1), plan(2));
        let second = history.latest().unwrap();
        assert_ne!(first, second);
        history.undo(plan(2));
        assert_eq!(history.latest(), Some(first));
        history.redo(plan(1));
        assert_eq!(history.latest(), Some(second));
        history.forget();
        assert_eq!(history.latest(), None);
        history.push(label(0), plan(0), plan(1));
        assert!(![Some(first), Some(second)].contains(&history.latest()));
    }

    #[test]
    fn a_slider_drawn_in_one_go_is_one_step() {
        let mut history = History::default();
        for n in 0..5 {
            history.push(Label::new(Verb::Settings).merging("envelope"), plan(n), plan(n + 1));
        }
        assert_eq!(history.undo(plan(5)).unwrap().1.name, "0");
        assert!(history.undo_label().is_none());
    }

    #[test]
    fn a_step_is_taken_back_without_what_another_tab_did_since() {
        use crate::domain::person::Person;
        let person = |n: u8, name: &str| Person { name: name.into(), ..Person::new(Id::from_random([n; 16])) };
        let with =
            |people: Vec<Person>| Arc::new(Plan { people: people.into_iter().collect(), ..Plan::clone(&plan(0)) });
        let before = with(vec![person(1, "a"), person(2, "b")]);
        let after = with(vec![person(1, "ours"), person(2, "b")]);
        let mut history = History::default();
        history.push(label(0), before, after);
        let now = with(vec![person(1, "ours"), person(2, "theirs"), person(3, "new")]);
        let undone = history.undo(Arc::clone(&now)).unwrap().1;
        assert_eq!(undone, with(vec![person(1, "a"), person(2, "theirs"), person(3, "new")]));
        assert_eq!(history.redo(undone).unwrap().1, now);
    }
}
