//! Names and values, aligned.

use super::popover::{Why, WhyButton};
use leptos::prelude::*;

/// What stands beside the names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PairKind {
    /// Figures and short words, which are compared: at the right, below each other.
    #[default]
    Figures,
    /// Sentences, which are read: each right after its name.
    Sentences,
}

impl PairKind {
    const fn attr(self) -> &'static str {
        match self {
            Self::Figures => "figures",
            Self::Sentences => "sentences",
        }
    }
}

/// Names and values, aligned in two columns.
#[component]
pub fn KeyValues(
    /// The pairs, in reading order.
    #[prop(into)]
    pairs: Signal<Vec<(String, String)>>,
    /// What the values are.
    #[prop(optional)]
    kind: PairKind,
) -> impl IntoView {
    view! {
        <dl class="key-values" data-kind=kind.attr()>
            {move || {
                pairs
                    .get()
                    .into_iter()
                    .map(|(name, value)| view! { <div><dt>{name}</dt> <dd class="numeric">{value}</dd></div> })
                    .collect_view()
            }}
        </dl>
    }
    .into_any()
}

/// A name and a figure that opens into its why, inside a `<dl class="key-values">`.
#[component]
pub fn ExplainedValue(
    /// The name.
    #[prop(into)]
    name: Signal<String>,
    /// The figure in words; nothing while it is not known.
    #[prop(into)]
    figure: Signal<Option<String>>,
    /// What is said instead, while it is not known.
    #[prop(into)]
    unknown: Signal<String>,
    /// Computes the explanation; called when it is opened.
    #[prop(into)]
    why: Callback<(), Why>,
    /// Whether the figure was computed: one that the user said explains itself.
    #[prop(optional, into)]
    computed: Option<Signal<bool>>,
) -> impl IntoView {
    let known = Memo::new(move |_| figure.with(Option::is_some));
    let computed = Memo::new(move |_| computed.is_none_or(|computed| computed.get()));
    let words = Signal::derive(move || figure.get().unwrap_or_default());
    let shown = move || match (known.get(), computed.get()) {
        (false, _) => view! { <span class="muted">{unknown}</span> }.into_any(),
        (true, false) => view! { <span>{words}</span> }.into_any(),
        (true, true) => view! { <WhyButton figure=words why about=name/> }.into_any(),
    };
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{shown}</dd>
        </div>
    }
    .into_any()
}
