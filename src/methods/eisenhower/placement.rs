//! Where an action stands in the matrix, with its why, and the order of the list (domain section 2).

use super::{Settings, urgency};
use crate::domain::{
    action::{Action, Quadrant},
    day::Day,
    explained::{Explained, Term},
    id::Id,
    importance::{Weights, importance},
    number::Number,
};

/// What shares are compared in: finer bits depend on the order of a sum.
const BILLION: u32 = 1_000_000_000;

/// Where an action stands. `importance`, `urgency` and `computed` never look at the override.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    /// The action.
    pub action: Id<Action>,
    /// What the rules say.
    pub computed: Cell,
    /// What is shown: the user's choice where there is one.
    pub shown: Cell,
    /// Whether the user chose.
    pub overridden: Overridden,
    /// 0–1; nothing when no open objective was assessed.
    pub importance: Option<Explained<f64>>,
    /// 0–1; nothing without a due date.
    pub urgency: Option<Explained<f64>>,
    /// Whether the importance reaches its cut, due date or not.
    pub important: bool,
    /// Important, with an effort that is known and small, and not overdue (convention).
    pub quick_win: bool,
    /// Due before today.
    pub overdue: bool,
    /// Days from today to the due date; negative when overdue.
    pub days_left: Option<i64>,
    /// Person-days, for the order.
    pub effort: Option<Number>,
    /// The due date, for the order.
    pub due: Option<Day>,
}

impl Placement {
    /// The terms of the importance, then those of the urgency.
    #[must_use]
    pub fn why(&self) -> Vec<Term> {
        [&self.importance, &self.urgency].into_iter().flatten().flat_map(|part| part.why.iter().copied()).collect()
    }
}

/// A place in the matrix or beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cell {
    /// In a quadrant.
    Quadrant(Quadrant),
    /// To be qualified first: never dropped for want of information.
    Unqualified(Unqualified),
}

impl Cell {
    /// The quadrant; nothing when the action is to be qualified.
    #[must_use]
    pub const fn quadrant(self) -> Option<Quadrant> {
        match self {
            Self::Quadrant(quadrant) => Some(quadrant),
            Self::Unqualified(_) => None,
        }
    }
}

/// What an action lacks to be placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unqualified {
    /// No open objective was assessed.
    NoObjective,
    /// No due date.
    NoDueDate,
    /// Neither.
    NoObjectiveNorDueDate,
}

impl Unqualified {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 3] = [Self::NoObjective, Self::NoDueDate, Self::NoObjectiveNorDueDate];
}

/// Whether the user's choice stands in place of the computed quadrant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Overridden {
    /// The user did not choose.
    No,
    /// The user chose, with a reason.
    Yes,
    /// A choice without a reason, which does not count.
    WithoutReason,
}

/// Where `action` stands on `today`; nothing for one that is done or cancelled.
#[must_use]
pub fn place(action: &Action, weights: &Weights, settings: &Settings, today: Day) -> Option<Placement> {
    if !action.is_open() {
        return None;
    }
    let days_left = action.due.map(|due| due.days_since(today));
    let importance = importance(&action.contributions, weights);
    let urgency = days_left.map(|days| urgency(days, settings.horizon()));
    let computed = computed(importance.as_ref(), urgency.as_ref(), settings);
    let (shown, overridden) = shown(action, computed);
    let overdue = days_left.is_some_and(|days| days < 0);
    let important = is_important(importance.as_ref(), settings);
    let quick_win = !overdue && important && is_small(action.effort, settings);
    let (action, effort, due) = (action.id, action.effort, action.due);
    Some(Placement {
        action,
        computed,
        shown,
        overridden,
        importance,
        urgency,
        important,
        quick_win,
        overdue,
        days_left,
        effort,
        due,
    })
}

/// The placements in the order of lists: quadrant shown (to be qualified last), importance and urgency descending,
/// effort and due date ascending (unknown last), id.
#[must_use]
pub fn in_order(placements: Vec<Placement>) -> Vec<Placement> {
    let mut order: Vec<(u128, usize)> = placements.iter().enumerate().map(|(at, row)| (rank(row), at)).collect();
    let last = |row: &Placement| (after(row.effort), after(row.due), row.action);
    // Short keys are sorted, not the rows: what is compared stays near at hand, and a row moves once.
    order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| last(&placements[a.1]).cmp(&last(&placements[b.1]))));
    let mut rows: Vec<_> = placements.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, at)| rows.get_mut(at)?.take()).collect()
}

/// The quadrant of a point that is important or not, urgent or not.
pub(super) const fn quadrant(important: bool, urgent: bool) -> Quadrant {
    match (important, urgent) {
        (true, true) => Quadrant::Do,
        (true, false) => Quadrant::Plan,
        (false, true) => Quadrant::Delegate,
        (false, false) => Quadrant::Drop,
    }
}

fn computed(importance: Option<&Explained<f64>>, urgency: Option<&Explained<f64>>, settings: &Settings) -> Cell {
    match (importance, urgency) {
        (Some(importance), Some(urgency)) => Cell::Quadrant(quadrant(
            settings.importance_cut.is_reached_by(importance.value),
            settings.urgency_cut.is_reached_by(urgency.value),
        )),
        (None, Some(_)) => Cell::Unqualified(Unqualified::NoObjective),
        (Some(_), None) => Cell::Unqualified(Unqualified::NoDueDate),
        (None, None) => Cell::Unqualified(Unqualified::NoObjectiveNorDueDate),
    }
}

fn shown(action: &Action, computed: Cell) -> (Cell, Overridden) {
    match &action.quadrant_override {
        None => (computed, Overridden::No),
        Some(choice) if choice.reason.trim().is_empty() => (computed, Overridden::WithoutReason),
        Some(choice) => (Cell::Quadrant(choice.quadrant), Overridden::Yes),
    }
}

fn is_important(importance: Option<&Explained<f64>>, settings: &Settings) -> bool {
    importance.is_some_and(|importance| settings.importance_cut.is_reached_by(importance.value))
}

fn is_small(effort: Option<Number>, settings: &Settings) -> bool {
    effort.is_some_and(|effort| (0.0..=f64::from(settings.quick_win_days)).contains(&effort.get()))
}

/// Quadrant, then the greater importance, then the greater urgency, unknown ones last: as one number, which compares in
/// one step where hundreds of rows are sorted.
fn rank(row: &Placement) -> u128 {
    let quadrant = row.shown.quadrant().map_or(4, |quadrant| quadrant as u128);
    let falling = |share: &Option<Explained<f64>>| share.as_ref().map_or(u32::MAX, |share| BILLION - rounded(share));
    quadrant << 64 | u128::from(falling(&row.importance)) << 32 | u128::from(falling(&row.urgency))
}

/// What is absent sorts after everything that is there.
fn after<T>(value: Option<T>) -> (bool, Option<T>) {
    (value.is_none(), value)
}

/// A share to nine decimals, so that equal importances stay equal whatever the order of their sums.
#[allow(clippy::cast_possible_truncation, reason = "a share times 1e9 fits")]
fn rounded(share: &Explained<f64>) -> u32 {
    ((share.value * f64::from(BILLION)).round() as u32).min(BILLION)
}

#[cfg(test)]
mod tests;
