//! The cards of the five situations: one at a time on screen, in large type; all of them on paper.

use super::{
    super::{Playbook, Situation, text::TEXT},
    card, card_form, propose,
};
use crate::{
    methods::process::text::situation,
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, Choice, ChoiceField, Glyph, LabelPlace},
        recall::recall,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Open(pub Situation);

impl Default for Open {
    fn default() -> Self {
        Self(Situation::FirstContact)
    }
}

pub(super) fn cards() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let open = recall::<Open>();
    let editing = RwSignal::new(false);
    let blank = plan.select(|plan| {
        let cards = &plan.worksheets.process.playbooks;
        Situation::ALL.into_iter().any(|one| !cards.contains_key(&one))
    });
    let fill = propose();
    let offer = move || {
        view! { <Button label=move || t().propose on_press=fill icon=Glyph::Idea/> }
    };
    let toggle = move |()| editing.update(|on| *on = !*on);
    view! {
        <div class="visit">
            {chooser(open)}
            {Situation::ALL.map(|one| card::card(one, open)).collect_view()}
            <div class="row" data-print="no">
                <Button
                    label=move || if editing.get() { t().done } else { t().edit }
                    on_press=toggle
                    icon=Glyph::Pencil
                    variant=ButtonVariant::Primary
                />
                {move || blank.get().then(offer)}
            </div>
            <div data-print="no">{move || editing.get().then(|| card_form::form(open.get().0))}</div>
        </div>
    }
    .into_any()
}

/// Goes from card to card: by name, or to the one before and after.
fn chooser(open: RwSignal<Open>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let at = move || Situation::ALL.iter().position(|one| *one == open.get().0).unwrap_or(0);
    let go = move |by: usize| {
        let all = Situation::ALL.len();
        if let Some(one) = Situation::ALL.get((at() + by) % all) {
            open.set(Open(*one));
        }
    };
    let options = move || {
        let lang = words.lang.get();
        Situation::ALL.map(|one| Choice::new(one.key(), *situation(one).get(lang))).to_vec()
    };
    let choose = move |key: String| {
        if let Some(one) = Situation::ALL.into_iter().find(|one| one.key() == key) {
            open.set(Open(one));
        }
    };
    let place = move || (t().place)(at() + 1, Situation::ALL.len());
    view! {
        <div class="visit-ways" data-print="no">
            <ChoiceField
                label=move || t().situation
                value=Signal::derive(move || open.get().0.key().to_owned())
                options=Signal::derive(options)
                on_change=choose
                label_place=LabelPlace::Hidden
            />
            <Button label=move || t().before on_press=move |()| go(Situation::ALL.len() - 1) icon=Glyph::ChevronLeft/>
            <Button label=move || t().after on_press=move |()| go(1) icon=Glyph::ChevronRight/>
            <span class="muted small" role="status">{place}</span>
        </div>
    }
    .into_any()
}

/// The card of a situation, empty while nobody wrote it.
pub(super) fn card_of(one: Situation) -> Memo<Playbook> {
    use_plan().select(move |plan| plan.worksheets.process.playbooks.get(&one).cloned().unwrap_or_default())
}
