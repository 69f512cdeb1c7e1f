//! Moving bars: by mouse on the bar and its ends, by keys on the bar. Each gesture is one step of undo.

use super::super::{Milestone, Shift, Span, shifted};
use crate::{
    domain::{action::Action, day::Day, id::Id},
    plan::Plan,
    state::{PlanState, label::Verb},
    ui::browser::{keys, pointer},
};
use leptos::{ev, prelude::*};

/// What is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Thing {
    /// The bar of an action.
    Bar(Id<Action>),
    /// A milestone.
    Mark(Id<Milestone>),
}

/// What is under the hand, and how far it was drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Hand {
    thing: Thing,
    end: pointer::BarEnd,
    from: f64,
    track: f64,
    days: i64,
}

/// The gestures of the timeline.
#[derive(Clone, Copy)]
pub(super) struct Dragging {
    plan: PlanState,
    span: Memo<Span>,
    hand: RwSignal<Option<Hand>>,
}

impl Dragging {
    pub(super) fn new(plan: PlanState, span: Memo<Span>) -> Self {
        Self { plan, span, hand: RwSignal::new(None) }
    }

    pub(super) fn press(self, event: &ev::PointerEvent) {
        let Some(grip) = pointer::bar_under(event) else { return };
        let (kind, id) = grip.name.split_once(' ').unwrap_or_default();
        let thing = match kind {
            "bar" => Id::parse(id).map(Thing::Bar),
            _ => Id::parse(id).map(Thing::Mark),
        };
        let Some(thing) = thing else { return };
        let hand = Hand { thing, end: grip.end, from: f64::from(event.client_x()), track: grip.track, days: 0 };
        self.hand.set(Some(hand));
    }

    pub(super) fn follow(self, event: &ev::PointerEvent) {
        let Some(hand) = self.hand.get_untracked() else { return };
        let share = (f64::from(event.client_x()) - hand.from) / hand.track;
        let days = self.span.get_untracked().days(share);
        if days != hand.days {
            pointer::hold(event);
            event.prevent_default();
            self.hand.set(Some(Hand { days, ..hand }));
        }
    }

    pub(super) fn drop(self) {
        if let Some(hand) = self.hand.get_untracked() {
            self.hand.set(None);
            self.shift(hand.thing, shift(hand));
        }
    }

    pub(super) fn give_up(self) {
        if self.hand.with_untracked(Option::is_some) {
            self.hand.set(None);
        }
    }

    /// What is done to a thing while it is under the hand.
    pub(super) fn held(self, thing: Thing) -> Option<Shift> {
        self.hand.with(|hand| hand.filter(|hand| hand.thing == thing).map(shift))
    }

    /// A key on a bar or a mark.
    pub(super) fn pressed(self, event: &ev::KeyboardEvent, thing: Thing) {
        if event.alt_key() || event.meta_key() {
            return;
        }
        let days = match event.key().as_str() {
            "ArrowLeft" | "ArrowDown" => -1,
            "ArrowRight" | "ArrowUp" => 1,
            // A slider: up is more, which is later.
            "PageUp" => 7,
            "PageDown" => -7,
            "Escape" => return self.give_up(),
            _ => return,
        };
        keys::claim(event);
        let shift = match (event.shift_key(), event.ctrl_key()) {
            (true, _) => Shift::End(days),
            (_, true) => Shift::Start(days),
            _ => Shift::Move(days),
        };
        self.shift(thing, shift);
    }

    /// Writes the dates; a run of keys on one thing is one step.
    pub(super) fn shift(self, thing: Thing, shift: Shift) {
        if shift.is_none() {
            return;
        }
        let today = self.plan.today.get_untracked();
        match thing {
            Thing::Bar(id) => {
                let label = self.plan.label_of(Verb::Change, id).merging("ninety_days");
                self.plan.edit(label, |plan| move_bar(plan, id, shift, today));
            }
            Thing::Mark(id) => {
                let label = self.plan.label_of(Verb::Change, id).merging("ninety_days");
                self.plan.edit(label, |plan| move_mark(plan, id, shift));
            }
        }
    }
}

fn move_bar(plan: &mut Plan, id: Id<Action>, shift: Shift, today: Day) {
    plan.actions.update(id, |row| (row.start, row.due) = shifted(row, shift, today));
}

/// A milestone is one day: whatever end is drawn, it moves.
fn move_mark(plan: &mut Plan, id: Id<Milestone>, shift: Shift) {
    let (Shift::Move(days) | Shift::Start(days) | Shift::End(days)) = shift;
    plan.worksheets.ninety_days.milestones.update(id, |row| row.date = row.date.map(|date| date.plus_days(days)));
}

const fn shift(hand: Hand) -> Shift {
    match hand.end {
        pointer::BarEnd::Whole => Shift::Move(hand.days),
        pointer::BarEnd::Start => Shift::Start(hand.days),
        pointer::BarEnd::End => Shift::End(hand.days),
    }
}
