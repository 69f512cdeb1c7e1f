//! The score with its why: one line a rule that costs points, the sum, and what would gain most.

use super::super::{
    Coherence, RuleResult,
    text::{self, TEXT},
};
use crate::{
    domain::lang::Format,
    ui::{
        components::{Tone, Why, WhyButton, WhyLine},
        insights::use_insights,
        words::use_format,
    },
};
use leptos::prelude::*;

/// The tone of a score **(convention)**: nothing broken, little, or much.
pub fn tone(coherence: &Coherence) -> Tone {
    let gravest = coherence.findings.first().map(|finding| finding.severity);
    match (coherence.score.as_ref(), gravest) {
        (None, _) => Tone::Neutral,
        (Some(_), None) => Tone::Ok,
        (Some(_), Some(severity)) => super::findings::tone(severity),
    }
}

/// The score as a figure that opens into its why; nothing while there is none.
pub fn figure() -> AnyView {
    let f = use_format();
    let coherence = use_insights().coherence;
    let shown = Memo::new(move |_| coherence.with(|found| found.score.as_ref().map(|score| score.value)));
    let figure = move || shown.get().map(|score| percent(score, &*f())).unwrap_or_default();
    let why = move |()| why(&coherence.get_untracked(), &*f());
    view! {
        <Show when=move || shown.get().is_some()>
            <WhyButton figure=Signal::derive(figure) why/>
        </Show>
    }
    .into_any()
}

/// A score of 0–100 as a share.
pub fn percent(score: u8, format: &dyn Format) -> String {
    format.percent(f64::from(score) / 100.0, 0)
}

/// The why of a score, wherever it is shown.
pub fn why(coherence: &Coherence, format: &dyn Format) -> Why {
    let t = TEXT.get(format.lang());
    let applicable: Vec<_> = coherence.rules.iter().filter(|rule| rule.applicable).collect();
    let (earned, possible) = (sum(&applicable, RuleResult::earned), sum(&applicable, RuleResult::weight));
    let costly = applicable.iter().filter(|rule| rule.credit < 1.0);
    let mut lines: Vec<_> = costly.map(|rule| line(rule, format)).collect();
    let whole = applicable.iter().filter(|rule| rule.credit >= 1.0).count();
    lines.push(WhyLine {
        label: text::rules_passed(whole, format),
        detail: String::new(),
        value: format.number(sum(&applicable, |rule| if rule.credit < 1.0 { 0.0 } else { rule.weight() }), 2),
    });
    Why {
        title: t.why.to_owned(),
        lines,
        total: Some(WhyLine {
            label: text::earned(&format.number(earned, 2), &format.number(possible, 2), format.lang()),
            detail: String::new(),
            value: coherence.score.as_ref().map(|score| percent(score.value, format)).unwrap_or_default(),
        }),
        notes: std::iter::once(t.convention.to_owned()).chain(cheapest(&applicable, format)).collect(),
    }
}

fn sum(rules: &[&RuleResult], of: impl Fn(&RuleResult) -> f64) -> f64 {
    rules.iter().map(|rule| of(rule)).sum()
}

fn line(rule: &RuleResult, format: &dyn Format) -> WhyLine {
    WhyLine {
        label: (*rule.rule.text().title.get(format.lang())).to_owned(),
        detail: text::passing(rule.credit, rule.entities, format),
        value: format.number(rule.earned(), 2),
    }
}

/// The smallest change: the rule that gives back most for one entity mended.
fn cheapest(rules: &[&RuleResult], format: &dyn Format) -> Option<String> {
    let broken = rules.iter().filter(|rule| rule.credit < 1.0);
    let best = broken.max_by(|a, b| a.worth_of_one().total_cmp(&b.worth_of_one()))?;
    Some(text::gains_most(best.rule.text().title.get(format.lang()), format.lang()))
}
