//! Dialogs and drawers over the native `<dialog>`: it holds the focus, gives it back, and closes with Escape.

use super::button::IconButton;
use super::field::next_id;
use super::icon::Glyph;
use super::text::FRAME;
use crate::ui::browser::dialog;
use crate::ui::effects::whenever;
use crate::ui::words::use_text;
use leptos::{html, prelude::*};

/// A question or a form in front of the page.
#[component]
pub fn Dialog(
    /// Shown or not.
    #[prop(into)]
    open: Signal<bool>,
    /// Called when the reader closes it, whichever way; the owner then turns `open` off.
    #[prop(into)]
    on_close: Callback<()>,
    /// Its name.
    #[prop(into)]
    title: Signal<String>,
    /// The buttons at its foot, the primary one last.
    #[prop(optional, into)]
    footer: Option<ViewFn>,
    /// What it holds; mounted while it is open.
    children: ChildrenFn,
) -> impl IntoView {
    sheet("dialog", open, on_close, title, footer, children)
}

/// A panel from the side: navigation on phones, details on wide screens.
#[component]
pub fn Drawer(
    /// Shown or not.
    #[prop(into)]
    open: Signal<bool>,
    /// Called when the reader closes it; the owner then turns `open` off.
    #[prop(into)]
    on_close: Callback<()>,
    /// Its name.
    #[prop(into)]
    title: Signal<String>,
    /// The buttons at its foot.
    #[prop(optional, into)]
    footer: Option<ViewFn>,
    /// What it holds; mounted while it is open.
    children: ChildrenFn,
) -> impl IntoView {
    sheet("drawer", open, on_close, title, footer, children)
}

fn sheet(
    class: &'static str,
    open: Signal<bool>,
    on_close: Callback<()>,
    title: Signal<String>,
    footer: Option<ViewFn>,
    children: ChildrenFn,
) -> AnyView {
    let t = use_text(&FRAME);
    let node = NodeRef::<html::Dialog>::new();
    let title_id = next_id();
    whenever(move || {
        if let Some(element) = node.get() {
            dialog::set_open(&element, open.get());
        }
    });
    let close = move || on_close.run(());
    let body = move || {
        open.get().then(|| {
            view! {
                <div class="dialog-body">{children()}</div>
                {footer.clone().map(|footer| view! { <div class="dialog-foot row">{footer.run()}</div> })}
            }
        })
    };
    let closed_outside = move |ev: leptos::ev::MouseEvent| {
        if dialog::is_backdrop(&ev) {
            close();
        }
    };
    let closed = move |ev: leptos::ev::Event| {
        if open.get_untracked() && !dialog::is_late(&ev) {
            close();
        }
    };
    view! {
        <dialog class=class node_ref=node aria-labelledby=title_id.clone() on:close=closed on:click=closed_outside>
            <div class="dialog-frame">
                <div class="dialog-head">
                    <h2 class="dialog-title" id=title_id.clone()>
                        {title}
                    </h2>
                    <IconButton label=move || t().close glyph=Glyph::Close on_press=move |()| close()/>
                </div>
                {body}
            </div>
        </dialog>
    }
    .into_any()
}
