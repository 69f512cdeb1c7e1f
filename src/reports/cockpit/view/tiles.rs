//! The KPIs at a glance: value, target, health in a word, the last weeks, and whether the last one is news or noise.

use super::super::{text, text::TEXT};
use crate::{
    domain::{id::Id, kpi::Kpi, lang::Format},
    methods::{Method, alerts::replay::WatchState, kpis::health::HealthState},
    reports::alerts::{AlertRow, AlertState},
    route::Route,
    state::use_plan,
    ui::{
        charts::Spark,
        components::{Badge, BadgeStyle, ButtonLink, ButtonVariant, Glyph, Section, Size, StatTile, Tone},
        insights::use_insights,
        judgement::{health_tone, watch_tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The most tiles shown: a plan is steered by seven KPIs at most.
const MOST: usize = 12;
/// The periods of the small line: a quarter of weeks.
const PERIODS: usize = 13;

/// The KPIs; nothing before there are any.
pub fn section() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let (plan, insights) = (use_plan(), use_insights());
    let ids = plan.ids::<Kpi>();
    let shown = Memo::new(move |_| ids.with(|ids| ids.iter().copied().take(MOST).collect::<Vec<_>>()));
    let note = move || {
        let watched = insights.alerts.with(|rows| rows.iter().filter(|row| row.watch.is_some()).count());
        text::followed(ids.with(Vec::len), watched, &*f())
    };
    let actions = move || {
        view! {
            <Show when=move || { ids.with(Vec::len) > MOST }>
                <ButtonLink
                    label=move || t().all_kpis.to_owned()
                    href=Route::to(Method::Kpis).href()
                    variant=ButtonVariant::Quiet
                    size=Size::Small
                />
            </Show>
            <ButtonLink
                label=move || t().enter_figures.to_owned()
                href=Route::to(Method::Figures).href()
                icon=Glyph::Pencil
                size=Size::Small
            />
        }
    };
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <Section title=move || t().kpis.to_owned() note actions>
                <div class="grid" data-columns="tiles">
                    <For each=move || shown.get() key=|id| *id children=tile/>
                </div>
            </Section>
        </Show>
    }
    .into_any()
}

fn tile(id: Id<Kpi>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let (plan, insights) = (use_plan(), use_insights());
    let kpi = plan.row(id);
    let row = Memo::new(move |_| insights.alerts.with(|rows| rows.iter().find(|row| row.kpi == id).cloned()));
    let name = move || {
        let name = kpi.get().map(|kpi| kpi.name.clone()).filter(|name| !name.is_empty());
        name.unwrap_or_else(|| t().unnamed.to_owned())
    };
    let last = move || row.with(|row| row.as_ref().and_then(|row| row.values.last()).map(|last| last.value.get()));
    let value = move || match (kpi.get(), last()) {
        (Some(kpi), Some(value)) => kpi.unit.write(value, &*f()),
        _ => t().no_value.to_owned(),
    };
    let note = move || {
        let target = kpi.get().and_then(|kpi| Some(kpi.unit.write(kpi.target.as_ref()?.value.get(), &*f())));
        target.map_or_else(|| t().no_target.to_owned(), |target| text::target(&target, f().lang()))
    };
    let health = Memo::new(move |_| row.with(|row| row.as_ref().map_or(HealthState::NoData, AlertRow::health_state)));
    let spark = move || Spark {
        values: row.with(|row| row.as_ref().map(latest).unwrap_or_default()),
        target: kpi.get().and_then(|kpi| kpi.target.as_ref().map(|target| target.value.get())),
    };
    let news = Memo::new(move |_| row.with(|row| row.as_ref().and_then(News::of)));
    view! {
        <StatTile
            name
            value
            note
            tone=move || health_tone(health.get())
            judgement=move || (*health.get().name().get(words.lang.get())).to_owned()
            spark=Signal::derive(spark)
            href=Route::on(Method::Kpis, id.uuid()).href()
        >
            {move || news.get().map(badge)}
        </StatTile>
    }
    .into_any()
}

fn latest(row: &AlertRow) -> Vec<f64> {
    let skipped = row.values.len().saturating_sub(PERIODS);
    row.values.iter().skip(skipped).map(|value| value.value.get()).collect()
}

/// What the last value is worth.
#[derive(Clone, Copy, PartialEq, Eq)]
enum News {
    /// A watch says so.
    Watch(WatchState),
    /// It is too old.
    Stale,
    /// It belongs to a signal of its chart.
    Signal,
    /// It moves within its limits.
    Noise,
}

impl News {
    /// The gravest that can be said; nothing before there are limits.
    fn of(row: &AlertRow) -> Option<Self> {
        let last = row.values.last().map(|value| value.date);
        let in_signal = |at| row.xmr.as_ref().is_some_and(|xmr| xmr.signals.iter().any(|s| s.points.contains(&at)));
        match row.state() {
            AlertState::Watched(state @ (WatchState::Alert | WatchState::Pending | WatchState::Recovering)) => {
                Some(Self::Watch(state))
            }
            _ if row.stale => Some(Self::Stale),
            _ if last.is_some_and(in_signal) => Some(Self::Signal),
            _ => row.xmr.as_ref().map(|_| Self::Noise),
        }
    }

    const fn tone(self) -> Tone {
        match self {
            Self::Watch(state) => watch_tone(state),
            Self::Stale => Tone::Watch,
            Self::Signal => Tone::Info,
            Self::Noise => Tone::Neutral,
        }
    }
}

fn badge(news: News) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let label = move || match news {
        News::Watch(state) => (*state.name().get(words.lang.get())).to_owned(),
        News::Stale => t().stale.to_owned(),
        News::Signal => t().signal.to_owned(),
        News::Noise => t().noise.to_owned(),
    };
    view! { <Badge tone=news.tone() label style=BadgeStyle::Plain/> }.into_any()
}
