//! What the states of KPIs and watches ask of the reader, as tones, and what an explained figure shows of its terms: the
//! same on every screen.

use super::components::{Tone, Why, WhyLine};
use crate::{
    domain::{
        explained::{Op, Term},
        lang::Format,
    },
    methods::{alerts::replay::WatchState, kpis::health::HealthState},
    plan::Plan,
};

/// The tone of a KPI's health.
#[must_use]
pub const fn health_tone(state: HealthState) -> Tone {
    match state {
        HealthState::OnTrack => Tone::Ok,
        HealthState::Behind => Tone::Watch,
        HealthState::AtRisk => Tone::Alert,
        HealthState::NoData | HealthState::NoTarget => Tone::Neutral,
    }
}

/// The tone of a watch.
#[must_use]
pub const fn watch_tone(state: WatchState) -> Tone {
    match state {
        WatchState::Ok => Tone::Ok,
        WatchState::Pending | WatchState::Recovering => Tone::Watch,
        WatchState::Alert => Tone::Alert,
        WatchState::NoData => Tone::Neutral,
    }
}

/// An explained figure from its terms; a last one that closes a figure is the total.
#[must_use]
pub fn why(title: String, terms: &[Term], notes: Vec<String>, format: &dyn Format) -> Why {
    Why { notes, ..summed(title, terms, &|_| None, &|term| term.term.write(term.value, format), format) }
}

/// As [`why`], with values written by `write`: levels in the unit of their KPI.
#[must_use]
pub fn why_written(
    title: String,
    terms: &[Term],
    notes: Vec<String>,
    write: &dyn Fn(&Term) -> String,
    format: &dyn Format,
) -> Why {
    Why { notes, ..summed(title, terms, &|_| None, write, format) }
}

/// As [`why`], for a figure over several rows of the plan: each term with the name of the row that it comes from.
#[must_use]
pub fn why_by_row(title: String, terms: &[Term], plan: &Plan, format: &dyn Format) -> Why {
    let row = |term: &Term| term.subject.and_then(|subject| plan.name_of(subject));
    summed(title, terms, &row, &|term| term.term.write(term.value, format), format)
}

fn summed<'a>(
    title: String,
    terms: &[Term],
    row: &dyn Fn(&Term) -> Option<&'a str>,
    write: &dyn Fn(&Term) -> String,
    format: &dyn Format,
) -> Why {
    let before = std::iter::once(Op::Equals).chain(terms.iter().map(|term| term.op));
    let signed = before.zip(terms).map(|(before, term)| (sign(before, term.op), term));
    let mut lines: Vec<WhyLine> =
        signed.map(|(sign, term)| line(term, sign, row(term), &write(term), format)).collect();
    let closes = terms.last().is_some_and(|term| term.op == Op::Equals);
    let total = if closes { lines.pop() } else { None };
    Why { title, lines, total, notes: Vec::new() }
}

fn line(term: &Term, sign: &str, row: Option<&str>, value: &str, format: &dyn Format) -> WhyLine {
    let words = (*term.term.name().get(format.lang())).to_owned();
    let (label, detail) = match row.filter(|name| !name.is_empty()) {
        Some(name) => (name.to_owned(), words),
        None => (words, String::new()),
    };
    WhyLine { label, detail, value: format!("{sign}{value}") }
}

/// The sign before a term; what opens a figure needs none.
const fn sign(before: Op, op: Op) -> &'static str {
    match (before, op) {
        (Op::Equals, Op::Add) => "",
        (_, Op::Add) => "+\u{a0}",
        (_, Op::Subtract) => "\u{2212}\u{a0}",
        (_, Op::Multiply) => "×\u{a0}",
        (_, Op::Divide) => "÷\u{a0}",
        (_, Op::AtLeast) => "≥\u{a0}",
        (_, Op::AtMost) => "≤\u{a0}",
        (_, Op::Equals) => "=\u{a0}",
    }
}
