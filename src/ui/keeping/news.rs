//! What the keeping of the plan has to tell: the work of other tabs, and room that was made.

use super::{autosave::Autosave, text::TEXT};
use crate::{
    merge::{Conflict, text::words},
    state::PlanState,
    ui::{
        components::{Toast, Toasts, Tone},
        words::{Words, use_format},
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
pub fn announce(autosave: Autosave, state: PlanState, toasts: Toasts, words_of: Words) {
    let format = use_format();
    Effect::new(move |_| {
        let Some(news) = autosave.news.get() else { return };
        let lang = words_of.lang.get_untracked();
        let t = TEXT.get(lang);
        let toast = match news {
            News::Merged(conflicts) if conflicts.is_empty() => Toast::new(Tone::Info, t.merged),
            News::Merged(conflicts) => {
                let plan = state.peek();
                let told: Vec<String> = conflicts.iter().take(3).map(|conflict| words(conflict, &plan, lang)).collect();
                Toast::new(Tone::Watch, format!("{} {}", t.merged, told.join(" ")))
            }
            News::Shed(versions) => {
                let format = format();
                let named: Vec<String> = versions.iter().map(|moment| format.moment(moment)).collect();
                Toast::new(Tone::Watch, (t.shed)(&named.join(", ")))
            }
        };
        toasts.push(toast);
    });
}
