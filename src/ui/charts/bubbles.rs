//! Bubbles on two questions: competitors on a map, lines of business by share and growth. Where the screen allows it they
//! are moved by hand, and by the arrow keys; a table holds the same figures.

mod data;

pub use data::{Bubble, BubbleAxis, BubbleData};

use super::frame::{ChartTable, ChartWords, chart};
use crate::{
    domain::lang::Lang,
    ui::{
        browser::{drag, keys, pointer},
        components::text::TEXT,
        words::{use_text, use_words},
    },
};
use leptos::{ev, prelude::*};

/// How far an arrow key moves, as a share of an axis.
const KEY_STEP: f64 = 0.05;

/// The map with its table.
#[component]
pub fn BubbleMap(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(optional, into)]
    finding: Option<Signal<String>>,
    /// Axes and bubbles.
    #[prop(into)]
    data: Signal<BubbleData>,
    /// Writes a horizontal value.
    #[prop(into)]
    format_x: Callback<f64, String>,
    /// Writes a vertical value.
    #[prop(into)]
    format_y: Callback<f64, String>,
    /// Called with a bubble’s id and its new place; without it, nothing moves.
    #[prop(optional, into)]
    on_move: Option<Callback<(String, f64, f64)>>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let data = Memo::new(move |_| data.get());
    let table = Signal::derive(move || {
        data.with(|data| {
            let mut head = vec![t().name.to_string(), data.x.name.clone(), data.y.name.clone(), data.size.clone()];
            head.extend((!data.group.is_empty()).then(|| data.group.clone()));
            let line = |bubble: &Bubble| {
                let mut cells = vec![bubble.label.clone(), format_x.run(bubble.x), format_y.run(bubble.y)];
                cells.push(bubble.size.clone());
                cells.extend((!data.group.is_empty()).then(|| bubble.group_name.clone()));
                cells
            };
            ChartTable { head, rows: data.bubbles.iter().map(line).collect() }
        })
    });
    let map = Map { data, format_x, format_y, on_move, lang: use_words().lang, moving: RwSignal::new(None) };
    chart(ChartWords { title, finding }, move || map.plot(title), Signal::stored(Vec::new()), table)
}

#[derive(Clone, Copy)]
struct Map {
    data: Memo<BubbleData>,
    format_x: Callback<f64, String>,
    format_y: Callback<f64, String>,
    on_move: Option<Callback<(String, f64, f64)>>,
    lang: RwSignal<Lang>,
    /// The bubble under the hand and where it is, in values.
    moving: RwSignal<Option<(String, f64, f64)>>,
}

impl Map {
    fn plot(self, title: Signal<String>) -> AnyView {
        let press = move |event: ev::PointerEvent| {
            if let (Some(_), Some(id)) = (self.on_move, pointer::bubble_under(&event)) {
                let bubble = self.data.with_untracked(|data| data.bubbles.iter().find(|b| b.id == id).cloned());
                drag::hold(&event);
                self.moving.set(bubble.map(|bubble| (id, bubble.x, bubble.y)));
            }
        };
        let follow = move |event: ev::PointerEvent| {
            if let (Some((id, ..)), Some((x, y))) = (self.moving.get_untracked(), pointer::place_within(&event)) {
                let place = self.data.with_untracked(|data| (data.x.value(x), data.y.value(y)));
                self.moving.set(Some((id, place.0, place.1)));
            }
        };
        let release = move |_: ev::PointerEvent| {
            if let (Some((id, x, y)), Some(on_move)) = (self.moving.get_untracked(), self.on_move) {
                self.moving.set(None);
                let moved = self.data.with_untracked(|data| {
                    data.bubbles.iter().any(|bubble| bubble.id == id && (bubble.x, bubble.y) != (x, y))
                });
                if moved {
                    on_move.run((id, x, y));
                }
            }
        };
        let ids = Memo::new(move |_| {
            self.data.with(|data| data.bubbles.iter().map(|bubble| bubble.id.clone()).collect::<Vec<_>>())
        });
        view! {
            <div
                class="bubbles"
                role="group"
                aria-label=title
                on:pointerdown=press
                on:pointermove=follow
                on:pointerup=release
                on:pointercancel=move |_| self.moving.set(None)
            >
                {move || self.data.with(ground)}
                <For each=move || ids.get() key=|id| id.clone() children=move |id| self.bubble(id)/>
            </div>
            {move || self.data.with(key)}
            {move || self.data.with(|data| ends(data, self.lang.get()))}
        }
        .into_any()
    }

    /// A bubble as it is now; nothing once it is gone.
    fn now(self, id: &str) -> Option<Bubble> {
        let bubble = self.data.with(|data| data.bubbles.iter().find(|bubble| bubble.id == id).cloned())?;
        match self.moving.get() {
            Some((moving, x, y)) if moving == id => Some(Bubble { x, y, ..bubble }),
            _ => Some(bubble),
        }
    }

