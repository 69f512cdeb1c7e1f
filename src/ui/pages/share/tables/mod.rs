//! The plan as tables: a workbook of all, written by a worker, or one of them as CSV.

mod text;

use crate::{
    exchange::{
        json,
        office::{self as book, Book},
        sheets::{self, Sheet},
    },
    state::{PlanState, use_plan},
    ui::{
        browser::{files, tasks},
        components::{Button, Card, Choice, ChoiceField, Glyph, Spinner, Toast, Tone, use_toasts},
        office,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use text::TEXT;

/// The card.
pub(super) fn card() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let state = use_plan();
    let names = Memo::new(move |_| sheets::names(&state.plan(), state.today.get(), &*f()));
    let chosen = RwSignal::new(String::new());
    let now = move || {
        let wanted = chosen.get();
        names.with(|names| if names.contains(&wanted) { wanted } else { names.first().cloned().unwrap_or_default() })
    };
    let options =
        move || names.with(|names| names.iter().map(|name| Choice::new(name.clone(), name.clone())).collect());
    let csv = csv_maker(state, Signal::derive(now));
    view! {
        <Card title=move || t().title.to_owned()>
            <div class="stack" data-gap="small">
                <p>{move || (t().how)(names.with(Vec::len))}</p>
                {workbook(state)}
                <ChoiceField
                    label=move || t().table.to_owned()
                    value=Signal::derive(now)
                    options=Signal::derive(options)
                    on_change=move |name: String| chosen.set(name)
                />
                <div class="row">
                    <Button label=move || t().csv.to_owned() on_press=csv icon=Glyph::Table/>
                </div>
                <p class="muted">{move || t().note}</p>
            </div>
        </Card>
    }
    .into_any()
}

fn csv_maker(state: PlanState, chosen: Signal<String>) -> Callback<()> {
    let (f, words) = (use_format(), use_words());
    Callback::new(move |()| {
        let (plan, today) = (state.peek(), state.today.get_untracked());
        let name = chosen.get_untracked();
        let made = sheets::sheets(&plan, today, &*untrack(f));
        let Some(sheet) = made.iter().find(|sheet: &&Sheet| sheet.name == name) else { return };
        let file = sheets::csv::file_name(&json::file_name(&plan, today), sheet);
        let text = sheets::csv::csv(sheet, words.lang.get_untracked());
        // A browser that cannot make files says so itself.
        let _ = files::download(&file, "text/csv;charset=utf-8", &text);
    })
}

fn workbook(state: PlanState) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let toasts = use_toasts();
    let writing = RwSignal::new(false);
    let write = move |()| {
        writing.set(true);
        let (plan, today, said) = (state.peek(), state.today.get_untracked(), untrack(t));
        let made = Book {
            title: plan.name.clone(),
            lang: words.lang.get_untracked(),
            currency: plan.company.currency.clone(),
            sheets: sheets::for_spreadsheets(sheets::sheets(&plan, today, &*untrack(f))),
        };
        let name = book::file_name(&json::file_name(&plan, today));
        tasks::spawn(async move {
            let toast = match office::hand_out(made, &name).await {
                Ok(()) => Toast::new(Tone::Ok, said.written),
                Err(office::NoWorkbook) => Toast::new(Tone::Alert, said.failed),
            };
            toasts.push(toast);
            let _ = writing.try_set(false);
        });
    };
    view! {
        <div class="row">
            {move || match writing.get() {
                true => view! { <Spinner label=move || t().writing.to_owned()/> }.into_any(),
                false => {
                    view! { <Button label=move || t().workbook.to_owned() on_press=write icon=Glyph::Download/> }.into_any()
                }
            }}
        </div>
    }
    .into_any()
}
