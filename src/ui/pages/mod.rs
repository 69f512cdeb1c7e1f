//! Screens that belong to no method: share, review, the plan as a document, a plan in an address, settings, help, about.

pub mod about;
pub mod compare;
pub mod document;
pub mod help;
pub mod link;
pub mod review;
pub mod settings;
pub mod share;
pub mod unknown;
