//! What takes long, asked for away from the page: the optimum, the curve, the prices of pins. One question of a kind is
//! under way at a time, the newest wins, and the answer before stays readable until the new one is here.

use super::super::{
    BestChoice, PinCost, Unpinned,
    solver::{Frontier, Instance, Optimum},
};
use crate::{
    domain::{id::Id, money::Money, package::DecisionPackage},
    exchange::compute::{Answer as Told, Question},
    reports::budget::Budget,
    ui::{
        browser::{paint, tasks},
        compute::{Compute, use_compute},
    },
};
use leptos::prelude::*;
use std::{future::Future, sync::Arc};

/// An answer, or what there is in its place.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<T> {
    /// It is being computed; an earlier answer, if there was one.
    Pending(Option<T>),
    /// There is none: decisions contradict each other.
    Impossible,
    /// The computation was interrupted.
    Failed,
    /// Here it is.
    Here(T),
}

impl<T> Answer<T> {
    /// The answer, or an earlier one.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Here(answer) | Self::Pending(Some(answer)) => Some(answer),
            Self::Pending(None) | Self::Impossible | Self::Failed => None,
        }
    }

    /// Whether it is of now.
    pub const fn is_here(&self) -> bool {
        matches!(self, Self::Here(_))
    }

    fn pending(self) -> Self {
        match self {
            Self::Here(answer) | Self::Pending(Some(answer)) => Self::Pending(Some(answer)),
            Self::Pending(None) | Self::Impossible | Self::Failed => Self::Pending(None),
        }
    }
}

/// What each pin costs, by package.
pub type PinPrices = Arc<Vec<(Id<DecisionPackage>, PinCost)>>;

/// The best choice for a budget, followed as it changes.
pub fn best(budget: Memo<Arc<Budget>>) -> Signal<Answer<Arc<BestChoice>>> {
    let question = Memo::new(move |_| budget.with(|budget| is_consistent(budget).then(|| budget.instance.clone())));
    let told = move |_: &Instance, optimum: Optimum| budget.with_untracked(|budget| Arc::new(budget.best(&optimum)));
    let compute = use_compute();
    followed(question, move |instance| ask_optimum(compute, instance), told)
}

/// The curve for the packages of a budget, up to where everything is paid for.
pub fn frontier(budget: Memo<Arc<Budget>>, most: Memo<Money>) -> Signal<Answer<Arc<Frontier>>> {
    let question = Memo::new(move |_| {
        budget.with(|budget| curve_exists(budget).then(|| (without_envelope(&budget.instance), most.get())))
    });
    let compute = use_compute();
    let ask = move |(instance, most)| ask_frontier(compute, instance, most);
    followed(question, ask, |_, frontier| Arc::new(frontier))
}

/// What each pin costs.
pub fn pin_prices(budget: Memo<Arc<Budget>>) -> Signal<Answer<PinPrices>> {
    let question = Memo::new(move |_| {
        budget.with(|budget| is_consistent(budget).then(|| (budget.instance.clone(), budget.pins.clone())))
    });
    let told = move |_: &(Instance, Vec<Unpinned>), costs: Vec<PinCost>| {
        budget.with_untracked(|budget| {
            Arc::new(costs.into_iter().filter_map(|cost| Some((budget.package(cost.place)?, cost))).collect())
        })
    };
    let compute = use_compute();
    followed(question, move |(instance, pins)| ask_pin_costs(compute, instance, pins), told)
}

fn is_consistent(budget: &Budget) -> bool {
    budget.ranking.errors.is_empty()
}

/// The curve starts where the forced packages are paid for, so that too small an envelope does not forbid it.
fn curve_exists(budget: &Budget) -> bool {
    budget.ranking.errors.is_empty() || budget.shortfall().is_some_and(|_| budget.ranking.errors.len() == 1)
}

/// Up to this many packages the curve does not depend on the envelope.
const WHOLE_UP_TO: usize = 50;

fn without_envelope(instance: &Instance) -> Instance {
    let mut instance = instance.clone();
    if instance.packages.len() <= WHOLE_UP_TO {
        instance.envelope_cents = 0;
    }
    instance
}

/// Asks each new question and tells its answer; nothing asked is an answer too.
fn followed<Q, A, T, F>(
    question: Memo<Option<Q>>,
    ask: impl Fn(Q) -> F + Copy + Send + Sync + 'static,
    told: impl Fn(&Q, A) -> T + Copy + Send + Sync + 'static,
) -> Signal<Answer<T>>
where
    Q: Clone + PartialEq + Send + Sync + 'static,
    A: 'static,
    T: Clone + Send + Sync + 'static,
    F: Future<Output = Option<A>> + 'static,
{
    let answer = RwSignal::new(Answer::Pending(None));
    let asking = StoredValue::new(false);
    Effect::new(move |_| {
        if question.with(Option::is_none) {
            answer.set(Answer::Impossible);
            return;
        }
        answer.update(|answer| *answer = std::mem::replace(answer, Answer::Impossible).pending());
        if asking.get_value() {
            return;
        }
        asking.set_value(true);
        tasks::spawn(async move {
            // Writing a large question down takes a while: what was pressed answers first.
            paint::drawn().await;
            while let Some(now) = question.try_get_untracked().flatten() {
                let found = ask(now.clone()).await;
                if question.try_get_untracked().flatten().as_ref() == Some(&now) {
                    let found = found.map_or(Answer::Failed, |found| Answer::Here(told(&now, found)));
                    answer.try_set(found);
                    break;
                }
            }
            asking.try_set_value(false);
        });
    });
    answer.into()
}

async fn ask_optimum(compute: Compute, instance: Instance) -> Option<Optimum> {
    match compute.ask(Question::Optimum(instance)).await {
        Ok(Told::Optimum(optimum)) => Some(optimum),
        _ => None,
    }
}

async fn ask_frontier(compute: Compute, instance: Instance, most: Money) -> Option<Frontier> {
    match compute.ask(Question::Frontier { instance, most_cents: most.cents() }).await {
        Ok(Told::Frontier(frontier)) => Some(frontier),
        _ => None,
    }
}

async fn ask_pin_costs(compute: Compute, instance: Instance, pins: Vec<Unpinned>) -> Option<Vec<PinCost>> {
    match compute.ask(Question::PinCosts { instance, pins }).await {
        Ok(Told::PinCosts(costs)) => Some(costs),
        _ => None,
    }
}
