//! Reads tables for the import: the one place that knows where the work is done. Every question is asynchronous and
//! carries no state of the screen, so that a worker can answer it as well.

use crate::{
    exchange::csv::{
        self, Delimiter, FiguresImport, FiguresMapping, Header, ImportError, Layout, MAX_BYTES, NumberHabit,
        OrdersImport, OrdersMapping, Preview, Source, silent,
    },
    ui::browser::files::PickedFile,
};
use leptos::prelude::*;
use std::sync::Arc;

/// What is to be read.
pub enum Input {
    /// A file chosen or dropped.
    File(PickedFile),
    /// Cells copied from a spreadsheet.
    Pasted(String),
}

/// Why nothing was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The table is refused.
    Refused(ImportError),
    /// The browser could not read the file.
    Unreadable,
}

impl From<ImportError> for Failure {
    fn from(error: ImportError) -> Self {
        Self::Refused(error)
    }
}

/// How the reader says that the text is to be cut up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// With another delimiter.
    Delimiter(Delimiter),
    /// With or without a line of names.
    Header(Header),
}

/// An opened table. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Reader(StoredValue<Option<Arc<Source>>>);

impl Reader {
    /// A reader without a table.
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// Opens a table and says what it seems to hold.
    pub async fn open(self, input: Input, habit: NumberHabit) -> Result<Preview, Failure> {
        let source = match input {
            Input::Pasted(text) => Source::from_pasted(&text)?,
            Input::File(file) => {
                within_size(file.size())?;
                Source::from_bytes(&file.bytes().await.ok_or(Failure::Unreadable)?)?
            }
        };
        self.survey(source, habit)
    }

    /// Cuts the same text up in another way.
    pub async fn cut(self, cut: Cut, habit: NumberHabit) -> Result<Preview, Failure> {
        let source = Source::clone(&*self.source()?);
        let source = match cut {
            Cut::Delimiter(delimiter) => source.with_delimiter(delimiter)?,
            Cut::Header(header) => {
                let layout = Layout { header, ..source.layout().clone() };
                source.with_layout(layout)?
            }
        };
        self.survey(source, habit)
    }

    /// Reads it as figures.
    pub async fn figures(self, mapping: FiguresMapping) -> Result<FiguresImport, Failure> {
        Ok(csv::import_figures(&*self.source()?, &mapping, &mut silent)?)
    }

    /// Reads it as orders.
    pub async fn orders(self, mapping: OrdersMapping) -> Result<OrdersImport, Failure> {
        Ok(csv::import_orders(&*self.source()?, &mapping, &mut silent)?)
    }

    /// Forgets the table.
    pub fn close(self) {
        self.0.set_value(None);
    }

    fn survey(self, source: Source, habit: NumberHabit) -> Result<Preview, Failure> {
        let preview = csv::preview(&source, habit, &mut silent)?;
        self.0.set_value(Some(Arc::new(source)));
        Ok(preview)
    }

    fn source(self) -> Result<Arc<Source>, Failure> {
        self.0.try_get_value().flatten().ok_or(Failure::Unreadable)
    }
}

/// Refuses a file before its bytes are asked for.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a file's size"
)]
fn within_size(bytes: f64) -> Result<(), ImportError> {
    if bytes > MAX_BYTES as f64 {
        return Err(ImportError::TooLarge { bytes: bytes as usize, limit: MAX_BYTES });
    }
    Ok(())
}
