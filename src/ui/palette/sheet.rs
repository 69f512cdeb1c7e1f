//! The sheet of shortcuts.

use super::{
    text::{KEYS, TEXT},
    use_palette,
};
use crate::{
    route::Route,
    ui::{
        components::{ButtonLink, Dialog, Glyph, KeyValues, PairKind},
        text::TEXT as FRAME,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The sheet, open as long as it is there.
pub fn sheet() -> AnyView {
    let t = use_text(&TEXT);
    let frame = use_text(&FRAME);
    let palette = use_palette();
    view! {
        <Dialog open=true on_close=move |()| palette.close() title=move || t().shortcuts.to_owned()>
            <div class="stack">{groups()}</div>
            <p class="muted">{move || t().no_letters}</p>
            <div class="row">
                <ButtonLink
                    label=move || frame().help.to_owned()
                    href=Route::Help.href()
                    icon=Glyph::Help
                    on_follow=move |()| palette.close()
                />
            </div>
        </Dialog>
    }
    .into_any()
}

/// The keys, group by group, for the sheet and the help page to place.
pub fn groups() -> AnyView {
    let words = use_words();
    let shown = move || {
        let group = |group: &super::text::KeyGroup| {
            let pairs: Vec<_> =
                group.keys.iter().map(|(keys, what)| ((*keys).to_owned(), (*what).to_owned())).collect();
            view! {
                <section class="stack" data-gap="small">
                    <h3>{group.place}</h3>
                    <KeyValues pairs kind=PairKind::Sentences/>
                </section>
            }
        };
        KEYS.get(words.lang.get()).iter().map(group).collect_view()
    };
    shown.into_any()
}
