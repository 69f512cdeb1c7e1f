//! Whether what is seen is kept: the truth behind the quiet "saved" of the top bar.

/// Where the latest revision stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// On disk: the journal's transaction has completed.
    #[default]
    Saved,
    /// On its way.
    Saving,
    /// In localStorage only, since the journal is blocked: it survives a reload, not a killed browser.
    Kept,
    /// In memory only: storage is blocked.
    MemoryOnly,
    /// The last write failed: the storage is full.
    Full,
    /// The last write failed for another reason.
    Failed,
}
