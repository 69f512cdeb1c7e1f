//! The definition of a KPI, field by field.

use super::{
    create::position,
    kpi::Seen,
    way::{direction, way},
};
use crate::{
    domain::{
        id::Id,
        kpi::{Aarrr, Family, Frequency, Kpi, KpiLevel, MetricKind, Nature, Unit},
        lang::Name,
        person::Person,
        segment::Segment,
    },
    methods::kpis::text::form::{TEXT, Text},
    plan::Listed,
    state::{label::Label, label::Verb, use_plan},
    ui::{
        browser::{focus, random::new_id},
        components::{Card, Choice, ChoiceField, EntityPicker, TextField, next_id},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card with every field.
pub fn form(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let holder = next_id();
    // What was just added is named first.
    if seen.kpi.with_untracked(|kpi| kpi.as_ref().is_some_and(|kpi| kpi.name.is_empty())) {
        focus::first_field(holder.clone());
    }
    view! {
        <Card title=move || t().title>
            <div class="grid" data-columns="fields" id=holder>
                {text(seen, |t| (t.name, ""), |kpi| &kpi.name, |kpi| &mut kpi.name)}
                {metric(seen)} {stage(seen)} {unit(seen)} {other_unit(seen)} {frequency(seen)} {owner(seen)}
                {text(seen, |t| (t.source, t.source_hint), |kpi| &kpi.source, |kpi| &mut kpi.source)}
            </div>
            <h3 class="card-title">{move || t().way}</h3>
            {direction(seen)} <div class="grid" data-columns="fields">{way(seen)}</div>
            <h3 class="card-title">{move || t().classes}</h3>
            <div class="grid" data-columns="fields">
                {segment(seen)}
                {optional(seen, |t| t.aarrr, &Aarrr::ALL, Aarrr::name, |kpi| kpi.aarrr, |kpi, it| kpi.aarrr = it)}
                {optional(seen, |t| t.level, &KpiLevel::ALL, KpiLevel::name, |kpi| kpi.level, |kpi, it| kpi.level = it)}
                {optional(seen, |t| t.nature, &Nature::ALL, Nature::name, |kpi| kpi.nature, |kpi, it| kpi.nature = it)}
                {optional(seen, |t| t.family, &Family::ALL, Family::name, |kpi| kpi.family, |kpi, it| kpi.family = it)}
            </div>
        </Card>
    }
    .into_any()
}

fn text(
    seen: Seen,
    words: fn(&Text) -> (&'static str, &'static str),
    get: fn(&Kpi) -> &String,
    set: fn(&mut Kpi) -> &mut String,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    view! {
        <TextField
            label=move || words(t()).0
            hint=Signal::derive(move || words(t()).1.to_owned())
            value=move || seen.get(|kpi| get(kpi).clone()).unwrap_or_default()
            on_change=move |text: String| plan.change(seen.id, |kpi: &mut Kpi| *set(kpi) = text)
        />
    }
    .into_any()
}

/// A choice that may be left open.
fn optional<T: Copy + PartialEq + Send + Sync + 'static>(
    seen: Seen,
    label: fn(&Text) -> &'static str,
    all: &'static [T],
    name: fn(T) -> Name,
    get: fn(&Kpi) -> Option<T>,
    set: fn(&mut Kpi, Option<T>),
) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let plan = use_plan();
    let options = move || {
        let each = all.iter().enumerate().map(|(at, it)| Choice::new(at.to_string(), *name(*it).get(lang.get())));
        std::iter::once(Choice::new("", t().unset)).chain(each).collect::<Vec<_>>()
    };
    let change = move |at: String| {
        let chosen = at.parse().ok().and_then(|at: usize| all.get(at)).copied();
        plan.change(seen.id, |kpi: &mut Kpi| set(kpi, chosen));
    };
    let value = move || seen.get(get).flatten().map(|it| position(all, it)).unwrap_or_default();
    view! { <ChoiceField label=move || label(t()) value options on_change=change/> }.into_any()
}

fn frequency(seen: Seen) -> AnyView {
    optional(seen, |t| t.frequency, &Frequency::ALL, Frequency::name, |kpi| kpi.frequency, |kpi, it| kpi.frequency = it)
}

/// Another metric brings what is usual for it where nothing was said; the unit and the direction only while nothing is
/// measured and nothing is aimed at.
fn metric(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let plan = use_plan();
    let options = move || {
        let each = MetricKind::ALL.into_iter().enumerate();
        each.map(|(at, metric)| Choice::new(at.to_string(), *metric.name().get(lang.get()))).collect::<Vec<_>>()
    };
    let change = move |at: String| {
        let Some(metric) = at.parse().ok().and_then(|at: usize| MetricKind::ALL.get(at)).copied() else { return };
        plan.change(seen.id, |kpi: &mut Kpi| set_metric(kpi, metric));
    };
    let value = move || seen.get(|kpi| position(&MetricKind::ALL, kpi.metric)).unwrap_or_default();
    view! { <ChoiceField label=move || t().metric value options on_change=change/> }.into_any()
}

