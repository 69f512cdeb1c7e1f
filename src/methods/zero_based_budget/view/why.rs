//! Why a level has its rank: the terms of its value, what they are divided by, and the smallest change that would turn it.

use super::{
    super::{
        Row, Rule,
        text::reason::{self, TEXT, Text},
    },
    desk::{Desk, Shown},
    readings::level_name,
};
use crate::{
    domain::{
        explained::{Term, TermName},
        lang::Format,
    },
    methods::zero_based_budget::Funded,
    plan::Plan,
    reports::budget,
    ui::{
        components::{Why, WhyLine},
        judgement,
    },
};
use leptos::prelude::*;

pub(super) fn why(desk: Desk, level: Funded, format: &dyn Format) -> Why {
    let plan = desk.tried_plan();
    let budget = desk.budget.get_untracked();
    let row = budget.ranking.rows.iter().find(|row| (row.package, row.level) == (level.package, level.level));
    let Some(row) = row else { return Why::default() };
    let t = TEXT.get(format.lang());
    let title = (t.title)(&level_name(&plan, level, format));
    let mut why = judgement::why(title, &row.value.why, Vec::new(), format);
    detail_factor(&mut why, t, row, &plan, format);
    let value = why.total.take();
    why.lines.extend(value);
    why.lines.push(WhyLine {
        label: t.cost.to_owned(),
        detail: String::new(),
        value: format!("÷\u{a0}{}", format.money(row.cost)),
    });
    why.total = row.density.get().map(|density| WhyLine {
        label: t.density.to_owned(),
        detail: String::new(),
        value: format!("=\u{a0}{}", format.number(density, 2)),
    });
    why.notes = notes(desk, t, row, level, &plan, format);
    why
}

fn detail_factor(why: &mut Why, t: &Text, row: &Row, plan: &Plan, format: &dyn Format) {
    let place = row.value.why.iter().position(|term| term.term == TermName::ImpactFactor);
    if let Some(line) = place.and_then(|at| why.lines.get_mut(at)) {
        let impact = row.impact.as_ref().map_or(0.0, |impact| impact.value);
        line.detail = (t.factor)(plan.worksheets.zero_based_budget.alpha.get(), impact, format);
    }
}

fn notes(desk: Desk, t: &Text, row: &Row, level: Funded, plan: &Plan, format: &dyn Format) -> Vec<String> {
    let impact = row.impact.as_ref().map(|impact| {
        let parts: Vec<String> = impact.why.iter().filter_map(|term| part(term, plan, format)).collect();
        (t.impact)(impact.value, &parts.join(", "), format)
    });
    let impact = impact.unwrap_or_else(|| t.unassessed.to_owned());
    let capped = (row.capped < row.density).then(|| (row.capped.get(), row.density.get()));
    let capped = match capped {
        Some((Some(capped), Some(own))) => Some((t.capped)(&format.number(capped, 2), format, own)),
        _ => None,
    };
    let rule = match desk.shown.get_untracked() {
        Shown::Rule(rule) => rule,
        Shown::Optimum => Rule::default(),
    };
    let turn = budget::turn(plan, level.package, level.level, rule)
        .map_or_else(|| t.forced.to_owned(), |turn| reason::turn(&turn, rule, format));
    [Some(impact), Some(t.convention.to_owned()), capped, Some(turn)].into_iter().flatten().collect()
}

/// What one objective adds to the impact.
fn part(term: &Term, plan: &Plan, format: &dyn Format) -> Option<String> {
    let subject = term.subject.filter(|_| term.term == TermName::Contribution)?;
    let title = plan.name_of(subject)?;
    Some(format!("{title} +{}", format.number(term.value, 2)))
}
