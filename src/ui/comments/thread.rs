//! One thread: what began it, its answers, and what can be done with it.

use super::{
    form::{Onto, form},
    text::TEXT,
};
use crate::{
    domain::{
        comment::{Comment, answers},
        entity::Entity,
        id::Id,
        lang::Format,
    },
    state::use_plan,
    ui::{
        components::{Badge, BadgeStyle, Button, ButtonVariant, Glyph, IconButton, Size, Tone},
        removing::use_removing,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The thread that `root` began.
pub fn thread(root: Id<Comment>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let below = plan.select(move |plan| answers(&plan.comments, root));
    let resolved = plan.select(move |plan| plan.comments.get(root).is_some_and(|row| row.resolved));
    let answering = RwSignal::new(false);
    let named = heard(root);
    let settle = move |()| plan.change(root, |row| row.resolved = !row.resolved);
    let buttons = move || {
        view! {
            <div class="row thread-ways">
                <Button
                    label=move || t().answer.to_owned()
                    on_press=move |()| answering.set(true)
                    size=Size::Small
                    about=named
                />
                <Button
                    label=move || if resolved.get() { t().reopen } else { t().resolve }
                    on_press=settle
                    size=Size::Small
                    icon=Glyph::Check
                    variant=ButtonVariant::Quiet
                    about=named
                />
            </div>
        }
    };
    let write = move || form(Onto::Thread(root), Some(Callback::new(move |()| answering.set(false))));
    view! {
        <article class="thread" data-state=move || if resolved.get() { "resolved" } else { "open" }>
            {words(root, true)}
            <Show when=move || below.with(|below| !below.is_empty())>
                <ol class="thread-answers plain-list" aria-label=move || t().answers>
                    <For each=move || below.get() key=|id| *id let:id>
                        <li>{words(id, false)}</li>
                    </For>
                </ol>
            </Show>
            <Show when=move || answering.get() fallback=buttons>
                {write()}
            </Show>
        </article>
    }
    .into_any()
}

/// Who said it and how it begins: what the buttons of one comment are told apart by.
fn heard(id: Id<Comment>) -> Signal<String> {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let row = use_plan().row(id);
    Signal::derive(move || {
        row.with(|row| {
            let row = row.as_ref();
            let author = row.map(|row| row.author.as_str()).filter(|name| !name.is_empty()).unwrap_or(t().unnamed);
            lang.get().labelled(author, &begun(row.map(|row| row.name()).unwrap_or_default()))
        })
    })
}

/// The first words of a text.
fn begun(text: &str) -> String {
    const MOST: usize = 40;
    let mut letters = text.chars();
    let head: String = letters.by_ref().take(MOST).collect();
    if letters.next().is_some() { format!("{}…", head.trim_end()) } else { head }
}

/// Who said what, and when; what began a thread says whether it is settled.
fn words(id: Id<Comment>, begins: bool) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let row = use_plan().row(id);
    let author = move || {
        row.with(|row| match row.as_ref().map(|row| row.author.clone()) {
            Some(name) if !name.is_empty() => name,
            _ => t().unnamed.to_owned(),
        })
    };
    let date = move || row.with(|row| row.as_ref().map(|row| f().date(row.written)));
    let resolved = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.resolved)));
    let tone = Signal::derive(move || if resolved.get() { Tone::Ok } else { Tone::Neutral });
    let badge = move || {
        begins.then(|| {
            let label = move || if resolved.get() { t().resolved } else { t().open };
            view! { <Badge tone label style=BadgeStyle::Plain/> }
        })
    };
    view! {
        <div class="thread-words">
            <div class="thread-head">
                <strong>{author}</strong>
                <span class="muted small">{date}</span>
                {badge}
                <span class="row-actions">{delete(id)}</span>
            </div>
            <p class="thread-text">{move || row.with(|row| row.as_ref().map(|row| row.text.clone()))}</p>
        </div>
    }
    .into_any()
}

fn delete(id: Id<Comment>) -> AnyView {
    let t = use_text(&TEXT);
    let (removing, named) = (use_removing(), heard(id));
    let label = move || format!("{} {}", t().delete, named.get());
    view! { <IconButton label glyph=Glyph::Trash on_press=move |()| removing.remove(id) size=Size::Small/> }.into_any()
}
