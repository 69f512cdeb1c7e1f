//! The screen of the choice: five questions on one side, what they make on the other.

use super::{
    Answer, Answers, Lead, Question, Stake, Undecided, lead,
    text::{self, GUIDE, TEXT},
    turning,
};
use crate::{
    domain::{explained::Explained, fixed::Fixed, lang::Format},
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        charts::{Bar, Bars},
        components::*,
        deciding::{Finding, decision},
        guide::guide_button,
        judgement::why,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

type Found = Result<Explained<Lead>, Undecided>;

/// The screen; it has no page of its own for a row.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let answers = plan.select(|plan| plan.worksheets.lead_choice.clone());
    let found: Memo<Found> = Memo::new(move |_| answers.with(lead));
    let title = move || {
        let lang = words.lang.get();
        found.with(|found| match found {
            Ok(found) => *text::verdict(found.value).get(lang),
            Err(reason) => *text::undecided(*reason).get(lang),
        })
    };
    view! {
        <div class="stack-page">
            <PageHeader title subtitle=move || t().subtitle actions=move || guide_button(&GUIDE)/>
            <div class="grid" data-columns="2">
                {questions(plan, answers)} <div class="stack">{result(answers, found)}</div>
            </div>
        </div>
    }
    .into_any()
}

fn change(plan: PlanState, change: impl FnOnce(&mut Answers)) {
    plan.edit(Label::new(Verb::Settings), |plan| change(&mut plan.worksheets.lead_choice));
}

const fn key(answer: Option<Answer>) -> &'static str {
    match answer {
        Some(Answer::Yes) => "yes",
        Some(Answer::No) => "no",
        None => "unknown",
    }
}

fn questions(plan: PlanState, answers: Memo<Answers>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let one = move |question: Question| {
        let options =
            move || vec![Choice::new("yes", t().yes), Choice::new("no", t().no), Choice::new("unknown", t().unknown)];
        let choose = move |value: String| {
            let answer = match value.as_str() {
                "yes" => Some(Answer::Yes),
                "no" => Some(Answer::No),
                _ => None,
            };
            change(plan, |answers| answers.answer(question, answer));
        };
        view! {
            <div class="stack" data-gap="small">
                <SegmentedControl
                    label=move || *text::question(question).get(words.lang.get())
                    label_place=LabelPlace::Above
                    value=Signal::derive(move || key(answers.with(|answers| answers.to(question))).to_owned())
                    options=Signal::derive(options)
                    on_change=choose
                />
                <p class="field-hint">{move || *text::hint(question).get(words.lang.get())}</p>
            </div>
        }
    };
    view! {
        <Card title=move || t().questions>
            <div class="stack">
                <p class="muted small">{move || t().example}</p>
                {Question::ALL.map(one)}
                {stake(plan, answers)}
                <TextArea
                    label=move || t().because
                    hint=Signal::derive(move || t().because_hint.to_owned())
                    value=Signal::derive(move || answers.with(|answers| answers.because.clone()))
                    on_change=move |said: String| change(plan, |answers| answers.because = said)
                />
            </div>
        </Card>
    }
    .into_any()
}

fn stake(plan: PlanState, answers: Memo<Answers>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let options = move || {
        let name = |stake: Stake| *text::stake(stake).get(words.lang.get());
        vec![
            Choice::new("demand", name(Stake::Demand)),
            Choice::new("conversion", name(Stake::Conversion)),
            Choice::new("unknown", t().unknown),
        ]
    };
    let value = move || {
        let stake = answers.with(|answers| answers.stake);
        let key = match stake {
            Some(Stake::Demand) => "demand",
            Some(Stake::Conversion) => "conversion",
            None => "unknown",
        };
        key.to_owned()
    };
    let choose = move |value: String| {
        let stake = match value.as_str() {
            "demand" => Some(Stake::Demand),
            "conversion" => Some(Stake::Conversion),
            _ => None,
        };
        change(plan, |answers| answers.stake = stake);
    };
    view! {
        <div class="stack" data-gap="small">
            <SegmentedControl
                label=move || t().stake
                label_place=LabelPlace::Above
                value=Signal::derive(value)
                options=Signal::derive(options)
                on_change=choose
            />
            <p class="field-hint">{move || t().stake_hint}</p>
        </div>
    }
    .into_any()
}

fn result(answers: Memo<Answers>, found: Memo<Found>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let bars = move || {
        let (sales, marketing) = answers.with(Answers::votes);
        let bar = |label: &str, votes: usize| {
            let value = f64::from(u8::try_from(votes).unwrap_or(u8::MAX));
            Bar { label: label.to_owned(), value, shown: f().number(value, 0), ..Bar::default() }
        };
        vec![bar(t().sales, sales), bar(t().marketing, marketing)]
    };
    let said = move || {
        let lang = words.lang.get();
        let open = answers.with(|answers| answers.open().len());
        if open > 0 { text::open(open, lang) } else { answers.with(|answers| text::turning(&turning(answers), lang)) }
    };
    let explained = move |()| {
        let terms = found.with_untracked(|found| found.as_ref().map(|found| found.why.clone()).unwrap_or_default());
        why(t().why.to_owned(), &terms, vec![t().counted.to_owned()], &*f())
    };
    let decided = Memo::new(move |_| found.with(|found| found.as_ref().ok().map(|found| found.value)));
    let proposed = Signal::derive(move || (*text::proposed(decided.get()).get(words.lang.get())).to_owned());
    let any = Memo::new(move |_| decided.get().is_some());
    let follows = move || {
        let lines = move || decided.get().map(|lead| *text::consequences(lead).get(words.lang.get()));
        view! {
            <Card title=move || t().consequences>
                <ul class="stack plain-list" data-gap="small">
                    {move || lines().into_iter().flatten().map(|line| view! { <li>{line}</li> }).collect_view()}
                </ul>
            </Card>
        }
    };
    view! {
        <Card>
            <div class="stack" data-gap="small">
                <Bars title=move || t().balance finding=Signal::derive(said) bars=Signal::derive(bars)/>
                {move || any.get().then(|| view! { <div class="row"><WhyButton figure=move || t().why_face why=explained/></div> })}
            </div>
        </Card>
        {move || any.get().then(follows)}
        <Card title=move || t().decide>{decision(Finding::on(Fixed::LeadChoice.id(), proposed))}</Card>
    }
    .into_any()
}
