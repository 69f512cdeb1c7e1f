//! The earlier versions of the open plan, as the reader handles them: kept under a name, renamed, dropped and brought back,
//! looked into, taken up again as a step that can be undone.

use super::{shelf::Shelf, snapshots};
use crate::{
    plan::Plan,
    state::label::{Label, Verb},
    storage::{OpenError, VersionKey, envelope},
};
use leptos::prelude::*;

/// A version that was dropped, whole.
#[derive(Clone, Debug)]
pub struct Dropped {
    version: VersionKey,
    text: String,
}

/// Why a version cannot be looked into, or taken up again.
#[derive(Clone, Debug, PartialEq)]
pub enum NoVersion {
    /// It is there no more.
    Gone,
    /// It is there, and cannot be read.
    Unreadable(OpenError),
}

impl Shelf {
    /// The earlier versions of the open plan, the latest first.
    pub async fn versions(self) -> Vec<VersionKey> {
        snapshots::list(self.device, self.state.peek().id.uuid()).await
    }

    /// Whether this device can keep versions at all.
    #[must_use]
    pub fn keeps_versions(self) -> bool {
        self.device.journal().is_some()
    }

    /// Keeps the open plan, as it is now, under a name; whether it found room.
    pub async fn keep_named(self, name: &str) -> bool {
        let (plan, revision) = (self.state.peek(), self.state.revision().get_untracked());
        let kept = snapshots::keep_named(self.device, plan, revision, name).await.is_some();
        self.versions_changed();
        kept
    }

    /// Gives a version a name, or another one; whether it is still there.
    pub async fn name_version(self, version: &VersionKey, name: &str) -> bool {
        let known = snapshots::rename(self.device, version, name).await;
        self.versions_changed();
        known
    }

    /// Drops a version; what it gives brings it back. Nothing when it is gone already.
    pub async fn drop_version(self, version: &VersionKey) -> Option<Dropped> {
        let text = snapshots::drop_one(self.device, version).await;
        self.versions_changed();
        Some(Dropped { version: version.clone(), text: text? })
    }

    /// Brings a dropped version back; whether it found room.
    pub async fn put_version_back(self, Dropped { version, text }: &Dropped) -> bool {
        let kept = snapshots::put_back(self.device, version, text).await;
        self.versions_changed();
        kept
    }

    /// What a version holds.
    ///
    /// # Errors
    /// When it is gone, or why it cannot be read.
    pub async fn version(self, version: &VersionKey) -> Result<Plan, NoVersion> {
        let text = snapshots::text(self.device, version).await.ok_or(NoVersion::Gone)?;
        envelope::unseal(&text).map(|sealed| sealed.opened.plan).map_err(NoVersion::Unreadable)
    }

    /// Takes a version up again, as one step; what stands now is kept as a version first.
    ///
    /// # Errors
    /// As [`Self::version`]: nothing is changed then.
    pub async fn take_up(self, version: &VersionKey) -> Result<(), NoVersion> {
        let plan = self.version(version).await?;
        // Another plan may have been opened while this one was read: it is left alone.
        if version.plan != self.state.peek().id.uuid() {
            return Err(NoVersion::Gone);
        }
        self.replace(Label::new(Verb::RestoreVersion), plan);
        Ok(())
    }
}
