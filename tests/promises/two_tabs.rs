//! Two and three tabs on one plan, step by step as a seeded die says: edits, saves that reach the store later than they were
//! offered, words from other tabs that are heard late or never. Every edit is in the store in the end, and in every tab.

use super::{Tally, common::dice::Dice, sized};
use boussole::{
    domain::{action::Action, id::Id, objective::Objective, person::Person},
    merge::{
        hand_over::{HandOver, Offer, Synced, TakeOver, hand_over, take_over},
        three_way,
    },
    plan::Plan,
    storage::{Stamp, envelope},
};
use std::{collections::BTreeMap, sync::Arc};
use uuid::Uuid;

const EDITS: usize = 40;
const SHARED_ROWS: u8 = 4;

pub fn tries() -> Tally {
    let mut tally = Tally::default();
    for seed in 0..sized(100, 500) {
        tally.attempt(|| format!("seed {seed}"), || interleaved(seed as u64));
    }
    tally
}

/// What must be in the plan in the end, by name.
type Expected = BTreeMap<String, String>;

struct Tab {
    number: u8,
    shown: Arc<Plan>,
    revision: u64,
    synced: Option<Synced>,
    /// A save that was offered and did not reach the store yet, with the base it was made on.
    under_way: Option<(Offer, Option<Synced>)>,
}

impl Tab {
    /// The plan is edited; what the edit did is noted.
    fn edit(&mut self, dice: &mut Dice, count: usize, expected: &mut Expected) {
        let mut plan = Plan::clone(&self.shown);
        let (who, value) = (self.number, format!("{}.{count}", self.number));
        let row = dice.below(usize::from(SHARED_ROWS)) as u8;
        match dice.below(5) {
            0 => {
                plan.people.put(Person {
                    name: value.clone(),
                    ..Person::new(Id::new(Uuid::from_u64_pair(u64::from(who), count as u64)))
                });
                expected.insert(format!("person {value}"), value);
            }
            // Each tab has fields of its own in the rows that all of them edit.
            1 => {
                plan.actions.update(shared(row), |action| match who {
                    0 => action.title.clone_from(&value),
                    1 => action.note.clone_from(&value),
                    _ => action.effort = boussole::domain::number::Number::new(count as f64),
                });
                let value = if who > 1 { count.to_string() } else { value };
                expected.insert(format!("action {row} of tab {who}"), value);
            }
            2 => {
                let objective = Id::new(Uuid::from_u64_pair(100 + u64::from(who), 0));
                if plan.objectives.get(objective).is_none() {
                    plan.objectives.put(Objective::new(objective));
                }
                plan.objectives.update(objective, |row| row.title.clone_from(&value));
                expected.insert(format!("objective of tab {who}"), value);
            }
            3 if who == 0 => {
                plan.name.clone_from(&value);
                expected.insert("name".into(), value);
            }
            _ if who == 1 => {
                plan.vision.text.clone_from(&value);
                expected.insert("vision".into(), value);
            }
            _ if who == 2 => {
                plan.company.sector.clone_from(&value);
                expected.insert("sector".into(), value);
            }
            _ => {
                plan.company.name.clone_from(&value);
                expected.insert("company".into(), value);
            }
        }
        self.shown = Arc::new(plan);
        self.revision += 1;
    }

    /// A save sets out with what is shown now.
    fn offer(&mut self, clock: &mut u64) {
        *clock += 1;
        let saved_at = format!("2026-11-26T08:00:00.{clock:06}Z");
        let stamp = Stamp { revision: self.revision, saved_at, writer: Uuid::from_u128(u128::from(self.number) + 1) };
        self.under_way = Some((Offer::new(Arc::clone(&self.shown), stamp), self.synced.clone()));
    }

    /// The save under way reaches the store.
    fn arrive(&mut self, store: &mut Option<String>) {
        let Some((offer, base)) = self.under_way.take() else { return };
        let sent = Arc::clone(&offer.plan);
        let HandOver::Put { offer, merged, .. } = hand_over(store.as_deref(), base.as_ref(), offer) else { return };
        *store = Some(offer.text.clone());
        self.synced = Some(Synced { plan: Arc::clone(&offer.plan), stamp: offer.stamp.clone() });
        if merged && Arc::ptr_eq(&self.shown, &sent) {
            self.shown = offer.plan;
            self.revision = offer.stamp.revision;
        } else if merged {
            self.shown = Arc::new(three_way(&sent, &self.shown, &offer.plan).plan);
            self.revision = self.revision.max(offer.stamp.revision) + 1;
        }
    }

