//! Buttons and links that look like them. A button that cannot act now stays reachable and says why.

use super::field::next_id;
use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// How loud a button is. One primary button a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonVariant {
    /// The next step of the screen.
    Primary,
    /// The usual one.
    #[default]
    Secondary,
    /// Without border, in rows and bars.
    Quiet,
    /// Removes something.
    Danger,
}

impl ButtonVariant {
    pub(super) const fn attr(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Quiet => "quiet",
            Self::Danger => "danger",
        }
    }
}

/// How much room a control takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// 36 px high, 44 px under a finger.
    #[default]
    Medium,
    /// 28 px high, for rows and cards.
    Small,
}

impl Size {
    pub(super) const fn attr(self) -> &'static str {
        match self {
            Self::Medium => "medium",
            Self::Small => "small",
        }
    }
}

/// A button with a word.
#[component]
pub fn Button(
    /// What it does: a verb.
    #[prop(into)]
    label: Signal<String>,
    /// Called when pressed.
    #[prop(into)]
    on_press: Callback<()>,
    /// How loud it is.
    #[prop(optional)]
    variant: ButtonVariant,
    /// An icon before the word.
    #[prop(optional)]
    icon: Option<Glyph>,
    /// How much room it takes.
    #[prop(optional)]
    size: Size,
    /// Why it cannot act now; `None` when it can.
    #[prop(optional, into)]
    disabled_because: Signal<Option<String>>,
    /// A keyboard shortcut shown after the word, such as `Ctrl K`.
    #[prop(optional)]
    shortcut: Option<&'static str>,
    /// What it acts on, heard after the word: for buttons that every row has.
    #[prop(optional, into)]
    about: Option<Signal<String>>,
) -> impl IntoView {
    let reason_id = next_id();
    let described = reason_id.clone();
    let off = move || disabled_because.with(Option::is_some);
    let press = move |_| {
        if !off() {
            on_press.run(());
        }
    };
    view! {
        <button
            type="button"
            class="button"
            data-variant=variant.attr()
            data-size=size.attr()
            aria-disabled=move || off().then_some("true")
            aria-describedby=move || off().then(|| described.clone())
            title=move || disabled_because.get()
            on:click=press
        >
            {icon.map(|glyph| view! { <Icon glyph/> })}
            <span>{label}{heard(about)}</span>
            {shortcut.map(|keys| view! { <kbd class="kbd" aria-hidden="true">{keys}</kbd> })}
            {move || {
                disabled_because.get().map(|why| view! { <span id=reason_id.clone() class="visually-hidden">{why}</span> })
            }}
        </button>
    }
    .into_any()
}

/// What is heard, not seen, after a word that other controls of the page have too.
fn heard(about: Option<Signal<String>>) -> AnyView {
    about.map(|about| view! { <span class="visually-hidden">" " {about}</span> }).into_any()
}

/// A button with an icon only; `label` is its accessible name and its tooltip.
#[component]
pub fn IconButton(
    /// What it does.
    #[prop(into)]
    label: Signal<String>,
    /// The icon.
    #[prop(into)]
    glyph: Signal<Glyph>,
    /// Called when pressed.
    #[prop(into)]
    on_press: Callback<()>,
    /// How loud it is.
    #[prop(default = ButtonVariant::Quiet)]
    variant: ButtonVariant,
    /// How much room it takes.
    #[prop(optional)]
    size: Size,
    /// Why it cannot act now; `None` when it can.
    #[prop(optional, into)]
    disabled_because: Signal<Option<String>>,
) -> impl IntoView {
    let off = move || disabled_because.with(Option::is_some);
    let press = move |_| {
        if !off() {
            on_press.run(());
        }
    };
    let tip = move || disabled_because.get().map_or_else(|| label.get(), |why| format!("{} — {why}", label.get()));
    view! {
        <button
            type="button"
            class="button icon-button"
            data-variant=variant.attr()
            data-size=size.attr()
            aria-label=tip
            title=tip
            aria-disabled=move || off().then_some("true")
            on:click=press
        >
            <Icon glyph/>
        </button>
    }
    .into_any()
}

/// A link that looks like a button: it goes to an address of the application.
#[component]
pub fn ButtonLink(
    /// Where it leads, in words.
    #[prop(into)]
    label: Signal<String>,
    /// The address, such as `#/pilotage/alertes`.
    #[prop(into)]
    href: Signal<String>,
    /// How loud it is.
    #[prop(optional)]
    variant: ButtonVariant,
    /// An icon before the word.
    #[prop(optional)]
    icon: Option<Glyph>,
    /// How much room it takes.
    #[prop(optional)]
    size: Size,
    /// Called when it is followed, such as to close the sheet that it stands in.
    #[prop(optional, into)]
    on_follow: Option<Callback<()>>,
    /// What it leads to, heard after the words: for links that every row has.
    #[prop(optional, into)]
    about: Option<Signal<String>>,
) -> impl IntoView {
    let follow = move |_| {
        if let Some(follow) = on_follow {
            follow.run(());
        }
    };
    view! {
        <a class="button" data-variant=variant.attr() data-size=size.attr() href=href on:click=follow>
            {icon.map(|glyph| view! { <Icon glyph/> })}
            <span>{label}{heard(about)}</span>
        </a>
    }
    .into_any()
}
