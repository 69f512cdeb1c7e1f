//! A plan as a file that travels: beside the plan it says which files it descends from, and carries the latest of them
//! along, so that any two descendants merge on any device. Knows no browser.

use super::json::Layout;
use crate::{
    domain::{
        id::Id,
        origin::{Export, Origin},
    },
    plan::Plan,
    storage::{
        Carried,
        carried::{Carrying, export_id},
    },
};

/// Most earlier plans that a file carries.
const MOST_BASES: usize = 3;
/// Most characters of all of them.
const MOST_WEIGHT: usize = 1_048_576;

/// What a file takes along of those that its plan descends from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Baggage {
    /// Their names, and the latest of them.
    Bases,
    /// Their names alone, where there is no room: devices that met one of them still find it.
    Names,
}

/// A file that is about to leave.
#[derive(Clone, Debug, PartialEq)]
pub struct Departure {
    /// Its text.
    pub text: String,
    /// The plan in it, to be remembered: what comes back descends from it.
    pub remembered: Carried,
}

/// The file of a plan. `sent` are the files that it was once on this device, the oldest first; `kept` what this device
/// remembers of them and of others.
#[must_use]
pub fn export(plan: &Plan, kept: &[Carried], sent: &[Id<Export>], baggage: Baggage, layout: Layout) -> Departure {
    let remembered = Carried::pack(plan);
    let mut origin = plan.origin.clone();
    origin.extend(sent.iter().copied().filter(|export| !plan.origin.exports.contains(export)));
    origin.extend([remembered.export]);
    let bases = match baggage {
        Baggage::Bases => bases(&origin, kept),
        Baggage::Names => vec![],
    };
    let text = written(plan, &origin, &bases, layout);
    Departure { text, remembered }
}

/// The latest of the files that it descends from, the oldest first, without itself.
fn bases<'k>(origin: &Origin, kept: &'k [Carried]) -> Vec<&'k Carried> {
    let mut weight = 0;
    let mut bases: Vec<&Carried> = Vec::new();
    for export in origin.exports.iter().rev().skip(1) {
        let Some(base) = kept.iter().find(|base| base.export == *export) else { continue };
        weight += base.weight();
        if bases.len() == MOST_BASES || weight > MOST_WEIGHT {
            break;
        }
        bases.push(base);
    }
    bases.reverse();
    bases
}

fn written(plan: &Plan, origin: &Origin, bases: &[&Carried], layout: Layout) -> String {
    let plan = &Plan { origin: Origin::default(), ..plan.clone() };
    let written = Carrying::new(plan, origin, bases);
    match layout {
        Layout::Pretty => serde_json::to_string_pretty(&written).map(|text| text + "\n"),
        Layout::Compact => serde_json::to_string(&written),
    }
    .unwrap_or_default()
}

/// Whether two plans hold the same, wherever they come from.
#[must_use]
pub fn same_content(one: &Plan, other: &Plan) -> bool {
    one == other || Plan { origin: other.origin.clone(), ..one.clone() } == *other
}

/// A plan that arrived.
#[derive(Clone, Copy, Debug)]
pub struct Arrived<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What its file carried.
    pub carried: &'a [Carried],
}

/// What a plan of this device and one that arrived had in common.
#[derive(Clone, Debug, PartialEq)]
pub enum Common {
    /// The latest file that both descend from.
    Base(Box<Plan>),
    /// They descend from one file, but it can no longer be read.
    Lost,
    /// They name no common file.
    Unknown,
}

/// What the plan of this device and one that arrived had in common: the arrived one itself when ours descends from it, else
/// the latest known. `kept` is what this device remembers of ours, the oldest first; `sent` are those that ours was once.
#[must_use]
pub fn common(ours: &Plan, kept: &[Carried], sent: &[Id<Export>], arrived: Arrived<'_>) -> Common {
    let itself = export_id(arrived.plan);
    let descends = |export: &Id<Export>| ours.origin.exports.contains(export) || sent.contains(export);
    let mut named: Vec<Id<Export>> = arrived.plan.origin.exports.clone();
    named.retain(|export| *export != itself);
    named.push(itself);
    let mut lost = false;
    for export in named.iter().rev().filter(|export| descends(export)) {
        if *export == itself {
            return Common::Base(Box::new(arrived.plan.clone()));
        }
        let copies = kept.iter().chain(arrived.carried).filter(|base| base.export == *export);
        if let Some(plan) = copies.into_iter().find_map(|base| base.plan().ok()).filter(|plan| plan.id == ours.id) {
            return Common::Base(Box::new(plan));
        }
        lost = true;
    }
    if lost { Common::Lost } else { Common::Unknown }
}
