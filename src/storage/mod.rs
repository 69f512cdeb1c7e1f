//! Opening and saving: text from and to plans. No browser: where the text is kept is the business of `ui::keeping`.
//!
//! A text goes through [`caps`] (size, depth), [`reader`] (JSON, list and text limits, duplicate keys),
//! [`migrations`] (older schemas), [`fields`] (typed fields) and [`checks`] (what is odd but loses nothing), in this
//! order. Nothing here panics, and a text that is refused is never changed.

pub mod caps;
pub mod carried;
pub mod checks;
pub mod colour;
pub mod envelope;
pub mod errors;
mod fields;
pub mod glimpse;
pub mod migrations;
pub mod notice;
pub mod open;
pub mod path;
pub mod quarantine;
mod reader;
pub mod ring;
pub mod text;
pub mod version_key;
pub mod writer;

pub use carried::Carried;
pub use envelope::{Sealed, Stamp, newest, seal, stamp, unseal};
pub use errors::{OpenError, Reason};
pub use notice::{Notice, Problem};
pub use open::{Opened, open, plan_text};
pub use path::{Path, PathStep};
pub use quarantine::Quarantined;
pub use version_key::VersionKey;
pub use writer::RowTexts;
