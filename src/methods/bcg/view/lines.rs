//! Each line of business: its field with the why, what that calls for, and its decision.

use super::{
    super::{Field, text::TEXT},
    name,
};
use crate::{
    domain::{id::Id, lang::Format},
    methods::bcg::BusinessLine,
    state::use_plan,
    ui::{
        components::{Badge, Card, Glyph, Tone, WhyButton},
        deciding::{Finding, decision},
        judgement,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn card(ids: Memo<Vec<Id<BusinessLine>>>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().lines>
            <ul class="records" role="list">
                <For each=move || ids.get() key=|id| *id children=line/>
            </ul>
        </Card>
    }
    .into_any()
}

fn line(id: Id<BusinessLine>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let plan = use_plan();
    let field = plan.select(move |plan| {
        let bcg = &plan.worksheets.bcg;
        bcg.lines.get(id).map(|line| bcg.field(line))
    });
    let title = move || name(&plan.plan(), id, t().untitled);
    let tone = move || match field.get() {
        Some(Ok(Field::Star | Field::CashCow)) => Tone::Ok,
        Some(Ok(_)) => Tone::Watch,
        _ => Tone::Neutral,
    };
    let label = move || {
        let lang = words.lang.get();
        match field.get() {
            Some(Ok(field)) => *field.name().get(lang),
            Some(Err(missing)) => *missing.name().get(lang),
            None => "",
        }
    };
    let counsel = move || match field.get() {
        Some(Ok(field)) => *field.counsel().get(words.lang.get()),
        _ => "",
    };
    let relative = plan.select(move |plan| plan.worksheets.bcg.lines.get(id).and_then(|line| line.now.relative(id)));
    let figure =
        move || relative.with(|found| found.as_ref().map(|found| f().number(found.value, 2)).unwrap_or_default());
    let why = move |()| {
        let known = plan.peek();
        let bcg = &known.worksheets.bcg;
        let terms = relative.with_untracked(|found| found.as_ref().map(|found| found.why.clone()).unwrap_or_default());
        let mut why = judgement::why(title(), &terms, Vec::new(), &*f());
        let turn = bcg.lines.get(id).and_then(|line| bcg.turning_share(line));
        why.notes.extend(turn.map(|share| (t().turn)(&f().percent(share.get(), 1))));
        why
    };
    let has_figure = move || relative.with(Option::is_some);
    view! {
        <li class="record">
            <div class="record-words">
                <span class="record-name">
                    {title}
                    <Badge tone label icon=Glyph::Grid/>
                    <Show when=has_figure>
                        <WhyButton figure why about=title/>
                    </Show>
                </span>
                <span class="record-detail">{counsel}</span>
            </div>
            {decision(Finding::on(id.uuid(), Signal::derive(title)))}
        </li>
    }
    .into_any()
}
