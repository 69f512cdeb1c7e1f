//! Lists of states of which none is beaten: costs ascending, values strictly ascending.

use super::network::Edge;

/// A partial path: what it costs, what it is worth, and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct State {
    pub cost: i64,
    pub value: i64,
    /// In a waiting list: the origin's number in the [`Trail`]. While its position is expanded: its own.
    pub origin: u32,
    /// The number of the edge that it took last.
    pub edge: u32,
}

/// The last steps of every state that was expanded, to find a path back.
#[derive(Debug, Default)]
pub(super) struct Trail {
    steps: Vec<(u32, u32)>,
}

/// The step before the first.
pub(super) const START: u32 = u32::MAX;

impl Trail {
    /// Records a state; returns its number.
    pub fn push(&mut self, state: &State) -> u32 {
        self.steps.push((state.origin, state.edge));
        u32::try_from(self.steps.len() - 1).unwrap_or(START)
    }

    /// The numbers of the edges that lead to a state that still waits, last first.
    pub fn back_from(&self, state: &State) -> Vec<usize> {
        let mut edges = Vec::new();
        let mut step = Some((state.origin, state.edge));
        while let Some((origin, edge)) = step {
            edges.extend(usize::try_from(edge).ok().filter(|_| edge != START));
            step = usize::try_from(origin).ok().and_then(|at| self.steps.get(at)).copied();
        }
        edges
    }
}

/// Merges into `waiting` the states of `source` moved along an edge, of those that `keep` retains.
///
/// An edge without a number (the only one of its position) leaves no step in the trail. Of two equal states the one
/// that waited stays. `spare` lends its memory.
pub(super) fn merge_moved(
    waiting: &mut Vec<State>,
    source: &[State],
    edge: (&Edge, Option<u32>),
    keep: impl Fn(&State) -> bool,
    spare: &mut Vec<State>,
) {
    spare.clear();
    spare.reserve(waiting.len() + source.len());
    // Plain loops: here the search spends its time, and the crate is compiled for size.
    let mut next = 0;
    let mut best = i64::MIN;
    for state in source {
        let (cost, value) = (state.cost + edge.0.cost, state.value + edge.0.value);
        let moved = State { cost, value, origin: state.origin, edge: edge.1.unwrap_or(state.edge) };
        if !keep(&moved) {
            continue;
        }
        while next < waiting.len() && stands_before(&waiting[next], &moved) {
            push_unbeaten(spare, &mut best, waiting[next]);
            next += 1;
        }
        push_unbeaten(spare, &mut best, moved);
    }
    for state in &waiting[next..] {
        push_unbeaten(spare, &mut best, *state);
    }
    std::mem::swap(waiting, spare);
}

#[inline]
fn push_unbeaten(list: &mut Vec<State>, best: &mut i64, state: State) {
    if state.value > *best {
        *best = state.value;
        list.push(state);
    }
}

/// The order in which a list must be read for the unbeaten to come first; equals stand before.
#[inline]
fn stands_before(first: &State, second: &State) -> bool {
    first.cost < second.cost || (first.cost == second.cost && first.value >= second.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(states: &[(i64, i64)]) -> Vec<State> {
        states.iter().map(|&(cost, value)| State { cost, value, origin: START, edge: START }).collect()
    }

    #[track_caller]
    fn check(waiting: &[(i64, i64)], source: &[(i64, i64)], cost: i64, value: i64, expected: &[(i64, i64)]) {
        let mut merged = list(waiting);
        let edge = Edge { cost, value, target: 0, package: 0, level: 1 };
        merge_moved(&mut merged, &list(source), (&edge, Some(7)), |state| state.cost <= 10, &mut Vec::new());
        let pairs: Vec<_> = merged.iter().map(|state| (state.cost, state.value)).collect();
        assert_eq!(pairs, expected);
    }

    #[test]
    fn keeps_what_is_unbeaten() {
        check(&[], &[(0, 0)], 3, 5, &[(3, 5)]);
        check(&[(0, 0), (2, 6)], &[(0, 0)], 3, 5, &[(0, 0), (2, 6)]);
        check(&[(0, 0), (3, 4)], &[(0, 0)], 3, 5, &[(0, 0), (3, 5)]);
        check(&[(0, 0)], &[(0, 0), (8, 9)], 3, 5, &[(0, 0), (3, 5)]);
        check(&[(0, 0)], &[(0, 0)], 0, 5, &[(0, 5)]);
    }
}
