//! The page of the measurement grid: the finding, the rhythms and the order of the periods.

use super::{
    session::Session,
    table::{Head, table},
};
use crate::{
    domain::{
        day::Day,
        kpi::{Frequency, Kpi},
        lang::{Format, Lang},
    },
    methods::{
        Method,
        figures::{
            Rhythm, missing,
            text::{self, guide::GUIDE},
        },
    },
    plan::Plan,
    route::Route,
    state::{PlanState, use_plan},
    ui::{
        browser::intl::IntlFormat,
        components::*,
        fed_figures::fed_among,
        guide::guide_button,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The order in which periods are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Newest,
    Oldest,
}

/// The rhythms of a plan, and the one that is picked.
#[derive(Clone, Copy)]
struct Rhythms {
    all: Memo<Vec<Rhythm>>,
    chosen: RwSignal<Option<Rhythm>>,
    picked: Memo<Option<Rhythm>>,
}

/// The page while no import is under way.
pub fn page(session: Session) -> AnyView {
    let plan = use_plan();
    let all = plan.select(rhythms);
    let chosen = RwSignal::new(None::<Rhythm>);
    let picked = Memo::new(move |_| {
        let all = all.get();
        chosen.get().filter(|r| all.contains(r)).or_else(|| all.first().copied())
    });
    let any = Memo::new(move |_| picked.with(Option::is_some));
    (move || match any.get() {
        false => empty(session),
        true => filled(session, plan, Rhythms { all, chosen, picked }),
    })
    .into_any()
}

fn rhythms(plan: &Plan) -> Vec<Rhythm> {
    Rhythm::ALL.into_iter().filter(|rhythm| plan.kpis.iter().any(|kpi| Rhythm::of(kpi) == *rhythm)).collect()
}

pub fn kpis(plan: &Plan, rhythm: Rhythm) -> Vec<&Kpi> {
    plan.kpis.iter().filter(|kpi| Rhythm::of(kpi) == rhythm).collect()
}

fn empty(session: Session) -> AnyView {
    let t = use_text(&text::TEXT);
    view! {
        <PageHeader title=move || t().no_kpi.to_owned() actions=move || guide_button(&GUIDE)/>
        <EmptyState
            glyph=Glyph::Chart
            title=move || t().empty_title.to_owned()
            detail=move || t().empty_detail.to_owned()
            example=move || t().empty_example.to_owned()
        >
            <ButtonLink label=move || t().create_kpi.to_owned() href=Route::to(Method::Kpis).href() variant=ButtonVariant::Quiet/>
        </EmptyState>
        {super::intake::card(session)}
    }
    .into_any()
}

/// The page with its switches, which stay when another rhythm is picked: they have the focus.
fn filled(session: Session, plan: PlanState, rhythms: Rhythms) -> AnyView {
    let (t, f) = (use_text(&text::TEXT), use_format());
    let today = plan.today;
    let shown = lagging(rhythms.picked);
    let rhythm = Memo::new(move |_| shown.get().unwrap_or(Rhythm::ALL[0]));
    let counts = plan.select(move |plan| {
        let rhythm = rhythm.get();
        let kpis = kpis(plan, rhythm);
        (missing(&kpis, rhythm, rhythm.start_of(today.get())), kpis.len())
    });
    let title = move || {
        let (missing, all) = counts.get();
        let (format, rhythm) = (f(), rhythm.get());
        text::finding(rhythm, &period_name(rhythm, rhythm.start_of(today.get()), &format), missing, all, &*format)
    };
    let order = RwSignal::new(Order::Newest);
    let listed = lagging(Memo::new(move |_| order.get()));
    let importing = RwSignal::new(false);
    let heads = plan.select(move |plan| kpis(plan, rhythm.get()).into_iter().map(Head::of).collect::<Vec<_>>());
    let several = Memo::new(move |_| rhythms.all.with(Vec::len) > 1);
    view! {
        <PageHeader title subtitle=move || t().subtitle.to_owned() actions=move || actions(importing)/>
        <Dialog open=importing on_close=move |()| importing.set(false) title=move || t().import.to_owned()>
            {super::intake::ways_in(session)}
        </Dialog>
        <div class="row" data-align="between" data-print="no">
            {move || several.get().then(|| rhythm_switch(rhythms))}
            <p class="page-subtitle">{move || t().empty_cells}</p>
            {order_switch(order)}
        </div>
        {move || table(session, rhythm.get(), heads.get(), listed)}
        {fed_among(move |kpi| Rhythm::of(kpi) == rhythm.get())}
    }
    .into_any()
}

fn actions(importing: RwSignal<bool>) -> AnyView {
    let t = use_text(&text::TEXT);
    view! {
        {guide_button(&GUIDE)}
        <ButtonLink label=move || t().see_kpis.to_owned() href=Route::to(Method::Kpis).href()/>
        <Button
            label=move || t().import.to_owned()
            on_press=move |()| importing.set(true)
            variant=ButtonVariant::Primary
            icon=Glyph::Upload
        />
    }
    .into_any()
}

fn rhythm_switch(Rhythms { all, chosen, picked }: Rhythms) -> AnyView {
    let t = use_text(&text::TEXT);
    let lang = use_words().lang;
    let choose = move |value: String| chosen.set(Rhythm::ALL.into_iter().find(|r| rhythm_value(*r) == value));
    view! {
        <SegmentedControl
            label=move || t().rhythm.to_owned()
            value=move || picked.get().map(rhythm_value).unwrap_or_default()
            options=Signal::derive(move || rhythm_choices(&all.get(), lang.get()))
            on_change=choose
        />
    }
    .into_any()
}

fn order_switch(order: RwSignal<Order>) -> AnyView {
    let t = use_text(&text::TEXT);
    let options = move || vec![Choice::new("newest", t().newest_first), Choice::new("oldest", t().oldest_first)];
    let choose = move |value: String| order.set(if value == "oldest" { Order::Oldest } else { Order::Newest });
    view! {
        <SegmentedControl
            label=move || t().order.to_owned()
            value=Signal::derive(move || order_value(order.get()).to_owned())
            options=Signal::derive(options)
            on_change=choose
        />
    }
    .into_any()
}

fn rhythm_value(rhythm: Rhythm) -> String {
    format!("{rhythm:?}")
}

fn rhythm_choices(rhythms: &[Rhythm], lang: Lang) -> Vec<Choice> {
    rhythms.iter().map(|r| Choice::new(rhythm_value(*r), text::rhythm(*r, lang))).collect()
}

const fn order_value(order: Order) -> &'static str {
    match order {
        Order::Newest => "newest",
        Order::Oldest => "oldest",
    }
}

/// A period as its line says it.
pub fn period_name(rhythm: Rhythm, start: Day, format: &IntlFormat) -> String {
    match rhythm {
        Rhythm::Every(Frequency::Weekly) | Rhythm::ByDate => format.date(start),
        Rhythm::Every(Frequency::Monthly) => format.month(start),
        Rhythm::Every(Frequency::Quarterly) => text::quarter(start, format.lang()),
    }
}
