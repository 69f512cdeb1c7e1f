//! What stands on each slide. Read only: no field, no button.

use crate::{
    domain::{action::Quadrant, day::Day, lang::Format, ritual::Ritual},
    methods::okr::Colour,
    reports::story::{
        BudgetSlide, Figure, Goal, Slide, Step, Tasks,
        text::{TEXT, Text},
    },
    ui::{
        browser::intl::IntlFormat,
        charts::Spark,
        components::{Meter, StatTile, Tone},
        judgement::health_tone,
    },
};
use leptos::prelude::*;

/// The lines of one list on a slide: more are a document, not a slide (convention).
const MOST_LINES: usize = 6;
/// The next meetings on a slide.
const MOST_MEETINGS: usize = 3;
/// The tiles on a slide.
const MOST_TILES: usize = 8;

/// The first of a list, and how many have no room.
fn first<T>(list: Vec<T>, most: usize, show: impl Fn(T) -> AnyView, t: &'static Text) -> (AnyView, Option<AnyView>) {
    let rest = list.len().saturating_sub(most);
    let shown = list.into_iter().take(most).map(show).collect_view().into_any();
    (shown, (rest > 0).then(|| view! { <p class="slide-note">{(t.more)(rest)}</p> }.into_any()))
}

/// The slide below its title.
pub fn body(slide: Slide, format: &IntlFormat) -> AnyView {
    let t = TEXT.get(format.lang());
    match slide {
        Slide::Opening { company, vision, horizon, week } => {
            let vision = (!company.is_empty()).then_some(vision);
            let year = horizon.map(t.by_year);
            let week = week.map(|week| (t.week)(week.number, week.of));
            view! {
                <p class="slide-lead">{vision}</p>
                <p class="slide-note">{[year, week].into_iter().flatten().collect::<Vec<_>>().join(" · ")}</p>
            }
            .into_any()
        }
        Slide::Diagnosis { assets, to_correct, path } => {
            let parts =
                [(t.assets, assets, Tone::Ok), (t.to_correct, to_correct, Tone::Watch), (t.path, path, Tone::Info)];
            let parts = parts.into_iter().filter(|(_, lines, _)| !lines.is_empty());
            let parts = parts.map(|(title, lines, tone)| column(title, lines, tone)).collect_view();
            view! { <div class="slide-columns">{parts}</div> }.into_any()
        }
        Slide::Target { trigger, exclusions, promise, .. } => {
            let pair = |name: &'static str, text: String| {
                (!text.is_empty()).then(|| view! { <div><dt>{name}</dt><dd>{text}</dd></div> })
            };
            let exclusions = exclusions.join(", ");
            view! {
                {(!promise.is_empty()).then(|| view! { <p class="slide-lead">{promise}</p> })}
                <dl class="slide-facts">{pair(t.trigger, trigger)} {pair(t.exclusions, exclusions)}</dl>
            }
            .into_any()
        }
        Slide::Objectives(goals) => {
            let (goals, rest) = first(goals, MOST_LINES, |goal| self::goal(goal, t, format), t);
            view! { <div class="slide-goals">{goals}</div> {rest} }.into_any()
        }
        Slide::Figures(figures) => {
            let (tiles, rest) = first(figures, MOST_TILES, |figure| tile(figure, t, format), t);
            view! { <div class="slide-tiles">{tiles}</div> {rest} }.into_any()
        }
        Slide::Priorities(tasks) => priorities(tasks, t, format),
        Slide::Budget(budget) => money(budget, t, format),
        Slide::Renunciations(rows) => {
            let row = |(what, why): (String, String)| {
                view! { <li><strong>{what}</strong> <span>{why}</span></li> }.into_any()
            };
            let (rows, rest) = first(rows, MOST_LINES, row, t);
            view! { <ul class="slide-list">{rows}</ul> {rest} }.into_any()
        }
        Slide::Steering { alerts, score, to_mend, meetings, .. } => {
            steering(&alerts, (score, to_mend), meetings, t, format)
        }
        Slide::NextSteps(steps) => self::steps(steps, t, format),
    }
}

fn steering(
    alerts: &[String],
    (score, to_mend): (u8, usize),
    meetings: Vec<(Ritual, Day)>,
    t: &'static Text,
    format: &IntlFormat,
) -> AnyView {
    let alerts = if alerts.is_empty() { t.no_alert.to_owned() } else { alerts.join(", ") };
    let score = format!("{} · {}", format.percent(f64::from(score) / 100.0, 0), (t.to_mend)(to_mend));
    let lang = format.lang();
    let meeting = |(ritual, next): (Ritual, Day)| lang.labelled(&ritual.called(lang), &format.long_date(next));
    let meetings = meetings.into_iter().take(MOST_MEETINGS).map(meeting).map(|line| view! { <dd>{line}</dd> });
    let meetings = meetings.collect_view();
    view! {
        <dl class="slide-facts">
            <div><dt>{t.alerts}</dt><dd>{alerts}</dd></div>
            <div><dt>{t.coherence}</dt><dd class="numeric">{score}</dd></div>
            {(!meetings.is_empty()).then(|| view! { <div><dt>{t.meetings}</dt>{meetings}</div> })}
        </dl>
    }
    .into_any()
}

