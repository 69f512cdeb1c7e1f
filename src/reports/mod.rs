//! Reports: computed from the whole plan, storing nothing. They combine what methods may not share.

pub mod alerts;
pub mod analysis;
pub mod budget;
pub mod cascade;
pub mod checklist;
pub mod cockpit;
pub mod coherence;
pub mod components;
pub mod decisions;
pub mod diagnosis;
pub mod experiments;
pub mod frictions;
pub mod lifetime_value;
pub mod load;
pub mod objectives;
pub mod pipeline;
pub mod priorities;
pub mod reviews;
pub mod search;
pub mod segment_ranking;
pub mod signals;
pub mod smart;
pub mod story;
pub mod synthesis;
pub mod trace;
pub mod undecided;
