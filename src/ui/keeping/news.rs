//! What the keeping of the plan has to tell: the work of other tabs, and room that was made.

use super::{
    autosave::Autosave,
    snapshots::Shed,
    text::{TEXT, Text},
};
use crate::{
    domain::lang::{Format, Lang},
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
    /// What another device wrote into the plan's file is shown now.
    FromFile {
        /// The file's name.
        name: String,
        /// Where both had changed one thing.
        conflicts: Vec<Conflict>,
    },
    /// Old versions were dropped to make room.
    Shed(Vec<Shed>),
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

/// A merge as a notice, with the first of its conflicts.
fn merged(fact: &str, conflicts: &[Conflict], plan: &Plan, lang: Lang) -> Toast {
    if conflicts.is_empty() {
        return Toast::new(Tone::Info, fact);
    }
    let told: Vec<String> = conflicts.iter().take(3).map(|conflict| words(conflict, plan, lang)).collect();
    Toast::new(Tone::Watch, format!("{fact} {}", told.join(" ")))
}

/// A piece of news as a notice.
#[must_use]
pub fn told(news: News, plan: &Plan, format: &IntlFormat) -> Toast {
    let lang = format.lang();
    let t = TEXT.get(lang);
    match news {
        News::Merged(conflicts) => merged(t.merged, &conflicts, plan, lang),
        News::FromFile { name, conflicts } => merged(&(t.from_file)(&name), &conflicts, plan, lang),
        News::Shed(versions) => {
            let named: Vec<String> = versions.iter().map(|version| called(version, t, format)).collect();
            Toast::new(Tone::Watch, (t.shed)(&named.join(", ")))
        }
    }
}

fn called(Shed { taken_at, name }: &Shed, t: &Text, format: &IntlFormat) -> String {
    let moment = format.moment(taken_at);
    name.as_deref().map_or_else(|| moment.clone(), |name| (t.shed_named)(name, &moment))
}
