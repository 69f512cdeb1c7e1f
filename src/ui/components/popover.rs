//! Small sheets beside the button that opens them, by the native `popover` attribute: explanations and menus.

use super::button::{ButtonVariant, Size};
use super::field::next_id;
use super::icon::{Glyph, Icon};
use super::text::TEXT;
use crate::ui::browser::{focus, popover};
use crate::ui::effects::whenever;
use crate::ui::words::use_text;
use leptos::{ev, html, prelude::*};

/// One term of an explained figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WhyLine {
    /// What the term is.
    pub label: String,
    /// What made it, in a few words; may be empty.
    pub detail: String,
    /// Its figure, with its sign.
    pub value: String,
}

/// An explained figure: its terms, their total and the smallest change that would turn it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// The question, such as `Pourquoi 0,89 ?`.
    pub title: String,
    /// The terms, in the order of the computation.
    pub lines: Vec<WhyLine>,
    /// The figure that they make.
    pub total: Option<WhyLine>,
    /// Sentences below, the smallest change last.
    pub notes: Vec<String>,
}

/// A figure that opens into its why.
#[component]
pub fn WhyButton(
    /// The figure, as it stands in the page; empty for an icon alone.
    #[prop(optional, into)]
    figure: Option<Signal<String>>,
    /// Computes the explanation; called when it is opened.
    #[prop(into)]
    why: Callback<(), Why>,
    /// What the figure belongs to, heard after the question: for figures that every row has.
    #[prop(optional, into)]
    about: Option<Signal<String>>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let id = next_id();
    let (shown, toggled) = shown_while_open();
    let name = move || {
        let question = figure.map_or_else(|| t().why.to_string(), |figure| format!("{} — {}", figure.get(), t().why));
        about.map_or_else(|| question.clone(), |about| format!("{question} {}", about.get()))
    };
    let face = match figure {
        Some(figure) => view! { <span class="why-figure">{figure}</span> }.into_any(),
        None => view! { <Icon glyph=Glyph::Help/> }.into_any(),
    };
    view! {
        <button type="button" class="why-button" popovertarget=id.clone() aria-label=name>
            {face}
        </button>
        // A long why scrolls: it can be reached, so that the arrows scroll it.
        <div class="popover why" id=id popover="auto" role="dialog" tabindex="0" aria-label=move || t().why on:toggle=toggled>
            {move || shown.get().then(|| explanation(why.run(())))}
        </div>
    }
    .into_any()
}

fn shown_while_open() -> (ReadSignal<bool>, impl Fn(ev::Event) + 'static) {
    let (shown, set_shown) = signal(false);
    (shown, move |ev: ev::Event| set_shown.set(popover::is_open(&ev)))
}

fn explanation(why: Why) -> AnyView {
    let term = |line: WhyLine| {
        view! {
            <tr>
                <th scope="row">
                    {line.label}
                    {(!line.detail.is_empty()).then(|| view! { <span class="why-detail">{line.detail}</span> })}
                </th>
                <td class="numeric">{line.value}</td>
            </tr>
        }
    };
    view! {
        <p class="why-title">{why.title}</p>
        <table class="why-table">
            <tbody>{why.lines.into_iter().map(term).collect_view()}</tbody>
            {why.total.map(|total| view! { <tfoot>{term(total)}</tfoot> })}
        </table>
        {why.notes.into_iter().map(|note| view! { <p class="why-note">{note}</p> }).collect_view()}
    }
    .into_any()
}

/// A button that opens a small sheet beside it: settings of a view, details.
#[component]
pub fn PopoverButton(
    /// The button's word.
    #[prop(into)]
    label: Signal<String>,
    /// An icon before the word.
    #[prop(optional)]
    icon: Option<Glyph>,
    /// How loud the button is.
    #[prop(optional)]
    variant: ButtonVariant,
    /// How much room it takes.
    #[prop(optional)]
    size: Size,
    /// What the sheet holds; mounted while it is open.
    children: ChildrenFn,
) -> impl IntoView {
    let id = next_id();
    let (shown, toggled) = shown_while_open();
    view! {
        <button type="button" class="button" data-variant=variant.attr() data-size=size.attr() popovertarget=id.clone()>
            {icon.map(|glyph| view! { <Icon glyph/> })}
            <span>{label}</span>
        </button>
        <div class="popover sheet" id=id popover="auto" role="dialog" aria-label=label on:toggle=toggled>
            {move || shown.get().then(|| children())}
        </div>
    }
    .into_any()
}

/// One action of a menu.
#[derive(Clone)]
pub struct MenuItem {
    /// The action: a verb.
    pub label: Signal<String>,
    /// Its icon.
    pub icon: Option<Glyph>,
    /// How loud it is: `Danger` for what removes.
    pub variant: ButtonVariant,
    /// Called when it is chosen.
    pub on_press: Callback<()>,
}

impl MenuItem {
    /// A usual action.
    pub fn new(label: impl Into<Signal<String>>, icon: Option<Glyph>, on_press: impl Into<Callback<()>>) -> Self {
        Self { label: label.into(), icon, variant: ButtonVariant::Secondary, on_press: on_press.into() }
    }
}

/// A button that opens a menu of actions.
#[component]
pub fn MenuButton(
    /// What the actions concern.
    #[prop(into)]
    label: Signal<String>,
    /// The actions; asked when the menu opens.
    #[prop(into)]
    items: Callback<(), Vec<MenuItem>>,
    /// The button's icon: alone, unless `face` is given.
    #[prop(default = Glyph::More)]
    icon: Glyph,
    /// A visible word on the button.
    #[prop(optional, into)]
    face: Option<Signal<String>>,
    /// How loud the button is.
    #[prop(default = ButtonVariant::Quiet)]
    variant: ButtonVariant,
    /// How much room it takes.
    #[prop(optional)]
    size: Size,
) -> impl IntoView {
    let id = next_id();
    let node = NodeRef::<html::Div>::new();
    let (shown, toggled) = shown_while_open();
    whenever(move || {
        if let (true, Some(menu)) = (shown.get(), node.get()) {
            focus::first_child(menu);
        }
    });
    let keydown = move |ev: ev::KeyboardEvent| focus::move_in_menu(&ev);
    let class = if face.is_some() { "button" } else { "button icon-button" };
    let entry = move |item: MenuItem| {
        let press = move |ev: ev::MouseEvent| {
            popover::hide_around(&ev);
            item.on_press.run(());
        };
        view! {
            <button type="button" role="menuitem" tabindex="-1" class="menu-item" data-variant=item.variant.attr() on:click=press>
                {item.icon.map(|glyph| view! { <Icon glyph/> })}
                <span>{item.label}</span>
            </button>
        }
    };
    view! {
        <button
            type="button"
            class=class
            data-variant=variant.attr()
            data-size=size.attr()
            popovertarget=id.clone()
            aria-haspopup="menu"
            aria-label=label
            title=label
        >
            <Icon glyph=icon/>
            {face.map(|face| view! { <span>{face}</span> })}
        </button>
        <div class="popover menu" id=id popover="auto" role="menu" aria-label=label node_ref=node on:toggle=toggled on:keydown=keydown>
            {move || shown.get().then(|| items.run(()).into_iter().map(entry).collect_view())}
        </div>
    }
    .into_any()
}
