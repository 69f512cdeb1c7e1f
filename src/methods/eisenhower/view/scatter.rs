//! The matrix as a picture: days left against importance, with the cuts.

use super::{live::Live, text};
use crate::{
    domain::{action::Quadrant, lang::Format},
    methods::eisenhower::{Placement, Settings, text as rules},
    plan::Plan,
    state::use_plan,
    ui::{
        charts::{QuadrantAxis, QuadrantData, QuadrantPoint, QuadrantScatter},
        components::{Card, Tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// Points shown at most: beyond, labels hide one another.
const MOST: usize = 30;

/// The picture and its table.
pub fn scatter(live: Live) -> AnyView {
    let t = use_text(&text::TEXT);
    let r = use_text(&rules::TEXT);
    let f = use_format();
    let words = use_words();
    let plan = use_plan();
    let points = move |board: &[Placement]| board.iter().filter_map(|row| point(row, &plan.peek())).collect::<Vec<_>>();
    let all = Memo::new(move |_| live.board.with(|board| points(board.placements())));
    let shown = move || all.with(|all| all.len().min(MOST));
    let finding = move || text::scatter_finding(shown(), all.with(Vec::len) - shown(), &*f());
    let data = move || {
        let settings = live.settings();
        let name = |quadrant: Quadrant| (*quadrant.name().get(words.lang.get())).to_owned();
        QuadrantData {
            x: QuadrantAxis { name: t().days_left.to_owned(), min: 0.0, max: horizons(&settings), cut: cut(&settings) },
            y: QuadrantAxis { name: r().importance.to_owned(), min: 0.0, max: 1.0, cut: settings.importance_cut.get() },
            names: [Quadrant::Do, Quadrant::Plan, Quadrant::Delegate, Quadrant::Drop].map(name),
            points: all.with(|all| all.iter().take(MOST).cloned().collect()),
        }
    };
    view! {
        <Card>
            <QuadrantScatter
                title=move || t().scatter_title.to_owned()
                finding=Signal::derive(finding)
                data=Signal::derive(data)
                format_x=move |days: f64| f().number(days, 0)
                format_y=move |share: f64| f().number(share, 2)
            />
        </Card>
    }
    .into_any()
}

fn point(row: &Placement, plan: &Plan) -> Option<QuadrantPoint> {
    let (importance, days_left) = (row.importance.as_ref()?.value, row.days_left?);
    let tone = match (row.overdue, row.quick_win) {
        (true, _) => Tone::Alert,
        (false, true) => Tone::Ok,
        (false, false) => Tone::Info,
    };
    Some(QuadrantPoint {
        label: plan.actions.get(row.action)?.title.clone(),
        x: days(days_left),
        y: importance,
        weight: 0.0,
        tone,
    })
}

#[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
const fn days(count: i64) -> f64 {
    count as f64
}

/// Two horizons: where urgency ends.
fn horizons(settings: &Settings) -> f64 {
    2.0 * days(settings.horizon())
}

/// The days left at which an action is no longer urgent: urgency is `1 − days ÷ two horizons`.
fn cut(settings: &Settings) -> f64 {
    horizons(settings) * (1.0 - settings.urgency_cut.get())
}
