//! The plans of this device: opened, renamed, copied and deleted here. A deletion offers its undo.

use super::TEXT;
use crate::{
    exchange::json::MEDIA_TYPE,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    storage::{errors::OpenError, text},
    ui::{
        browser::{files, focus, tasks},
        components::{
            Badge, Button, ButtonVariant, Card, Glyph, LabelPlace, MenuButton, MenuItem, Record, Records, Size,
            TextField, Toast, Toasts, Tone, use_toasts,
        },
        keeping::{
            shelf::{Shelf, Shelved, use_shelf},
            start::empty_plan,
        },
        words::{Words, use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// What a row needs.
#[derive(Clone, Copy)]
struct Rows {
    state: PlanState,
    shelf: Shelf,
    toasts: Toasts,
    words: Words,
    renaming: RwSignal<Option<Uuid>>,
}

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let (state, shelf) = (use_plan(), use_shelf());
    let rows = Rows { state, shelf, toasts: use_toasts(), words: use_words(), renaming: RwSignal::new(None) };
    shelf.refresh();
    let shown = rows.shown();
    let actions = move || {
        let add = move |()| shelf.add(empty_plan());
        view! { <Button label=move || t().new_plan.to_owned() on_press=add icon=Glyph::Plus size=Size::Small/> }
    };
    let ids = move || shown.with(|plans| plans.iter().map(|plan| plan.id).collect::<Vec<_>>());
    view! {
        <Card title=move || t().plans.to_owned() actions>
            <Records label=move || t().plans.to_owned()>
                <For each=ids key=|id| *id children=move |id| rows.row(id, shown)/>
            </Records>
        </Card>
    }
    .into_any()
}

impl Rows {
    /// The open plan as it is now, then the others as they are kept.
    fn shown(self) -> Memo<Vec<Shelved>> {
        let open = self.state.select(|plan| (plan.id.uuid(), plan.name.clone()));
        Memo::new(move |_| {
            let (id, name) = open.get();
            let first = Shelved { id, name, saved_at: String::new(), damaged: false };
            let others = self.shelf.plans.get().into_iter().filter(|plan| plan.id != id);
            std::iter::once(first).chain(others).collect()
        })
    }

    fn row(self, id: Uuid, shown: Memo<Vec<Shelved>>) -> AnyView {
        let t = use_text(&TEXT);
        let format = use_format();
        let open_id = self.state.select(|plan| plan.id.uuid());
        let is_open = Signal::derive(move || open_id.get() == id);
        let plan = Memo::new(move |_| shown.with(|plans| plans.iter().find(|plan| plan.id == id).cloned()));
        let damaged = Signal::derive(move || plan.with(|plan| plan.as_ref().is_some_and(|plan| plan.damaged)));
        let name = Signal::derive(move || {
            let name = plan.with(|plan| plan.as_ref().map(|plan| plan.name.clone()).unwrap_or_default());
            if name.is_empty() { t().untitled.to_owned() } else { name }
        });
        let detail = move || match plan.get() {
            Some(plan) if plan.damaged => t().damaged_detail.to_owned(),
            Some(_) if is_open.get() => t().open_detail.to_owned(),
            Some(plan) => (t().saved_at)(&format().moment(&plan.saved_at)),
            None => String::new(),
        };
        let title = move || {
            match self.renaming.get() == Some(id) {
            true => self.name_field(id, is_open, plan),
            false => view! {
                <span>{name}</span>
                {move || is_open.get().then(|| view! { <Badge tone=Tone::Info label=move || t().open_badge.to_owned()/> })}
                {move || damaged.get().then(|| view! { <Badge tone=Tone::Alert label=move || t().damaged.to_owned()/> })}
            }
            .into_any(),
        }
        };
        view! {
            <Record name=move || title detail current=is_open>
                {move || match (is_open.get(), damaged.get()) {
                    (true, _) => None,
                    (false, true) => Some(self.raw_button(id)),
                    (false, false) => Some(self.open_button(id, name)),
                }}
                <MenuButton label=move || (t().actions_of)(&name.get()) items=move |()| self.items(id, name, damaged)/>
            </Record>
        }
        .into_any()
    }

    fn open_button(self, id: Uuid, name: Signal<String>) -> AnyView {
        let t = use_text(&TEXT);
        view! { <Button label=move || (t().open_plan)(&name.get()) on_press=move |()| self.open(id) size=Size::Small/> }
            .into_any()
    }

    fn raw_button(self, id: Uuid) -> AnyView {
        let t = use_text(&TEXT);
        let label = move || t().download_raw.to_owned();
        view! { <Button label on_press=move |()| self.download_raw(id) size=Size::Small icon=Glyph::Download/> }
            .into_any()
    }

    fn name_field(self, id: Uuid, is_open: Signal<bool>, plan: Memo<Option<Shelved>>) -> AnyView {
        let t = use_text(&TEXT);
        let value = move || plan.with(|plan| plan.as_ref().map(|plan| plan.name.clone()).unwrap_or_default());
        let commit = move |name: String| {
            self.renaming.set(None);
            self.rename(id, is_open.get_untracked(), name);
        };
        view! {
            <TextField label=move || t().name.to_owned() label_place=LabelPlace::Hidden value on_change=commit max_length=200/>
            <Button label=move || t().done.to_owned() on_press=move |()| self.renaming.set(None) size=Size::Small/>
        }
        .into_any()
    }

    fn items(self, id: Uuid, name: Signal<String>, damaged: Signal<bool>) -> Vec<MenuItem> {
        let t = TEXT.get(self.words.lang.get_untracked());
        let item = |label: &'static str, icon, act: Callback<()>| {
            MenuItem::new(Signal::stored(label.to_owned()), Some(icon), act)
        };
        let remove = Callback::new(move |()| self.remove(id, name.get_untracked()));
        let delete = MenuItem { variant: ButtonVariant::Danger, ..item(t.delete, Glyph::Trash, remove) };
        if damaged.get_untracked() {
            return vec![item(t.download_raw, Glyph::Download, Callback::new(move |()| self.download_raw(id))), delete];
        }
        vec![
            item(t.rename, Glyph::Pencil, Callback::new(move |()| self.start_renaming(id))),
            item(t.duplicate, Glyph::Copy, Callback::new(move |()| self.duplicate(id))),
            delete,
        ]
    }

    fn start_renaming(self, id: Uuid) {
        self.renaming.set(Some(id));
        focus::field_in(".records");
    }

    fn open(self, id: Uuid) {
        tasks::spawn(async move {
            if let Err(error) = self.shelf.switch_to(id).await {
                self.refused(&error);
            }
        });
    }

    fn rename(self, id: Uuid, is_open: bool, name: String) {
        if is_open {
            self.state.edit(Label::new(Verb::RenamePlan), |plan| plan.name = name);
            return;
        }
        tasks::spawn(async move {
            if let Err(error) = self.shelf.rename(id, name).await {
                self.refused(&error);
            }
        });
    }

    fn duplicate(self, id: Uuid) {
        let t = TEXT.get(self.words.lang.get_untracked());
        tasks::spawn(async move {
            match self.shelf.duplicate(id, |name| (t.copy_of)(if name.is_empty() { t.untitled } else { name })).await {
                Ok(()) => self.toasts.push(Toast::new(Tone::Ok, t.duplicated)),
                Err(error) => self.refused(&error),
            }
        });
    }

    fn remove(self, id: Uuid, name: String) {
        let t = TEXT.get(self.words.lang.get_untracked());
        tasks::spawn(async move {
            let removed = StoredValue::new(self.shelf.remove(id).await);
            let back = move || {
                tasks::spawn(async move { self.shelf.put_back(removed.get_value()).await });
            };
            self.toasts.push(Toast::new(Tone::Info, (t.deleted)(&name)).with_undo(back));
        });
    }

    fn download_raw(self, id: Uuid) {
        tasks::spawn(async move {
            if let Some(raw) = self.shelf.raw(id).await {
                let _ = files::download(&format!("boussole-{id}.json"), MEDIA_TYPE, &raw);
            }
        });
    }

    fn refused(self, error: &OpenError) {
        self.toasts.push(Toast::new(Tone::Alert, text::words(error, self.words.lang.get_untracked())));
        self.shelf.refresh();
    }
}
