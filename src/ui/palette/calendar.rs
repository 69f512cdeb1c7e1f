//! The calendar of the plan from anywhere, in the file that the share screen hands out.

use super::text::TEXT;
use crate::{
    domain::lang::Lang,
    exchange::{ics, json},
    methods::ninety_days::text::TEXT as NINETY_DAYS,
    state::PlanState,
    ui::{
        components::{Toast, Toasts, Tone},
        diary,
    },
};
use leptos::prelude::GetUntracked;

/// Hands the calendar out and says so, or why there is none.
pub fn export(plan: PlanState, toasts: Toasts, lang: Lang) {
    let known = plan.peek();
    let file = ics::file_name(&json::file_name(&known, plan.today.get_untracked()));
    let (tone, said) = if !ics::has_dates(&known) {
        (Tone::Info, NINETY_DAYS.get(lang).nothing_dated)
    } else if diary::hand_out(plan, lang, &file) {
        (Tone::Ok, TEXT.get(lang).calendar_out)
    } else {
        (Tone::Alert, NINETY_DAYS.get(lang).not_exported)
    };
    toasts.push(Toast::new(tone, said));
}
