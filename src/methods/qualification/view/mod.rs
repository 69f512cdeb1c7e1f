//! The screen of the qualification: what is known of each open opportunity, and one of them criterion by criterion.

mod sheet;

use super::{
    Framework,
    text::{self, GUIDE, TEXT},
};
use crate::{
    domain::{
        id::Id,
        lang::Format,
        opportunity::{Opportunity, Outcome},
    },
    methods::Method,
    plan::Plan,
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::location,
        charts::{StackedBar, StackedBars, StackedData},
        components::{
            ButtonLink, ButtonVariant, Card, Choice, ChoiceField, EmptyState, Glyph, LabelPlace, PageHeader,
            SegmentedControl,
        },
        guide::guide_button,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; the row is an opportunity.
pub fn page(entity: Option<Uuid>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let asked = entity.map(Id::<Opportunity>::new);
    let ids = plan.select(move |plan| shown(plan, asked).map(|row| row.id).collect::<Vec<_>>());
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let counts = plan.select(|plan| {
        let known = &plan.worksheets.qualification;
        let left = open(plan).map(|row| known.questions(row.id).len()).sum::<usize>();
        (left, open(plan).count())
    });
    let title = move || {
        let (left, all) = counts.get();
        if all == 0 { t().empty.to_owned() } else { text::finding(left, all, words.lang.get()) }
    };
    let chosen = Memo::new(move |_| {
        let known = |id: &Id<Opportunity>| ids.with(|ids| ids.contains(id));
        asked.filter(known).or_else(|| ids.with(|ids| ids.first().copied()))
    });
    view! {
        <PageHeader title subtitle=move || t().subtitle actions=move || guide_button(&GUIDE)/>
        <Show when=move || !none.get() fallback=empty>
            <div class="stack">
                <Show when=move || counts.with(|(_, all)| *all > 0)>{picture()}</Show>
                {chooser(asked, chosen)}
                {move || chosen.get().map(sheet::cards)}
            </div>
        </Show>
    }
    .into_any()
}

/// The opportunities that are still to be decided, in the order of the pipeline.
fn open(plan: &Plan) -> impl Iterator<Item = &Opportunity> {
    plan.worksheets.pipeline.opportunities.iter().filter(|row| row.is_open())
}

/// Those, and the one that was asked for: what was known of a deal stays to be read once it is closed.
fn shown(plan: &Plan, asked: Option<Id<Opportunity>>) -> impl Iterator<Item = &Opportunity> {
    let all = plan.worksheets.pipeline.opportunities.iter();
    all.filter(move |row| row.is_open() || Some(row.id) == asked)
}

/// What an opportunity is called.
fn called(row: &Opportunity, unnamed: &str) -> String {
    if row.name.trim().is_empty() { unnamed.to_owned() } else { row.name.clone() }
}

fn empty() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <EmptyState
            glyph=Glyph::Handshake
            title=move || t().empty
            detail=Signal::derive(move || t().empty_detail.to_owned())
            example=Signal::derive(move || t().example.to_owned())
        >
            <ButtonLink
                label=move || t().to_pipeline
                href=Route::to(Method::Pipeline).href()
                variant=ButtonVariant::Primary
            />
        </EmptyState>
    }
    .into_any()
}

/// A bar an opportunity: which share of its criteria is met, not met, unknown.
fn picture() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    #[allow(clippy::cast_precision_loss, reason = "criteria are a handful")]
    let data = move || {
        let (plan, f) = (plan.plan(), f());
        let known = &plan.worksheets.qualification;
        let bar = |row: &Opportunity| {
            let tally = known.tally(row.id);
            let counts = [tally.yes, tally.no, tally.unknown];
            StackedBar {
                label: called(row, t().unnamed),
                note: (*text::framework(known.framework_of(row.id)).get(f.lang())).to_owned(),
                parts: counts.map(|count| count as f64 / tally.all() as f64).to_vec(),
                shown: counts.map(|count| f.number(count as f64, 0)).to_vec(),
                total: f.percent(known.score(row.id).value, 0),
            }
        };
        StackedData {
            parts: [t().yes, t().no, t().unknown].map(ToOwned::to_owned).to_vec(),
            total: t().total.to_owned(),
            most: 1.0,
            bars: open(&plan).map(bar).collect(),
        }
    };
    let finding = move || {
        let (plan, f) = (plan.plan(), f());
        let known = &plan.worksheets.qualification;
        let scored = open(&plan).map(|row| (row, known.score(row.id).value));
        // Ties end at the id.
        let best = scored.max_by(|a, b| a.1.total_cmp(&b.1).then_with(|| b.0.id.cmp(&a.0.id)));
        best.map(|(row, score)| text::best(&called(row, t().unnamed), &f.percent(score, 0), f.lang()))
            .unwrap_or_default()
    };
    view! {
        <Card>
            <StackedBars title=move || t().picture finding=Signal::derive(finding) data=Signal::derive(data)/>
        </Card>
    }
    .into_any()
}

/// Which opportunity is looked at, and the usual framework of the company.
fn chooser(asked: Option<Id<Opportunity>>, chosen: Memo<Option<Id<Opportunity>>>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let rows = plan.select(move |plan| shown(plan, asked).cloned().collect::<Vec<_>>());
    let options = move || {
        let named = |row: &Opportunity| {
            let name = called(row, t().unnamed);
            let closed = || text::closed(&name, row.outcome == Outcome::Won, words.lang.get());
            Choice::new(row.id.to_string(), if row.is_open() { name.clone() } else { closed() })
        };
        rows.with(|rows| rows.iter().map(named).collect::<Vec<_>>())
    };
    let go = move |id: String| {
        if let Some(id) = Id::<Opportunity>::parse(&id) {
            location::go(Route::on(Method::Qualification, id.uuid()));
        }
    };
    let usual = plan.select(|plan| plan.worksheets.qualification.framework);
    let frameworks = move || {
        let lang = words.lang.get();
        Framework::ALL.map(|one| Choice::new(one.key(), *text::framework(one).get(lang))).to_vec()
    };
    let set = move |key: String| {
        if let Some(one) = Framework::ALL.into_iter().find(|one| one.key() == key) {
            plan.edit(Label::new(Verb::Settings), |plan| plan.worksheets.qualification.framework = one);
        }
    };
    view! {
        <div class="row" data-align="end">
            <ChoiceField
                label=move || t().opportunity
                value=Signal::derive(move || chosen.get().map(|id| id.to_string()).unwrap_or_default())
                options=Signal::derive(options)
                on_change=go
            />
            <SegmentedControl
                label=move || t().usual
                label_place=LabelPlace::Above
                value=Signal::derive(move || usual.get().key().to_owned())
                options=Signal::derive(frameworks)
                on_change=set
            />
        </div>
    }
    .into_any()
}
