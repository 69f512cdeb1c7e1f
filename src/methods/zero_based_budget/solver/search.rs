//! One sweep over the positions: lists of unbeaten states, bounded, completed, and moved along the edges.

use super::bound::Relaxation;
use super::instance::Limits;
use super::network::{Edge, Network};
use super::pareto::{START, State, Trail, merge_moved};

/// How many states a position keeps once the limit is reached.
const PAST_LIMIT: usize = 32;

/// No limit goes beyond this many states (half a gigabyte of trail).
pub(super) const MOST_STATES: u64 = 1 << 26;

/// The best path known, and what is proven about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Answer {
    pub cost: i64,
    pub value: i64,
    /// The funded packages, with their level.
    pub funded: Vec<(usize, u8)>,
    pub exact: bool,
    pub gap: i64,
    pub states: u64,
}

/// A state, and the relaxation whose best path completes it.
#[derive(Clone, Copy)]
struct Completion {
    position: usize,
    state: State,
    relaxation: usize,
}

/// The sweep.
pub(super) struct Search<'a> {
    network: &'a Network,
    budget: i64,
    /// Per position, the least that the rest costs.
    least: Vec<i64>,
    /// Prices ascending; never empty.
    relaxations: Vec<Relaxation>,
    /// Per relaxation, the score under which a state is dropped.
    thresholds: Vec<i64>,
    /// The relaxation that judges states as they are made.
    middle: usize,
    trail: Trail,
    /// Cost and value of the best path known.
    best: (i64, i64),
    completion: Option<Completion>,
    /// The largest value that a state dropped for want of room might have led to.
    dropped: i64,
    states: u64,
}

impl<'a> Search<'a> {
    /// A sweep with relaxations at ascending prices, the one at the fitting price being number `middle`.
    pub fn new(network: &'a Network, budget: i64, relaxations: Vec<Relaxation>, middle: usize) -> Self {
        let unreachable = |least: Option<i64>| least.unwrap_or(i64::MAX / 2);
        Self {
            network,
            budget,
            least: network.least_costs().into_iter().map(unreachable).collect(),
            thresholds: vec![i64::MIN; relaxations.len()],
            relaxations,
            middle,
            trail: Trail::default(),
            best: (0, 0),
            completion: None,
            dropped: i64::MIN,
            states: 0,
        }
    }

    /// A good answer, from one that is already known and a sweep that keeps `width` states a position.
    pub fn narrow(mut self, known: Answer, width: usize) -> Answer {
        self.raise(known.cost, known.value);
        self.sweep(0, width);
        self.answer(known)
    }

    /// The best answer, from one that is already known.
    pub fn improved(mut self, known: Answer, limits: Limits) -> Answer {
        self.raise(known.cost, known.value);
        self.sweep(limits.states.min(MOST_STATES), PAST_LIMIT);
        self.answer(known)
    }

    fn sweep(&mut self, limit: u64, width: usize) {
        let mut waiting: Vec<Vec<State>> = vec![Vec::new(); self.network.end() + 1];
        let mut spare = Vec::new();
        waiting[0].push(State { cost: 0, value: 0, origin: START, edge: START });
        for position in 0..=self.network.end() {
            let mut list = std::mem::take(&mut waiting[position]);
            if let [only] = self.network.edges(position) {
                self.expand(only, None, &list, &mut waiting[only.target], &mut spare);
                continue;
            }
            self.bound(position, &mut list);
            if self.states >= limit {
                self.truncate(position, &mut list, width);
            }
            self.states += u64::try_from(list.len()).unwrap_or(u64::MAX);
            for state in &mut list {
                state.origin = self.trail.push(state);
            }
            for (number, edge) in (self.network.first_edge(position)..).zip(self.network.edges(position)) {
                self.expand(edge, u32::try_from(number).ok(), &list, &mut waiting[edge.target], &mut spare);
            }
        }
    }

    /// Moves a list along an edge, without the states that cannot afford the rest or cannot beat the best.
    fn expand(
        &self,
        edge: &Edge,
        number: Option<u32>,
        list: &[State],
        waiting: &mut Vec<State>,
        spare: &mut Vec<State>,
    ) {
        let (relaxation, threshold) = (&self.relaxations[self.middle], self.thresholds[self.middle]);
        let most = self.budget - self.least[edge.target];
        let least_score = threshold.saturating_sub(relaxation.potential(edge.target));
        let keep = |state: &State| state.cost <= most && relaxation.score(state.cost, state.value) >= least_score;
        merge_moved(waiting, list, (edge, number), keep, spare);
    }

