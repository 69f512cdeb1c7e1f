//! What arrived, shown before anything is written; and the veil while a file is dragged over the page.

use super::{
    Arrival, Arrivals,
    destination::Known,
    text::{BEFORE, TEXT},
    unlock, use_arrivals,
};
use crate::{
    domain::lang::{Format, Lang, capital},
    exchange::json::Preview,
    plan::Plan,
    storage::{errors::OpenError, text},
    ui::{
        browser::intl::IntlFormat,
        components::{Badge, Button, ButtonVariant, Dialog, KeyValues, Tone},
        parts::{self, parts},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The dialog of an arrival, once there was one, and the veil; once, in the frame.
#[component]
pub fn ArrivalViews() -> impl IntoView {
    let arrivals = use_arrivals();
    let asked = Memo::new(move |before: Option<&bool>| before.copied() == Some(true) || arrivals.is_asking());
    view! {
        {move || asked.get().then(|| parts::drawn((parts().arrivals)()))}
        {move || arrivals.over.get().then(veil)}
    }
    .into_any()
}

fn veil() -> AnyView {
    let t = use_text(&BEFORE);
    view! { <div class="drop-veil" role="status">{move || t().drop_anywhere}</div> }.into_any()
}

/// The dialog.
pub fn dialog() -> AnyView {
    let t = use_text(&TEXT);
    let arrivals = use_arrivals();
    let title = move || match arrivals.now.get() {
        Some(Arrival { found: Ok(preview), .. }) => {
            let name = if preview.name.is_empty() { t().untitled } else { &preview.name };
            (t().title)(name)
        }
        Some(Arrival { found: Err(_), .. }) => t().refused.to_owned(),
        None => String::new(),
    };
    let open = Signal::derive(move || arrivals.now.with(Option::is_some));
    view! {
        <Dialog open on_close=move |()| arrivals.close() title footer=move || footer(arrivals)>
            {move || arrivals.now.get().map(body)}
        </Dialog>
        {unlock::dialog()}
    }
    .into_any()
}

fn body(Arrival { source, found }: Arrival) -> AnyView {
    match found {
        Ok(preview) => held(&source, preview),
        Err(error) => refused(&source, error),
    }
}

fn refused(source: &str, error: OpenError) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let source = source.to_owned();
    view! {
        <div class="stack" data-gap="small">
            {(!source.is_empty()).then(|| view! { <p><strong>{source}</strong></p> })}
            <p>{move || text::words(&error, words.lang.get())}</p>
            <p class="muted">{move || t().nothing_written}</p>
        </div>
    }
    .into_any()
}

fn held(source: &str, preview: Arc<Preview>) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let arrivals = use_arrivals();
    let source = source.to_owned();
    let facts = {
        let preview = Arc::clone(&preview);
        move || facts(&preview, words.lang.get())
    };
    let place = {
        let preview = Arc::clone(&preview);
        move || match arrivals.known(&preview) {
            Known::No => t().known_no.to_owned(),
            Known::Open => t().known_open.to_owned(),
            Known::Same => t().known_same.to_owned(),
            Known::Beside { name } => (t().known_beside)(if name.is_empty() { t().untitled } else { &name }),
        }
    };
    view! {
        <div class="stack" data-gap="small">
            {(!source.is_empty()).then(|| view! { <p class="muted">{source}</p> })}
            <p>{place}</p>
            {preview.opened.migrated_from.map(|version| view! { <p>{move || (t().migrated)(version)}</p> })}
            <KeyValues pairs=Signal::derive(facts)/>
            {notices(&preview)}
            <p class="muted">{move || t().nothing_written_yet}</p>
        </div>
    }
    .into_any()
}

/// The first notices in words; a file full of oddities says how many more there are.
fn notices(preview: &Arc<Preview>) -> Option<AnyView> {
    const SHOWN: usize = 20;
    let t = use_text(&TEXT);
    let words = use_words();
    let all = preview.opened.notices.len();
    let preview = Arc::clone(preview);
    let lines = move || {
        let lang = words.lang.get();
        let notices = preview.opened.notices.iter().take(SHOWN);
        notices.map(|notice| view! { <li>{text::notice_words(notice, lang)}</li> }).collect_view()
    };
    (all > 0).then(|| {
        view! {
            <p><Badge tone=Tone::Watch label=move || (t().notices)(all)/></p>
            <ul class="notes" tabindex="0" aria-label=move || (t().notices)(all)>{lines}</ul>
            {(all > SHOWN).then(|| view! { <p class="muted">{move || (t().more_notices)(all - SHOWN)}</p> })}
        }
        .into_any()
    })
}

