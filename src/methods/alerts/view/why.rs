//! Why a watch stands where it stands: its measurements played one by one.

use super::known::Known;
use crate::{
    domain::lang::Format,
    methods::alerts::text::{
        self,
        form::breach,
        screen::{TEXT, earlier, played},
    },
    ui::components::{Why, WhyLine},
};

/// So many of the last measurements are told; the state rests on them.
const TOLD: usize = 8;

/// The explanation of a state.
pub fn why(known: &Known, format: &dyn Format) -> Why {
    let t = TEXT.get(format.lang());
    let lang = format.lang();
    let steps = &known.now.replay.steps;
    let hidden = steps.len().saturating_sub(TOLD);
    let lines = steps.iter().skip(hidden).map(|step| WhyLine {
        label: format.date(step.date),
        detail: played(&known.written(step.value.get(), format), step.breaches, lang),
        value: (*step.state.name().get(lang)).to_owned(),
    });
    let way_out = known.now.way_out.and_then(|at| {
        let value = known.written(at.get(), format);
        text::way_out(known.now.replay.state, known.kpi.direction, &value, lang)
    });
    let notes = [
        steps.is_empty().then(|| t.no_step.to_owned()),
        (hidden > 0).then(|| earlier(hidden, format)),
        Some(breach(known.kpi.direction, lang).to_owned()),
        Some(t.rule.to_owned()),
        way_out,
    ];
    Why { title: t.why.to_owned(), lines: lines.collect(), total: None, notes: notes.into_iter().flatten().collect() }
}
