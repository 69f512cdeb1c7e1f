//! The findings of one place of the house, or on one kind of thing.

use super::super::{
    Finding, Subject,
    text::{self, TEXT},
};
use crate::{
    domain::lang::Format,
    methods::Place,
    ui::{
        components::{Choice, ChoiceField},
        insights::use_insights,
        recall::recall,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// What the findings are narrowed to; nothing narrows nothing.
#[derive(Clone, Copy)]
pub(super) struct Narrowed {
    place: RwSignal<Option<Place>>,
    subject: RwSignal<Option<Subject>>,
}

impl Narrowed {
    /// As it was left.
    pub(super) fn recalled() -> Self {
        Self { place: recall(), subject: recall() }
    }

    /// Whether a finding is shown.
    pub(super) fn keeps(self, finding: &Finding) -> bool {
        let place = self.place.get().is_none_or(|place| finding.cure.method.place() == place);
        place && self.subject.get().is_none_or(|subject| finding.rule.looks_at() == subject)
    }

    /// The two choices, once there is more than one finding.
    pub(super) fn fields(self) -> AnyView {
        let (t, f) = (use_text(&TEXT), use_format());
        let coherence = use_insights().coherence;
        let some = Memo::new(move |_| coherence.with(|found| found.findings.len() > 1));
        let places = move || {
            let names = Place::ALL.map(|place| Choice::new(place.slug(), *place.title().get(f().lang())));
            std::iter::once(Choice::new("", t().every_place)).chain(names).collect::<Vec<_>>()
        };
        let subjects = move || {
            let names = Subject::ALL.map(|subject| Choice::new(key(subject), *text::subject(subject).get(f().lang())));
            std::iter::once(Choice::new("", t().every_kind)).chain(names).collect::<Vec<_>>()
        };
        let to_place = move |slug: String| self.place.set(Place::ALL.into_iter().find(|place| place.slug() == slug));
        let to_subject =
            move |chosen: String| self.subject.set(Subject::ALL.into_iter().find(|subject| key(*subject) == chosen));
        view! {
            <Show when=move || some.get()>
                <div class="row" data-print="no">
                    <ChoiceField
                        label=move || t().place
                        value=move || self.place.get().map(|place| place.slug().to_owned()).unwrap_or_default()
                        options=places
                        on_change=to_place
                    />
                    <ChoiceField
                        label=move || t().kind
                        value=move || self.subject.get().map(key).unwrap_or_default()
                        options=subjects
                        on_change=to_subject
                    />
                </div>
            </Show>
        }
        .into_any()
    }
}

/// The name of a kind in choices.
fn key(subject: Subject) -> String {
    format!("{subject:?}").to_lowercase()
}
