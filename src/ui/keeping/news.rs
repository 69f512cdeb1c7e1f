//! What the keeping of the plan has to tell: the work of other tabs, and room that was made.

use super::{autosave::Autosave, text::TEXT};
use crate::{
    domain::lang::Format,
    merge::{Conflict, text::words},
    plan::Plan,
    state::PlanState,
    ui::{
        browser::{intl::IntlFormat, tasks},
        components::{Toast, Toasts, Tone},
        effects::whenever,
        parts::{self, parts},
        words::use_format,
    },
};
use leptos::prelude::*;

/// One piece of news.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// Another tab's changes are shown now; where both had changed one thing, it says what was kept.
    Merged(Vec<Conflict>),
    /// Old versions were dropped to make room: when each was taken, RFC 3339.
    Shed(Vec<String>),
}

/// Tells the news as quiet notices.
pub fn announce(autosave: Autosave, state: PlanState, toasts: Toasts) {
    let format = use_format();
    whenever(move || {
        let Some(news) = autosave.news.get() else { return };
        let asked = (parts().told)(news, state.peek(), untrack(format));
        tasks::spawn(async move {
            if let Some(toast) = parts::needed(asked).await {
                toasts.push(toast);
            }
        });
    });
}

/// A piece of news as a notice.
#[must_use]
pub fn told(news: News, plan: &Plan, format: &IntlFormat) -> Toast {
    let lang = format.lang();
    let t = TEXT.get(lang);
    match news {
        News::Merged(conflicts) if conflicts.is_empty() => Toast::new(Tone::Info, t.merged),
        News::Merged(conflicts) => {
            let told: Vec<String> = conflicts.iter().take(3).map(|conflict| words(conflict, plan, lang)).collect();
            Toast::new(Tone::Watch, format!("{} {}", t.merged, told.join(" ")))
        }
        News::Shed(versions) => {
            let named: Vec<String> = versions.iter().map(|moment| format.moment(moment)).collect();
            Toast::new(Tone::Watch, (t.shed)(&named.join(", ")))
        }
    }
}
