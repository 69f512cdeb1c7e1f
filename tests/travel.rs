//! Plans travel between devices, and every pair of descendants finds what it had in common.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "a test program")]

use boussole::{
    domain::{action::Action, id::Id, origin::Export},
    exchange::{
        json::Layout,
        travel::{Arrived, Baggage, Common, Departure, common, export, same_content},
    },
    merge::three_way,
    plan::Plan,
    storage::{self, Carried, Opened},
};

/// A device: what it shows, and what it remembers.
#[derive(Clone)]
struct Device {
    plan: Plan,
    kept: Vec<Carried>,
    sent: Vec<Id<Export>>,
}

impl Device {
    fn new(plan: Plan) -> Self {
        Self { plan, kept: Vec::new(), sent: Vec::new() }
    }

    fn with(file: &str) -> Self {
        let Opened { plan, carried, .. } = storage::open(file).unwrap();
        let mut device = Self::new(plan);
        device.remember(carried);
        device.remember(vec![Carried::pack(&device.plan)]);
        device
    }

    fn remember(&mut self, carried: Vec<Carried>) {
        for base in carried {
            self.kept.retain(|kept| kept.export != base.export);
            self.kept.push(base);
        }
    }

    fn export(&mut self) -> String {
        self.leave(Baggage::Bases)
    }

    fn leave(&mut self, baggage: Baggage) -> String {
        let Departure { text, remembered } = export(&self.plan, &self.kept, &self.sent, baggage, Layout::Pretty);
        self.sent.retain(|sent| *sent != remembered.export);
        self.sent.push(remembered.export);
        self.remember(vec![remembered]);
        text
    }

    /// Merges a file in; the names of the actions tell what came of it.
    fn take(&mut self, file: &str) -> usize {
        let Opened { plan, carried, .. } = storage::open(file).unwrap();
        let Common::Base(base) = common(&self.plan, &self.kept, &self.sent, Arrived { plan: &plan, carried: &carried })
        else {
            panic!("nothing in common")
        };
        let merged = three_way(&base, &self.plan, &plan);
        self.plan = merged.plan;
        self.remember(carried);
        self.remember(vec![Carried::pack(&plan)]);
        self.plan.origin.extend(plan.origin.exports.iter().copied());
        merged.conflicts.len()
    }

    fn name(&mut self, action: u8, title: &str) {
        self.plan.actions.update(Id::from_random([action; 16]), |row| row.title = title.into());
    }

    fn titles(&self) -> Vec<&str> {
        self.plan.actions.iter().map(|row| row.title.as_str()).collect()
    }
}

fn owner() -> Device {
    let mut plan = Plan::new(Id::from_random([200; 16]));
    plan.actions = (1..=4).map(|n| Action { title: n.to_string(), ..Action::new(Id::from_random([n; 16])) }).collect();
    Device::new(plan)
}

#[test]
fn names_alone_are_enough_for_those_who_met_the_file() {
    let mut owner = owner();
    let mut advisor = Device::with(&owner.leave(Baggage::Names));
    owner.name(1, "owner");
    advisor.name(2, "advisor");
    let back = advisor.leave(Baggage::Names);
    assert!(!back.contains("\"bases\""));
    assert_eq!(owner.take(&back), 0);
    assert_eq!(owner.titles(), ["owner", "advisor", "3", "4"]);
    assert_eq!(advisor.take(&owner.leave(Baggage::Names)), 0);
    assert_eq!(advisor.titles(), owner.titles());
}

