//! The screen of the lifetime value: the segments compared, and one of them in detail.

mod fields;
mod results;

use super::{
    Sheet, Verdict,
    text::{self, GUIDE, TEXT},
};
use crate::{
    domain::{explained::Explained, id::Id, lang::Format, money::Money, segment::Segment},
    methods::Method,
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::*,
        guide::guide_button,
        judgement::why,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; the row is a segment.
pub fn page(entity: Option<Uuid>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let ids = plan.ids::<Segment>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let first = plan.select(|plan| plan.segments.iter().find(|row| row.priority).map(|row| row.id.to_string()));
    let asked = RwSignal::new(entity.map(|id| id.to_string()));
    let selected = Signal::derive(move || {
        let known = |id: &String| ids.with(|ids| ids.iter().any(|row| row.to_string() == *id));
        let usual = || first.get().or_else(|| ids.with(|ids| ids.first().map(ToString::to_string)));
        asked.get().filter(known).or_else(usual).unwrap_or_default()
    });
    let leading = plan.select(|plan| {
        let sheets = &plan.worksheets.lifetime_value.sheets;
        let rated =
            plan.segments.iter().filter_map(|row| Some((row.name.clone(), super::ratio(sheets.get(&row.id)?)?.value)));
        rated.min_by(|a, b| a.1.total_cmp(&b.1))
    });
    let title = move || {
        let name = |name: String| if name.is_empty() { t().unnamed.to_owned() } else { name };
        let said = leading.get().map(|(row, ratio)| text::finding(&name(row), ratio, Verdict::of(ratio), &*f()));
        said.unwrap_or_else(|| t().none.to_owned())
    };
    let body = move || if none.get() { empty() } else { compared(ids, selected, asked) };
    view! {
        <div class="stack-page">
            <PageHeader title subtitle=move || t().subtitle actions=move || guide_button(&GUIDE)/>
            {body}
        </div>
    }
    .into_any()
}

fn empty() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <EmptyState
            glyph=Glyph::Coins
            title=move || t().empty
            detail=Signal::derive(move || t().empty_detail.to_owned())
            example=Signal::derive(move || t().example.to_owned())
        >
            <ButtonLink
                label=move || t().to_segments
                href=Route::to(Method::Segments).href()
                variant=ButtonVariant::Primary
            />
        </EmptyState>
    }
    .into_any()
}

fn compared(ids: Memo<Vec<Id<Segment>>>, selected: Signal<String>, asked: RwSignal<Option<String>>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let names =
        plan.select(|plan| plan.segments.iter().map(|row| (row.id.to_string(), row.name.clone())).collect::<Vec<_>>());
    let tabs = move || {
        let choice =
            |(id, name): (String, String)| Choice::new(id, if name.is_empty() { t().unnamed.to_owned() } else { name });
        names.get().into_iter().map(choice).collect::<Vec<_>>()
    };
    let panel = move |id: String| Id::parse(&id).map_or_else(|| ().into_any(), detail);
    view! {
        <Card title=move || t().compare note=move || t().deserved_hint>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().compare>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().segment}</th>
                            <th scope="col">{move || t().value}</th>
                            <th scope="col">{move || t().cost}</th>
                            <th scope="col">{move || t().ratio}</th>
                            <th scope="col">{move || t().payback}</th>
                            <th scope="col">{move || t().deserved}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|id| *id children=row/>
                    </tbody>
                </table>
            </div>
        </Card>
        <Tabs
            label=move || t().choose
            tabs=Signal::derive(tabs)
            selected
            on_select=move |id: String| asked.set(Some(id))
            panel
        />
    }
    .into_any()
}

fn detail(id: Id<Segment>) -> AnyView {
    let sheet = sheet_of(id);
    view! {
        <div class="grid" data-columns="2">
            <div class="stack">{fields::cards(id, sheet)}</div>
            <div class="stack">{results::cards(id, sheet)}</div>
        </div>
    }
    .into_any()
}

/// The sheet of a segment, empty while nothing was entered.
fn sheet_of(id: Id<Segment>) -> Memo<Sheet> {
    use_plan().select(move |plan| plan.worksheets.lifetime_value.sheets.get(&id).cloned().unwrap_or_default())
}

