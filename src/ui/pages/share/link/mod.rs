//! The plan as a link: made on request, shown to be copied, gone from the screen as soon as the plan changes.

mod text;

use crate::{
    domain::lang::Format,
    exchange::{
        json::Layout,
        link::{self, LinkFault, MOST_INFLATED, MOST_LINK},
        travel::Baggage,
    },
    plan::Plan,
    state::use_plan,
    ui::{
        browser::{deflate, location, tasks},
        components::{Banner, Button, Card, CopyField, Glyph, Spinner, Tone},
        keeping::{Device, backup, shelf::use_shelf},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use text::TEXT;

/// A link, or why there is none, for one state of the plan.
#[derive(Clone)]
struct Made {
    plan: Arc<Plan>,
    outcome: Result<Link, LinkFault>,
}

#[derive(Clone)]
struct Link {
    address: String,
    pictures: usize,
}

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let (state, device) = (use_plan(), use_shelf().device());
    let made = RwSignal::new(None::<Made>);
    let making = RwSignal::new(false);
    let make = move |()| {
        making.set(true);
        tasks::spawn(async move {
            let plan = state.peek();
            let outcome = made_of(device, &plan).await;
            let _ = made.try_set(Some(Made { plan, outcome }));
            let _ = making.try_set(false);
        });
    };
    // A link tells the plan as it was: it leaves the screen with that state.
    let now = move || {
        let plan = state.plan();
        made.get().filter(|made| Arc::ptr_eq(&made.plan, &plan)).map(|made| made.outcome)
    };
    let body = move || match (making.get(), now()) {
        (true, _) => view! { <Spinner label=move || t().making.to_owned()/> }.into_any(),
        (false, None) => view! {
            <div class="row">
                <Button label=move || t().make.to_owned() on_press=make icon=Glyph::Link/>
            </div>
        }
        .into_any(),
        (false, Some(Ok(link))) => shown(link),
        (false, Some(Err(fault))) => refused(fault),
    };
    view! {
        <Card title=move || t().title.to_owned()>
            <div class="stack" data-gap="small">
                <p>{move || t().how}</p>
                <Banner tone=Tone::Watch title=move || t().warning.to_owned()/>
                <div class="stack" data-gap="small" aria-live="polite">{body}</div>
            </div>
        </Card>
    }
    .into_any()
}

/// The link, with the files that the plan descends from where they fit, else with their names alone.
async fn made_of(device: Device, plan: &Plan) -> Result<Link, LinkFault> {
    let (plan, pictures) = link::without_pictures(plan);
    let plan = Arc::new(plan);
    let fragment = match fragment_of(device, plan.clone(), Baggage::Bases).await {
        Err(LinkFault::TooLong { .. }) => fragment_of(device, plan, Baggage::Names).await?,
        made => made?,
    };
    Ok(Link { address: location::address_of(&fragment), pictures })
}

async fn fragment_of(device: Device, plan: Arc<Plan>, baggage: Baggage) -> Result<String, LinkFault> {
    let text = backup::leaving(device, plan, baggage, Layout::Compact).await;
    let compressed = deflate::deflated(text.as_bytes()).await.map_err(|_| LinkFault::Unsupported)?;
    if text.len() > MOST_INFLATED {
        // So repetitive that it would fit, yet nobody would open it.
        return Err(LinkFault::TooLong { found: text.len(), limit: MOST_INFLATED });
    }
    link::fragment(&compressed)
}

fn shown(link: Link) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    #[allow(clippy::cast_precision_loss, reason = "characters of a link are far below 2^52")]
    let (length, most) = (link.address.len() as f64, MOST_LINK as f64);
    let hint = move || (t().length)(&f().number(length, 0), &f().percent(length / most, 0));
    let pictures = link.pictures;
    view! {
        <CopyField label=move || t().label.to_owned() value=Signal::stored(link.address) hint=Signal::derive(hint)/>
        {(pictures > 0).then(|| view! { <p class="muted">{move || (t().pictures)(pictures)}</p> })}
    }
    .into_any()
}

fn refused(fault: LinkFault) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    #[allow(clippy::cast_precision_loss, reason = "characters are far below 2^52")]
    let words = move || t().refusal(fault, |count| f().number(count as f64, 0));
    view! { <Banner tone=Tone::Alert title=words/> }.into_any()
}
