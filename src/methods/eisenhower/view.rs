//! The matrix on screen: what to do, plan, delegate and drop, each card with its why.

mod card;
mod cuts;
mod live;
mod menu;
pub mod moves;
mod quadrant;
mod qualify;
mod scatter;
pub mod text;
pub mod why;

use super::text::guide::GUIDE;
use crate::{
    domain::{action::Quadrant, id::Id},
    methods::{Method, actions::view::add::use_add_action},
    route::Route,
    ui::{
        browser::focus,
        components::{
            Button, ButtonLink, ButtonVariant, Choice, DragBoard, EmptyState, Glyph, PageHeader, SegmentedControl,
            lagging,
        },
        guide::guide_button,
        recall::recall,
        words::{use_format, use_text},
    },
};
use card::Table;
use leptos::prelude::*;
use live::Live;
use moves::Moves;
use uuid::Uuid;

/// How the matrix is drawn.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Picture {
    #[default]
    Cards,
    Points,
}

/// The screen; the address of one action belongs to the list.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&text::TEXT);
    let f = use_format();
    let add = use_add_action();
    let live = Live::new();
    let moves = Moves::none_yet();
    let table = Table { live, moves };
    let picture = recall::<Picture>();
    let tally = Memo::new(move |_| live.board.with(|board| board.tally()));
    let empty = Memo::new(move |_| tally.get().all() == 0);
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            <ButtonLink label=move || t().list.to_owned() href=Route::to(Method::Actions).href() icon=Glyph::List/>
            {move || (!empty.get()).then(|| add_button(add))}
        }
    };
    let body = move || if empty.get() { nothing_yet(add).into_any() } else { matrix(table, picture).into_any() };
    view! {
        <PageHeader
            title=move || text::headline(tally.get(), &*f())
            subtitle=Signal::derive(move || t().subtitle.to_owned())
            actions
        />
        {body}
    }
    .into_any()
}

/// The primary button: above the matrix, or in the middle of the empty screen.
fn add_button(add: Callback<()>) -> AnyView {
    let t = use_text(&text::TEXT);
    view! {
        <Button
            label=move || t().add.to_owned()
            on_press=add
            variant=ButtonVariant::Primary
            icon=Glyph::Plus
        />
    }
    .into_any()
}

fn nothing_yet(add: Callback<()>) -> AnyView {
    let t = use_text(&text::TEXT);
    view! {
        <EmptyState
            glyph=Glyph::Grid
            title=move || t().empty_title.to_owned()
            detail=Signal::derive(move || t().empty_detail.to_owned())
            example=Signal::derive(move || t().empty_example.to_owned())
        >
            {add_button(add)}
        </EmptyState>
    }
    .into_any()
}

fn matrix(table: Table, picture: RwSignal<Picture>) -> AnyView {
    let t = use_text(&text::TEXT);
    let options = move || vec![Choice::new("cards", t().cards), Choice::new("points", t().points)];
    let value = move || (if picture.get() == Picture::Cards { "cards" } else { "points" }).to_owned();
    let choose = move |chosen: String| {
        picture.set(if chosen == "points" { Picture::Points } else { Picture::Cards });
    };
    let drawn = lagging(Memo::new(move |_| picture.get()));
    let drawn = move || match drawn.get() {
        Picture::Cards => board(table),
        Picture::Points => scatter::scatter(table.live),
    };
    view! {
        <div class="stack">
            <div class="row" data-align="between" data-print="no">
                {cuts::cuts(table.live)}
                <SegmentedControl
                    label=move || t().picture.to_owned()
                    value=Signal::derive(value)
                    options=Signal::derive(options)
                    on_change=choose
                />
            </div>
            {switch(table.live)}
            {drawn}
            {qualify::to_qualify(table)}
            {moves::reason_dialog(table.moves)}
        </div>
    }
    .into_any()
}

/// On phones, where the quadrants stand below each other: goes to one of them.
fn switch(live: Live) -> AnyView {
    let t = use_text(&text::TEXT);
    let places = Quadrant::ALL.map(Some).into_iter().chain([None]);
    let tally = Memo::new(move |_| live.board.with(|board| board.tally()));
    let entry = move |(at, place): (usize, Option<Quadrant>)| {
        view! {
            <button
                type="button"
                class="jump"
                on:click=move |_| focus::bring_into_view(&quadrant::element(place))
            >
                {move || t().switch.get(at).copied()} " " <span class="numeric">{move || tally.get().of(place)}</span>
            </button>
        }
    };
    view! {
        <nav class="jumps" aria-label=move || t().switch_label data-print="no">
            {places.enumerate().map(entry).collect_view()}
        </nav>
    }
    .into_any()
}

fn board(table: Table) -> AnyView {
    let t = use_text(&text::TEXT);
    let axis = move |(at, place): (usize, &'static str)| {
        view! {
            <p class="matrix-axis" data-place=place aria-hidden="true">
                {move || t().axes.get(at).copied()}
            </p>
        }
    };
    let moved = move |(action, place): (String, String)| {
        if let (Some(action), Some(quadrant)) = (Id::parse(&action), quadrant::of_place(&place)) {
            table.moves.ask(action, quadrant);
        }
    };
    view! {
        <DragBoard on_move=moved>
            {["left", "right", "top", "bottom"].into_iter().enumerate().map(axis).collect_view()}
            {Quadrant::ALL.map(|place| quadrant::quadrant(place, table)).collect_view()}
        </DragBoard>
    }
    .into_any()
}
