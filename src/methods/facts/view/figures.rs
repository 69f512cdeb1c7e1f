//! What the figures say of the past: a tile a KPI with its trend, the ten largest customers, the mix by segment.

use super::super::{
    concentration::{Concentration, concentration},
    mix::{Part, mix},
    past::{Drift, Past, past},
    text::{self, TEXT},
};
use crate::{
    domain::{id::Id, kpi::Kpi, lang::Format, period::by_period, trend::POINTS},
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        charts::{Bar, Bars, Spark},
        components::{Badge, ButtonLink, Card, Glyph, Size, StatTile, Tone, Why, WhyButton},
        judgement,
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// One tile a KPI that has a trend.
pub(super) fn trends() -> AnyView {
    let word = use_word(&TEXT);
    let ids = use_plan().select(|plan| {
        let known = plan.kpis.iter().filter(|kpi| past(kpi).is_some());
        known.map(|kpi| kpi.id).collect::<Vec<_>>()
    });
    view! {
        <Card title=word(|t| t.trends)>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{word(|t| t.no_trend)}</p>
                <p>
                    <ButtonLink
                        label=word(|t| t.to_kpis)
                        href=Route::to(Method::Kpis).href()
                        size=Size::Small
                        icon=Glyph::ArrowRight
                    />
                </p>
            </Show>
            <div class="grid" data-columns="tiles">
                <For each=move || ids.get() key=|id| *id children=tile/>
            </div>
        </Card>
    }
    .into_any()
}

const fn drift_tone(drift: Drift) -> Tone {
    match drift {
        Drift::Better => Tone::Ok,
        Drift::Stable => Tone::Neutral,
        Drift::Worse => Tone::Watch,
    }
}

fn tile(id: Id<Kpi>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let row = use_plan().row(id);
    let found = Memo::new(move |_| row.with(|row| row.as_deref().and_then(past)));
    let of = move |read: &dyn Fn(&Past) -> String| found.with(|found| found.as_ref().map(read).unwrap_or_default());
    let name = Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default()));
    let shown = Signal::derive(move || of(&|past| text::change(past.change.value, &*f())));
    let tone =
        Signal::derive(move || found.with(|found| found.as_ref().map_or(Tone::Neutral, |past| drift_tone(past.drift))));
    let judged = move || of(&|past| (*text::drift(past.drift).get(words.lang.get())).to_owned());
    let spark = move || {
        let values = row.with(|row| {
            let points = row.as_deref().map(by_period).unwrap_or_default();
            let from = points.len().saturating_sub(POINTS);
            points.iter().skip(from).map(|point| point.value.get()).collect()
        });
        Spark { values, target: None }
    };
    let why = move |()| {
        let Some(past) = found.get_untracked() else { return Why::default() };
        judgement::why(t().why_trend.to_owned(), &past.change.why, vec![t().trend_convention.to_owned()], &*f())
    };
    view! {
        <StatTile name value=shown tone judgement=Signal::derive(judged) spark=Signal::derive(spark)>
            <WhyButton why about=name/>
        </StatTile>
    }
    .into_any()
}

/// The share of the ten largest customers, or why it cannot be known.
pub(super) fn concentration_card() -> AnyView {
    let (f, words, word) = (use_format(), use_words(), use_word(&TEXT));
    let plan = use_plan();
    let orders = plan.select(|plan| plan.worksheets.facts.orders.clone());
    let found = Memo::new(move |_| orders.with(|orders| orders.as_ref().and_then(concentration)));
    let known = Memo::new(move |_| found.with(Option::is_some));
    let badge = move || {
        found.get().map(|(_, says)| {
            let tone = match says {
                Concentration::Spread => Tone::Ok,
                Concentration::Concentrated => Tone::Watch,
                Concentration::Dependent => Tone::Alert,
                Concentration::AllInTen => Tone::Info,
            };
            view! { <Badge tone label=move || (*text::concentration(says).get(words.lang.get())).to_owned()/> }
        })
    };
    let span = move || {
        let Some(orders) = orders.get() else { return String::new() };
        let format = f();
        let dates = (format.date(orders.first), format.date(orders.last));
        text::span(orders.orders, orders.customers, (&dates.0, &dates.1), &*format)
    };
    let offer = move || {
        view! {
            <p class="muted">{word(|t| t.no_orders)}</p>
            <p>
                <ButtonLink
                    label=word(|t| t.import)
                    href=Route::to(Method::Figures).href()
                    size=Size::Small
                    icon=Glyph::Upload
                />
            </p>
        }
    };
    view! {
        <Card title=word(|t| t.concentration) actions=move || badge>
            <Show when=move || known.get() fallback=offer>
                {share_bars(found)}
                <p class="muted small">{span}</p>
            </Show>
        </Card>
    }
    .into_any()
}

type Found = Memo<Option<(crate::domain::explained::Explained<f64>, Concentration)>>;

fn share_bars(found: Found) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let share = move || found.with(|found| found.as_ref().map_or(0.0, |(share, _)| share.value));
    let bars = move || {
        let bar = |label: &str, value: f64, tone| Bar {
            label: label.to_owned(),
            note: String::new(),
            value,
            shown: f().percent(value, 0),
            tone,
        };
        vec![bar(t().ten, share(), Tone::Brass), bar(t().others, 1.0 - share(), Tone::Neutral)]
    };
    let figure = Signal::derive(move || f().percent(share(), 0));
    let why = move |()| {
        let Some((share, _)) = found.get_untracked() else { return Why::default() };
        judgement::why(t().why_share.to_owned(), &share.why, vec![t().share_convention.to_owned()], &*f())
    };
    view! {
        <p class="row">
            <WhyButton figure why about=Signal::derive(move || t().ten.to_owned())/>
        </p>
        <Bars title=move || t().share_question bars=Signal::derive(bars) most=1.0/>
    }
    .into_any()
}

/// What share of the revenue each segment brings.
pub(super) fn mix_card() -> AnyView {
    let (t, f, word) = (use_text(&TEXT), use_format(), use_word(&TEXT));
    let plan = use_plan();
    let parts = plan.select(|plan| {
        let name = |part: &Part| plan.segments.get(part.segment).map(|row| row.name.clone()).unwrap_or_default();
        mix(&plan.kpis).into_iter().map(|part| (name(&part), part)).collect::<Vec<_>>()
    });
    let bars = move || {
        let bar = |(label, part): (String, Part)| Bar {
            label,
            note: String::new(),
            value: part.share.value,
            shown: f().percent(part.share.value, 0),
            tone: Tone::Info,
        };
        parts.get().into_iter().map(bar).collect::<Vec<_>>()
    };
    let why = move |()| {
        let terms: Vec<_> = parts.get_untracked().iter().flat_map(|(_, part)| part.share.why.clone()).collect();
        judgement::why_by_row(t().why_mix.to_owned(), &terms, &plan.peek(), &*f())
    };
    let none = Memo::new(move |_| parts.with(Vec::is_empty));
    let known = move || {
        view! {
            <Bars title=move || t().mix_question bars=Signal::derive(bars) most=1.0/>
            <p class="row">
                <WhyButton why about=Signal::derive(move || t().mix.to_owned())/>
            </p>
        }
    };
    view! {
        <Card title=word(|t| t.mix)>
            <Show when=move || none.get() fallback=known>
                <p class="muted">{word(|t| t.no_mix)}</p>
                <p>
                    <ButtonLink
                        label=word(|t| t.to_kpis)
                        href=Route::to(Method::Kpis).href()
                        size=Size::Small
                        icon=Glyph::ArrowRight
                    />
                </p>
            </Show>
        </Card>
    }
    .into_any()
}
