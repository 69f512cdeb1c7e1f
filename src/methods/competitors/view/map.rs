//! The map: the company and its competitors as bubbles that are moved by hand or by the arrow keys.

use super::{super::text::TEXT, axis, name};
use crate::{
    domain::{entity::EntityRef, id::Id, lang::Format, number::Share},
    methods::competitors::{Competitor, MOST, MapAxis},
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        charts::{Bubble, BubbleAxis, BubbleData, BubbleMap},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// What stands for the company among the bubbles.
const OWN: &str = "own";

/// The picture.
pub(super) fn picture() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let map = plan.select(|plan| (plan.worksheets.competitors.clone(), plan.company.name.clone()));
    let (across, up) = (axis(true), axis(false));
    let data = move || {
        let (map, company) = map.get();
        let (known, colours) = (plan.plan(), map.colours());
        let shares = map.rows.iter().filter_map(|row| row.share).chain(map.own_share).map(Share::get);
        let largest = shares.fold(0.0, f64::max).max(0.01);
        let share = |share: Option<Share>| share.map_or_else(|| "—".to_owned(), |share| f().percent(share.get(), 1));
        let rival = |row: &Competitor| {
            let (x, y) = row.position.place()?;
            Some(Bubble {
                id: row.id.to_string(),
                label: name(&known, row.id, t().untitled),
                x,
                y,
                size: share(row.share),
                weight: row.share.map(|share| share.get() / largest),
                group: colours.get(row.group.trim()).copied().unwrap_or(5),
                group_name: row.group.trim().to_owned(),
                ..Bubble::default()
            })
        };
        let own = map.own.place().map(|(x, y)| Bubble {
            id: OWN.to_owned(),
            label: if company.trim().is_empty() { t().us.to_owned() } else { company.clone() },
            x,
            y,
            size: share(map.own_share),
            weight: map.own_share.map(|share| share.get() / largest),
            own: true,
            ..Bubble::default()
        });
        BubbleData {
            x: ends(&map.x, across.get()),
            y: ends(&map.y, up.get()),
            size: t().share.to_owned(),
            group: t().group.to_owned(),
            bubbles: map.rows.iter().filter_map(rival).chain(own).collect(),
            ..BubbleData::default()
        }
    };
    view! {
        <BubbleMap
            title=move || t().picture
            finding=Signal::derive(move || t().picture_hint.to_owned())
            data
            format_x=move |x: f64| f().number(x, 1)
            format_y=move |y: f64| f().number(y, 1)
            on_move=use_mover()
        />
        <p class="muted small" data-pointer="fine" data-print="no">{move || t().picture_keys}</p>
    }
    .into_any()
}

/// Moves a bubble: each run of moves of one is one step.
fn use_mover() -> Callback<(String, f64, f64)> {
    let plan = use_plan();
    Callback::new(move |(id, x, y): (String, f64, f64)| match Id::<Competitor>::parse(&id) {
        Some(id) => {
            let known = plan.peek();
            let name = known.name_of(EntityRef::to(id)).unwrap_or_default();
            let label = Label::of(Verb::Move, EntityRef::to(id).kind, name).merging("map");
            plan.edit(label, |plan| {
                plan.worksheets.competitors.rows.update(id, |row| row.position.move_to(x, y));
            });
        }
        None => plan.edit(Label::new(Verb::Company).merging("map"), |plan| {
            plan.worksheets.competitors.own.move_to(x, y);
        }),
    })
}

fn ends(axis: &MapAxis, name: String) -> BubbleAxis {
    BubbleAxis { name, low: axis.low.clone(), high: axis.high.clone(), from: 0.0, to: MOST, cut: Some(MOST / 2.0) }
}
