//! Week by week, whether what was planned took place: a line of marks for each thing that comes back.

use super::frame::{ChartTable, ChartWords, chart};
use crate::domain::ritual::SlotState;
use crate::ui::components::icon::{Glyph, Icon};
use crate::ui::components::text::{TEXT, Text};
use crate::ui::words::use_text;
use leptos::prelude::*;

/// What a week says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WeekMark {
    /// Nothing was planned.
    #[default]
    Nothing,
    /// It took place.
    Held,
    /// It did not.
    Missed,
    /// It is still to come.
    Due,
}

impl From<Option<SlotState>> for WeekMark {
    fn from(state: Option<SlotState>) -> Self {
        match state {
            None => Self::Nothing,
            Some(SlotState::Held) => Self::Held,
            Some(SlotState::Missed) => Self::Missed,
            Some(SlotState::Due) => Self::Due,
        }
    }
}

impl WeekMark {
    /// Every one that the key explains.
    const KEY: [Self; 3] = [Self::Held, Self::Missed, Self::Due];

    const fn attr(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Held => "held",
            Self::Missed => "missed",
            Self::Due => "due",
        }
    }

    const fn glyph(self) -> Option<Glyph> {
        match self {
            Self::Nothing => None,
            Self::Held => Some(Glyph::Check),
            Self::Missed => Some(Glyph::Close),
            Self::Due => Some(Glyph::Clock),
        }
    }

    const fn word(self, t: &Text) -> &'static str {
        match self {
            Self::Nothing => t.week_nothing,
            Self::Held => t.week_held,
            Self::Missed => t.week_missed,
            Self::Due => t.week_due,
        }
    }
}

/// A line of the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeekRow {
    /// What comes back.
    pub name: String,
    /// A mark a week, the oldest first.
    pub marks: Vec<WeekMark>,
}

/// The picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeeksData {
    /// What a line is, as the head of the table.
    pub line: String,
    /// The name of each week, the oldest first.
    pub weeks: Vec<String>,
    /// The lines.
    pub rows: Vec<WeekRow>,
}

/// Week by week, whether what was planned took place.
#[component]
pub fn Weeks(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(into)]
    finding: Signal<String>,
    /// The picture.
    #[prop(into)]
    data: Signal<WeeksData>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let data = Memo::new(move |_| data.get());
    let table = Signal::derive(move || data.with(|data| table(data, t())));
    let plot = move || (move || data.with(|data| plot(data, title, t()))).into_any();
    chart(ChartWords { title, finding: Some(finding) }, plot, Signal::stored(Vec::new()), table)
}

fn table(data: &WeeksData, t: &Text) -> ChartTable {
    let head = std::iter::once(data.line.clone()).chain(data.weeks.iter().cloned()).collect();
    let words = |row: &WeekRow| {
        std::iter::once(row.name.clone()).chain(row.marks.iter().map(|mark| mark.word(t).to_owned())).collect()
    };
    ChartTable { head, rows: data.rows.iter().map(words).collect() }
}

fn plot(data: &WeeksData, title: Signal<String>, t: &Text) -> AnyView {
    let line = |row: &WeekRow| {
        let cells = row.marks.iter().map(|mark| cell(*mark)).collect_view();
        view! {
            <div class="weeks-line">
                <span class="weeks-name">{row.name.clone()}</span>
                <span class="weeks-cells">{cells}</span>
            </div>
        }
    };
    let key = WeekMark::KEY.map(|mark| view! { <span class="weeks-key">{cell(mark)} {mark.word(t)}</span> });
    let (first, last) = (data.weeks.first().cloned(), data.weeks.last().cloned());
    view! {
        <div class="weeks" role="img" aria-label=title>
            {data.rows.iter().map(line).collect_view()}
            <div class="weeks-line">
                <span class="weeks-name"></span>
                <span class="weeks-ends muted small"><span>{first}</span> <span>{last}</span></span>
            </div>
            <div class="weeks-keys small">{key.into_iter().collect_view()}</div>
        </div>
    }
    .into_any()
}

fn cell(mark: WeekMark) -> AnyView {
    view! {
        <span class="weeks-cell" data-mark=mark.attr()>
            {mark.glyph().map(|glyph| view! { <Icon glyph/> })}
        </span>
    }
    .into_any()
}
