//! One save of [`Autosave`]: what localStorage holds at once, then the exchange with the journal, one at a time, and what
//! is known of the store after it.

use super::{
    autosave::{Autosave, shown},
    beginning, drafts, keys,
    news::News,
    room, snapshots,
    start::{Unreadable, set_aside},
};
use crate::{
    merge::{
        Conflict,
        hand_over::{HandOver, Offer, Synced, hand_over},
        three_way,
    },
    plan::Plan,
    state::saving::SaveState,
    storage::{Stamp, errors::OpenError, ring},
    ui::browser::{
        clock,
        journal::{Journal, JournalError},
        local::{Local, WriteError},
        tab, tasks,
    },
};
use leptos::prelude::*;
use std::{rc::Rc, sync::Arc};

/// How often a plan that is being changed leaves an earlier version behind, in milliseconds.
const VERSION_EVERY: f64 = 600_000.0;

impl Autosave {
    pub(super) fn save(self, offer: Offer, base: Option<Synced>) {
        let Some(journal) = self.device.journal() else { return self.save_without_journal(offer, base) };
        if let Some(base) = &base {
            drafts::put_down(self.device, &base.plan, &offer.plan, &offer.stamp);
        }
        let mirrored = match self.mirror(&offer) {
            Err((error, raw)) => return self.newer(error, raw),
            Ok(mirrored) => mirrored,
        };
        self.state.saving.set(on_its_way(mirrored));
        self.exchange_or_wait(journal, offer, base, mirrored);
    }

    /// Stores a plan that is not open: `base` is what was read of it.
    pub(super) async fn save_closed(self, offer: Offer, base: Option<Synced>) {
        let Some(journal) = self.device.journal() else { return self.save_without_journal(offer, base) };
        let (id, sent) = (offer.plan.id.uuid(), Arc::clone(&offer.plan));
        if self.exchanged(&journal, offer, base.as_ref()).await.is_ok() && sent.id != self.state.peek().id {
            self.tell(id);
        }
    }

    fn exchange_or_wait(
        self,
        journal: Rc<Journal>,
        offer: Offer,
        base: Option<Synced>,
        mirrored: Option<Result<(), WriteError>>,
    ) {
        if self.busy.get_value() {
            let id = offer.plan.id;
            return self.queue.update_value(|queue| {
                queue.retain(|(waiting, _)| waiting.plan.id != id);
                queue.push((offer, base));
            });
        }
        self.busy.set_value(true);
        tasks::spawn(self.exchange_all(journal, offer, base, mirrored));
    }

    /// The plan in one value of localStorage; the open plan's name after it, so that a failed save leads nowhere new. A
    /// newer version's text is left alone.
    fn mirror(self, offer: &Offer) -> Result<Option<Result<(), WriteError>>, (OpenError, String)> {
        let Some(local) = self.device.local else { return Ok(None) };
        let key = keys::plan(offer.plan.id.uuid());
        if let Some(newer) = beginning::newer_in(local, &key) {
            return Err(newer);
        }
        let written = write_local(local, &key, offer);
        self.half_full.set(room::is_half_full(local));
        Ok(Some(written))
    }

    async fn exchange_all(
        self,
        journal: Rc<Journal>,
        mut offer: Offer,
        mut base: Option<Synced>,
        mut mirrored: Option<Result<(), WriteError>>,
    ) {
        loop {
            let sent = Arc::clone(&offer.plan);
            self.keep_fuller(&offer, base.as_ref());
            let outcome = self.exchanged(&journal, offer, base.as_ref()).await;
            if self.busy.try_get_value().is_none() {
                return;
            }
            self.settle(&sent, mirrored, outcome);
            let next = self.queue.try_update_value(|queue| (!queue.is_empty()).then(|| queue.remove(0))).flatten();
            let Some((waiting, its_base)) = next else { break };
            (offer, base) = self.anew(waiting, its_base);
            // A plan that is no longer open left its last version in localStorage already.
            let open = offer.plan.id.uuid() == shown(self.state).0;
            mirrored = open.then(|| self.mirror(&offer).ok().flatten()).flatten();
        }
        self.busy.set_value(false);
        if self.look_again.try_update_value(std::mem::take) == Some(true) {
            self.look();
        }
    }

