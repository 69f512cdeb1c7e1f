//! The watches that have their verdict: what was decided, between which values, and why.

use super::known::{Known, known};
use crate::{
    domain::{id::Id, lang::Format, number::Number, watch::Watch},
    methods::{
        Method,
        alerts::text::{TEXT as METHOD, form::TEXT as FORM, screen::TEXT},
    },
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Glyph, IconButton, Section, Size},
        rows_table::remove_button,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The section; nothing while no verdict was given.
pub fn closed() -> AnyView {
    let t = use_text(&TEXT);
    let method = use_text(&METHOD);
    let form = use_text(&FORM);
    let ids = use_plan().select(|plan| {
        let closed = plan.watches.iter().rev().filter(|watch| watch.verdict.is_some());
        closed.map(|watch| watch.id).collect::<Vec<_>>()
    });
    let any = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    let table = move || {
        view! {
            <Section title=move || t().closed>
                <div class="table-scroll" role="region" aria-label=move || t().closed tabindex="0">
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{move || form().kpi}</th>
                                <th scope="col">{move || t().decision}</th>
                                <th scope="col" data-kind="figure">{move || method().before}</th>
                                <th scope="col" data-kind="figure">{move || method().after}</th>
                                <th scope="col" data-width="wide">{move || t().reason}</th>
                                <th scope="col" data-kind="date">{move || t().since}</th>
                                <td></td>
                            </tr>
                        </thead>
                        <tbody>
                            <For each=move || ids.get() key=|id| *id children=row/>
                        </tbody>
                    </table>
                </div>
            </Section>
        }
    };
    (move || any.get().then(table)).into_any()
}

fn row(id: Id<Watch>) -> AnyView {
    let known = known(id);
    view! { <tr>{move || known.get().map(|known| cells(id, &known))}</tr> }.into_any()
}

fn cells(id: Id<Watch>, known: &Arc<Known>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let lang = use_words().lang;
    let format = use_format()();
    let verdict = known.watch.verdict.clone();
    let write =
        |value: Option<Number>| value.map_or_else(|| t().none.to_owned(), |value| known.written(value.get(), &*format));
    let (before, after) = verdict.as_ref().map_or((None, None), |verdict| (verdict.before, verdict.after));
    let decision = verdict.as_ref().map(|verdict| verdict.decision);
    let date = verdict.as_ref().map(|verdict| format.date(verdict.date));
    let reopen = move |()| {
        plan.edit(Label::new(Verb::Verdict), |plan| {
            plan.watches.update(id, |watch| watch.verdict = None);
        });
    };
    let name = if known.kpi.name.is_empty() { t().unnamed.to_owned() } else { known.kpi.name.clone() };
    view! {
        <td>
            <a href=Route::on(Method::Kpis, known.kpi.id.uuid()).href()>{name}</a>
        </td>
        <td>{move || decision.map(|decision| *decision.name().get(lang.get()))}</td>
        <td data-kind="figure">{write(before)}</td>
        <td data-kind="figure">{write(after)}</td>
        <td>{verdict.map(|verdict| verdict.reason)}</td>
        <td data-kind="date">{date}</td>
        <td class="row-actions">
            <IconButton label=move || t().reopen glyph=Glyph::Undo on_press=reopen size=Size::Small/>
            {remove_button(id)}
        </td>
    }
    .into_any()
}
