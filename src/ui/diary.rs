//! The calendar of the open plan, handed out as a file for any diary.

use super::browser::{clock, files};
use crate::{
    domain::lang::Lang,
    exchange::ics::{MEDIA_TYPE, Stamp, calendar},
    state::PlanState,
};
use leptos::prelude::GetUntracked;

/// Hands it out; false when the browser could not make the file. While nothing has a date there is none to make.
#[must_use]
pub fn hand_out(plan: PlanState, lang: Lang, file: &str) -> bool {
    let today = plan.today.get_untracked();
    let stamp = Stamp::parse(&clock::now()).unwrap_or_else(|| Stamp::midnight(today));
    calendar(&plan.peek(), lang, &stamp, today).is_none_or(|text| files::download(file, MEDIA_TYPE, &text))
}
