//! Texts merged by words: what two people changed at different places of one text is in the result. Where their changes
//! meet, with no word left between that both had kept, there is no merge.

use crate::storage::caps::MOST_CHARACTERS;

/// Most pairs of words that are compared: a text of a thousand words, rewritten.
const MOST_PAIRS: usize = 4_000_000;

/// The text with the changes of both sides; nothing where they meet.
pub(super) fn merged(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let [base, ours, theirs] = [base, ours, theirs].map(pieces);
    let (our, their) = (edits(&base, &ours)?, edits(&base, &theirs)?);
    let edits = both(&base, &our, &their)?;
    let mut text = String::new();
    let mut at = 0;
    for edit in edits {
        text.extend(base.get(at..edit.start).unwrap_or_default().iter().copied());
        text.extend(edit.with.iter().copied());
        at = edit.end;
    }
    text.extend(base.get(at..).unwrap_or_default().iter().copied());
    (text.chars().count() <= MOST_CHARACTERS).then_some(text)
}

/// Replaces the pieces `start..end` of the base.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Edit<'t> {
    start: usize,
    end: usize,
    with: &'t [&'t str],
}

/// The words and what stands between them, in order.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let other = |letter: char| letter.is_whitespace() != first.is_whitespace();
        let (piece, after) = rest.split_at(rest.find(other).unwrap_or(rest.len()));
        pieces.push(piece);
        rest = after;
    }
    pieces
}

fn is_gap(piece: &str) -> bool {
    piece.chars().all(char::is_whitespace)
}

/// What leads from the base to a side; nothing when they are too long to compare.
fn edits<'t>(base: &[&str], side: &'t [&'t str]) -> Option<Vec<Edit<'t>>> {
    let head = base.iter().zip(side).take_while(|(a, b)| a == b).count();
    let most = base.len().min(side.len()) - head;
    let tail = base.iter().rev().zip(side.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let (old, new) = (base.get(head..base.len() - tail)?, side.get(head..side.len() - tail)?);
    if old.len().checked_mul(new.len())? > MOST_PAIRS {
        return None;
    }
    let mut edits: Vec<Edit<'t>> = Vec::new();
    let (mut from, mut to) = (0, 0);
    let ends = std::iter::once((old.len(), new.len()));
    for (before, after) in kept(old, new).into_iter().chain(ends) {
        if before > from || after > to {
            edits.push(Edit { start: head + from, end: head + before, with: new.get(to..after)? });
        }
        (from, to) = (before + 1, after + 1);
    }
    Some(edits)
}

/// The pieces that stay, as places in both: a longest common subsequence in which words count more than gaps.
fn kept(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    let mut best = vec![0_u32; (old.len() + 1) * width];
    let at = |i: usize, j: usize| i * width + j;
    let worth = |piece: &str| if is_gap(piece) { 1 } else { 1_000 };
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            let found = if a == b { best[at(i + 1, j + 1)] + worth(a) } else { 0 };
            best[at(i, j)] = found.max(best[at(i + 1, j)]).max(best[at(i, j + 1)]);
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while let (Some(a), Some(b)) = (old.get(i), new.get(j)) {
        if a == b && best[at(i, j)] == best[at(i + 1, j + 1)] + worth(a) {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if best[at(i + 1, j)] >= best[at(i, j + 1)] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// Who made an edit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Ours,
    Theirs,
    Both,
}

/// The edits of both sides in order; nothing where two meet that only one side made each.
fn both<'t>(base: &[&str], ours: &[Edit<'t>], theirs: &[Edit<'t>]) -> Option<Vec<Edit<'t>>> {
    let by = |edit: &Edit<'_>| if theirs.contains(edit) { By::Both } else { By::Ours };
    let mut all: Vec<(By, Edit<'t>)> = ours.iter().map(|edit| (by(edit), *edit)).collect();
    all.extend(theirs.iter().filter(|edit| !ours.contains(edit)).map(|edit| (By::Theirs, *edit)));
    all.sort_by_key(|(_, edit)| (edit.start, edit.end));
    let clash = all.windows(2).any(|pair| match pair {
        [(By::Ours, first), (By::Theirs, second)] | [(By::Theirs, first), (By::Ours, second)] => {
            meet(base, first, second)
        }
        _ => false,
    });
    (!clash).then(|| all.into_iter().map(|(_, edit)| edit).collect())
}

/// Whether no kept word stands between the two.
fn meet(base: &[&str], first: &Edit<'_>, second: &Edit<'_>) -> bool {
    second.start <= first.end
        || base.get(first.end..second.start).is_some_and(|between| between.iter().all(|p| is_gap(p)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(base: &str, ours: &str, theirs: &str, expected: Option<&str>) {
        assert_eq!(merged(base, ours, theirs).as_deref(), expected);
        assert_eq!(merged(base, theirs, ours).as_deref(), expected, "the other way round");
    }

    #[test]
    fn changes_at_different_places_both_stay() {
        check(
            "call the old customers",
            "call all the old customers",
            "call the old clients",
            Some("call all the old clients"),
        );
        check("one two three", "one two three four", "zero two three", Some("zero two three four"));
        check("a b c d e", "a c d e", "a b c d", Some("a c d"));
        check("one\ntwo", "one\n\ntwo and more", "first one\ntwo", Some("first one\n\ntwo and more"));
        check("un  deux trois", "un deux trois", "un  deux trois quatre", Some("un deux trois quatre"));
    }

    #[test]
    fn changes_that_meet_do_not_merge() {
        check("one two", "one three", "one four", None);
        check("one two", "zero two", "one three", None);
        check("one", "one and", "one or", None);
        check("", "ours", "theirs", None);
        check("one two three", "one three", "one 2 three", None);
    }

    #[test]
    fn the_same_change_is_made_once() {
        check("one two three four five", "one 2 three four five", "one 2 three four 5", Some("one 2 three four 5"));
    }

    #[test]
    fn what_is_too_long_to_compare_is_left_to_the_reader() {
        let text = |word: &str| format!("{word} ").repeat(3_000);
        assert_eq!(merged(&text("a"), &text("b"), &text("c")), None);
        let long = "x".repeat(MOST_CHARACTERS - 4);
        assert_eq!(merged(&format!("a {long} b"), &format!("aaaa {long} b"), &format!("a {long} bbbb")), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn laws(base in "([ab\n]{0,3} ?){0,6}", ours in "([abc\n]{0,3} ?){0,6}", theirs in "([abd\n]{0,3} ?){0,6}") {
            prop_assert_eq!(merged(&base, &ours, &base), Some(ours.clone()));
            prop_assert_eq!(merged(&base, &base, &theirs), Some(theirs.clone()));
            prop_assert_eq!(merged(&base, &ours, &ours), Some(ours.clone()));
            prop_assert_eq!(merged(&base, &ours, &theirs), merged(&base, &theirs, &ours));
        }
    }
}
