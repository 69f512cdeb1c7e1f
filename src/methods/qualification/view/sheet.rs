//! One opportunity: its criteria with their evidence, its score, and the questions to ask next.

use super::{
    super::{
        Criterion, Framework, QualificationSheet,
        text::{self, TEXT},
    },
    called,
};
use crate::{
    domain::{entity::EntityRef, id::Id, lang::Format, opportunity::Opportunity},
    state::{PlanState, label::Verb, use_plan},
    ui::{
        components::{
            Card, Choice, ChoiceField, ExplainedValue, Fact, FactList, LabelPlace, SegmentedControl, TextArea,
        },
        deciding::{Finding, decision_menu, led_to},
        judgement::why,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The cards.
pub(super) fn cards(id: Id<Opportunity>) -> AnyView {
    view! { <div class="grid" data-columns="2">{criteria(id)} <div class="stack">{known(id)} {questions(id)}</div></div> }
        .into_any()
}

/// Changes what is known of an opportunity, as one step.
fn change(plan: PlanState, id: Id<Opportunity>, change: impl FnOnce(&mut QualificationSheet)) {
    plan.edit(plan.label_of(Verb::Change, id), |plan| plan.worksheets.qualification.change(id, change));
}

fn name_of(id: Id<Opportunity>) -> Signal<String> {
    let t = use_text(&TEXT);
    let row = use_plan().row(id);
    Signal::derive(move || row.with(|row| row.as_ref().map(|row| called(row, t().unnamed)).unwrap_or_default()))
}

fn framework_of(id: Id<Opportunity>) -> Memo<Framework> {
    use_plan().select(move |plan| plan.worksheets.qualification.framework_of(id))
}

/// The criteria of its framework.
fn criteria(id: Id<Opportunity>) -> AnyView {
    let t = use_text(&TEXT);
    let framework = framework_of(id);
    let asked = move || framework.get().criteria().to_vec();
    view! {
        <Card title=name_of(id)>
            <div class="stack">
                {own(id)} <h3 class="chart-title">{move || t().criteria}</h3>
                <For each=asked key=|one| *one children=move |one| criterion(id, one)/>
            </div>
        </Card>
    }
    .into_any()
}

/// The framework of this opportunity alone.
fn own(id: Id<Opportunity>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let own = plan.select(move |plan| plan.worksheets.qualification.sheets.get(&id).and_then(|sheet| sheet.framework));
    let options = move || {
        let lang = words.lang.get();
        let each = Framework::ALL.map(|one| Choice::new(one.key(), *text::framework(one).get(lang)));
        std::iter::once(Choice::new("", t().own_usual)).chain(each).collect::<Vec<_>>()
    };
    let set = move |key: String| {
        let chosen = Framework::ALL.into_iter().find(|one| one.key() == key);
        change(plan, id, |sheet| sheet.framework = chosen);
    };
    view! {
        <ChoiceField
            label=move || t().own
            value=Signal::derive(move || own.get().map(Framework::key).unwrap_or_default().to_owned())
            options=Signal::derive(options)
            on_change=set
        />
    }
    .into_any()
}

const fn key(met: Option<bool>) -> &'static str {
    match met {
        Some(true) => "yes",
        Some(false) => "no",
        None => "unknown",
    }
}

/// One criterion: whether it is met, and what proves it.
fn criterion(id: Id<Opportunity>, one: Criterion) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let found = plan.select(move |plan| {
        plan.worksheets.qualification.sheets.get(&id).map(|sheet| sheet.finding(one)).unwrap_or_default()
    });
    let options =
        move || vec![Choice::new("yes", t().yes), Choice::new("no", t().no), Choice::new("unknown", t().unknown)];
    let set = move |key: String| {
        let met = match key.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        change(plan, id, |sheet| sheet.note(one, |finding| finding.met = met));
    };
    let name = move || *text::criterion(one).get(words.lang.get());
    view! {
        <div class="stack" data-gap="small">
            <SegmentedControl
                label=name
                label_place=LabelPlace::Above
                value=Signal::derive(move || key(found.with(|found| found.met)).to_owned())
                options=Signal::derive(options)
                on_change=set
            />
            <TextArea
                label=Signal::derive(move || format!("{} ({})", t().evidence, name()))
                hint=Signal::derive(move || (*text::question(one).get(words.lang.get())).to_owned())
                value=Signal::derive(move || found.with(|found| found.evidence.clone()))
                on_change=move |said: String| {
                    change(plan, id, |sheet| sheet.note(one, |finding| said.trim().clone_into(&mut finding.evidence)));
                }
                rows=1
                max_length=500
            />
        </div>
    }
    .into_any()
}

/// The score, what one more yes would change, and what the opportunity led to.
fn known(id: Id<Opportunity>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let score = plan.select(move |plan| plan.worksheets.qualification.score(id));
    let tally = plan.select(move |plan| plan.worksheets.qualification.tally(id));
    let figure = Signal::derive(move || Some(score.with(|score| f().percent(score.value, 0))));
    let explained = move |()| {
        let terms = score.with_untracked(|score| score.why.clone());
        why(t().score.to_owned(), &terms, vec![t().note.to_owned()], &*f())
    };
    #[allow(clippy::cast_precision_loss, reason = "criteria are a handful")]
    let more = move || {
        let (tally, f) = (tally.get(), f());
        let next = (tally.yes + 1) as f64 / tally.all() as f64;
        (tally.yes < tally.all()).then(|| text::one_more(&f.percent(next, 0), f.lang()))
    };
    view! {
        <Card title=move || t().known>
            <div class="stack" data-gap="small">
                <dl class="key-values">
                    <ExplainedValue name=move || t().score figure unknown=move || t().unknown why=explained/>
                </dl>
                <p class="muted small">{more}</p>
                <div class="row">{led_to(vec![EntityRef::to(id).id])}</div>
            </div>
        </Card>
    }
    .into_any()
}

/// What is unknown, as questions; each can become an action.
fn questions(id: Id<Opportunity>) -> AnyView {
    let t = use_text(&TEXT);
    let left = use_plan().select(move |plan| plan.worksheets.qualification.questions(id));
    let none = Memo::new(move |_| left.with(Vec::is_empty));
    let list = move || {
        view! {
            <FactList label=move || t().questions>
                <For each=move || left.get() key=|one| *one children=move |one| question(id, one)/>
            </FactList>
        }
    };
    view! {
        <Card title=move || t().questions>
            <Show when=move || !none.get() fallback=move || view! { <p class="muted">{move || t().all_known}</p> }>
                {list()}
            </Show>
        </Card>
    }
    .into_any()
}

fn question(id: Id<Opportunity>, one: Criterion) -> AnyView {
    let words = use_words();
    let name = name_of(id);
    let said = move || *text::question(one).get(words.lang.get());
    let proposed = Signal::derive(move || text::to_ask(&name.get(), said(), words.lang.get()));
    view! {
        <Fact
            title=Signal::derive(move || said().to_owned())
            detail=Signal::derive(move || (*text::criterion(one).get(words.lang.get())).to_owned())
        >
            {decision_menu(Finding::on(id.uuid(), proposed))}
        </Fact>
    }
    .into_any()
}
