//! What was diagnosed and led to nothing: listed until a decision takes it up or gives it up.

use super::super::text::TEXT;
use crate::{
    domain::lang::Format,
    reports::trace::Item,
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, BadgeStyle, Card, Record, Records, Tone},
        deciding::{Finding, decision_menu},
        words::{use_format, use_word, use_words},
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn open(waiting: Memo<Vec<Item>>) -> AnyView {
    let (f, word) = (use_format(), use_word(&TEXT));
    #[allow(clippy::cast_precision_loss, reason = "a count of rows is far below 2^52")]
    let count = move || f().number(waiting.with(Vec::len) as f64, 0);
    view! {
        <Card title=word(|t| t.open) note=Signal::derive(count)>
            <Show when=move || waiting.with(Vec::is_empty)>
                <p class="muted">{word(|t| t.all_settled)}</p>
            </Show>
            <Records label=word(|t| t.open)>
                <For each=move || waiting.get() key=|item| *item children=line/>
            </Records>
        </Card>
    }
    .into_any()
}

fn line(item: Item) -> AnyView {
    let words = use_words();
    let plan = use_plan();
    let title = Signal::derive(move || item.name(&plan.plan(), words.lang.get()));
    let head = move || {
        view! {
            <Badge tone=Tone::Info label=move || item.kind(words.lang.get()) style=BadgeStyle::Plain/>
            <a href=Route::on(item.home(), item.id()).href()>{title}</a>
        }
    };
    view! { <Record name=head>{decision_menu(Finding::on(item.id(), title))}</Record> }.into_any()
}
