//! A copy without names and amounts: what was replaced is shown before anything leaves.

mod text;

use crate::{
    domain::lang::Format,
    exchange::{
        json::{self, Layout},
        redacted::{FreeText, Redacted, redacted},
    },
    plan::Plan,
    state::use_plan,
    ui::{
        browser::{files, random},
        components::{Banner, Button, ButtonVariant, Card, Dialog, Glyph, SwitchField, Tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use text::TEXT;

/// The card.
pub(super) fn card() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let state = use_plan();
    let keep = RwSignal::new(false);
    let shown = RwSignal::new(None::<Option<Arc<Redacted>>>);
    let look = move |()| {
        let free = if keep.get_untracked() { FreeText::Kept } else { FreeText::LeftOut };
        let made = redacted(&state.peek(), random::new_id::<Plan>(), free, words.lang.get_untracked());
        shown.set(Some(made.map(Arc::new)));
    };
    let open = Signal::derive(move || shown.with(Option::is_some));
    let close = move |()| shown.set(None);
    view! {
        <Card title=move || t().title.to_owned()>
            <div class="stack" data-gap="small">
                <p>{move || t().how}</p>
                <SwitchField
                    label=move || t().keep_texts.to_owned()
                    hint=Signal::derive(move || t().keep_hint.to_owned())
                    value=keep
                    on_change=move |on: bool| keep.set(on)
                />
                <div class="row">
                    <Button label=move || t().look.to_owned() on_press=look icon=Glyph::Eye/>
                </div>
            </div>
        </Card>
        <Dialog
            open
            on_close=close
            title=move || t().title.to_owned()
            footer=move || footer(shown)
        >
            {move || shown.get().map(|made| made.map_or_else(failed, |made| leaving(&made)))}
        </Dialog>
    }
    .into_any()
}

fn failed() -> AnyView {
    let t = use_text(&TEXT);
    view! { <Banner tone=Tone::Alert title=move || t().failed.to_owned()/> }.into_any()
}

/// What will leave, in words.
fn leaving(made: &Redacted) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let (hundred, texts, names) = (made.hundred, made.texts, made.names.clone());
    let count = names.len();
    let amount = move || hundred.map_or_else(|| t().no_amount.to_owned(), |base| (t().hundred)(&f().money(base)));
    let told = move || if texts > 0 { (t().left_out)(texts) } else { t().kept.to_owned() };
    let line = |(old, new): (String, String)| view! { <tr><th scope="row">{old}</th> <td>{new}</td></tr> };
    view! {
        <div class="stack" data-gap="small">
            <p>{amount}</p>
            <p>{told}</p>
            <p>{move || t().untouched}</p>
            <h3>{move || (t().names)(count)}</h3>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || (t().names)(count)>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().heads[0]}</th>
                            <th scope="col">{move || t().heads[1]}</th>
                        </tr>
                    </thead>
                    <tbody>{names.into_iter().map(line).collect_view()}</tbody>
                </table>
            </div>
        </div>
    }
    .into_any()
}

fn footer(shown: RwSignal<Option<Option<Arc<Redacted>>>>) -> AnyView {
    let t = use_text(&TEXT);
    let state = use_plan();
    let download = move |()| {
        if let Some(made) = shown.get_untracked().flatten() {
            let name = json::file_name(&made.plan, state.today.get_untracked());
            // A browser that cannot make files says so itself.
            let _ = files::download(&name, json::MEDIA_TYPE, &json::export(&made.plan, Layout::Pretty));
        }
        shown.set(None);
    };
    let can = move || shown.with(|made| matches!(made, Some(Some(_))));
    view! {
        {move || can().then(|| view! {
            <Button
                label=move || t().download.to_owned()
                on_press=download
                variant=ButtonVariant::Primary
                icon=Glyph::Download
            />
        })}
    }
    .into_any()
}
