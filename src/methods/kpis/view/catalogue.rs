//! The catalogue: the KPIs by stage of a customer's life, the stages that nothing measures, and the rules of the whole.

use super::{create::CreateDialog, row};
use crate::{
    domain::{
        id::Id,
        kpi::{Aarrr, Kpi, Nature},
        lang::Format,
        person::Person,
    },
    methods::kpis::{
        catalogue::Balance,
        health::HealthState,
        limits::KpiCount,
        text::{
            self,
            catalogue::{Standing, TEXT, finding, limits_said},
            guide::GUIDE,
        },
    },
    reports::alerts::AlertRow,
    state::use_plan,
    ui::{
        components::{
            Badge, Button, ButtonVariant, Card, Choice, ChoiceField, EmptyState, Glyph, PageHeader, SegmentedControl,
            Size, Tone, phone_cards,
        },
        guide::guide_button,
        insights::use_insights,
        recall::recall,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// Which KPIs are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Filter {
    nature: Option<Nature>,
    off_course: bool,
    owner: Option<Id<Person>>,
}

impl Filter {
    fn lets(&self, kpi: &Kpi, row: Option<&AlertRow>) -> bool {
        let looked_at =
            || row.is_none_or(|row| row.health_state() != HealthState::OnTrack || row.stale || row.is_alert());
        self.nature.is_none_or(|nature| kpi.nature == Some(nature))
            && self.owner.is_none_or(|owner| kpi.owner == Some(owner))
            && (!self.off_course || looked_at())
    }
}

/// The screen.
pub fn page() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let rows = use_insights().alerts;
    let creating = RwSignal::new(false);
    let none = plan.select(|plan| plan.kpis.is_empty());
    let standing = Memo::new(move |_| rows.with(|rows| standing(rows)));
    let button = move || {
        view! {
            <Button
                label=move || t().add
                on_press=move |()| creating.set(true)
                variant=ButtonVariant::Primary
                icon=Glyph::Plus
            />
        }
    };
    let title = move || if none.get() { t().empty.to_owned() } else { finding(standing.get(), &*f()) };
    view! {
        <PageHeader
            title
            subtitle=move || t().subtitle
            actions=move || view! { {guide_button(&GUIDE)} {move || (!none.get()).then(button)} }
        />
        <Show when=move || none.get() fallback=filled>
            <EmptyState
                glyph=Glyph::Chart
                title=move || t().empty_detail
                example=move || t().example
            >
                {button()}
            </EmptyState>
            {row::holes()}
        </Show>
        <CreateDialog open=creating/>
    }
    .into_any()
}

fn standing(rows: &[AlertRow]) -> Standing {
    rows.iter().fold(Standing { count: rows.len(), ..Standing::default() }, |sum, row| {
        let (off, unjudged) = match row.health_state() {
            HealthState::AtRisk | HealthState::Behind => (1, 0),
            HealthState::NoData | HealthState::NoTarget => (0, 1),
            HealthState::OnTrack => (0, 0),
        };
        Standing {
            off_course: sum.off_course + off,
            unjudged: sum.unjudged + unjudged,
            alerts: sum.alerts + usize::from(row.is_alert()),
            ..sum
        }
    })
}

fn filled() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let rows = use_insights().alerts;
    let filter = recall::<Filter>();
    let kpis = plan.select(|plan| plan.kpis.clone());
    let shown = Memo::new(move |_| {
        rows.with(|rows| {
            kpis.with(|kpis| {
                let pairs = kpis.iter().zip(rows.iter().map(Some).chain(std::iter::repeat(None)));
                let wanted = pairs.filter(|(kpi, row)| filter.with(|filter| filter.lets(kpi, *row)));
                wanted.map(|(kpi, _)| (kpi.aarrr, kpi.id)).collect::<Vec<_>>()
            })
        })
    });
    let unfiltered = Memo::new(move |_| filter.with(|filter| *filter == Filter::default()));
    let stages = move || Aarrr::ALL.into_iter().map(Some).chain([None]);
    let group = move |stage: Option<Aarrr>| row::group(stage, shown, unfiltered);
    let nothing = move || {
        shown.with(Vec::is_empty).then(|| {
            view! {
                <div class="row">
                    <p>{move || t().none_found}</p>
                    <Button label=move || t().clear on_press=move |()| filter.set(Filter::default()) size=Size::Small/>
                </div>
            }
        })
    };
    view! {
        {filters(filter)}
        <div class="table-scroll" role="region" aria-label=move || t().table tabindex="0">
            <table class="table" data-phone="cards" node_ref=phone_cards()>
                {row::head()}
                {stages().map(group).collect_view()}
            </table>
        </div>
        {nothing}
        {row::holes()}
        {balance()}
    }
    .into_any()
}

