//! The standard action of a watch: once per episode, an alert opens it as a real action with a date and an owner
//! (seed 001). Knows no clock and draws no id: the caller gives both.

use super::replay::{Episode, Replay};
use crate::domain::{
    action::Action,
    day::Day,
    id::Id,
    kpi::Kpi,
    watch::{OpenedAction, Watch},
};
use serde::Serialize;

/// What the current episode calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Call {
    /// No alert lasts.
    Nothing,
    /// The standard action is still to be opened.
    Open {
        /// The episode that it answers, by the date that began it.
        episode: Day,
    },
    /// It was opened already, whatever became of it.
    Opened {
        /// The action.
        action: Id<Action>,
    },
}

impl Call {
    /// What the episode that lasts calls for.
    #[must_use]
    pub fn of(watch: &Watch, told: &Replay) -> Self {
        match told.current() {
            None => Self::Nothing,
            Some(episode) => match opened_for(watch, episode) {
                Some(opened) => Self::Opened { action: opened.action },
                None => Self::Open { episode: episode.start },
            },
        }
    }
}

/// The action that was opened for an episode; the latest one where there are several.
#[must_use]
pub fn opened_for<'a>(watch: &'a Watch, episode: &Episode) -> Option<&'a OpenedAction> {
    watch.opened.iter().rev().find(|opened| episode.covers(opened.episode))
}

/// The action that an alert opens, due `standard_days` after today. The caller also adds
/// `OpenedAction::new(episode, id)` to the watch, so that an episode opens one action only.
#[must_use]
pub fn standard_action(watch: &Watch, kpi: &Kpi, today: Day, id: Id<Action>) -> Action {
    Action {
        title: watch.standard_action.clone(),
        owner: watch.standard_owner.or(kpi.owner),
        start: Some(today),
        due: Some(today.plus_days(i64::from(watch.standard_days))),
        segment: kpi.segment,
        watch: Some(watch.id),
        ..Action::new(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        kpi::Frequency,
        number::Number,
        period::by_period,
        series::{Measurement, Series},
    };
    use crate::methods::alerts::replay::{Rule, replay};

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn action() -> Id<Action> {
        Id::from_random([9; 16])
    }

    fn kpi(values: &[(&str, f64)]) -> Kpi {
        let measured = |(date, value): &(&str, f64)| Measurement::new(day(date), Number::nearest(*value));
        Kpi {
            frequency: Some(Frequency::Weekly),
            owner: Some(Id::from_random([5; 16])),
            segment: Some(Id::from_random([6; 16])),
            measurements: values.iter().map(measured).collect::<Series>(),
            ..Kpi::new(Id::from_random([1; 16]))
        }
    }

    fn watch(threshold: f64, consecutive: u8) -> Watch {
        Watch {
            threshold: Number::nearest(threshold),
            consecutive,
            standard_action: "Call the ten largest".into(),
            ..Watch::new(Id::from_random([2; 16]), kpi(&[]).id, day("2026-11-02"), day("2026-11-29"))
        }
    }

    #[track_caller]
    fn check(watch: &Watch, values: &[(&str, f64)], expected: Call) {
        let kpi = kpi(values);
        assert_eq!(Call::of(watch, &replay(&Rule::of(watch, &kpi), &by_period(&kpi))), expected);
    }

    #[test]
    fn an_episode_opens_one_action() {
        let mut watch = watch(10.0, 1);
        check(&watch, &[("2026-11-02", 10.0)], Call::Nothing);
        check(&watch, &[("2026-11-02", 9.0)], Call::Open { episode: day("2026-11-02") });
        watch.opened.push(OpenedAction::new(day("2026-11-02"), action()));
        let opened = Call::Opened { action: action() };
        check(&watch, &[("2026-11-02", 9.0), ("2026-11-09", 8.0)], opened);
        // The week is measured again: the same episode.
        check(&watch, &[("2026-11-02", 9.0), ("2026-11-05", 8.0)], opened);
        check(&watch, &[("2026-11-02", 9.0), ("2026-11-09", 12.0)], Call::Nothing);
        let again = [("2026-11-02", 9.0), ("2026-11-09", 12.0), ("2026-11-16", 7.0)];
        check(&watch, &again, Call::Open { episode: day("2026-11-16") });
    }

    #[test]
    fn editing_the_rule_opens_no_second_action_for_the_episode() {
        let values = [("2026-11-02", 9.0), ("2026-11-09", 8.0), ("2026-11-16", 7.0)];
        let opened = vec![OpenedAction::new(day("2026-11-09"), action())];
        for consecutive in 1..=3 {
            let edited = Watch { opened: opened.clone(), ..watch(9.5, consecutive) };
            check(&edited, &values, Call::Opened { action: action() });
        }
    }

    #[test]
    fn the_action_has_a_date_and_an_owner() {
        let (watch, kpi) = (watch(10.0, 1), kpi(&[]));
        let opened = standard_action(&watch, &kpi, day("2026-11-28"), action());
        assert_eq!((opened.start, opened.due), (Some(day("2026-11-28")), Some(day("2026-12-05"))));
        assert_eq!((opened.owner, opened.segment, opened.watch), (kpi.owner, kpi.segment, Some(watch.id)));
        assert_eq!(opened.title, "Call the ten largest");
        let named = Watch { standard_owner: Some(Id::from_random([8; 16])), ..watch };
        assert_eq!(standard_action(&named, &kpi, day("2026-11-28"), action()).owner, named.standard_owner);
    }
}
