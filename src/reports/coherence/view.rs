//! Coherence on the screen: the panel that every screen opens, the cockpit's card, and the page with every rule.

mod card;
mod findings;
mod history;
mod narrowed;
mod page;
mod panel;
mod score;

pub use card::card;
pub use findings::tone;
pub use page::page;
pub use panel::{CoherencePanel, drawer, entry, panel, plain_entry, use_panel};
pub use score::why as score_why;
