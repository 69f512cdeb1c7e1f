//! A plan and its file in a folder that other devices write too, through whatever carries files between them: what to do
//! with the file as it stands, so that in any order of writes, and whichever of them a service lets stand, nothing is lost.
//!
//! A file says which writes of which devices it descends from and carries the versions of other devices that its writer
//! read last. So each device finds what it and the file had in common, although its own last write may have been put away by
//! another device's. Pure: who reads and writes files, and keeps [`Known`], is the affair of the caller.

mod ancestry;

#[cfg(test)]
mod tests;

use super::{Merged, three_way};
use crate::{
    domain::{
        id::Id,
        origin::{Export, Origin},
    },
    plan::Plan,
    storage::{
        self, Carried, Opened,
        carried::{Carrying, export_id, id_of},
        errors::OpenError,
    },
};
use ancestry::{Ancestry, DEVICE, Write};
use serde::{Deserialize, Serialize};

/// Versions of other devices that are kept, and carried: enough for the latest of each of four.
const MOST_KEPT: usize = 4;
/// Versions of its own that a device keeps.
const MOST_OWN: usize = 2;
/// Most characters of those that a file carries, beyond the first.
const MOST_WEIGHT: usize = 1_048_576;

/// What a device knows of a file. Keep it before the file is written, and again after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    device: u64,
    ancestry: Ancestry,
    /// Versions that were read: the latest of each device last, for from these it is found what is in common.
    kept: Vec<Carried>,
    /// What it wrote last itself, for files that somebody made of it without saying so.
    #[serde(default)]
    own: Vec<Carried>,
    seen: Option<Seen>,
}

/// The text of the file as this device last wrote or read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    text: Id<Export>,
    holds: Id<Export>,
}

/// What to do with the file as it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Meeting {
    /// It holds the plan already.
    Settled,
    /// It holds nothing that the plan has not: write the plan.
    Write,
    /// It was changed elsewhere: merge before anything is written.
    Merge(Box<Merging>),
    /// It must not be written.
    Refuse(Refusal),
}

/// Why a file is left as it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// It is empty, although it once held the plan.
    Emptied,
    /// A newer version wrote it, or it cannot be read.
    Unreadable(OpenError),
    /// It holds another plan: its name.
    Another(String),
}

/// A version that was written elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Merging {
    base: Plan,
    theirs: Plan,
    /// What the device knows once the merge is kept.
    pub known: Known,
}

/// A text about to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    /// The text.
    pub text: String,
    holds: Id<Export>,
}

impl Known {
    /// Of a file that this device never saw. `device` is drawn by chance, once for each plan and device.
    #[must_use]
    pub fn new(device: u64) -> Self {
        Self { device: device & DEVICE, ancestry: Ancestry::default(), kept: Vec::new(), own: Vec::new(), seen: None }
    }

    /// Whether it is the text that this device last wrote or read.
    #[must_use]
    pub fn is_seen(&self, text: &str) -> bool {
        self.seen.as_ref().is_some_and(|seen| seen.text == id_of(text))
    }

    /// Forgets the text, not what it descends from: the plan is about to be linked to another file.
    pub fn look_anew(&mut self) {
        self.seen = None;
    }

    /// What to do with `text`, the file as it stands. `first` finds what both had in common where this device never saw a
    /// version that the file descends from.
    #[must_use]
    pub fn meet(&self, ours: &Plan, text: &str, first: impl FnOnce(&Opened) -> Option<Plan>) -> Meeting {
        if let Some(seen) = self.seen.as_ref().filter(|seen| seen.text == id_of(text)) {
            return if seen.holds == export_id(ours) { Meeting::Settled } else { Meeting::Write };
        }
        if text.trim().is_empty() {
            return if self.seen.is_some() { Meeting::Refuse(Refusal::Emptied) } else { Meeting::Write };
        }
        let opened = match storage::open(text) {
            Ok(opened) if opened.plan.id == ours.id => opened,
            Ok(opened) => return Meeting::Refuse(Refusal::Another(opened.plan.name)),
            Err(error) => return Meeting::Refuse(Refusal::Unreadable(error)),
        };
        let base = self.common(&opened).or_else(|| first(&opened)).unwrap_or_else(|| Plan::new(ours.id));
        let known = self.having_read(text, &opened);
        Meeting::Merge(Box::new(Merging { base, theirs: opened.plan, known }))
    }

    /// The text that puts `ours` into the file. It counts as written from now on, whether it is or not.
    #[must_use]
    pub fn write(&mut self, ours: &Plan) -> Writing {
        let own = self.ancestry.next(self.device);
        let holds = export_id(ours);
        let mut origin = ours.origin.clone();
        origin.exports.retain(|export| Write::of(*export).is_none());
        let others = self.ancestry.writes().filter(|write| write.device != self.device);
        origin.extend(others.chain([own]).map(Write::id).chain([holds]));
        let bare = Plan { origin: Origin::default(), ..ours.clone() };
        let text = serde_json::to_string_pretty(&Carrying::new(&bare, &origin, &self.carried()));
        self.own.push(Carried::pack_as(own.id(), &Plan { origin, ..bare }));
        let surplus = self.own.len().saturating_sub(MOST_OWN);
        self.own.drain(..surplus);
        Writing { text: text.map(|text| text + "\n").unwrap_or_default(), holds }
    }

    /// The file was read back and holds it.
    pub fn written(&mut self, writing: &Writing) {
        self.seen = Some(Seen { text: id_of(&writing.text), holds: writing.holds });
    }

