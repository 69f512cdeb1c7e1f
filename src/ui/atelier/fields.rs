//! Fields: filled, empty, wrong.

use super::text::TEXT;
use crate::domain::day::Day;
use crate::domain::lang::Format;
use crate::domain::money::Money;
use crate::ui::components::*;
use crate::ui::words::{use_format, use_text};
use leptos::prelude::*;

pub(super) fn fields() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Section title=move || t().fields>
            <Card>
                <div class="grid" data-columns="fields">{texts()} {figures()} {choices()} {lists()}</div>
            </Card>
        </Section>
    }
    .into_any()
}

fn texts() -> AnyView {
    let t = use_text(&TEXT);
    let name = RwSignal::new(None::<String>);
    let context = RwSignal::new(String::new());
    view! {
        <TextField
            label=move || t().names[0]
            value=move || name.get().unwrap_or_else(|| t().action.to_string())
            on_change=move |text| name.set(Some(text))
            hint=move || t().hint
        />
        <TextField
            label=move || t().names[0]
            value=String::new()
            on_change=|_| ()
            placeholder=move || t().example
            error=move || Some(t().error.to_string())
        />
        <TextArea label=move || t().names[1] value=context on_change=move |text| context.set(text) hint=move || t().hint/>
    }
    .into_any()
}

fn figures() -> AnyView {
    let t = use_text(&TEXT);
    let number = RwSignal::new(Some(12.5));
    let cost = RwSignal::new(Some(Money::from_cents(1_250_050)));
    let share = RwSignal::new(Some(0.38));
    let due = RwSignal::new(Day::from_ymd(2026, 12, 7));
    view! {
        <NumberField label=move || t().names[2] value=number on_change=move |v| number.set(v) unit=move || t().days/>
        <MoneyField
            label=move || t().names[3]
            value=cost
            on_change=move |v| cost.set(v)
            error=move || (cost.get() > Some(Money::from_units(20_000))).then(|| t().error.to_string())
        />
        <PercentField label=move || t().names[4] value=share on_change=move |v| share.set(v)/>
        <DateField label=move || t().names[5] value=due on_change=move |v| due.set(v)/>
    }
    .into_any()
}

fn choices() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let score = RwSignal::new(Some(4));
    let every = RwSignal::new("1".to_string());
    let horizon = RwSignal::new(14.0);
    let alert = RwSignal::new(true);
    let done = RwSignal::new(false);
    let options = Signal::derive(move || {
        t().choices.iter().enumerate().map(|(at, name)| Choice::new(at.to_string(), *name)).collect::<Vec<_>>()
    });
    view! {
        <ScaleField
            label=move || t().names[6]
            value=score
            on_change=move |v| score.set(v)
            low=move || t().low
            high=move || t().high
        />
        <ChoiceField label=move || t().names[7] value=every options on_change=move |v| every.set(v)/>
        <SegmentedControl
            label=move || t().names[14]
            value=every
            options
            on_change=move |v| every.set(v)
            label_place=LabelPlace::Above
        />
        <RangeField
            label=move || t().names[9]
            value=horizon
            bounds=RangeBounds { min: 0.0, max: 30.0, step: 1.0 }
            output=move || format!("{}\u{a0}{}", f().number(horizon.get(), 0), t().days)
            on_input=move |v| horizon.set(v)
            on_change=move |v| horizon.set(v)
        />
        <SwitchField label=move || t().names[11] value=alert on_change=move |v| alert.set(v) hint=move || t().hint/>
        <Checkbox label=move || t().names[12] value=done on_change=move |v| done.set(v)/>
    }
    .into_any()
}

fn lists() -> AnyView {
    let t = use_text(&TEXT);
    let tags = RwSignal::new(vec!["PME".to_string(), "export".to_string()]);
    let owner = RwSignal::new(Some("1".to_string()));
    let created = RwSignal::new(Vec::<String>::new());
    let options = Signal::derive(move || {
        let known = t().people.iter().map(ToString::to_string).chain(created.get());
        known.enumerate().map(|(at, name)| Choice::new(at.to_string(), name)).collect::<Vec<_>>()
    });
    let create = move |name: String| {
        created.update(|names| names.push(name));
        owner.set(Some((created.with(Vec::len) + 3).to_string()));
    };
    view! {
        <TagsField label=move || t().names[8] value=tags on_change=move |v| tags.set(v)/>
        <EntityPicker
            label=move || t().names[10]
            value=owner
            options
            on_change=move |id| owner.set(id)
            on_create=create
        />
        <FileDrop label=move || t().names[13] accept=".csv,.txt" on_files=|_| ()/>
    }
    .into_any()
}
