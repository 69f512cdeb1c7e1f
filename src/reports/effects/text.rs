//! Effects in words.

use super::Effects;
use crate::{
    domain::{
        action::Quadrant,
        lang::{Format, Localized},
    },
    plan::Plan,
    reports::alerts::AlertState,
};

struct Text {
    /// A name in quotes.
    quoted: fn(&str) -> String,
    /// An action whose quadrant changes.
    moves: fn(&str, &str, &str) -> String,
    /// One that comes into a quadrant.
    enters: fn(&str, &str) -> String,
    /// One that leaves a quadrant.
    leaves: fn(&str, &str) -> String,
    /// A package that the envelope pays for now.
    funded: fn(&str) -> String,
    /// One that it pays for no more.
    funded_no_more: fn(&str) -> String,
    /// One that it pays for up to another level.
    funded_up_to: fn(&str, u8, u8) -> String,
    /// A KPI whose watch changes.
    watched: fn(&str, &str, &str) -> String,
    /// The state of one that is not watched.
    not_watched: &'static str,
}

const TEXT: Localized<Text> = Localized {
    fr: Text {
        quoted: |name| format!("«\u{a0}{name}\u{a0}»"),
        moves: |name, was, is| format!("{name}\u{a0}: de {was} à {is}"),
        enters: |name, is| format!("{name}\u{a0}: entre dans {is}"),
        leaves: |name, was| format!("{name}\u{a0}: sort de {was}"),
        funded: |name| format!("{name}\u{a0}: désormais financé"),
        funded_no_more: |name| format!("{name}\u{a0}: n’est plus financé"),
        funded_up_to: |name, was, is| format!("{name}\u{a0}: financé jusqu’au niveau {is}, au lieu du niveau {was}"),
        watched: |name, was, is| format!("{name}\u{a0}: de «\u{a0}{was}\u{a0}» à «\u{a0}{is}\u{a0}»"),
        not_watched: "non surveillé",
    },
    en: Text {
        quoted: |name| format!("“{name}”"),
        moves: |name, was, is| format!("{name}: from {was} to {is}"),
        enters: |name, is| format!("{name}: comes into {is}"),
        leaves: |name, was| format!("{name}: leaves {was}"),
        funded: |name| format!("{name}: funded now"),
        funded_no_more: |name| format!("{name}: funded no more"),
        funded_up_to: |name, was, is| format!("{name}: funded up to level {is} instead of level {was}"),
        watched: |name, was, is| format!("{name}: from “{was}” to “{is}”"),
        not_watched: "not watched",
    },
};

/// The plans that may name a row; the first that does is believed.
type Named<'p> = [&'p Plan; 2];

impl Effects {
    /// The priorities in words.
    #[must_use]
    pub fn priorities_words(&self, named: Named<'_>, format: &dyn Format) -> Vec<String> {
        let t = TEXT.get(format.lang());
        let place = |quadrant: Quadrant| *quadrant.name().get(format.lang());
        let said = self.priorities.iter().map(|(id, was, is)| {
            let name = quoted(t, named, |plan| plan.actions.get(*id).map(|row| row.title.as_str()));
            match (was.map(place), is.map(place)) {
                (Some(was), Some(is)) => (t.moves)(&name, was, is),
                (None, Some(is)) => (t.enters)(&name, is),
                (Some(was), None) => (t.leaves)(&name, was),
                (None, None) => name,
            }
        });
        said.collect()
    }

    /// The budget in words.
    #[must_use]
    pub fn budget_words(&self, named: Named<'_>, format: &dyn Format) -> Vec<String> {
        let t = TEXT.get(format.lang());
        let said = self.budget.iter().map(|(id, was, is)| {
            let name = quoted(t, named, |plan| plan.packages.get(*id).map(|row| row.title.as_str()));
            match (was, is) {
                (Some(was), Some(is)) => (t.funded_up_to)(&name, *was, *is),
                (None, _) => (t.funded)(&name),
                (_, None) => (t.funded_no_more)(&name),
            }
        });
        said.collect()
    }

    /// The alerts in words.
    #[must_use]
    pub fn alerts_words(&self, named: Named<'_>, format: &dyn Format) -> Vec<String> {
        let t = TEXT.get(format.lang());
        let state = |state: &Option<AlertState>| match state {
            Some(AlertState::Watched(state)) => state.name().get(format.lang()).to_lowercase(),
            Some(AlertState::Unwatched) | None => t.not_watched.to_owned(),
        };
        let said = self.alerts.iter().map(|(id, was, is)| (id, state(was), state(is))).filter(|(_, was, is)| was != is);
        said.map(|(id, was, is)| {
            let name = quoted(t, named, |plan| plan.kpis.get(*id).map(|row| row.name.as_str()));
            (t.watched)(&name, &was, &is)
        })
        .collect()
    }
}

fn quoted<'p>(t: &Text, named: Named<'p>, name: impl Fn(&'p Plan) -> Option<&'p str>) -> String {
    let found = named.into_iter().find_map(name).filter(|name| !name.trim().is_empty());
    (t.quoted)(found.unwrap_or("…"))
}
