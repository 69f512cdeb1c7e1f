//! Adding rows: every open action at once, one action, or a process.

use super::{
    super::{RaciRow, text::TEXT},
    row_name,
};
use crate::{
    domain::{action::Action, id::Id},
    plan::Plan,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::{focus, random::new_id},
        components::{Button, ButtonVariant, Choice, EntityPicker, Glyph},
        words::use_text,
    },
};
use leptos::prelude::*;

/// What an empty matrix offers: the open actions where there are some, and a process.
pub(super) fn first() -> AnyView {
    let missing = use_plan().select(missing);
    let any = Memo::new(move |_| !missing.with(Vec::is_empty));
    let variant = move || if any.get() { ButtonVariant::Secondary } else { ButtonVariant::Primary };
    (move || {
        view! {
            {any.get().then(|| all_open(missing, ButtonVariant::Primary))}
            {process(variant())}
        }
    })
    .into_any()
}

/// What stands below the matrix.
pub(super) fn foot() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let missing = plan.select(missing);
    let options = Memo::new(move |_| {
        let (plan, untitled) = (plan.plan(), t().untitled);
        let choice = |id: &Id<Action>| {
            let row = plan.actions.get(*id).map(|action| RaciRow::on(Id::new(id.uuid()), action))?;
            Some(Choice::new(id.to_string(), row_name(&plan, &row, untitled)))
        };
        missing.with(|ids| ids.iter().filter_map(choice).collect::<Vec<_>>())
    });
    let add = move |chosen: Option<String>| {
        if let Some(id) = chosen.as_deref().and_then(Id::<Action>::parse) {
            add_actions(plan, &[id]);
        }
    };
    let any = Memo::new(move |_| !missing.with(Vec::is_empty));
    let picker = move || {
        any.get().then(|| {
            view! {
                <EntityPicker label=move || t().add_action value=Signal::stored(None::<String>) options on_change=add/>
                {all_open(missing, ButtonVariant::Secondary)}
            }
        })
    };
    view! {
        <div class="row card-foot" data-align="end" data-print="no">
            {picker} {process(ButtonVariant::Secondary)}
        </div>
    }
    .into_any()
}

fn all_open(missing: Memo<Vec<Id<Action>>>, variant: ButtonVariant) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let add = move |()| add_actions(plan, &missing.get_untracked());
    view! { <Button label=move || (t().add_open)(missing.with(Vec::len)) on_press=add variant icon=Glyph::Plus/> }
        .into_any()
}

fn process(variant: ButtonVariant) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let add = move |()| {
        plan.add(RaciRow::new(new_id()));
        focus::field_in(".raci tbody:last-of-type tr:last-child");
    };
    view! { <Button label=move || t().add_process on_press=add variant icon=Glyph::Plus/> }.into_any()
}

fn add_actions(plan: PlanState, ids: &[Id<Action>]) {
    plan.edit(Label::new(Verb::ChangeSeveral), |plan| {
        for id in ids {
            if let Some(row) = plan.actions.get(*id).map(|action| RaciRow::on(new_id(), action)) {
                plan.worksheets.raci.rows.put(row);
            }
        }
    });
}

/// The open actions that have no row, in the plan’s order.
fn missing(plan: &Plan) -> Vec<Id<Action>> {
    let has = |id: Id<Action>| plan.worksheets.raci.rows.iter().any(|row| row.action == Some(id));
    plan.actions.iter().filter(|action| action.is_open() && !has(action.id)).map(|action| action.id).collect()
}
