//! The review of a plan that came back: what changed, by place, each change accepted, refused or edited; nothing is written
//! before the end, and all of it is one step.

mod effects;
mod model;
mod row;
mod text;

use crate::{
    domain::lang::Format,
    exchange::json::Preview,
    merge::changes::text::conflicts,
    route::Route,
    state::use_plan,
    storage::text::words as refusal,
    ui::{
        arrivals::use_arrivals,
        browser::tasks,
        changes,
        components::{Banner, Button, ButtonLink, ButtonVariant, EmptyState, Glyph, PageHeader, Size, Tone},
        keeping::{shelf::use_shelf, travel},
        parts::waiting,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use model::{Base, Review};
use std::sync::Arc;
use text::TEXT;

/// The screen.
pub fn page() -> AnyView {
    let arrivals = use_arrivals();
    let state = use_plan();
    let open = state.select(|plan| plan.id);
    (move || match arrivals.reviewed() {
        Some(preview) if preview.opened.plan.id == open.get() => looking(preview),
        Some(_) => nothing(true),
        None => nothing(false),
    })
    .into_any()
}

/// Nothing to review.
fn nothing(other: bool) -> AnyView {
    let t = use_text(&TEXT);
    let title = move || if other { t().other_plan } else { t().empty }.to_owned();
    view! {
        <PageHeader title subtitle=move || t().subtitle.to_owned()/>
        <EmptyState glyph=Glyph::Share title detail=move || t().empty_detail.to_owned()>
            <ButtonLink label=move || t().to_share.to_owned() href=Route::Share.href()/>
        </EmptyState>
    }
    .into_any()
}

/// Looks for what both had in common, then shows the review.
fn looking(preview: Arc<Preview>) -> AnyView {
    let (state, shelf) = (use_plan(), use_shelf());
    let base = RwSignal::new(None);
    let asked = Arc::clone(&preview);
    tasks::spawn(async move {
        let ours = state.peek();
        let remembered = travel::remembered(shelf.device(), ours.id).await;
        let _ = base.try_set(Some(Base::of(&ours, &remembered, &asked)));
    });
    (move || match base.get() {
        None => waiting(),
        Some(base) => shown(&base, &preview),
    })
    .into_any()
}

fn shown(base: &Base, preview: &Arc<Preview>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let arrivals = use_arrivals();
    let review = Review::new(base, Arc::new(preview.opened.plan.clone()), arrivals.decisions());
    let counts = Memo::new(move |_| {
        review.found.with(|found| {
            let open: Vec<_> = found.open().map(|(_, change)| change.clone()).collect();
            (open.len(), conflicts(&open))
        })
    });
    let title = move || match counts.get() {
        (0, _) => t().nothing.to_owned(),
        (changes, conflicts) => (t().title)(changes, conflicts),
    };
    let preview = Arc::clone(preview);
    let apply = Callback::new(move |()| {
        if let Some(plan) = review.merged() {
            arrivals.take_merged(&preview, plan);
        }
    });
    let error = move || review.outcome.with(|outcome| outcome.as_ref().as_ref().err().cloned());
    let unfit = Signal::derive(move || error().map(|error| (t().does_not_fit)(&refusal(&error, f().lang()))));
    view! {
        <PageHeader
            title
            subtitle=move || t().subtitle.to_owned()
            actions=move || {
                view! {
                    <Button label=move || t().apply.to_owned() on_press=apply variant=ButtonVariant::Primary disabled_because=unfit/>
                }
            }
        />
        {caution(base)}
        <div class="grid" data-columns="main-side">
            <div class="stack">{all(review)} {groups(review)}</div>
            <div class="stack">{effects::card(review)}</div>
        </div>
    }
    .into_any()
}

/// Why the comparison is coarser than it could be.
fn caution(base: &Base) -> Option<AnyView> {
    let t = use_text(&TEXT);
    let lost = match base {
        Base::Known(_) => return None,
        Base::Unknown => false,
        Base::Lost => true,
    };
    let title = move || if lost { t().lost } else { t().two_way }.to_owned();
    Some(view! { <Banner tone=Tone::Watch title detail=move || t().two_way_detail.to_owned()/> }.into_any())
}

/// One decision for all.
fn all(review: Review) -> AnyView {
    let t = use_text(&TEXT);
    let any = Memo::new(move |_| review.found.with(|found| found.open().next().is_some()));
    (move || {
        any.get().then(|| {
            view! {
                <div class="row" data-print="no">
                    <Button label=move || t().accept_all.to_owned() on_press=move |()| review.decide_all(true) size=Size::Small/>
                    <Button label=move || t().refuse_all.to_owned() on_press=move |()| review.decide_all(false) size=Size::Small/>
                </div>
            }
        })
    })
    .into_any()
}

/// The changes, a card a screen.
fn groups(review: Review) -> AnyView {
    (move || {
        let found = review.found.get();
        found
            .groups()
            .into_iter()
            .map(|(method, changes)| {
                let rows = changes.into_iter().map(|at| row::row(review, &found, at)).collect_view();
                changes::group(method, rows.into_any())
            })
            .collect_view()
    })
    .into_any()
}
