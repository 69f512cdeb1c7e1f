//! The ritual to be held next, with the button that holds it.

use super::super::text::TEXT;
use crate::{
    domain::lang::Format,
    methods::{
        Method,
        rituals::{
            text::{TEXT as RITUALS, sentences},
            view::hold,
        },
    },
    reports::reviews::next,
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, Button, ButtonLink, ButtonVariant, Card, Glyph, Size, Tone},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The card: the next ritual, or the way to set some up.
pub fn card() -> AnyView {
    let (t, rituals, f) = (use_text(&TEXT), use_text(&RITUALS), use_format());
    let plan = use_plan();
    let found = Memo::new(move |_| {
        let (today, plan) = (plan.today.get(), plan.plan());
        let (id, rhythm) = next(&plan, today)?;
        Some((id, rhythm.next?, rhythm.days_late, rhythm.late))
    });
    let none = plan.select(|plan| plan.rituals.is_empty());
    let name = Signal::derive(move || {
        let row = found.get().and_then(|(id, ..)| plan.plan().rituals.get(id).map(|row| row.called(f().lang())));
        row.unwrap_or_default()
    });
    let when = move || found.get().map(|(_, next, ..)| f().long_date(next)).unwrap_or_default();
    let late = move || found.get().filter(|found| found.3).map(|found| sentences::days_in_words(found.2, &*f()));
    let badge = move || {
        late().map(|days| {
            let label = f().lang().labelled(rituals().late, &days);
            view! { <Badge tone=Tone::Alert label=Signal::stored(label)/> }
        })
    };
    let press = move |()| {
        if let Some((id, ..)) = found.get_untracked() {
            hold(plan, id);
        }
    };
    let set_up = move || {
        view! {
            <p class="muted">{move || rituals().empty}</p>
            <div class="row">
                <ButtonLink label=move || rituals().install href=Route::to(Method::Rituals).href() size=Size::Small/>
            </div>
        }
    };
    view! {
        <Show when=move || none.get() || found.get().is_some()>
            <Card title=move || t().next_ritual.to_owned() actions=all>
                <Show when=move || found.get().is_some() fallback=set_up>
                    <p><strong>{name}</strong> " · " {when} " " {badge}</p>
                    <div class="row">
                        <Button
                            label=move || rituals().hold
                            on_press=press
                            icon=Glyph::Clock
                            size=Size::Small
                            about=name
                        />
                    </div>
                </Show>
            </Card>
        </Show>
    }
    .into_any()
}

fn all() -> AnyView {
    let rituals = use_text(&RITUALS);
    view! {
        <ButtonLink
            label=move || rituals().back
            href=Route::to(Method::Rituals).href()
            variant=ButtonVariant::Quiet
            size=Size::Small
        />
    }
    .into_any()
}
