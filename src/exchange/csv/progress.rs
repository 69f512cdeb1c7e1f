//! Long work tells how far it is and asks whether to go on. Knows no worker and no clock.

use super::ImportError;
use serde::{Deserialize, Serialize};

/// How far a pass over the table has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Bytes of text read so far.
    pub done: usize,
    /// Bytes of text to read.
    pub total: usize,
}

/// Whether to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// Go on.
    Continue,
    /// Stop: the caller gets [`ImportError::Cancelled`].
    Cancel,
}

/// Called every few thousand lines, and once at the end.
pub type OnProgress<'a> = &'a mut dyn FnMut(Progress) -> Flow;

/// Goes on and tells nobody: for small input and for tests.
#[must_use]
pub const fn silent(_: Progress) -> Flow {
    Flow::Continue
}

/// Lines between two reports.
const EVERY: u32 = 4096;

/// Counts lines and reports.
pub(super) struct Ticker<'a> {
    on_progress: OnProgress<'a>,
    lines: u32,
    total: usize,
}

impl<'a> Ticker<'a> {
    pub(super) fn new(total: usize, on_progress: OnProgress<'a>) -> Self {
        Self { on_progress, lines: 0, total }
    }

    /// One more line, which begins at byte `done`.
    pub(super) fn line(&mut self, done: usize) -> Result<(), ImportError> {
        self.lines = self.lines.wrapping_add(1);
        if self.lines.is_multiple_of(EVERY) { self.report(done) } else { Ok(()) }
    }

    /// The last report.
    pub(super) fn finish(mut self) -> Result<(), ImportError> {
        self.report(self.total)
    }

    fn report(&mut self, done: usize) -> Result<(), ImportError> {
        match (self.on_progress)(Progress { done, total: self.total }) {
            Flow::Continue => Ok(()),
            Flow::Cancel => Err(ImportError::Cancelled),
        }
    }
}