    /// What waited while the plan went on is offered as it stands now; a plan that is no longer open as it was left.
    fn anew(self, waiting: Offer, base: Option<Synced>) -> (Offer, Option<Synced>) {
        let this = shown(self.state);
        if waiting.plan.id.uuid() != this.0 {
            return (waiting, base);
        }
        self.last.set_value(this);
        let stamp = Stamp { revision: this.1, saved_at: clock::now(), writer: self.device.writer };
        (self.offer(self.state.peek(), stamp), self.shared.get_value())
    }

    /// One exchange; where the journal is full, old versions leave first.
    async fn exchanged(self, journal: &Journal, offer: Offer, base: Option<&Synced>) -> Result<HandOver, JournalError> {
        let id = offer.plan.id.to_string();
        let mut shed = Vec::new();
        loop {
            let ours = offer.clone();
            let outcome = journal.exchange(&id, |stored| decided(beginning::handed_over(stored, base, ours))).await;
            match outcome {
                Err(JournalError::Full(cause)) => match snapshots::drop_oldest(journal).await {
                    Some(version) => shed.push(version),
                    None => return Err(JournalError::Full(cause)),
                },
                outcome => {
                    if !shed.is_empty() {
                        self.news.set(Some(News::Shed(shed)));
                    }
                    return outcome;
                }
            }
        }
    }

    fn save_without_journal(self, offer: Offer, base: Option<Synced>) {
        let Some(local) = self.device.local else { return self.state.saving.set(SaveState::MemoryOnly) };
        let key = keys::plan(offer.plan.id.uuid());
        let sent = Arc::clone(&offer.plan);
        let outcome = hand_over(local.read(&key).as_deref(), base.as_ref(), offer);
        let written = match &outcome {
            HandOver::Put { offer, .. } if sent.id == self.state.peek().id => write_local(local, &key, offer),
            HandOver::Put { offer, .. } => local.write(&key, &offer.text),
            HandOver::Newer { .. } => Ok(()),
        };
        self.half_full.set(room::is_half_full(local));
        if written.is_ok() {
            self.stored(&sent, outcome);
        }
        self.state.saving.set(without_journal(Some(written)));
    }

    /// "Saved" is shown when the latest revision is on disk and nothing failed on the way.
    fn settle(
        self,
        sent: &Arc<Plan>,
        mirrored: Option<Result<(), WriteError>>,
        outcome: Result<HandOver, JournalError>,
    ) {
        let open = sent.id.uuid() == shown(self.state).0;
        let failed = match outcome {
            Ok(outcome) => {
                self.stored(sent, outcome);
                None
            }
            Err(error) => Some(error),
        };
        if !open || self.last.get_value() != shown(self.state) || self.queue.with_value(|queue| !queue.is_empty()) {
            return;
        }
        self.state.saving.set(match (failed, mirrored) {
            (None, Some(Err(WriteError::Full))) => SaveState::Full,
            (None, _) => SaveState::Saved,
            (Some(JournalError::Full(_)), _) => SaveState::Full,
            (Some(JournalError::Refused(_)), mirrored) => without_journal(mirrored),
        });
    }

