//! The order of a merged list: the order of the side that moved something, with the other's new rows where they stood.

use std::collections::BTreeSet;
use uuid::Uuid;

/// The ids of `kept` in order. Ours wins where both sides moved rows.
pub(super) fn merged(base: &[Uuid], ours: &[Uuid], theirs: &[Uuid], kept: &BTreeSet<Uuid>) -> Vec<Uuid> {
    let (frame, other) = if moved(base, ours) { (ours, theirs) } else { (theirs, ours) };
    let mut order: Vec<Uuid> = frame.iter().copied().filter(|id| kept.contains(id)).collect();
    let mut placed: BTreeSet<Uuid> = order.iter().copied().collect();
    for (at, id) in other.iter().enumerate().filter(|(_, id)| kept.contains(id)) {
        if placed.insert(*id) {
            let place = place(&order, other, at);
            order.insert(place, *id);
        }
    }
    order
}

/// Whether `side` has the rows that it shares with `base` in another order.
pub(super) fn moved(base: &[Uuid], side: &[Uuid]) -> bool {
    let (known, there): (BTreeSet<_>, BTreeSet<_>) = (base.iter().collect(), side.iter().collect());
    let before = base.iter().filter(|id| there.contains(id));
    let after = side.iter().filter(|id| known.contains(id));
    !before.eq(after)
}

/// Right after the nearest row that stands before it in its own list, else right before the nearest after it.
fn place(order: &[Uuid], other: &[Uuid], at: usize) -> usize {
    let found = |id: &Uuid| order.iter().position(|placed| placed == id);
    let before = other.iter().take(at).rev().find_map(found).map(|place| place + 1);
    before.or_else(|| other.iter().skip(at + 1).find_map(found)).unwrap_or(order.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(letters: &str) -> Vec<Uuid> {
        letters.bytes().map(|letter| Uuid::from_u128(letter.into())).collect()
    }

    #[track_caller]
    fn check([base, ours, theirs]: [&str; 3], kept: &str, expected: &str) {
        let kept = ids(kept).into_iter().collect();
        assert_eq!(merged(&ids(base), &ids(ours), &ids(theirs), &kept), ids(expected));
    }

    #[test]
    fn each_side_keeps_its_moves_and_its_new_rows() {
        check(["abc", "abc", "abc"], "abc", "abc");
        check(["abc", "cab", "abc"], "abc", "cab");
        check(["abc", "abc", "cab"], "abc", "cab");
        check(["abc", "abcx", "abcy"], "abcxy", "abcxy");
        check(["abc", "xabc", "abyc"], "abcxy", "xabyc");
        check(["abc", "ac", "abc"], "ac", "ac");
        check(["abc", "cba", "bac"], "abc", "cba");
        check(["abc", "cba", "abcy"], "abcy", "cyba");
    }

    #[test]
    fn a_row_without_known_neighbours_comes_last() {
        check(["", "x", "abc"], "abcx", "abcx");
    }
}
