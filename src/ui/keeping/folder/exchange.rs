//! One exchange with the file: what is stored is met with what the file holds. The file counts as another tab: what it
//! brings is merged into the journal, from where every tab takes it; and what the journal has is what is written. One tab at
//! a time.

use super::{
    FileState, Folder, Linked, Why,
    links::{Bond, Quiet, stored_plan, text_of},
};
use crate::{
    exchange::travel::{Arrived, Common, common},
    merge::{
        Conflict,
        folder::{Meeting, Merging, Refusal, common_at_first},
    },
    plan::Plan,
    storage::{Opened, Stamp, envelope, ring},
    ui::{
        browser::{
            clock,
            folder::FileFault,
            journal::{Journal, Stored},
            locks, random, tasks,
        },
        keeping::{
            news::News,
            snapshots,
            travel::{self, Remembered},
        },
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// How long saves are gathered before the file is written, in milliseconds.
const GATHER: i32 = 800;
/// How often it is tried anew when another device writes at the same time; the next look goes on from there.
const TRIES: usize = 4;

impl Folder {
    /// What [`Folder::look`] does.
    pub fn look_now(self, why: Why) {
        let saves = self.saves.try_update_value(|saves| {
            *saves += u64::from(why == Why::Saved);
            *saves
        });
        tasks::spawn(async move {
            if why == Why::Saved {
                tasks::pause(GATHER).await;
                if self.saves.try_get_value() != saves {
                    return;
                }
            }
            self.exchange(why).await;
        });
    }

    async fn exchange(self, why: Why) {
        match self.busy.try_get_value() {
            None => return,
            Some(true) => {
                let _ = self.again.try_set_value((why != Why::Tick).then_some(why).or(self.again.get_value()));
                return;
            }
            Some(false) => self.busy.set_value(true),
        }
        let plan = self.shelf.state.peek().id.uuid();
        if !self.shelf.state.is_read_only().get_untracked() {
            locks::alone(&format!("boussole.folder.{plan}"), self.met(plan, why)).await;
        }
        let _ = self.busy.try_set_value(false);
        if let Some(why) = self.again.try_update_value(Option::take).flatten() {
            self.look(why);
        }
    }

    /// Meets the file until it holds the plan, or says why it does not.
    async fn met(self, plan: Uuid, why: Why) {
        let Some(mut bond) = Bond::of(plan).await else { return self.show(plan, None) };
        if !bond.file.is_allowed().await {
            return self.show(plan, Some(bond.linked(FileState::NeedsPermission)));
        }
        let Some(journal) = self.shelf.device.journal() else { return };
        if why == Why::Tick && self.is_quiet(&bond).await {
            return;
        }
        for _ in 0..TRIES {
            match self.step(&journal, &mut bond).await {
                Ok(Step::Settled) => {
                    self.note_quiet(&bond).await;
                    return self.show(plan, Some(bond.linked(FileState::Written)));
                }
                Ok(Step::Again) => {}
                Ok(Step::Refused(refusal)) => return self.show(plan, Some(bond.linked(FileState::Refused(refusal)))),
                Ok(Step::Unread) => return,
                Err(fault) => {
                    let state = match fault {
                        FileFault::NotAllowed => FileState::NeedsPermission,
                        FileFault::Gone => FileState::Gone,
                        FileFault::Refused | FileFault::NoneChosen => FileState::Failed,
                    };
                    return self.show(plan, Some(bond.linked(state)));
                }
            }
        }
    }

    async fn step(self, journal: &Journal, bond: &mut Bond) -> Result<Step, FileFault> {
        let stored = journal.read_plan(&bond.plan.to_string()).await.ok().flatten();
        // What is not stored, or cannot be read, is not written.
        let Some((ours, _)) = stored.as_deref().and_then(stored_plan) else { return Ok(Step::Unread) };
        let text = match text_of(&bond.file).await? {
            Ok(text) => text,
            Err(error) => return Ok(Step::Refused(Refusal::Unreadable(error))),
        };
        let known = &bond.record.known;
        let remembered = if known.is_seen(&text) { Remembered::default() } else { self.remembered(&ours).await };
        match known.meet(&ours, &text, |opened| Self::first(&ours, &remembered, opened)) {
            Meeting::Settled => Ok(Step::Settled),
            Meeting::Refuse(refusal) => Ok(Step::Refused(refusal)),
            Meeting::Merge(merging) => Ok(self.merged(journal, bond, &ours, *merging).await),
            Meeting::Write => written(bond, &ours, &text, || self.backed_up(ours.id.uuid())).await,
        }
    }

    /// Merges what the file holds into what is stored, as a save of another tab.
    async fn merged(self, journal: &Journal, bond: &mut Bond, ours: &Plan, merging: Merging) -> Step {
        let device = self.shelf.device;
        let size = merging.onto(ours).plan.size();
        if ring::is_thin(size, ours.size()) {
            snapshots::keep(device, Arc::new(ours.clone()), self.shelf.state.revision().get_untracked(), || ());
        }
        let put = |stored: Option<Stored>| {
            let Some((plan, stamp)) = stored.and_then(|stored| stored_plan(&stored.whole())) else {
                return (None, None);
            };
            let merged = merging.onto(&plan);
            let revision = stamp.revision.saturating_add(1);
            let stamp = Stamp { revision, saved_at: clock::now(), writer: random::new_id::<()>().uuid() };
            let text = (merged.plan != plan).then(|| envelope::seal(&merged.plan, &stamp));
            (text.clone(), Some((text.is_some(), merged.conflicts)))
        };
        let Ok(Some((changed, conflicts))) = journal.exchange(&bond.plan.to_string(), put).await else {
            return Step::Unread;
        };
        bond.record.known = merging.known;
        // Where it is not kept, the same is merged again, which changes nothing.
        let _ = bond.keep().await;
        // A value of this device that stands against another one is told, although nothing changes here.
        if changed || !conflicts.is_empty() {
            self.tell_merged(bond, conflicts);
        }
        Step::Again
    }

    fn tell_merged(self, bond: &Bond, conflicts: Vec<Conflict>) {
        let autosave = self.shelf.autosave;
        autosave.tell(bond.plan);
        autosave.tell_from_file(News::FromFile { name: bond.file.name(), conflicts });
        autosave.look();
    }

    pub(super) async fn remembered(self, plan: &Plan) -> Remembered {
        travel::remembered(self.shelf.device, plan.id).await
    }

    /// What a plan and a file that it never met had in common, as for any file that arrives.
    pub(super) fn first(ours: &Plan, remembered: &Remembered, file: &Opened) -> Option<Plan> {
        let arrived = Arrived { plan: &file.plan, carried: &file.carried };
        let arrived = || match common(ours, &remembered.kept, &remembered.sent, arrived) {
            Common::Base(base) => Some(*base),
            Common::Lost | Common::Unknown => None,
        };
        common_at_first(ours, &remembered.kept, file).or_else(arrived)
    }

    fn backed_up(self, plan: Uuid) {
        self.preferences.backed_up(plan, self.shelf.state.today.get_untracked());
    }

    async fn is_quiet(self, bond: &Bond) -> bool {
        let Some((plan, quiet)) = self.quiet.try_get_value().flatten() else { return false };
        let here = (self.shelf.state.peek().id.uuid(), self.shelf.state.revision().get_untracked());
        here == (plan, quiet.revision) && plan == bond.plan && bond.file.state().await == Ok(quiet.file)
    }

    async fn note_quiet(self, bond: &Bond) {
        let revision = self.shelf.state.revision().get_untracked();
        let quiet = bond.file.state().await.ok().map(|file| (bond.plan, Quiet { file, revision }));
        let _ = self.quiet.try_set_value(quiet);
    }

    /// Another plan may be open by now.
    fn show(self, plan: Uuid, linked: Option<Linked>) {
        if self.shelf.state.peek().id.uuid() == plan && self.linked.try_get_untracked().is_some_and(|now| now != linked)
        {
            self.linked.set(linked);
        }
    }
}

/// How one step went.
enum Step {
    /// The file holds the plan.
    Settled,
    /// Look again.
    Again,
    /// The file is left as it is.
    Refused(Refusal),
    /// What is stored cannot be read: nothing is written.
    Unread,
}

/// Writes the plan into the file, which still holds `before`, and reads it back.
async fn written(bond: &mut Bond, ours: &Plan, before: &str, then: impl FnOnce()) -> Result<Step, FileFault> {
    let writing = bond.record.known.write(ours);
    if writing.text.is_empty() || !bond.keep().await {
        return Err(FileFault::Refused);
    }
    if text_of(&bond.file).await? != Ok(before.to_owned()) {
        return Ok(Step::Again);
    }
    bond.file.write(&writing.text).await?;
    if text_of(&bond.file).await? != Ok(writing.text.clone()) {
        return Ok(Step::Again);
    }
    bond.record.known.written(&writing);
    bond.record.written_at = Some(clock::now());
    let _ = bond.keep().await;
    then();
    // What was saved meanwhile is written next.
    Ok(Step::Again)
}
