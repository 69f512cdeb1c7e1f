//! KPIs: catalogue, health, forecast, XmR limits (domain section 4).

pub mod catalogue;
pub mod forecast;
pub mod health;
pub mod limits;
pub mod settings;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;
pub mod xmr;

pub use settings::Settings;