/// What the file holds, in the file's own currency.
fn facts(preview: &Preview, lang: Lang) -> Vec<(String, String)> {
    let t = TEXT.get(lang);
    let format = IntlFormat::new(lang, preview.currency.code());
    let mut facts = Vec::new();
    if !preview.company.is_empty() {
        facts.push((t.company.to_owned(), preview.company.clone()));
    }
    facts.extend(counted(preview, lang));
    if let (Some(start), Some(end)) = (preview.cycle.start, preview.cycle.end) {
        facts.push((t.cycle.to_owned(), format!("{} – {}", format.date(start), format.date(end))));
    }
    facts.push((t.envelope.to_owned(), format.money(preview.envelope)));
    facts.extend(preview.updated.as_ref().map(|at| (t.saved_at.to_owned(), format.moment(at))));
    facts
}

/// The rows of each kind, as names and figures.
pub fn counted(preview: &Preview, lang: Lang) -> Vec<(String, String)> {
    let t = TEXT.get(lang);
    let format = IntlFormat::new(lang, preview.currency.code());
    #[allow(clippy::cast_precision_loss, reason = "a count of rows is far below 2^52")]
    let figure = |count: usize| format.number(count as f64, 0);
    let rows = preview.counts.iter().map(|(kind, count)| (capital(kind.noun().get(lang).other), figure(*count)));
    let measured = (preview.measurements > 0).then(|| (t.measurements.to_owned(), figure(preview.measurements)));
    rows.chain(measured).collect()
}

fn footer(arrivals: Arrivals) -> AnyView {
    (move || match arrivals.now.get() {
        Some(Arrival { found: Ok(preview), .. }) => choices(arrivals, &preview),
        Some(Arrival { found: Err(_), .. }) | None => only_close(arrivals),
    })
    .into_any()
}

fn only_close(arrivals: Arrivals) -> AnyView {
    let t = use_text(&TEXT);
    view! { <Button label=move || t().close.to_owned() on_press=move |()| arrivals.close() variant=ButtonVariant::Primary/> }
        .into_any()
}

fn choices(arrivals: Arrivals, preview: &Arc<Preview>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = StoredValue::new(preview.opened.plan.clone());
    let held = StoredValue::new(Arc::clone(preview));
    let with = move |act: fn(Arrivals, Plan)| {
        Callback::new(move |()| {
            held.with_value(|preview| arrivals.remember(preview));
            act(arrivals, plan.get_value());
        })
    };
    let open = arrivals.state.peek();
    let open_name = if open.name.is_empty() { t().untitled.to_owned() } else { open.name.clone() };
    let replace_open = move |variant| {
        let label = move || (t().replace_open)(&open_name);
        view! { <Button label on_press=with(Arrivals::replace_open) variant/> }.into_any()
    };
    let copy = move |variant| {
        view! { <Button label=move || t().open_copy.to_owned() on_press=with(Arrivals::open_copy) variant/> }.into_any()
    };
    let review = move || {
        let look = move |()| arrivals.review(Arc::clone(&held.get_value()));
        view! { <Button label=move || t().review.to_owned() on_press=look variant=ButtonVariant::Primary/> }
    };
    match arrivals.known(preview) {
        Known::No => view! {
            {replace_open(ButtonVariant::Secondary)}
            <Button label=move || t().open_new.to_owned() on_press=with(Arrivals::open_beside) variant=ButtonVariant::Primary/>
        }
        .into_any(),
        Known::Same => view! { {copy(ButtonVariant::Secondary)} {only_close(arrivals)} }.into_any(),
        Known::Open => view! {
            {copy(ButtonVariant::Secondary)} {replace_open(ButtonVariant::Secondary)} {review}
        }
        .into_any(),
        Known::Beside { .. } => view! {
            {copy(ButtonVariant::Secondary)}
            <Button
                label=move || t().replace_beside.to_owned()
                on_press=with(|arrivals, plan: Plan| arrivals.replace_beside(plan.id.uuid(), plan))
            />
            {review}
        }
        .into_any(),
    }
}
