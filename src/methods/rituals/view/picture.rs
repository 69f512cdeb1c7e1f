//! Thirteen weeks of every ritual: what was held, missed, or is still to come.

use super::super::text::{TEXT, sentences};
use crate::{
    domain::{
        day::Day,
        lang::{Format, Lang},
        ritual::Ritual,
    },
    plan::Plan,
    reports::{checklist::mondays, reviews::rhythm_of},
    state::use_plan,
    ui::{
        charts::{WeekMark, WeekRow, Weeks, WeeksData},
        components::Card,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn card() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let rows = Memo::new(move |_| {
        let today = plan.today.get();
        lines(&plan.plan(), today, f().lang())
    });
    let finding = move || {
        let marks = rows.with(|rows| rows.iter().flat_map(|row| row.marks.clone()).collect::<Vec<_>>());
        let held = marks.iter().filter(|mark| **mark == WeekMark::Held).count();
        let missed = marks.iter().filter(|mark| **mark == WeekMark::Missed).count();
        sentences::held(held, held + missed, &*f())
    };
    let data = move || WeeksData {
        line: t().ritual.to_owned(),
        weeks: mondays(plan.today.get()).map(|monday| f().date(monday)).to_vec(),
        rows: rows.get(),
    };
    view! {
        <Card>
            <Weeks title=move || t().picture finding data=Signal::derive(data)/>
        </Card>
    }
    .into_any()
}

/// A line for each ritual that has a series.
fn lines(plan: &Plan, today: Day, lang: Lang) -> Vec<WeekRow> {
    let dated = plan.rituals.iter().filter(|row| row.start.is_some());
    let line = |row: &Ritual| {
        let rhythm = rhythm_of(plan, row, today);
        let mark = |monday| WeekMark::from(rhythm.week(monday, row.kind.tolerance(), today));
        WeekRow { name: row.called(lang), marks: mondays(today).map(mark).to_vec() }
    };
    dated.map(line).collect()
}
