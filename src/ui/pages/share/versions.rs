//! Earlier versions of the open plan; going back to one is a step that can be undone.

use super::TEXT;
use crate::{
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    storage::{envelope, text},
    ui::{
        browser::tasks,
        components::{Button, Card, Glyph, Record, Records, Size, Toast, Toasts, Tone, use_toasts},
        keeping::{
            shelf::{Shelf, use_shelf},
            snapshots::Snapshot,
        },
        words::{Words, use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

#[derive(Clone, Copy)]
struct Versions {
    state: PlanState,
    shelf: Shelf,
    toasts: Toasts,
    words: Words,
    list: RwSignal<Vec<Snapshot>>,
}

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let versions = Versions {
        state: use_plan(),
        shelf: use_shelf(),
        toasts: use_toasts(),
        words: use_words(),
        list: RwSignal::new(Vec::new()),
    };
    let open = versions.state.select(|plan| plan.id);
    // The list belongs to the open plan: it is read again when another one opens, and when a version is kept.
    Effect::new(move |_| {
        open.track();
        versions.shelf.versions_kept.track();
        versions.refresh();
    });
    let any = Memo::new(move |_| versions.list.with(|list| !list.is_empty()));
    view! {
        <Card title=move || t().versions.to_owned()>
            {move || match any.get() {
                true => versions.rows(),
                false => view! { <p class="muted">{move || t().no_version}</p> }.into_any(),
            }}
        </Card>
    }
    .into_any()
}

impl Versions {
    fn refresh(self) {
        tasks::spawn(async move {
            let list = self.shelf.versions().await;
            let _ = self.list.try_set(list);
        });
    }

    fn rows(self) -> AnyView {
        let t = use_text(&TEXT);
        view! {
            <Records label=move || t().versions.to_owned()>
                <For each=move || self.list.get() key=|version| version.taken_at.clone() children=move |version| self.row(version)/>
            </Records>
        }
        .into_any()
    }

    fn row(self, Snapshot { taken_at, text }: Snapshot) -> AnyView {
        let t = use_text(&TEXT);
        let format = use_format();
        let text = StoredValue::new(text);
        let when = Signal::derive(move || format().moment(&taken_at));
        let label = move || (t().restore)(&when.get());
        view! {
            <Record name=move || when>
                <Button label on_press=move |()| self.restore(&text.get_value()) size=Size::Small icon=Glyph::Restart/>
            </Record>
        }
        .into_any()
    }

    fn restore(self, text: &str) {
        let lang = self.words.lang.get_untracked();
        let state = self.state;
        let id = state.peek().id;
        match envelope::unseal(text) {
            Ok(sealed) => {
                self.shelf.replace(Label::new(Verb::RestoreVersion), sealed.opened.plan);
                let undo = move || {
                    state.undo_on(id);
                };
                self.toasts.push(Toast::new(Tone::Ok, TEXT.get(lang).restored).with_undo(undo));
            }
            Err(error) => self.toasts.push(Toast::new(Tone::Alert, text::words(&error, lang))),
        }
    }
}
