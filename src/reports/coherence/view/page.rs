//! The page of coherence: the findings by severity, and every rule with its credit, those that pass included.

use super::{
    super::{
        Coherence, Finding, RuleResult, Severity,
        text::{self, TEXT, guide::GUIDE},
    },
    findings::{of_rule, tone},
    history,
    narrowed::Narrowed,
    score,
};
use crate::{
    domain::lang::Format,
    state::use_plan,
    ui::{
        components::{
            Badge, BadgeStyle, Card, CardStyle, Choice, EmptyState, Glyph, LabelPlace, PageHeader, Section,
            SegmentedControl, phone_cards,
        },
        guide::guide_button,
        insights::use_insights,
        recall::recall,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The findings of one rule that the page lists.
const MOST: usize = 40;

/// The page.
pub fn page() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let coherence = use_insights().coherence;
    let title = move || {
        let found = coherence.get();
        let count = |severity| found.findings.iter().filter(|finding| finding.severity == severity).count();
        text::headline(found.score.as_ref().map(|score| score.value), Severity::ALL.map(count), &*f())
    };
    view! {
        <PageHeader title subtitle=move || t().purpose.to_owned() actions=move || view! { {guide_button(&GUIDE)} {score::figure()} }/>
        {found()}
        {history::card()}
        {rules()}
        {not_applicable()}
    }
    .into_any()
}

fn found() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let (plan, coherence) = (use_plan(), use_insights().coherence);
    let wanted = recall::<Option<Severity>>();
    let narrowed = Narrowed::recalled();
    let options = move || {
        let all = Choice::new("", t().all);
        let each = Severity::ALL.map(|severity| Choice::new(severity.id(), *text::severity(severity).get(f().lang())));
        std::iter::once(all).chain(each).collect::<Vec<_>>()
    };
    let choose = move |id: String| wanted.set(Severity::ALL.into_iter().find(|severity| severity.id() == id));
    let shown = move || {
        let (found, plan) = (coherence.get(), plan.plan());
        let keep = |rule: &&[Finding]| {
            let grave = |first: &Finding| wanted.get().is_none_or(|wanted| first.severity == wanted);
            rule.first().is_some_and(|first| grave(first) && narrowed.keeps(first))
        };
        let rules: Vec<_> = found.findings.chunk_by(|a, b| a.rule == b.rule).filter(keep).collect();
        match (found.score.is_some(), found.findings.is_empty(), rules.is_empty()) {
            (false, ..) => empty(|t| t.no_score, move || (*text::NO_SCORE.get(f().lang())).to_owned()),
            (true, true, _) => empty(|t| t.all_holds, move || t().all_holds_detail.to_owned()),
            (true, false, true) => view! { <p class="muted">{move || t().none_such}</p> }.into_any(),
            (true, false, false) => {
                let stay = Callback::new(|()| ());
                let listed = |rule: &&[Finding]| of_rule(rule, MOST, &plan, stay);
                let one = |rule: &&[Finding]| in_card(listed(rule));
                rules.iter().map(one).collect_view().into_any()
            }
        }
    };
    view! {
        <Section
            title=move || t().findings.to_owned()
            actions=move || {
                view! {
                    <SegmentedControl
                        label=move || t().filter.to_owned()
                        label_place=LabelPlace::Hidden
                        value=move || wanted.get().map(|severity| severity.id().to_owned()).unwrap_or_default()
                        options
                        on_change=choose
                    />
                }
            }
        >
            {narrowed.fields()}
            {shown}
        </Section>
    }
    .into_any()
}

fn in_card(content: AnyView) -> AnyView {
    view! { <Card>{content}</Card> }.into_any()
}

fn empty(title: fn(&text::Text) -> &'static str, detail: impl Fn() -> String + Send + Sync + 'static) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <EmptyState glyph=Glyph::Link title=move || title(t()).to_owned() detail=Signal::derive(detail)/>
    }
    .into_any()
}

/// Every rule that applies, with the share that passes.
fn rules() -> AnyView {
    let t = use_text(&TEXT);
    let coherence = use_insights().coherence;
    let rows = move || with(&coherence.get(), true).map(row).collect_view();
    view! {
        <Show when=move || coherence.with(|found| found.score.is_some())>
            <Card title=move || t().rules.to_owned() style=CardStyle::Flush>
                <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().rules>
                    <table class="figures" data-phone="cards" node_ref=phone_cards()>
                        <thead>
                            <tr>
                                <th scope="col">{move || t().rule}</th>
                                <th scope="col" data-kind="text">{move || t().severity}</th>
                                <th scope="col" class="numeric">
                                    {move || t().looked_at}
                                </th>
                                <th scope="col" class="numeric">
                                    {move || t().credit}
                                </th>
                                <th scope="col" data-kind="text">{move || t().source}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </Card>
        </Show>
    }
    .into_any()
}

fn with(coherence: &Coherence, applicable: bool) -> impl Iterator<Item = RuleResult> + use<> {
    let rules: Vec<_> = coherence.rules.iter().filter(|rule| rule.applicable == applicable).copied().collect();
    rules.into_iter()
}

#[allow(clippy::cast_precision_loss, reason = "counts of rows are far below 2^52")]
fn row(result: RuleResult) -> AnyView {
    let f = use_format();
    let rule = result.rule;
    let severity = move || (*text::severity(rule.severity()).get(f().lang())).to_owned();
    view! {
        <tr>
            <th scope="row">
                {move || *rule.text().title.get(f().lang())}
                <span class="why-detail">{move || *rule.text().why.get(f().lang())}</span>
            </th>
            <td data-kind="text"><Badge tone=tone(rule.severity()) label=severity style=BadgeStyle::Plain/></td>
            <td class="numeric">{move || f().number(result.entities as f64, 0)}</td>
            <td class="numeric">{move || f().percent(result.credit, 0)}</td>
            <td data-kind="text">{move || *text::idea(rule.seed()).get(f().lang())}</td>
        </tr>
    }
    .into_any()
}

/// The rules that wait for something to look at, by name.
fn not_applicable() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let coherence = use_insights().coherence;
    let names = move || {
        let titles: Vec<_> =
            with(&coherence.get(), false).map(|result| *result.rule.text().title.get(f().lang())).collect();
        titles.join(" · ")
    };
    view! {
        <Show when=move || coherence.with(|found| found.rules.iter().any(|rule| !rule.applicable))>
            <Card title=move || t().not_applicable_title.to_owned()>
                <p class="fact-detail">{move || t().not_applicable_detail}</p>
                <p>{names}</p>
            </Card>
        </Show>
    }
    .into_any()
}
