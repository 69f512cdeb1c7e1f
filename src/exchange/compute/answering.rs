//! The worker’s work: from a question to its answer, with progress.

use super::{Answer, Cut, Origin, Question, Refusal, Table};
use crate::{
    exchange::csv::{
        ImportError, OnProgress, Source, import_figures, import_opportunities, import_orders, import_rfm, preview,
        rfm_customers,
    },
    methods::zero_based_budget::{
        pin_costs,
        solver::{Infeasible, Limits, frontier, optimum},
    },
};

/// Answers a question. `file` is the content of the file that a table comes from.
///
/// # Errors
/// The [`Refusal`] of the work.
pub fn answer(question: Question, file: &[u8], on_progress: OnProgress<'_>) -> Result<Answer, Refusal> {
    let limits = Limits::default();
    Ok(match question {
        Question::Optimum(instance) => Answer::Optimum(optimum(&instance, limits)?),
        Question::Frontier { instance, most_cents } => Answer::Frontier(frontier(&instance, most_cents, limits)?),
        Question::PinCosts { instance, pins } => Answer::PinCosts(pin_costs(&instance, &pins, limits)?),
        Question::Preview { table, habit } => {
            Answer::Preview(Box::new(preview(&opened(table, file)?, habit, on_progress)?))
        }
        Question::Figures { table, mapping } => {
            Answer::Figures(import_figures(&opened(table, file)?, &mapping, on_progress)?)
        }
        Question::Orders { table, mapping } => {
            Answer::Orders(Box::new(import_orders(&opened(table, file)?, &mapping, on_progress)?))
        }
        Question::Rfm { table, mapping, request } => {
            Answer::Rfm(Box::new(import_rfm(&opened(table, file)?, &mapping, &request, on_progress)?))
        }
        Question::Opportunities { table, mapping } => {
            Answer::Opportunities(Box::new(import_opportunities(&opened(table, file)?, &mapping, on_progress)?))
        }
        Question::RfmCustomers { table, mapping, request, lang } => {
            Answer::RfmCustomers(rfm_customers(&opened(table, file)?, &mapping, &request, lang, on_progress)?)
        }
    })
}

fn opened(table: Table, file: &[u8]) -> Result<Source, ImportError> {
    let source = match table.origin {
        Origin::File => Source::from_bytes(file)?,
        Origin::Pasted(text) => Source::from_pasted(&text)?,
    };
    match table.cut {
        Cut::Guessed => Ok(source),
        Cut::At(delimiter) => source.with_delimiter(delimiter),
        Cut::As(layout) => source.with_layout(layout),
    }
}

impl From<Infeasible> for Refusal {
    fn from(reason: Infeasible) -> Self {
        Self::Infeasible(reason)
    }
}

impl From<ImportError> for Refusal {
    fn from(reason: ImportError) -> Self {
        Self::Import(reason)
    }
}
