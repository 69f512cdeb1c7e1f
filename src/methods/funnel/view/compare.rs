//! Hypotheses against actuals and demand against capacity, step by step: each figure opens into its why.

use super::{
    super::{
        FunnelStep, Standing, conversion_to_fit,
        text::{TEXT, Text, sentences},
        whole,
    },
    line_of, name, name_of,
};
use crate::{
    domain::{explained::Explained, id::Id, lang::Format},
    reports::funnel::{Line, Sight},
    state::use_plan,
    ui::{
        browser::intl::IntlFormat,
        components::{Badge, BadgeStyle, Card, Tone, WhyButton},
        deciding::{Finding, decision_menu},
        judgement::why_by_row,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The table, and below it the smallest changes that would mend what does not hold.
pub(super) fn card(seen: Memo<Sight>) -> AnyView {
    let t = use_text(&TEXT);
    let ids = use_plan().ids::<FunnelStep>();
    view! {
        <Card title=move || t().compare>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().compare>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().step}</th>
                            <th scope="col" class="numeric">{move || t().hypothesis}</th>
                            <th scope="col" class="numeric">{move || t().actual}</th>
                            <th scope="col" class="numeric">{move || t().best}</th>
                            <th scope="col" data-kind="text">{move || t().judged}</th>
                            <th scope="col" class="numeric">{move || t().demand}</th>
                            <th scope="col" class="numeric">{move || t().rhythm}</th>
                            <th scope="col" class="numeric">{move || t().room}</th>
                            <th scope="col" data-kind="text" data-print="no">{move || t().decide}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|id| *id children=move |id| line(id, seen)/>
                    </tbody>
                </table>
            </div>
            <p class="field-hint">{move || t().a_week}</p>
            {changes(seen)}
        </Card>
    }
    .into_any()
}

fn line(id: Id<FunnelStep>, seen: Memo<Sight>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let row = line_of(seen, id);
    let title = name_of(id);
    let hypothesis = move || {
        let share = row.with(|row| row.as_ref().and_then(|row| row.hypothesis));
        share.map_or_else(|| t().unknown.to_owned(), |share| f().percent(share.get(), 1))
    };
    let capacity = move || {
        let capacity = row.with(|row| row.as_ref().and_then(|row| row.capacity));
        capacity.map_or_else(|| t().unknown.to_owned(), |capacity| f().number(capacity, 1))
    };
    let short = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.short_by().is_some())));
    let over =
        move || short.get().then(|| view! { <Badge tone=Tone::Watch label=move || t().over style=BadgeStyle::Plain/> });
    let proposed = Signal::derive(move || sentences::proposed(&title.get(), words.lang.get()));
    view! {
        <tr>
            <th scope="row">{title}</th>
            <td class="numeric">{hypothesis}</td>
            <td class="numeric">
                {figure(row, title, ACTUAL)}
            </td>
            <td class="numeric">
                {figure(row, title, BEST)}
            </td>
            <td data-kind="text">{judged(row)}</td>
            <td class="numeric">
                {figure(row, title, DEMAND)}
            </td>
            <td class="numeric">{figure(row, title, RHYTHM)}</td>
            <td class="numeric">{capacity} " " {over}</td>
            <td data-print="no">{decision_menu(Finding::on(id.uuid(), proposed))}</td>
        </tr>
    }
    .into_any()
}

/// The verdict on one hypothesis.
fn judged(row: Memo<Option<Line>>) -> AnyView {
    let words = use_words();
    let standing = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|row| row.standing)));
    let badge = move || {
        standing.get().map(|standing| {
            let tone = match standing {
                Standing::Within => Tone::Ok,
                Standing::Above => Tone::Watch,
                Standing::NoHypothesis | Standing::NoHistory => Tone::Neutral,
            };
            let label = move || *sentences::standing(standing).get(words.lang.get());
            view! { <Badge tone label style=BadgeStyle::Plain/> }
        })
    };
    badge.into_any()
}

