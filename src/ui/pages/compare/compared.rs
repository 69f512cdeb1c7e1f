//! Two plans compared: what they differ in and what that means, computed part by part, so that no part is felt.

use super::desk::{Missing, Read};
use crate::{
    domain::day::Day,
    merge::comparison::{Comparison, Kinship},
    plan::Plan,
    reports::{
        alerts::alerts,
        budget::budget,
        effects::{Effects, Said},
        key_figures::KeyFigures,
        priorities::priorities,
    },
    route::side::Side,
    state::PlanState,
    ui::browser::tasks,
};
use leptos::prelude::*;
use std::sync::Arc;

/// What comes of both; nothing while they are read and compared.
pub(super) type Found = Option<Result<Arc<Compared>, Missing>>;

/// Two plans and what they differ in.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Compared {
    /// The plans.
    pub(super) plans: [Arc<Plan>; 2],
    /// What they differ in.
    pub(super) comparison: Comparison,
    /// What that means.
    pub(super) effects: Effects,
    /// The figures of each.
    pub(super) figures: [KeyFigures; 2],
}

impl Compared {
    /// Compares two plans, with a breath between the parts: each takes a while on large ones. Nothing when another
    /// comparison has begun meanwhile.
    async fn of(plans: [Arc<Plan>; 2], today: Day, is_current: impl Fn() -> bool) -> Option<Self> {
        let breath = async || {
            tasks::pause(0).await;
            is_current().then_some(())
        };
        let said = async |plan: &Plan| {
            breath().await?;
            let priorities = priorities(plan, today);
            breath().await?;
            let budget = budget(plan);
            breath().await?;
            Some(Said { priorities, budget, alerts: alerts(plan, today) })
        };
        let [first, second] = &plans;
        // Either was just read.
        breath().await?;
        let comparison = Comparison::between(first, second);
        let (before, after) = (said(first).await?, said(second).await?);
        breath().await?;
        let effects = Effects::of(&before, &after);
        breath().await?;
        let was = KeyFigures::with(first, today, &before);
        breath().await?;
        let is = KeyFigures::with(second, today, &after);
        breath().await?;
        Some(Self { plans, comparison, effects, figures: [was, is] })
    }

    /// Whether amounts of both sides can be set against each other.
    pub(super) fn one_currency(&self) -> bool {
        let [first, second] = self.plans.each_ref().map(|plan| plan.company.currency.code());
        first == second
    }

    /// How the two belong together.
    pub(super) const fn kinship(&self) -> Kinship {
        self.comparison.kinship
    }
}

/// Compares anew whenever a side is another plan, or another state of it.
pub(super) fn followed(
    sides: [RwSignal<Side>; 2],
    read: [Signal<Option<Read>>; 2],
    state: PlanState,
) -> RwSignal<Found> {
    let found = RwSignal::new(None);
    let turn = StoredValue::new(0_u32);
    Effect::new(move |before: Option<[Side; 2]>| {
        let shown = sides.map(|side| side.get());
        let [first, second] = read.map(|side| side.get());
        let today = state.today.get();
        let this = turn.try_update_value(|turn| {
            *turn = turn.wrapping_add(1);
            *turn
        });
        let is_current = move || turn.try_get_value() == this;
        match (first, second) {
            (Some(Ok(first)), Some(Ok(second))) => {
                if before.is_some_and(|before| before != shown) {
                    found.set(None);
                }
                tasks::spawn(async move {
                    if let Some(compared) = Compared::of([first, second], today, is_current).await {
                        let _ = found.try_set(Some(Ok(Arc::new(compared))));
                    }
                });
            }
            (Some(Err(error)), _) | (_, Some(Err(error))) => found.set(Some(Err(error))),
            (None, _) | (_, None) => found.set(None),
        }
        shown
    });
    found
}
