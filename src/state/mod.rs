//! The open plan as the interface sees it: one private signal, one gate for edits, undo and redo. Knows Leptos, not the
//! browser: where a plan is kept is given by `ui/browser`.

pub mod history;
pub mod label;
pub mod rows;
pub mod saving;
pub mod text;

use crate::{domain::day::Day, plan::Plan};
use history::History;
pub use history::StepId;
use label::Label;
use leptos::prelude::*;
use saving::SaveState;
use std::sync::Arc;

/// Which way a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Taken back.
    Back,
    /// Made again.
    Forth,
}

/// The open plan. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct PlanState {
    plan: RwSignal<Arc<Plan>>,
    history: RwSignal<History>,
    revision: RwSignal<u64>,
    read_only: RwSignal<bool>,
    stepped: RwSignal<Option<(Direction, Label)>>,
    /// Today, as the device's calendar says; follows midnight.
    pub today: RwSignal<Day>,
    /// Whether what is seen is kept.
    pub saving: RwSignal<SaveState>,
}

impl PlanState {
    /// A state that shows `plan`, whose last kept revision is `revision`.
    #[must_use]
    pub fn new(plan: Plan, revision: u64, today: Day) -> Self {
        Self {
            plan: RwSignal::new(Arc::new(plan)),
            history: RwSignal::new(History::default()),
            revision: RwSignal::new(revision),
            read_only: RwSignal::new(false),
            stepped: RwSignal::new(None),
            today: RwSignal::new(today),
            saving: RwSignal::new(SaveState::Saved),
        }
    }

    /// The plan now, for reading; tracks every change, so prefer [`Self::select`].
    #[must_use]
    pub fn plan(&self) -> Arc<Plan> {
        self.plan.get()
    }

    /// The plan now, without tracking: for event handlers.
    #[must_use]
    pub fn peek(&self) -> Arc<Plan> {
        self.plan.get_untracked()
    }

    /// A slice of the plan that notifies only when the slice itself changes.
    pub fn select<T>(&self, slice: impl Fn(&Plan) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let plan = self.plan;
        Memo::new(move |_| plan.with(|plan| slice(plan)))
    }

    /// The one gate for change. An edit that changes nothing leaves no step; one on a read-only plan is refused.
    pub fn edit(&self, label: Label, change: impl FnOnce(&mut Plan)) {
        if self.read_only.get_untracked() {
            return;
        }
        let before = self.peek();
        let mut after = Arc::clone(&before);
        change(Arc::make_mut(&mut after));
        if after == before {
            return;
        }
        self.history.update(|history| history.push(label, before, Arc::clone(&after)));
        self.show(after);
    }

    /// Replaces the whole plan as one step: an import, a restored snapshot.
    pub fn replace(&self, label: Label, plan: Plan) {
        self.edit(label, |open| *open = plan);
    }

    /// Opens another plan: its history starts anew.
    pub fn open(&self, plan: Plan, revision: u64) {
        self.history.update(History::forget);
        self.revision.set(revision);
        self.read_only.set(false);
        self.plan.set(Arc::new(plan));
    }

    /// Shows what another tab made of the plan, or the merge with it: no step of this tab, so nothing to take back here.
    pub fn adopt(&self, plan: Arc<Plan>, revision: u64) {
        self.revision.set(revision);
        if self.plan.with_untracked(|shown| *shown != plan) {
            self.plan.set(plan);
        }
    }

    /// Takes the last step back; gives its label, for the notice.
    pub fn undo(&self) -> Option<Label> {
        self.step(Direction::Back)
    }

    /// The step that undo would take back now, to name it later.
    #[must_use]
    pub fn latest_step(&self) -> Option<StepId> {
        self.history.with_untracked(History::latest)
    }

    /// Whether undo would take back that step. Followed: a notice outlives other steps, and a switch of plans.
    #[must_use]
    pub fn is_latest(&self, step: StepId) -> bool {
        self.history.try_with(History::latest).flatten() == Some(step)
    }

    /// Takes a step back if it is still the last one.
    pub fn undo_step(&self, step: StepId) {
        if self.latest_step() == Some(step) {
            self.undo();
        }
    }

    /// Makes the step taken back again.
    pub fn redo(&self) -> Option<Label> {
        self.step(Direction::Forth)
    }

    /// The step that undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Memo<Option<Label>> {
        let history = self.history;
        Memo::new(move |_| history.with(|history| history.undo_label().cloned()))
    }

    /// The step that redo would make again.
    #[must_use]
    pub fn redo_label(&self) -> Memo<Option<Label>> {
        let history = self.history;
        Memo::new(move |_| history.with(|history| history.redo_label().cloned()))
    }

    /// How often the plan changed since it was made, on every device; each change counts one.
    #[must_use]
    pub fn revision(&self) -> Signal<u64> {
        self.revision.into()
    }

    /// Whether edits are refused, for example because a newer version wrote the plan.
    #[must_use]
    pub fn is_read_only(&self) -> Signal<bool> {
        self.read_only.into()
    }

    /// Counts a revision without an edit, so that a plan that is new on this device is saved.
    pub fn touch(&self) {
        self.revision.update(|revision| *revision += 1);
    }

    /// Refuses edits from now on.
    pub fn refuse_edits(&self) {
        self.read_only.set(true);
    }

    /// The last step taken back or made again, for the notice.
    #[must_use]
    pub fn stepped(&self) -> Signal<Option<(Direction, Label)>> {
        self.stepped.into()
    }

    /// Takes the last step back, or makes it again; gives its label.
    pub fn step(&self, direction: Direction) -> Option<Label> {
        if self.read_only.get_untracked() {
            return None;
        }
        let now = self.peek();
        let take = match direction {
            Direction::Back => History::undo,
            Direction::Forth => History::redo,
        };
        let (label, plan) = self.history.try_update(|history| take(history, now)).flatten()?;
        self.show(plan);
        self.stepped.set(Some((direction, label.clone())));
        Some(label)
    }

    fn show(&self, plan: Arc<Plan>) {
        self.revision.update(|revision| *revision += 1);
        self.plan.set(plan);
    }
}

/// The open plan.
///
/// # Panics
/// Outside `App`, which provides it first (an invariant of the tree).
#[must_use]
pub fn use_plan() -> PlanState {
    expect_context::<PlanState>()
}
