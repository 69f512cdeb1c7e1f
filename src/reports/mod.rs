//! Reports: computed from the whole plan, storing nothing. They combine what methods may not share.

pub mod priorities;

pub mod cockpit;
pub mod coherence;
