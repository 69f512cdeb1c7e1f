//! KPIs: catalogue, health, forecast, XmR limits (domain section 4).

pub mod forecast;
pub mod health;
pub mod limits;
pub mod settings;
pub mod text;
pub mod xmr;

pub use settings::Settings;
