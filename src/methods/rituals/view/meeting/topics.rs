//! The agenda: each topic with what is known of it and what can be decided on it.

use super::{
    super::super::text::meeting::TEXT,
    Sitting,
    asking::{decide, plain},
};
use crate::{
    domain::{entity::EntityRef, id::Id, kpi::Kpi, lang::Format, meeting::Ruling, money::Money, watch::Watch},
    methods::Method,
    plan::Plan,
    reports::{
        reviews::{Part, Section, Topic, agenda as written},
        trace::Item,
    },
    route::Route,
    ui::{
        browser::intl::IntlFormat,
        components::{
            Badge, BadgeStyle, Button, ButtonLink, Card, EmptyState, Fact, FactList, Glyph, Size, Tone, use_toasts,
        },
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The agenda.
pub(super) fn agenda(sitting: Sitting) -> AnyView {
    let t = use_text(&TEXT);
    let Sitting { plan, ritual, insights, .. } = sitting;
    let parts = Memo::new(move |_| {
        let (today, known) = (plan.today.get(), plan.plan());
        known.rituals.get(ritual).map(|row| written(&known, row, &insights.alerts.get(), today)).unwrap_or_default()
    });
    let sections = Memo::new(move |_| parts.with(|parts| parts.iter().map(|part| part.section).collect::<Vec<_>>()));
    let none = move || sections.with(Vec::is_empty);
    view! {
        <Show when=none>
            <EmptyState glyph=Glyph::Check title=move || t().nothing detail=move || t().nothing_detail/>
        </Show>
        <For each=move || sections.get() key=|section| *section children=move |section| part(sitting, section, parts)/>
    }
    .into_any()
}

fn part(sitting: Sitting, section: Section, parts: Memo<Vec<Part>>) -> AnyView {
    let words = use_words();
    let name = Signal::derive(move || (*section.name().get(words.lang.get())).to_owned());
    let topics = Memo::new(move |_| {
        parts.with(|parts| {
            parts.iter().find(|part| part.section == section).map(|part| part.topics.clone()).unwrap_or_default()
        })
    });
    let count = move || topics.with(Vec::len).to_string();
    view! {
        <Card title=name note=Signal::derive(count)>
            <FactList label=name>
                <For each=move || topics.get() key=|topic| *topic children=move |topic| fact(sitting, topic)/>
            </FactList>
        </Card>
    }
    .into_any()
}

fn fact(sitting: Sitting, topic: Topic) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let Sitting { plan, row, asked, .. } = sitting;
    let toasts = use_toasts();
    let title = Signal::derive(move || {
        let plan = plan.plan();
        let name = Item::of(&plan, topic.source().0).map(|item| item.name(&plan, f().lang())).unwrap_or_default();
        if name.trim().is_empty() { t().unnamed.to_owned() } else { name }
    });
    let detail = move || known(&plan.plan(), topic, &f());
    let settled = Memo::new(move |_| row.get().and_then(|row| topic.settled(&row).map(|minute| minute.ruling)));
    let press = move |ruling: Ruling| match (topic, ruling) {
        (Topic::Action(_) | Topic::Package(_) | Topic::Gap(_) | Topic::Alert(_), Ruling::Keep) => {
            decide(sitting, toasts, words, plain(topic, ruling));
        }
        _ => asked.set(Some((topic, ruling))),
    };
    let button = move |ruling: Ruling| {
        let label = move || *ruling.name().get(words.lang.get());
        view! { <Button label on_press=move |()| press(ruling) size=Size::Small about=title/> }
    };
    let badge = move || {
        settled.get().map(|ruling| {
            view! { <Badge tone=Tone::Ok icon=Glyph::Check label=move || *ruling.taken().get(words.lang.get()) style=BadgeStyle::Plain/> }
        })
    };
    let elsewhere = topic.rulings().is_empty().then(|| {
        let label = move || match topic {
            Topic::Experiment(_) => t().conclude,
            Topic::Signal(_) => t().look,
            _ => t().explain,
        };
        view! { <ButtonLink label href=href(topic) size=Size::Small about=title/> }
    });
    view! {
        <Fact title href=Signal::stored(href(topic)) detail=Signal::derive(detail)>
            {badge}
            {topic.rulings().iter().copied().map(button).collect_view()} {elsewhere}
        </Fact>
    }
    .into_any()
}

fn href(topic: Topic) -> String {
    let method = match topic {
        Topic::Alert(_) | Topic::Verdict(_) => Method::Alerts,
        Topic::Overdue(_) | Topic::Action(_) => Method::Actions,
        Topic::Unexplained(..) => Method::PlanVsActual,
        Topic::Gap(_) => Method::Kpis,
        Topic::Package(_) => Method::Packages,
        Topic::Experiment(_) => Method::Experiments,
        Topic::Signal(_) => Method::Signals,
    };
    Route::on(method, topic.source().0).href()
}

/// What is known of a topic, in one line.
fn known(plan: &Plan, topic: Topic, f: &IntlFormat) -> String {
    let parts = match topic {
        Topic::Alert(id) | Topic::Verdict(id) => watch(plan, id, f),
        Topic::Gap(id) => gap(plan, id, f),
        Topic::Overdue(id) | Topic::Action(id) => {
            let row = plan.actions.get(id);
            let owner = row.and_then(|row| row.owner).and_then(|id| plan.name_of(EntityRef::to(id)));
            let due = row.and_then(|row| row.due).map(|due| f.date(due));
            vec![owner.unwrap_or_default().to_owned(), due.unwrap_or_default()]
        }
        Topic::Unexplained(subject, month) => {
            vec![(*subject.kind().get(f.lang())).to_owned(), f.long_month(month.first())]
        }
        Topic::Experiment(id) => {
            let row = plan.worksheets.experiments.rows.get(id);
            let kpi = row.and_then(|row| row.kpi).and_then(|id| plan.name_of(EntityRef::to(id)));
            let end = row.and_then(|row| row.end).map(|end| f.date(end));
            vec![kpi.unwrap_or_default().to_owned(), end.unwrap_or_default()]
        }
        Topic::Signal(signal) => vec![(*signal.name().get(f.lang())).to_owned()],
        Topic::Package(id) => {
            let row = plan.packages.get(id);
            let cost = row.map(|row| row.levels.iter().fold(Money::ZERO, |sum, level| sum.plus(level.cost())));
            let pin = row.and_then(|row| row.pin.as_ref()).map(|pin| (*pin.decision.name().get(f.lang())).to_owned());
            vec![cost.map(|cost| f.money(cost)).unwrap_or_default(), pin.unwrap_or_default()]
        }
    };
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn watch(plan: &Plan, id: Id<Watch>, f: &IntlFormat) -> Vec<String> {
    let Some(watch) = plan.watches.get(id) else { return Vec::new() };
    let mut parts = gap(plan, watch.kpi, f);
    parts.push(watch.standard_action.clone());
    parts
}

/// The last value and the target.
fn gap(plan: &Plan, id: Id<Kpi>, f: &IntlFormat) -> Vec<String> {
    let Some(kpi) = plan.kpis.get(id) else { return Vec::new() };
    let last = kpi.measurements.latest().map(|last| kpi.unit.write(last.value.get(), f));
    let target = kpi.target.as_ref().map(|target| kpi.unit.write(target.value.get(), f));
    match (last, target) {
        (Some(last), Some(target)) => vec![format!("{last} → {target}")],
        (last, target) => vec![last.or(target).unwrap_or_default()],
    }
}
