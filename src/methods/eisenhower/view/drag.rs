//! Dragging a card to another quadrant: by mouse anywhere on it, by finger on its grip.

use super::moves::Moves;
use crate::{
    domain::{
        action::{Action, Quadrant},
        id::Id,
    },
    ui::browser::drag,
};
use leptos::{ev, prelude::*};

/// How far a press may wander before it is a drag, in CSS pixels.
const SLACK: i32 = 6;

/// The card under the hand.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Hand {
    action: Id<Action>,
    from: (i32, i32),
    by: (i32, i32),
    moving: bool,
    over: Option<Quadrant>,
}

/// The drag that is under way, if one is.
#[derive(Clone, Copy)]
pub struct Dragging {
    hand: RwSignal<Option<Hand>>,
    moves: Moves,
}

impl Dragging {
    /// None under way yet.
    #[must_use]
    pub fn new(moves: Moves) -> Self {
        Self { hand: RwSignal::new(None), moves }
    }

    /// Where a card is drawn while it is dragged; nothing when it rests.
    #[must_use]
    pub fn offset(self, action: Id<Action>) -> Option<String> {
        self.hand.with(|hand| {
            let hand = hand.as_ref().filter(|hand| hand.moving && hand.action == action)?;
            Some(format!("translate({}px, {}px)", hand.by.0, hand.by.1))
        })
    }

    /// Whether a card hangs over this quadrant.
    #[must_use]
    pub fn is_over(self, quadrant: Quadrant) -> bool {
        self.hand.with(|hand| hand.is_some_and(|hand| hand.moving && hand.over == Some(quadrant)))
    }

    /// A pointer was pressed.
    pub fn press(self, ev: &ev::PointerEvent) {
        let action = drag::thing_under(ev).and_then(|id| Id::parse(&id));
        let hand = |action| Hand { action, from: at(ev), by: (0, 0), moving: false, over: None };
        self.hand.set(action.map(hand));
    }

    /// The pointer moved.
    pub fn follow(self, ev: &ev::PointerEvent) {
        let Some(mut hand) = self.hand.get_untracked() else { return };
        let now = at(ev);
        hand.by = (now.0 - hand.from.0, now.1 - hand.from.1);
        if !hand.moving && hand.by.0.abs().max(hand.by.1.abs()) < SLACK {
            return;
        }
        if !hand.moving {
            drag::hold(ev);
        }
        ev.prevent_default();
        hand.moving = true;
        hand.over = quadrant_under(ev);
        self.hand.set(Some(hand));
    }

    /// The pointer was let go.
    pub fn drop(self) {
        let hand = self.hand.get_untracked();
        self.hand.set(None);
        if let Some(Hand { action, moving: true, over: Some(quadrant), .. }) = hand {
            self.moves.ask(action, quadrant);
        }
    }

    /// The drag is given up.
    pub fn give_up(self) {
        if self.hand.with_untracked(Option::is_some) {
            self.hand.set(None);
        }
    }
}

fn at(ev: &ev::PointerEvent) -> (i32, i32) {
    (ev.client_x(), ev.client_y())
}

fn quadrant_under(ev: &ev::PointerEvent) -> Option<Quadrant> {
    let place: usize = drag::place_under(ev)?.parse().ok()?;
    Quadrant::ALL.get(place).copied()
}
