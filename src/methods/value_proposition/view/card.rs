//! One proposition: the sentence, its checks, its parts, and what it led to.

use super::{
    super::{
        Check, MOST_WORDS, ValueProposition, checks, count_words, shown,
        text::{self, TEXT},
    },
    fields, segment_name,
};
use crate::{
    domain::id::Id,
    state::use_plan,
    ui::{
        components::{Card, Fact, FactList, Meter, Tone},
        deciding::{Finding, decision},
        rows_table::remove_button,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn card(id: Id<ValueProposition>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let segment = plan.select(move |plan| segment_name(plan, id).to_owned());
    let title = move || match segment.get() {
        name if name.is_empty() => t().no_segment.to_owned(),
        name => name,
    };
    let said = sentence(id);
    let finding = Signal::derive(move || said.get().unwrap_or_else(title));
    view! {
        <Card title=Signal::derive(title) actions=move || remove_button(id)>
            {spoken(said)}
            <div class="grid" data-columns="main-side">
                {fields::fields(id)}
                <div class="stack">{length(said)} {checked(id)}</div>
            </div>
            {decision(Finding::on(id.uuid(), finding))}
        </Card>
    }
    .into_any()
}

/// The sentence shown; nothing while no part is there.
fn sentence(id: Id<ValueProposition>) -> Memo<Option<String>> {
    let words = use_words();
    let plan = use_plan();
    Memo::new(move |_| {
        let plan = plan.plan();
        let row = plan.worksheets.value_proposition.propositions.get(id)?;
        Some(shown(row, segment_name(&plan, id), words.lang.get())).filter(|text| !text.is_empty())
    })
}

fn spoken(said: Memo<Option<String>>) -> AnyView {
    let t = use_text(&TEXT);
    let state = move || if said.with(Option::is_some) { "said" } else { "empty" };
    view! {
        <p class="promise" data-state=state>{move || said.get().unwrap_or_else(|| t().nothing.to_owned())}</p>
    }
    .into_any()
}

#[allow(clippy::cast_precision_loss, reason = "words of a sentence")]
fn length(said: Memo<Option<String>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let count = Memo::new(move |_| said.with(|said| said.as_deref().map_or(0, count_words)));
    let tone = move || match count.get() {
        0 => Tone::Neutral,
        count if count <= MOST_WORDS => Tone::Ok,
        _ => Tone::Watch,
    };
    view! {
        <Meter
            label=move || t().words
            share=Signal::derive(move || Some(count.get() as f64 / MOST_WORDS as f64))
            output=Signal::derive(move || (t().of_words)(count.get(), MOST_WORDS, &*f()))
            tone=Signal::derive(tone)
        />
    }
    .into_any()
}

fn checked(id: Id<ValueProposition>) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let plan = use_plan();
    let results = Memo::new(move |_| {
        let plan = plan.plan();
        let row = plan.worksheets.value_proposition.propositions.get(id);
        row.map(|row| checks(row, segment_name(&plan, id), words.lang.get())).unwrap_or_default()
    });
    let line = move |check: Check| {
        let passed = move || results.with(|all| all.contains(&(check, true)));
        let name = move || *text::check(check).get(words.lang.get());
        let remedy = move || {
            let remedy = *text::remedy(check).get(words.lang.get());
            if passed() { String::new() } else { remedy.to_owned() }
        };
        view! {
            <Fact
                tone=Signal::derive(move || if passed() { Tone::Ok } else { Tone::Watch })
                badge=move || name()
                title=Signal::derive(remedy)
            />
        }
    };
    view! { <FactList label=move || t().checks>{Check::ALL.into_iter().map(line).collect_view()}</FactList> }.into_any()
}
