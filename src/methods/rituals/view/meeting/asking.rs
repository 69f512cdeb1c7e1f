//! A decision that needs its reason, and sometimes a date or what becomes of the money, before it is taken.

use super::{
    super::super::text::{
        consequence::Consequence,
        meeting::{TEXT, Text},
    },
    Sitting,
};
use crate::{
    domain::{
        day::Day,
        lang::Format,
        meeting::{EffectKind, Ruling},
    },
    reports::{
        alerts::AlertRow,
        plan_vs_actual::text::back_to_plan,
        reviews::{PackageChange, Ruled, Topic, did, rule, ruling},
    },
    state::label::{Label, Verb},
    ui::{
        browser::random::new_id,
        components::{
            Button, ButtonVariant, Choice, DateField, Dialog, SegmentedControl, SwitchField, TextField, Toast, Toasts,
            Tone, use_toasts,
        },
        topbar::undoing,
        words::{Words, use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// A decision without more words.
pub(super) fn plain(topic: Topic, ruling: Ruling) -> Ruled {
    Ruled {
        topic: Some(topic),
        ruling,
        reason: String::new(),
        due: None,
        package: PackageChange::default(),
        renounce: None,
        action: new_id(),
        title: String::new(),
    }
}

/// Takes a decision as one step, and says so with its undo.
pub(super) fn decide(sitting: Sitting, toasts: Toasts, words: Words, ruled: Ruled) {
    let plan = sitting.plan;
    let (today, label) = (plan.today.get_untracked(), Label::new(Verb::Rule));
    plan.edit(label, |plan| {
        rule(plan, sitting.id, &ruled, today);
    });
    let lang = words.lang.get_untracked();
    let name = ruled.topic.map(|topic| ruling::name(&plan.peek(), topic)).unwrap_or_default();
    let message = format!("{} — {name}", ruled.ruling.taken().get(lang));
    toasts.push(undoing(Toast::new(Tone::Ok, message), plan));
}

/// What is filled in.
#[derive(Clone, Copy)]
struct Form {
    reason: RwSignal<String>,
    due: RwSignal<Option<Day>>,
    package: RwSignal<PackageChange>,
    renounce: RwSignal<bool>,
}

/// Whether a decision asks for a date.
fn asks_date(sitting: Sitting, topic: Topic, ruling: Ruling) -> bool {
    match topic {
        Topic::Overdue(_) => matches!(ruling, Ruling::Keep | Ruling::Test),
        Topic::Action(_) => matches!(ruling, Ruling::Change),
        Topic::Gap(_) => matches!(ruling, Ruling::Test) && !is_answered(sitting, topic),
        _ => false,
    }
}

/// Whether what is given up can become a renunciation.
const fn gives_up(topic: Topic, ruling: Ruling) -> bool {
    matches!(topic, Topic::Overdue(_) | Topic::Action(_) | Topic::Package(_) | Topic::Gap(_))
        && matches!(ruling, Ruling::Drop | Ruling::Stop)
}

/// What the decision is about to do, where the fields do not say so.
fn consequence(sitting: Sitting, topic: Topic, ruling: Ruling) -> Option<Consequence> {
    match (topic, ruling) {
        (Topic::Alert(id), Ruling::Test) => {
            let calls = |row: &AlertRow| row.to_open().is_some_and(|(watch, _)| watch == id);
            let is_open = sitting.insights.alerts.with(|rows| rows.iter().any(calls));
            let action = || sitting.plan.plan().watches.get(id).map(|watch| watch.standard_action.clone());
            Some(if is_open { Consequence::Answers(action()?) } else { Consequence::Answered })
        }
        (Topic::Gap(_), Ruling::Test) => is_answered(sitting, topic).then_some(Consequence::Answered),
        (Topic::Alert(_), Ruling::Stop) | (Topic::Verdict(_), _) => Some(Consequence::Closes),
        (Topic::Overdue(_) | Topic::Action(_), Ruling::Stop | Ruling::Drop) => Some(Consequence::Cancels),
        (Topic::Package(_), Ruling::Drop) => Some(Consequence::Refuses),
        (Topic::Gap(_), Ruling::Stop) => Some(Consequence::OnlyNoted),
        _ => None,
    }
}

/// Whether this meeting started an action on the topic already.
fn is_answered(sitting: Sitting, topic: Topic) -> bool {
    sitting.row.with(|row| row.as_ref().is_some_and(|row| did(row, topic, &[EffectKind::ActionOpened])))
}

/// The dialog.
pub(super) fn dialog(sitting: Sitting) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let toasts = use_toasts();
    let Sitting { plan, asked, .. } = sitting;
    let form = Form {
        reason: RwSignal::new(String::new()),
        due: RwSignal::new(None),
        package: RwSignal::new(PackageChange::default()),
        renounce: RwSignal::new(false),
    };
    let close = move || {
        asked.set(None);
        form.reason.set(String::new());
        form.due.set(None);
        form.package.set(PackageChange::default());
        form.renounce.set(false);
    };
    let title = move || {
        asked.get().map_or_else(String::new, |(topic, decision)| {
            let name = ruling::name(&plan.plan(), topic);
            let act = *decision.name().get(f().lang());
            if name.trim().is_empty() { act.to_owned() } else { format!("{act} — {name}") }
        })
    };
    let refused = move || asked.get().and_then(|(topic, ruling)| refusal(sitting, form, topic, ruling, t()));
    let take = move |()| {
        let Some((topic, ruling)) = asked.get_untracked() else { return };
        let ruled = Ruled {
            reason: form.reason.get_untracked().trim().to_owned(),
            due: form.due.get_untracked(),
            package: form.package.get_untracked(),
            title: back_to_plan(&ruling::name(&plan.peek(), topic), words.lang.get_untracked()),
            renounce: (form.renounce.get_untracked() && gives_up(topic, ruling)).then(new_id),
            ..plain(topic, ruling)
        };
        close();
        decide(sitting, toasts, words, ruled);
    };
    let footer = move || {
        view! {
            <Button label=move || t().cancel on_press=move |()| close()/>
            <Button
                label=move || t().decide
                on_press=take
                variant=ButtonVariant::Primary
                disabled_because=Signal::derive(refused)
            />
        }
    };
    let open = Memo::new(move |_| asked.with(Option::is_some));
    view! {
        <Dialog open on_close=move |()| close() title footer>
            <div class="stack">
                {told(sitting)}
                {move || asked.get().map(|(topic, ruling)| fields(sitting, form, topic, ruling))}
            </div>
        </Dialog>
    }
    .into_any()
}

/// What the decision is about to do, in words.
fn told(sitting: Sitting) -> AnyView {
    let f = use_format();
    let said = Memo::new(move |_| {
        let (topic, ruling) = sitting.asked.get()?;
        let found = consequence(sitting, topic, ruling)?;
        Some(found.words(f().lang()))
    });
    (move || said.get().map(|words| view! { <p>{words}</p> })).into_any()
}

/// Why the decision cannot be taken yet.
fn refusal(sitting: Sitting, form: Form, topic: Topic, ruling: Ruling, t: &Text) -> Option<String> {
    let no_date = asks_date(sitting, topic, ruling) && form.due.get().is_none();
    let one_level = || match topic {
        Topic::Package(id) => sitting.plan.peek().packages.get(id).is_none_or(|row| row.levels.len() < 2),
        _ => false,
    };
    let uncut = ruling == Ruling::Change && form.package.get() == PackageChange::Cut && one_level();
    let silent = form.reason.with(|reason| reason.trim().is_empty());
    let why = match (no_date, uncut, silent) {
        (true, ..) if matches!(topic, Topic::Gap(_)) => t.until_missing,
        (true, ..) => t.due_missing,
        (_, true, _) => t.one_level,
        (_, _, true) => t.reason_missing,
        (false, false, false) => return None,
    };
    Some(why.to_owned())
}

fn fields(sitting: Sitting, form: Form, topic: Topic, ruling: Ruling) -> AnyView {
    let t = use_text(&TEXT);
    let set_due = move |day: Option<Day>| form.due.set(day);
    let date = asks_date(sitting, topic, ruling).then(|| match topic {
        Topic::Gap(_) => {
            let hint = Signal::derive(move || t().until_hint.to_owned());
            view! { <DateField label=move || t().until hint value=form.due on_change=set_due/> }.into_any()
        }
        _ => view! { <DateField label=move || t().due value=form.due on_change=set_due/> }.into_any(),
    });
    let money = (matches!(topic, Topic::Package(_)) && ruling == Ruling::Change).then(|| package(form));
    let renounce = gives_up(topic, ruling).then(|| {
        view! {
            <SwitchField
                label=move || t().renounce
                hint=Signal::derive(move || t().renounce_hint.to_owned())
                value=form.renounce
                on_change=move |on: bool| form.renounce.set(on)
            />
        }
    });
    view! {
        {date}
        {money}
        <TextField
            label=move || t().reason
            value=form.reason
            on_input=move |text: String| form.reason.set(text)
            on_change=move |text: String| form.reason.set(text)
        />
        {renounce}
    }
    .into_any()
}

/// The ways to move money.
const WAYS: [(&str, PackageChange); 3] =
    [("fund", PackageChange::Fund), ("free", PackageChange::Free), ("cut", PackageChange::Cut)];

fn package(form: Form) -> AnyView {
    let t = use_text(&TEXT);
    let options = move || {
        let words = [t().fund, t().free_package, t().cut];
        WAYS.iter().zip(words).map(|((key, _), word)| Choice::new(*key, word)).collect::<Vec<_>>()
    };
    let chosen = move || WAYS.iter().find(|(_, way)| *way == form.package.get()).map(|(key, _)| (*key).to_owned());
    let choose = move |key: String| {
        if let Some((_, way)) = WAYS.iter().find(|(known, _)| *known == key) {
            form.package.set(*way);
        }
    };
    view! {
        <SegmentedControl
            label=move || t().package
            value=move || chosen().unwrap_or_default()
            options
            on_change=choose
        />
    }
    .into_any()
}
