//! The interface: shell, navigation, components. Rules live below; words live in each `text.rs`.

pub mod app;
pub mod arrivals;
pub mod atelier;
pub mod banners;
pub mod browser;
pub mod charts;
pub mod components;
pub mod compute;
pub mod effects;
pub mod insights;
pub mod judgement;
pub mod keeping;
pub mod list_page;
pub mod navigation;
pub mod pages;
pub mod parts;
pub mod recall;
pub mod rows_table;
pub mod shortcuts;
pub mod text;
pub mod topbar;
pub mod unit_field;
pub mod window_title;
pub mod words;
