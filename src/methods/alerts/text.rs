//! Words of the method: states, phases, what an alert calls for, and why a watch is refused. Values arrive written in
//! the KPI's unit.

pub mod form;
pub mod guide;
pub mod screen;

use super::{
    replay::WatchState,
    validity::{WatchFault, WatchRefusal},
    window::{Phase, WindowLength},
};
use crate::domain::{
    kpi::Direction,
    lang::{Format, Lang, Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Alertes", en: "Alerts" };

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

/// The words of the method.
pub struct Text {
    /// What the method is for.
    pub purpose: &'static str,
    /// A KPI that no watch is open on.
    pub unwatched: &'static str,
    /// A KPI whose last measurement is too old.
    pub stale: &'static str,
    /// The history of alerts.
    pub episodes: &'static str,
    /// No alert so far.
    pub no_episode: &'static str,
    /// An alert that lasts.
    pub lasting: &'static str,
    /// The worst value of an alert.
    pub peak: &'static str,
    /// The action that an alert starts.
    pub standard_action: &'static str,
    /// The act of opening it.
    pub open_action: &'static str,
    /// It is open already.
    pub opened: &'static str,
    /// The act of deciding.
    pub give_verdict: &'static str,
    /// What the decision is about.
    pub verdict_hint: &'static str,
    /// The value before the window.
    pub before: &'static str,
    /// The value at its end.
    pub after: &'static str,
}

/// Its words.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        purpose: "Surveiller peu de chiffres, peu de temps, et savoir d’avance quoi faire s’ils dérapent.",
        unwatched: "Non surveillé",
        stale: "Mesure ancienne",
        episodes: "Historique des alertes",
        no_episode: "Aucune alerte jusqu’ici.",
        lasting: "En cours",
        peak: "Pire valeur",
        standard_action: "Action standard",
        open_action: "Ouvrir l’action",
        opened: "Action ouverte",
        give_verdict: "Rendre le verdict",
        verdict_hint: "La période de surveillance est finie\u{a0}: que garde-t-on de ce qui a été tenté\u{a0}?",
        before: "Avant",
        after: "Après",
    },
    en: Text {
        purpose: "Watch few figures, for a short time, and know beforehand what to do if they slip.",
        unwatched: "Not watched",
        stale: "Old measurement",
        episodes: "History of alerts",
        no_episode: "No alert so far.",
        lasting: "Ongoing",
        peak: "Worst value",
        standard_action: "Standard action",
        open_action: "Open the action",
        opened: "Action opened",
        give_verdict: "Give the verdict",
        verdict_hint: "The watch has come to its end: what is kept of what was tried?",
        before: "Before",
        after: "After",
    },
};

impl WatchState {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Alert => name("Alerte", "Alert"),
            Self::Pending => name("À confirmer", "Pending"),
            Self::Recovering => name("En rétablissement", "Recovering"),
            Self::NoData => name("Sans données", "No data"),
            Self::Ok => name("Normal", "Normal"),
        }
    }

    /// What it means.
    #[must_use]
    pub const fn meaning(self) -> Name {
        match self {
            Self::Alert => name(
                "Le seuil est franchi assez de fois de suite\u{a0}: l’action standard s’impose.",
                "The threshold was crossed often enough in a row: the standard action is called for.",
            ),
            Self::Pending => name(
                "Le seuil est franchi, pas encore assez de fois de suite.",
                "The threshold is crossed, not yet often enough in a row.",
            ),
            Self::Recovering => name(
                "Le seuil n’est plus franchi, mais le rétablissement n’est pas acquis.",
                "The threshold is no longer crossed, but the recovery is not certain yet.",
            ),
            Self::NoData => name("Rien n’a encore été mesuré.", "Nothing was measured yet."),
            Self::Ok => name(
                "La dernière valeur est du bon côté du seuil.",
                "The last value is on the good side of the threshold.",
            ),
        }
    }
}

impl Phase {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Planned => name("Prévue", "Planned"),
            Self::Running => name("En cours", "Running"),
            Self::VerdictDue => name("Verdict attendu", "Verdict due"),
            Self::Closed => name("Close", "Closed"),
        }
    }
}

/// The smallest change that ends a state; `value` is written in the KPI's unit. Nothing where there is nothing to
/// leave.
#[must_use]
pub fn way_out(state: WatchState, direction: Direction, value: &str, lang: Lang) -> Option<String> {
    let bound = match (direction, lang) {
        (Direction::Higher, Lang::Fr) => format!("{value} ou plus"),
        (Direction::Lower, Lang::Fr) => format!("{value} ou moins"),
        (Direction::Higher, Lang::En) => format!("{value} or more"),
        (Direction::Lower, Lang::En) => format!("{value} or less"),
    };
    match (state, lang) {
        (WatchState::NoData | WatchState::Ok, _) => None,
        (WatchState::Alert | WatchState::Recovering, Lang::Fr) => Some(format!("L’alerte prend fin à {bound}.")),
        (WatchState::Alert | WatchState::Recovering, Lang::En) => Some(format!("The alert ends at {bound}.")),
        (WatchState::Pending, Lang::Fr) => Some(format!("À {bound} à la prochaine période, pas d’alerte.")),
        (WatchState::Pending, Lang::En) => Some(format!("At {bound} in the next period, no alert.")),
    }
}

