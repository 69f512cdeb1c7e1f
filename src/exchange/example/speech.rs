//! What the example's speaker says at some slides.

use super::{On, text::say};
use crate::{
    domain::lang::{Lang, Name},
    methods::presentation::{Deck, SlideKind},
    plan::Plan,
};

/// What is said at a slide.
const NOTES: [(SlideKind, Name); 3] = [
    (
        SlideKind::Opening,
        say(
            "Commencer par l’appel de la laiterie, un samedi à six heures\u{a0}: c’est là que tout se joue.",
            "Begin with the dairy’s call on a Saturday at six: that is where everything is decided.",
        ),
    ),
    (
        SlideKind::Budget,
        say(
            "Dire ce qui reste hors de l’enveloppe, et pourquoi, avant que la question ne vienne.",
            "Say what stays outside the envelope, and why, before anybody asks.",
        ),
    ),
    (
        SlideKind::NextSteps,
        say(
            "Faire dire à chacun sa date à voix haute, puis se taire.",
            "Have everybody say their own date aloud, then be silent.",
        ),
    ),
];

pub fn fill(plan: &mut Plan, on: On) {
    plan.worksheets.presentation.notes = NOTES.iter().map(|(kind, words)| (*kind, on.say(words))).collect();
}

/// Takes back the notes that are still the example's.
pub fn forget(plan: &mut Plan) {
    let Deck { notes, .. } = &mut plan.worksheets.presentation;
    for (kind, words) in &NOTES {
        if Lang::ALL.iter().any(|lang| notes.get(kind).is_some_and(|note| note == words.get(*lang))) {
            notes.remove(kind);
        }
    }
}
