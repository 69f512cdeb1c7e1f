//! Where objectives stand on the map: one lane a perspective, financial results on top, and the curves between them.
//! Positions are percentages of the map, so that it stretches with its card.

use super::{CauseLink, UPWARD};
use crate::domain::{
    id::Id,
    objective::{Objective, Perspective},
};

/// Half of a node’s height, in percent of the map.
const HALF: f64 = 7.0;
/// A lane’s height, in percent of the map.
const LANE: f64 = 25.0;
/// The widest node, in percent of the map.
const WIDEST: f64 = 30.0;

/// An objective on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Node {
    /// The objective.
    pub objective: Id<Objective>,
    /// Its perspective.
    pub side: Perspective,
    /// Its middle from left to right, 0–100.
    pub x: f64,
    /// Its middle from top to bottom, 0–100.
    pub y: f64,
    /// Its width, in percent of the map.
    pub width: f64,
}

/// A link as a cubic curve that leaves at the top of the cause and ends at the effect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arrow {
    /// The link.
    pub link: Id<CauseLink>,
    /// Start, two handles and end, as (x, y).
    pub points: [(f64, f64); 4],
    /// Whether it comes to the effect from below.
    pub from_below: bool,
}

/// The objectives in their lanes, in the plan’s order within each. Those without a perspective are left out.
#[must_use]
pub fn nodes<'a>(objectives: impl Iterator<Item = &'a Objective> + Clone) -> Vec<Node> {
    let lanes = UPWARD.len() as f64;
    let lane = |(above, side): (usize, Perspective)| {
        let row: Vec<_> = objectives.clone().filter(|row| row.perspective == Some(side)).map(|row| row.id).collect();
        let share = 100.0 / (row.len().max(1)) as f64;
        let y = (above as f64 + 0.5) * 100.0 / lanes;
        let node = move |(at, objective): (usize, Id<Objective>)| Node {
            objective,
            side,
            x: (at as f64 + 0.5) * share,
            y,
            width: (share * 0.9).min(WIDEST),
        };
        row.into_iter().enumerate().map(node).collect::<Vec<_>>()
    };
    UPWARD.into_iter().rev().enumerate().flat_map(lane).collect()
}

/// The curves of the links whose ends stand on the map.
#[must_use]
pub fn arrows(links: &[CauseLink], nodes: &[Node]) -> Vec<Arrow> {
    let node = |id: Id<Objective>| nodes.iter().find(|node| node.objective == id);
    let arrow = |link: &CauseLink| {
        let (from, to) = (node(link.from)?, node(link.to)?);
        let from_below = from.y >= to.y;
        let (start, end, lift) = if from.y > to.y {
            (from.y - HALF, to.y + HALF, (from.y - to.y) * 0.4)
        } else if from_below {
            // In one lane: over the top, from one to the other.
            (from.y - HALF, to.y - HALF, 9.0)
        } else {
            (from.y + HALF, to.y - HALF, (from.y - to.y) * 0.4)
        };
        let back = if from.y == to.y { -lift } else { lift };
        // A link over a lane leaves sideways, so that it passes beside what stands between.
        let sideways = (from.y - to.y).abs() > 1.5 * LANE && from.x != to.x;
        let (handle, turn) = if sideways { (to.x, start) } else { (from.x, start - lift) };
        let points = [(from.x, start), (handle, turn), (to.x, end + back), (to.x, end)];
        Some(Arrow { link: link.id, points, from_below: from.y > to.y })
    };
    links.iter().filter_map(arrow).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    fn rows() -> Vec<Objective> {
        use Perspective::{Financial, Learning};
        let row = |(n, side)| Objective { perspective: side, ..Objective::new(id(n)) };
        [(1, Some(Financial)), (2, Some(Learning)), (3, Some(Learning)), (4, None)].map(row).to_vec()
    }

    #[test]
    fn results_stand_on_top_and_lanes_are_shared_out() {
        let nodes = nodes(rows().iter());
        let read: Vec<_> = nodes.iter().map(|node| (node.objective, node.x, node.y)).collect();
        assert_eq!(read, [(id(1), 50.0, 12.5), (id(2), 25.0, 87.5), (id(3), 75.0, 87.5)]);
    }

    #[test]
    fn a_link_over_a_lane_leaves_sideways() {
        let rows = rows();
        let links = [CauseLink::new(id(9), id(2), id(1))];
        let [.., from, handle, _, to] = arrows(&links, &nodes(rows.iter()))[0].points;
        assert_eq!((handle.0, handle.1), (to.0, from.1));
    }

    #[test]
    fn arrows_climb_from_the_cause_to_the_effect() {
        let rows = rows();
        let nodes = nodes(rows.iter());
        let links = [CauseLink::new(id(9), id(2), id(1)), CauseLink::new(id(10), id(2), id(4))];
        let found = arrows(&links, &nodes);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].points[0], found[0].points[3]), ((25.0, 80.5), (50.0, 19.5)));
        assert!(found[0].from_below);
    }
}
