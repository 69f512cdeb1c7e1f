//! Two versions of the open plan, or two plans of this device, beside each other: their key figures, what differs in words by
//! place, what that means. Nothing is changed here; a version can be taken up again from here, as a step that can be undone.

mod compared;
mod desk;
mod differences;
mod figures;
mod text;

use crate::{
    merge::comparison::Kinship,
    route::Route,
    state::use_plan,
    storage::{VersionKey, text::words as refusal},
    ui::{
        browser::tasks,
        changes::{self, use_restoring},
        components::{
            Banner, Button, ButtonLink, ButtonVariant, Card, ChoiceField, EmptyState, Glyph, PageHeader, Tone,
        },
        keeping::shelf::use_shelf,
        parts::waiting,
        words::{use_format, use_text, use_words},
    },
};
use compared::Compared;
use desk::{Desk, Missing};
use leptos::prelude::*;
use std::sync::Arc;
use text::TEXT;

/// The screen: anew for each plan that is opened.
pub fn page() -> AnyView {
    let open = use_plan().select(|plan| plan.id);
    (move || {
        open.track();
        listing()
    })
    .into_any()
}

/// Reads what can be chosen, then shows the comparison.
fn listing() -> AnyView {
    let shelf = use_shelf();
    let versions = RwSignal::new(None::<Vec<VersionKey>>);
    Effect::new(move |_| {
        shelf.versions_kept.track();
        tasks::spawn(async move {
            let plans = shelf.list().await;
            let _ = shelf.plans.try_set(plans);
            let _ = versions.try_set(Some(shelf.versions().await));
        });
    });
    let read = Memo::new(move |_| versions.with(Option::is_some));
    (move || match read.get() {
        false => waiting(),
        true => shown(Signal::derive(move || versions.get().unwrap_or_default())),
    })
    .into_any()
}

fn shown(versions: Signal<Vec<VersionKey>>) -> AnyView {
    let desk = Desk::new(versions);
    let any = Memo::new(move |_| desk.has_choice());
    (move || if any.get() { comparison(desk) } else { nothing() }).into_any()
}

/// There is the open plan and nothing else.
fn nothing() -> AnyView {
    let t = use_text(&TEXT);
    let title = move || t().empty.to_owned();
    view! {
        <PageHeader title subtitle=move || t().subtitle.to_owned()/>
        <EmptyState
            glyph=Glyph::Split
            title
            detail=move || t().empty_detail.to_owned()
            example=move || t().empty_example.to_owned()
        >
            <ButtonLink label=move || t().to_share.to_owned() href=Route::Share.href()/>
        </EmptyState>
    }
    .into_any()
}

fn comparison(desk: Desk) -> AnyView {
    let t = use_text(&TEXT);
    let title = move || {
        desk.found.with(|found| match found {
            None => t().subtitle.to_owned(),
            Some(Err(_)) => t().unread.to_owned(),
            Some(Ok(found)) => finding(found, t()),
        })
    };
    let body = move || {
        desk.found.with(|found| match found {
            None => waiting(),
            Some(Err(missing)) => unread(missing),
            Some(Ok(found)) => told(found, desk),
        })
    };
    view! {
        <PageHeader title subtitle=move || t().subtitle.to_owned() actions=move || restoring(desk)/>
        {choosing(desk)}
        {body}
    }
    .into_any()
}

/// The finding.
fn finding(found: &Compared, t: &text::Text) -> String {
    match (found.kinship(), found.comparison.changes.len()) {
        (Kinship::Strangers, _) => t.strangers.to_owned(),
        (Kinship::Versions, 0) => t.no_change.to_owned(),
        (Kinship::Versions, count) => (t.changes)(count),
        (Kinship::Relatives, 0) => t.no_difference.to_owned(),
        (Kinship::Relatives, count) => (t.differences)(count),
    }
}

/// Which two.
fn choosing(desk: Desk) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let options = Signal::derive(move || desk.choices(t(), &f()));
    let value = move |at: usize| Signal::derive(move || desk.sides[at].with(crate::route::side::Side::text));
    let from = move |side: String| desk.choose(0, &side);
    let to = move |side: String| desk.choose(1, &side);
    view! {
        <div class="stack" data-print="no">
            <div class="grid" data-columns="2">
                <ChoiceField label=move || t().from.to_owned() value=value(0) options on_change=from/>
                <ChoiceField label=move || t().to.to_owned() value=value(1) options on_change=to/>
            </div>
            <div class="row">
                <Button label=move || t().swap.to_owned() on_press=move |()| desk.swap()/>
            </div>
        </div>
    }
    .into_any()
}

/// Takes the version up again that stands beside the plan as it is now.
fn restoring(desk: Desk) -> AnyView {
    let f = use_format();
    let restoring = use_restoring();
    let version = Memo::new(move |_| desk.restorable());
    (move || {
        version.get().map(|version| {
            let press = version.clone();
            let label = move || restoring.label(&version, &f().moment(&version.taken_at));
            view! {
                <Button
                    label
                    on_press=move |()| restoring.restore(press.clone())
                    variant=ButtonVariant::Primary
                    icon=Glyph::Restart
                />
            }
        })
    })
    .into_any()
}

/// Why a side cannot be read.
fn unread(missing: &Missing) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let missing = StoredValue::new(missing.clone());
    let told = move || {
        missing.with_value(|missing| match missing {
            Missing::Version => (t().gone, t().gone_detail.to_owned()),
            Missing::Plan => (t().no_plan, t().no_plan_detail.to_owned()),
            Missing::Unreadable(error) => (t().unread, refusal(error, words.lang.get())),
        })
    };
    let (title, detail) = (move || told().0.to_owned(), move || told().1);
    view! { <Banner tone=Tone::Watch title detail/> }.into_any()
}

fn told(found: &Arc<Compared>, desk: Desk) -> AnyView {
    let t = use_text(&TEXT);
    let strangers = found.kinship() == Kinship::Strangers;
    let plans = found.plans.clone();
    let effects = Signal::stored(found.effects.clone());
    let named = Signal::derive(move || [Arc::clone(&plans[1]), Arc::clone(&plans[0])]);
    let aside = if strangers {
        figures::tallies(found, desk)
    } else {
        view! { <Card title=move || t().effects.to_owned()>{changes::effects(effects, named)}</Card> }.into_any()
    };
    let told = !found.comparison.changes.is_empty();
    let differences = told.then(|| view! { <div class="stack">{differences::cards(found, desk.names())}</div> });
    let columns = if strangers { "2" } else { "main-side" };
    let below = (!found.comparison.is_empty()).then(|| {
        view! {
            <div class="grid" data-columns=columns>
                {differences}
                <div class="stack">{aside}</div>
            </div>
        }
    });
    view! {
        {figures::card(found, desk)}
        {below}
    }
    .into_any()
}
