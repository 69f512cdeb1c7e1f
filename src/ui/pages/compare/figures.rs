//! The key figures of both sides beside each other, each opening into its why, and what the rows of two strangers count.

use super::{compared::Compared, desk::Desk, text::TEXT};
use crate::{
    domain::lang::{Format, capital},
    merge::comparison::{Kinship, Tally},
    plan::Plan,
    reports::{
        coherence::{text::sentence, view::score_why},
        key_figures::{Figure, KeyFigures, Verdict},
    },
    state::use_plan,
    ui::{
        browser::intl::IntlFormat,
        components::{Badge, Card, CardStyle, Tone, Why, WhyButton, WhyLine, phone_cards},
        judgement::why_by_row,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The card of the key figures.
pub(super) fn card(compared: &Arc<Compared>, desk: Desk) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let names = desk.names();
    let today = use_plan().today;
    let compared = Arc::clone(compared);
    let rows = move || {
        let format = f();
        let formats = Arc::new(Desk::formats(&compared, format.lang()));
        Figure::ALL.map(|figure| row(figure, &compared, names, &formats)).collect_view()
    };
    let title = move || t().figures.to_owned();
    view! {
        <Card title note=move || (t().figures_note)(&f().date(today.get())) style=CardStyle::Flush>
            <div class="table-scroll" role="region" tabindex="0" aria-label=title>
                <table class="figures" data-phone="cards" node_ref=phone_cards()>
                    <thead>
                        <tr>
                            <th scope="col">{move || t().figure}</th>
                            {heads(desk)}
                            <th scope="col" class="numeric">{move || t().difference}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </Card>
    }
    .into_any()
}

/// The heads of both sides: of two plans with their marks.
fn heads(desk: Desk) -> AnyView {
    let heads = desk.names().into_iter().zip(desk.marks());
    let head = |(name, mark)| {
        view! {
            <th scope="col" class="numeric">
                <span class="plan-head">{mark} <span>{name}</span></span>
            </th>
        }
    };
    heads.map(head).collect_view().into_any()
}

fn row(
    figure: Figure,
    compared: &Arc<Compared>,
    names: [Signal<String>; 2],
    formats: &Arc<[IntlFormat; 2]>,
) -> AnyView {
    let name = *figure.name().get(formats[0].lang());
    let cells = [0, 1].map(|at| cell(figure, at, compared, names[at], formats));
    view! {
        <tr>
            <th scope="row">{name}</th>
            {cells}
            <td class="numeric">{difference(figure, compared, &formats[1])}</td>
        </tr>
    }
    .into_any()
}

fn cell(
    figure: Figure,
    at: usize,
    compared: &Arc<Compared>,
    side: Signal<String>,
    formats: &Arc<[IntlFormat; 2]>,
) -> AnyView {
    let t = use_text(&TEXT);
    let name = *figure.name().get(formats[at].lang());
    let Some(value) = compared.figures[at].get(figure) else {
        return view! { <td class="numeric muted">{t().nothing}</td> }.into_any();
    };
    let shown = figure.write(value.value, &formats[at]);
    if value.why.is_empty() {
        return view! { <td class="numeric">{shown}</td> }.into_any();
    }
    let (compared, formats) = (Arc::clone(compared), Arc::clone(formats));
    let why = move |()| {
        let title = (t().question)(name, &side.get());
        explained(figure, &compared.figures[at], &compared.plans[at], title, &formats[at])
    };
    let about = Signal::derive(move || (t().about)(name, &side.get()));
    view! {
        <td class="numeric">
            <WhyButton figure=Signal::stored(shown) why about/>
        </td>
    }
    .into_any()
}

/// The why of a figure: of the score its rules, of the findings their sentences, of the others their terms by row.
fn explained(figure: Figure, figures: &KeyFigures, plan: &Plan, title: String, format: &IntlFormat) -> Why {
    let terms = figures.get(figure).map_or(&[][..], |found| &found.why);
    match figure {
        Figure::Coherence => Why { title, ..score_why(&figures.coherence, format) },
        Figure::Findings => {
            let found = &figures.coherence.findings;
            let line = |label| WhyLine { label, detail: String::new(), value: format.number(1.0, 0) };
            let lines = found.iter().map(|finding| line(sentence(finding, plan, format))).collect();
            Why { lines, ..why_by_row(title, terms, plan, format) }
        }
        _ => why_by_row(title, terms, plan, format),
    }
}

fn difference(figure: Figure, compared: &Compared, format: &IntlFormat) -> Option<AnyView> {
    let t = use_text(&TEXT);
    if figure.is_money() && !compared.one_currency() {
        return None;
    }
    let [first, second] = &compared.figures;
    let value = first.difference(second, figure)?;
    let written = figure.write_difference(value, format);
    // Of two clients neither does better: they are not one plan at two moments.
    let judged = compared.kinship() != Kinship::Strangers && written != "=";
    let badge =
        |tone, label: &'static str| view! { " " <Badge tone label=Signal::stored(label.to_owned())/> }.into_any();
    let verdict = match figure.verdict(value) {
        Verdict::Better if judged => Some(badge(Tone::Ok, t().better)),
        Verdict::Worse if judged => Some(badge(Tone::Watch, t().worse)),
        _ => None,
    };
    Some(view! { <span>{written}{verdict}</span> }.into_any())
}

/// The rows of two plans that share none, counted by kind.
pub(super) fn tallies(compared: &Arc<Compared>, desk: Desk) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let compared = Arc::clone(compared);
    let line = move |Tally { kind, first, second }: &Tally| {
        let format = f();
        let noun = capital(kind.noun().get(format.lang()).other);
        view! {
            <tr>
                <th scope="row">{noun}</th>
                <td class="numeric">{*first}</td>
                <td class="numeric">{*second}</td>
            </tr>
        }
    };
    let title = move || t().tallies.to_owned();
    view! {
        <Card title note=move || t().tallies_note.to_owned() style=CardStyle::Flush>
            <div class="table-scroll" role="region" tabindex="0" aria-label=title>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().kind}</th>
                            {heads(desk)}
                        </tr>
                    </thead>
                    <tbody>{move || compared.comparison.tallies.iter().map(line).collect_view()}</tbody>
                </table>
            </div>
        </Card>
    }
    .into_any()
}
