//! The fields of one objective.

use super::detail::cycle_words;
use crate::{
    domain::{
        id::Id,
        objective::{Objective, ObjectiveStatus, Perspective},
        person::Person,
        score::Score,
    },
    methods::okr::{Cascade, screen_text::SCREEN},
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{Card, Choice, ChoiceField, DateField, EntityPicker, ScaleField, TextField},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The element around the title, to put the hand on it.
pub(super) const TITLE_HOLDER: &str = "objective-title";

/// The card with the fields: the title on a line of its own, since it is a sentence.
pub(super) fn card(id: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let plan = use_plan();
    let row = plan.row(id);
    let title = move || row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
    let weight = move || row.with(|row| row.as_ref().map(|row| row.weight.get()));
    let start = move || row.with(|row| row.as_ref()?.start);
    let due = move || row.with(|row| row.as_ref()?.due);
    let reversed = move || matches!((start(), due()), (Some(start), Some(due)) if due <= start);
    let set_weight = move |weight: Option<u8>| {
        if let Some(weight) = weight.and_then(Score::new) {
            plan.change(id, |row| row.weight = weight);
        }
    };
    let set_start = move |day| plan.change(id, |row| row.start = day);
    let set_due = move |day| plan.change(id, |row| row.due = day);
    view! {
        <Card title=move || t().identity>
            <div id=TITLE_HOLDER>
                <TextField
                    label=move || t().title
                    value=title
                    on_change=move |text: String| plan.change(id, |row: &mut Objective| row.title = text.clone())
                />
            </div>
            <div class="grid" data-columns="3">
                {status(id)} {owner(id)} {parent(id)}
                <DateField label=move || t().start value=start on_change=set_start/>
                <DateField
                    label=move || t().due
                    value=due
                    error=move || reversed().then(|| t().due_error.to_owned())
                    on_change=set_due
                />
                {perspective(id)}
                <ScaleField
                    label=move || t().weight
                    low=move || t().weight_low
                    high=move || t().weight_high
                    value=weight
                    on_change=set_weight
                />
            </div>
        </Card>
    }
    .into_any()
}

fn status(id: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let words = use_words();
    let plan = use_plan();
    let row = plan.row(id);
    let at = |status: ObjectiveStatus| ObjectiveStatus::ALL.iter().position(|s| *s == status).unwrap_or(0).to_string();
    let value = move || row.with(|row| row.as_ref().map(|row| at(row.status)).unwrap_or_default());
    let options = move || {
        ObjectiveStatus::ALL.map(|status| Choice::new(at(status), *status.name().get(words.lang.get()))).to_vec()
    };
    let set = move |chosen: String| {
        if let Some(status) = ObjectiveStatus::ALL.into_iter().find(|status| at(*status) == chosen) {
            plan.change(id, |row| row.status = status);
        }
    };
    view! { <ChoiceField label=move || t().status value options on_change=set/> }.into_any()
}

fn perspective(id: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let words = use_words();
    let plan = use_plan();
    let row = plan.row(id);
    let at = |one: Perspective| Perspective::ALL.iter().position(|p| *p == one).unwrap_or(0).to_string();
    let value = move || row.with(|row| row.as_ref()?.perspective).map(at).unwrap_or_default();
    let options = move || {
        let known = Perspective::ALL.map(|one| Choice::new(at(one), *one.name().get(words.lang.get())));
        std::iter::once(Choice::new("", t().unset)).chain(known).collect::<Vec<_>>()
    };
    let set = move |chosen: String| {
        let perspective = Perspective::ALL.into_iter().find(|one| at(*one) == chosen);
        plan.change(id, |row| row.perspective = perspective);
    };
    view! { <ChoiceField label=move || t().perspective value options on_change=set/> }.into_any()
}

/// The owner, chosen among the people or created on the spot, as one step.
fn owner(id: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let plan = use_plan();
    let row = plan.row(id);
    let people = plan.select(|plan| plan.people.iter().map(|p| (p.id.to_string(), p.name.clone())).collect::<Vec<_>>());
    let options = move || people.get().into_iter().map(|(id, name)| Choice::new(id, name)).collect::<Vec<_>>();
    let value = move || row.with(|row| row.as_ref()?.owner.map(|owner| owner.to_string()));
    let set = move |chosen: Option<String>| {
        let owner = chosen.and_then(|chosen| Id::parse(&chosen));
        plan.change(id, |row| row.owner = owner);
    };
    let create = move |name: String| {
        let person = new_id();
        plan.edit(Label::of(Verb::Add, crate::domain::entity::EntityKind::Person, &name), |plan| {
            plan.people.put(Person { name: name.clone(), ..Person::new(person) });
            plan.objectives.update(id, |row| row.owner = Some(person));
        });
    };
    view! { <EntityPicker label=move || t().owner value options on_change=set on_create=create/> }.into_any()
}

/// The objective served; one that would close a loop is refused in words.
fn parent(id: Id<Objective>) -> AnyView {
    let t = use_text(&SCREEN);
    let cycle = cycle_words();
    let plan = use_plan();
    let row = plan.row(id);
    let refused = RwSignal::new(false);
    let others = plan.select(move |plan| {
        let others = plan.objectives.iter().filter(|row| row.id != id);
        others.map(|row| (row.id.to_string(), row.title.clone())).collect::<Vec<_>>()
    });
    let options = move || others.get().into_iter().map(|(id, title)| Choice::new(id, title)).collect::<Vec<_>>();
    let value = move || row.with(|row| row.as_ref()?.parent.map(|parent| parent.to_string()));
    let set = move |chosen: Option<String>| {
        let parent = chosen.and_then(|chosen| Id::parse(&chosen));
        let may = parent.is_none_or(|parent| Cascade::of(plan.peek().objectives.iter()).may_serve(id, parent));
        refused.set(!may);
        if may {
            plan.change(id, |row| row.parent = parent);
        }
    };
    view! {
        <EntityPicker
            label=move || t().parent
            value
            options
            error=move || refused.get().then(|| cycle().to_owned())
            on_change=set
        />
    }
    .into_any()
}
