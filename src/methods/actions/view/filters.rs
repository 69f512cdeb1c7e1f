//! The filters and the order above the list.

use super::{
    super::text::{self, TEXT, Text},
    choices,
    filter::{DueFilter, Filter, Order, StatusFilter, Wanted},
};
use crate::{
    domain::{action::Quadrant, id::Id, objective::Objective, person::Person},
    ui::{
        components::{Button, ButtonVariant, Choice, ChoiceField, Glyph, PopoverButton, Size, TextField},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// What the list shows, and in which order.
#[derive(Clone, Copy)]
pub struct View {
    /// The filters.
    pub filter: RwSignal<Filter>,
    /// The order.
    pub order: RwSignal<Order>,
}

/// Search, filters, order, and the way back to all.
pub fn filters(view: View) -> AnyView {
    let t = use_text(&TEXT);
    let f = use_format();
    let typed = Signal::derive(move || view.filter.with(|filter| filter.text.clone()));
    let search = move |text: String| view.filter.update(|filter| filter.text = text);
    let count = Memo::new(move |_| view.filter.with(Filter::count));
    let filtered = Memo::new(move |_| view.filter.with(|filter| *filter != Filter::default()));
    view! {
        <div class="row" data-align="end" role="search" data-print="no">
            <TextField
                label=move || t().search.to_owned()
                value=typed
                on_change=search
                on_input=search
                placeholder=Signal::derive(move || t().search_hint.to_owned())
            />
            {order(view.order)}
            <PopoverButton label=move || text::filters(count.get(), &*f()) icon=Glyph::Filter>
                <div class="stack">
                    {status(view.filter)} {quadrant(view.filter)} {owner(view.filter)} {due(view.filter)}
                    {objective(view.filter)}
                </div>
            </PopoverButton>
            {move || {
                filtered
                    .get()
                    .then(|| {
                        view! {
                            <Button
                                label=move || t().clear_filters.to_owned()
                                on_press=move |()| view.filter.set(Filter::default())
                                variant=ButtonVariant::Quiet
                                size=Size::Medium
                            />
                        }
                    })
            }}
        </div>
    }
    .into_any()
}

/// A list of choices over one part of the filters.
fn choice(
    label: fn(&Text) -> &'static str,
    value: impl Fn() -> String + Send + Sync + 'static,
    options: Signal<Vec<Choice>>,
    choose: impl Fn(String) + Send + Sync + 'static,
) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <ChoiceField
            label=move || label(t()).to_owned()
            value=Signal::derive(value)
            options
            on_change=choose
        />
    }
    .into_any()
}

fn order(order: RwSignal<Order>) -> AnyView {
    let t = use_text(&TEXT);
    let name = |order: Order, t: &Text| match order {
        Order::Priority => t.by_priority,
        Order::Due => t.due,
        Order::Title => t.title,
        Order::Owner => t.owner,
        Order::Status => t.status,
        Order::Effort => t.effort,
        Order::Cost => t.cost,
        Order::AsEntered => t.as_entered,
    };
    let options = move || {
        Order::ALL
            .iter()
            .enumerate()
            .map(|(at, order)| Choice::new(at.to_string(), name(*order, t())))
            .collect::<Vec<_>>()
    };
    let value = move || Order::ALL.iter().position(|known| *known == order.get()).unwrap_or(0).to_string();
    let choose = move |at: String| {
        let chosen = at.parse::<usize>().ok().and_then(|at| Order::ALL.get(at).copied());
        order.set(chosen.unwrap_or_default());
    };
    choice(|t| t.sort, value, Signal::derive(options), choose)
}

fn status(filter: RwSignal<Filter>) -> AnyView {
    let t = use_text(&TEXT);
    let statuses = choices::statuses();
    let options = move || [vec![Choice::new("", t().open_only), Choice::new("all", t().any)], statuses.get()].concat();
    let value = move || match filter.with(|filter| filter.status) {
        StatusFilter::Open => String::new(),
        StatusFilter::All => "all".to_owned(),
        StatusFilter::Only(status) => choices::status_code(status).to_owned(),
    };
    let choose = move |code: String| {
        let only = choices::status_of(&code).map(StatusFilter::Only);
        let wanted = if code == "all" { StatusFilter::All } else { only.unwrap_or_default() };
        filter.update(|filter| filter.status = wanted);
    };
    choice(|t| t.status, value, Signal::derive(options), choose)
}

fn quadrant(filter: RwSignal<Filter>) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let code = |quadrant: Quadrant| (quadrant as usize).to_string();
    let options = move || {
        let quadrants = Quadrant::ALL.map(|place| Choice::new(code(place), *place.name().get(words.lang.get())));
        [vec![Choice::new("", t().any)], quadrants.to_vec(), vec![Choice::new("-", t().unqualified)]].concat()
    };
    let read = |text: &str| Quadrant::ALL.get(text.parse::<usize>().ok()?).copied();
    let choose = move |text: String| filter.update(|filter| filter.quadrant = Wanted::read(&text, read));
    choice(|t| t.quadrant, move || filter.with(|filter| filter.quadrant.code(code)), Signal::derive(options), choose)
}

fn owner(filter: RwSignal<Filter>) -> AnyView {
    let t = use_text(&TEXT);
    let people = choices::rows::<Person>();
    let options = move || [vec![Choice::new("", t().any), Choice::new("-", t().no_owner)], people.get()].concat();
    let value = move || filter.with(|filter| filter.owner.code(|id| id.to_string()));
    let choose = move |text: String| filter.update(|filter| filter.owner = Wanted::read(&text, Id::parse));
    choice(|t| t.owner, value, Signal::derive(options), choose)
}

fn objective(filter: RwSignal<Filter>) -> AnyView {
    let t = use_text(&TEXT);
    let objectives = choices::rows::<Objective>();
    let options =
        move || [vec![Choice::new("", t().any), Choice::new("-", t().no_objective)], objectives.get()].concat();
    let value = move || filter.with(|filter| filter.objective.code(|id| id.to_string()));
    let choose = move |text: String| filter.update(|filter| filter.objective = Wanted::read(&text, Id::parse));
    choice(|t| t.objective, value, Signal::derive(options), choose)
}

fn due(filter: RwSignal<Filter>) -> AnyView {
    let t = use_text(&TEXT);
    const CODES: [(DueFilter, &str); 4] =
        [(DueFilter::Any, ""), (DueFilter::Overdue, "late"), (DueFilter::ThisWeek, "week"), (DueFilter::Missing, "-")];
    let options = move || {
        let names = [t().any, t().overdue, t().this_week, t().no_date];
        CODES.iter().zip(names).map(|((_, code), name)| Choice::new(*code, name)).collect::<Vec<_>>()
    };
    let value = move || {
        let now = filter.with(|filter| filter.due);
        CODES.iter().find(|(due, _)| *due == now).map_or("", |(_, code)| code).to_owned()
    };
    let choose = move |text: String| {
        let chosen = CODES.iter().find(|(_, code)| *code == text).map(|(due, _)| *due);
        filter.update(|filter| filter.due = chosen.unwrap_or_default());
    };
    choice(|t| t.due, value, Signal::derive(options), choose)
}
