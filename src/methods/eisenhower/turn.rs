//! The smallest changes that would turn an action's quadrant: its due date, one contribution, or waiting.

use super::{
    Settings,
    placement::{Placement, place, quadrant},
    urgency,
};
use crate::domain::{
    action::{Action, Contribution, Quadrant},
    day::Day,
    id::Id,
    importance::{Weights, importance},
    objective::Objective,
};

/// A change that would put an action into another quadrant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// With nothing changed, it gets there on this day.
    Waiting {
        /// The day.
        on: Day,
        /// Where it gets.
        to: Quadrant,
    },
    /// Due on this day or later instead.
    DueFrom {
        /// The first such day.
        day: Day,
        /// Where it gets.
        to: Quadrant,
    },
    /// Due on this day or earlier instead.
    DueUntil {
        /// The last such day.
        day: Day,
        /// Where it gets.
        to: Quadrant,
    },
    /// Another contribution to one objective.
    Contribution {
        /// The objective.
        objective: Id<Objective>,
        /// The contribution that it takes.
        level: Contribution,
        /// Where it gets.
        to: Quadrant,
    },
}

impl Turn {
    /// Where it gets.
    #[must_use]
    pub const fn to(self) -> Quadrant {
        match self {
            Self::Waiting { to, .. }
            | Self::DueFrom { to, .. }
            | Self::DueUntil { to, .. }
            | Self::Contribution { to, .. } => to,
        }
    }
}

/// The smallest change of each kind that turns the computed quadrant: at most one a kind, none for an action that is
/// closed or to be qualified, none where no change of that kind would do.
#[must_use]
pub fn turns(action: &Action, weights: &Weights, settings: &Settings, today: Day) -> Vec<Turn> {
    let Some(placement) = place(action, weights, settings, today) else {
        return Vec::new();
    };
    let (Some(quadrant), Some(due)) = (placement.computed.quadrant(), placement.due) else {
        return Vec::new();
    };
    let important = matches!(quadrant, Quadrant::Do | Quadrant::Plan);
    let urgent = matches!(quadrant, Quadrant::Do | Quadrant::Delegate);
    let mut found = of_time(important, urgent, due, settings, today);
    found.extend(of_contribution(action, &placement, weights, settings, urgent));
    found
}

fn of_time(important: bool, urgent: bool, due: Day, settings: &Settings, today: Day) -> Vec<Turn> {
    let to = quadrant(important, !urgent);
    let Some(last_urgent) = last_urgent_day(settings) else {
        return Vec::new();
    };
    if urgent {
        return vec![Turn::DueFrom { day: today.plus_days(last_urgent + 1), to }];
    }
    vec![
        Turn::Waiting { on: due.plus_days(-last_urgent), to },
        Turn::DueUntil { day: today.plus_days(last_urgent), to },
    ]
}

/// The most days left with which an action is still urgent; nothing when it always is.
fn last_urgent_day(settings: &Settings) -> Option<i64> {
    let horizon = settings.horizon();
    let is_urgent = |days: &i64| settings.urgency_cut.is_reached_by(urgency(*days, horizon).value);
    let first_calm = (0..=2 * horizon).find(|days| !is_urgent(days))?;
    Some(first_calm - 1)
}

/// The fewest steps on one objective's scale that turn the importance; ties by the least move of the importance, then
/// by the objective's id.
fn of_contribution(
    action: &Action,
    placement: &Placement,
    weights: &Weights,
    settings: &Settings,
    urgent: bool,
) -> Option<Turn> {
    let now = placement.importance.as_ref()?.value;
    let important = settings.importance_cut.is_reached_by(now);
    let value_with = |objective, level| {
        let mut contributions = action.contributions.clone();
        contributions.insert(objective, level);
        importance(&contributions, weights).map_or(0.0, |importance| importance.value)
    };
    let level_now = |objective| action.contributions.get(&objective).copied().unwrap_or(Contribution::None);
    let candidates = weights.objectives().flat_map(|objective| Contribution::ALL.map(|level| (objective, level)));
    candidates
        .map(|(objective, level)| (objective, level, value_with(objective, level)))
        .filter(|&(_, _, value)| settings.importance_cut.is_reached_by(value) != important)
        .min_by(|a, b| {
            let steps = |objective, level: Contribution| (level as u8).abs_diff(level_now(objective) as u8);
            steps(a.0, a.1).cmp(&steps(b.0, b.1)).then_with(|| (a.2 - now).abs().total_cmp(&(b.2 - now).abs()))
        })
        .map(|(objective, level, _)| Turn::Contribution { objective, level, to: quadrant(!important, urgent) })
}

#[cfg(test)]
mod tests;
