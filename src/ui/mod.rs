//! The interface: shell, navigation, components. Rules live below; words live in each `text.rs`.

pub mod browser;
pub mod charts;
pub mod components;
pub mod words;
