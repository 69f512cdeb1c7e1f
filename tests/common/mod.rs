//! What several test programs share: a seeded die, plans and budgets made with it, the large plan of the figures.
#![allow(dead_code, missing_docs, reason = "each test program uses its own part")]

pub mod budgets;
pub mod damage;
pub mod dice;
pub mod large;
pub mod plans;
