//! The browser: the only place that names `web_sys`, `js_sys` or gloo. Everything else asks here.

pub mod anywhere;
pub mod channel;
pub mod clock;
pub mod dialog;
pub mod drag;
pub mod files;
pub mod focus;
pub mod grid;
pub mod input;
pub mod intl;
pub mod journal;
pub mod keys;
pub mod leaving;
pub mod local;
pub mod location;
pub mod page;
pub mod picture;
pub mod pointer;
pub mod popover;
pub mod printing;
pub mod random;
pub mod screen;
pub mod tab;
pub mod tasks;
pub mod worker;
