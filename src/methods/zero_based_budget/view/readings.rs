//! The three readings side by side: what each is worth, what differs, what that costs; and α.

use super::{
    super::text::{
        TEXT as SCREEN,
        readings::{TEXT, Text},
    },
    desk::{Desk, Shown, name},
    pins,
    solving::Answer,
};
use crate::{
    domain::{lang::Format, money::Money},
    methods::{
        packages::text::SHARED,
        zero_based_budget::{BestChoice, Funded, Loss, Ranking, Reading, Rule, comparison},
    },
    plan::Plan,
    route::Route,
    ui::{
        components::{Card, ChoiceCard, ChoiceCards, Freshness},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

pub(super) fn card(desk: Desk) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let now = move || key(desk.shown.get()).to_owned();
    let choose = move |chosen: String| {
        let all = [Shown::Rule(Rule::Strict), Shown::Rule(Rule::Skip), Shown::Optimum];
        if let Some(shown) = all.into_iter().find(|shown| key(*shown) == chosen) {
            desk.shown.set(shown);
        }
    };
    let one = move |value: &'static str| match value {
        "strict" => by_rule(desk, Rule::Strict, t(), &*f()),
        "skip" => by_rule(desk, Rule::Skip, t(), &*f()),
        _ => by_optimum(desk, t(), &*f()),
    };
    let sentences = Memo::new(move |_| differences(desk, &*f()));
    let alpha = desk.plan.select(|plan| plan.worksheets.zero_based_budget.alpha.get());
    view! {
        <Card title=move || t().readings>
            <ChoiceCards label=move || t().readings value=now values=vec!["strict", "skip", "optimum"] card=one on_change=choose/>
            <div class="stack" data-gap="small" aria-live="polite">
                {move || sentences.get().into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view()}
            </div>
            {pins::list(desk)}
            <p class="muted">
                {move || (t().alpha)(alpha.get(), &*f())} " "
                <a href=Route::Settings.href()>{move || t().to_settings}</a>
            </p>
        </Card>
    }
    .into_any()
}

const fn key(shown: Shown) -> &'static str {
    match shown {
        Shown::Rule(Rule::Strict) => "strict",
        Shown::Rule(Rule::Skip) => "skip",
        Shown::Optimum => "optimum",
    }
}

/// The value of the reading that is looked at.
pub(super) fn value(desk: Desk) -> Option<Money> {
    match desk.shown.get() {
        Shown::Rule(rule) => desk.budget.with(|budget| budget.ranking.reading(rule).map(|reading| reading.value)),
        Shown::Optimum => desk.best_value(),
    }
}

fn left(desk: Desk, reading: &Reading) -> Money {
    desk.envelope.get().minus(reading.cost)
}

const fn name_of(t: &Text, rule: Rule) -> &'static str {
    match rule {
        Rule::Strict => t.strict,
        Rule::Skip => t.skip,
    }
}

fn by_rule(desk: Desk, rule: Rule, t: &Text, format: &dyn Format) -> ChoiceCard {
    desk.budget.with(|budget| {
        let reading = budget.ranking.reading(rule);
        ChoiceCard {
            value: key(Shown::Rule(rule)).to_owned(),
            name: name_of(t, rule).to_owned(),
            figure: reading.map(|reading| format.money(reading.value.in_brief())).unwrap_or_default(),
            note: reading.map(|reading| (t.left)(left(desk, reading), format)).unwrap_or_default(),
            freshness: Freshness::Current,
        }
    })
}

fn by_optimum(desk: Desk, t: &Text, format: &dyn Format) -> ChoiceCard {
    let value = desk.best_value().map(|value| format.money(value.in_brief()));
    let (note, freshness) = desk.best.with(|best| match best {
        Answer::Here(best) if best.exact => ((t.proven)(left(desk, &best.reading), format), Freshness::Current),
        Answer::Here(best) => ((t.gap)(best.gap, format), Freshness::Current),
        Answer::Pending(_) => (t.computing.to_owned(), Freshness::Earlier),
        Answer::Impossible => (String::new(), Freshness::Current),
        Answer::Failed => (t.not_computed.to_owned(), Freshness::Earlier),
    });
    ChoiceCard {
        value: key(Shown::Optimum).to_owned(),
        name: t.optimum.to_owned(),
        figure: value.unwrap_or_else(|| "—".to_owned()),
        note,
        freshness,
    }
}

/// What each rule loses against the optimum, and what stands in place of what.
fn differences(desk: Desk, format: &dyn Format) -> Vec<String> {
    let Some(best) = desk.best.with(|best| match best {
        Answer::Here(best) => Some(best.clone()),
        _ => None,
    }) else {
        return Vec::new();
    };
    let plan = desk.plan.plan();
    desk.budget.with(|budget| {
        let Some(compared) = comparison(&budget.ranking, &best) else { return Vec::new() };
        let losses = [(Rule::Strict, compared.strict_loses), (Rule::Skip, compared.skip_loses)];
        losses.into_iter().map(|(rule, loss)| sentence(&plan, &budget.ranking, &best, rule, loss, format)).collect()
    })
}

fn sentence(plan: &Plan, ranking: &Ranking, best: &BestChoice, rule: Rule, loss: Loss, format: &dyn Format) -> String {
    let t = TEXT.get(format.lang());
    let Some(reading) = ranking.reading(rule).filter(|_| loss.value > Money::ZERO) else {
        return (t.as_good)(name_of(t, rule));
    };
    let only = |here: &Reading, there: &Reading| {
        let differing = here.funded.iter().filter(|level| !there.funds(level.package, level.level));
        listed(plan, differing.copied().collect(), format)
    };
    let (instead, without) = (only(reading, &best.reading), only(&best.reading, reading));
    (t.loses)(name_of(t, rule), loss.value.in_brief(), &instead, &without, format)
}

/// The names of levels, at most four of them.
fn listed(plan: &Plan, levels: Vec<Funded>, format: &dyn Format) -> String {
    const MOST: usize = 4;
    let mut names: Vec<String> = levels.iter().take(MOST).map(|level| level_name(plan, *level, format)).collect();
    if levels.len() > MOST {
        names.push((TEXT.get(format.lang()).and_levels)(levels.len() - MOST));
    }
    names.join(", ")
}

/// A package's name, with the level where it has several.
pub(super) fn level_name(plan: &Plan, level: Funded, format: &dyn Format) -> String {
    let lang = format.lang();
    let title = name(plan, level.package, SHARED.get(lang).untitled);
    let several = plan.packages.get(level.package).is_some_and(|row| row.levels.len() > 1);
    if several { format!("{title} ({})", (SCREEN.get(lang).level)(level.level)) } else { title }
}
