//! The bar above every screen: the plan and the others of this device, whether it is kept, undo and redo, share.

use super::{
    browser::{location, tasks},
    components::{ButtonLink, Glyph, Icon, IconButton, MenuButton, MenuItem, PlanMark, Size, Toast, Tone, use_toasts},
    effects::whenever,
    keeping::{
        colours::use_colours,
        shelf::{Shelved, use_shelf},
        start::empty_plan,
    },
    palette::{Pane, use_palette},
    parts::{self, parts},
    text::{TEXT, Text},
    tour,
    words::{use_text, use_words},
};
use crate::{
    route::Route,
    state::{Direction, PlanState, label::Label, saving::SaveState, use_plan},
    storage::colour::{PlanColour, initial},
};
use leptos::prelude::*;
use uuid::Uuid;

/// The plans that the menu offers; the share screen lists all of them.
const MOST_SWITCHED: usize = 8;

/// The bar above every screen.
#[component]
pub fn Topbar() -> impl IntoView {
    let t = use_text(&TEXT);
    let palette = use_palette();
    let plan = use_plan();
    let name = plan.select(|plan| plan.name.clone());
    let shown =
        Signal::derive(move || name.with(|name| if name.is_empty() { t().untitled.to_owned() } else { name.clone() }));
    view! {
        {strip()}
        <div class="topbar-plan">
            <div class="topbar-switch">
                {plan_mark(use_open_id(), shown)}
                <a class="topbar-name" href=Route::Share.href()>
                    {shown}
                </a>
                <PlanSwitcher/>
            </div>
            {(!tour::is_running()).then(|| view! { <SaveStatus/> })}
        </div>
        <div class="topbar-actions">
            <IconButton
                label=move || format!("{} (Ctrl\u{a0}K)", t().search)
                glyph=Glyph::Search
                on_press=move |()| palette.open(Pane::Palette)
            />
            <HistoryButtons/>
            <ButtonLink
                label=move || t().share.to_owned()
                href=Route::Share.href()
                icon=Glyph::Share
            />
        </div>
    }
    .into_any()
}

/// Which plan is open.
fn use_open_id() -> Signal<Uuid> {
    use_plan().select(|plan| plan.id.uuid()).into()
}

/// The colour of the open plan along the top of the window.
fn strip() -> AnyView {
    let (colours, id) = (use_colours(), use_open_id());
    let colour = Memo::new(move |_| colours.of(id.get()));
    (move || {
        colour
            .get()
            .map(|colour| view! { <span class="plan-strip" data-colour=colour.key() aria-hidden="true"></span> })
    })
    .into_any()
}

/// The mark of a plan of this device; nothing while it has no colour.
pub fn plan_mark(id: Signal<Uuid>, name: Signal<String>) -> AnyView {
    let (t, words, colours) = (use_text(&TEXT), use_words(), use_colours());
    let colour = Memo::new(move |_| colours.of(id.get()));
    let label =
        move || colour.get().map(|colour| (t().plan_colour)(colour.name().get(words.lang.get()))).unwrap_or_default();
    let letter = move || name.with(|name| initial(name));
    view! { <PlanMark colour=move || colour.get().map(PlanColour::key) letter label/> }.into_any()
}

/// The other plans of this device, a new one, and the way to the rest.
#[component]
fn PlanSwitcher() -> impl IntoView {
    let t = use_text(&TEXT);
    let (shelf, toasts, words, colours) = (use_shelf(), use_toasts(), use_words(), use_colours());
    let open_id = use_plan().select(|plan| plan.id.uuid());
    let switch = move |id| {
        tasks::spawn(async move {
            if let Err(error) = shelf.switch_to(id).await
                && let Some(refusal) = parts::needed((parts().refusal)(error, words.lang.get_untracked())).await
            {
                toasts.push(Toast::new(Tone::Alert, refusal));
            }
        });
    };
    let items = move |()| {
        let t = TEXT.get(words.lang.get_untracked());
        let item = |label: String, glyph, act: Callback<()>| MenuItem::new(Signal::stored(label), Some(glyph), act);
        let others =
            shelf.plans.get_untracked().into_iter().filter(|plan| !plan.damaged && plan.id != open_id.get_untracked());
        let other = |plan: Shelved| {
            let mut name = if plan.name.is_empty() { t.untitled.to_owned() } else { plan.name };
            if let Some(colour) = colours.of(plan.id) {
                name = format!("{name} · {}", colour.name().get(words.lang.get_untracked()));
            }
            item(name, Glyph::File, Callback::new(move |()| switch(plan.id)))
        };
        let new = item(t.new_plan.to_owned(), Glyph::Plus, Callback::new(move |()| shelf.add(empty_plan())));
        let all = item(t.all_plans.to_owned(), Glyph::Folder, Callback::new(|()| location::go(Route::Share)));
        others.take(MOST_SWITCHED).map(other).chain([new, all]).collect()
    };
    view! { <MenuButton label=move || t().switch_plan.to_owned() items icon=Glyph::ChevronDown size=Size::Small/> }
        .into_any()
}

