//! What stands below the weeks: what slips with its way out, what has no date, and the milestones as rows.

use super::{
    super::{
        Milestone, Slip,
        text::{TEXT, slips},
    },
    new_milestone,
};
use crate::{
    domain::{
        action::{Action, ActionStatus},
        id::Id,
        lang::Format,
    },
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        adding::use_adding,
        components::{Badge, Button, ButtonVariant, Card, CellValue, ColumnKind, Fact, FactList, Glyph, Size, Tone},
        rows_table::{RowField, rows_table},
        words::{use_format, use_text, use_word},
    },
};
use leptos::prelude::*;

/// Adds a milestone.
pub(super) fn add_milestone(variant: ButtonVariant) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let adding = use_adding();
    let add = move |()| adding.add(new_milestone(plan));
    view! { <Button label=move || t().add_milestone on_press=add variant icon=Glyph::Flag/> }.into_any()
}

/// What slips.
pub(super) fn slipping(slipping: Memo<Vec<(Id<Action>, Slip)>>) -> AnyView {
    let t = use_text(&TEXT);
    let list = move || {
        view! {
            <FactList label=move || t().slipping>
                <For each=move || slipping.get() key=|slip| *slip children=one/>
            </FactList>
        }
    };
    let fine = move || {
        view! {
            <div class="row">
                <Badge tone=Tone::Ok label=move || t().nothing_slips icon=Glyph::CircleCheck style=crate::ui::components::BadgeStyle::Plain/>
            </div>
        }
    };
    view! {
        <Card title=move || t().slipping>
            <Show when=move || !slipping.with(Vec::is_empty) fallback=fine>
                {list()}
            </Show>
        </Card>
    }
    .into_any()
}

fn title(id: Id<Action>) -> Signal<String> {
    let t = use_text(&TEXT);
    let title =
        use_plan().select(move |plan| plan.actions.get(id).map(|row| row.title.trim().to_owned()).unwrap_or_default());
    Signal::derive(move || title.with(|title| if title.is_empty() { t().untitled.to_owned() } else { title.clone() }))
}

/// One that slips, with the change that ends it: begin it, put it off, or end it with the cycle.
fn one((id, slip): (Id<Action>, Slip)) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let title = title(id);
    let due = plan.select(move |plan| plan.actions.get(id).and_then(|row| row.due));
    let detail = move || due.get().map(|due| (t().due_on)(&f().date(due))).unwrap_or_default();
    let tone = if let Slip::Late(_) = slip { Tone::Alert } else { Tone::Watch };
    let label = move || match slip {
        Slip::Late(_) => t().postpone,
        Slip::NotBegun(_) => t().begin,
        Slip::AfterCycle(_) => t().pull_in,
    };
    let mend = move |()| {
        let (today, end) = (plan.today.get_untracked(), plan.peek().company.cycle.end);
        plan.change(id, |row: &mut Action| match slip {
            Slip::Late(_) => row.due = Some(today.plus_days(7)),
            Slip::NotBegun(_) => row.set_status(ActionStatus::Doing, today),
            Slip::AfterCycle(_) => {
                row.due = end.or(row.due);
                row.start = row.start.min(row.due);
            }
        });
    };
    view! {
        <Fact
            title
            tone=Signal::stored(tone)
            badge=Signal::derive(move || slips(slip, t()))
            detail=Signal::derive(detail)
            href=Signal::stored(Route::on(Method::Actions, id.uuid()).href())
        >
            <Button label on_press=mend size=Size::Small about=title/>
        </Fact>
    }
    .into_any()
}

/// The open actions without a last day; nothing while there is none.
pub(super) fn unplaced() -> AnyView {
    let t = use_text(&TEXT);
    let ids = use_plan().select(|plan| {
        plan.actions.iter().filter(|row| row.is_open() && row.due.is_none()).map(|row| row.id).collect::<Vec<_>>()
    });
    let card = move || {
        view! {
            <Card title=move || t().unplaced note=move || t().unplaced_note>
                <FactList label=move || t().unplaced>
                    <For each=move || ids.get() key=|id| *id children=dateless/>
                </FactList>
            </Card>
        }
    };
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            {card()}
        </Show>
    }
    .into_any()
}

fn dateless(id: Id<Action>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let title = title(id);
    let place = move |()| {
        let today = plan.today.get_untracked();
        let friday = today.week_start().plus_days(4).max(today);
        plan.change(id, |row: &mut Action| {
            row.start = Some(row.start.map_or(today, |start| start.min(friday)));
            row.due = Some(friday);
        });
    };
    view! {
        <Fact title href=Signal::stored(Route::on(Method::Actions, id.uuid()).href())>
            <Button label=move || t().place on_press=place size=Size::Small about=title/>
        </Fact>
    }
    .into_any()
}

/// The milestones as rows.
pub(super) fn milestones() -> AnyView {
    let t = use_text(&TEXT);
    let ids = use_plan().ids::<Milestone>();
    let table =
        move || rows_table(Signal::derive(move || t().milestones.to_owned()), ids.into(), fields(), Milestone::new);
    view! {
        <Card title=move || t().milestones note=move || t().milestones_note>
            <Show when=move || !ids.with(Vec::is_empty) fallback=move || view! { <p class="muted">{move || t().no_milestone}</p> }>
                {table()}
            </Show>
        </Card>
    }
    .into_any()
}

fn fields() -> Vec<RowField<Milestone>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "title",
            word(|t| t.title),
            ColumnKind::Text,
            |row| CellValue::Text(row.title.clone()),
            |row, value| value.put_text(&mut row.title),
        ),
        RowField::new(
            "date",
            word(|t| t.date),
            ColumnKind::Date,
            |row| CellValue::Date(row.date),
            |row, value| value.put_date(&mut row.date),
        ),
        RowField::new(
            "reached",
            word(|t| t.reached),
            ColumnKind::Flag,
            |row| CellValue::Flag(row.reached),
            |row, value| value.put_flag(&mut row.reached),
        ),
    ]
}
