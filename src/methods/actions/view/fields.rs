//! The fields of one action.

use super::{super::text::TEXT, choices, subject::Subject};
use crate::{
    domain::{
        action::Action, channel::Channel, day::Day, entity::Entity, id::Id, money::Money, number::Number,
        person::Person, segment::Segment,
    },
    plan::Listed,
    state::label::Verb,
    ui::{
        browser::random::new_id,
        components::{
            DateField, EntityPicker, LabelPlace, MoneyField, NumberField, SegmentedControl, TextArea, TextField,
        },
        words::use_text,
    },
};
use leptos::prelude::*;

/// The element around the title, to put the hand on it.
pub const TITLE_HOLDER: &str = "action-title";

/// Title, status, owner, dates, effort, cost, channel, segment, notes.
pub fn fields(subject: Subject) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <div class="stack">
            <div id=TITLE_HOLDER>
                <TextField
                    label=move || t().title.to_owned()
                    value=subject.read(|row| row.title.clone())
                    on_change=subject.write(|row, title: String| row.title = title)
                />
            </div>
            {status(subject)}
            <div class="grid" data-columns="fields">
                {link::<Person>(subject, Signal::derive(move || t().owner.to_owned()), |row| &mut row.owner, |row| row.owner, person)}
                {dates(subject)} {figures(subject)}
                {link::<Channel>(subject, Signal::derive(move || t().channel.to_owned()), |row| &mut row.channel, |row| row.channel, channel)}
                {link::<Segment>(subject, Signal::derive(move || t().segment.to_owned()), |row| &mut row.segment, |row| row.segment, segment)}
            </div>
            <TextArea
                label=move || t().note.to_owned()
                value=subject.read(|row| row.note.clone())
                on_change=subject.write(|row, note: String| row.note = note)
            />
        </div>
    }
    .into_any()
}

fn status(subject: Subject) -> AnyView {
    let t = use_text(&TEXT);
    let choose = subject.write(move |row, code: String| {
        if let Some(status) = choices::status_of(&code) {
            row.set_status(status, subject.plan.today.get_untracked());
        }
    });
    view! {
        <SegmentedControl
            label=move || t().status.to_owned()
            value=subject.read(|row| choices::status_code(row.status).to_owned())
            options=choices::statuses()
            on_change=choose
            label_place=LabelPlace::Above
        />
    }
    .into_any()
}

fn dates(subject: Subject) -> AnyView {
    let t = use_text(&TEXT);
    let due = subject.read(|row| row.due);
    let start = subject.read(|row| row.start);
    let crossed = move || {
        due.get().zip(start.get()).is_some_and(|(due, start)| start > due).then(|| t().start_after_due.to_owned())
    };
    view! {
        <DateField
            label=move || t().due.to_owned()
            value=due
            on_change=subject.write(|row, due: Option<Day>| row.due = due)
        />
        <DateField
            label=move || t().start.to_owned()
            value=start
            on_change=subject.write(|row, start: Option<Day>| row.start = start)
            error=Signal::derive(crossed)
        />
    }
    .into_any()
}

fn figures(subject: Subject) -> AnyView {
    let t = use_text(&TEXT);
    let effort = subject.read(|row| row.effort.map(Number::get));
    let cost = subject.read(|row| row.cost);
    let negative = move |is: bool| is.then(|| t().negative.to_owned());
    view! {
        <NumberField
            label=move || t().effort.to_owned()
            value=effort
            on_change=subject.write(|row, days: Option<f64>| row.effort = days.and_then(Number::new))
            unit=Signal::derive(move || t().effort_unit.to_owned())
            digits=1
            error=Signal::derive(move || negative(effort.get().is_some_and(|days| days < 0.0)))
        />
        <MoneyField
            label=move || t().cost.to_owned()
            value=cost
            on_change=subject.write(|row, cost: Option<Money>| row.cost = cost)
            error=Signal::derive(move || negative(cost.get().is_some_and(|cost| cost < Money::ZERO)))
        />
    }
    .into_any()
}

fn person(id: Id<Person>, name: String) -> Person {
    Person { name, ..Person::new(id) }
}

fn channel(id: Id<Channel>, name: String) -> Channel {
    Channel { name, ..Channel::new(id) }
}

fn segment(id: Id<Segment>, name: String) -> Segment {
    Segment { name, ..Segment::new(id) }
}

/// A link to a row of another list, which can be created from its name in the same step.
fn link<T: Listed>(
    subject: Subject,
    label: Signal<String>,
    field: fn(&mut Action) -> &mut Option<Id<T>>,
    now: fn(&Action) -> Option<Id<T>>,
    make: fn(Id<T>, String) -> T,
) -> AnyView {
    let value = subject.read(move |row| now(row).map(|id| id.to_string()));
    let choose = subject.write(move |row, id: Option<String>| *field(row) = id.and_then(|id| Id::parse(&id)));
    let create = move |name: String| {
        let row = make(new_id(), name);
        let label = subject.plan.label_of(Verb::Change, subject.id);
        subject.plan.edit(label, |plan| {
            let id = Entity::id(&row);
            T::list_mut(plan).put(row);
            plan.actions.update(subject.id, |action| *field(action) = Some(id));
        });
    };
    let options = choices::rows::<T>();
    view! { <EntityPicker label value options on_change=choose on_create=create/> }.into_any()
}
