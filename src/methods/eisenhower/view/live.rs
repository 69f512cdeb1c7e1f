//! The matrix as it is seen: the plan's own placements, or those of the cuts that a slider is being drawn to.

use crate::{
    domain::{action::Action, id::Id},
    methods::eisenhower::{Board, Placement, Settings},
    reports::priorities::priorities_under,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::insights::use_insights,
};
use leptos::prelude::*;
use std::sync::Arc;

/// The matrix as it is seen.
#[derive(Clone, Copy)]
pub struct Live {
    plan: PlanState,
    preview: RwSignal<Option<Settings>>,
    kept: Memo<Settings>,
    /// Every open action at its place.
    pub board: Memo<Arc<Board>>,
}

impl Live {
    /// The matrix of the open plan.
    #[must_use]
    pub fn new() -> Self {
        let plan = use_plan();
        let priorities = use_insights().priorities;
        let preview: RwSignal<Option<Settings>> = RwSignal::new(None);
        let kept = plan.select(|plan| plan.worksheets.eisenhower.clone());
        let board = Memo::new(move |_| {
            let placements = match preview.get() {
                Some(settings) => Arc::new(priorities_under(&plan.peek(), &settings, plan.today.get())),
                None => priorities.get(),
            };
            Arc::new(Board::of(placements))
        });
        Self { plan, preview, kept, board }
    }

    /// The settings as they are seen.
    #[must_use]
    pub fn settings(self) -> Settings {
        self.preview.get().unwrap_or_else(|| self.kept.get())
    }

    /// Where an action is seen; nothing once it is closed or gone.
    #[must_use]
    pub fn placement(self, action: Id<Action>) -> Memo<Option<Placement>> {
        Memo::new(move |_| self.board.with(|board| board.get(action).cloned()))
    }

    /// Shows other settings without keeping them.
    pub fn show(self, change: impl FnOnce(&mut Settings)) {
        let mut settings = untrack(|| self.settings());
        change(&mut settings);
        self.preview.set(Some(settings));
    }

    /// Keeps other settings; cuts moved one after the other are one step.
    pub fn keep(self, change: impl FnOnce(&mut Settings)) {
        self.plan
            .edit(Label::new(Verb::Settings).merging("eisenhower"), |plan| change(&mut plan.worksheets.eisenhower));
        self.preview.set(None);
    }
}
