//! The nouns that two methods share. Knows no method, no plan, no browser, and never reads a clock or a random number.

pub mod action;
pub mod bidi;
pub mod channel;
pub mod company;
pub mod day;
pub mod entity;
pub mod evidence;
pub mod explained;
pub mod fixed;
pub mod guide;
pub mod id;
pub mod importance;
pub mod journey_stage;
pub mod key_result;
pub mod kpi;
pub mod lang;
pub mod metric;
pub mod metric_profile;
pub mod money;
pub mod number;
pub mod objective;
pub mod package;
pub mod period;
pub mod person;
#[cfg(test)]
pub mod plain_format;
pub mod quotation;
pub mod renunciation;
pub mod score;
pub mod segment;
pub mod series;
pub mod table;
pub mod text;
pub mod trend;
pub mod vision;
pub mod watch;
