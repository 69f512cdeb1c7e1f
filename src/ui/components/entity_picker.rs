//! Picks one entity of the plan by typing part of its name, or creates it: a combobox with a list.

use super::choice_field::Choice;
use super::field::{FieldWords, LabelPlace, Wiring, field};
use super::icon::{Glyph, Icon};
use super::text::TEXT;
use super::typed::inert;
use crate::ui::words::use_text;
use leptos::{ev, prelude::*};

const SHOWN: usize = 50;

/// What a line of the list does.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Offer {
    Clear,
    Pick(Choice),
    Create(String),
}

/// One entity, or none.
#[component]
pub fn EntityPicker(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The id chosen.
    #[prop(into)]
    value: Signal<Option<String>>,
    /// The entities that can be chosen.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// Called with the id chosen, or nothing.
    #[prop(into)]
    on_change: Callback<Option<String>>,
    /// Called with the name of an entity to create and choose; without it, nothing can be created.
    #[prop(optional, into)]
    on_create: Option<Callback<String>>,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong and how to mend it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Where the label stands.
    #[prop(optional)]
    label_place: LabelPlace,
) -> impl IntoView {
    let picker = Picker { value, options, on_change, on_create, typed: RwSignal::new(None), active: RwSignal::new(0) };
    field(FieldWords { label, hint, error, label_place }, move |wiring| picker.view(wiring, label))
}

#[derive(Clone, Copy)]
struct Picker {
    value: Signal<Option<String>>,
    options: Signal<Vec<Choice>>,
    on_change: Callback<Option<String>>,
    on_create: Option<Callback<String>>,
    /// The text being typed; nothing while the list is closed.
    typed: RwSignal<Option<String>>,
    active: RwSignal<usize>,
}

impl Picker {
    fn name(self) -> String {
        let chosen = self.value.get();
        self.options.with(|options| {
            options.iter().find(|o| Some(&o.value) == chosen.as_ref()).map(|o| o.label.clone()).unwrap_or_default()
        })
    }

    fn offers(self) -> Vec<Offer> {
        let Some(typed) = self.typed.get() else { return Vec::new() };
        let wanted = typed.trim().to_lowercase();
        let fits = |choice: &&Choice| choice.label.to_lowercase().contains(&wanted);
        let picks: Vec<Choice> = self.options.with(|all| all.iter().filter(fits).take(SHOWN).cloned().collect());
        let known = picks.iter().any(|choice| choice.label.to_lowercase() == wanted);
        let clear = (wanted.is_empty() && self.value.get().is_some()).then_some(Offer::Clear);
        let create =
            (self.on_create.is_some() && !wanted.is_empty() && !known).then(|| Offer::Create(typed.trim().to_string()));
        clear.into_iter().chain(picks.into_iter().map(Offer::Pick)).chain(create).collect()
    }

    fn accept(self, offer: Offer) {
        self.typed.set(None);
        match (offer, self.on_create) {
            (Offer::Clear, _) => self.on_change.run(None),
            (Offer::Pick(choice), _) => self.on_change.run(Some(choice.value)),
            (Offer::Create(name), Some(on_create)) => on_create.run(name),
            (Offer::Create(_), None) => {}
        }
    }

    fn open(self) {
        if self.typed.get_untracked().is_none() {
            self.active.set(0);
            self.typed.set(Some(String::new()));
        }
    }

    fn keydown(self, ev: &ev::KeyboardEvent) {
        let offers = untrack(|| self.offers());
        let last = offers.len().saturating_sub(1);
        match (ev.key().as_str(), self.typed.get_untracked().is_some()) {
            ("ArrowDown", true) => self.active.update(|at| *at = (*at + 1).min(last)),
            ("ArrowUp", true) => self.active.update(|at| *at = at.saturating_sub(1)),
            ("ArrowDown" | "Enter", false) => self.open(),
            ("Enter", true) => {
                if let Some(offer) = offers.into_iter().nth(self.active.get_untracked()) {
                    self.accept(offer);
                }
            }
            ("Escape", true) => {
                ev.stop_propagation();
                self.typed.set(None);
            }
            _ => return,
        }
        ev.prevent_default();
    }

    fn view(self, wiring: Wiring, label: Signal<String>) -> AnyView {
        let list_id = format!("{}l", wiring.id);
        let active_id = {
            let list_id = list_id.clone();
            move || self.typed.with(Option::is_some).then(|| format!("{list_id}-{}", self.active.get()))
        };
        let typing = move |ev| {
            self.active.set(0);
            self.typed.set(Some(inert(&event_target_value(&ev))));
        };
        view! {
            <div class="picker">
                <input
                    type="text"
                    role="combobox"
                    class="input"
                    id=wiring.id
                    aria-describedby=wiring.described_by
                    aria-invalid=wiring.invalid
                    aria-autocomplete="list"
                    aria-expanded=move || if self.typed.with(Option::is_some) { "true" } else { "false" }
                    aria-controls=list_id.clone()
                    aria-activedescendant=active_id
                    autocomplete="off"
                    maxlength="200"
                    prop:value=move || self.typed.get().unwrap_or_else(|| self.name())
                    placeholder=move || self.typed.with(Option::is_some).then(|| self.name())
                    on:click=move |_| self.open()
                    on:input=typing
                    on:keydown=move |ev| self.keydown(&ev)
                    on:blur=move |_| self.typed.set(None)
                />
                <Icon glyph=Glyph::ChevronDown/>
                {self.list(list_id, label)}
            </div>
        }
        .into_any()
    }

    fn list(self, list_id: String, label: Signal<String>) -> AnyView {
        let t = use_text(&TEXT);
        let lines = {
            let list_id = list_id.clone();
            move || {
                let offers = self.offers();
                if offers.is_empty() {
                    return view! { <p class="picker-none">{move || t().no_match}</p> }.into_any();
                }
                let line = |(at, offer)| self.line(format!("{list_id}-{at}"), at, offer);
                offers.into_iter().enumerate().map(line).collect_view().into_any()
            }
        };
        let open = move || self.typed.with(Option::is_some);
        view! {
            <div class="picker-list" role="listbox" id=list_id aria-label=label hidden=move || !open()>
                {move || open().then(lines.clone())}
            </div>
        }
        .into_any()
    }

    fn line(self, id: String, at: usize, offer: Offer) -> AnyView {
        let t = use_text(&TEXT);
        let words = match &offer {
            Offer::Clear => t().none.to_string(),
            Offer::Pick(choice) => choice.label.clone(),
            Offer::Create(name) => format!("{}{name}{}", t().create, t().create_end),
        };
        let kind = match &offer {
            Offer::Clear => "clear",
            Offer::Pick(_) => "pick",
            Offer::Create(_) => "create",
        };
        let selected = move || if self.active.get() == at { "true" } else { "false" };
        let pick = move |ev: ev::MouseEvent| {
            ev.prevent_default();
            self.accept(offer.clone());
        };
        view! {
            <div class="picker-line" role="option" id=id data-kind=kind aria-selected=selected on:mousedown=pick>
                {words}
            </div>
        }
        .into_any()
    }
}
