//! Formats: text and bytes from and to values. No browser.

pub mod compute;
pub mod csv;
pub mod ics;
pub mod import;
pub mod json;

pub mod example;
