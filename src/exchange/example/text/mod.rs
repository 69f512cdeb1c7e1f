//! Words of the example company, in every language, in the order of the rows that they name.

pub mod actions;
pub mod appraisal;
pub mod diagnosis;
pub mod foundation;
pub mod objectives;
pub mod offer;
pub mod packages;
pub mod remarks;
pub mod rituals;
pub mod rivals;
pub mod sales;
pub mod steering;
pub mod team;

use crate::domain::lang::{Localized, Name};

pub(super) const fn say(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}
