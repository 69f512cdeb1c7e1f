//! The load as a picture that is its own table: a row a person, a column a week, each figure with its why.

use super::{
    Load, PersonLoad, WeekLoad,
    text::{TEXT, Text},
};
use crate::{
    domain::{day::Day, id::Id, lang::Format, person::Person},
    methods::Method,
    plan::Plan,
    route::Route,
    state::{PlanState, use_plan},
    ui::{
        components::{Card, Why, WhyButton},
        judgement,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The steps of colour that the style sheet knows.
const STEPS: f64 = 3.0;

/// What the load is computed from, followed.
#[must_use]
pub fn followed(compute: fn(&Plan, Day) -> Load) -> Memo<Load> {
    let plan = use_plan();
    let slice = plan.select(|plan| (plan.people.clone(), plan.actions.clone(), plan.company.cycle.clone()));
    Memo::new(move |_| {
        // Read, not only tracked: a memo that nobody has read yet follows nothing.
        slice.with(|_| ());
        compute(&plan.peek(), plan.today.get())
    })
}

/// A date without its year, as the heads of weeks show it.
#[must_use]
pub fn short_date(day: Day, format: &dyn Format) -> String {
    let year = day.year().to_string();
    format.date(day).replace(&year, "").trim_matches([' ', ',', '\u{a0}', '\u{202f}']).to_owned()
}

/// The card.
pub fn card(load: Memo<Load>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let people = Memo::new(move |_| load.with(|load| load.people.iter().map(|row| row.person).collect::<Vec<_>>()));
    let finding = move || load.with(|load| said(load, &plan.plan(), t(), &*f()));
    let head = move |monday: Day| {
        view! { <th scope="col" title=move || (t().week_of)(&f().date(monday))>{move || short_date(monday, &*f())}</th> }
    };
    let table = move || {
        view! {
            <p class="chart-finding">{finding}</p>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().title>
                <table class="heat" data-kind="load" aria-label=move || t().title>
                    <thead>
                        <tr>
                            <th scope="col">{move || t().who}</th>
                            {move || load.with(|load| load.weeks.iter().copied().map(head).collect_view())}
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || people.get() key=|id| *id children=move |id| line(id, load)/>
                    </tbody>
                </table>
            </div>
            <p class="bar-note">{move || t().key}</p>
        }
    };
    view! {
        <Card title=move || t().title>
            <Show when=move || !people.with(Vec::is_empty) fallback=move || view! { <p class="muted">{move || t().nobody}</p> }>
                <div class="stack" data-gap="small">{table()}</div>
            </Show>
        </Card>
    }
    .into_any()
}

/// The finding: who is over first, when and by how much.
fn said(load: &Load, plan: &Plan, t: &Text, format: &dyn Format) -> String {
    let over = |row: &PersonLoad| {
        let at = row.weeks.iter().position(|week| week.excess().is_some())?;
        Some((row.person, *load.weeks.get(at)?, row.weeks[at].excess()?))
    };
    let found: Vec<_> = load.people.iter().filter_map(over).collect();
    match found.iter().min_by_key(|(person, monday, _)| (*monday, *person)) {
        None => (t.fits)(load.weeks.len()),
        Some((person, monday, excess)) => {
            let first =
                (t.over)(&name_of(plan, *person, t.unnamed), &short_date(*monday, format), &format.number(*excess, 1));
            let others = found.len() - 1;
            if others == 0 { first } else { format!("{first} {}", (t.others)(others)) }
        }
    }
}

fn line(id: Id<Person>, load: Memo<Load>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let name = plan.select(move |plan| name_of(plan, id, ""));
    let called =
        Signal::derive(move || name.with(|name| if name.is_empty() { t().unnamed.to_owned() } else { name.clone() }));
    let row = Memo::new(move |_| {
        load.with(|load| {
            let row = load.people.iter().find(|row| row.person == id).cloned();
            row.map(|row| (load.weeks.clone(), row))
        })
    });
    let cells = move || {
        row.get().map(|(weeks, row)| {
            weeks.into_iter().zip(row.weeks).map(|(monday, week)| cell(plan, called, monday, week)).collect_view()
        })
    };
    let aside = move || row.with(|row| row.as_ref().map_or(0, |(_, row)| row.unknown.len()));
    view! {
        <tr>
            <th scope="row">
                <a href=Route::on(Method::People, id.uuid()).href()>{called}</a>
                {move || (aside() > 0).then(|| view! { <span class="bar-note">{(t().not_spread)(aside())}</span> })}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(plan: PlanState, called: Signal<String>, monday: Day, week: WeekLoad) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let over = week.excess().is_some();
    let (load, capacity) = (week.load.value, week.capacity.as_ref().map(|capacity| capacity.value));
    let about = move || (t().why)(&called.get(), &f().date(monday));
    let figure = move || f().number(load, 1);
    let detail = move || match capacity {
        Some(days) => (t().of)(&f().number(days, 1)),
        None => t().unknown.to_owned(),
    };
    let heat = step(load, capacity);
    let why = move |()| explained(&week, about(), &plan.peek(), t(), &*f());
    let shown = if load > 0.0 {
        view! { <WhyButton figure why about/> }.into_any()
    } else {
        view! { <span class="muted">"–"</span> }.into_any()
    };
    view! {
        <td data-heat=heat data-state=over.then_some("over")>
            <span class="heat-figure numeric">
                {over.then(|| view! { <span aria-hidden="true">"▲ "</span> <span class="visually-hidden">{t().over_mark}</span> })}
                {shown}
            </span>
            <span class="heat-detail numeric">{detail}</span>
        </td>
    }
    .into_any()
}

/// The step of colour of a load that fits; what is over has a look of its own.
fn step(load: f64, capacity: Option<f64>) -> String {
    match capacity {
        _ if load <= 0.0 => "0".to_owned(),
        Some(days) if days > 0.0 => format!("{:.0}", (load / days * STEPS).ceil().clamp(1.0, STEPS)),
        _ => "1".to_owned(),
    }
}

/// The actions of the week, the capacity, and the change that would make it fit.
fn explained(week: &WeekLoad, title: String, plan: &Plan, t: &Text, format: &dyn Format) -> Why {
    let why = judgement::why_by_row(title, &week.load.why, plan, format);
    let capacity = week.capacity.as_ref().map(|capacity| capacity.value);
    let held = capacity.map(|days| (t.capacity)(&format.number(days, 1)));
    let change = match (week.excess(), week.heaviest().and_then(|entity| plan.name_of(entity))) {
        (Some(excess), Some(name)) => Some((t.mend)(&format.number(excess, 2), name)),
        _ => capacity.map(|days| (t.left)(&format.number((days - week.load.value).max(0.0), 2))),
    };
    Why { notes: [held, change].into_iter().flatten().collect(), ..why }
}

/// What somebody is called.
#[must_use]
pub fn name_of(plan: &Plan, id: Id<Person>, unnamed: &str) -> String {
    plan.people.get(id).and_then(Person::called).unwrap_or(unnamed).to_owned()
}
