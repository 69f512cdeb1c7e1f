//! The minutes of a meeting, as they are read and printed: what was decided and what that changed.

use super::{
    super::super::text::{
        TEXT as RITUALS,
        meeting::{self, TEXT},
        sentences,
    },
    Sitting,
};
use crate::{
    domain::{lang::Format, meeting::Minute},
    methods::Method,
    reports::reviews::{Figure, called, held, rhythm_of},
    route::Route,
    ui::{
        browser::intl::IntlFormat,
        components::{Button, ButtonLink, Card, Glyph, KeyValues, NumberField, Record, Records, Size},
        rows_table::remove_button,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The page of a meeting that was held.
pub(super) fn page(sitting: Sitting) -> AnyView {
    let t = use_text(&TEXT);
    let row = sitting.row;
    let notes = move || row.get().map(|row| row.notes.clone()).filter(|notes| !notes.trim().is_empty());
    view! {
        <div class="grid" data-columns="main-side">
            <div class="stack">
                <Card title=move || t().minutes_of>
                    {facts(sitting)}
                </Card>
                <Card title=move || t().decisions>{decisions(sitting)}</Card>
                {move || notes().map(|notes| view! { <Card title=move || t().notes><p class="prose">{notes}</p></Card> })}
            </div>
            <div class="stack">
                {figures(sitting)}
                {mending(sitting)}
            </div>
        </div>
    }
    .into_any()
}

/// The decisions, or that there are none.
pub(super) fn decisions(sitting: Sitting) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let row = sitting.row;
    let all = move || row.get().map(|row| row.decisions.clone()).unwrap_or_default();
    let line = move |minute: Minute| {
        let f = f();
        let name = title(&minute, &f);
        let detail = detail(&minute, &f);
        view! { <Record name=move || view! { {name} } detail=Signal::stored(detail)>{().into_any()}</Record> }
    };
    view! {
        <Show
            when=move || !all().is_empty()
            fallback=move || view! { <p class="muted">{move || t().no_decision}</p> }
        >
            <Records label=move || t().decisions>{move || all().into_iter().map(line).collect_view()}</Records>
        </Show>
    }
    .into_any()
}

fn title(minute: &Minute, f: &IntlFormat) -> String {
    let taken = *minute.ruling.taken().get(f.lang());
    if minute.name.is_empty() { minute.reason.clone() } else { f.lang().labelled(taken, &minute.name) }
}

fn detail(minute: &Minute, f: &IntlFormat) -> String {
    let reason = (!minute.name.is_empty()).then(|| minute.reason.clone());
    let effects = minute.effects.iter().map(|effect| meeting::effect(effect, f));
    reason.into_iter().chain(effects).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn facts(sitting: Sitting) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let Sitting { plan, row, ritual, .. } = sitting;
    let pairs = move || {
        let (f, today, plan) = (f(), plan.today.get(), plan.plan());
        let Some((row, ritual)) = row.get().zip(plan.rituals.get(ritual)) else { return Vec::new() };
        let call = called(&plan, &row).unwrap_or_default();
        let next = rhythm_of(&plan, ritual, today).next.map(|next| f.long_date(next));
        let last = held(&plan, ritual.id).all(|other| other.date <= row.date);
        let pairs = [
            (t().lasted, sentences::lasted(row.minutes, call.minutes, &*f)),
            (t().expected, call.expected),
            (t().people, call.participants.join(", ")),
            (t().next, next.filter(|_| last).unwrap_or_default()),
        ];
        pairs.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name.to_owned(), value)).collect()
    };
    view! { <KeyValues pairs=Signal::derive(pairs)/> }.into_any()
}

/// The plan’s figures that were noted.
fn figures(sitting: Sitting) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let row = sitting.row;
    let standing = move || row.get().and_then(|row| row.standing);
    let pairs = move || {
        let f = f();
        let Some(standing) = standing() else { return Vec::new() };
        let pair =
            |figure: Figure| ((*figure.name().get(f.lang())).to_owned(), figure.write(figure.of(&standing), &*f));
        Figure::ALL.into_iter().map(pair).collect()
    };
    view! {
        <Show when=move || standing().is_some()>
            <Card title=move || t().standing>
                <KeyValues pairs=Signal::derive(pairs)/>
            </Card>
        </Show>
    }
    .into_any()
}

/// What can still be set right: the length, or the whole meeting.
fn mending(sitting: Sitting) -> AnyView {
    let (t, list) = (use_text(&TEXT), use_text(&RITUALS));
    let Sitting { plan, id, row, ritual, .. } = sitting;
    let reopen = move |()| plan.change(id, |row| row.held = false);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held between 1 and the minutes of a day"
    )]
    let set = move |value: Option<f64>| {
        plan.change(id, |row| row.minutes = value.map(|n| n.round().clamp(1.0, 1440.0) as u16))
    };
    view! {
        <div data-print="no">
            <Card>
                <NumberField
                    label=move || t().minutes
                    value=Signal::derive(move || row.get().and_then(|row| row.minutes).map(f64::from))
                    on_change=set
                    unit=Signal::derive(move || list().minutes_unit.to_owned())
                    digits=0
                />
                <div class="row">
                    <ButtonLink label=move || t().settings href=Route::on(Method::Rituals, ritual.uuid()).href() size=Size::Small/>
                    <Button label=move || t().reopen on_press=reopen icon=Glyph::Undo size=Size::Small/>
                    {remove_button(id)}
                </div>
            </Card>
        </div>
    }
    .into_any()
}
