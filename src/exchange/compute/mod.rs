//! What the page and its worker say to each other: typed questions and answers, written as JSON. Computes the answers
//! too, so that they are tested natively. Knows no browser: who carries the messages is in `ui::browser` and `bin`.

mod answering;
pub mod text;

#[cfg(test)]
mod tests;

pub use answering::answer;

use super::csv::{
    Delimiter, FiguresImport, FiguresMapping, ImportError, Layout, NumberHabit, OpportunitiesImport,
    OpportunitiesMapping, OrdersImport, OrdersMapping, Preview, Progress, RfmImport, RfmRequest,
};
use crate::{
    domain::lang::Lang,
    methods::zero_based_budget::{
        PinCost, Unpinned,
        solver::{Frontier, Infeasible, Instance, Optimum},
    },
};
use serde::{Deserialize, Serialize};

/// A question with the number that its answer will carry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// Told back with the answer; never used twice on one page.
    pub number: u32,
    /// The question.
    pub question: Question,
}

/// What the worker can be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// The best choice within the instance’s envelope.
    Optimum(Instance),
    /// The curve from envelope to best value.
    Frontier {
        /// The packages; its envelope is computed exactly.
        instance: Instance,
        /// The largest envelope, in cents.
        most_cents: i64,
    },
    /// What each pin costs.
    PinCosts {
        /// The packages with their pins.
        instance: Instance,
        /// The pins.
        pins: Vec<Unpinned>,
    },
    /// What a table seems to hold.
    Preview {
        /// The table.
        table: Table,
        /// How numbers are written where the table leaves it open.
        habit: NumberHabit,
    },
    /// The series of a table of figures.
    Figures {
        /// The table.
        table: Table,
        /// How to read it.
        mapping: FiguresMapping,
    },
    /// The series of a table of orders.
    Orders {
        /// The table.
        table: Table,
        /// How to read it.
        mapping: OrdersMapping,
    },
    /// The aggregates of a table of orders by recency, frequency and money.
    Rfm {
        /// The table.
        table: Table,
        /// How to read it.
        mapping: OrdersMapping,
        /// Reference date, window and method.
        request: RfmRequest,
    },
    /// The lines of a table of opportunities.
    Opportunities {
        /// The table.
        table: Table,
        /// How to read it.
        mapping: OpportunitiesMapping,
    },
    /// The list of the customers behind them, as a CSV.
    RfmCustomers {
        /// The table.
        table: Table,
        /// How to read it.
        mapping: OrdersMapping,
        /// Reference date, window and method.
        request: RfmRequest,
        /// The language of its heads, and with it the spreadsheet’s habits.
        lang: Lang,
    },
}

impl Question {
    /// The table that it is about, if it is about one.
    #[must_use]
    pub const fn table(&self) -> Option<&Table> {
        match self {
            Self::Optimum(_) | Self::Frontier { .. } | Self::PinCosts { .. } => None,
            Self::Preview { table, .. }
            | Self::Figures { table, .. }
            | Self::Orders { table, .. }
            | Self::Opportunities { table, .. }
            | Self::Rfm { table, .. }
            | Self::RfmCustomers { table, .. } => Some(table),
        }
    }
}

/// A table to read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Where it comes from.
    pub origin: Origin,
    /// How it is cut into cells.
    #[serde(default)]
    pub cut: Cut,
}

/// Where a table comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// A file, which travels beside the question.
    File,
    /// Text that was pasted.
    Pasted(String),
}

/// How a table is cut into cells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cut {
    /// As its text suggests.
    #[default]
    Guessed,
    /// At this delimiter; header and width as the text suggests.
    At(Delimiter),
    /// As the user said.
    As(Layout),
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// It listens.
    Ready,
    /// How far the work on a question is.
    Progress {
        /// The question’s number.
        number: u32,
        /// How far.
        progress: Progress,
    },
    /// The answer to a question.
    Answered {
        /// The question’s number.
        number: u32,
        /// The answer, or why there is none.
        answer: Result<Answer, Refusal>,
    },
}

/// An answer, one kind a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each answers the question of its name")]
pub enum Answer {
    Optimum(Optimum),
    Frontier(Frontier),
    PinCosts(Vec<PinCost>),
    Preview(Box<Preview>),
    Figures(FiguresImport),
    Orders(Box<OrdersImport>),
    Opportunities(Box<OpportunitiesImport>),
    Rfm(Box<RfmImport>),
    /// The CSV itself where it is made; on the page, the address under which the worker offers it.
    RfmCustomers(String),
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Decisions about the packages contradict each other.
    Infeasible(Infeasible),
    /// The table cannot be read.
    Import(ImportError),
    /// The file beside the question could not be read.
    Unreadable,
    /// The question was not understood: page and worker are of two versions.
    NotUnderstood,
}

/// Why the page got no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComputeError {
    /// The worker did not start: blocked, or a file is missing.
    NotStarted,
    /// The worker stopped while it worked.
    Stopped,
    /// The user, or a newer question, gave the question up.
    Cancelled,
    /// The worker gave no answer, and says why.
    Refused(Refusal),
}
