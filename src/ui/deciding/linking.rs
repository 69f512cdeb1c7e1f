//! Linking a finding to a decision that the plan has already.

use super::{Finding, led_to::named};
use crate::{
    domain::{
        entity::{Entity, EntityRef},
        id::Id,
        table::Table,
    },
    plan::Plan,
    reports::{
        decisions::{cite, text::TEXT},
        trace::Item,
    },
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Button, ButtonVariant, Choice, Dialog, EntityPicker},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The dialog; the owner mounts it while `open`.
pub(super) fn dialog(finding: Finding, open: RwSignal<bool>) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let plan = use_plan();
    let chosen = RwSignal::new(None::<String>);
    let options = Memo::new(move |_| {
        let (plan, lang) = (plan.plan(), words.lang.get());
        let choice = |decision: EntityRef| {
            let words = format!("{} · {}", Item::Row(decision).kind(lang), named(&plan, decision, lang));
            Choice::new(decision.id.to_string(), words)
        };
        decisions(&plan).into_iter().map(choice).collect::<Vec<_>>()
    });
    let confirm = move |()| {
        let known = plan.peek();
        let id = chosen.get_untracked().and_then(|id| Uuid::try_parse(&id).ok());
        if let Some(decision) = id.and_then(|id| known.find(id)) {
            let name = known.name_of(decision).unwrap_or_default();
            plan.edit(Label::of(Verb::Change, decision.kind, name), |plan| cite(plan, decision, &finding.items));
        }
        open.set(false);
    };
    let confirm = Callback::new(confirm);
    let footer = move || {
        view! {
            <Button label=move || t().cancel on_press=move |()| open.set(false)/>
            <Button label=move || t().link_confirm on_press=confirm variant=ButtonVariant::Primary/>
        }
    };
    let none = move || options.with(Vec::is_empty);
    view! {
        <Dialog open on_close=move |()| open.set(false) title=move || t().link_title footer>
            <Show when=move || !none() fallback=move || view! { <p>{move || t().link_none}</p> }>
                <EntityPicker
                    label=move || t().link_field
                    value=chosen
                    options
                    on_change=move |id| chosen.set(id)
                    hint=Signal::derive(move || t().link_hint.to_owned())
                />
            </Show>
        </Dialog>
    }
    .into_any()
}

fn decisions(plan: &Plan) -> Vec<EntityRef> {
    fn all<T: Entity>(table: &Table<T>) -> impl Iterator<Item = EntityRef> {
        table.iter().map(T::id).map(|id: Id<T>| EntityRef::to(id))
    }
    let planned = all(&plan.objectives).chain(all(&plan.actions));
    planned.chain(all(&plan.packages)).chain(all(&plan.renunciations)).collect()
}