    /// The tab looks at the store, unless a save is under way: that one looks itself.
    fn look(&mut self, store: Option<&str>) {
        let Some(stored) = store.filter(|_| self.under_way.is_none()) else { return };
        if let TakeOver::Show { plan, synced, ahead, .. } = take_over(stored, self.synced.as_ref(), &self.shown) {
            self.revision = self.revision.max(synced.stamp.revision) + u64::from(ahead);
            self.synced = Some(synced);
            self.shown = plan;
        }
    }
}

fn shared(row: u8) -> Id<Action> {
    Id::new(Uuid::from_u64_pair(200, u64::from(row)))
}

fn interleaved(seed: u64) -> Result<(), String> {
    let dice = &mut Dice::new(seed);
    let mut start = Plan::new(Id::new(Uuid::from_u128(7)));
    start.actions = (0..SHARED_ROWS).map(|row| Action::new(shared(row))).collect();
    let stamp = Stamp { revision: 1, saved_at: "2026-11-26T07:00:00Z".into(), writer: Uuid::from_u128(99) };
    let first = Offer::new(Arc::new(start), stamp);
    let synced = Synced { plan: Arc::clone(&first.plan), stamp: first.stamp.clone() };
    let tab = |number| Tab {
        number,
        shown: Arc::clone(&first.plan),
        revision: 1,
        synced: Some(synced.clone()),
        under_way: None,
    };
    let mut tabs: Vec<Tab> = (0..2 + (seed % 2) as u8).map(tab).collect();
    let (mut store, mut expected, mut clock) = (Some(first.text.clone()), Expected::new(), 0);
    let mut edits = 0;
    while edits < EDITS {
        let count = tabs.len();
        let tab = &mut tabs[dice.below(count)];
        match dice.below(6) {
            0..=2 => {
                edits += 1;
                tab.edit(dice, edits, &mut expected);
            }
            3 if tab.under_way.is_none() => tab.offer(&mut clock),
            3 | 4 => tab.arrive(&mut store),
            _ => tab.look(store.as_deref()),
        }
    }
    // Everybody saves what is left and looks, twice: a merge may leave somebody ahead.
    for _ in 0..2 {
        for tab in &mut tabs {
            tab.arrive(&mut store);
            tab.offer(&mut clock);
            tab.arrive(&mut store);
        }
        for tab in &mut tabs {
            tab.look(store.as_deref());
        }
    }
    let stored = envelope::unseal(&store.unwrap_or_default()).map_err(|error| error.to_string())?.opened.plan;
    holds(&stored, &expected)?;
    match tabs.iter().find(|tab| *tab.shown != stored) {
        Some(tab) => Err(format!("tab {} shows something else", tab.number)),
        None => Ok(()),
    }
}

fn holds(plan: &Plan, expected: &Expected) -> Result<(), String> {
    let found = |name: &str| -> Option<String> {
        let words: Vec<&str> = name.split(' ').collect();
        match words.as_slice() {
            ["person", value] => plan.people.iter().map(|person| person.name.clone()).find(|name| name == value),
            ["action", row, .., who] => {
                let action = plan.actions.get(shared(row.parse().ok()?))?;
                match *who {
                    "0" => Some(action.title.clone()),
                    "1" => Some(action.note.clone()),
                    _ => action.effort.map(|effort| effort.get().to_string()),
                }
            }
            ["objective", .., who] => {
                let id = Id::new(Uuid::from_u64_pair(100 + who.parse::<u64>().ok()?, 0));
                plan.objectives.get(id).map(|objective| objective.title.clone())
            }
            ["name"] => Some(plan.name.clone()),
            ["vision"] => Some(plan.vision.text.clone()),
            ["sector"] => Some(plan.company.sector.clone()),
            _ => Some(plan.company.name.clone()),
        }
    };
    let lost = |(name, value): &(&String, &String)| found(name).as_ref() != Some(*value);
    match expected.iter().find(lost) {
        Some((name, value)) => Err(format!("{name}: {value} was lost, {:?} is there", found(name))),
        None => Ok(()),
    }
}
