//! Formats: text and bytes from and to values. No browser.

pub mod base64url;
pub mod compute;
pub mod csv;
pub mod document;
pub mod ics;
pub mod import;
pub mod json;
pub mod link;
pub mod office;
pub mod redacted;
pub mod sealed;
pub mod sheets;
pub mod travel;

pub mod example;
