//! The clock of a meeting: it goes on while other screens are visited, and its minutes are kept whenever it pauses.

use super::{
    super::super::text::{meeting::TEXT, sentences},
    Sitting,
};
use crate::{
    domain::{id::Id, meeting::Meeting},
    ui::{
        browser::clock::{every_second, now_ms},
        components::{Badge, Button, Card, Glyph, Meter, NumberField, Tone},
        recall::recall,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// A running or paused clock.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Clock {
    /// The meeting that it measures.
    meeting: Option<Uuid>,
    /// When it was started, in milliseconds since 1970; nothing while it pauses.
    since: Option<f64>,
    /// Seconds before that.
    before: f64,
}

impl Clock {
    /// The seconds that it shows for a meeting; nothing when it measures another one.
    fn seconds(&self, id: Id<Meeting>) -> Option<f64> {
        (self.meeting == Some(id.uuid()))
            .then(|| self.before + self.since.map_or(0.0, |since| (now_ms() - since) / 1000.0))
    }
}

/// The clock of the page.
pub(super) fn use_clock() -> RwSignal<Clock> {
    recall::<Clock>()
}

/// The minutes of a meeting: by the clock where it ran, else what is `known`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between 1 and the minutes of a day")]
pub(super) fn minutes_of(clock: RwSignal<Clock>, id: Id<Meeting>, known: Option<u16>) -> Option<u16> {
    let seconds = clock.get_untracked().seconds(id).filter(|seconds| *seconds > 0.0);
    seconds.map(|seconds| (seconds / 60.0).ceil().clamp(1.0, 1440.0) as u16).or(known)
}

/// The card.
pub(super) fn card(sitting: Sitting) -> AnyView {
    let t = use_text(&TEXT);
    let Sitting { plan, id, row, ritual, .. } = sitting;
    let clock = use_clock();
    let planned = plan.select(move |plan| plan.rituals.get(ritual).and_then(|row| row.minutes));
    let tick = RwSignal::new(0_u32);
    every_second(move || {
        let _gone = tick.try_update(|tick| *tick = tick.wrapping_add(1));
    });
    let known = move || row.get().and_then(|row| row.minutes).map_or(0.0, |minutes| f64::from(minutes) * 60.0);
    let seconds = Memo::new(move |_| {
        tick.get();
        clock.get().seconds(id).unwrap_or_else(known)
    });
    let running = Memo::new(move |_| clock.with(|clock| clock.meeting == Some(id.uuid()) && clock.since.is_some()));
    let over = Memo::new(move |_| planned.get().is_some_and(|planned| seconds.get() > f64::from(planned) * 60.0));
    let start = move |()| {
        let before = seconds.get_untracked();
        clock.set(Clock { meeting: Some(id.uuid()), since: Some(now_ms()), before });
    };
    let pause = move |()| {
        let before = seconds.get_untracked();
        clock.set(Clock { meeting: Some(id.uuid()), since: None, before });
        let minutes = minutes_of(clock, id, None);
        plan.change(id, |row| row.minutes = minutes);
    };
    let button = move || match running.get() {
        true => view! { <Button label=move || t().pause on_press=pause icon=Glyph::Clock/> }.into_any(),
        false => view! { <Button label=move || t().start on_press=start icon=Glyph::Play/> }.into_any(),
    };
    view! {
        <div data-print="no">
            <Card title=move || t().clock>
                {face(seconds, planned, over)}
                <div class="row">{button} {move || over.get().then(|| view! { <Badge tone=Tone::Watch label=move || t().over/> })}</div>
                {by_hand(sitting, clock)}
            </Card>
        </div>
    }
    .into_any()
}

fn face(seconds: Memo<f64>, planned: Memo<Option<u16>>, over: Memo<bool>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "seconds of a meeting are few and not negative"
    )]
    let shown = move || {
        let passed = sentences::clock(seconds.get().max(0.0) as u64);
        let planned = planned.get().map(|planned| sentences::minutes(planned, &*f()));
        planned.map_or_else(|| passed.clone(), |planned| format!("{passed} / {planned}"))
    };
    let share = move || planned.get().map(|planned| seconds.get() / (f64::from(planned) * 60.0));
    view! {
        <Meter
            label=move || t().lasted
            share=Signal::derive(share)
            output=Signal::derive(shown)
            tone=Signal::derive(move || if over.get() { Tone::Watch } else { Tone::Info })
        />
    }
    .into_any()
}

/// The length by hand, for a meeting that was held without the clock.
fn by_hand(sitting: Sitting, clock: RwSignal<Clock>) -> AnyView {
    let t = use_text(&TEXT);
    let Sitting { plan, id, row, .. } = sitting;
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held between 1 and the minutes of a day"
    )]
    let set = move |value: Option<f64>| {
        clock.set(Clock::default());
        plan.change(id, |row| row.minutes = value.map(|n| n.round().clamp(1.0, 1440.0) as u16));
    };
    view! {
        <NumberField
            label=move || t().minutes
            value=Signal::derive(move || row.get().and_then(|row| row.minutes).map(f64::from))
            on_change=set
            digits=0
        />
    }
    .into_any()
}
