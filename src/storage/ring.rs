//! Which earlier versions of a plan are kept: all of the last hour, then one an hour, a day, a week. A nearly empty version
//! never pushes out a fuller one, and the fullest is kept whatever its age (convention of this product).

use crate::domain::day::Day;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;
/// The most versions of one plan.
const MOST: usize = 20;

/// An earlier version, seen from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When it was the present one, in seconds since 1970.
    pub at: i64,
    /// The length of its text: how full it is.
    pub weight: usize,
}

/// Whether a plan of `weight` is nearly empty beside one of `other`: less than a fifth of it.
#[must_use]
pub const fn is_thin(weight: usize, other: usize) -> bool {
    weight.saturating_mul(5) < other
}

/// The positions in `kept`, oldest first, of those to drop at `now`.
#[must_use]
pub fn surplus(kept: &[Kept], now: i64) -> Vec<usize> {
    let fullest = (0..kept.len()).max_by_key(|at| kept.get(*at).map(|one| one.weight));
    let mut stay: Vec<usize> = Vec::new();
    for at in (0..kept.len()).rev() {
        let Some(one) = kept.get(at) else { continue };
        let slot = slot(now - one.at);
        let rival = stay.iter().position(|other| {
            slot.is_some() && kept.get(*other).is_some_and(|other| self::slot(now - other.at) == slot)
        });
        match rival.and_then(|rival| Some((rival, kept.get(*stay.get(rival)?)?))) {
            None => stay.push(at),
            Some((rival, newer)) if is_thin(newer.weight, one.weight) => {
                if let Some(place) = stay.get_mut(rival) {
                    *place = at;
                }
            }
            Some(_) => {}
        }
    }
    // Too many all the same: the oldest go first, nearly empty ones before the others.
    stay.sort_unstable();
    let most = kept.iter().map(|one| one.weight).max().unwrap_or(0);
    while stay.len() > MOST {
        let thin = stay.iter().position(|at| kept.get(*at).is_some_and(|one| is_thin(one.weight, most)));
        let oldest = stay.iter().position(|at| Some(*at) != fullest);
        match thin.or(oldest) {
            Some(place) => drop(stay.remove(place)),
            None => break,
        }
    }
    (0..kept.len()).filter(|at| !stay.contains(at) && Some(*at) != fullest).collect()
}

/// What ages share a place; nothing for the last hour, which keeps all.
const fn slot(age: i64) -> Option<(u8, i64)> {
    match age {
        ..HOUR => None,
        HOUR..DAY => Some((0, age / HOUR)),
        DAY..WEEK => Some((1, age / DAY)),
        _ => Some((2, age / WEEK)),
    }
}

/// The seconds since 1970 of an RFC 3339 time in UTC; nothing when it is not one.
#[must_use]
pub fn seconds(moment: &str) -> Option<i64> {
    let (day, time) = (moment.get(..10)?, moment.get(11..19)?);
    let days = Day::parse(day)?.days_since(Day::from_ymd(1970, 1, 1)?);
    let mut parts = time.split(':').map(|part| part.parse::<i64>().ok().filter(|part| (0..=60).contains(part)));
    let (hours, minutes, seconds) = (parts.next()??, parts.next()??, parts.next()??);
    Some(days * DAY + hours * HOUR + minutes * MINUTE + seconds)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: i64 = 1_800_000_000;

    fn kept(ages: &[(i64, usize)]) -> Vec<Kept> {
        ages.iter().map(|(age, weight)| Kept { at: NOW - age, weight: *weight }).collect()
    }

    #[track_caller]
    fn check(ages: &[(i64, usize)], expected: &[usize]) {
        assert_eq!(surplus(&kept(ages), NOW), expected);
    }

    #[test]
    fn one_an_hour_a_day_a_week() {
        check(&[], &[]);
        check(&[(50 * MINUTE, 9), (20 * MINUTE, 9), (MINUTE, 9)], &[]);
        check(&[(5 * HOUR + 50 * MINUTE, 9), (5 * HOUR + MINUTE, 10), (MINUTE, 9)], &[0]);
        check(&[(3 * DAY + 9 * HOUR, 9), (3 * DAY, 10), (9 * WEEK, 9)], &[0]);
    }

    #[test]
    fn a_nearly_empty_version_pushes_nothing_out() {
        check(&[(5 * HOUR + 50 * MINUTE, 100), (5 * HOUR + MINUTE, 9), (MINUTE, 100)], &[1]);
        let mut many = vec![(40 * MINUTE, 1_000)];
        many.extend((0..25).map(|n| (30 * MINUTE - n * MINUTE, 10)));
        let dropped = surplus(&kept(&many), NOW);
        assert!(!dropped.contains(&0));
        assert_eq!(many.len() - dropped.len(), MOST);
    }

    #[test]
    fn times_are_read() {
        assert_eq!(seconds("1970-01-02T00:01:02.500Z"), Some(DAY + 62));
        assert_eq!(seconds("2026-03-04"), None);
        assert_eq!(seconds("hier"), None);
    }

    proptest! {
        #[test]
        fn the_fullest_and_the_last_stay(ages in prop::collection::vec((0..60 * DAY, 1_usize..1_000), 1..60)) {
            let mut ages = ages;
            ages.sort_by_key(|(age, _)| -age);
            let list = kept(&ages);
            let dropped = surplus(&list, NOW);
            let fullest = list.iter().map(|one| one.weight).max();
            prop_assert!(list.iter().enumerate().any(|(at, one)| Some(one.weight) == fullest && !dropped.contains(&at)));
            prop_assert!(list.len() - dropped.len() <= MOST + 1);
        }
    }
}