/// Changes the sheet of a segment, as one step; an empty one is not kept.
fn change(plan: PlanState, id: Id<Segment>, change: impl FnOnce(&mut Sheet)) {
    plan.edit(Label::new(Verb::EnterFigures), |plan| {
        let sheets = &mut plan.worksheets.lifetime_value.sheets;
        let mut sheet = sheets.get(&id).cloned().unwrap_or_default();
        change(&mut sheet);
        if sheet == Sheet::default() {
            sheets.remove(&id)
        } else {
            sheets.insert(id, sheet)
        };
    });
}

/// The tone of a verdict.
const fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Loses => Tone::Alert,
        Verdict::Thin => Tone::Watch,
        Verdict::Healthy => Tone::Ok,
        Verdict::UnderInvests => Tone::Info,
    }
}

/// What a line of the table says.
fn row(id: Id<Segment>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let segment = plan.row(id);
    let sheet = sheet_of(id);
    let name = move || {
        let name = segment.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default());
        if name.is_empty() { t().unnamed.to_owned() } else { name }
    };
    let value = Memo::new(move |_| sheet.with(|sheet| super::lifetime_value(sheet).ok()));
    let cost = Memo::new(move |_| sheet.with(|sheet| super::acquisition_cost(sheet).ok()));
    let ratio = Memo::new(move |_| sheet.with(super::ratio));
    let payback = Memo::new(move |_| sheet.with(|sheet| super::payback_months(sheet).ok()));
    let deserved = Memo::new(move |_| value.with(|found| found.as_ref().map(|found| super::deserved(found.value))));
    let verdict = move || {
        ratio.get().map(|ratio| {
            let verdict = Verdict::of(ratio.value);
            view! {
                <Badge
                    tone=tone(verdict)
                    label=move || *text::verdict(verdict).get(words.lang.get())
                    style=BadgeStyle::Plain
                />
            }
        })
    };
    let about = Signal::derive(name);
    view! {
        <tr>
            <th scope="row">
                <a href=Route::on(Method::LifetimeValue, id.uuid()).href()>{name}</a>
            </th>
            <td class="numeric">{amount(value, |t| t.why_value, about)}</td>
            <td class="numeric">{amount(cost, |t| t.why_cost, about)}</td>
            <td class="numeric">{figure(ratio, text::ratio, |t| t.why_ratio, about)} " " {verdict}</td>
            <td class="numeric">{figure(payback, text::months, |t| t.why_payback, about)}</td>
            <td class="numeric">{amount(deserved, |t| t.why_deserved, about)}</td>
        </tr>
    }
    .into_any()
}

/// An amount that opens into its why; a dash where there is none.
fn amount(
    found: Memo<Option<Explained<Money>>>,
    question: fn(&text::Text) -> &'static str,
    about: Signal<String>,
) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let shown = move || found.with(|found| found.as_ref().map(|found| f().money(found.value.in_brief())));
    let any = Memo::new(move |_| found.with(Option::is_some));
    let opened = move |()| {
        let terms = found.with_untracked(|found| found.as_ref().map(|found| found.why.clone())).unwrap_or_default();
        why(question(t()).to_owned(), &terms, Vec::new(), &*f())
    };
    let button = move || view! { <WhyButton figure=move || shown().unwrap_or_default() why=opened about/> };
    (move || if any.get() { button().into_any() } else { "–".into_any() }).into_any()
}

/// A figure that opens into its why; a dash where there is none.
fn figure(
    found: Memo<Option<Explained<f64>>>,
    write: fn(f64, &dyn Format) -> String,
    question: fn(&text::Text) -> &'static str,
    about: Signal<String>,
) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let shown = move || found.with(|found| found.as_ref().map(|found| write(found.value, &*f())));
    let any = Memo::new(move |_| found.with(Option::is_some));
    let opened = move |()| {
        let terms = found.with_untracked(|found| found.as_ref().map(|found| found.why.clone())).unwrap_or_default();
        why(question(t()).to_owned(), &terms, Vec::new(), &*f())
    };
    let button = move || view! { <WhyButton figure=move || shown().unwrap_or_default() why=opened about/> };
    (move || if any.get() { button().into_any() } else { "–".into_any() }).into_any()
}
