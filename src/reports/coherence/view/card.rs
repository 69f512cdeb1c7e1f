//! The cockpit's card: the score with its why, and the three gravest findings with the way to their cure.

use super::{
    super::text::{self, TEXT, TITLE},
    findings, score, use_panel,
};
use crate::{
    domain::lang::Format,
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, Card, Fact, FactList, Size},
        insights::use_insights,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The gravest findings shown.
const MOST: usize = 3;

/// The card.
pub fn card() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let (plan, panel) = (use_plan(), use_panel());
    let coherence = use_insights().coherence;
    let lines = move || {
        let (found, plan) = (coherence.get(), plan.plan());
        let line = |finding: &super::super::Finding| {
            let (severity, href) = (finding.severity, findings::cure(finding));
            let sentence = text::sentence(finding, &plan, &*f());
            view! {
                <Fact
                    tone=findings::tone(severity)
                    badge=move || (*text::severity(severity).get(f().lang())).to_owned()
                    title=sentence
                    href
                />
            }
        };
        found.findings.iter().take(MOST).map(line).collect_view()
    };
    let count = Memo::new(move |_| coherence.with(|found| found.findings.len()));
    let has_score = Memo::new(move |_| coherence.with(|found| found.score.is_some()));
    let said = move || match (has_score.get(), count.get()) {
        (false, _) => (*text::NO_SCORE.get(f().lang())).to_owned(),
        (true, 0) => t().all_holds_detail.to_owned(),
        (true, count) => text::to_mend(count, &*f()),
    };
    view! {
        <Card title=move || (*TITLE.get(f().lang())).to_owned() actions=score::figure>
            <Show when=move || { count.get() > 0 } fallback=move || view! { <p>{said}</p> }>
                <FactList label=move || t().findings.to_owned()>{lines}</FactList>
                <div class="row">
                    <Button
                        label=said
                        on_press=move |()| panel.open()
                        variant=ButtonVariant::Secondary
                        size=Size::Small
                    />
                </div>
            </Show>
        </Card>
    }
    .into_any()
}