/// A column whose figures open into their why.
#[derive(Clone, Copy)]
struct Column {
    head: fn(&Text) -> &'static str,
    get: fn(&Line) -> Option<Explained<f64>>,
    write: fn(f64, &dyn Format) -> String,
    /// What stands below the terms.
    note: fn(&Line, &IntlFormat) -> Option<String>,
}

const ACTUAL: Column = Column {
    head: |t| t.actual,
    get: |line| line.seen.as_ref().map(|seen| seen.mean.clone()),
    write: |value, f| f.percent(value, 1),
    note: |_, _| None,
};
const BEST: Column = Column {
    head: |t| t.best,
    get: |line| line.seen.as_ref().map(|seen| seen.best.clone()),
    write: |value, f| f.percent(value, 1),
    note: |line, f| line.seen.as_ref().map(|seen| sentences::best_month(&f.month(seen.best_in), f.lang())),
};
const DEMAND: Column = Column {
    head: |t| t.demand,
    get: |line| line.needed.as_ref().ok().map(|need| need.weekly.clone()),
    write: |value, f| f.number(whole(value), 0),
    note: |line, f| {
        let need = line.needed.as_ref().ok()?;
        Some(sentences::rounded(&f.number(whole(need.weekly.value), 0), f.lang()))
    },
};
const RHYTHM: Column = Column {
    head: |t| t.rhythm,
    get: |line| line.pace.clone(),
    write: |value, f| f.number(value, 1),
    note: |_, _| None,
};

/// A figure that opens into its why; a dash where there is none.
fn figure(row: Memo<Option<Line>>, title: Signal<String>, column: Column) -> AnyView {
    let Column { head, get, write, note } = column;
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let known = Memo::new(move |_| row.with(|row| row.as_ref().and_then(get)));
    let written = move || known.get().map(|found| write(found.value, &*f())).unwrap_or_default();
    let why = move |()| {
        let f = f();
        let terms = known.get_untracked().map(|found| found.why).unwrap_or_default();
        let heading = sentences::field_of(head(t()), &title.get_untracked(), f.lang());
        let mut why = why_by_row(heading, &terms, &plan.peek(), &*f);
        why.notes.extend(row.with_untracked(|row| row.as_ref().and_then(|row| note(row, &f))));
        why
    };
    let about = Signal::derive(move || format!("{}, {}", head(t()), title.get()));
    (move || {
        if known.with(Option::is_some) {
            view! { <WhyButton figure=Signal::derive(written) why about/> }.into_any()
        } else {
            view! { <span class="muted">{t().unknown}</span> }.into_any()
        }
    })
    .into_any()
}

/// The smallest changes: hypotheses to lower, and demands that exceed the capacity.
fn changes(seen: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let notes = move || {
        let (plan, f) = (plan.plan(), f());
        let lang = f.lang();
        let said = |line: &Line| {
            let name = name(&plan, line.step, t().untitled);
            let above = line.seen.as_ref().filter(|_| line.standing == Some(Standing::Above));
            // Rounded down to the tenth of a percent that is shown, so that what is advised is realistic.
            let at_most = |best: f64| f.percent((best * 1_000.0 + 1e-6).floor() / 1_000.0, 1);
            let lower = above.map(|seen| sentences::lower(&name, &at_most(seen.best.value), lang));
            let short = line.short_by().map(|gap| {
                let needed = line.needed.as_ref().map_or(0.0, |need| need.weekly.value);
                let hypothesis = line.hypothesis.map(|share| share.get());
                let fits =
                    hypothesis.zip(line.capacity).and_then(|(share, room)| conversion_to_fit(share, needed, room));
                let fits = fits.map(|share| f.percent((share * 1_000.0 - 1e-6).ceil() / 1_000.0, 1));
                sentences::short(&name, &f.number(gap, 1), fits.as_deref(), lang)
            });
            lower.into_iter().chain(short).collect::<Vec<_>>()
        };
        let lines = seen.with(|seen| seen.lines.iter().flat_map(said).collect::<Vec<_>>());
        let items = |lines: Vec<String>| lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        (!lines.is_empty()).then(|| view! { <ul class="stack plain-list" data-gap="small">{items(lines)}</ul> })
    };
    notes.into_any()
}
