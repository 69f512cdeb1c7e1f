//! Bulk edits of the actions chosen: each is one step, whose notice undoes it.

use super::{
    super::text::{self, TEXT},
    choices,
    contributions::assess,
    selection::Selection,
};
use crate::{
    domain::{
        action::{Action, ActionStatus, Contribution},
        day::Day,
        id::Id,
        objective::Objective,
        person::Person,
    },
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{
            Button, ButtonVariant, ChoiceField, Dialog, Glyph, LabelPlace, MenuButton, MenuItem, SegmentedControl,
            Size, Toast, Tone, use_toasts,
        },
        topbar::undoing,
        words::{Words, use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What the bulk edits act on.
#[derive(Clone, Copy)]
struct Bulk {
    plan: PlanState,
    chosen: Memo<Vec<Id<Action>>>,
    words: Words,
    say: Callback<(usize, bool)>,
}

impl Bulk {
    fn of(selection: Selection) -> Self {
        let plan = use_plan();
        let f = use_format();
        let toasts = use_toasts();
        let ids = plan.ids::<Action>();
        let chosen = Memo::new(move |_| {
            let there: BTreeSet<_> = ids.with(|ids| ids.iter().copied().collect());
            selection.among(|id| there.contains(&id))
        });
        let say = Callback::new(move |(count, gone)| {
            let format = untrack(f);
            let message = if gone { text::deleted(count, &*format) } else { text::changed(count, &*format) };
            toasts.push(undoing(Toast::new(Tone::Ok, message), plan));
        });
        Self { plan, chosen, words: use_words(), say }
    }

    /// Changes every action chosen, as one step.
    fn change(self, change: impl Fn(&mut Action)) {
        let chosen: BTreeSet<_> = self.chosen.get_untracked().into_iter().collect();
        self.plan.edit(Label::new(Verb::ChangeSeveral), |plan| {
            plan.actions.update_where(|row| chosen.contains(&row.id), change);
        });
        self.say.run((chosen.len(), false));
    }

    fn delete(self) {
        let chosen = self.chosen.get_untracked();
        self.plan.remove_several(&chosen);
        self.say.run((chosen.len(), true));
    }
}

/// The bar of bulk edits; nothing while none is chosen.
pub fn bulk(selection: Selection) -> AnyView {
    let bulk = Bulk::of(selection);
    let some = Memo::new(move |_| bulk.chosen.with(|chosen| !chosen.is_empty()));
    let asked = RwSignal::new(false);
    view! {
        {move || some.get().then(|| bar(bulk, selection, asked))}
        {assessment(bulk, asked)}
    }
    .into_any()
}

fn bar(bulk: Bulk, selection: Selection, asked: RwSignal<bool>) -> AnyView {
    let t = use_text(&TEXT);
    let f = use_format();
    view! {
        <div class="toolbar" role="group" aria-label=move || t().bulk data-print="no">
            <p class="toolbar-count" aria-live="polite">
                {move || text::selected(bulk.chosen.with(Vec::len), &*f())}
            </p>
            {menu(Signal::derive(move || t().owner.to_owned()), Glyph::User, Callback::new(move |()| owners(bulk)))}
            {menu(Signal::derive(move || t().due.to_owned()), Glyph::Calendar, Callback::new(move |()| shifts(bulk)))}
            {menu(Signal::derive(move || t().status.to_owned()), Glyph::Check, Callback::new(move |()| statuses(bulk)))}
            <Button
                label=move || t().contribution.to_owned()
                on_press=move |()| asked.set(true)
                icon=Glyph::Target
                size=Size::Small
            />
            <Button
                label=move || t().delete.to_owned()
                on_press=move |()| bulk.delete()
                variant=ButtonVariant::Danger
                icon=Glyph::Trash
                size=Size::Small
            />
            <Button
                label=move || t().select_none.to_owned()
                on_press=move |()| selection.set([])
                variant=ButtonVariant::Quiet
                size=Size::Small
            />
        </div>
    }
    .into_any()
}

fn menu(label: Signal<String>, icon: Glyph, items: Callback<(), Vec<MenuItem>>) -> AnyView {
    view! { <MenuButton label face=label items icon variant=ButtonVariant::Secondary size=Size::Small/> }.into_any()
}

fn entry(label: &str, press: impl Fn(()) + Send + Sync + 'static) -> MenuItem {
    MenuItem::new(Signal::stored(label.to_owned()), None, Callback::new(press))
}

fn owners(bulk: Bulk) -> Vec<MenuItem> {
    let t = TEXT.get(bulk.words.lang.get_untracked());
    let set = move |owner: Option<Id<Person>>| bulk.change(|row| row.owner = owner);
    let plan = bulk.plan.peek();
    let person = |person: &Person| {
        let id = person.id;
        entry(&person.name, move |()| set(Some(id)))
    };
    plan.people.iter().map(person).chain([entry(t.no_owner, move |()| set(None))]).collect()
}

fn shifts(bulk: Bulk) -> Vec<MenuItem> {
    let t = TEXT.get(bulk.words.lang.get_untracked());
    let by = move |shift: fn(Day) -> Day| {
        move |()| {
            bulk.change(|row| {
                row.due = row.due.map(shift);
                row.start = row.start.map(shift);
            });
        }
    };
    vec![
        entry(t.week_later, by(|day| day.plus_days(7))),
        entry(t.two_weeks_later, by(|day| day.plus_days(14))),
        entry(t.month_later, by(|day| day.plus_months(1))),
        entry(t.week_earlier, by(|day| day.plus_days(-7))),
        entry(t.no_date, move |()| bulk.change(|row| row.due = None)),
    ]
}

fn statuses(bulk: Bulk) -> Vec<MenuItem> {
    let lang = bulk.words.lang.get_untracked();
    let today = bulk.plan.today.get_untracked();
    let set = move |status: ActionStatus| {
        entry(status.name().get(lang), move |()| bulk.change(|row| row.set_status(status, today)))
    };
    ActionStatus::ALL.map(set).to_vec()
}

/// The question of what the actions chosen bring to one objective.
fn assessment(bulk: Bulk, asked: RwSignal<bool>) -> AnyView {
    let t = use_text(&TEXT);
    let objective: RwSignal<String> = RwSignal::new(String::new());
    let level = RwSignal::new(Some(Contribution::Medium));
    let objectives = choices::rows::<Objective>();
    let chosen = move || {
        let known = objective.get();
        if known.is_empty() {
            objectives.with(|all| all.first().map(|first| first.value.clone())).unwrap_or_default()
        } else {
            known
        }
    };
    let apply = move |()| {
        let level = level.get_untracked();
        if let Some(objective) = untrack(|| Id::parse(&chosen())) {
            bulk.change(|row| assess(&mut row.contributions, objective, level));
        }
        asked.set(false);
    };
    let footer = move || {
        view! {
            <Button label=move || t().cancel.to_owned() on_press=move |()| asked.set(false)/>
            <Button label=move || t().apply.to_owned() on_press=apply variant=ButtonVariant::Primary/>
        }
    };
    view! {
        <Dialog
            open=asked
            on_close=move |()| asked.set(false)
            title=move || t().contribution_title.to_owned()
            footer
        >
            <div class="stack">
                <ChoiceField
                    label=move || t().objective.to_owned()
                    value=Signal::derive(chosen)
                    options=objectives
                    on_change=move |id: String| objective.set(id)
                />
                <SegmentedControl
                    label=move || t().contribution.to_owned()
                    value=Signal::derive(move || choices::level_code(level.get()).to_owned())
                    options=choices::contributions()
                    on_change=move |code: String| level.set(choices::level_of(&code))
                    label_place=LabelPlace::Above
                />
            </div>
        </Dialog>
    }
    .into_any()
}