fn filters(filter: RwSignal<Filter>) -> AnyView {
    let t = use_text(&TEXT);
    let f = use_format();
    let people = use_plan()
        .select(|plan| plan.people.iter().map(|row| (row.id.to_string(), row.name.clone())).collect::<Vec<_>>());
    let natures = move || {
        let lang = f().lang();
        let each = Nature::ALL.map(|nature| Choice::new(nature_key(Some(nature)), *nature.name().get(lang)));
        std::iter::once(Choice::new("", t().all)).chain(each).collect::<Vec<_>>()
    };
    let healths = move || vec![Choice::new("", t().all), Choice::new("off", t().to_look_at)];
    let owners = move || {
        let each = people.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", t().everyone)).chain(each).collect::<Vec<_>>()
    };
    let set_nature = move |key: String| {
        filter.update(|filter| filter.nature = Nature::ALL.into_iter().find(|nature| nature_key(Some(*nature)) == key));
    };
    view! {
        <div class="row" data-align="end">
            <SegmentedControl
                label=move || t().health
                value=move || if filter.with(|filter| filter.off_course) { "off" } else { "" }
                options=healths
                on_change=move |key: String| filter.update(|filter| filter.off_course = key == "off")
            />
            <SegmentedControl
                label=move || t().nature
                value=move || nature_key(filter.with(|filter| filter.nature))
                options=natures
                on_change=set_nature
            />
            <ChoiceField
                label=move || t().owner
                value=move || filter.with(|filter| filter.owner.map(|id| id.to_string()).unwrap_or_default())
                options=owners
                on_change=move |id: String| filter.update(|filter| filter.owner = Id::parse(&id))
            />
        </div>
    }
    .into_any()
}

const fn nature_key(nature: Option<Nature>) -> &'static str {
    match nature {
        None => "",
        Some(Nature::Leading) => "leading",
        Some(Nature::Lagging) => "lagging",
    }
}

/// The limits of the whole: 5–7, leading and lagging, results and activity; each with its reason.
fn balance() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let balance = plan.select(|plan| Balance::of(plan.kpis.iter()));
    let settings = plan.select(|plan| plan.worksheets.kpis.clone());
    let count = move || {
        let limits = settings.get();
        text::count_warning(KpiCount::of(balance.get().count, &limits), &limits, &*f())
    };
    let count_why = move || format!("{} {}", t().count_why, limits_said(&settings.get(), f().lang()));
    let nature = move || match balance.get() {
        Balance { leading: 0, .. } => Some(t().no_leading.to_owned()),
        Balance { lagging: 0, .. } => Some(t().no_lagging.to_owned()),
        _ => None,
    };
    let family = move || match balance.get() {
        Balance { result: 0, .. } => Some(t().no_result.to_owned()),
        Balance { activity: 0, .. } => Some(t().no_activity.to_owned()),
        _ => None,
    };
    view! {
        <Card title=move || t().balance>
            <ul class="stack">
                {rule(Signal::derive(count), Signal::derive(move || t().count_fits), Signal::derive(count_why))}
                {rule(
                    Signal::derive(nature),
                    Signal::derive(move || t().nature_fits),
                    Signal::derive(move || t().nature_why.to_owned()),
                )}
                {rule(
                    Signal::derive(family),
                    Signal::derive(move || t().family_fits),
                    Signal::derive(move || t().family_why.to_owned()),
                )}
            </ul>
        </Card>
    }
    .into_any()
}

fn rule(wrong: Signal<Option<String>>, holds: Signal<&'static str>, why: Signal<String>) -> AnyView {
    let t = use_text(&TEXT);
    let tone = move || if wrong.with(Option::is_some) { Tone::Watch } else { Tone::Ok };
    let label = move || if wrong.with(Option::is_some) { t().missing } else { t().holds };
    let fact = move || wrong.get().unwrap_or_else(|| holds.get().to_owned());
    view! {
        <li class="row">
            <Badge tone=Signal::derive(tone) label/>
            <strong>{fact}</strong>
            <span class="field-hint">{why}</span>
        </li>
    }
    .into_any()
}
