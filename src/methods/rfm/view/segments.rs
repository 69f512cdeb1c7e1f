//! The seven segments: a table to compare them, and below it what each calls for, with the way into a decision.

use crate::{
    domain::{explained::Explained, lang::Format, money::Money},
    methods::rfm::{
        Analysis, RfmSegment,
        text::{self, TEXT},
    },
    ui::{
        components::*,
        deciding::{Finding, decision},
        judgement::why,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The table.
pub fn table(analysis: Memo<Option<Analysis>>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().segments>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().segments>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().segment}</th>
                            <th scope="col">{move || t().clients}</th>
                            <th scope="col">{move || t().share}</th>
                            <th scope="col">{move || t().basket}</th>
                        </tr>
                    </thead>
                    <tbody>{RfmSegment::ALL.map(|segment| row(analysis, segment)).into_iter().collect_view()}</tbody>
                </table>
            </div>
        </Card>
    }
    .into_any()
}

/// What a line says of its segment.
#[derive(Clone, Default, PartialEq)]
struct Line {
    customers: u32,
    share: Option<Explained<f64>>,
    basket: Option<Explained<f64>>,
}

fn line(analysis: Option<&Analysis>, segment: RfmSegment) -> Line {
    let total = analysis.and_then(|found| Some((found, found.total(segment)?)));
    total.map_or_else(Line::default, |(found, total)| Line {
        customers: total.customers,
        share: found.revenue_share(total),
        basket: total.average_basket(),
    })
}

fn money(cents: f64, format: &dyn Format) -> String {
    Money::from_f64_units(cents / 100.0).map(|amount| format.money(amount.in_brief())).unwrap_or_default()
}

fn row(analysis: Memo<Option<Analysis>>, segment: RfmSegment) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let line = Memo::new(move |_| analysis.with(|found| line(found.as_ref(), segment)));
    let name = move || *segment.fixed().name().get(words.lang.get());
    let explained = move |read: fn(&Line) -> &Option<Explained<f64>>, title: &'static str| {
        let terms = line.with_untracked(|line| read(line).as_ref().map(|found| found.why.clone())).unwrap_or_default();
        why(format!("{title} — {}", name()), &terms, vec![t().convention.to_owned()], &*f())
    };
    let share = move || {
        line.with(|line| line.share.as_ref().map_or_else(|| "–".to_owned(), |share| f().percent(share.value, 1)))
    };
    let basket = move || {
        line.with(|line| line.basket.as_ref().map_or_else(|| "–".to_owned(), |basket| money(basket.value, &*f())))
    };
    view! {
        <tr>
            <th scope="row">
                {name} <span class="bar-note">{move || *text::definition(segment).get(words.lang.get())}</span>
            </th>
            <td class="numeric">{move || f().number(f64::from(line.with(|line| line.customers)), 0)}</td>
            <td class="numeric">
                <WhyButton figure=share why=move |()| explained(|line| &line.share, t().share) about=name/>
            </td>
            <td class="numeric">
                <Show when=move || line.with(|line| line.basket.is_some()) fallback=|| "–">
                    <WhyButton figure=basket why=move |()| explained(|line| &line.basket, t().basket) about=name/>
                </Show>
            </td>
        </tr>
    }
    .into_any()
}

/// What each segment calls for.
pub fn decisions(analysis: Memo<Option<Analysis>>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().decisions>
            <FactList label=move || t().decisions>
                {RfmSegment::ALL.map(|segment| called_for(analysis, segment)).into_iter().collect_view()}
            </FactList>
        </Card>
    }
    .into_any()
}

const fn tone(segment: RfmSegment) -> Tone {
    match segment {
        RfmSegment::Champions => Tone::Ok,
        RfmSegment::Loyal | RfmSegment::PromisingNew | RfmSegment::Potential => Tone::Info,
        RfmSegment::AtRisk => Tone::Alert,
        RfmSegment::Dormant => Tone::Watch,
        RfmSegment::Lost => Tone::Neutral,
    }
}

fn called_for(analysis: Memo<Option<Analysis>>, segment: RfmSegment) -> AnyView {
    let (f, words) = (use_format(), use_words());
    let customers = Memo::new(move |_| analysis.with(|found| line(found.as_ref(), segment).customers));
    let proposed = Signal::derive(move || (*text::proposed(segment).get(words.lang.get())).to_owned());
    view! {
        <Fact
            tone=Signal::stored(tone(segment))
            badge=Signal::derive(move || (*segment.fixed().name().get(words.lang.get())).to_owned())
            title=move || text::customers(customers.get(), &*f())
            detail=Signal::derive(move || (*text::strategy(segment).get(words.lang.get())).to_owned())
        >
            {decision(Finding::on(segment.fixed().id(), proposed))}
        </Fact>
    }
    .into_any()
}
