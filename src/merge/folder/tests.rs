//! A file that two devices write, case by case.

mod interleaved;
mod kept;

use super::*;
use crate::domain::action::Action;

fn id<T>(n: u8) -> Id<T> {
    Id::from_random([n; 16])
}

fn base() -> Plan {
    let mut plan = Plan::new(id(200));
    plan.actions = (1..=4).map(|n| Action { title: format!("A{n}"), ..Action::new(id(n)) }).collect();
    plan
}

/// A device with its plan, what it knows and its copy of the file.
#[derive(Clone)]
struct Device {
    plan: Plan,
    known: Known,
    file: String,
}

impl Device {
    fn new(number: u64) -> Self {
        Self { plan: base(), known: Known::new(number), file: String::new() }
    }

    /// Reads, merges and writes until nothing is to be done, as the page does. `cut`: it dies once the file is written.
    fn sync(&mut self, cut: bool) -> usize {
        let mut conflicts = 0;
        for _ in 0..4 {
            match self.known.meet(&self.plan, &self.file, |_| None) {
                Meeting::Settled => return conflicts,
                Meeting::Refuse(refusal) => panic!("{refusal:?}"),
                Meeting::Merge(merging) => {
                    let merged = merging.onto(&self.plan);
                    conflicts += merged.conflicts.len();
                    self.plan = merged.plan;
                    self.known = merging.known;
                }
                Meeting::Write => {
                    let writing = self.known.write(&self.plan);
                    self.file.clone_from(&writing.text);
                    if cut {
                        return conflicts;
                    }
                    self.known.written(&writing);
                }
            }
        }
        panic!("it never settles");
    }

    fn title(&mut self, n: u8, title: &str) {
        self.plan.actions.update(id(n), |row| row.title = title.into());
    }

    fn titles(&self) -> Vec<&str> {
        self.plan.actions.iter().map(|row| row.title.as_str()).collect()
    }
}

fn two() -> (Device, Device) {
    let (mut one, mut other) = (Device::new(1), Device::new(2));
    one.sync(false);
    other.file.clone_from(&one.file);
    other.sync(false);
    one.file.clone_from(&other.file);
    one.sync(false);
    (one, other)
}

#[test]
fn what_the_other_device_took_back_stays_taken_back() {
    let (mut one, mut other) = two();
    one.title(1, "one");
    one.sync(false);
    other.file.clone_from(&one.file);
    other.sync(false);
    other.title(1, "A1");
    other.sync(false);
    one.file.clone_from(&other.file);
    assert_eq!(one.sync(false), 0);
    assert_eq!(one.titles(), ["A1", "A2", "A3", "A4"]);
}

#[test]
fn a_file_of_old_that_comes_back_changes_nothing() {
    let (mut one, _) = two();
    let old = one.file.clone();
    one.title(1, "one");
    one.sync(false);
    one.file = old;
    assert_eq!(one.sync(false), 0);
    assert_eq!(one.titles(), ["one", "A2", "A3", "A4"]);
    assert!(one.file.contains("\"one\""), "and the file holds the plan again");
}

#[test]
fn one_field_changed_on_both_devices_is_told() {
    let (mut one, mut other) = two();
    one.title(1, "one");
    other.title(1, "other");
    one.sync(false);
    other.file.clone_from(&one.file);
    assert_eq!(other.sync(false), 1);
    one.file.clone_from(&other.file);
    assert_eq!(one.sync(false), 0);
    assert_eq!((one.titles()[0], other.titles()[0]), ("other", "other"));
}

#[test]
fn what_cannot_be_read_is_never_written() {
    let (mut one, _) = two();
    one.title(1, "one");
    let meet = |text: &str| one.known.meet(&one.plan, text, |_| None);
    assert_eq!(meet("\n"), Meeting::Refuse(Refusal::Emptied));
    let cut = &one.file[..one.file.len() - 40];
    assert!(matches!(meet(cut), Meeting::Refuse(Refusal::Unreadable(OpenError::Damaged { .. }))));
    let newer = one.file.replace("boussole.plan/1", "boussole.plan/99");
    assert_eq!(meet(&newer), Meeting::Refuse(Refusal::Unreadable(OpenError::Newer { version: 99 })));
    let another = storage::plan_text(&Plan { name: "B".into(), ..Plan::new(id(9)) });
    assert_eq!(meet(&another), Meeting::Refuse(Refusal::Another("B".into())));
    assert_eq!(Known::new(7).meet(&one.plan, "", |_| None), Meeting::Write);
}