    /// The latest of what is kept, as much as a file carries.
    fn carried(&self) -> Vec<&Carried> {
        let mut weight = 0;
        let mut carried = Vec::new();
        for version in self.kept.iter().rev() {
            weight += version.weight();
            if !carried.is_empty() && weight > MOST_WEIGHT {
                break;
            }
            carried.push(version);
        }
        carried.reverse();
        carried
    }

    fn having_read(&self, text: &str, opened: &Opened) -> Self {
        let holds = export_id(&opened.plan);
        let read = own(opened, holds).map(|own| Carried::pack_as(own.id(), &opened.plan));
        let mut known = self.clone();
        known.seen = Some(Seen { text: id_of(text), holds });
        known.ancestry.join(&Ancestry::of(&opened.plan.origin.exports));
        known.keep(opened.carried.iter().cloned().chain(read));
        known
    }

    /// Keeps versions. One that its device followed up gives way first, lest what a file carries along puts away the only
    /// version of a third device.
    fn keep(&mut self, read: impl Iterator<Item = Carried>) {
        for version in read.filter(|version| !is_content(version.export)) {
            self.kept.retain(|kept| kept.export != version.export);
            self.kept.push(version);
        }
        let latest = Ancestry::of(&self.kept.iter().map(|kept| kept.export).collect::<Vec<_>>());
        self.kept.sort_by_key(|kept| latest.writes().any(|write| write.id() == kept.export));
        let surplus = self.kept.len().saturating_sub(MOST_KEPT);
        self.kept.drain(..surplus);
    }

    /// What the plan here and a file had in common: the latest versions that both descend from, merged where neither of two
    /// came first.
    fn common(&self, file: &Opened) -> Option<Plan> {
        let holds = export_id(&file.plan);
        if own(file, holds).is_some_and(|own| self.ancestry.contains(own)) {
            return Some(file.plan.clone());
        }
        let exports = &file.plan.origin.exports;
        let theirs = Ancestry::of(exports);
        let both = |write: Write| self.ancestry.contains(write) && theirs.contains(write);
        let known = self.own.iter().chain(&self.kept).chain(&file.carried);
        let known = known.filter(|kept| Write::of(kept.export).is_some_and(both)).filter_map(Version::of);
        // One who opened a file of the folder and saved it beside names it by its content too.
        let opened = exports.windows(2).enumerate().filter_map(|(at, pair)| {
            let content = file.carried.iter().find(|carried| carried.export == pair[1] && is_content(pair[1]))?;
            let is_common = Write::of(pair[0]).is_some_and(|write| self.ancestry.contains(write));
            is_common.then_some(())?;
            Some(Version { plan: content.plan().ok()?, ancestry: Ancestry::of(&exports[..=at]) })
        });
        let versions: Vec<Version> = known.chain(opened).filter(|found| found.plan.id == file.plan.id).collect();
        let mut latest: Vec<&Version> = Vec::new();
        for version in &versions {
            let is_old = versions.iter().any(|other| version.came_before(other));
            if !is_old && latest.iter().all(|known| known.ancestry != version.ancestry) {
                latest.push(version);
            }
        }
        let (first, rest) = latest.split_first()?;
        let mut base = first.plan.clone();
        for version in rest {
            let before = versions.iter().filter(|old| old.came_before(first) && old.came_before(version));
            let before = before.max_by_key(|old| old.ancestry.writes().map(|write| write.count).sum::<u64>());
            let none = Plan::new(base.id);
            base = three_way(before.map_or(&none, |before| &before.plan), &base, &version.plan).plan;
        }
        Some(base)
    }
}

/// What a plan that was opened here from a file of the folder, and a later state of that file, had in common: of the files
/// that ours came from, the last one that the file descends from and that is kept.
#[must_use]
pub fn common_at_first(ours: &Plan, kept: &[Carried], file: &Opened) -> Option<Plan> {
    let theirs = Ancestry::of(&file.plan.origin.exports);
    let versions = ours.origin.exports.windows(2).rev().filter_map(|pair| match pair {
        [own, content] if is_content(*content) && Write::of(*own).is_some_and(|own| theirs.contains(own)) => {
            Some(*content)
        }
        _ => None,
    });
    let plans = versions.filter_map(|content| kept.iter().find(|kept| kept.export == content)?.plan().ok());
    plans.into_iter().find(|plan| plan.id == ours.id)
}

/// The write that a file is, when it says so and its content agrees: a file that left the folder and was changed elsewhere is
/// another one.
fn own(file: &Opened, holds: Id<Export>) -> Option<Write> {
    match file.plan.origin.exports.as_slice() {
        [.., own, content] if *content == holds => Write::of(*own),
        _ => None,
    }
}

/// Whether an id is that of a content. After a write stands its content, or another write, which is another version.
fn is_content(id: Id<Export>) -> bool {
    Write::of(id).is_none()
}

/// An earlier version, with what it descends from.
struct Version {
    plan: Plan,
    ancestry: Ancestry,
}

impl Version {
    fn of(kept: &Carried) -> Option<Self> {
        let plan = kept.plan().ok()?;
        Some(Self { ancestry: Ancestry::of(&plan.origin.exports), plan })
    }

    fn came_before(&self, other: &Self) -> bool {
        self.ancestry != other.ancestry && self.ancestry.is_within(&other.ancestry)
    }
}

impl Merging {
    /// The file's changes, merged into the plan as it is stored now. Where it comes from stays as it is here.
    #[must_use]
    pub fn onto(&self, ours: &Plan) -> Merged {
        let here = |plan: &Plan| Plan { origin: ours.origin.clone(), ..plan.clone() };
        three_way(&here(&self.base), ours, &here(&self.theirs))
    }

    /// The plan in the file.
    #[must_use]
    pub const fn theirs(&self) -> &Plan {
        &self.theirs
    }
}