fn set_metric(kpi: &mut Kpi, metric: MetricKind) {
    let usual = metric.profile();
    kpi.metric = metric;
    kpi.aarrr = kpi.aarrr.or(usual.aarrr);
    kpi.level = kpi.level.or(usual.level);
    kpi.nature = kpi.nature.or(usual.nature);
    kpi.family = kpi.family.or(usual.family);
    let untouched = kpi.measurements.as_slice().is_empty() && kpi.baseline.is_none() && kpi.target.is_none();
    if untouched && metric != MetricKind::Custom {
        (kpi.unit, kpi.direction) = (usual.unit, usual.direction);
    }
}

fn stage(seen: Seen) -> AnyView {
    let asked = Memo::new(move |_| seen.get(|kpi| kpi.metric) == Some(MetricKind::StageConversion));
    (move || asked.get().then(|| text(seen, |t| (t.stage, ""), |kpi| &kpi.stage, |kpi| &mut kpi.stage))).into_any()
}

fn unit(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let plan = use_plan();
    let place = |unit: &Unit| {
        let same = |each: &Unit| std::mem::discriminant(each) == std::mem::discriminant(unit);
        Unit::CHOICES.iter().position(same).map(|at| at.to_string()).unwrap_or_default()
    };
    let options = move || {
        let each = Unit::CHOICES.into_iter().enumerate();
        each.map(|(at, unit)| Choice::new(at.to_string(), *unit.name().get(lang.get()))).collect::<Vec<_>>()
    };
    let change = move |at: String| {
        let Some(unit) = at.parse().ok().and_then(|at: usize| Unit::CHOICES.get(at).cloned()) else { return };
        plan.change(seen.id, |kpi: &mut Kpi| kpi.unit = unit);
    };
    let value = move || seen.get(|kpi| place(&kpi.unit)).unwrap_or_default();
    view! { <ChoiceField label=move || t().unit value options on_change=change/> }.into_any()
}

fn other_unit(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let named = Memo::new(move |_| match seen.get(|kpi| kpi.unit.clone()) {
        Some(Unit::Other(name)) => Some(name),
        _ => None,
    });
    let asked = Memo::new(move |_| named.with(Option::is_some));
    let field = move || {
        view! {
            <TextField
                label=move || t().other_unit
                value=move || named.get().unwrap_or_default()
                on_change=move |name: String| plan.change(seen.id, |kpi: &mut Kpi| kpi.unit = Unit::Other(name))
            />
        }
    };
    (move || asked.get().then(field)).into_any()
}

fn owner(seen: Seen) -> AnyView {
    let make = |id: Id<Person>, name: String| Person { name, ..Person::new(id) };
    picker(seen, |t| t.owner, |kpi| kpi.owner, |kpi, it| kpi.owner = it, make)
}

fn segment(seen: Seen) -> AnyView {
    let make = |id: Id<Segment>, name: String| Segment { name, ..Segment::new(id) };
    picker(seen, |t| t.segment, |kpi| kpi.segment, |kpi, it| kpi.segment = it, make)
}

/// Picks a row of another list, or adds it by its name and picks it, as one step.
fn picker<T: Listed>(
    seen: Seen,
    label: fn(&Text) -> &'static str,
    get: fn(&Kpi) -> Option<Id<T>>,
    set: fn(&mut Kpi, Option<Id<T>>),
    make: fn(Id<T>, String) -> T,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let rows = plan.select(|plan| {
        T::list(plan).iter().map(|row| (row.id().to_string(), row.name().to_owned())).collect::<Vec<_>>()
    });
    let options = move || rows.get().into_iter().map(|(id, name)| Choice::new(id, name)).collect::<Vec<_>>();
    let create = move |name: String| {
        let id = new_id();
        plan.edit(Label::of(Verb::Add, T::KIND, &name), |plan| {
            T::list_mut(plan).put(make(id, name.clone()));
            plan.kpis.update(seen.id, |kpi| set(kpi, Some(id)));
        });
    };
    let choose = move |id: Option<String>| {
        let chosen = id.as_deref().and_then(Id::parse);
        plan.change(seen.id, |kpi: &mut Kpi| set(kpi, chosen));
    };
    view! {
        <EntityPicker
            label=move || label(t())
            value=move || seen.get(get).flatten().map(|id| id.to_string())
            options
            on_change=choose
            on_create=create
        />
    }
    .into_any()
}
