//! Which rows are mounted: all of them up to 100, a window around what is seen above.

use leptos::prelude::*;

/// Above this many rows only a window is mounted.
pub(super) const ALL_UP_TO: usize = 100;
/// Height of a row, in CSS pixels: `--row` in the style sheet.
pub(super) const ROW: f64 = 40.0;
/// So many rows are taken as seen before the table is laid out.
pub(super) const AT_FIRST: usize = 24;
/// A table whose rows are windowed is at most so high, of the viewport: `max-height` in the style sheet.
const OF_THE_VIEWPORT: f64 = 0.76;
/// So many rows beyond what is seen, fewer where a row has many cells.
const MARGIN: usize = 12;
const MARGIN_OF_WIDE: usize = 2;
/// More columns than this make a row wide.
const WIDE: usize = 24;

/// How many rows of a window can be seen at once in a viewport of this height in CSS pixels, parts of rows too.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between few and many")]
pub(super) fn seen(viewport: f64) -> usize {
    (viewport * OF_THE_VIEWPORT / ROW).ceil().clamp(8.0, 200.0) as usize + 1
}

/// Counts how often most of the first rows became others: another order, another filter. They are then mounted in steps
/// again; a row that is added or removed moves the others only.
pub(super) fn turn(rows: Memo<Vec<String>>) -> Signal<u32> {
    let counted = Memo::new(move |before: Option<&(u32, Vec<String>)>| {
        let first = rows.with(|rows| rows.iter().take(AT_FIRST).cloned().collect::<Vec<_>>());
        let turn = before.map_or(0, |(turn, before)| {
            let stay = before.iter().filter(|id| first.contains(id)).count();
            if 2 * stay < before.len() { turn.wrapping_add(1) } else { *turn }
        });
        (turn, first)
    });
    Signal::derive(move || counted.with(|(turn, _)| *turn))
}

/// Counts how often the window of wide rows went where none of its rows were: they are mounted in steps, too. Narrow ones
/// come all at once: in steps, the first to come would be those of the margin, and what is seen would be blank meanwhile.
pub(super) fn jumps(window: Memo<Window>, columns: usize) -> Signal<u32> {
    if columns <= WIDE {
        return Signal::stored(0);
    }
    let counted = Memo::new(move |before: Option<&(u32, Window)>| {
        let now = window.get();
        let jumps = before.map_or(0, |(jumps, before)| jumps.wrapping_add(u32::from(!before.meets(now))));
        (jumps, now)
    });
    Signal::derive(move || counted.with(|(jumps, _)| *jumps))
}

/// A window over rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    /// First row mounted.
    pub start: usize,
    /// One past the last row mounted.
    pub end: usize,
}

impl Window {
    /// Every row, as on paper.
    pub(super) const fn whole(total: usize) -> Self {
        Self { start: 0, end: total }
    }

    /// The window for a scroll position in pixels, where so many rows are seen.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 0 and the row count")]
    pub(super) fn at(scroll_top: f64, total: usize, columns: usize, seen: usize) -> Self {
        if total <= ALL_UP_TO {
            return Self::whole(total);
        }
        let first = ((scroll_top / ROW).max(0.0) as usize).min(total);
        // Steps of a margin, so that scrolling a few pixels mounts nothing.
        let (margin, beyond) = if columns > WIDE { (MARGIN_OF_WIDE, 2 * MARGIN_OF_WIDE) } else { (MARGIN, 3 * MARGIN) };
        let start = (first / margin * margin).saturating_sub(margin);
        Self { start, end: (start + seen + beyond).min(total) }
    }

    /// Whether another one has rows in common with it, or either has none.
    const fn meets(self, other: Self) -> bool {
        let is_empty = self.start == self.end || other.start == other.end;
        is_empty || (self.start < other.end && other.start < self.end)
    }

    /// Height of the rows that are not mounted above, in pixels.
    #[allow(clippy::cast_precision_loss, reason = "row counts are small")]
    pub(super) fn above(self) -> f64 {
        self.start as f64 * ROW
    }

    /// Height of the rows that are not mounted below, in pixels.
    #[allow(clippy::cast_precision_loss, reason = "row counts are small")]
    pub(super) fn below(self, total: usize) -> f64 {
        total.saturating_sub(self.end) as f64 * ROW
    }
}

#[cfg(test)]
mod tests {
    use super::{AT_FIRST, ROW, Window, seen};
    use proptest::prelude::*;

    #[test]
    fn small_tables_are_whole() {
        assert_eq!(Window::at(5_000.0, 100, 8, AT_FIRST), Window { start: 0, end: 100 });
        assert_eq!(Window::at(0.0, 1_000, 8, AT_FIRST), Window { start: 0, end: 60 });
        assert_eq!(Window::at(0.0, 1_000, 50, AT_FIRST), Window { start: 0, end: 28 });
        assert_eq!(Window::at(f64::NAN, 1_000, 8, AT_FIRST), Window { start: 0, end: 60 });
    }

    #[test]
    fn as_many_rows_are_seen_as_the_viewport_is_high() {
        assert_eq!([900.0, 2_160.0].map(seen), [19, 43]);
        assert_eq!([f64::NAN, -1.0, 1e9].map(seen), [1, 9, 201]);
    }

    #[test]
    fn a_window_that_went_far_meets_none_of_its_rows() {
        let window = |start, end| Window { start, end };
        assert!(window(0, 60).meets(window(59, 119)) && window(59, 119).meets(window(0, 60)));
        assert!(!window(0, 60).meets(window(60, 120)) && !window(60, 120).meets(window(0, 60)));
        assert!(window(0, 0).meets(window(0, 60)), "the first rows of an empty table are no jump");
    }

    proptest! {
        #[test]
        fn what_is_seen_is_mounted(top in 0u32..400_000, total in 101usize..20_000, columns in 1usize..60, viewport in 300.0..3_000.0) {
            let top = f64::from(top).min((total - 20) as f64 * ROW);
            let window = Window::at(top, total, columns, seen(viewport));
            prop_assert!(window.above() <= top);
            prop_assert!(window.end == total || window.end as f64 * ROW >= top + 0.76 * viewport);
        }
    }
}
