//! One change: what happened, both sides where they disagree, the choice, and its effect when somebody asks.

use super::{
    effects,
    model::{Found, Review},
    text::{TEXT, Text},
};
use crate::{
    domain::{day::Day, money::Money},
    merge::changes::{
        Change, Decision, Kind, Standing, Subject,
        text::{Editor, editor, sentence, side_words},
    },
    ui::{
        browser::intl::IntlFormat,
        components::{
            Badge, Choice, DateField, KeyValues, LabelPlace, MoneyField, NumberField, PercentField, SegmentedControl,
            TextArea, Tone,
        },
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use serde_json::{Number, Value};
use std::sync::Arc;

/// The row of a change.
pub(super) fn row(review: Review, found: &Arc<Found>, at: usize) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let Some(change) = found.changes.get(at).cloned() else { return ().into_any() };
    let conflict = change.standing == Standing::Conflict;
    let said = {
        let (found, change) = (Arc::clone(found), change.clone());
        Signal::derive(move || sentence(&change, found.named(), &*f()))
    };
    let pairs = {
        let (found, change) = (Arc::clone(found), change.clone());
        Signal::derive(move || sides(&found, &change, t(), &f()))
    };
    let by_hand = editor(&change, found.named());
    let opened = RwSignal::new(false);
    let of = change.clone();
    let decision = Memo::new(move |_| review.decision(&of));
    // Looked for while it is shown, and again when this change is decided on otherwise: others do not matter.
    let effects_of =
        Memo::new(move |_| opened.get().then(|| decision.with(|decision| review.effects_of(at, decision))));
    let found = Signal::derive(move || effects_of.get().unwrap_or_default());
    let effect = move || opened.get().then(|| effects::words(found, review));
    view! {
        <li class="fact">
            <div class="fact-words stack" data-gap="small">
                <p class="fact-title">
                    {conflict.then(|| view! { <Badge tone=Tone::Watch label=move || t().conflict.to_owned()/> })}
                    " "
                    <span>{said}</span>
                </p>
                {conflict.then(|| view! { <KeyValues pairs/> })}
                {by_hand.map(|editor| edited(review, &change, editor, said))}
                <details data-print="no" on:toggle=move |_| opened.update(|opened| *opened = !*opened)>
                    <summary aria-label=move || (t().effect_of)(&said.get())>{move || t().effect}</summary>
                    {effect}
                </details>
            </div>
            <div class="row">{choice(review, change, by_hand.is_some(), said)}</div>
        </li>
    }
    .into_any()
}

/// What stood there, what stands here, and what came.
fn sides(found: &Found, change: &Change, t: &Text, format: &IntlFormat) -> Vec<(String, String)> {
    let whole = matches!(change.subject, Subject::Row(_)) && change.kind != Kind::Changed;
    let shown = |value: &Option<Value>| match (value, &change.subject) {
        (_, Subject::List(_)) => String::new(),
        (None, _) if whole => t.row_gone.to_owned(),
        (Some(_), _) if whole => t.row_changed.to_owned(),
        (value, _) => {
            side_words(change, value.as_ref(), found.named(), format).unwrap_or_else(|| t.no_value.to_owned())
        }
    };
    if matches!(change.subject, Subject::List(_)) {
        return Vec::new();
    }
    let mut sides = vec![(t.here.to_owned(), shown(&change.ours)), (t.there.to_owned(), shown(&change.after))];
    if !whole {
        sides.insert(0, (t.before.to_owned(), shown(&change.before)));
    }
    sides
}

fn choice(review: Review, change: Change, can_edit: bool, said: Signal<String>) -> AnyView {
    let t = use_text(&TEXT);
    let conflict = change.standing == Standing::Conflict;
    let options = move || {
        let t = t();
        let (accept, refuse) = if conflict { (t.take_theirs, t.keep_mine) } else { (t.accept, t.refuse) };
        let mut options = vec![Choice::new("accept", accept), Choice::new("refuse", refuse)];
        if can_edit {
            options.push(Choice::new("edit", t.edit));
        }
        options
    };
    let of = change.clone();
    let value = move || match review.decision(&of) {
        Decision::Accept | Decision::Take => "accept".to_owned(),
        Decision::Refuse => "refuse".to_owned(),
        Decision::Edit(_) => "edit".to_owned(),
    };
    let decide = move |picked: String| {
        let decision = match picked.as_str() {
            "refuse" => Decision::Refuse,
            "edit" => Decision::Edit(change.after.clone().unwrap_or_default()),
            _ if conflict => Decision::Take,
            _ => Decision::Accept,
        };
        review.decide(&change, decision);
    };
    view! { <SegmentedControl label=said value=Signal::derive(value) options=Signal::derive(options) on_change=decide/> }
        .into_any()
}

/// The field in which a value of one's own is entered, while that is the choice.
fn edited(review: Review, change: &Change, editor: Editor, said: Signal<String>) -> AnyView {
    let of = change.clone();
    let value = Memo::new(move |_| match review.decision(&of) {
        Decision::Edit(value) => Some(value),
        Decision::Accept | Decision::Refuse | Decision::Take => None,
    });
    let shown = Memo::new(move |_| value.with(Option::is_some));
    let of = change.clone();
    let commit = Callback::new(move |value: Value| review.decide(&of, Decision::Edit(value)));
    (move || shown.get().then(|| field(editor, Signal::derive(move || value.get().unwrap_or_default()), commit, said)))
        .into_any()
}

fn field(editor: Editor, value: Signal<Value>, commit: Callback<Value>, said: Signal<String>) -> AnyView {
    let t = use_text(&TEXT);
    let label = move || (t().own_value)(&said.get());
    let text = move || value.get().as_str().unwrap_or_default().to_owned();
    let number = move || value.get().as_f64();
    let float = move |number: Option<f64>| {
        if let Some(number) = number.and_then(Number::from_f64) {
            commit.run(Value::Number(number));
        }
    };
    match editor {
        Editor::Text => {
            let write = move |text: String| commit.run(Value::String(text));
            view! { <TextArea label value=text on_change=write label_place=LabelPlace::Hidden/> }.into_any()
        }
        Editor::Day => {
            let day = move || Day::parse(&text());
            let write = move |day: Option<Day>| {
                if let Some(day) = day {
                    commit.run(Value::String(day.to_string()));
                }
            };
            view! { <DateField label value=day on_change=write label_place=LabelPlace::Hidden/> }.into_any()
        }
        Editor::Money => {
            let money = move || value.get().as_i64().map(Money::from_cents);
            let write = move |money: Option<Money>| {
                if let Some(money) = money {
                    commit.run(Value::from(money.cents()));
                }
            };
            view! { <MoneyField label value=money on_change=write label_place=LabelPlace::Hidden/> }.into_any()
        }
        Editor::Share => {
            view! { <PercentField label value=number on_change=float label_place=LabelPlace::Hidden/> }.into_any()
        }
        Editor::Number => {
            view! { <NumberField label value=number on_change=float label_place=LabelPlace::Hidden/> }.into_any()
        }
    }
}
