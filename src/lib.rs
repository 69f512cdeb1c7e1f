//! Boussole: a planner for the commercial strategy of small and medium companies.
//!
//! The modules in reading order, and the rule: each may use those before it, never one after it.
//! `domain <- methods <- plan <- reports <- storage <- merge, exchange, route <- state <- ui`. Everything above `state` builds
//! without the feature `ui`, so it cannot know the framework or the browser. See `ARCHITECTURE.md`.

pub mod fault;

pub mod domain;

pub mod methods;

pub mod plan;

pub mod reports;

pub mod storage;

pub mod merge;

pub mod exchange;

pub mod route;

#[cfg(feature = "ui")]
pub mod state;

#[cfg(feature = "ui")]
pub mod ui;
