//! The board: a lane a stage, and the two ends. Cards are dragged, or moved by their menu.

use super::{Losing, Sight, amount, count, named};
use crate::{
    domain::{
        id::Id,
        lang::Format,
        opportunity::{Opportunity, Outcome},
        sales_stage::SalesStage,
    },
    methods::pipeline::{
        reopen_at,
        text::{self, TEXT},
    },
    state::{PlanState, label::Verb, use_plan},
    ui::{
        components::{
            Badge, BadgeStyle, BoardStyle, CardStyle, DragBoard, DragCard, DropZone, Glyph, MenuButton, MenuItem, Tone,
        },
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// Cards that a lane draws; the table has them all.
const MOST_CARDS: usize = 25;

pub(super) fn board(sight: Memo<Sight>, losing: Losing) -> AnyView {
    let plan = use_plan();
    let stages = plan.ids::<SalesStage>();
    let homeless = plan
        .select(|plan| plan.worksheets.pipeline.opportunities.iter().any(|row| row.is_open() && row.stage.is_none()));
    let moved = move |(thing, place): (String, String)| {
        if let Some(id) = Id::<Opportunity>::parse(&thing) {
            put(plan, losing, id, &place);
        }
    };
    view! {
        <DragBoard on_move=moved style=BoardStyle::Lanes>
            {move || homeless.get().then(|| lane(None, sight, losing))}
            <For each=move || stages.get() key=|id| *id children=move |id| lane(Some(id), sight, losing)/>
            {end(Outcome::Won)}
            {end(Outcome::Lost)}
        </DragBoard>
    }
    .into_any()
}

/// Puts an opportunity where it was dropped: at a stage, or at one of the ends.
fn put(plan: PlanState, losing: Losing, id: Id<Opportunity>, place: &str) {
    match place {
        "won" => win(plan, id),
        "lost" => losing.ask(id),
        stage => to_stage(plan, id, Id::parse(stage)),
    }
}

fn win(plan: PlanState, id: Id<Opportunity>) {
    let today = plan.today.get_untracked();
    plan.change(id, |row: &mut Opportunity| row.settle(Outcome::Won, Some(today)));
}

fn to_stage(plan: PlanState, id: Id<Opportunity>, stage: Option<Id<SalesStage>>) {
    plan.edit(plan.label_of(Verb::Move, id), |plan| {
        plan.worksheets.pipeline.opportunities.update(id, |row| reopen_at(row, stage));
    });
}

fn lane(stage: Option<Id<SalesStage>>, sight: Memo<Sight>, losing: Losing) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let here = plan.select(move |plan| {
        let rows = plan.worksheets.pipeline.opportunities.iter();
        rows.filter(|row| row.is_open() && row.stage == stage).map(|row| row.id).collect::<Vec<_>>()
    });
    let name = plan.select(move |plan| {
        stage.and_then(|id| plan.worksheets.process.stages.get(id)).map(|stage| stage.name.clone())
    });
    let title = move || if stage.is_some() { name.get().unwrap_or_default() } else { t().unplaced.to_owned() };
    let more = move || here.with(Vec::len).checked_sub(MOST_CARDS).filter(|more| *more > 0);
    view! {
        <DropZone
            id=stage.map_or_else(|| "none".to_owned(), |id| id.to_string())
            title=Signal::derive(title)
            note=Signal::derive(move || count(here.with(Vec::len), &*f()))
        >
            <For
                each=move || here.get().into_iter().take(MOST_CARDS)
                key=|id| *id
                children=move |id| card(id, sight, losing)
            />
            {move || more().map(|more| view! { <p class="muted small">{(t().more)(&count(more, &*f()))}</p> })}
        </DropZone>
    }
    .into_any()
}

/// Where what is decided goes: a count, and a place to drop on.
fn end(outcome: Outcome) -> AnyView {
    let (words, f) = (use_words(), use_format());
    let found = use_plan()
        .select(move |plan| plan.worksheets.pipeline.opportunities.iter().filter(|row| row.outcome == outcome).count());
    view! {
        <DropZone
            id=outcome.key()
            title=Signal::derive(move || (*text::outcome(outcome).get(words.lang.get())).to_owned())
            note=Signal::derive(move || count(found.get(), &*f()))
            style=CardStyle::Dashed
        >
            ""
        </DropZone>
    }
    .into_any()
}

fn card(id: Id<Opportunity>, sight: Memo<Sight>, losing: Losing) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let title = Signal::derive(move || {
        row.with(|row| row.as_ref().map(|row| named(&row.name, t().unnamed)).unwrap_or_default())
    });
    #[allow(clippy::cast_precision_loss, reason = "amounts and days are far below 2^52")]
    let detail = move || {
        let (f, today) = (f(), plan.today.get());
        row.with(|row| {
            let Some(row) = row.as_ref() else { return String::new() };
            let worth = row.amount.map(|money| amount(money.cents() as f64, &*f));
            let age = row.age(today).map(|age| (t().age)(&f.number(age as f64, 0)));
            worth.into_iter().chain(age).collect::<Vec<_>>().join(" · ")
        })
    };
    let old = Memo::new(move |_| sight.with(|seen| seen.ageing.iter().any(|row| row.0 == id)));
    let badges = move || {
        (move || {
            old.get().then(|| view! { <Badge tone=Tone::Watch label=move || t().ageing style=BadgeStyle::Plain/> })
        })
        .into_any()
    };
    let menu = move || {
        view! {
            <MenuButton
                label=Signal::derive(move || (t().move_one)(&title.get()))
                items=move |()| items(plan, losing, id, t())
                icon=Glyph::Grip
            />
        }
        .into_any()
    };
    view! { <DragCard id=id.to_string() title detail=Signal::derive(detail) badges menu/> }.into_any()
}

fn items(plan: PlanState, losing: Losing, id: Id<Opportunity>, t: &'static text::Text) -> Vec<MenuItem> {
    let now = plan.peek();
    let here = now.worksheets.pipeline.opportunities.get(id).and_then(|row| row.stage);
    let stages = now.worksheets.process.stages.iter().filter(|stage| Some(stage.id) != here);
    let to = |stage: &SalesStage| {
        let (to, words) = (stage.id, (t.to_stage)(&stage.name));
        MenuItem::new(
            Signal::stored(words),
            Some(Glyph::ArrowRight),
            Callback::new(move |()| to_stage(plan, id, Some(to))),
        )
    };
    let ends = [
        MenuItem::new(Signal::stored(t.win.to_owned()), Some(Glyph::Check), Callback::new(move |()| win(plan, id))),
        MenuItem::new(Signal::stored(t.lose.to_owned()), Some(Glyph::Close), Callback::new(move |()| losing.ask(id))),
    ];
    stages.map(to).chain(ends).collect()
}
