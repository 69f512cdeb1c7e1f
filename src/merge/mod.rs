//! Three-way merge of plans by entity and field: what two sides changed since their common base, in one plan. Tabs, undo
//! after another tab's change and drafts all go through here. Knows plans and their text; no clock, no browser.
//!
//! The rules: what one side changed is kept, rows inside of worksheets, the order of lists and the words of texts
//! included; what both changed is ours, told as a [`Conflict`]; an edit, or a new link, outlives a deletion. The result
//! always opens again.

pub mod changes;
pub mod comparison;
mod conflict;
mod contended;
mod delta;
pub mod draft;
pub mod folder;
pub mod hand_over;
mod order;
mod revival;
mod rows;
pub mod text;
mod value;
mod words;

#[cfg(test)]
mod tests;

pub use conflict::{Conflict, Dispute};
pub use delta::Delta;

use crate::plan::{Plan, for_each_list};
use contended::Contended;

/// A merged plan, and what both sides had changed in different ways.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The plan.
    pub plan: Plan,
    /// Where the sides disagreed, in the order of the plan's lists.
    pub conflicts: Vec<Conflict>,
}

/// Merges what `ours` and `theirs` changed since `base`. Where both changed one field, ours stands. Rows that are equal on
/// both sides are shared with `ours`.
#[must_use]
pub fn three_way(base: &Plan, ours: &Plan, theirs: &Plan) -> Merged {
    let mut contended = Contended::of(base, ours, theirs);
    macro_rules! collect {
        ($($kind:ident $field:ident;)*) => {
            $(rows::contend(&base.$field, &ours.$field, &theirs.$field, |b, o, t| {
                contended.add(|plan| &mut plan.$field, b, o, t);
            });)*
        };
    }
    for_each_list!(collect);
    let (settled, mut conflicts) = contended.settled();
    let mut plan = settled.clone();
    macro_rules! assemble {
        ($($kind:ident $field:ident;)*) => {
            $(plan.$field = rows::assembled(
                [&base.$field, &ours.$field, &theirs.$field],
                &settled.$field,
                &mut conflicts,
            );)*
        };
    }
    for_each_list!(assemble);
    revival::revive(base, ours, theirs, &mut plan, &mut conflicts);
    Merged { plan, conflicts }
}
