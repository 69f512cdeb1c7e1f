//! The versions of the open plan: kept under a name, renamed, compared, deleted with an undo, taken up again as a step that
//! can be undone.

mod text;

use crate::{
    route::{
        Route,
        side::{Side, href},
    },
    state::use_plan,
    storage::{VersionKey, version_key::MOST_CHARS},
    ui::{
        browser::{focus, location, tasks},
        changes::{Restoring, use_restoring},
        components::{
            Button, ButtonLink, ButtonVariant, Card, Glyph, IconButton, LabelPlace, MenuButton, MenuItem, Record,
            Records, Size, TextField, Toast, Toasts, Tone, use_toasts,
        },
        keeping::shelf::{Shelf, use_shelf},
        words::{Words, use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use text::TEXT;

#[derive(Clone, Copy)]
struct Versions {
    shelf: Shelf,
    toasts: Toasts,
    words: Words,
    restoring: Restoring,
    list: RwSignal<Vec<VersionKey>>,
    /// The moment of the one that is given a name now.
    naming: RwSignal<Option<String>>,
    /// The moment of the one that was just given a name: its row is drawn anew, and its menu gets the focus back.
    named: StoredValue<Option<String>>,
}

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let versions = Versions {
        shelf: use_shelf(),
        toasts: use_toasts(),
        words: use_words(),
        restoring: use_restoring(),
        list: RwSignal::new(Vec::new()),
        naming: RwSignal::new(None),
        named: StoredValue::new(None),
    };
    let open = use_plan().select(|plan| plan.id);
    // The list belongs to the open plan: it is read again when another one opens, and when its versions change.
    Effect::new(move |_| {
        open.track();
        versions.shelf.versions_kept.track();
        versions.refresh();
    });
    let can_keep = versions.shelf.keeps_versions();
    let any = Memo::new(move |_| versions.list.with(|list| !list.is_empty()));
    let actions = move || {
        let link = move || {
            view! { <ButtonLink label=move || t().compare.to_owned() href=Route::Compare.href() size=Size::Small/> }
        };
        move || any.get().then(link)
    };
    view! {
        <Card title=move || t().title.to_owned() actions>
            <div class="stack" data-gap="small">
                {can_keep.then(|| versions.keeping())}
                {move || match (can_keep, any.get()) {
                    (false, _) => view! { <p class="muted">{move || t().blocked}</p> }.into_any(),
                    (true, false) => view! { <p class="muted">{move || t().none}</p> }.into_any(),
                    (true, true) => versions.lists(),
                }}
            </div>
        </Card>
    }
    .into_any()
}

impl Versions {
    fn refresh(self) {
        tasks::spawn(async move {
            let list = self.shelf.versions().await;
            let _ = self.list.try_set(list);
            if let Some(moment) = self.named.try_update_value(Option::take).flatten() {
                focus::back_to_menu(name_id(&moment));
            }
        });
    }

    /// The field that keeps the plan as it is now: Enter keeps it and leaves the field empty for the next.
    fn keeping(self) -> AnyView {
        let t = use_text(&TEXT);
        let label = Signal::derive(move || t().keep_now.to_owned());
        let draft = RwSignal::new(String::new());
        let keep = move || {
            let name = draft.get_untracked().trim().to_owned();
            if !name.is_empty() {
                draft.set(String::new());
                self.keep(name);
            }
        };
        let submit = move |ev: leptos::ev::SubmitEvent| {
            ev.prevent_default();
            keep();
        };
        view! {
            <form class="row add-line" data-wrap="no" data-align="end" data-print="no" on:submit=submit>
                <TextField
                    label
                    placeholder=Signal::derive(move || t().example.to_owned())
                    value=draft
                    on_change=move |text: String| draft.set(text)
                    on_input=move |text: String| draft.set(text)
                    max_length=MOST_CHARS
                />
                <IconButton label glyph=Glyph::Plus on_press=move |()| keep() size=Size::Small/>
            </form>
        }
        .into_any()
    }

    fn lists(self) -> AnyView {
        let t = use_text(&TEXT);
        let list = move |named: bool| {
            let rows = Memo::new(move |_| {
                self.list.with(|list| {
                    let of_kind = list.iter().filter(|version| version.name.is_some() == named);
                    of_kind.cloned().collect::<Vec<_>>()
                })
            });
            let title = move || if named { t().named } else { t().automatic }.to_owned();
            let any = Memo::new(move |_| rows.with(|rows| !rows.is_empty()));
            view! {
                <Show when=move || any.get()>
                    <div>
                        <h3 class="muted">{title}</h3>
                        <Records label=title>
                            <For each=move || rows.get() key=VersionKey::text children=move |version| self.row(version)/>
                        </Records>
                    </div>
                </Show>
            }
        };
        view! {
            {list(true)}
            {list(false)}
        }
        .into_any()
    }

    fn row(self, version: VersionKey) -> AnyView {
        let t = use_text(&TEXT);
        let format = use_format();
        let named = version.name.clone();
        let version = StoredValue::new(version);
        let moment = move || version.with_value(|version| format().moment(&version.taken_at));
        let what = {
            let named = named.clone();
            Signal::derive(move || named.clone().unwrap_or_else(|| (t().version_of)(&moment())))
        };
        let is_named = named.is_some();
        let detail = Signal::derive(move || if is_named { moment() } else { String::new() });
        let label = move || version.with_value(|version| self.restoring.label(version, &moment()));
        let this = Memo::new(move |_| {
            self.naming.with(|naming| version.with_value(|version| naming.as_ref() == Some(&version.taken_at)))
        });
        let title = move || match this.get() {
            true => self.name_field(version),
            false => {
                let id = version.with_value(|version| name_id(&version.taken_at));
                view! { <span id=id>{what}</span> }.into_any()
            }
        };
        let restore = move |()| self.restoring.restore(version.get_value());
        view! {
            <Record name=move || title detail>
                <Button label on_press=restore size=Size::Small icon=Glyph::Restart/>
                <MenuButton
                    label=move || (t().actions_of)(&what.get())
                    items=move |()| self.items(version.get_value(), what.get_untracked())
                />
            </Record>
        }
        .into_any()
    }

    fn name_field(self, version: StoredValue<VersionKey>) -> AnyView {
        let t = use_text(&TEXT);
        let value = move || version.with_value(|version| version.name.clone().unwrap_or_default());
        let done = move || {
            self.naming.set(None);
            focus::back_to_menu(version.with_value(|version| name_id(&version.taken_at)));
        };
        let commit = move |name: String| {
            done();
            self.name(version.get_value(), name);
        };
        view! {
            <TextField
                label=move || t().name.to_owned()
                label_place=LabelPlace::Hidden
                value
                on_change=commit
                max_length=MOST_CHARS
            />
            <Button label=move || t().done.to_owned() on_press=move |()| done() size=Size::Small/>
        }
        .into_any()
    }

    fn items(self, version: VersionKey, what: String) -> Vec<MenuItem> {
        let t = TEXT.get(self.words.lang.get_untracked());
        let item = |label: &'static str, icon, act: Callback<()>| {
            MenuItem::new(Signal::stored(label.to_owned()), Some(icon), act)
        };
        let address = href(&Side::of(&version), &Side::Now);
        let compare = Callback::new(move |()| location::go_to(&address));
        let moment = version.taken_at.clone();
        let name = Callback::new(move |()| {
            self.naming.set(Some(moment.clone()));
            focus::field_in(".record:has(.input)");
        });
        let naming = if version.name.is_some() {
            item(t.rename, Glyph::Pencil, name)
        } else {
            item(t.keep, Glyph::Pencil, name)
        };
        let remove = Callback::new(move |()| self.remove(version.clone(), what.clone()));
        vec![
            item(t.compare_with_now, Glyph::Split, compare),
            naming,
            MenuItem { variant: ButtonVariant::Danger, ..item(t.delete, Glyph::Trash, remove) },
        ]
    }

    fn keep(self, name: String) {
        let t = TEXT.get(self.words.lang.get_untracked());
        tasks::spawn(async move {
            self.toasts.push(match self.shelf.keep_named(&name).await {
                true => Toast::new(Tone::Ok, (t.kept)(&name)),
                false => Toast::new(Tone::Alert, t.not_kept),
            });
        });
    }

    fn name(self, version: VersionKey, name: String) {
        let t = TEXT.get(self.words.lang.get_untracked());
        if name.trim().is_empty() {
            return;
        }
        self.named.set_value(Some(version.taken_at.clone()));
        tasks::spawn(async move {
            if !self.shelf.name_version(&version, &name).await {
                self.toasts.push(Toast::new(Tone::Alert, t.gone));
            }
        });
    }

    fn remove(self, version: VersionKey, what: String) {
        let t = TEXT.get(self.words.lang.get_untracked());
        let Self { shelf, toasts, .. } = self;
        tasks::spawn(async move {
            let Some(dropped) = shelf.drop_version(&version).await else {
                return toasts.push(Toast::new(Tone::Alert, t.gone));
            };
            let dropped = Arc::new(dropped);
            let back = move || {
                let dropped = Arc::clone(&dropped);
                tasks::spawn(async move {
                    if !shelf.put_version_back(&dropped).await {
                        toasts.push(Toast::new(Tone::Alert, t.not_kept));
                    }
                });
            };
            toasts.push(Toast::new(Tone::Info, (t.deleted)(&what)).with_undo(back));
        });
    }
}

/// The id of the element that shows a version’s name in its row.
fn name_id(moment: &str) -> String {
    format!("version-{moment}")
}
