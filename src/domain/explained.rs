//! Results that carry their why: the ordered terms from which anyone can compute the figure again.

mod term;

pub use term::TermName;

use super::entity::EntityRef;
use serde::Serialize;

/// A figure with the terms that made it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained<T> {
    /// The figure.
    pub value: T,
    /// Its terms, in the order of the computation.
    pub why: Vec<Term>,
}

/// How a term enters the running figure, which starts at 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Op {
    /// Added.
    #[serde(rename = "+")]
    Add,
    /// Taken away.
    #[serde(rename = "-")]
    Subtract,
    /// Multiplies the running figure.
    #[serde(rename = "*")]
    Multiply,
    /// Divides the running figure.
    #[serde(rename = "/")]
    Divide,
    /// The running figure is held at this least value.
    #[serde(rename = "max")]
    AtLeast,
    /// The running figure is held at this greatest value.
    #[serde(rename = "min")]
    AtMost,
    /// Closes a figure: the running figure equals this value, and the next term starts from 0 again.
    #[serde(rename = "=")]
    Equals,
}

/// One term.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Term {
    /// What it is.
    pub term: TermName,
    /// The entity that it comes from, if one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<EntityRef>,
    /// Its value, finite.
    pub value: f64,
    /// How it enters.
    pub op: Op,
}

impl Term {
    /// A term that no entity stands behind.
    #[must_use]
    pub const fn new(term: TermName, op: Op, value: f64) -> Self {
        Self { term, subject: None, value, op }
    }

    /// A term that comes from an entity.
    #[must_use]
    pub const fn of(term: TermName, subject: EntityRef, op: Op, value: f64) -> Self {
        Self { term, subject: Some(subject), value, op }
    }
}

/// The figures that a list of terms closes with [`Op::Equals`], computed again from the terms before each.
#[must_use]
pub fn recomputed(why: &[Term]) -> Vec<(TermName, f64)> {
    let mut running = 0.0_f64;
    let mut figures = Vec::new();
    for term in why {
        match term.op {
            Op::Add => running += term.value,
            Op::Subtract => running -= term.value,
            Op::Multiply => running *= term.value,
            Op::Divide => running /= term.value,
            Op::AtLeast => running = running.max(term.value),
            Op::AtMost => running = running.min(term.value),
            Op::Equals => {
                figures.push((term.term, running));
                running = 0.0;
            }
        }
    }
    figures
}