    /// Completes every state of a list, and drops those that cannot beat the best.
    fn bound(&mut self, position: usize, list: &mut Vec<State>) {
        // Costs ascend, so what is left falls and the price that fits it rises.
        let mut fitting = 0;
        list.retain(|state| {
            let left = self.budget - state.cost;
            while self
                .relaxations
                .get(fitting)
                .is_some_and(|relaxation| relaxation.finish(position).is_some_and(|(cost, _)| cost > left))
            {
                fitting += 1;
            }
            self.complete(position, state, fitting);
            let nearest = fitting.saturating_sub(1)..=fitting;
            nearest.into_iter().all(|number| self.may_beat(position, state, number))
        });
    }

    fn may_beat(&self, position: usize, state: &State, number: usize) -> bool {
        let Some(relaxation) = self.relaxations.get(number) else { return true };
        relaxation.score(state.cost, state.value) + relaxation.potential(position) >= self.thresholds[number]
    }

    fn complete(&mut self, position: usize, state: &State, number: usize) {
        let Some(relaxation) = self.relaxations.get(number) else { return };
        let Some((cost, value)) = relaxation.finish(position) else { return };
        let (cost, value) = (cost + state.cost, value + state.value);
        if (value, self.best.0) > (self.best.1, cost) {
            self.raise(cost, value);
            self.completion = Some(Completion { position, state: *state, relaxation: number });
        }
    }

    fn raise(&mut self, cost: i64, value: i64) {
        self.best = (cost, value);
        let thresholds = self.relaxations.iter().map(|relaxation| relaxation.threshold(self.budget, cost, value));
        self.thresholds = thresholds.collect();
    }

    /// Keeps the `width` most promising states, and remembers what the others might have led to.
    fn truncate(&mut self, position: usize, list: &mut Vec<State>, width: usize) {
        if list.len() <= width {
            return;
        }
        let promises: Vec<i64> = list.iter().map(|state| self.promise(position, state)).collect();
        let mut sorted = promises.clone();
        sorted.sort_unstable_by(|a, b| b.cmp(a));
        let weakest = sorted[width];
        self.dropped = self.dropped.max(weakest);
        let mut ties = width - sorted.partition_point(|&promise| promise > weakest);
        let mut promises = promises.into_iter();
        list.retain(|_| match promises.next() {
            Some(promise) if promise == weakest && ties > 0 => {
                ties -= 1;
                true
            }
            promise => promise > Some(weakest),
        });
    }

    /// The largest value that a state may lead to.
    fn promise(&self, position: usize, state: &State) -> i64 {
        let ceiling = |relaxation: &Relaxation| {
            let score = relaxation.score(state.cost, state.value) + relaxation.potential(position);
            relaxation.ceiling(score, self.budget)
        };
        self.relaxations.iter().map(ceiling).min().unwrap_or(i64::MAX)
    }

    fn answer(self, known: Answer) -> Answer {
        let (cost, value) = self.best;
        let funded = self.completion.map_or(known.funded, |completion| self.path(&completion));
        let gap = self.dropped.saturating_sub(value).max(0);
        Answer { cost, value, funded, exact: gap == 0, gap, states: known.states + self.states }
    }

    /// What a completed path funds: the choices that led to the state, then those of the relaxation.
    fn path(&self, completion: &Completion) -> Vec<(usize, u8)> {
        let mut chosen = self.trail.back_from(&completion.state);
        let relaxation = &self.relaxations[completion.relaxation];
        let mut funded = Vec::new();
        let mut position = 0;
        while position < self.network.end() {
            let edge = match self.network.edges(position) {
                [only] => Some(only),
                _ if position < completion.position => chosen.pop().map(|number| self.network.edge(number)),
                _ => relaxation.best_edge(self.network, position),
            };
            let Some(edge) = edge else { break };
            funded.extend((edge.level > 0).then_some((edge.package, edge.level)));
            position = edge.target;
        }
        funded
    }
}
