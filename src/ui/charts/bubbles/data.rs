//! What stands on a map of bubbles: two axes and the things. Pure figures.

use crate::ui::charts::scale::Scale;

/// One of the two questions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BubbleAxis {
    /// Its name.
    pub name: String,
    /// What its low end means; may be empty.
    pub low: String,
    /// What its high end means; may be empty.
    pub high: String,
    /// The value at the left, or at the bottom.
    pub from: f64,
    /// The value at the right, or at the top; may be less than `from`.
    pub to: f64,
    /// Where it is cut, if it is.
    pub cut: Option<f64>,
}

impl BubbleAxis {
    /// How far along a value stands, 0–100, held at the ends.
    pub(super) fn at(&self, value: f64) -> f64 {
        if self.from <= self.to {
            Scale::new(self.from, self.to).x(value)
        } else {
            100.0 - Scale::new(self.to, self.from).x(value)
        }
    }

    /// The value at a share of the way, 0–1.
    pub(super) fn value(&self, share: f64) -> f64 {
        (self.to - self.from).mul_add(share, self.from)
    }
}

/// A thing on the map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bubble {
    /// What tells it apart, for moves.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Its place on the horizontal axis.
    pub x: f64,
    /// Its place on the vertical axis.
    pub y: f64,
    /// Its size, as words of the table.
    pub size: String,
    /// Its area as a share of the largest, 0–1; nothing where it is not known.
    pub weight: Option<f64>,
    /// Which of the group colours, 0–5; the group’s name says the same.
    pub group: usize,
    /// The group’s name; may be empty.
    pub group_name: String,
    /// It is the reader’s own.
    pub own: bool,
    /// Where it stood before.
    pub before: Option<(f64, f64)>,
}

/// The map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BubbleData {
    /// From left to right.
    pub x: BubbleAxis,
    /// From bottom to top.
    pub y: BubbleAxis,
    /// Names of the quarters where both axes are cut: top left, top right, bottom left, bottom right; may be empty.
    pub names: [String; 4],
    /// What the size means.
    pub size: String,
    /// What the groups are; empty when there are none.
    pub group: String,
    /// The things.
    pub bubbles: Vec<Bubble>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reversed_axis_runs_from_right_to_left() {
        let axis = BubbleAxis { from: 1.0, to: -1.0, ..BubbleAxis::default() };
        assert_eq!((axis.at(1.0), axis.at(-1.0), axis.at(0.0)), (0.0, 100.0, 50.0));
        assert!((axis.value(0.25) - 0.5).abs() < 1e-12);
    }
}
