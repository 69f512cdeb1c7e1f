//! What can be done with a card: place it elsewhere, take that back, open it, close it, give it up for good.

use super::{card::Card, moves::Moves, text};
use crate::{
    domain::{
        action::{Action, ActionStatus, Quadrant},
        entity::EntityKind,
        id::Id,
        renunciation::{Renunciation, Source},
    },
    methods::{
        Method,
        eisenhower::{Overridden, text as rules},
    },
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::{location, random::new_id},
        components::{Glyph, MenuItem, Toast, Toasts, Tone, use_toasts},
        topbar::undoing,
        words::{Words, use_words},
    },
};
use leptos::prelude::*;

/// What the entries act on.
#[derive(Clone, Copy)]
struct Acts {
    plan: PlanState,
    toasts: Toasts,
    words: Words,
}

impl Acts {
    fn entry(self, label: String, icon: Glyph, press: impl Fn(()) + Send + Sync + 'static) -> MenuItem {
        MenuItem::new(Signal::stored(label), Some(icon), Callback::new(press))
    }

    fn text(self) -> &'static text::Text {
        text::TEXT.get(self.words.lang.get_untracked())
    }

    fn say(self, message: &str) {
        let plan = self.plan;
        self.toasts.push(undoing(Toast::new(Tone::Ok, message), plan));
    }
}

/// The entries of a card's menu, asked when it opens.
pub fn use_items(card: Card, moves: Moves) -> impl Fn(()) -> Vec<MenuItem> + Copy + Send + Sync + 'static {
    let plan = use_plan();
    let acts = Acts { plan, toasts: use_toasts(), words: use_words() };
    move |()| items(card, moves, acts)
}

fn items(card: Card, moves: Moves, acts: Acts) -> Vec<MenuItem> {
    let (t, lang) = (acts.text(), acts.words.lang.get_untracked());
    let Some(place) = card.place.get_untracked() else { return Vec::new() };
    let here = place.shown.quadrant();
    let places = Quadrant::ALL.into_iter().filter(|quadrant| Some(*quadrant) != here).map(|quadrant| {
        acts.entry(text::place_in(quadrant, lang), Glyph::ArrowRight, move |()| moves.ask(card.id, quadrant))
    });
    let back = (place.overridden != Overridden::No)
        .then(|| acts.entry(t.back_to_computed.to_owned(), Glyph::Restart, move |()| moves.take_back(card.id)));
    let open = acts.entry(t.open.to_owned(), Glyph::Pencil, move |()| {
        location::go(Route::on(Method::Actions, card.id.uuid()));
    });
    let done = acts.entry(t.done.to_owned(), Glyph::Check, move |()| finish(card.id, acts));
    let renounce = acts.entry(t.renounce.to_owned(), Glyph::Ban, move |()| renounce(card.id, here, acts));
    back.into_iter().chain(places).chain([open, done, renounce]).collect()
}

fn finish(id: Id<Action>, acts: Acts) {
    let today = acts.plan.today.get_untracked();
    acts.plan.change(id, |row| row.set_status(ActionStatus::Done, today));
    acts.say(acts.text().marked_done);
}

/// Cancels the action and keeps what was given up, and why, as a renunciation: one step.
fn renounce(id: Id<Action>, here: Option<Quadrant>, acts: Acts) {
    let today = acts.plan.today.get_untracked();
    let Some(row) = acts.plan.peek().actions.row(id).cloned() else { return };
    let lang = acts.words.lang.get_untracked();
    let chosen = row.quadrant_override.as_ref().map(|choice| choice.reason.clone());
    let why = chosen.or_else(|| here.map(|quadrant| (*rules::subtitle(quadrant).get(lang)).to_owned()));
    let renunciation = Renunciation {
        what: row.title.clone(),
        why: why.unwrap_or_default(),
        date: Some(today),
        sources: vec![Source(id.uuid())],
        ..Renunciation::new(new_id())
    };
    acts.plan.edit(Label::of(Verb::Renounce, EntityKind::Action, &row.title), |plan| {
        plan.renunciations.put(renunciation);
        plan.actions.update(id, |row| row.set_status(ActionStatus::Cancelled, today));
    });
    acts.say(acts.text().renounced);
}
