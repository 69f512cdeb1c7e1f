//! The five lines with their streak, their why and the way to mend them, above the picture of thirteen weeks.

use super::text::{self, GUIDE, TEXT};
use crate::{
    domain::{lang::Format, ritual::SlotState},
    reports::checklist::{Check, CheckRow, checklist, mondays, text as words},
    route::Route,
    state::use_plan,
    ui::{
        charts::{WeekMark, WeekRow, Weeks, WeeksData},
        components::{
            Badge, BadgeStyle, ButtonLink, Card, PageHeader, Record, Records, Size, Tone, Why, WhyButton, WhyLine,
        },
        guide::guide_button,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let rows = Memo::new(move |_| {
        let today = plan.today.get();
        checklist(&plan.plan(), today)
    });
    let title = move || {
        let holding = rows.with(|rows| rows.iter().filter(|row| row.holds).count());
        text::finding(holding, Check::ALL.len(), f().lang())
    };
    view! {
        <PageHeader title subtitle=move || t().subtitle actions=move || guide_button(&GUIDE)/>
        <Card title=move || t().lines>
            <Records label=move || t().lines>
                {Check::ALL.map(|check| line(check, rows)).into_iter().collect_view()}
            </Records>
        </Card>
        {picture(rows)}
    }
    .into_any()
}

fn line(check: Check, rows: Memo<Vec<CheckRow>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.check == check).cloned()));
    let holds = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.holds)));
    let name = Signal::derive(move || (*check.name().get(f().lang())).to_owned());
    let figure = move || row.get().map(|row| words::streak(&row, &*f())).unwrap_or_default();
    let why = move |()| {
        let f = f();
        let reasons = row.get_untracked().map(|row| words::reasons(row.reason, &*f)).unwrap_or_default();
        let line =
            |(label, value): (&'static str, String)| WhyLine { label: label.to_owned(), detail: String::new(), value };
        Why {
            title: t().why.to_owned(),
            lines: reasons.into_iter().map(line).collect(),
            total: None,
            notes: vec![(*check.why().get(f.lang())).to_owned()],
        }
    };
    let badge = move || if holds.get() { t().holds } else { t().fails };
    let named = move || {
        view! {
            {name} " "
            <Badge
                tone=Signal::derive(move || if holds.get() { Tone::Ok } else { Tone::Alert })
                label=badge
                style=BadgeStyle::Plain
            />
        }
    };
    view! {
        <Record name=named detail=Signal::derive(move || (*check.why().get(f().lang())).to_owned())>
            <WhyButton figure=Signal::derive(figure) why about=name/>
            <ButtonLink
                label=move || *check.mend().get(f().lang())
                href=Route::to(check.mended_in()).href()
                size=Size::Small
                about=name
            />
        </Record>
    }
    .into_any()
}

fn picture(rows: Memo<Vec<CheckRow>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let finding = move || {
        let states = rows.with(|rows| rows.iter().flat_map(|row| row.weeks).flatten().collect::<Vec<_>>());
        let count = |wanted: SlotState| states.iter().filter(|state| **state == wanted).count();
        let held = count(SlotState::Held);
        text::weeks(held, held + count(SlotState::Missed), &*f())
    };
    let data = move || WeeksData {
        line: t().line.to_owned(),
        weeks: mondays(plan.today.get()).map(|monday| f().date(monday)).to_vec(),
        rows: rows.with(|rows| {
            let line = |row: &CheckRow| WeekRow {
                name: (*row.check.name().get(f().lang())).to_owned(),
                marks: row.weeks.iter().map(|state| WeekMark::from(*state)).collect(),
            };
            rows.iter().map(line).collect()
        }),
    };
    view! {
        <Card>
            <Weeks title=move || t().picture finding data=Signal::derive(data)/>
        </Card>
    }
    .into_any()
}
