//! KPIs: catalogue, health, forecast, XmR limits (domain section 4).

pub mod settings;
pub mod text;

pub use settings::Settings;
