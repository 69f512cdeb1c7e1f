//! Who moved between segments since an earlier date: movements in numbers, and the names while the file is open.

use super::session::Session;
use crate::{
    domain::lang::Format,
    exchange::csv::Mover,
    methods::rfm::{
        Comparison, Move,
        text::{self, TEXT},
    },
    ui::{
        components::*,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The section; nothing without a comparison.
pub fn section(session: Session) -> AnyView {
    let found = Memo::new(move |_| session.comparison());
    let any = Memo::new(move |_| found.with(Option::is_some));
    let named = Memo::new(move |_| session.read.with(|read| read.as_ref().is_some_and(|read| !read.movers.is_empty())));
    let card = move || {
        if named.get() {
            view! { <div class="grid" data-columns="2">{movements(found)} {names(session)}</div> }.into_any()
        } else {
            movements(found)
        }
    };
    (move || any.get().then(card)).into_any()
}

fn movements(found: Memo<Option<Comparison>>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let title = move || {
        found.with(|found| found.as_ref().map(|found| text::compared_with(found.earlier, &*f())).unwrap_or_default())
    };
    let said = move || found.with(|found| found.as_ref().map(|found| text::moved(found, &*f())).unwrap_or_default());
    let row = move |one: Move| {
        let format = f();
        view! {
            <tr>
                <th scope="row">{one.words(words.lang.get())}</th>
                <td class="numeric">{format.number(f64::from(one.customers), 0)}</td>
                <td class="numeric">{format.money(one.revenue.in_brief())}</td>
            </tr>
        }
    };
    let changes = Memo::new(move |_| {
        found.with(|found| {
            found.as_ref().map(|found| found.changes().into_iter().cloned().collect::<Vec<_>>()).unwrap_or_default()
        })
    });
    let table = move || {
        view! {
            <div class="table-scroll" role="region" tabindex="0" aria-label=title>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().moves}</th>
                            <th scope="col">{move || t().clients}</th>
                            <th scope="col">{move || t().revenue}</th>
                        </tr>
                    </thead>
                    <tbody>{move || changes.get().into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        }
    };
    view! {
        <Card title>
            <div class="stack" data-gap="small">
                <p>{said}</p>
                <Show
                    when=move || !changes.with(Vec::is_empty)
                    fallback=move || view! { <p class="muted">{move || t().stay}</p> }
                >
                    {table()}
                </Show>
            </div>
        </Card>
    }
    .into_any()
}

/// The names of those who moved: they are on the page while its file is open, never in the plan.
fn names(session: Session) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let movers =
        Memo::new(move |_| session.read.with(|read| read.as_ref().map(|read| read.movers.clone()).unwrap_or_default()));
    let row = move |one: Mover| {
        let badge = one.is_falling.then(|| {
            view! { <Badge tone=Tone::Watch label=move || t().falling icon=Glyph::TrendingDown style=BadgeStyle::Plain/> }
        });
        view! {
            <tr>
                <th scope="row">{one.customer.clone()}</th>
                <td>{text::mover(one.from, one.to, words.lang.get())} " " {badge}</td>
                <td data-kind="figure">{f().money(one.revenue.in_brief())}</td>
            </tr>
        }
    };
    view! {
        <Card title=move || t().movers>
            <div class="stack" data-gap="small">
                <p class="muted small">{move || t().movers_hint}</p>
                <div class="chart-table" role="region" tabindex="0" aria-label=move || t().movers>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().customer}</th>
                                <th scope="col">{move || t().moves}</th>
                                <th scope="col" data-kind="figure">{move || t().revenue}</th>
                            </tr>
                        </thead>
                        <tbody>{move || movers.get().into_iter().map(row).collect_view()}</tbody>
                    </table>
                </div>
            </div>
        </Card>
    }
    .into_any()
}
