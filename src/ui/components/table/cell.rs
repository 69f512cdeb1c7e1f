//! What a cell holds and how it is read and written. Pure but for the formats of the reader's language.

use crate::domain::day::Day;
use crate::domain::id::Id;
use crate::domain::lang::Format;
use crate::domain::money::Money;
use crate::ui::components::choice_field::Choice;
use crate::ui::components::text::Text;
use crate::ui::components::typed::{self, Typed};
use leptos::prelude::*;

/// A column, described by data.
#[derive(Clone)]
pub struct Column {
    /// Its name in edits and pastes.
    pub key: &'static str,
    /// Its head.
    pub title: Signal<String>,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// How wide it wants to be.
    pub width: ColumnWidth,
    /// Left out on paper: what is only pressed.
    pub off_paper: bool,
}

impl Column {
    /// A column of usual width.
    pub fn new(key: &'static str, title: impl Into<Signal<String>>, kind: ColumnKind) -> Self {
        let width = match kind {
            ColumnKind::Text => ColumnWidth::Wide,
            ColumnKind::Scale | ColumnKind::Flag => ColumnWidth::Narrow,
            _ => ColumnWidth::Usual,
        };
        Self { key, title: title.into(), kind, width, off_paper: false }
    }

    /// Reads a pasted cell; nothing when it is not of the column's kind. A choice is found by its words.
    #[must_use]
    pub fn read(&self, text: &str, words: &Text) -> Option<CellValue> {
        let text = text.trim();
        if let ColumnKind::Choice(options) = &self.kind {
            let named = |choice: &&Choice| choice.label.to_lowercase() == text.to_lowercase() || choice.value == text;
            return options.with_untracked(|all| all.iter().find(named).map(|c| CellValue::Choice(c.value.clone())));
        }
        self.kind.read(text, words).ok()
    }

    /// The same with another width.
    #[must_use]
    pub fn sized(self, width: ColumnWidth) -> Self {
        Self { width, ..self }
    }

    /// The same, left out on paper: a column of buttons.
    #[must_use]
    pub fn off_paper(self) -> Self {
        Self { off_paper: true, ..self }
    }

    pub(super) fn print_attr(&self) -> Option<&'static str> {
        self.off_paper.then_some("no")
    }
}

/// How wide a column wants to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnWidth {
    /// A score, a box.
    Narrow,
    /// A figure, a date.
    Usual,
    /// A sentence.
    Wide,
}

impl ColumnWidth {
    pub(super) const fn attr(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Usual => "usual",
            Self::Wide => "wide",
        }
    }
}

/// What the cells of a column hold.
#[derive(Clone)]
pub enum ColumnKind {
    /// Text on one line.
    Text,
    /// A number with at most so many decimals.
    Number(u8),
    /// An amount.
    Money,
    /// A share, shown with at most so many decimals.
    Percent(u8),
    /// A date.
    Date,
    /// A score from 1 to 5.
    Scale,
    /// One of several.
    Choice(Signal<Vec<Choice>>),
    /// Yes or no.
    Flag,
    /// Drawn by the screen from the row's id; not edited here.
    View(Callback<String, AnyView>),
}

