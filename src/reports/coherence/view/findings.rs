//! Findings as a list, rule by rule: the reason once, then each sentence with the way to its cure.

use super::super::{
    Finding, Severity,
    text::{self, TEXT},
};
use crate::{
    domain::lang::Format,
    plan::Plan,
    route::Route,
    ui::{
        components::{Badge, ButtonLink, Fact, FactList, Size, Tone},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The tone of a severity.
pub const fn tone(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Alert,
        Severity::Warning => Tone::Watch,
        Severity::Hint => Tone::Info,
    }
}

/// The address of a finding's cure.
pub fn cure(finding: &Finding) -> String {
    let cure = finding.cure;
    cure.entity.map_or_else(|| Route::to(cure.method), |entity| Route::on(cure.method, entity)).href()
}

/// The findings of one rule, at most `most` of them; `on_follow` is called when a cure is followed.
pub fn of_rule(found: &[Finding], most: usize, plan: &Arc<Plan>, on_follow: Callback<()>) -> AnyView {
    let Some(first) = found.first() else { return ().into_any() };
    let (t, f) = (use_text(&TEXT), use_format());
    let rule = first.rule;
    let rest = found.len().saturating_sub(most);
    let title = move || (*rule.text().title.get(f().lang())).to_owned();
    let lines = found.iter().take(most).cloned().map(|finding| line(finding, plan.clone(), on_follow)).collect_view();
    view! {
        <div class="stack" data-gap="small">
            <h3 class="row">
                <Badge tone=tone(rule.severity()) label=move || (*text::severity(rule.severity()).get(f().lang())).to_owned()/>
                <span>{title}</span>
            </h3>
            <p class="fact-detail">
                {move || *rule.text().why.get(f().lang())} " "
                {move || f().lang().labelled(t().source, text::idea(rule.seed()).get(f().lang()))} "."
            </p>
            <FactList label=title>{lines}</FactList>
            {(rest > 0)
                .then(|| {
                    view! {
                        <p class="row">
                            <span class="fact-detail">{move || text::and_more(rest, &*f())}</span>
                            <ButtonLink
                                label=move || t().every_rule.to_owned()
                                href=Route::Coherence.href()
                                size=Size::Small
                                on_follow
                            />
                        </p>
                    }
                })}
        </div>
    }
    .into_any()
}

fn line(finding: Finding, plan: Arc<Plan>, on_follow: Callback<()>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let href = cure(&finding);
    view! {
        <Fact title=move || text::sentence(&finding, &plan, &*f())>
            <ButtonLink label=move || t().mend.to_owned() href size=Size::Small on_follow/>
        </Fact>
    }
    .into_any()
}
