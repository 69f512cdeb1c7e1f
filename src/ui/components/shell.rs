//! The frame of the application: navigation at the side or at the foot, a bar above, the page in the middle.

use super::icon::{Glyph, Icon};
use super::text::FRAME;
use crate::ui::words::use_text;
use leptos::prelude::*;

/// The frame. Wide screens show `sidebar`; narrow ones show `bottom` (its last entry opens a drawer that the owner fills
/// with the same navigation).
#[component]
pub fn Shell(
    /// Name and navigation, on wide screens.
    #[prop(into)]
    sidebar: ViewFnOnce,
    /// Plan, state of saving, and what can be done everywhere.
    #[prop(into)]
    topbar: ViewFnOnce,
    /// Four places and "more", on narrow screens: `NavItem`s.
    #[prop(into)]
    bottom: ViewFnOnce,
    /// Banners above the page.
    #[prop(optional, into)]
    banners: ViewFnOnce,
    /// What stands above the page on paper only: whose plan it is, and when it was printed.
    #[prop(optional, into)]
    paper_head: ViewFnOnce,
    /// The page.
    children: Children,
) -> impl IntoView {
    let t = use_text(&FRAME);
    view! {
        <a class="skip-link" href="#main">
            {move || t().skip}
        </a>
        <div class="shell">
            <nav class="sidebar" aria-label=move || t().navigation>
                {sidebar.run()}
            </nav>
            <header class="topbar">{topbar.run()}</header>
            <main class="page" id="main" tabindex="-1">
                <div class="print-head">{paper_head.run()}</div>
                {banners.run()}
                {children()}
            </main>
            <nav class="bottombar" aria-label=move || t().navigation>
                {bottom.run()}
            </nav>
        </div>
    }
    .into_any()
}

/// A place of the navigation; its children are a `CountBadge`, if any.
#[component]
pub fn NavItem(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// Its address.
    #[prop(into)]
    href: Signal<String>,
    /// Its icon.
    glyph: Glyph,
    /// The reader is there.
    #[prop(into)]
    current: Signal<bool>,
    /// A count, if any.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <a class="nav-item" href=href aria-current=move || current.get().then_some("page")>
            <Icon glyph/>
            <span class="nav-label">{label}</span>
            {children.map(|children| children())}
        </a>
    }
    .into_any()
}

/// A method below its place.
#[component]
pub fn NavSubItem(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// Its address.
    #[prop(into)]
    href: Signal<String>,
    /// The reader is there.
    #[prop(into)]
    current: Signal<bool>,
) -> impl IntoView {
    view! {
        <a class="nav-subitem" href=href aria-current=move || current.get().then_some("page")>
            {label}
        </a>
    }
    .into_any()
}

/// The entry of the bottom bar that opens the whole navigation.
#[component]
pub fn NavMore(
    /// Called when pressed.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    let t = use_text(&FRAME);
    view! {
        <button type="button" class="nav-item" aria-haspopup="dialog" on:click=move |_| on_press.run(())>
            <Icon glyph=Glyph::Menu/>
            <span class="nav-label">{move || t().more}</span>
        </button>
    }
    .into_any()
}