impl ColumnKind {
    pub(super) const fn attr(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number(_) | Self::Money | Self::Percent(_) | Self::Scale => "figure",
            Self::Date => "date",
            Self::Choice(_) => "choice",
            Self::Flag => "flag",
            Self::View(_) => "view",
        }
    }

    /// Reads what was typed or pasted, or says why it cannot.
    pub(super) fn read(&self, text: &str, words: &Text) -> Result<CellValue, &'static str> {
        match self {
            Self::Text => Ok(CellValue::Text(typed::inert(text))),
            Self::Number(_) => settle(typed::number(text), CellValue::Number, words.not_a_number),
            Self::Percent(_) => settle(typed::percent(text), CellValue::Percent, words.not_a_number),
            Self::Money => settle(typed::money(text), CellValue::Money, words.not_an_amount),
            Self::Scale => settle(typed::score(text), CellValue::Scale, words.not_a_score),
            Self::Date => settle(typed::date(text), CellValue::Date, words.not_a_date),
            Self::Choice(_) => Ok(CellValue::Choice(text.to_string())),
            Self::Flag => Ok(CellValue::Flag(text == "true")),
            Self::View(_) => Ok(CellValue::Blank),
        }
    }

    /// What a reader sees.
    pub(super) fn shown(&self, value: &CellValue, format: &dyn Format, words: &Text) -> String {
        match (self, value) {
            (Self::Choice(options), CellValue::Choice(chosen)) => options.with(|options| {
                options
                    .iter()
                    .find(|choice| choice.value == *chosen)
                    .map(|choice| choice.label.clone())
                    .unwrap_or_default()
            }),
            (_, CellValue::Flag(flag)) => (if *flag { words.yes } else { words.no }).to_string(),
            (_, CellValue::Date(Some(day))) => format.date(*day),
            _ => self.typed(value, format),
        }
    }

    /// What an editor starts with.
    pub(super) fn typed(&self, value: &CellValue, format: &dyn Format) -> String {
        match (self, value) {
            (_, CellValue::Text(text) | CellValue::Choice(text)) => text.clone(),
            (Self::Number(digits), CellValue::Number(Some(number))) => format.number(*number, *digits),
            (Self::Percent(digits), CellValue::Percent(Some(share))) => format.percent(*share, *digits),
            (_, CellValue::Money(Some(amount))) => format.money(*amount),
            (_, CellValue::Date(Some(day))) => day.to_string(),
            (_, CellValue::Scale(Some(score))) => score.to_string(),
            _ => String::new(),
        }
    }
}

fn settle<T>(
    typed: Typed<T>,
    value: impl FnOnce(Option<T>) -> CellValue,
    complaint: &'static str,
) -> Result<CellValue, &'static str> {
    match typed {
        Typed::Empty => Ok(value(None)),
        Typed::Value(found) => Ok(value(Some(found))),
        Typed::Unreadable => Err(complaint),
    }
}

/// The value of a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CellValue {
    /// Nothing to show: the cell of a `View` column, or a row that is gone.
    #[default]
    Blank,
    /// Text.
    Text(String),
    /// A number.
    Number(Option<f64>),
    /// An amount.
    Money(Option<Money>),
    /// A share: 0.38 for 38 %.
    Percent(Option<f64>),
    /// A date.
    Date(Option<Day>),
    /// A score from 1 to 5.
    Scale(Option<u8>),
    /// The `value` of a `Choice`.
    Choice(String),
    /// Yes or no.
    Flag(bool),
}

impl CellValue {
    /// The choice of a row by its id; of none, the empty choice.
    #[must_use]
    pub fn of_id<T>(id: Option<Id<T>>) -> Self {
        Self::Choice(id.map(|id| id.to_string()).unwrap_or_default())
    }

    /// Puts the chosen row into a field; a value of another kind is left aside.
    pub fn put_id<T>(self, field: &mut Option<Id<T>>) {
        if let Self::Choice(chosen) = self {
            *field = Id::parse(&chosen);
        }
    }

    /// Puts yes or no into a field; a value of another kind is left aside.
    pub fn put_flag(self, field: &mut bool) {
        if let Self::Flag(flag) = self {
            *field = flag;
        }
    }

    /// Puts a text into a field; a value of another kind is left aside.
    pub fn put_text(self, field: &mut String) {
        if let Self::Text(text) = self {
            *field = text;
        }
    }

    /// Puts an amount into a field; a value of another kind is left aside.
    pub fn put_money(self, field: &mut Option<Money>) {
        if let Self::Money(amount) = self {
            *field = amount;
        }
    }

    /// Puts a date into a field; a value of another kind is left aside.
    pub fn put_date(self, field: &mut Option<Day>) {
        if let Self::Date(day) = self {
            *field = day;
        }
    }
}

/// An edit that the reader asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct CellEdit {
    /// The row's id.
    pub row: String,
    /// The column's key.
    pub column: &'static str,
    /// The column's position, for tables whose columns are rows of the plan.
    pub at: usize,
    /// The value.
    pub value: CellValue,
}

/// Cells pasted from a spreadsheet, to be laid from one cell to the right and downwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellPaste {
    /// The id of the row where they start.
    pub row: String,
    /// The key of the column where they start.
    pub column: &'static str,
    /// The position of that column.
    pub at: usize,
    /// Lines of cells, as text.
    pub cells: Vec<Vec<String>>,
}
