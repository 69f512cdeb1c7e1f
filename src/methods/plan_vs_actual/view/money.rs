//! The money: what was spent on each package in the month, typed here, and the sums over the months.

use super::{super::text::TEXT, Seen};
use crate::{
    domain::{entity::EntityRef, id::Id, lang::Format, money::Money, package::DecisionPackage},
    methods::Method,
    reports::plan_vs_actual::{Spending, course, spending, text::signed_money},
    route::Route,
    state::label::{Label, Verb},
    ui::{
        charts::{LineChart, LineData, LineNames, LinePoint, Mark},
        components::{Card, Fact, FactList, LabelPlace, MoneyField, WhyButton, growing_rows},
        judgement::why,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// Lines mounted a frame.
const STEP: usize = 12;

/// The card; nothing while there is no package.
pub(super) fn card(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let any = seen.plan.select(|plan| !plan.packages.is_empty());
    let rows = Memo::new(move |_| {
        seen.read.get();
        seen.funded.with(|funded| spending(&seen.plan.peek(), funded, seen.month.get()))
    });
    let none = move || rows.with(Vec::is_empty);
    let filled = move || view! { {table(seen, rows)} <p class="muted small">{move || t().spending_hint}</p> };
    let heading = move || (t().spending)(&f().long_month(seen.month.get().first()));
    view! {
        <Show when=move || any.get()>
            <Card title=move || t().money>
                <div class="stack">
                    {picture(seen)}
                    <h3>{heading}</h3>
                    <Show when=none fallback=filled>
                        <p class="muted">{move || t().no_spending}</p>
                    </Show>
                </div>
            </Card>
        </Show>
    }
    .into_any()
}

fn picture(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let data = move || {
        seen.read.get();
        let months = seen.months.get();
        let found = seen.funded.with(|funded| course(&seen.plan.peek(), funded, &months));
        let point = |(day, _, spent): &(_, Money, Option<Money>)| {
            spent.map(|spent| LinePoint { day: *day, value: spent.units(), mark: Mark::Plain, note: String::new() })
        };
        LineData {
            points: found.iter().filter_map(point).collect(),
            names: Some(LineNames { measured: t().spent, target: t().planned, marked: t().away }),
            target: found.iter().map(|(day, planned, _)| (*day, planned.units())).collect(),
            ..LineData::default()
        }
    };
    let format = move |value: f64| f().money(Money::from_f64_units(value).unwrap_or_default().in_brief());
    view! { <LineChart title=move || t().course data=Signal::derive(data) format/> }.into_any()
}

fn table(seen: Seen, rows: Memo<Vec<Spending>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let ids = Memo::new(move |_| rows.with(|rows| rows.iter().map(|row| row.package).collect::<Vec<_>>()));
    let shown = growing_rows(ids, STEP);
    let label = move || (t().spending)(&f().long_month(seen.month.get().first()));
    view! {
        <FactList label=Signal::derive(label)>
            <For each=move || shown.get() key=|id| *id children=move |id| line(seen, rows, id)/>
        </FactList>
    }
    .into_any()
}

fn line(seen: Seen, rows: Memo<Vec<Spending>>, id: Id<DecisionPackage>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = seen.plan;
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.package == id).cloned()));
    let known = plan.select(move |plan| plan.name_of(EntityRef::to(id)).unwrap_or_default().trim().to_owned());
    let name = Signal::derive(move || known.with(|name| if name.is_empty() { t().unnamed } else { name }.to_owned()));
    let detail = move || {
        row.with(|row| row.as_ref().map(|row| (t().plan)(&f().money(row.planned.in_brief()))).unwrap_or_default())
    };
    let about = Signal::derive(move || (t().spent_on)(&name.get()));
    let gap = move || {
        let gap = row.with(|row| row.as_ref()?.gap.clone())?;
        let figure = signed_money(gap.value, &*f());
        let opened = move |()| why(t().why.to_owned(), &gap.why, Vec::new(), &*f());
        Some(view! { <WhyButton figure=Signal::stored(figure) why=opened about/> })
    };
    let refused = RwSignal::new(false);
    let spend = move |amount: Option<Money>| {
        let below = amount.is_some_and(|amount| amount < Money::ZERO);
        refused.set(below);
        if !below {
            let month = seen.month.get_untracked();
            plan.edit(Label::new(Verb::EnterFigures), |plan| {
                plan.worksheets.plan_vs_actual.spend(id, month, amount);
            });
        }
    };
    view! {
        <Fact title=name href=Signal::stored(Route::on(Method::Packages, id.uuid()).href()) detail=Signal::derive(detail)>
            {gap} <span class="muted small" aria-hidden="true">{move || t().spent}</span>
            <MoneyField
                label=about
                label_place=LabelPlace::Hidden
                value=move || row.with(|row| row.as_ref().and_then(|row| row.actual))
                error=Signal::derive(move || refused.get().then(|| t().negative.to_owned()))
                on_change=spend
            />
        </Fact>
    }
    .into_any()
}