#[test]
fn the_owner_the_advisor_and_back_again() {
    let mut owner = owner();
    let sent = owner.export();
    let mut advisor = Device::with(&sent);
    owner.name(1, "owner");
    advisor.name(2, "advisor");
    let back = advisor.export();
    assert!(back.contains("\"bases\""));
    assert_eq!(owner.take(&back), 0);
    assert_eq!(owner.titles(), ["owner", "advisor", "3", "4"]);
    // What was refused here is refused there: the file that came back is what both have in common now.
    owner.name(2, "2");
    assert_eq!(advisor.take(&owner.export()), 0);
    assert_eq!(advisor.titles(), owner.titles());
    assert!(same_content(&advisor.plan, &owner.plan));
    // And a second round, with a change of the same field on one side only.
    advisor.name(1, "advisor again");
    assert_eq!(owner.take(&advisor.export()), 0);
    assert_eq!(owner.titles(), ["advisor again", "2", "3", "4"]);
    assert_eq!(owner.take(&advisor.export()), 0, "the same file again changes nothing");
    assert_eq!(owner.titles(), ["advisor again", "2", "3", "4"]);
}

#[test]
fn two_descendants_merge_on_a_third_device_and_where_nothing_is_remembered() {
    let mut owner = owner();
    let sent = owner.export();
    let (mut one, mut other) = (Device::with(&sent), Device::with(&sent));
    one.name(1, "one");
    other.name(2, "other");
    let mut third = Device::with(&one.export());
    assert_eq!(third.take(&other.export()), 0);
    assert_eq!(third.titles(), ["one", "other", "3", "4"]);
    // The owner's browser forgot everything but the plan itself, taken up from the file.
    let mut forgetful = Device { kept: Vec::new(), ..Device::with(&sent) };
    forgetful.name(3, "owner");
    assert_eq!(forgetful.take(&third.export()), 0);
    assert_eq!(forgetful.titles(), ["one", "other", "owner", "4"]);
}

#[test]
fn a_file_opened_and_saved_without_a_change_is_the_same_file() {
    let mut owner = owner();
    owner.export();
    owner.name(1, "changed");
    let file = owner.export();
    assert_eq!(Device::with(&file).export(), file);
    assert_eq!(owner.export(), file);
}

#[test]
fn a_file_of_old_names_nothing_and_a_lost_base_is_told() {
    let mut owner = owner();
    let old = storage::plan_text(&owner.plan);
    let sent = owner.export();
    owner.name(1, "owner");
    let common_with = |device: &Device, file: &str| {
        let Opened { plan, carried, .. } = storage::open(file).unwrap();
        common(&device.plan, &device.kept, &device.sent, Arrived { plan: &plan, carried: &carried })
    };
    let mut stranger = Device::new(owner.plan.clone());
    stranger.name(2, "stranger");
    assert_eq!(common_with(&stranger, &old), Common::Unknown);
    let mut advisor = Device::with(&sent);
    advisor.name(2, "advisor");
    let file = advisor.export();
    owner.kept.clear();
    let broken = file.replace("\"deflate\": [\n          \"", "\"deflate\": [\n          \"!");
    assert_ne!(broken, file);
    assert_eq!(common_with(&owner, &broken), Common::Lost);
    assert!(matches!(common_with(&owner, &file), Common::Base(_)));
}

#[test]
fn a_broken_origin_never_keeps_the_plan_from_opening() {
    let mut owner = owner();
    owner.export();
    owner.name(1, "changed");
    let file: serde_json::Value = serde_json::from_str(&owner.export()).unwrap();
    let broken = [
        serde_json::json!(null),
        serde_json::json!("x"),
        serde_json::json!({"exports": "x", "bases": 3, "later": 1}),
        serde_json::json!({"exports": ["no id"], "bases": [1, {"export": "x"}, {"deflate": ["AAAA"]}]}),
        serde_json::json!({"bases": [{"export": Id::<Export>::from_random([1; 16]), "deflate": [""]}]}),
    ];
    for origin in broken {
        let mut document = file.clone();
        document["origin"] = origin.clone();
        let opened = storage::open(&document.to_string()).unwrap();
        assert!(same_content(&opened.plan, &owner.plan), "{origin}");
        assert_eq!(opened.plan.origin.exports, []);
        assert_eq!(storage::open(&storage::plan_text(&opened.plan)).unwrap().plan, opened.plan);
    }
}
