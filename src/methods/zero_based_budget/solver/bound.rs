//! Proven bounds: what a path may still be worth when money has a price instead of a limit (Lagrangian relaxation).
//!
//! All in integers: a price is a number of units of 2^-`scale` of value per cent of cost, so any price bounds exactly.

use super::network::{Edge, Network};

/// Stands for "no path"; far below any sum of the relaxation.
const NONE: i64 = i64::MIN / 4;

/// How finely prices are cut: values are multiplied by 2^`bits`, prices are integers up to `highest`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scale {
    pub bits: u32,
    pub highest: i64,
}

impl Scale {
    /// The finest scale on which no sum over this network leaves 60 bits.
    pub fn of(network: &Network) -> Self {
        let (cost, value) = network.totals();
        let room = |total: i64| 60_u32.saturating_sub(64 - total.max(1).leading_zeros());
        // Half of what the cost leaves goes to the fineness, half to the height of prices around value ÷ cost.
        let bits = room(value).min(room(cost) / 2 + 6).min(24).min(room(cost));
        Self { bits, highest: 1 << room(cost) }
    }
}

/// The relaxation at one price.
#[derive(Debug, Clone)]
pub(super) struct Relaxation {
    /// Units of 2^-bits per cent.
    pub price: i64,
    bits: u32,
    /// Per position, the best value − price × cost of a path from there to the end.
    potential: Vec<i64>,
    /// Per position, cost and value of that path (the cheapest of the best).
    finish: Vec<(i64, i64)>,
}

impl Relaxation {
    /// One sweep backward over the network.
    pub fn at(network: &Network, scale: Scale, price: i64) -> Self {
        let size = network.end() + 1;
        let bits = scale.bits;
        let mut relaxation = Self { price, bits, potential: vec![NONE; size], finish: vec![(0, 0); size] };
        relaxation.potential[network.end()] = 0;
        for position in (0..network.end()).rev() {
            if let Some(edge) = relaxation.best_edge(network, position) {
                let (cost, value) = relaxation.finish[edge.target];
                relaxation.potential[position] = relaxation.through(edge);
                relaxation.finish[position] = (cost + edge.cost, value + edge.value);
            }
        }
        relaxation
    }

    /// The edge that the best path takes: the cheapest of the best, then the first.
    pub fn best_edge<'a>(&self, network: &'a Network, position: usize) -> Option<&'a Edge> {
        let mut best = None;
        let (mut highest, mut cheapest) = (NONE, 0);
        // A plain loop: with the rest of the search it takes the time, and is compiled for size.
        for edge in network.edges(position) {
            if self.potential[edge.target] > NONE {
                let (score, cost) = (self.through(edge), edge.cost + self.finish[edge.target].0);
                if score > highest || (score == highest && cost < cheapest) {
                    (best, highest, cheapest) = (Some(edge), score, cost);
                }
            }
        }
        best
    }

    /// Value − price × cost.
    #[inline]
    pub fn score(&self, cost: i64, value: i64) -> i64 {
        (value << self.bits) - self.price * cost
    }

    /// The best score of a path that starts with this edge.
    #[inline]
    pub fn through(&self, edge: &Edge) -> i64 {
        self.score(edge.cost, edge.value) + self.potential[edge.target]
    }

    /// The best score from a position to the end.
    pub fn potential(&self, position: usize) -> i64 {
        self.potential[position]
    }

    /// Cost and value of the path of that score; `None` where no path leads to the end.
    pub fn finish(&self, position: usize) -> Option<(i64, i64)> {
        (self.potential[position] > NONE).then_some(self.finish[position])
    }

    /// The largest value that a whole path of this score may have within the budget.
    pub fn ceiling(&self, score: i64, budget: i64) -> i64 {
        (score + self.price * budget) >> self.bits
    }

    /// The score under which a whole path is neither worth more than (`cost`, `value`) within the budget, nor worth as
    /// much for less.
    pub fn threshold(&self, budget: i64, cost: i64, value: i64) -> i64 {
        let better = ((value + 1) << self.bits) - self.price * budget;
        let cheaper = (value << self.bits) - self.price * (cost - 1);
        better.min(cheaper)
    }

    /// Drops the edges through which no whole path reaches the threshold.
    pub fn reduce(&self, network: &mut Network, threshold: i64) {
        let arrivals = self.arrivals(network);
        network.retain(|position, edge| {
            arrivals[position] > NONE
                && self.potential[edge.target] > NONE
                && arrivals[position] + self.through(edge) >= threshold
        });
    }

    /// Per position, the best score of a path from the start to it.
    pub fn arrivals(&self, network: &Network) -> Vec<i64> {
        let mut arrivals = vec![NONE; network.end() + 1];
        arrivals[0] = 0;
        for position in 0..network.end() {
            let arrival = arrivals[position];
            if arrival > NONE {
                for edge in network.edges(position) {
                    let score = arrival + self.score(edge.cost, edge.value);
                    arrivals[edge.target] = arrivals[edge.target].max(score);
                }
            }
        }
        arrivals
    }
}

/// The lowest price at which the best path fits the budget: there the bound is (nearly) at its tightest.
///
/// Between a path that fits and one that does not, the next price to try is the one at which both are worth the same.
pub(super) fn fitting_price(network: &Network, scale: Scale, budget: i64) -> i64 {
    let path = |price: i64| Relaxation::at(network, scale, price).finish(0).unwrap_or((0, 0));
    let (mut over, mut price) = (path(0), steepest(network, scale));
    if over.0 <= budget {
        return 0;
    }
    let mut within = path(price);
    while within.0 < over.0 {
        let (dearer, better) = (over.0 - within.0, (over.1 - within.1) << scale.bits);
        let even = better / dearer + i64::from(better % dearer > 0);
        if even >= price {
            break;
        }
        let between = path(even);
        if between.0 <= budget {
            (within, price) = (between, even);
        } else if between == over {
            break;
        } else {
            over = between;
        }
    }
    price
}

/// A price above what any edge is worth per cent, or the highest.
fn steepest(network: &Network, scale: Scale) -> i64 {
    let edges = (0..network.end()).flat_map(|position| network.edges(position));
    let paying = edges.filter(|edge| edge.cost > 0);
    let steepest = paying.map(|edge| ((edge.value << scale.bits) / edge.cost).saturating_add(1)).max();
    steepest.unwrap_or(0).min(scale.highest)
}