/// Whether what is seen is kept, quietly.
#[component]
fn SaveStatus() -> impl IntoView {
    let t = use_text(&TEXT);
    let saving = use_plan().saving;
    let glyph = Signal::derive(move || match saving.get() {
        SaveState::Saved | SaveState::Kept => Glyph::Check,
        SaveState::Saving => Glyph::Clock,
        SaveState::MemoryOnly | SaveState::Full | SaveState::Failed => Glyph::Warning,
    });
    let state = move || match saving.get() {
        SaveState::Saved => "saved",
        SaveState::Kept => "kept",
        SaveState::Saving => "saving",
        SaveState::MemoryOnly | SaveState::Full | SaveState::Failed => "unsaved",
    };
    view! {
        <span class="save-status" role="status" data-state=state>
            <Icon glyph/>
            <span>{move || save_words(t(), saving.get())}</span>
        </span>
    }
    .into_any()
}

const fn save_words(t: &Text, state: SaveState) -> &'static str {
    match state {
        SaveState::Saved => t.saved,
        SaveState::Saving => t.saving,
        SaveState::Kept => t.kept,
        SaveState::MemoryOnly => t.memory_only,
        SaveState::Full => t.full,
        SaveState::Failed => t.failed,
    }
}

/// Undo and redo, whose names say the step.
#[component]
fn HistoryButtons() -> impl IntoView {
    let t = use_text(&TEXT);
    let words = use_words();
    let plan = use_plan();
    let (undo, redo) = (plan.undo_label(), plan.redo_label());
    let step = move |label: Memo<Option<Label>>| label.get().map(|label| label.words(words.lang.get()));
    let undo_name = move || step(undo).map_or_else(|| t().undo.to_owned(), |step| (t().undo_step)(&step));
    let redo_name = move || step(redo).map_or_else(|| t().redo.to_owned(), |step| (t().redo_step)(&step));
    view! {
        <IconButton
            label=undo_name
            glyph=Glyph::Undo
            on_press=move |()| undo_now(plan)
            disabled_because=Signal::derive(move || undo.with(Option::is_none).then(|| t().nothing_to_undo.to_owned()))
        />
        <IconButton
            label=redo_name
            glyph=Glyph::Redo
            on_press=move |()| redo_now(plan)
            disabled_because=Signal::derive(move || redo.with(Option::is_none).then(|| t().nothing_to_redo.to_owned()))
        />
    }
    .into_any()
}

/// Takes the last step back; the notice follows.
pub fn undo_now(plan: PlanState) {
    parts::run((parts().step)(plan, Direction::Back));
}

/// A notice of the step that was just made, with the button that takes it back; the button leaves as soon as that step is
/// no longer the last one, for it would take back another.
#[must_use]
pub fn undoing(toast: Toast, plan: PlanState) -> Toast {
    match plan.latest_step() {
        Some(step) => toast.with_undo_while(move || undo_now(plan), move || plan.is_latest(step)),
        None => toast,
    }
}

/// Makes the last step taken back again; the notice follows.
pub fn redo_now(plan: PlanState) {
    parts::run((parts().step)(plan, Direction::Forth));
}

/// Says which step was taken back or made again, wherever that was asked for.
pub fn announce_steps(plan: PlanState) {
    let words = use_words();
    let toasts = use_toasts();
    whenever(move || {
        let Some((direction, step)) = plan.stepped().get() else { return };
        let lang = words.lang.get_untracked();
        let t = TEXT.get(lang);
        let sentence = match direction {
            Direction::Back => t.undone,
            Direction::Forth => t.redone,
        };
        toasts.push(Toast::new(Tone::Info, sentence(&step.words(lang))));
    });
}