    /// The store holds what the hand-over put there.
    fn stored(self, sent: &Arc<Plan>, outcome: HandOver) {
        let (offer, conflicts, merged, unreadable) = match outcome {
            HandOver::Newer { error, raw } => return self.newer(error, raw),
            HandOver::Put { offer, conflicts, merged, unreadable } => (offer, conflicts, merged, unreadable),
        };
        let id = offer.plan.id.uuid();
        if let Some((raw, error)) = unreadable {
            let aside = set_aside(self.device.local, format!("{}{id}", keys::JOURNAL_PREFIX), &raw, &error);
            self.unreadable.set(Some(Unreadable { error, raw, aside }));
        }
        self.tell(id);
        let here = shown(self.state);
        if here.0 != id {
            return drafts::drop_all(self.device, [keys::draft(id, self.device.writer)]);
        }
        self.shared.set_value(Some(Synced { plan: Arc::clone(&offer.plan), stamp: offer.stamp.clone() }));
        let untouched = Arc::ptr_eq(&self.state.peek(), sent);
        if merged {
            self.show_merged(sent, &offer, conflicts);
        }
        if untouched {
            let taken_up = self.taken_up.try_update_value(std::mem::take).unwrap_or_default();
            drafts::drop_all(self.device, taken_up.into_iter().chain([keys::draft(id, self.device.writer)]));
        }
        self.keep_version_now_and_then(&offer.plan, offer.stamp.revision);
    }

    /// Another tab's save was merged in: it is shown, with whatever was edited here since.
    fn show_merged(self, sent: &Arc<Plan>, offer: &Offer, conflicts: Vec<Conflict>) {
        let now = self.state.peek();
        let stored = offer.stamp.revision;
        if let Some(local) = self.device.local {
            // The mirror is behind until the next save when it finds no room.
            let _ = write_local(local, &keys::plan(offer.plan.id.uuid()), offer);
        }
        if Arc::ptr_eq(&now, sent) {
            self.last.set_value((offer.plan.id.uuid(), stored));
            self.state.adopt(Arc::clone(&offer.plan), stored);
        } else {
            let rebased = three_way(sent, &now, &offer.plan);
            let revision = stored.max(shown(self.state).1) + 1;
            self.state.adopt(Arc::new(rebased.plan), revision);
        }
        self.tell_merged(conflicts);
    }

    /// A nearly empty plan never takes the place of a fuller one without a version of that one.
    fn keep_fuller(self, offer: &Offer, base: Option<&Synced>) {
        let Some(base) = base else { return };
        if ring::is_thin(offer.plan.size(), base.plan.size()) {
            snapshots::keep(self.device, Arc::clone(&base.plan), base.stamp.revision, || ());
        }
    }

    fn keep_version_now_and_then(self, plan: &Arc<Plan>, revision: u64) {
        let now = clock::now_ms();
        if now - self.version_at.get_value() >= VERSION_EVERY {
            self.version_at.set_value(now);
            snapshots::keep(self.device, Arc::clone(plan), revision, || ());
        }
    }
}

/// What is put into the store, and the decision itself.
fn decided(outcome: HandOver) -> (Option<String>, HandOver) {
    let text = match &outcome {
        HandOver::Put { offer, .. } => Some(offer.text.clone()),
        HandOver::Newer { .. } => None,
    };
    (text, outcome)
}

fn write_local(local: Local, key: &str, offer: &Offer) -> Result<(), WriteError> {
    local.write(key, &offer.text)?;
    tab::write(keys::OPEN, &offer.plan.id.to_string());
    local.write(keys::OPEN, &offer.plan.id.to_string())
}

/// While the journal writes: what localStorage refused is said at once.
const fn on_its_way(local: Option<Result<(), WriteError>>) -> SaveState {
    match local {
        Some(Err(WriteError::Full)) => SaveState::Full,
        Some(Err(WriteError::Refused) | Ok(())) | None => SaveState::Saving,
    }
}

const fn without_journal(local: Option<Result<(), WriteError>>) -> SaveState {
    match local {
        Some(Ok(())) => SaveState::Kept,
        Some(Err(WriteError::Full)) => SaveState::Full,
        Some(Err(WriteError::Refused)) => SaveState::Failed,
        None => SaveState::MemoryOnly,
    }
}
