//! What several test programs share: a seeded die, plans and budgets made with it, the large plan of the figures.
#![allow(dead_code, missing_docs, clippy::panic, reason = "each test program uses its own part")]

pub mod budgets;
pub mod damage;
pub mod dice;
pub mod large;
pub mod of_schema;
pub mod plans;

/// The format of the unit tests, which the library does not ship.
#[path = "../../src/domain/plain_format.rs"]
pub mod plain_format;

/// Where that file looks for them.
use boussole::domain::{day, lang, money};
