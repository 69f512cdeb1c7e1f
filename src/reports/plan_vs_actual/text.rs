//! What a gap is, in a sentence, and what would have closed it.

use super::{Gap, GapKind, Lateness, Level, Spending};
use crate::{
    domain::{
        kpi::Unit,
        lang::{Format, Lang},
        money::Money,
    },
    plan::Plan,
};

/// The gap in one sentence.
#[must_use]
pub fn sentence(gap: &Gap, plan: &Plan, format: &dyn Format) -> String {
    match &gap.kind {
        GapKind::Level(level) => of_level(level, &unit(gap, plan), format),
        GapKind::Late(late) => of_lateness(late, format),
        GapKind::Spending(spending) => of_spending(spending, format),
    }
}

/// The smallest change that would have closed it; nothing to say of an action.
#[must_use]
pub fn turn(gap: &Gap, plan: &Plan, format: &dyn Format) -> Option<String> {
    match &gap.kind {
        GapKind::Level(level) => {
            let needed = unit(gap, plan).write(level.needed?, format);
            Some(match format.lang() {
                Lang::Fr => format!("À {needed}, le plan était tenu."),
                Lang::En => format!("At {needed}, the plan was kept."),
            })
        }
        GapKind::Spending(spending) => {
            let (low, high) = spending.held();
            let (low, high) = (format.money(low), format.money(high));
            Some(match format.lang() {
                Lang::Fr => format!("Entre {low} et {high}, le plan est tenu (convention\u{a0}: 5\u{a0}%)."),
                Lang::En => format!("Between {low} and {high}, the plan is kept (convention: 5%)."),
            })
        }
        GapKind::Late(_) => None,
    }
}

/// The difference with its sign, as the figure of a “why”.
#[must_use]
pub fn figure(gap: &Gap, plan: &Plan, format: &dyn Format) -> Option<String> {
    let value = gap.kind.explained()?.value;
    Some(match &gap.kind {
        GapKind::Spending(_) => signed_money(value, format),
        _ => signed(value, |value| unit(gap, plan).write_distance(value, format)),
    })
}

/// A difference in cents, with its sign.
#[must_use]
pub fn signed_money(cents: f64, format: &dyn Format) -> String {
    signed(cents, |cents| format.money(Money::from_f64_units(cents / 100.0).unwrap_or_default().in_brief()))
}

fn signed(value: f64, write: impl Fn(f64) -> String) -> String {
    let sign = if value > 0.0 {
        "+"
    } else if value < 0.0 {
        "\u{2212}"
    } else {
        ""
    };
    format!("{sign}{}", write(value.abs()))
}

/// What the action is called that a gap leads to.
#[must_use]
pub fn back_to_plan(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Revenir au plan\u{a0}: {name}"),
        Lang::En => format!("Back to the plan: {name}"),
    }
}

/// The unit of the KPI that a gap is about.
#[must_use]
pub fn unit(gap: &Gap, plan: &Plan) -> Unit {
    match gap.subject {
        crate::methods::plan_vs_actual::Subject::Kpi(id) => {
            plan.kpis.get(id).map(|row| row.unit.clone()).unwrap_or_default()
        }
        _ => Unit::default(),
    }
}

/// What a KPI reached and what was planned.
#[must_use]
pub fn of_level(level: &Level, unit: &Unit, format: &dyn Format) -> String {
    let planned = unit.write_computed(level.planned, format);
    let date = format.date(level.on);
    match (level.actual.map(|actual| unit.write(actual, format)), format.lang()) {
        (Some(actual), Lang::Fr) => format!("{actual} au lieu de {planned} prévus au {date}."),
        (Some(actual), Lang::En) => format!("{actual} instead of the {planned} planned for {date}."),
        (None, Lang::Fr) => format!("Aucune mesure ce mois-ci\u{a0}; {planned} prévus au {date}."),
        (None, Lang::En) => format!("Nothing measured this month; {planned} planned for {date}."),
    }
}

fn of_lateness(late: &Lateness, format: &dyn Format) -> String {
    let due = format.date(late.due);
    let closed = late.closed.map(|day| format.date(day));
    match (closed, late.cancelled, format.lang()) {
        (Some(on), false, Lang::Fr) => format!("Prévue pour le {due}, terminée le {on}."),
        (Some(on), false, Lang::En) => format!("Planned for {due}, done on {on}."),
        (Some(on), true, Lang::Fr) => format!("Prévue pour le {due}, annulée le {on}."),
        (Some(on), true, Lang::En) => format!("Planned for {due}, cancelled on {on}."),
        (None, _, Lang::Fr) => format!("Prévue pour le {due}, toujours ouverte."),
        (None, _, Lang::En) => format!("Planned for {due}, still open."),
    }
}

fn of_spending(spending: &Spending, format: &dyn Format) -> String {
    let (planned, actual) = (format.money(spending.planned.in_brief()), spending.actual.unwrap_or_default());
    let actual = format.money(actual);
    match (spending.planned == Money::ZERO, format.lang()) {
        (true, Lang::Fr) => format!("{actual} dépensés sans que rien ne soit prévu."),
        (true, Lang::En) => format!("{actual} spent while nothing was planned."),
        (false, Lang::Fr) => format!("{actual} dépensés pour {planned} prévus."),
        (false, Lang::En) => format!("{actual} spent against {planned} planned."),
    }
}
