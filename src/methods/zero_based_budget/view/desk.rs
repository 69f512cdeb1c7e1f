//! What the screen works on: the budget at the envelope being tried, the reading being looked at, and what is computed
//! away from the page. While the slider moves only the ranking is computed here.

use super::{
    lines::{Lines, lines},
    solving::{self, Answer, PinPrices},
};
use crate::{
    domain::{id::Id, money::Money, package::DecisionPackage},
    methods::zero_based_budget::{BestChoice, Rule, Settings, solver::Frontier},
    plan::Plan,
    reports::budget::{self, Basis, Budget},
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{components::lagging, insights::use_insights},
};
use leptos::prelude::*;
use std::sync::Arc;

/// Which reading is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// One of the two by the rank.
    Rule(Rule),
    /// The best choice.
    Optimum,
}

#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub plan: PlanState,
    /// The envelope under the hand, while the slider moves.
    tried: RwSignal<Option<Money>>,
    /// The envelope tried, or the plan's.
    pub envelope: Memo<Money>,
    /// The budget at that envelope.
    pub budget: Memo<Arc<Budget>>,
    /// The largest envelope of the slider.
    pub most: Memo<Money>,
    pub shown: RwSignal<Shown>,
    pub best: Signal<Answer<Arc<BestChoice>>>,
    pub frontier: Signal<Answer<Arc<Frontier>>>,
    pub pin_prices: Signal<Answer<PinPrices>>,
    /// The lines of the table.
    pub lines: Memo<Arc<Lines>>,
    /// The pin being decided.
    pub pinning: RwSignal<Option<super::pinning::Pinning>>,
}

impl Desk {
    pub fn new() -> Self {
        let plan = use_plan();
        let tried = RwSignal::new(None);
        let basis = plan.select(budget::basis);
        let own = Memo::new(move |_| basis.with(|(_, _, settings)| settings.envelope.max(Money::ZERO)));
        let envelope = Memo::new(move |_| tried.get().unwrap_or_else(|| own.get()));
        let budget = budget_at(plan, basis, tried, envelope);
        let most = Memo::new(move |_| budget.with(|budget| largest(budget, own.get())));
        let settled = settled(basis);
        let shown = RwSignal::new(Shown::Rule(Rule::default()));
        let best = solving::best(budget);
        let lines = Memo::new(move |_| {
            let best = best.with(|best| best.known().cloned());
            Arc::new(budget.with(|budget| lines(budget, shown.get(), best.as_deref())))
        });
        Self {
            plan,
            tried,
            envelope,
            budget,
            most,
            shown,
            best,
            frontier: solving::frontier(settled, most),
            pin_prices: solving::pin_prices(settled),
            lines,
            pinning: RwSignal::new(None),
        }
    }

    /// Tries an envelope; nothing is written.
    pub fn try_envelope(self, envelope: Money) {
        self.tried.set(Some(envelope));
    }

    /// Writes the envelope; a run of these is one step.
    pub fn set_envelope(self, envelope: Money) {
        self.plan.edit(Label::new(Verb::Envelope).merging("envelope"), |plan| {
            plan.worksheets.zero_based_budget.envelope = envelope.max(Money::ZERO);
        });
        self.tried.set(None);
    }

    /// The plan as it would be with the envelope that is tried.
    pub fn tried_plan(self) -> Plan {
        with_envelope(&self.plan.peek(), self.envelope.get_untracked())
    }

    /// The best value that is known for the envelope: from the curve at once, else from the optimum.
    pub fn best_value(self) -> Option<Money> {
        self.on_curve().or_else(|| self.best.with(|best| best.known().map(|best| best.reading.value)))
    }

    /// The best value for the envelope as it is now; nothing while only an earlier one is known.
    pub fn best_value_now(self) -> Option<Money> {
        self.on_curve().or_else(|| if self.best.with(Answer::is_here) { self.best_value() } else { None })
    }

    fn on_curve(self) -> Option<Money> {
        let cents = self.envelope.get().cents();
        self.frontier.with(|frontier| match frontier {
            Answer::Here(frontier) if frontier.whole => {
                frontier.at(cents).map(|band| Money::from_cents(band.low_cents))
            }
            _ => None,
        })
    }
}

/// The budget at an envelope: as it was tried, so that writing the envelope down computes nothing again.
fn budget_at(
    plan: PlanState,
    basis: Memo<Basis>,
    tried: RwSignal<Option<Money>>,
    envelope: Memo<Money>,
) -> Memo<Arc<Budget>> {
    let kept = use_insights().budget;
    let basis = Memo::new(move |_| {
        let (objectives, packages, settings) = basis.get();
        (objectives, packages, Settings { envelope: envelope.get(), ..settings })
    });
    Memo::new(move |_| {
        basis.with(|_| ());
        if tried.with_untracked(Option::is_none) {
            return kept.get_untracked();
        }
        Arc::new(budget::budget(&with_envelope(&plan.peek(), envelope.get_untracked())))
    })
}

/// The plan's own budget, for what is asked of it: its answers are seen later anyway.
fn settled(basis: Memo<Basis>) -> Memo<Arc<Budget>> {
    let (kept, basis) = (use_insights().budget, lagging(basis));
    Memo::new(move |_| {
        basis.with(|_| ());
        kept.get_untracked()
    })
}

/// What a package is called in sentences.
pub(super) fn name(plan: &Plan, id: Id<DecisionPackage>, untitled: &str) -> String {
    let title = plan.packages.get(id).map(|row| row.title.trim()).filter(|title| !title.is_empty());
    title.unwrap_or(untitled).to_owned()
}

fn with_envelope(plan: &Plan, envelope: Money) -> Plan {
    let mut plan = plan.clone();
    plan.worksheets.zero_based_budget.envelope = envelope;
    plan
}

/// A little more than what every level costs together, and never less than the envelope.
fn largest(budget: &Budget, envelope: Money) -> Money {
    let costs = budget.instance.packages.iter().flat_map(|package| &package.levels).map(|level| level.cost_cents);
    let all = costs.fold(0_i64, i64::saturating_add);
    let least = all.max(envelope.cents()).max(100);
    let step = super::simulator::step(least);
    Money::from_cents((least / step).saturating_add(1).saturating_mul(step))
}
