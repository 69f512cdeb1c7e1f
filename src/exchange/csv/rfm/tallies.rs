//! Customers and their sums while the lines of a table come in.

use super::super::{ImportError, OnProgress, OrdersMapping, Source, each_order, hashing::QuickHasher};
use crate::{
    domain::{day::Day, money::Money},
    methods::rfm::{LeftOut, Lies, Tally, count},
};
use std::{collections::HashMap, hash::BuildHasherDefault};

/// The place of each customer, by name.
pub(super) type Places = HashMap<Box<str>, u32, BuildHasherDefault<QuickHasher>>;

/// Sums while lines come in.
#[derive(Default)]
pub(super) struct Tallies {
    pub(super) places: Places,
    pub(super) now: Vec<Tally>,
    /// At the earlier date; no longer than its last customer.
    pub(super) before: Vec<Tally>,
    pub(super) counts: LeftOut,
    /// The last day that counts.
    pub(super) last: Option<Day>,
}

impl Tallies {
    pub(super) const fn left_out(&mut self, lies: Lies) {
        match lies {
            Lies::After => self.counts.after = self.counts.after.saturating_add(1),
            Lies::Before => self.counts.before = self.counts.before.saturating_add(1),
            Lies::Inside => {}
        }
    }

    pub(super) fn line(&mut self, customer: &str, day: Day, amount: Money, now: bool, before: bool) {
        let place = self.place(customer);
        if now {
            self.last = self.last.max(Some(day));
            self.counts.returns = self.counts.returns.saturating_add(u32::from(amount < Money::ZERO));
            if let Some(tally) = self.now.get_mut(place) {
                tally.add(day, amount);
            }
        }
        if before {
            if self.before.len() <= place {
                self.before.resize(place + 1, Tally::default());
            }
            if let Some(tally) = self.before.get_mut(place) {
                tally.add(day, amount);
            }
        }
    }

    fn place(&mut self, customer: &str) -> usize {
        if let Some(place) = self.places.get(customer) {
            return *place as usize;
        }
        let place = self.now.len();
        self.places.insert(customer.into(), count(place));
        self.now.push(Tally::default());
        place
    }
}

/// The last day that is not after `latest`.
pub(super) fn last_day(
    source: &Source,
    mapping: &OrdersMapping,
    latest: Day,
    on_progress: OnProgress<'_>,
) -> Result<Option<Day>, ImportError> {
    let mut last = None;
    each_order(
        source,
        mapping,
        |line| {
            if line.day <= latest {
                last = last.max(Some(line.day));
            }
        },
        on_progress,
    )?;
    Ok(last)
}
