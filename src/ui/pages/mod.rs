//! Screens that belong to no method: share, settings, help, about.

pub mod about;
pub mod help;
pub mod settings;
pub mod share;
pub mod unknown;
