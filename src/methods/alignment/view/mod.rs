//! The one page: the handover with its definitions, the service level, the refusals, what is shared, the objections.

mod agreed;
mod shared;

use super::{
    Alignment, ObjectionAnswer, Piece,
    text::{GUIDE, TEXT},
};
use crate::{
    domain::{id::Id, person::Person},
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        adding::use_adding,
        browser::{page, random::new_id},
        components::{Button, ButtonVariant, CellValue, Choice, ColumnKind, ColumnWidth, Glyph, PageHeader, Section},
        guide::guide_button,
        rows_table::{RowField, rows_table},
        words::{use_text, use_word},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let sheet = plan.select(|plan| plan.worksheets.alignment.clone());
    let agreed = move || sheet.with(|sheet| Piece::ALL.into_iter().filter(|piece| sheet.has(*piece)).count());
    let title = move || (t().finding)(agreed(), Piece::ALL.len());
    let untouched = Memo::new(move |_| sheet.with(|sheet| *sheet == Alignment::default()));
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            <Button label=move || t().print on_press=|()| page::print() icon=Glyph::Printer/>
        }
    };
    view! {
        <PageHeader title subtitle=move || t().subtitle actions/>
        <div class="stack" data-gap="large" data-paper="sheet">
            {move || untouched.get().then(|| view! { <p class="muted">{move || t().example}</p> })}
            {agreed::handover(sheet)}
            <div class="grid" data-columns="2">
                {agreed::service(sheet)}
                <div class="stack">{shared::kpis()} {shared::rituals()}</div>
            </div>
            {objections(plan)}
        </div>
    }
    .into_any()
}

/// One change of the page, as one step.
fn change(plan: PlanState, change: impl FnOnce(&mut Alignment)) {
    plan.edit(Label::new(Verb::Alignment), |plan| change(&mut plan.worksheets.alignment));
}

fn objections(plan: PlanState) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let ids = plan.ids::<ObjectionAnswer>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let adding = use_adding();
    let add = move |()| adding.add(ObjectionAnswer::new(new_id()));
    let button = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let table = move || rows_table(word(|t| t.objections), ids.into(), fields(), ObjectionAnswer::new);
    view! {
        <Section title=move || t().objections actions=button>
            <Show when=move || !none.get() fallback=move || view! { <p class="muted">{move || t().no_objection}</p> }>
                {table()}
            </Show>
        </Section>
    }
    .into_any()
}

fn fields() -> Vec<RowField<ObjectionAnswer>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "objection",
            word(|t| t.objection),
            ColumnKind::Text,
            |row: &ObjectionAnswer| CellValue::Text(row.objection.clone()),
            |row: &mut ObjectionAnswer, value| value.put_text(&mut row.objection),
        )
        .sized(ColumnWidth::Wide),
        RowField::new(
            "proof",
            word(|t| t.proof),
            ColumnKind::Text,
            |row: &ObjectionAnswer| CellValue::Text(row.proof.clone()),
            |row: &mut ObjectionAnswer, value| value.put_text(&mut row.proof),
        )
        .sized(ColumnWidth::Wide),
        RowField::new(
            "content",
            word(|t| t.content),
            ColumnKind::Text,
            |row: &ObjectionAnswer| CellValue::Text(row.content.clone()),
            |row: &mut ObjectionAnswer, value| value.put_text(&mut row.content),
        )
        .sized(ColumnWidth::Wide),
        RowField::new(
            "owner",
            word(|t| t.owner),
            ColumnKind::Choice(people()),
            |row: &ObjectionAnswer| CellValue::Choice(row.owner.map(|id| id.to_string()).unwrap_or_default()),
            |row: &mut ObjectionAnswer, value| {
                if let CellValue::Choice(chosen) = value {
                    row.owner = Id::<Person>::parse(&chosen);
                }
            },
        ),
    ]
}

fn people() -> Signal<Vec<Choice>> {
    let t = use_text(&TEXT);
    let named = |row: &Person| if row.name.is_empty() { row.role.clone() } else { row.name.clone() };
    let names = use_plan()
        .select(move |plan| plan.people.iter().map(|row| (row.id.to_string(), named(row))).collect::<Vec<_>>());
    Signal::derive(move || {
        let known = names.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", t().unset)).chain(known).collect()
    })
}
