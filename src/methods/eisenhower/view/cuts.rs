//! The sliders: cards move while they are drawn, the plan changes when they are let go.

use super::{live::Live, text};
use crate::{
    domain::{lang::Format, number::Share},
    methods::eisenhower::Settings,
    ui::{
        components::{Button, ButtonVariant, RangeBounds, RangeField, Size},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// One slider over a setting.
#[derive(Clone, Copy)]
struct Cut {
    label: fn(&text::Text) -> &'static str,
    bounds: RangeBounds,
    read: fn(&Settings) -> f64,
    write: fn(&mut Settings, f64),
}

const SHARES: RangeBounds = RangeBounds { min: 0.05, max: 1.0, step: 0.05 };

const HORIZON: Cut = Cut {
    label: |t| t.horizon,
    bounds: RangeBounds { min: 1.0, max: 90.0, step: 1.0 },
    read: |settings| f64::from(settings.horizon_days),
    write: |settings, value| settings.horizon_days = whole(value),
};
const IMPORTANCE: Cut = Cut {
    label: |t| t.importance_cut,
    bounds: SHARES,
    read: |settings| settings.importance_cut.get(),
    write: |settings, value| settings.importance_cut = Share::clamped(value),
};
const URGENCY: Cut = Cut {
    label: |t| t.urgency_cut,
    bounds: SHARES,
    read: |settings| settings.urgency_cut.get(),
    write: |settings, value| settings.urgency_cut = Share::clamped(value),
};

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within 1–90")]
const fn whole(value: f64) -> u8 {
    value.clamp(1.0, 90.0) as u8
}

/// The three sliders, and the way back to the usual settings.
pub fn cuts(live: Live) -> AnyView {
    let t = use_text(&text::TEXT);
    let f = use_format();
    let in_days = move |value: f64| text::days(usize::from(whole(value)), &*f());
    let in_shares = move |value: f64| f().number(value, 2);
    let usual = move || {
        let (now, usual) = (live.settings(), Settings::default());
        [HORIZON, IMPORTANCE, URGENCY].iter().all(|cut| ((cut.read)(&now) - (cut.read)(&usual)).abs() < 1e-9)
    };
    let reset = move |()| {
        live.keep(|settings| {
            for cut in [HORIZON, IMPORTANCE, URGENCY] {
                (cut.write)(settings, (cut.read)(&Settings::default()));
            }
        });
    };
    view! {
        <div class="row" role="group" aria-label=move || t().cuts data-print="no">
            {slider(live, HORIZON, Callback::new(in_days))} {slider(live, IMPORTANCE, Callback::new(in_shares))}
            {slider(live, URGENCY, Callback::new(in_shares))}
            {move || {
                (!usual())
                    .then(|| {
                        view! {
                            <Button
                                label=move || t().usual_cuts.to_owned()
                                on_press=reset
                                variant=ButtonVariant::Quiet
                                size=Size::Small
                            />
                        }
                    })
            }}
        </div>
    }
    .into_any()
}

fn slider(live: Live, cut: Cut, write: Callback<f64, String>) -> AnyView {
    let t = use_text(&text::TEXT);
    let value = Memo::new(move |_| (cut.read)(&live.settings()));
    view! {
        <RangeField
            label=move || (cut.label)(t()).to_owned()
            value
            bounds=Signal::stored(cut.bounds)
            output=move || write.run(value.get())
            on_input=move |value: f64| live.show(|settings| (cut.write)(settings, value))
            on_change=move |value: f64| live.keep(|settings| (cut.write)(settings, value))
        />
    }
    .into_any()
}
