//! Words of the method.

use crate::domain::lang::{Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Cible", en: "Target segments" };
