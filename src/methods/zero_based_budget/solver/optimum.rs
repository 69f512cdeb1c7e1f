//! The best choice of levels within the envelope, proven, or the best found with its proven gap.
//!
//! A Pareto-list dynamic program over the preorder of the dependency forest (Johnson & Niemi's tree knapsack), pruned
//! by Lagrangian bounds from both sides (Pisinger's mcknap). First a narrow sweep finds a good answer; what cannot beat
//! it is dropped; then the full sweep proves the optimum.

use super::bound::{Relaxation, Scale, fitting_price};
use super::forest::{Forest, planted};
use super::instance::{Infeasible, Instance, Limits, Optimum};
use super::network::{Edge, Network};
use super::search::{Answer, Search};

/// Prices around the fitting one, in thousandths of it: states far from the average path meet a tighter bound there.
const PRICES: [i64; 7] = [500, 800, 930, 1000, 1070, 1200, 1600];

/// How many states a position keeps in the narrow sweep.
const NARROW: usize = 12;

/// Finds the best choice of levels.
///
/// # Errors
/// [`Infeasible`] when the instance contradicts itself, or forces more than the envelope pays.
pub fn optimum(instance: &Instance, limits: Limits) -> Result<Optimum, Infeasible> {
    Problem::new(instance)?.optimum(instance.envelope_cents, limits)
}

/// An instance made ready for any number of envelopes.
pub(super) struct Problem<'a> {
    instance: &'a Instance,
    forest: Forest,
    /// The forest in its own order.
    pub network: Network,
    pub scale: Scale,
    /// What cannot be refused: the first levels of the forced packages.
    least: Answer,
}

impl<'a> Problem<'a> {
    /// Checks and unrolls the instance.
    pub fn new(instance: &'a Instance) -> Result<Self, Infeasible> {
        let forest = planted(instance)?;
        let (network, _) = Network::unrolled(instance, &forest, &[]);
        let scale = Scale::of(&network);
        let least = least(instance, &forest);
        Ok(Self { instance, forest, network, scale, least })
    }

    /// The least that any choice costs.
    ///
    /// # Errors
    /// [`Infeasible::ForcedOverEnvelope`] when that is over the envelope.
    pub fn least_cost(&self, envelope: i64) -> Result<i64, Infeasible> {
        let shortfall_cents = self.least.cost.saturating_sub(envelope);
        if shortfall_cents > 0 { Err(Infeasible::ForcedOverEnvelope { shortfall_cents }) } else { Ok(self.least.cost) }
    }

    /// The best choice within an envelope.
    pub fn optimum(&self, envelope: i64, limits: Limits) -> Result<Optimum, Infeasible> {
        self.least_cost(envelope)?;
        let budget = envelope.min(self.network.totals().0);
        let (mut network, price) = self.sorted(budget);
        let first = self.search(&network, budget, price).narrow(self.least.clone(), NARROW);
        for price in self.prices(price) {
            let relaxation = Relaxation::at(&network, self.scale, price);
            relaxation.reduce(&mut network, relaxation.threshold(budget, first.cost, first.value));
        }
        Ok(self.told(&self.search(&network, budget, price).improved(first, limits)))
    }

    /// The forest unrolled, and the fitting price.
    ///
    /// What matters most within this budget stands last: until then nearly every detour costs too much, and lists stay
    /// short.
    fn sorted(&self, budget: i64) -> (Network, i64) {
        let (mut network, choices) = Network::unrolled(self.instance, &self.forest, &[]);
        network.retain(|_, edge| edge.cost <= budget);
        let price = fitting_price(&network, self.scale, budget);
        let rank = closeness(&network, &Relaxation::at(&network, self.scale, price), &choices);
        let (mut network, _) = Network::unrolled(self.instance, &self.forest, &rank);
        network.retain(|_, edge| edge.cost <= budget);
        (network, price)
    }

    fn search<'n>(&self, network: &'n Network, budget: i64, price: i64) -> Search<'n> {
        let prices = self.prices(price);
        let middle = prices.iter().position(|&other| other == price).unwrap_or(0);
        let relaxations = prices.iter().map(|&price| Relaxation::at(network, self.scale, price));
        Search::new(network, budget, relaxations.collect(), middle)
    }

    /// The prices around one, ascending.
    fn prices(&self, price: i64) -> Vec<i64> {
        let mut prices: Vec<i64> = PRICES.iter().map(|&share| around(price, share).min(self.scale.highest)).collect();
        prices.dedup();
        prices
    }

    fn told(&self, answer: &Answer) -> Optimum {
        let mut funded_levels = vec![0; self.instance.packages.len()];
        for &(package, level) in &answer.funded {
            funded_levels[package] = level;
        }
        Optimum {
            funded_levels,
            value_cents: answer.value,
            cost_cents: answer.cost,
            exact: answer.exact,
            gap_cents: answer.gap,
            states: answer.states,
        }
    }
}

fn least(instance: &Instance, forest: &Forest) -> Answer {
    let forced = forest.choices.iter().filter(|choice| choice.forced).flat_map(|choice| &choice.members);
    let mut least = Answer::default();
    for &package in forced {
        for level in instance.packages[package].levels.iter().take(1) {
            least.cost += level.cost_cents;
            least.value += level.value_cents;
            least.funded.push((package, 1));
        }
    }
    least
}

/// Per choice, minus what its best alternative to the best path loses.
fn closeness(network: &Network, relaxation: &Relaxation, choices: &[usize]) -> Vec<i64> {
    let arrivals = relaxation.arrivals(network);
    let best = relaxation.potential(0);
    let mut rank = vec![i64::MIN; choices.len()];
    for (position, &choice) in choices.iter().enumerate() {
        let loss = |edge: &Edge| best - arrivals[position] - relaxation.through(edge);
        let mut losses: Vec<i64> = network.edges(position).iter().map(loss).collect();
        losses.sort_unstable();
        rank[choice] = losses.get(1).map_or(i64::MIN, |loss| -loss);
    }
    rank
}

fn around(price: i64, thousandths: i64) -> i64 {
    i64::try_from(i128::from(price) * i128::from(thousandths) / 1000).unwrap_or(i64::MAX)
}
