//! The law of a file that several devices write: in any order, with copies that come late or cross, and with devices that die in
//! between, nothing is lost.

use super::*;
use crate::domain::{number::Number, person::Person};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What happens, one after the other.
#[derive(Clone, Copy, Debug)]
enum Happens {
    /// A device changes a field that it alone changes, of a row of any.
    Edit {
        device: usize,
        row: u8,
    },
    /// It adds a row.
    Add {
        device: usize,
    },
    /// It deletes one that it added, and that the others leave alone.
    Delete {
        device: usize,
    },
    Sync {
        device: usize,
        cut: bool,
    },
    /// The service sees a device's file.
    Fetch {
        device: usize,
    },
    /// It puts what it saw of one last, be it late or twice, in place of another's.
    Deliver {
        from: usize,
        to: usize,
    },
}

fn happens(devices: usize) -> impl Strategy<Value = Happens> {
    let device = move || 0..devices;
    prop_oneof![
        3 => (device(), 0_u8..12).prop_map(|(device, row)| Happens::Edit { device, row }),
        1 => device().prop_map(|device| Happens::Add { device }),
        1 => device().prop_map(|device| Happens::Delete { device }),
        4 => (device(), prop::bool::weighted(0.2)).prop_map(|(device, cut)| Happens::Sync { device, cut }),
        3 => device().prop_map(|device| Happens::Fetch { device }),
        3 => (device(), device()).prop_map(|(from, to)| Happens::Deliver { from, to }),
    ]
}

/// Changes the field of an action that a device alone changes.
fn change(row: &mut Action, device: usize, to: u8) {
    match device {
        0 => row.title = to.to_string(),
        1 => row.note = to.to_string(),
        _ => row.effort = Number::new(f64::from(to)),
    }
}

fn is_changed(row: &Action, device: usize, to: u8) -> bool {
    let mut again = row.clone();
    change(&mut again, device, to);
    again == *row
}

/// Devices that met in one file.
fn met<const N: usize>() -> [Device; N] {
    let mut devices = std::array::from_fn(|at| Device::new(at as u64 + 1));
    round(&mut devices);
    devices
}

/// The file goes from each to the next, until all have what each had.
fn round(devices: &mut [Device]) {
    let mut file = devices[0].file.clone();
    for _ in 0..3 {
        for device in &mut *devices {
            device.file = file;
            device.sync(false);
            file = device.file.clone();
        }
    }
    for device in devices {
        device.file.clone_from(&file);
        device.sync(false);
    }
}

fn run<const N: usize>(events: &[Happens]) -> Result<(), TestCaseError> {
    let mut devices = met::<N>();
    let mut expected = vec![BTreeMap::<Id<Action>, u8>::new(); N];
    let mut people = vec![Vec::<Id<Person>>::new(); N];
    let mut gone = Vec::<Id<Person>>::new();
    let mut seen = vec![None::<String>; N];
    for (at, event) in (0_u8..).zip(events) {
        match *event {
            Happens::Edit { device, row } => {
                let ids = devices[device].plan.actions.ids();
                let row = ids[usize::from(row) % ids.len()];
                devices[device].plan.actions.update(row, |row| change(row, device, at));
                expected[device].insert(row, at);
            }
            Happens::Add { device } => {
                devices[device].plan.actions.put(Action::new(id(10 + at)));
                devices[device].plan.people.put(Person::new(id(100 + at)));
                people[device].push(id(100 + at));
            }
            Happens::Delete { device } => {
                if let Some(row) = people[device].pop() {
                    devices[device].plan.people.remove(row);
                    gone.push(row);
                }
            }
            Happens::Sync { device, cut } => drop(devices[device].sync(cut)),
            Happens::Fetch { device } => seen[device] = Some(devices[device].file.clone()),
            Happens::Deliver { from, to } => {
                if let Some(text) = &seen[from] {
                    devices[to].file.clone_from(text);
                }
            }
        }
    }
    round(&mut devices);
    let one = &devices[0];
    for other in &devices {
        prop_assert_eq!(&one.plan, &other.plan);
        prop_assert_eq!(&one.file, &other.file);
    }
    for (device, fields) in expected.iter().enumerate() {
        for (row, to) in fields {
            let kept = one.plan.actions.get(*row).expect("no action is deleted");
            prop_assert!(is_changed(kept, device, *to), "device {device} changed {kept:?} to {to}");
        }
    }
    for row in people.iter().flatten() {
        prop_assert!(one.plan.people.contains(*row), "an added row is lost");
    }
    for row in gone {
        prop_assert!(!one.plan.people.contains(row), "a deleted row is back");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_devices_on_one_file_lose_nothing(events in prop::collection::vec(happens(2), 0..40)) {
        run::<2>(&events)?;
    }

    #[test]
    fn three_devices_on_one_file_lose_nothing(events in prop::collection::vec(happens(3), 0..60)) {
        run::<3>(&events)?;
    }

    #[test]
    fn no_text_of_a_file_panics(text in "\\PC{0,60}", at in 0_usize..4_000) {
        let (one, _) = two();
        let _ = one.known.meet(&one.plan, &text, |_| None);
        let cut = one.file.get(..at.min(one.file.len())).unwrap_or_default();
        let _ = one.known.meet(&one.plan, cut, |_| None);
    }
}
