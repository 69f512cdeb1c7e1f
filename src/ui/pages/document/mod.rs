//! The whole plan on one screen, as its document tells it: contents, key figures, every table. Made to be printed.

mod text;

use crate::{
    domain::lang::Format,
    exchange::{
        document::{Fact, Form, Told, is_figures, shown, text::TEXT as DOCUMENT},
        sheets::{Cell, CellKind, Sheet, Step, assembled},
    },
    route::Route,
    state::{PlanState, use_plan},
    ui::{
        browser::{focus, intl::IntlFormat, page as browser_page, printing},
        components::{Button, ButtonLink, ButtonVariant, Card, Glyph, KeyValues, PageHeader, Size, growing, later},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use text::TEXT;

/// Sections mounted a picture.
const SECTIONS: usize = 2;
/// Rows of a table on the screen, until all are asked for.
const SHOWN: usize = 40;
/// Facts of what is told in such a table, until then.
const FACTS: usize = 300;

/// The screen.
pub fn page() -> AnyView {
    let (t, d, f) = (use_text(&TEXT), use_text(&DOCUMENT), use_format());
    let state = use_plan();
    let name = state.select(|plan| plan.name.clone());
    let title = move || name.with(|name| if name.trim().is_empty() { d().untitled.to_owned() } else { name.clone() });
    let actions = move || {
        view! {
            <ButtonLink label=move || t().back.to_owned() href=Route::Share.href()/>
            <Button
                label=move || t().print.to_owned()
                on_press=|()| browser_page::print()
                variant=ButtonVariant::Primary
                icon=Glyph::Printer
            />
        }
    };
    view! {
        <PageHeader title subtitle=move || (d().made_on)(&f().long_date(state.today.get())) actions/>
        <div class="stack">{later(move || body(state, f()))}</div>
    }
    .into_any()
}

/// The tables, computed in steps, a picture each.
fn body(state: PlanState, format: Arc<IntlFormat>) -> AnyView {
    let (plan, today) = (state.plan(), state.today.get());
    let found = StoredValue::new(Vec::new());
    let reached = growing(Signal::stored(Step::ALL.len()), 1);
    (move || {
        let (reached, done) = (reached.get(), found.with_value(Vec::len));
        for step in Step::ALL.into_iter().take(reached).skip(done) {
            let sheets = step.sheets(&plan, today, &*format);
            found.update_value(|found| found.push(sheets));
        }
        let all = (reached == Step::ALL.len()).then(|| found.try_update_value(std::mem::take).unwrap_or_default());
        all.map(|all| whole(assembled(all.into_iter().flatten().collect())))
    })
    .into_any()
}

/// The contents and the section of each table.
fn whole(sheets: Vec<Sheet>) -> AnyView {
    let d = use_text(&DOCUMENT);
    let sheets = Arc::new(sheets);
    let contents = sheets.iter().enumerate().map(|(at, sheet)| line(at, sheet.name.clone())).collect_view();
    let shown = growing(Signal::stored(sheets.len()), SECTIONS);
    let one = move |at: usize| section(at, Arc::clone(&sheets));
    view! {
        <Card title=move || d().contents.to_owned()>
            <ol class="document-contents">{contents}</ol>
        </Card>
        <For each=move || 0..shown.get() key=|at| *at children=one/>
    }
    .into_any()
}

/// The address of a section; its id as well, so that a PDF keeps the way there.
fn address(at: usize) -> String {
    format!("{}/{}", Route::Document.href(), at + 1)
}

fn id(at: usize) -> String {
    address(at).trim_start_matches('#').to_owned()
}

/// A line of the contents. It goes there by itself: another address would draw the screen anew.
fn line(at: usize, name: String) -> AnyView {
    let go = move |event: leptos::ev::MouseEvent| {
        // A new tab opens the document.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            focus::bring_into_view(&id(at));
            browser_page::focus(&id(at));
        }
    };
    view! { <li><a href=address(at) on:click=go>{name}</a></li> }.into_any()
}

fn section(at: usize, sheets: Arc<Vec<Sheet>>) -> AnyView {
    let f = use_format();
    let Some((name, count)) = sheets.get(at).map(|sheet| (sheet.name.clone(), sheet.rows.len())) else {
        return ().into_any();
    };
    let is_long = count > SHOWN;
    let asked = RwSignal::new(!is_long);
    let on_paper = printing::now();
    let whole = Memo::new(move |_| asked.get() || on_paper.get());
    let body = move || {
        let [most, facts] = if whole.get() { [usize::MAX; 2] } else { [SHOWN, FACTS] };
        sheets.get(at).map(|sheet| match Form::beginning(at, sheet, [most, facts], &*f()) {
            Form::Figures(figures) => view! { <KeyValues pairs=Signal::stored(figures)/> }.into_any(),
            Form::Table => table(sheet, most, &*f()),
            Form::Told(things) => things.into_iter().map(told).collect_view().into_any(),
        })
    };
    view! {
        <div class="document-part" id=id(at) tabindex="-1" data-long="yes">
            <Card title=Signal::stored(name)>{body} {is_long.then(|| more(asked, count))}</Card>
        </div>
    }
    .into_any()
}

/// What brings the other rows, and takes them away again: it stays, for it has the focus. On paper all are there.
fn more(asked: RwSignal<bool>, count: usize) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    #[allow(clippy::cast_precision_loss, reason = "a number of rows")]
    let written = move |count: usize| f().number(count as f64, 0);
    let label = move || if asked.get() { (t().fewer)(&written(SHOWN)) } else { (t().all)(&written(count)) };
    view! {
        <div class="row" data-print="no">
            <Button label on_press=move |()| asked.update(|asked| *asked = !*asked) size=Size::Small/>
            <span class="muted small">{move || t().on_paper}</span>
        </div>
    }
    .into_any()
}

fn table(sheet: &Sheet, most: usize, format: &dyn Format) -> AnyView {
    let heads = sheet
        .columns
        .iter()
        .map(|column| view! { <th scope="col" class=class(column.kind)>{column.name.clone()}</th> });
    let cell = |cell: &Cell| view! { <td class=class(cell.kind())>{shown(cell, format)}</td> };
    let rows = sheet.rows.iter().take(most).map(|row| view! { <tr>{row.iter().map(cell).collect_view()}</tr> });
    view! {
        <div class="table-scroll" role="region" tabindex="0" aria-label=sheet.name.clone()>
            <table class="figures" data-cells="document">
                <thead>
                    <tr>{heads.collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

const fn class(kind: Option<CellKind>) -> &'static str {
    if is_figures(kind) { "numeric" } else { "worded" }
}

fn told(Told { name, facts }: Told) -> AnyView {
    let fact = |(name, value): Fact| view! { <div><dt>{name}</dt> " " <dd>{value}</dd></div> };
    let facts = (!facts.is_empty()).then(|| view! { <dl>{facts.into_iter().map(fact).collect_view()}</dl> });
    view! { <article class="telling"><h3>{name}</h3> {facts}</article> }.into_any()
}
