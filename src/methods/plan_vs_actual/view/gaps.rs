//! What differs in the month: by how much with its why, the cause, what happened, and the menu that decides.

use super::{
    super::{Cause, CauseKind, Subject, text::TEXT},
    Seen,
};
use crate::{
    domain::{
        explained::{Term, TermName},
        lang::Format,
    },
    methods::kpis::health::HealthState,
    plan::Plan,
    reports::{
        plan_vs_actual::{
            Gap, GapKind,
            text::{back_to_plan, figure, sentence, turn, unit},
        },
        trace::home,
    },
    route::Route,
    state::label::{Label, Verb},
    ui::{
        browser::intl::IntlFormat,
        components::{
            Badge, Card, Choice, ChoiceField, LabelPlace, Section, TextField, Tone, Why, WhyButton, growing_rows_anew,
        },
        deciding::{Finding, decision},
        judgement,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// Cards mounted a frame.
const STEP: usize = 4;

/// The section.
pub(super) fn section(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let subjects = Memo::new(move |_| seen.gaps.with(|gaps| gaps.iter().map(|gap| gap.subject).collect::<Vec<_>>()));
    let none = move || subjects.with(Vec::is_empty);
    let turn = Memo::new(move |before: Option<&u32>| {
        seen.month.track();
        before.map_or(0, |before| before.wrapping_add(1))
    });
    let shown = growing_rows_anew(subjects, STEP, turn.into());
    view! {
        <Section title=move || t().gaps note=move || subjects.with(Vec::len).to_string()>
            <Show when=none>
                <Card>
                    <p class="muted">{move || t().kept}</p>
                </Card>
            </Show>
            <div class="grid" data-columns="2" data-long="yes">
                <For each=move || shown.get() key=|subject| *subject children=move |subject| card(seen, subject)/>
            </div>
        </Section>
    }
    .into_any()
}

const fn tone(gap: &Gap) -> Tone {
    match &gap.kind {
        GapKind::Level(level) if matches!(level.state, HealthState::AtRisk) => Tone::Alert,
        _ => Tone::Watch,
    }
}

fn card(seen: Seen, subject: Subject) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = seen.plan;
    let gap = Memo::new(move |_| seen.gaps.with(|gaps| gaps.iter().find(|gap| gap.subject == subject).cloned()));
    let row = subject.row();
    let name = plan.select(move |plan| plan.name_of(row).unwrap_or_default().to_owned());
    let name = Signal::derive(move || {
        let name = name.get();
        if name.trim().is_empty() { t().unnamed.to_owned() } else { name }
    });
    let told = move |words: fn(&Gap, &Plan, &IntlFormat) -> Option<String>| {
        gap.with(|gap| gap.as_ref().and_then(|gap| words(gap, &plan.peek(), &f())))
    };
    let why = move || {
        told(|gap, plan, f| figure(gap, plan, f)).map(|figure| {
            let opened = move |()| {
                gap.with_untracked(|gap| gap.as_ref().map(|gap| explained(gap, &plan.peek(), t().why, &f())))
                    .unwrap_or_default()
            };
            view! { <WhyButton figure=Signal::stored(figure) why=opened about=name/> " " }
        })
    };
    let badge = move || {
        let tone = gap.with(|gap| gap.as_ref().map_or(Tone::Neutral, tone));
        view! { <Badge tone label=move || *subject.kind().get(f().lang())/> }
    };
    let mend = Signal::derive(move || back_to_plan(&name.get(), f().lang()));
    view! {
        <Card>
            <div class="stack" data-gap="small">
                <div class="row">{badge}</div>
                <h3 class="record-name">
                    <a href=Route::on(home(row.kind), row.id).href()>{name}</a>
                </h3>
                <p>{why} {move || told(|gap, plan, f| Some(sentence(gap, plan, f)))}</p>
                {cause(seen, subject, name)}
                {decision(Finding::on(row.id, mend))}
            </div>
        </Card>
    }
    .into_any()
}

/// The terms of a difference, levels in the unit of their KPI.
fn explained(gap: &Gap, plan: &Plan, title: &str, f: &IntlFormat) -> Why {
    let terms = gap.kind.explained().map(|explained| explained.why.clone()).unwrap_or_default();
    let unit = unit(gap, plan);
    let write = |term: &Term| match term.term {
        TermName::BaselineLevel | TermName::ActualLevel => unit.write(term.value, f),
        TermName::PlannedLevel => unit.write_computed(term.value, f),
        TermName::ToGain | TermName::LevelGap => unit.write_distance(term.value, f),
        other => other.write(term.value, f),
    };
    judgement::why_written(title.to_owned(), &terms, turn(gap, plan, f).into_iter().collect(), &write, f)
}

/// Why it happened: one of a short list, and words.
fn cause(seen: Seen, subject: Subject, name: Signal<String>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = seen.plan;
    let kept = Memo::new(move |_| {
        seen.read.get();
        plan.peek().worksheets.plan_vs_actual.cause(subject, seen.month.get()).cloned().unwrap_or_default()
    });
    let options = move || {
        let lang = f().lang();
        let each = CauseKind::ALL.map(|kind| Choice::new(kind.key(), *kind.name().get(lang)));
        std::iter::once(Choice::new("", t().no_cause)).chain(each).collect::<Vec<_>>()
    };
    let explain = move |change: Box<dyn FnOnce(&mut Cause)>| {
        let month = seen.month.get_untracked();
        let label = Label::of(Verb::Explain, subject.row().kind, &name.get_untracked());
        plan.edit(label, |plan| plan.worksheets.plan_vs_actual.explain(subject, month, change));
    };
    let choose = move |key: String| {
        let kind = CauseKind::ALL.into_iter().find(|kind| kind.key() == key);
        explain(Box::new(move |cause| cause.kind = kind));
    };
    let note = move |text: String| explain(Box::new(move |cause| cause.note = text.trim().to_owned()));
    view! {
        <div class="stack" data-gap="small">
            <ChoiceField
                label=move || (t().cause)(&name.get())
                label_place=LabelPlace::Hidden
                value=move || kept.with(|kept| kept.kind.map(CauseKind::key).unwrap_or_default().to_owned())
                options=Signal::derive(options)
                on_change=choose
            />
            <TextField
                label=move || (t().note)(&name.get())
                label_place=LabelPlace::Hidden
                placeholder=Signal::derive(move || t().note_example.to_owned())
                value=move || kept.with(|kept| kept.note.clone())
                on_change=note
                max_length=300
            />
        </div>
    }
    .into_any()
}
