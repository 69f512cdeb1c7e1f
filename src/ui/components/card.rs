//! Grounds on which a page stands its facts: cards, sections, the page's head, and a fact that asks for a decision.

use super::badge::Badge;
use super::field::next_id;
use super::tone::Tone;
use leptos::prelude::*;

/// How a card fills its ground.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardStyle {
    /// A white surface.
    #[default]
    Plain,
    /// The one group that matters most.
    Brass,
    /// A place still to be filled.
    Dashed,
    /// Without padding: for a table that touches its borders.
    Flush,
}

impl CardStyle {
    pub(super) const fn attr(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Brass => "brass",
            Self::Dashed => "dashed",
            Self::Flush => "flush",
        }
    }
}

/// A group of facts on one ground.
#[component]
pub fn Card(
    /// Its name, or the question that it answers.
    #[prop(optional, into)]
    title: Option<Signal<String>>,
    /// A few words after the name.
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// Buttons on the right of the name.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// How it fills its ground.
    #[prop(optional)]
    style: CardStyle,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    let id = title.map(|_| next_id());
    let role = title.map(|_| "group");
    let labelled = id.clone();
    view! {
        <section class="card" data-style=style.attr() role=role aria-labelledby=labelled>
            {title.map(|title| head("card-head", "card-title", Named { title, id, note }, actions))}
            {children()}
        </section>
    }
    .into_any()
}

/// The words of a head; `id` lets what it heads be named by it.
struct Named {
    title: Signal<String>,
    id: Option<String>,
    note: Option<Signal<String>>,
}

fn head(
    class: &'static str,
    title_class: &'static str,
    Named { title, id, note }: Named,
    actions: Option<ViewFnOnce>,
) -> AnyView {
    view! {
        <div class=class>
            <h2 class=title_class>
                <span id=id>{title}</span>
                {note.map(|note| view! { " " <span class="head-note">{note}</span> })}
            </h2>
            {actions.map(|actions| view! { <div class="row">{actions.run()}</div> })}
        </div>
    }
    .into_any()
}

/// A part of a page, on the page's own ground.
#[component]
pub fn Section(
    /// Its name.
    #[prop(into)]
    title: Signal<String>,
    /// A few words after the name.
    #[prop(optional, into)]
    note: Option<Signal<String>>,
    /// Buttons on the right of the name.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
    /// What it holds.
    children: Children,
) -> impl IntoView {
    view! { <section class="section">{head("section-head", "section-title", Named { title, id: None, note }, actions)} {children()}</section> }
        .into_any()
}

/// What the frame adds to the head of every page, before the page’s own buttons.
#[derive(Clone)]
pub struct HeaderExtra(pub ViewFn);

/// The head of a page: the title says the finding, not the name of the page.
#[component]
pub fn PageHeader(
    /// The finding.
    #[prop(into)]
    title: Signal<String>,
    /// A sentence below.
    #[prop(optional, into)]
    subtitle: Option<Signal<String>>,
    /// What can be done here: one primary button at most.
    #[prop(optional, into)]
    actions: Option<ViewFnOnce>,
) -> impl IntoView {
    let extra = use_context::<HeaderExtra>();
    let shown = actions.is_some() || extra.is_some();
    let doings = move || {
        view! {
            <div class="row page-actions">
                {extra.map(|extra| extra.0.run())} {actions.map(|actions| actions.run())}
            </div>
        }
    };
    view! {
        <header class="page-header">
            <div>
                <h1 class="page-title">{title}</h1>
                {subtitle.map(|subtitle| view! { <p class="page-subtitle">{subtitle}</p> })}
            </div>
            {shown.then(doings)}
        </header>
    }
    .into_any()
}

/// A fact that asks for a decision, with the next action beside it (given as children: buttons).
#[component]
pub fn Decision(
    /// What it asks of the reader.
    #[prop(into)]
    tone: Signal<Tone>,
    /// The word of its badge.
    #[prop(into)]
    badge: Signal<String>,
    /// The fact.
    #[prop(into)]
    title: Signal<String>,
    /// What is known about it.
    #[prop(optional, into)]
    detail: Option<Signal<String>>,
    /// The buttons.
    children: Children,
) -> impl IntoView {
    view! {
        <article class="decision">
            <div class="decision-words">
                <h3 class="decision-title"><Badge tone label=badge/> {title}</h3>
                {detail.map(|detail| view! { <p class="decision-detail">{detail}</p> })}
            </div>
            <div class="row">{children()}</div>
        </article>
    }
    .into_any()
}
