//! One card: what is to be done, by whom, by when, and its score, which opens into its why.

use super::{live::Live, menu, moves::Moves, text, why::use_why};
use crate::{
    domain::{action::Action, id::Id, lang::Format, number::Number},
    methods::{
        Method,
        eisenhower::{Overridden, Placement, text as rules},
    },
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, DragCard, Glyph, MenuButton, Size, Tone, WhyButton},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// What the cards of a matrix share.
#[derive(Clone, Copy)]
pub struct Table {
    /// Where actions stand.
    pub live: Live,
    /// Moves that wait for their reason.
    pub moves: Moves,
}

/// What a card reads.
#[derive(Clone, Copy)]
pub struct Card {
    /// The action.
    pub id: Id<Action>,
    /// Its row; nothing once it is gone.
    pub row: Memo<Option<Arc<Action>>>,
    /// Its place; nothing once it is closed.
    pub place: Memo<Option<Placement>>,
}

impl Card {
    fn of(id: Id<Action>, live: Live) -> Self {
        Self { id, row: use_plan().row(id), place: live.placement(id) }
    }

    /// Its title, or what stands for one.
    pub fn title(self, untitled: &str) -> String {
        let title = self.row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
        if title.trim().is_empty() { untitled.to_owned() } else { title }
    }

    fn is(self, question: impl Fn(&Placement) -> bool) -> bool {
        self.place.with(|place| place.as_ref().is_some_and(question))
    }
}

/// A card of the matrix.
pub fn card(id: Id<Action>, table: Table) -> AnyView {
    let t = use_text(&text::TEXT);
    let words = use_words();
    let card = Card::of(id, table.live);
    let label = move || text::move_menu(&card.title(t().untitled), words.lang.get());
    let items = menu::use_items(card, table.moves);
    view! {
        <DragCard
            id=id.to_string()
            title=move || card.title(t().untitled)
            href=Route::on(Method::Actions, id.uuid()).href()
            detail=facts(card)
            figure=move || score(card)
            badges=move || badges(card)
            menu=move || view! { <MenuButton label items icon=Glyph::Grip size=Size::Small/> }
        />
    }
    .into_any()
}

fn score(card: Card) -> AnyView {
    let (t, f) = (use_text(&text::TEXT), use_format());
    let why = use_why(card.id);
    let importance = move || {
        card.place.with(|place| place.as_ref().and_then(|place| place.importance.as_ref().map(|found| found.value)))
    };
    let figure = move || importance().map_or_else(|| "—".to_owned(), |value| f().fixed(value, 2));
    view! { <WhyButton figure=Signal::derive(figure) why about=Signal::derive(move || card.title(t().untitled))/> }
        .into_any()
}

fn facts(card: Card) -> Signal<String> {
    let t = use_text(&text::TEXT);
    let f = use_format();
    let plan = use_plan();
    let owner = Memo::new(move |_| {
        let owner = card.row.with(|row| row.as_ref().and_then(|row| row.owner));
        owner.and_then(|owner| plan.plan().people.get(owner).map(|person| person.name.clone()))
    });
    Signal::derive(move || {
        let (due, effort) = card.row.with(|row| row.as_ref().map(|row| (row.due, row.effort)).unwrap_or_default());
        let owner = owner.get().unwrap_or_else(|| t().no_owner.to_owned());
        text::facts(due, &owner, effort.map(Number::get), &*f())
    })
}

fn badges(card: Card) -> AnyView {
    let t = use_text(&text::TEXT);
    let r = use_text(&rules::TEXT);
    let words = use_words();
    let row = move |question: fn(&Action) -> bool| card.row.with(|row| row.as_deref().is_some_and(question));
    let overdue = Memo::new(move |_| card.is(|place| place.overdue));
    let quick = Memo::new(move |_| card.is(|place| place.quick_win));
    let by_hand = Memo::new(move |_| card.is(|place| place.overridden == Overridden::Yes));
    let alert = Memo::new(move |_| row(|row| row.watch.is_some()));
    let alone = Memo::new(move |_| row(|row| row.owner.is_none()));
    let computed = move || {
        let computed = card.place.with(|place| place.as_ref().and_then(|place| place.computed.quadrant()));
        let computed = computed.map_or(r().unqualified, |quadrant| *quadrant.name().get(words.lang.get()));
        format!("{} {computed}", r().computed)
    };
    let badge = move |shown: Memo<bool>, tone: Tone, icon: Glyph, label: Signal<String>| {
        move || shown.get().then(|| view! { <Badge tone=Signal::stored(tone) icon label/> })
    };
    view! {
        {badge(overdue, Tone::Alert, Glyph::Clock, Signal::derive(move || r().overdue.to_owned()))}
        {badge(alert, Tone::Alert, Glyph::Warning, Signal::derive(move || t().from_alert.to_owned()))}
        {badge(quick, Tone::Ok, Glyph::Zap, Signal::derive(move || r().quick_win.to_owned()))}
        {badge(alone, Tone::Watch, Glyph::User, Signal::derive(move || t().no_owner.to_owned()))}
        {badge(by_hand, Tone::Brass, Glyph::Pin, Signal::derive(move || r().overridden.to_owned()))}
        {move || by_hand.get().then(|| view! { <span class="drop-note">{computed}</span> })}
    }
    .into_any()
}
