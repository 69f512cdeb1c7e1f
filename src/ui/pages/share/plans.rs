//! The plans of this device: opened, renamed, coloured, copied, compared and deleted here. A deletion offers its undo.

use super::TEXT;
use crate::{
    exchange::json::MEDIA_TYPE,
    route::side::{Side, href},
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    storage::{colour::PlanColour, errors::OpenError, text},
    ui::{
        browser::{files, focus, location, tasks},
        components::{
            Badge, Button, ButtonVariant, Card, Choice, ChoiceField, Glyph, LabelPlace, MenuButton, MenuItem, Record,
            Records, Size, TextField, Toast, Toasts, Tone, use_toasts,
        },
        keeping::{
            colours::{Colours, use_colours},
            shelf::{Shelf, Shelved, use_shelf},
            start::empty_plan,
        },
        topbar::plan_mark,
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
    colours: Colours,
    colouring: RwSignal<Option<Uuid>>,
}

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let (state, shelf) = (use_plan(), use_shelf());
    let rows = Rows {
        state,
        shelf,
        toasts: use_toasts(),
        words: use_words(),
        renaming: RwSignal::new(None),
        colours: use_colours(),
        colouring: RwSignal::new(None),
    };
    shelf.refresh();
    rows.colours.look();
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
            {rows.sharing_out(shown)}
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

    /// Offers a colour to each plan that has none, where there are several.
    fn sharing_out(self, shown: Memo<Vec<Shelved>>) -> AnyView {
        let t = use_text(&TEXT);
        let ids = Memo::new(move |_| shown.with(|plans| plans.iter().map(|plan| plan.id).collect::<Vec<_>>()));
        let wanted = Memo::new(move |_| ids.with(|ids| ids.len() > 1 && self.colours.is_any_missing(ids)));
        let give = move |()| self.colours.share_out(&ids.get_untracked());
        (move || {
            wanted.get().then(|| {
                view! {
                    <div class="row" data-print="no">
                        <span class="muted">{move || t().colours_note}</span>
                        <Button label=move || t().colour_each.to_owned() on_press=give size=Size::Small/>
                    </div>
                }
            })
        })
        .into_any()
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
        let badge = move |tone, label: fn(&super::text::Text) -> &'static str| {
            view! { <Badge tone label=move || label(t()).to_owned()/> }
        };
        let shown_name = move || {
            view! {
                {plan_mark(Signal::stored(id), name)}
                <span id=name_id(id)>{name}</span>
                {move || is_open.get().then(|| badge(Tone::Info, |t| t.open_badge))}
                {move || damaged.get().then(|| badge(Tone::Alert, |t| t.damaged))}
            }
            .into_any()
        };
        let title = move || match self.renaming.get() == Some(id) {
            true => self.name_field(id, is_open, plan),
            false => shown_name(),
        };
        view! {
            <Record name=move || title detail current=is_open>
                {move || (self.colouring.get() == Some(id)).then(|| self.colour_field(id))}
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
            end(self.renaming, id);
            self.rename(id, is_open.get_untracked(), name);
        };
        view! {
            <TextField label=move || t().name.to_owned() label_place=LabelPlace::Hidden value on_change=commit max_length=200/>
            <Button label=move || t().done.to_owned() on_press=move |()| end(self.renaming, id) size=Size::Small/>
        }
        .into_any()
    }

    fn colour_field(self, id: Uuid) -> AnyView {
        let t = use_text(&TEXT);
        let words = self.words;
        let value = move || self.colours.of(id).map_or_else(String::new, |colour| colour.key().to_owned());
        let options = move || {
            let named = |colour: PlanColour| Choice::new(colour.key(), *colour.name().get(words.lang.get()));
            std::iter::once(Choice::new("", t().no_colour)).chain(PlanColour::ALL.map(named)).collect::<Vec<_>>()
        };
        let commit = move |key: String| self.colours.give(id, PlanColour::parse(&key));
        view! {
            <ChoiceField
                label=move || t().colour.to_owned()
                label_place=LabelPlace::Hidden
                value
                options=Signal::derive(options)
                on_change=commit
            />
            <Button label=move || t().done.to_owned() on_press=move |()| end(self.colouring, id) size=Size::Small/>
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
        let colouring = Callback::new(move |()| {
            self.colouring.set(Some(id));
            focus::field_in(".record:has(select)");
        });
        let compare = Callback::new(move |()| location::go_to(&href(&Side::Plan(id), &Side::Now)));
        let is_open = self.state.peek().id.uuid() == id;
        let compare = (!is_open).then(|| item(t.compare_with_open, Glyph::Split, compare));
        [
            item(t.rename, Glyph::Pencil, Callback::new(move |()| self.start_renaming(id))),
            item(t.choose_colour, Glyph::Tag, colouring),
            item(t.duplicate, Glyph::Copy, Callback::new(move |()| self.duplicate(id))),
        ]
        .into_iter()
        .chain(compare)
        .chain([delete])
        .collect()
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

/// The id of the element that shows a plan’s name in its row.
fn name_id(id: Uuid) -> String {
    format!("plan-{id}")
}

/// The field is gone: the menu that led to it has the focus again.
fn end(field: RwSignal<Option<Uuid>>, id: Uuid) {
    field.set(None);
    focus::back_to_menu(name_id(id));
}
