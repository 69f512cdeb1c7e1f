//! What a package needs, what it stands against, and what was decided about it. Links that cannot be are refused here,
//! in words, with the way to mend them.

use super::{
    super::{
        links::{Refusal, group, groups, join_and_need, may_join, may_need, need_together},
        text::{SHARED, refusal, sheet::TEXT},
    },
    badges::name,
    pin,
};
use crate::{
    domain::{
        id::Id,
        package::{DecisionPackage, Mandatory},
    },
    state::{PlanState, label::Verb, use_plan},
    ui::{
        components::{Button, Card, Choice, EntityPicker, Size, SwitchField, TextField},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn card(id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    view! {
        <Card title=move || t().conditions>
            {mandatory(plan, id)} {pin::fields(id)} {needs(plan, id)} {alternatives(plan, id)}
        </Card>
    }
    .into_any()
}

/// What a refused link wanted.
#[derive(Clone, Debug, PartialEq)]
struct Refused<T> {
    wanted: T,
    because: Refusal,
}

fn complaint<T: Clone + Send + Sync + 'static>(
    plan: PlanState,
    refused: RwSignal<Option<Refused<T>>>,
) -> impl Fn() -> Option<String> + Copy + Send + Sync + 'static {
    let words = use_words();
    move || {
        let lang = words.lang.get();
        let named = |id| name(&plan.plan(), id, SHARED.get(lang));
        refused.with(|refused| refused.as_ref().map(|refused| refusal(&refused.because, lang, &named)))
    }
}

fn is_mendable<T>(refused: Option<&Refused<T>>) -> bool {
    refused.is_some_and(|refused| matches!(refused.because, Refusal::GroupNeeds { .. }))
}

fn needs(plan: PlanState, id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let refused = RwSignal::new(None::<Refused<Option<Id<DecisionPackage>>>>);
    let now =
        plan.select(move |plan| plan.packages.get(id).and_then(|row| row.requires).map(|needed| needed.to_string()));
    let words = use_words();
    let options = Signal::derive(move || {
        let plan = plan.plan();
        let others = plan.packages.iter().filter(|row| row.id != id);
        let lang = words.lang.get();
        others.map(|row| Choice::new(row.id.to_string(), name(&plan, row.id, SHARED.get(lang)))).collect::<Vec<_>>()
    });
    let set = move |chosen: Option<String>| {
        let wanted = chosen.and_then(|chosen| Id::parse(&chosen));
        let answer = may_need(&plan.peek().packages, id, wanted);
        if answer.is_ok() {
            plan.change(id, |row| row.requires = wanted);
        }
        refused.set(answer.err().map(|because| Refused { wanted, because }));
    };
    let for_group = move |()| {
        let Some(Refused { wanted, .. }) = refused.get_untracked() else { return };
        let mut answer = Ok(());
        plan.edit(plan.label_of(Verb::Change, id), |plan| answer = need_together(&mut plan.packages, id, wanted));
        refused.set(answer.err().map(|because| Refused { wanted, because }));
    };
    view! {
        <EntityPicker
            label=move || t().needs
            hint=Signal::derive(move || t().needs_hint.to_owned())
            value=now
            options
            error=complaint(plan, refused)
            on_change=set
        />
        <Show when=move || refused.with(|refused| is_mendable(refused.as_ref()))>
            <div class="row">
                <Button label=move || t().for_group on_press=for_group size=Size::Small/>
            </div>
        </Show>
    }
    .into_any()
}

fn alternatives(plan: PlanState, id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let refused = RwSignal::new(None::<Refused<String>>);
    let now = plan.select(move |plan| plan.packages.get(id).and_then(group).map(str::to_owned));
    let options = plan.select(|plan| {
        groups(&plan.packages).into_iter().map(|name| Choice::new(name.clone(), name)).collect::<Vec<_>>()
    });
    let join = move |wanted: String| {
        let answer = may_join(&plan.peek().packages, id, &wanted);
        if answer.is_ok() {
            plan.change(id, |row| row.alternatives = Some(wanted.trim().to_owned()));
        }
        refused.set(answer.err().map(|because| Refused { wanted, because }));
    };
    let set = move |chosen: Option<String>| match chosen {
        Some(name) => join(name),
        None => {
            refused.set(None);
            plan.change(id, |row| row.alternatives = None);
        }
    };
    let with_need = move |()| {
        let Some(Refused { wanted, .. }) = refused.get_untracked() else { return };
        let mut answer = Ok(());
        plan.edit(plan.label_of(Verb::Change, id), |plan| answer = join_and_need(&mut plan.packages, id, &wanted));
        refused.set(answer.err().map(|because| Refused { wanted, because }));
    };
    view! {
        <EntityPicker
            label=move || t().alternatives
            hint=Signal::derive(move || t().alternatives_hint.to_owned())
            value=now
            options
            error=complaint(plan, refused)
            on_change=set
            on_create=join
        />
        <Show when=move || refused.with(|refused| is_mendable(refused.as_ref()))>
            <div class="row">
                <Button label=move || t().with_need on_press=with_need size=Size::Small/>
            </div>
        </Show>
    }
    .into_any()
}

fn mandatory(plan: PlanState, id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let reason = plan
        .select(move |plan| plan.packages.get(id).and_then(|row| row.mandatory.as_ref()).map(|it| it.reason.clone()));
    let on = Memo::new(move |_| reason.with(Option::is_some));
    let switch = move |on: bool| plan.change(id, |row| row.mandatory = on.then(|| Mandatory::new("")));
    let set = move |text: String| {
        plan.change(id, |row| {
            if let Some(mandatory) = &mut row.mandatory {
                mandatory.reason = text;
            }
        });
    };
    let missing = move || {
        reason
            .with(|reason| reason.as_ref().is_some_and(|text| text.trim().is_empty()))
            .then(|| t().reason_missing.to_owned())
    };
    view! {
        <SwitchField
            label=move || t().mandatory
            hint=Signal::derive(move || t().mandatory_hint.to_owned())
            value=on
            on_change=switch
        />
        <Show when=move || on.get()>
            <TextField
                label=move || t().mandatory_reason
                value=move || reason.get().unwrap_or_default()
                error=missing
                on_change=set
            />
        </Show>
    }
    .into_any()
}