#[test]
fn a_file_changed_elsewhere_by_hand_is_a_version_of_its_own() {
    let (mut one, _) = two();
    let mut changed = one.file.clone();
    one.title(2, "one");
    one.sync(false);
    changed = changed.replace("\"A1\"", "\"by hand\"");
    one.file = changed;
    one.sync(false);
    assert_eq!(one.titles(), ["by hand", "one", "A3", "A4"]);
}

#[test]
fn a_first_file_that_a_person_changed_is_merged_with_what_it_was() {
    let mut one = Device::new(1);
    one.sync(false);
    one.file = one.file.replace("\"A1\"", "\"by hand\"");
    one.title(2, "one");
    let Meeting::Merge(merging) = one.known.meet(&one.plan, &one.file, |_| None) else { panic!("nothing to merge") };
    assert_eq!(merging.onto(&one.plan).conflicts, []);
    one.sync(false);
    assert_eq!(one.titles(), ["by hand", "one", "A3", "A4"]);
}

#[test]
fn a_file_that_was_opened_as_a_plan_and_saved_beside_is_merged_with_what_it_was() {
    let mut one = Device::new(1);
    one.title(1, "one");
    one.sync(false);
    let mut opened = storage::open(&one.file).unwrap().plan;
    let carried = Carried::pack(&opened);
    for n in 0..3 {
        one.title(2, &format!("later {n}"));
        one.sync(false);
    }
    // As the advisor's device exports it.
    opened.actions.update(id(3), |row| row.title = "advisor".into());
    let mut origin = opened.origin.clone();
    origin.extend([export_id(&opened)]);
    let bare = Plan { origin: Origin::default(), ..opened };
    let file = serde_json::to_string(&Carrying::new(&bare, &origin, &[&carried])).unwrap();
    let Meeting::Merge(merging) = one.known.meet(&one.plan, &file, |_| None) else { panic!("nothing to merge") };
    let merged = merging.onto(&one.plan);
    assert_eq!(merged.conflicts, []);
    let titles: Vec<_> = merged.plan.actions.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["one", "later 2", "advisor", "A4"]);
}

#[test]
fn a_device_that_opened_the_file_as_a_plan_finds_what_both_had_in_common() {
    let (mut one, _) = two();
    one.title(1, "one");
    one.sync(false);
    let opened = storage::open(&one.file).unwrap().plan;
    let kept = [Carried::pack(&opened)];
    one.title(1, "later");
    one.title(2, "later");
    one.sync(false);
    one.title(2, "latest");
    one.sync(false);
    let mut third = Device { plan: opened, known: Known::new(3), file: one.file.clone() };
    third.title(3, "third");
    let first = |file: &Opened| common_at_first(&third.plan, &kept, file);
    let Meeting::Merge(merging) = third.known.meet(&third.plan, &third.file, first) else { panic!("nothing to merge") };
    let merged = merging.onto(&third.plan);
    assert_eq!(merged.conflicts, []);
    let titles: Vec<_> = merged.plan.actions.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["later", "latest", "third", "A4"]);
}

#[test]
fn a_device_that_died_knows_what_it_wrote() {
    for number in [1, u64::MAX] {
        let mut one = Device::new(number);
        one.sync(true);
        one.title(1, "later");
        let Meeting::Merge(merging) = one.known.meet(&one.plan, &one.file, |_| None) else {
            panic!("nothing to merge")
        };
        assert_eq!(merging.onto(&one.plan), Merged { plan: one.plan.clone(), conflicts: vec![] });
    }
}

#[test]
fn a_file_of_old_that_a_person_changed_is_merged_with_what_it_was() {
    let mut one = Device::new(1);
    one.sync(false);
    let changed = one.file.replace("\"A1\"", "\"by hand\"");
    one.title(1, "one");
    one.title(2, "one");
    one.sync(false);
    one.file = changed;
    assert_eq!(one.sync(false), 1, "A1 was changed on both sides");
    assert_eq!(one.titles(), ["one", "one", "A3", "A4"]);
}

#[test]
fn a_plan_that_is_linked_anew_may_fill_an_empty_file() {
    let (mut one, _) = two();
    one.known.look_anew();
    assert_eq!(one.known.meet(&one.plan, "", |_| None), Meeting::Write);
}
