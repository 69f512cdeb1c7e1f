//! The ranking by exposure, each factor with its why and what comes of it; and the picture of both figures.

use super::{
    super::{
        exposure::{exposure, ranked, turn},
        text::{self, TEXT},
    },
    name, promotion,
};
use crate::{
    domain::{id::Id, lang::Format, number::Share, pestel_factor::PestelFactor, table::Table},
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        charts::{QuadrantAxis, QuadrantData, QuadrantPoint, QuadrantScatter},
        components::{Badge, BadgeStyle, Card, Glyph, Record, Records, Tone, Why, WhyButton},
        deciding::{Finding, decision, led_to},
        judgement,
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// The ranking.
pub(super) fn ranking(factors: Memo<Table<PestelFactor>>) -> AnyView {
    let word = use_word(&TEXT);
    let ids = Memo::new(move |_| {
        factors.with(|factors| ranked(factors).into_iter().map(|row| row.factor).collect::<Vec<_>>())
    });
    view! {
        <Card title=word(|t| t.ranking)>
            <Records label=word(|t| t.ranking)>
                <For each=move || ids.get() key=|id| *id children=line/>
            </Records>
        </Card>
    }
    .into_any()
}

fn line(id: Id<PestelFactor>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let detail = move || {
        let Some(row) = row.get() else { return String::new() };
        let lang = words.lang.get();
        let impact =
            row.impact.map(|impact| format!("{} {}", t().impact, text::signed(f64::from(impact.get()), 0, &*f())));
        let probability = row.probability.map(|share| format!("{} {}", t().probability, f().percent(share.get(), 0)));
        let names = [Some((*row.dimension.name().get(lang)).to_owned()), Some((*row.term.name().get(lang)).to_owned())];
        names.into_iter().chain([impact, probability]).flatten().collect::<Vec<_>>().join(" · ")
    };
    let became = promotion::became(id);
    let words_of = move || {
        view! {
            {figure(id)}
            <a href=Route::on(Method::Pestel, id.uuid()).href()>{title}</a>
        }
    };
    view! {
        <Record name=words_of detail=Signal::derive(detail)>
            {promotion::promotion(id)}
            {move || match became.get() {
                Some(item) => led_to(vec![item.uuid()]),
                None => decision(Finding::on(id.uuid(), title)),
            }}
        </Record>
    }
    .into_any()
}

/// The exposure, which opens into its why; a badge while it is unknown.
pub(super) fn figure(id: Id<PestelFactor>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let found = Memo::new(move |_| row.with(|row| row.as_deref().and_then(exposure)));
    let known = Memo::new(move |_| found.with(Option::is_some));
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let shown = Signal::derive(move || {
        found.with(|found| found.as_ref().map(|found| text::signed(found.value, 1, &*f())).unwrap_or_default())
    });
    let why = move |()| {
        let open = plan.peek();
        let factors = &open.worksheets.pestel.factors;
        let Some(found) = found.get_untracked() else { return Why::default() };
        let turned =
            turn(factors, id).map(|turn| text::turn(turn.change, &name(factors.get(turn.before), t().unnamed), &*f()));
        let notes = turned.into_iter().chain([t().convention.to_owned()]).collect();
        judgement::why(t().why.to_owned(), &found.why, notes, &*f())
    };
    let unknown = move || {
        view! { <Badge tone=Tone::Neutral label=move || t().to_judge icon=Glyph::CircleDashed style=BadgeStyle::Plain/> }
    };
    view! {
        <Show when=move || known.get() fallback=unknown>
            <WhyButton figure=shown why about=title/>
        </Show>
    }
    .into_any()
}

/// The picture: impact from left to right, probability upwards.
pub(super) fn picture(factors: Memo<Table<PestelFactor>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let data = move || {
        let point = |row: &PestelFactor| {
            let found = exposure(row)?;
            let tone = if found.value < 0.0 { Tone::Alert } else { Tone::Ok };
            let x = f64::from(row.impact?.get());
            let y = row.probability.map(Share::get)?;
            Some(QuadrantPoint { label: name(Some(row), t().unnamed), x, y, weight: found.value.abs() / 5.0, tone })
        };
        QuadrantData {
            x: QuadrantAxis { name: t().impact.to_owned(), min: -5.5, max: 5.5, cut: 0.0 },
            y: QuadrantAxis { name: t().probability.to_owned(), min: 0.0, max: 1.05, cut: 0.5 },
            names: t().grounds.map(str::to_owned),
            points: factors.with(|factors| {
                ranked(factors).iter().filter_map(|row| factors.get(row.factor)).filter_map(point).collect()
            }),
        }
    };
    let data = Memo::new(move |_| data());
    let some = Memo::new(move |_| data.with(|data| !data.points.is_empty()));
    let drawn = move || {
        view! {
            <Card>
                <QuadrantScatter
                    title=move || t().picture
                    data=data
                    format_x=move |value: f64| text::signed(value, 0, &*f())
                    format_y=move |value: f64| f().percent(value, 0)
                />
            </Card>
        }
    };
    (move || some.get().then(drawn)).into_any()
}
