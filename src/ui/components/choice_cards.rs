//! One of a few results, side by side: each card shows its figure, and one of them is looked at.

use super::field::next_id;
use leptos::prelude::*;

/// One result that can be looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChoiceCard {
    /// What is stored.
    pub value: String,
    /// Its name.
    pub name: String,
    /// Its figure.
    pub figure: String,
    /// A few words below the figure.
    pub note: String,
    /// Whether the figure is an earlier one, shown while the new one is computed.
    pub freshness: Freshness,
}

/// Whether a result is of now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Freshness {
    /// It is.
    #[default]
    Current,
    /// It is an earlier one: the new one is being computed.
    Earlier,
}

impl Freshness {
    /// The value of `data-freshness` that the style sheets know.
    #[must_use]
    pub const fn attr(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Earlier => "earlier",
        }
    }
}

/// Results side by side: a radio group whose options are cards.
#[component]
pub fn ChoiceCards(
    /// What is compared.
    #[prop(into)]
    label: Signal<String>,
    /// The value chosen.
    #[prop(into)]
    value: Signal<String>,
    /// The values of the cards, in order; they stay the same.
    values: Vec<&'static str>,
    /// The card of a value.
    #[prop(into)]
    card: Callback<&'static str, ChoiceCard>,
    /// Called with the value chosen.
    #[prop(into)]
    on_change: Callback<String>,
) -> impl IntoView {
    let group = next_id();
    let one = move |key: &'static str| {
        let shown = Memo::new(move |_| card.run(key));
        view! {
            <label class="choice-card" data-freshness=move || shown.with(|card| card.freshness.attr())>
                <input
                    type="radio"
                    name=group.clone()
                    value=key
                    prop:checked=move || value.with(|now| now == key)
                    on:change=move |_| on_change.run(key.to_owned())
                />
                <span class="choice-card-name">{move || shown.with(|card| card.name.clone())}</span>
                <span class="choice-card-figure numeric">{move || shown.with(|card| card.figure.clone())}</span>
                <span class="choice-card-note">{move || shown.with(|card| card.note.clone())}</span>
            </label>
        }
    };
    view! {
        <div class="choice-cards" role="radiogroup" aria-label=label>
            {values.into_iter().map(one).collect_view()}
        </div>
    }
    .into_any()
}
