//! What does not hold together, the gravest first, each leading to where it is mended.

use super::{super::super::text::meeting::TEXT, Sitting};
use crate::{
    domain::lang::Format,
    reports::coherence::{
        Finding,
        text::{sentence, severity as named},
        view::tone,
    },
    route::Route,
    ui::{
        components::{ButtonLink, ButtonVariant, Card, Fact, FactList, Size},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The most that a meeting can take up.
const MOST: usize = 4;

/// The card; nothing while everything holds.
pub(super) fn card(sitting: Sitting) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let coherence = sitting.insights.coherence;
    let plan = sitting.plan;
    let some = Memo::new(move |_| coherence.with(|found| !found.findings.is_empty()));
    let all = move || {
        view! {
            <ButtonLink
                label=move || t().all_findings
                href=Route::Coherence.href()
                variant=ButtonVariant::Quiet
                size=Size::Small
            />
        }
    };
    let fact = move |finding: &Finding| {
        let title = sentence(finding, &plan.peek(), &*f());
        let href = match finding.cure.entity {
            Some(entity) => Route::on(finding.cure.method, entity).href(),
            None => Route::to(finding.cure.method).href(),
        };
        let severity = finding.severity;
        let badge = move || (*named(severity).get(f().lang())).to_owned();
        view! { <Fact title badge tone=tone(severity) href=Signal::stored(href)/> }
    };
    let facts = move || coherence.with(|found| found.findings.iter().take(MOST).map(fact).collect_view());
    view! {
        <Show when=move || some.get()>
            <Card title=move || t().findings actions=all>
                <FactList label=move || t().findings>{facts}</FactList>
            </Card>
        </Show>
    }
    .into_any()
}