    fn bubble(self, id: String) -> AnyView {
        let shown = {
            let id = id.clone();
            Memo::new(move |_| self.now(&id))
        };
        let at = move || {
            shown.with(|bubble| {
                let (x, y) = bubble.as_ref().map_or((0.0, 0.0), |bubble| (bubble.x, bubble.y));
                self.data.with(|data| (data.x.at(x), data.y.at(y)))
            })
        };
        let words = move || shown.with(|bubble| bubble.as_ref().map(|b| self.said(b)).unwrap_or_default());
        let label = move || shown.with(|bubble| bubble.as_ref().map(|b| b.label.clone()).unwrap_or_default());
        let size = move || {
            let weight = shown.with(|bubble| bubble.as_ref().and_then(|b| b.weight)).unwrap_or(0.0);
            format!("{:.0}px", 40.0f64.mul_add(weight.clamp(0.0, 1.0).sqrt(), 18.0))
        };
        let keydown = {
            let id = id.clone();
            move |event: ev::KeyboardEvent| self.step(&id, &event)
        };
        let read =
            move |get: fn(&Bubble) -> String| move || shown.with(|bubble| bubble.as_ref().map(get).unwrap_or_default());
        let side = move || if at().0 > 70.0 { "left" } else { "right" };
        // Not a button where nothing moves, and no button on paper: a picture of one thing.
        let role = if self.on_move.is_some() { "button" } else { "img" };
        view! {
            <div
                role=role
                tabindex=self.on_move.map(|_| "0")
                class="mapped"
                data-bubble=id
                data-group=read(|bubble| bubble.group.min(5).to_string())
                data-own=read(|bubble| bubble.own.to_string())
                data-movable=self.on_move.is_some().to_string()
                data-side=side
                aria-label=words
                style:left=move || format!("{}%", at().0)
                style:bottom=move || format!("{}%", at().1)
                style:--size=size
                on:keydown=keydown
            >
                <span class="mapped-disc" aria-hidden="true"></span>
                <span class="mapped-name" aria-hidden="true">{label}</span>
            </div>
        }
        .into_any()
    }

    fn said(self, bubble: &Bubble) -> String {
        self.data.with(|data| {
            let group = if bubble.group_name.is_empty() { String::new() } else { format!(", {}", bubble.group_name) };
            let (x, y) = (self.format_x.run(bubble.x), self.format_y.run(bubble.y));
            let name = format!("{}{group}", bubble.label);
            let place = format!("{} {x}, {} {y}, {} {}", data.x.name, data.y.name, data.size, bubble.size);
            self.lang.get().labelled(&name, &place)
        })
    }

    /// An arrow key moves a bubble by a twentieth of the axis.
    fn step(self, id: &str, event: &ev::KeyboardEvent) {
        let (right, up) = match event.key().as_str() {
            "ArrowRight" => (1.0, 0.0),
            "ArrowLeft" => (-1.0, 0.0),
            "ArrowUp" => (0.0, 1.0),
            "ArrowDown" => (0.0, -1.0),
            _ => return,
        };
        let Some(on_move) = self.on_move else { return };
        keys::claim(event);
        let moved = self.data.with_untracked(|data| {
            let bubble = data.bubbles.iter().find(|bubble| bubble.id == id)?;
            let along = |axis: &BubbleAxis, value: f64, steps: f64| {
                axis.value((KEY_STEP * steps + axis.at(value) / 100.0).clamp(0.0, 1.0))
            };
            Some((along(&data.x, bubble.x, right), along(&data.y, bubble.y, up)))
        });
        if let Some((x, y)) = moved {
            on_move.run((id.to_owned(), x, y));
        }
    }
}

/// The cuts, the names of the quarters and the ways that bubbles came.
fn ground(data: &BubbleData) -> AnyView {
    let percent = |value: f64| format!("{value}%");
    let upright = data.x.cut.map(|cut| percent(data.x.at(cut)));
    let level = data.y.cut.map(|cut| percent(100.0 - data.y.at(cut)));
    let way = |bubble: &Bubble| {
        let (x, y) = bubble.before?;
        let (x1, y1) = (percent(data.x.at(x)), percent(100.0 - data.y.at(y)));
        let (x2, y2) = (percent(data.x.at(bubble.x)), percent(100.0 - data.y.at(bubble.y)));
        Some(view! {
            <line class="mapped-way" x1=x1.clone() y1=y1.clone() x2=x2 y2=y2></line>
            <circle class="mapped-before" cx=x1 cy=y1 r="4"></circle>
        })
    };
    let corner = |(name, place): (&String, &'static str)| {
        (!name.is_empty()).then(|| view! { <span class="bubbles-quarter" data-place=place>{name.clone()}</span> })
    };
    let places = ["top-left", "top-right", "bottom-left", "bottom-right"];
    view! {
        <svg class="plot-layer" aria-hidden="true">
            {upright.map(|x| view! { <line class="gridline" x1=x.clone() x2=x y1="0" y2="100%"></line> })}
            {level.map(|y| view! { <line class="gridline" x1="0" x2="100%" y1=y.clone() y2=y></line> })}
            {data.bubbles.iter().filter_map(way).collect_view()}
        </svg>
        {data.names.iter().zip(places).map(corner).collect_view()}
    }
    .into_any()
}

/// Whose number is whose, where names have no room on the map.
fn key(data: &BubbleData) -> AnyView {
    let line = |bubble: &Bubble| view! { <li>{bubble.label.clone()}</li> };
    view! { <ol class="bubbles-key" aria-hidden="true">{data.bubbles.iter().map(line).collect_view()}</ol> }.into_any()
}

/// What the ends of the axes mean, below the map.
fn ends(data: &BubbleData, lang: Lang) -> AnyView {
    let axis = |axis: &BubbleAxis, arrow: &'static str| {
        let ends = match (axis.low.is_empty(), axis.high.is_empty()) {
            (true, true) => String::new(),
            _ => lang.labelled("", &format!("{} → {}", axis.low, axis.high)),
        };
        view! { <p><span aria-hidden="true">{arrow}</span> " " <b>{axis.name.clone()}</b> {ends}</p> }
    };
    view! { <div class="bubbles-ends">{axis(&data.x, "→")} {axis(&data.y, "↑")}</div> }.into_any()
}