/// What is wrong with a watch.
#[must_use]
pub fn fault(fault: WatchFault, format: &dyn Format) -> String {
    let fixed = match fault {
        WatchFault::NoFrequency => name(
            "Dites d’abord à quelle fréquence l’indicateur est mesuré.",
            "Say first how often the KPI is measured.",
        ),
        WatchFault::RecoveryOnWrongSide => name(
            "Le seuil de rétablissement doit être du bon côté du seuil d’alerte, ou lui être égal.",
            "The recovery threshold must be on the good side of the alert threshold, or equal to it.",
        ),
        WatchFault::NoBreach => {
            name("Il faut au moins un franchissement pour une alerte.", "An alert takes at least one breach.")
        }
        WatchFault::TooManyBreaches { most } => return too_many_breaches(most, format),
        WatchFault::Window(length) => length.reason(),
        WatchFault::NoStandardAction => name(
            "Dites ce qu’une alerte déclenche\u{a0}: sans réponse prête, elle ne fait qu’inquiéter.",
            "Say what an alert starts: with no answer ready, it only worries.",
        ),
    };
    (*fixed.get(format.lang())).to_owned()
}

impl WindowLength {
    /// What its length calls for.
    #[must_use]
    pub const fn reason(self) -> Name {
        match self {
            Self::Backwards => name("La fin vient avant le début.", "The end comes before the beginning."),
            Self::TooShort => name(
                "Moins de deux semaines\u{a0}: trop court pour voir un effet.",
                "Under two weeks: too short to see an effect.",
            ),
            Self::Fits => name("De deux à quatre semaines.", "Two to four weeks."),
            Self::TooLong => name(
                "Plus de quatre semaines\u{a0}: décidez avant, quitte à surveiller de nouveau.",
                "Over four weeks: decide earlier, and watch again if need be.",
            ),
        }
    }
}

fn too_many_breaches(most: u8, format: &dyn Format) -> String {
    let most = usize::from(most);
    match format.lang() {
        Lang::Fr => {
            format!(
                "La surveillance ne compte que {}\u{a0}: demandez-en autant au plus.",
                format.count(most, "période", "périodes")
            )
        }
        Lang::En => {
            format!("The watch has only {}: ask for that many at most.", format.count(most, "period", "periods"))
        }
    }
}

/// Why one more watch is refused.
#[must_use]
pub fn refusal(refusal: WatchRefusal, format: &dyn Format) -> String {
    match (refusal, format.lang()) {
        (WatchRefusal::AlreadyWatched, Lang::Fr) => "Cet indicateur est déjà surveillé.".to_owned(),
        (WatchRefusal::AlreadyWatched, Lang::En) => "This KPI is under watch already.".to_owned(),
        (WatchRefusal::NoRoom { most, .. }, Lang::Fr) => format!(
            "{} au plus à la fois, pour agir vraiment sur chacune\u{a0}: rendez d’abord un verdict.",
            format.count(most.into(), "surveillance", "surveillances")
        ),
        (WatchRefusal::NoRoom { most, .. }, Lang::En) => format!(
            "{} at once at most, so that each leads to action: give a verdict first.",
            format.count(most.into(), "watch", "watches")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn a_refusal_says_what_to_do() {
        let full = WatchRefusal::NoRoom { most: 3, open: 3 };
        assert_eq!(
            refusal(full, &Plain(Lang::Fr)),
            "3\u{a0}surveillances au plus à la fois, pour agir vraiment sur chacune\u{a0}: rendez d’abord un verdict."
        );
        assert_eq!(
            refusal(full, &Plain(Lang::En)),
            "3\u{a0}watches at once at most, so that each leads to action: give a verdict first."
        );
    }

    #[test]
    fn a_fault_counts_its_periods() {
        let found = fault(WatchFault::TooManyBreaches { most: 1 }, &Plain(Lang::Fr));
        assert_eq!(found, "La surveillance ne compte que 1\u{a0}période\u{a0}: demandez-en autant au plus.");
    }

    #[test]
    fn the_way_out_is_said_where_there_is_one() {
        #[track_caller]
        fn check(state: WatchState, direction: Direction, expected: Option<&str>) {
            assert_eq!(way_out(state, direction, "40", Lang::Fr).as_deref(), expected);
        }
        check(WatchState::Alert, Direction::Higher, Some("L’alerte prend fin à 40 ou plus."));
        check(WatchState::Pending, Direction::Lower, Some("À 40 ou moins à la prochaine période, pas d’alerte."));
        check(WatchState::Ok, Direction::Lower, None);
    }
}
