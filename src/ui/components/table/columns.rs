//! Which columns of a wide table are mounted: its first, which names the rows, and those around what is seen. The heads are
//! all mounted: they give the columns their width.

use super::{grid::Grid, line::Line};
use crate::ui::{
    browser::{grid, printing},
    components::lagging::lagging,
};
use leptos::prelude::*;
use std::ops::Range;

/// Up to this many columns all are mounted.
pub(super) const ALL_UP_TO: usize = 24;
/// Columns are mounted by so many at a time, so that scrolling a few pixels mounts nothing.
const STEP: usize = 2;
/// More columns at once than this are no scrolling on.
const JUMP: usize = 8;
/// What is taken as seen before the table is laid out.
const AT_FIRST: Range<usize> = 0..12;

/// The columns mounted after the first one, of `count`: those of `seen`, with some before and after.
fn mounted(seen: Range<usize>, count: usize) -> Range<usize> {
    let start = (seen.start / STEP * STEP).saturating_sub(STEP).clamp(1, count);
    let end = ((seen.end / STEP + 2) * STEP).clamp(start, count);
    start..end
}

/// The columns of a table, as it is scrolled sideways.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    count: usize,
    seen: RwSignal<Range<usize>>,
    mounted: Memo<Range<usize>>,
}

impl Columns {
    pub(super) fn new(count: usize) -> Self {
        let seen = RwSignal::new(AT_FIRST);
        let on_paper = printing::now();
        let mounted =
            Memo::new(
                move |_| if on_paper.get() { 1..count.max(1) } else { seen.with(|seen| mounted(seen.clone(), count)) },
            );
        Self { count, seen, mounted }
    }

    pub(super) const fn are_many(self) -> bool {
        self.count > ALL_UP_TO
    }

    /// The place of a column among all, where not all are mounted.
    pub(super) fn index(self, at: usize) -> Option<usize> {
        self.are_many().then_some(at + 1)
    }

    /// How many cells a row has now, about.
    pub(super) fn cells(self) -> usize {
        if self.are_many() { self.mounted.with_untracked(Range::len) + 1 } else { self.count }
    }

    pub(super) fn track(self) {
        self.mounted.track();
    }

    /// Looks which columns are seen, where not all are mounted.
    pub(super) fn look(self, table: Grid) {
        if self.are_many()
            && let Some(scroller) = table.scroller.try_get_untracked().flatten()
            && let Some(seen) = grid::columns_seen(&scroller, 1..self.count)
        {
            let _ = self.seen.try_set(seen);
        }
    }

    /// The cells of a row.
    pub(super) fn row(self, line: Line) -> AnyView {
        if !self.are_many() {
            return (0..self.count).map(|at| line.cell(at)).collect_view().into_any();
        }
        let (mounted, count) = (in_turn(self.mounted), self.count);
        view! {
            {line.cell(0)}
            {gap(Signal::derive(move || mounted.with(|mounted| mounted.start - 1)))}
            <For each=move || mounted.get() key=|at| *at children=move |at| line.cell(at)/>
            {gap(Signal::derive(move || mounted.with(|mounted| count - mounted.end)))}
        }
        .into_any()
    }
}

/// The columns of one row. Where a table jumps sideways, each row follows as a task of its own.
fn in_turn(mounted: Memo<Range<usize>>) -> Memo<Range<usize>> {
    let later = lagging(mounted);
    Memo::new(move |before: Option<&Range<usize>>| {
        let now = mounted.get();
        if before.is_some_and(|before| is_jump(before, &now)) { later.get() } else { now }
    })
}

/// Whether the table was not scrolled on, but went elsewhere.
fn is_jump(before: &Range<usize>, now: &Range<usize>) -> bool {
    now.clone().filter(|at| !before.contains(at)).count() > JUMP
}

/// Stands for the columns that are not mounted.
fn gap(columns: Signal<usize>) -> AnyView {
    let columns = Memo::new(move |_| columns.get());
    let cell = move || view! { <td aria-hidden="true" colspan=move || columns.get()></td> };
    (move || (columns.get() > 0).then(cell)).into_any()
}

#[cfg(test)]
mod tests {
    use super::{is_jump, mounted};
    use proptest::prelude::*;

    #[test]
    fn the_first_columns_are_mounted_at_first() {
        assert_eq!(mounted(0..12, 52), 1..16);
        assert_eq!(mounted(40..52, 52), 38..52);
    }

    #[test]
    fn scrolling_on_is_no_jump() {
        assert!(!is_jump(&(1..20), &(1..20)) && !is_jump(&(1..20), &(8..28)), "eight columns on");
        assert!(is_jump(&(1..20), &(16..30)) && is_jump(&(36..52), &(1..20)), "to the last column, and back");
    }

    proptest! {
        #[test]
        fn what_is_seen_is_mounted(start in 0usize..60, seen in 0usize..30, count in 25usize..60) {
            let (start, end) = (start.min(count), (start + seen).min(count));
            let mounted = mounted(start..end, count);
            prop_assert!(mounted.start >= 1 && mounted.end <= count);
            prop_assert!((start.max(1)..end).all(|at| mounted.contains(&at)));
        }
    }
}
