//! Which versions a device keeps and a file carries.

use super::*;

#[test]
fn a_device_that_writes_often_does_not_put_away_the_version_of_a_third() {
    let (mut one, mut often) = two();
    let mut third = Device { known: Known::new(3), ..one.clone() };
    third.title(1, "third");
    third.sync(false);
    one.file.clone_from(&third.file);
    one.sync(false);
    for n in 0..=MOST_KEPT {
        often.title(2, &format!("often {n}"));
        often.sync(false);
        one.file.clone_from(&often.file);
        one.sync(false);
    }
    third.title(1, "third, later");
    third.sync(false);
    one.file.clone_from(&third.file);
    assert_eq!(one.sync(false), 0);
    assert_eq!(one.titles(), ["third, later", &format!("often {MOST_KEPT}"), "A3", "A4"]);
}

#[test]
fn a_version_that_only_one_side_saw_is_not_taken_for_a_common_one() {
    let (mut one, mut other) = two();
    one.title(1, "one");
    one.sync(false);
    other.file.clone_from(&one.file);
    other.title(2, "other");
    other.sync(false);
    let mut third = Device { known: Known::new(3), file: other.file.clone(), ..Device::new(3) };
    third.sync(false);
    third.title(3, "third");
    third.sync(false);
    // A file that carries the other's version alone, and a device that kept none: nothing common is left.
    let opened = storage::open(&third.file).unwrap();
    let others: Vec<_> = opened.carried.iter().filter(|kept| Write::of(kept.export).unwrap().device == 2).collect();
    let bare = Plan { origin: Origin::default(), ..opened.plan.clone() };
    let file = serde_json::to_string(&Carrying::new(&bare, &opened.plan.origin, &others)).unwrap();
    let known = Known { own: vec![], kept: vec![], ..one.known.clone() };
    assert!(
        matches!(known.meet(&one.plan, &file, |_| None), Meeting::Merge(merging) if merging.base == Plan::new(id(200)))
    );
    // The other way round: a plan that came from that file, and a file that descends from the first write alone.
    let kept = [(*others.first().unwrap()).clone()];
    assert_eq!(common_at_first(&opened.plan, &kept, &storage::open(&one.file).unwrap()), None);
}

#[test]
fn a_content_that_this_device_never_met_is_not_taken_for_a_common_one() {
    let (one, mut other) = two();
    other.title(2, "other");
    other.sync(false);
    // A third person opens the other's file, of which the first device saw nothing, and saves it beside.
    let opened = storage::open(&other.file).unwrap().plan;
    let mut origin = opened.origin.clone();
    origin.extend([export_id(&opened)]);
    let bare = Plan { origin: Origin::default(), ..opened.clone() };
    let file = serde_json::to_string(&Carrying::new(&bare, &origin, &[&Carried::pack(&opened)])).unwrap();
    let Meeting::Merge(merging) = one.known.meet(&one.plan, &file, |_| None) else { panic!("nothing to merge") };
    assert_ne!(merging.base, opened);
    assert_eq!(merging.onto(&one.plan).plan.actions.get(id(2)).map(|row| row.title.as_str()), Some("other"));
}

#[test]
fn a_file_carries_what_weighs_little_enough_and_the_latest_in_any_case() {
    let version = |count, weight| {
        let export = Write { device: 9, count }.id();
        Carried { export, deflate: vec!["A".repeat(weight)] }
    };
    let check = |weights: [usize; 3], expected: &[u64]| {
        let kept = (1..).zip(weights).map(|(count, weight)| version(count, weight)).collect();
        let known = Known { kept, ..Known::new(1) };
        let carried: Vec<_> = known.carried().iter().filter_map(|kept| Write::of(kept.export)).collect();
        assert_eq!(carried.iter().map(|write| write.count).collect::<Vec<_>>(), expected, "{weights:?}");
    };
    check([1, 1, 1], &[1, 2, 3]);
    check([1, 1, MOST_WEIGHT + 1], &[3]);
    check([1, 1, MOST_WEIGHT - 1], &[2, 3]);
    check([1, MOST_WEIGHT, 1], &[3]);
}

#[test]
fn what_is_known_is_kept_as_text() {
    let (mut one, other) = two();
    one.title(1, "one");
    one.sync(false);
    for known in [one.known, other.known, Known::new(u64::MAX)] {
        let text = serde_json::to_string(&known).unwrap();
        assert_eq!(serde_json::from_str::<Known>(&text).unwrap(), known);
    }
}

#[test]
fn a_write_that_was_put_away_is_not_taken_for_one_taken_back() {
    let (mut one, mut other) = two();
    one.title(1, "one");
    other.title(2, "other");
    assert_eq!((one.sync(false), other.sync(false)), (0, 0));
    // The service lets the other's file stand: it never held what this device wrote.
    one.file.clone_from(&other.file);
    assert_eq!(one.sync(false), 0);
    assert_eq!(one.titles(), ["one", "other", "A3", "A4"]);
    other.file.clone_from(&one.file);
    assert_eq!(other.sync(false), 0);
    assert_eq!(one.plan, other.plan);
    assert_eq!(one.file, other.file);
}
