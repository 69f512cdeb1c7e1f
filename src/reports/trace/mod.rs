//! From any item of the plan up to what justifies it and down to what it leads to. Knows where each kind of item is shown.

mod place;

pub use place::{Item, home};
