//! The form that adds a comment or an answer. The reader's name is asked for once, and remembered on the device.

use super::text::TEXT;
use crate::{
    domain::{
        comment::{Comment, MOST_AUTHOR, MOST_TEXT, Subject},
        id::Id,
    },
    state::use_plan,
    ui::{
        browser::{focus, random::new_id},
        components::{Button, ButtonVariant, Size, TextArea, TextField, next_id},
        keeping::preferences::use_preferences,
        words::use_text,
    },
};
use leptos::prelude::*;

/// What the new comment stands below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Onto {
    /// It begins a thread.
    Subject(Subject),
    /// It answers one.
    Thread(Id<Comment>),
}

/// The form; `done`, where it is given, is called when it is to go away.
pub(super) fn form(onto: Onto, done: Option<Callback<()>>) -> AnyView {
    let t = use_text(&TEXT);
    let author = use_preferences().author;
    let text = RwSignal::new(String::new());
    let naming = RwSignal::new(author.with_untracked(String::is_empty));
    let holder = next_id();
    if done.is_some() {
        focus::first_field(holder.clone());
    }
    let reason = move || match (author.with(|name| name.trim().is_empty()), text.with(|text| text.trim().is_empty())) {
        (true, _) => Some(t().no_name.to_owned()),
        (_, true) => Some(t().no_text.to_owned()),
        _ => None,
    };
    let add = adder(onto.clone(), text, naming, done);
    let answers = matches!(onto, Onto::Thread(_));
    let cancel = done.map(|done| {
        view! {
            <Button
                label=move || t().cancel.to_owned()
                on_press=done
                variant=ButtonVariant::Quiet
                size=Size::Small
            />
        }
    });
    view! {
        <div class="stack thread-form" data-gap="small" id=holder>
            <TextArea
                label=field_name(onto)
                value=text
                on_change=move |typed| text.set(typed)
                placeholder=move || t().placeholder.to_owned()
                max_length=MOST_TEXT
            />
            {name(naming)}
            <div class="row">
                <Button
                    label=move || if answers { t().send } else { t().add }
                    on_press=add
                    variant=if answers { ButtonVariant::Secondary } else { ButtonVariant::Primary }
                    size=if answers { Size::Small } else { Size::Medium }
                    disabled_because=Signal::derive(reason)
                />
                {cancel}
            </div>
        </div>
    }
    .into_any()
}

/// The name of the field: an answer says whom it answers.
fn field_name(onto: Onto) -> Signal<String> {
    let t = use_text(&TEXT);
    let Onto::Thread(root) = onto else { return Signal::derive(move || t().new.to_owned()) };
    let row = use_plan().row(root);
    Signal::derive(move || {
        let author = row.with(|row| row.as_ref().map(|row| row.author.clone())).filter(|name| !name.is_empty());
        (t().answer_to)(&author.unwrap_or_else(|| t().unnamed.to_owned()))
    })
}

/// Under which name the reader writes, or the field that asks for it.
fn name(naming: RwSignal<bool>) -> AnyView {
    let t = use_text(&TEXT);
    let author = use_preferences().author;
    let field = move || {
        view! {
            <TextField
                label=move || t().your_name.to_owned()
                value=author
                on_change=move |name: String| author.set(name.trim().to_owned())
                hint=move || t().name_hint.to_owned()
                max_length=MOST_AUTHOR
            />
        }
        .into_any()
    };
    let signed = move || {
        view! {
            <p class="row thread-signed">
                <span class="muted">{move || (t().signed)(&author.get())}</span>
                <Button
                    label=move || t().rename.to_owned()
                    on_press=move |()| naming.set(true)
                    variant=ButtonVariant::Quiet
                    size=Size::Small
                />
            </p>
        }
        .into_any()
    };
    (move || if naming.get() { field() } else { signed() }).into_any()
}

fn adder(onto: Onto, text: RwSignal<String>, naming: RwSignal<bool>, done: Option<Callback<()>>) -> Callback<()> {
    let plan = use_plan();
    let author = use_preferences().author;
    Callback::new(move |()| {
        let (id, today) = (new_id(), plan.today.get_untracked());
        let begun = match onto.clone() {
            Onto::Subject(subject) => Comment::new(id, subject, today),
            Onto::Thread(root) => Comment::answer(id, root, today),
        };
        let said = text.with_untracked(|text| text.trim().to_owned());
        plan.add(Comment { author: author.get_untracked(), text: said, ..begun });
        text.set(String::new());
        naming.set(false);
        if let Some(done) = done {
            done.run(());
        }
    })
}
