//! Boussole: a planner for the commercial strategy of small and medium companies.
#![doc = ""]
pub mod domain;