fn column(title: &'static str, lines: Vec<String>, tone: Tone) -> AnyView {
    view! {
        <section class="slide-column" data-tone=tone.attr()>
            <h2>{title}</h2>
            <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn goal(goal: Goal, t: &'static Text, format: &IntlFormat) -> AnyView {
    let tone = match goal.colour {
        None => Tone::Neutral,
        Some(Colour::Green) => Tone::Ok,
        Some(Colour::Amber) => Tone::Watch,
        Some(Colour::Red) => Tone::Alert,
    };
    let share = goal.progress.map_or_else(|| t.not_measured.to_owned(), |share| format.percent(share, 0));
    let standing = goal.standing.filter(|_| goal.colour.is_some());
    let output = standing.map_or_else(|| share.clone(), |word| format!("{share} · {}", word.get(format.lang())));
    view! { <Meter label=move || goal.title.clone() share=move || goal.progress output=move || output.clone() tone=move || tone/> }
        .into_any()
}

fn tile(figure: Figure, t: &'static Text, format: &IntlFormat) -> AnyView {
    let lang = format.lang();
    let Figure { name, unit, last, target, health, values, .. } = figure;
    let value = last.map(|value| unit.write(value, format)).unwrap_or_default();
    let note = target.map(|target| (t.target)(&unit.write(target, format))).unwrap_or_default();
    let spark = Spark { values, target };
    view! {
        <StatTile
            name=move || name.clone()
            value=move || value.clone()
            note=move || note.clone()
            tone=move || health_tone(health)
            judgement=move || (*health.name().get(lang)).to_owned()
            spark=Signal::derive(move || spark.clone())
        />
    }
    .into_any()
}

fn priorities(tasks: Tasks, t: &'static Text, format: &IntlFormat) -> AnyView {
    let lang = format.lang();
    let count = |(quadrant, count): (Quadrant, usize)| {
        view! {
            <div data-quadrant=quadrant_name(quadrant)>
                <dt>{*quadrant.name().get(lang)}</dt>
                <dd class="numeric">{count}</dd>
            </div>
        }
    };
    let counts = Quadrant::ALL.into_iter().zip(tasks.counts).map(count).collect_view();
    let rest = (tasks.unqualified > 0).then(|| {
        view! { <p class="slide-note">{(t.unqualified)(tasks.unqualified)}</p> }
    });
    view! {
        <dl class="slide-quadrants">{counts}</dl>
        {rest}
        {steps(tasks.first, t, format)}
    }
    .into_any()
}

const fn quadrant_name(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::Do => "do",
        Quadrant::Plan => "plan",
        Quadrant::Delegate => "delegate",
        Quadrant::Drop => "drop",
    }
}

fn steps(steps: Vec<Step>, t: &'static Text, format: &IntlFormat) -> AnyView {
    let row = |step: Step| {
        let owner = if step.owner.is_empty() { t.nobody.to_owned() } else { step.owner };
        let due = step.due.map(|due| format.date(due)).unwrap_or_default();
        view! {
            <li>
                <strong>{step.title}</strong>
                <span>{owner}</span>
                <span class="numeric">{due}</span>
            </li>
        }
        .into_any()
    };
    let (rows, rest) = first(steps, MOST_LINES, row, t);
    view! { <ul class="slide-list" data-columns="3">{rows}</ul> {rest} }.into_any()
}

fn money(budget: BudgetSlide, t: &'static Text, format: &IntlFormat) -> AnyView {
    let most = budget.paid.first().map_or(1.0, |row| whole(row.cost.cents())).max(1.0);
    let bar = |row: crate::reports::story::Paid| {
        let (share, cost) = (whole(row.cost.cents()) / most, format.money(row.cost));
        view! { <Meter label=move || row.title.clone() share=move || Some(share) output=move || cost.clone() tone=move || Tone::Info/> }
        .into_any()
    };
    let (paid, rest) = first(budget.paid, MOST_LINES, bar, t);
    let facts = [
        (t.envelope, Some(format.money(budget.envelope))),
        (t.spent, Some(format.money(budget.spent))),
        (t.first_out, budget.first_out),
    ];
    let fact = |(name, value): (&'static str, Option<String>)| {
        value.map(|value| view! { <div><dt>{name}</dt><dd class="numeric">{value}</dd></div> })
    };
    view! {
        <div class="slide-columns" data-split="money">
            <div class="slide-goals">{paid} {rest}</div>
            <dl class="slide-facts">{facts.into_iter().map(fact).collect_view()}</dl>
        </div>
    }
    .into_any()
}

#[allow(clippy::cast_precision_loss, reason = "the length of a bar")]
const fn whole(cents: i64) -> f64 {
    cents as f64
}
