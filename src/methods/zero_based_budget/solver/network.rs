//! The forest unrolled in preorder: positions linked by edges, where every path from first to last is a choice of levels.
//!
//! Refusing jumps past the subtree; funding enters it. *Invariant:* edges lead forward, so one sweep visits all.

use super::forest::Forest;
use super::instance::Instance;

/// A way out of a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Edge {
    /// What taking it costs, in cents (all the levels up to `level`).
    pub cost: i64,
    /// What taking it is worth, in cents.
    pub value: i64,
    /// The position it leads to.
    pub target: usize,
    /// The package it funds; without meaning at level 0.
    pub package: usize,
    /// The level it funds; 0 refuses.
    pub level: u8,
}

/// Positions 0 to `len`, the last without edges.
#[derive(Debug, Clone)]
pub(super) struct Network {
    /// Per position, where its edges start in `edges`; one more entry ends the last.
    starts: Vec<usize>,
    edges: Vec<Edge>,
}

/// Where a choice stands in the preorder.
#[derive(Clone, Copy, Default)]
struct Place {
    size: usize,
    start: usize,
    after: usize,
}

impl Network {
    /// Unrolls a forest, siblings in ascending `rank` of their choice (ties: in the forest's order).
    pub fn unrolled(instance: &Instance, forest: &Forest, rank: &[i64]) -> (Self, Vec<usize>) {
        let sorted = |list: &[usize]| {
            let mut list = list.to_vec();
            list.sort_by_key(|&choice| rank.get(choice).copied().unwrap_or_default());
            list
        };
        let children: Vec<Vec<usize>> = forest.children.iter().map(|list| sorted(list)).collect();
        let places = places(forest, &children, &sorted(&forest.roots));
        let mut by_start: Vec<usize> = (0..places.len()).collect();
        by_start.sort_by_key(|&choice| places[choice].start);
        let mut network = Self { starts: vec![0], edges: Vec::new() };
        for &choice in &by_start {
            network.push_choice(instance, forest, choice, &children, &places);
            network.starts.push(network.edges.len());
        }
        (network, by_start)
    }

    fn push_choice(
        &mut self,
        instance: &Instance,
        forest: &Forest,
        choice: usize,
        children: &[Vec<usize>],
        places: &[Place],
    ) {
        let after = places[choice].after;
        if !forest.choices[choice].forced {
            self.edges.push(Edge { cost: 0, value: 0, target: after, package: 0, level: 0 });
        }
        for &package in &forest.choices[choice].members {
            let target = children[package].first().map_or(after, |&child| places[child].start);
            let (mut cost, mut value) = (0, 0);
            for (level, content) in (1_u8..).zip(&instance.packages[package].levels) {
                cost += content.cost_cents;
                value += content.value_cents;
                self.edges.push(Edge { cost, value, target, package, level });
            }
        }
    }

    /// The last position.
    pub fn end(&self) -> usize {
        self.starts.len() - 1
    }

    /// The edges out of a position; none out of the last.
    pub fn edges(&self, position: usize) -> &[Edge] {
        let end = self.starts.get(position + 1).copied().unwrap_or(self.edges.len());
        &self.edges[self.starts[position]..end]
    }

    /// The number that [`Self::edge`] gives to the first edge of a position.
    pub fn first_edge(&self, position: usize) -> usize {
        self.starts[position]
    }

    /// An edge by its number.
    pub fn edge(&self, number: usize) -> &Edge {
        &self.edges[number]
    }

    /// Every cost and value, added up (upper bounds of any path, and of any sum of the relaxation).
    pub fn totals(&self) -> (i64, i64) {
        let most = |position: usize, of: fn(&Edge) -> i64| self.edges(position).iter().map(of).max().unwrap_or(0);
        (0..self.end()).fold((0, 0), |(cost, value), position| {
            (cost + most(position, |edge| edge.cost), value + most(position, |edge| edge.value))
        })
    }

    /// Keeps the edges that satisfy `keep(position, edge)`.
    pub fn retain(&mut self, keep: impl Fn(usize, &Edge) -> bool) {
        let mut edges = Vec::with_capacity(self.edges.len());
        let mut starts = vec![0];
        for position in 0..self.end() {
            edges.extend(self.edges(position).iter().filter(|edge| keep(position, edge)));
            starts.push(edges.len());
        }
        (self.starts, self.edges) = (starts, edges);
    }

    /// Per position, the least that a path from it to the end costs; `None` where there is no such path.
    pub fn least_costs(&self) -> Vec<Option<i64>> {
        let mut least = vec![None; self.end() + 1];
        least[self.end()] = Some(0);
        for position in (0..self.end()).rev() {
            let costs = self.edges(position).iter().filter_map(|edge| Some(edge.cost + least[edge.target]?));
            least[position] = costs.min();
        }
        least
    }
}

fn places(forest: &Forest, children: &[Vec<usize>], roots: &[usize]) -> Vec<Place> {
    let mut places = vec![Place::default(); forest.choices.len()];
    for (choice, content) in forest.choices.iter().enumerate().rev() {
        let inside = content.members.iter().flat_map(|&member| &children[member]);
        places[choice].size = 1 + inside.map(|&child| places[child].size).sum::<usize>();
    }
    let total = roots.iter().map(|&root| places[root].size).sum();
    line_up(roots, 0, total, &mut places);
    for (choice, content) in forest.choices.iter().enumerate() {
        let mut start = places[choice].start + 1;
        for &member in &content.members {
            start = line_up(&children[member], start, places[choice].after, &mut places);
        }
    }
    places
}

/// Puts siblings one after the other from `start`; the last leads to `after`. Returns the first free position.
fn line_up(siblings: &[usize], mut start: usize, after: usize, places: &mut [Place]) -> usize {
    for (at, &choice) in siblings.iter().enumerate() {
        places[choice].start = start;
        start += places[choice].size;
        places[choice].after = if at + 1 == siblings.len() { after } else { start };
    }
    start
}
