//! The order of a merged list: the order of the side that moved something, with the other's new rows where they stood.

use std::collections::BTreeSet;

/// The keys of `kept` in order. Ours wins where both sides moved rows; new rows that both put at one place stand in the
/// order of the first of each, so that neither side decides.
pub(super) fn merged<K: Ord + Copy>(base: &[K], ours: &[K], theirs: &[K], kept: &BTreeSet<K>) -> Vec<K> {
    let (frame, other) = if moved(base, ours) { (ours, theirs) } else { (theirs, ours) };
    framed(base, frame, other, kept)
}

/// The keys of `kept` in the order of `frame`, with what only `other` has where it stands there.
pub(super) fn framed<K: Ord + Copy>(base: &[K], frame: &[K], other: &[K], kept: &BTreeSet<K>) -> Vec<K> {
    let mut order: Vec<K> = frame.iter().copied().filter(|id| kept.contains(id)).collect();
    let mut placed: BTreeSet<K> = order.iter().copied().collect();
    let known: BTreeSet<K> = base.iter().chain(other).copied().collect();
    let mut run = None;
    for (at, id) in other.iter().enumerate().filter(|(_, id)| kept.contains(id)) {
        if !placed.insert(*id) {
            run = None;
            continue;
        }
        // The rest of a run follows its first row.
        let place = match run {
            Some(place) => place,
            None => place(&order, other, at, |id| known.contains(id)),
        };
        order.insert(place, *id);
        run = Some(place + 1);
    }
    order
}

/// Whether both sides moved rows, each in its own way.
pub(super) fn disputed<K: Ord>(base: &[K], ours: &[K], theirs: &[K]) -> bool {
    moved(base, ours) && moved(base, theirs) && moved(ours, theirs)
}

/// Whether `side` has the rows that it shares with `base` in another order.
pub(super) fn moved<K: Ord>(base: &[K], side: &[K]) -> bool {
    let (known, there): (BTreeSet<_>, BTreeSet<_>) = (base.iter().collect(), side.iter().collect());
    let before = base.iter().filter(|id| there.contains(id));
    let after = side.iter().filter(|id| known.contains(id));
    !before.eq(after)
}

/// Right after the nearest row that stands before it in its own list, else right before the nearest after it; behind the
/// other side's new rows there when the first of them comes first.
fn place<K: Ord + Copy>(order: &[K], other: &[K], at: usize, known: impl Fn(&K) -> bool) -> usize {
    let found = |id: &K| order.iter().position(|placed| placed == id);
    let before = other.iter().take(at).rev().find_map(found).map(|place| place + 1);
    if let Some(place) = before {
        let news = order.iter().skip(place).take_while(|id| !known(id)).count();
        let first = order.get(place).filter(|_| news > 0);
        return if first < other.get(at) && first.is_some() { place + news } else { place };
    }
    let after = other.iter().skip(at + 1).find_map(found);
    let Some(place) = after else {
        // No neighbour is left: what the other side put there is all that there is.
        return if order.first() > other.get(at) { 0 } else { order.len() };
    };
    let news = order.iter().take(place).rev().take_while(|id| !known(id)).count();
    let first = order.get(place - news).filter(|_| news > 0);
    if first > other.get(at) { place - news } else { place }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

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
        check(["", "abc", "x"], "abcx", "abcx");
        check(["abc", "ax", "bcy"], "xy", "xy");
        check(["abc", "bcy", "ax"], "xy", "xy");
    }
}
