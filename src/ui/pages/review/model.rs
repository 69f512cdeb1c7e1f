//! What is reviewed, what was decided, and what comes of it: all of it computed anew when the open plan changes meanwhile.

use crate::{
    domain::day::Day,
    exchange::{
        json::Preview,
        travel::{Arrived, Common, common},
    },
    merge::{
        Merged,
        changes::{Change, Decision, Kind, Standing, applied, changes, text},
    },
    methods::Method,
    plan::Plan,
    reports::effects::Effects,
    state::{PlanState, use_plan},
    storage::OpenError,
    ui::{arrivals::Decisions, keeping::travel::Remembered},
};
use leptos::prelude::*;
use std::sync::Arc;

/// What both had in common when the review began.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Base {
    /// A file that both descend from.
    Known(Arc<Plan>),
    /// None is known.
    Unknown,
    /// It can no longer be read.
    Lost,
}

impl Base {
    /// Looks for it among what the device remembers and what the file carried.
    pub(super) fn of(ours: &Plan, remembered: &Remembered, preview: &Preview) -> Self {
        let arrived = Arrived { plan: &preview.opened.plan, carried: &preview.opened.carried };
        match common(ours, &remembered.kept, &remembered.sent, arrived) {
            Common::Base(base) => Self::Known(Arc::new(*base)),
            Common::Unknown => Self::Unknown,
            Common::Lost => Self::Lost,
        }
    }
}

/// What differs, between which plans.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    /// What both had in common; ours where that is not known.
    pub(super) base: Arc<Plan>,
    /// The open plan.
    pub(super) ours: Arc<Plan>,
    /// The plan that came.
    pub(super) theirs: Arc<Plan>,
    /// What it changed.
    pub(super) changes: Vec<Change>,
}

impl Found {
    /// Those to decide on, by the screen where they belong.
    pub(super) fn groups(&self) -> Vec<(Option<Method>, Vec<usize>)> {
        text::by_place(self.open())
    }

    /// Those to decide on: what was done here too needs no decision.
    pub(super) fn open(&self) -> impl Iterator<Item = (usize, &Change)> {
        self.changes.iter().enumerate().filter(|(_, change)| change.standing != Standing::Done)
    }

    /// The plans that name things.
    pub(super) fn named(&self) -> text::Named<'_> {
        [&self.theirs, &self.ours, &self.base]
    }
}

/// The review. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub(super) struct Review {
    /// What differs.
    pub(super) found: Memo<Arc<Found>>,
    /// What comes of the decisions.
    pub(super) outcome: Memo<Arc<Result<Merged, OpenError>>>,
    /// Whether the base is known.
    pub(super) three_way: bool,
    decisions: RwSignal<Decisions>,
    state: PlanState,
}

/// What tells a change apart, whatever else changes meanwhile.
fn key(change: &Change) -> String {
    format!("{:?} {} {:?}", change.subject, change.field, change.kind)
}

impl Review {
    /// The review of a plan that came; `decisions` are those already taken.
    pub(super) fn new(base: &Base, theirs: Arc<Plan>, decisions: RwSignal<Decisions>) -> Self {
        let state = use_plan();
        let known = match base {
            Base::Known(base) => Some(Arc::clone(base)),
            Base::Unknown | Base::Lost => None,
        };
        let three_way = known.is_some();
        let found = Memo::new(move |_| {
            let ours = state.plan();
            let base = known.clone().unwrap_or_else(|| Arc::clone(&ours));
            let changes = changes(&base, &ours, &theirs);
            Arc::new(Found { base, ours, theirs: Arc::clone(&theirs), changes })
        });
        let outcome = Memo::new(move |_| {
            let found = found.get();
            let decided: Vec<Decision> =
                found.changes.iter().map(|change| decisions.with(|all| decided(all, change, three_way))).collect();
            Arc::new(applied([&found.base, &found.ours, &found.theirs], &found.changes, &decided))
        });
        Self { found, outcome, three_way, decisions, state }
    }

    /// What was decided on a change.
    pub(super) fn decision(self, change: &Change) -> Decision {
        self.decisions.with(|all| decided(all, change, self.three_way))
    }

    /// Decides on a change.
    pub(super) fn decide(self, change: &Change, decision: Decision) {
        self.decisions.update(|all| drop(all.insert(key(change), decision)));
    }

    /// Decides on all of them alike: where both changed one thing, theirs is taken or left.
    pub(super) fn decide_all(self, accept: bool) {
        let found = self.found.get_untracked();
        let decision = |change: &Change| match (accept, change.standing) {
            (false, _) => Decision::Refuse,
            (true, Standing::Conflict) => Decision::Take,
            (true, _) => Decision::Accept,
        };
        self.decisions.set(found.changes.iter().map(|change| (key(change), decision(change))).collect());
    }

    /// What all decisions mean.
    pub(super) fn effects(self) -> Effects {
        let (found, outcome) = (self.found.get(), self.outcome.get());
        outcome
            .as_ref()
            .as_ref()
            .map_or_else(|_| Effects::default(), |merged| Effects::between(&found.ours, &merged.plan, self.today()))
    }

    /// What one change alone means, as it was decided.
    pub(super) fn effects_of(self, at: usize, decision: &Decision) -> Effects {
        let found = self.found.get();
        let alone = |here: usize| match decision {
            _ if here != at => Decision::Refuse,
            Decision::Edit(value) => Decision::Edit(value.clone()),
            Decision::Accept | Decision::Refuse | Decision::Take => Decision::Take,
        };
        let decisions: Vec<Decision> = (0..found.changes.len()).map(alone).collect();
        let merged = applied([&found.base, &found.ours, &found.theirs], &found.changes, &decisions);
        merged.map_or_else(|_| Effects::default(), |merged| Effects::between(&found.ours, &merged.plan, self.today()))
    }

    /// The merged plan, with what it comes from.
    pub(super) fn merged(self) -> Option<Plan> {
        let outcome = self.outcome.get_untracked();
        let mut plan = outcome.as_ref().as_ref().ok()?.plan.clone();
        let theirs = self.found.get_untracked().theirs.origin.exports.clone();
        plan.origin.extend(theirs);
        Some(plan)
    }

    fn today(self) -> Day {
        self.state.today.get()
    }
}

/// What is decided on a change; where nobody decided, ours stays in a conflict, and nothing is deleted on a guess.
fn decided(all: &Decisions, change: &Change, three_way: bool) -> Decision {
    all.get(&key(change)).cloned().unwrap_or(match (change.standing, change.kind) {
        (Standing::Conflict, _) => Decision::Refuse,
        (_, Kind::Removed) if !three_way => Decision::Refuse,
        _ => Decision::Accept,
    })
}
