//! What the states of KPIs and watches ask of the reader, as tones: the same on every screen.

use super::components::{Tone, Why, WhyLine};
use crate::{
    domain::{
        explained::{Op, Term},
        lang::Format,
    },
    methods::{alerts::replay::WatchState, kpis::health::HealthState},
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

/// An explained figure from its terms; the last one that closes a figure is the total.
#[must_use]
pub fn why(title: String, terms: &[Term], notes: Vec<String>, format: &dyn Format) -> Why {
    let mut lines: Vec<WhyLine> = terms.iter().map(|term| line(term, format)).collect();
    let closes = terms.last().is_some_and(|term| term.op == Op::Equals);
    let total = if closes { lines.pop() } else { None };
    Why { title, lines, total, notes }
}

fn line(term: &Term, format: &dyn Format) -> WhyLine {
    let value = term.term.write(term.value, format);
    WhyLine {
        label: (*term.term.name().get(format.lang())).to_owned(),
        detail: String::new(),
        value: format!("{}{value}", sign(term.op)),
    }
}

const fn sign(op: Op) -> &'static str {
    match op {
        Op::Add => "",
        Op::Subtract => "\u{2212}\u{a0}",
        Op::Multiply => "×\u{a0}",
        Op::Divide => "÷\u{a0}",
        Op::AtLeast => "≥\u{a0}",
        Op::AtMost => "≤\u{a0}",
        Op::Equals => "=\u{a0}",
    }
}
