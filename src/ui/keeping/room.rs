//! How much of localStorage is used, against what every browser grants.

use crate::ui::browser::local::Local;

/// What the least generous browser grants, in UTF-16 units (WebKit); others grant about twice as much.
pub const GRANTED: usize = 2_500_000;

/// Whether it is time to make room.
#[must_use]
pub fn is_half_full(local: Local) -> bool {
    local.used() > GRANTED / 2
}
