//! What will be written, the dates that are there already, and the button that writes.

use super::session::Session;
use crate::{
    domain::{entity::Entity, lang::Format},
    exchange::{
        csv::{Clash, ImportedSeries},
        import::{Clashes, Destination, against},
    },
    methods::figures::text::import::{self, TEXT},
    ui::{
        components::*,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What a confirmation would write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Series that go somewhere.
    pub series: usize,
    /// Values that would be written.
    pub values: usize,
    /// Two series feed one KPI.
    pub is_twice: bool,
}

/// Counts what a confirmation would write.
pub fn tally(session: Session) -> Memo<Tally> {
    Memo::new(move |_| {
        let plan = session.plan.plan();
        let clashes = session.clashes.get();
        let mut tally = Tally::default();
        let mut fed = BTreeSet::new();
        for (key, series) in session.series() {
            let destination = session.destination(key);
            if let Destination::Kpi(id) = destination {
                tally.is_twice |= !fed.insert(id);
            }
            let seen = against(&plan, &series, destination);
            tally.series += usize::from(destination != Destination::Ignore);
            tally.values += seen.new.len() + if clashes == Clashes::Replace { seen.different.len() } else { 0 };
        }
        tally
    })
}

/// The primary button.
pub fn button(session: Session, tally: Memo<Tally>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let is_reading = Memo::new(move |_| session.reader.progress.with(Option::is_some));
    let reason = move || match tally.get() {
        _ if is_reading.get() => Some(t().reading.to_owned()),
        Tally { is_twice: true, .. } => Some(t().twice.to_owned()),
        Tally { values: 0, .. } => Some(t().nothing.to_owned()),
        _ => None,
    };
    view! {
        <Button
            label=move || import::confirm(tally.get().values, &*f())
            on_press=move |()| session.confirm(&*f())
            variant=ButtonVariant::Primary
            icon=Glyph::Check
            disabled_because=Signal::derive(reason)
        />
    }
    .into_any()
}

/// A date whose value differs, with the name of its KPI.
#[derive(Clone, Debug, PartialEq)]
struct Difference {
    kpi: String,
    unit: crate::domain::kpi::Unit,
    clash: Clash,
}

/// Examples shown.
const EXAMPLES: usize = 5;

fn differences(session: Session) -> (usize, Vec<Difference>) {
    let plan = session.plan.plan();
    let of = |(key, series): (usize, ImportedSeries)| {
        let destination = session.destination(key);
        let kpi = match destination {
            Destination::Kpi(id) => plan.kpis.get(id),
            _ => None,
        };
        let name = kpi.map(|k| (k.name().to_owned(), k.unit.clone())).unwrap_or_default();
        let clashes = against(&plan, &series, destination).different;
        clashes.into_iter().map(move |clash| Difference { kpi: name.0.clone(), unit: name.1.clone(), clash })
    };
    let all: Vec<Difference> = session.series().into_iter().flat_map(of).collect();
    let count = all.len();
    (count, all.into_iter().take(EXAMPLES).collect())
}

/// Dates that are measured already with another value: replace or keep.
pub fn clashes(session: Session) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let found = Memo::new(move |_| differences(session));
    let value = move || (if session.clashes.get() == Clashes::Replace { "replace" } else { "keep" }).to_owned();
    let row = move |d: Difference| {
        let format = f();
        view! {
            <tr>
                <th scope="row">{d.kpi}</th>
                <td>{format.date(d.clash.day)}</td>
                <td class="numeric">{d.unit.write(d.clash.existing, &*format)}</td>
                <td class="numeric">{d.unit.write(d.clash.imported, &*format)}</td>
            </tr>
        }
    };
    let card = move || {
        view! {
            <Card title=move || t().clashes.to_owned() note=move || super::preview::figure(found.get().0, &*f())>
                <SegmentedControl
                    label=move || t().clashes.to_owned()
                    value=Signal::derive(value)
                    options=Signal::derive(move || vec![Choice::new("replace", t().replace), Choice::new("keep", t().keep)])
                    on_change=move |value: String| {
                        session.clashes.set(if value == "keep" { Clashes::Keep } else { Clashes::Replace });
                    }
                />
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().kpi}</th>
                            <th scope="col">{move || t().date}</th>
                            <th scope="col">{move || t().existing}</th>
                            <th scope="col">{move || t().imported}</th>
                        </tr>
                    </thead>
                    <tbody>{move || found.get().1.into_iter().map(row).collect_view()}</tbody>
                </table>
            </Card>
        }
    };
    let any = Memo::new(move |_| found.with(|found| found.0 > 0));
    (move || any.get().then(card)).into_any()
}
