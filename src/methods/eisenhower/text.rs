//! Words of the matrix: quadrants, what an action lacks, and the sentences of what would turn it.

pub mod guide;

use super::{Turn, Unqualified};
use crate::domain::{
    action::{Contribution, Quadrant},
    lang::{Format, Lang, Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Matrice d’Eisenhower", en: "Eisenhower matrix" };

/// The words of the matrix.
pub struct Text {
    /// What the matrix is for.
    pub purpose: &'static str,
    /// The vertical axis.
    pub importance: &'static str,
    /// The horizontal axis.
    pub urgency: &'static str,
    /// The list beside the matrix.
    pub unqualified: &'static str,
    /// Why that list exists.
    pub unqualified_hint: &'static str,
    /// An action that is due before today.
    pub overdue: &'static str,
    /// An important action that is soon done.
    pub quick_win: &'static str,
    /// A quadrant chosen by hand.
    pub overridden: &'static str,
    /// A choice that does not count.
    pub override_without_reason: &'static str,
    /// Before the quadrant that the rules give.
    pub computed: &'static str,
    /// That the formulas are conventions of this product.
    pub convention: &'static str,
}

/// Its words.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        purpose: "Voir ce qui mérite votre temps maintenant, et ce qu’il vaut mieux laisser.",
        importance: "Importance",
        urgency: "Urgence",
        unqualified: "À qualifier",
        unqualified_hint: "Rien n’est éliminé faute d’information\u{a0}: complétez ces actions pour les placer.",
        overdue: "En retard",
        quick_win: "Gain rapide",
        overridden: "Placée à la main",
        override_without_reason: "Placement à la main sans motif\u{a0}: il ne compte pas.",
        computed: "Quadrant calculé\u{a0}:",
        convention: "L’importance et l’urgence suivent une convention de Boussole\u{a0}; seuils et horizon se règlent.",
    },
    en: Text {
        purpose: "See what deserves your time now, and what is better left.",
        importance: "Importance",
        urgency: "Urgency",
        unqualified: "To qualify",
        unqualified_hint: "Nothing is dropped for want of information: complete these actions to place them.",
        overdue: "Overdue",
        quick_win: "Quick win",
        overridden: "Placed by hand",
        override_without_reason: "Placed by hand without a reason: it does not count.",
        computed: "Computed quadrant:",
        convention: "Importance and urgency follow a convention of Boussole; cuts and horizon can be set.",
    },
};

/// What the quadrant holds, below its name.
#[must_use]
pub const fn subtitle(quadrant: Quadrant) -> Name {
    let (fr, en) = match quadrant {
        Quadrant::Do => ("Important et urgent", "Important and urgent"),
        Quadrant::Plan => ("Important, pas urgent", "Important, not urgent"),
        Quadrant::Delegate => ("Urgent, peu important", "Urgent, less important"),
        Quadrant::Drop => ("Ni important ni urgent", "Neither important nor urgent"),
    };
    Localized { fr, en }
}

/// What an action lacks to be placed.
#[must_use]
pub const fn missing(reason: Unqualified) -> Name {
    let (fr, en) = match reason {
        Unqualified::NoObjective => (
            "Aucun objectif ouvert évalué\u{a0}: dites ce que l’action apporte.",
            "No open objective assessed: say what the action brings.",
        ),
        Unqualified::NoDueDate => ("Pas d’échéance\u{a0}: dites pour quand.", "No due date: say by when."),
        Unqualified::NoObjectiveNorDueDate => (
            "Ni objectif évalué ni échéance\u{a0}: dites ce que l’action apporte, et pour quand.",
            "No objective assessed and no due date: say what the action brings, and by when.",
        ),
    };
    Localized { fr, en }
}

/// The sentence of a change. `objective` is the title of the objective of a [`Turn::Contribution`].
#[must_use]
pub fn turn(turn: Turn, objective: &str, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => turn_fr(turn, objective, format),
        Lang::En => turn_en(turn, objective, format),
    }
}

fn turn_fr(turn: Turn, objective: &str, format: &dyn Format) -> String {
    let to = turn.to().name().fr;
    match turn {
        Turn::Waiting { on, .. } => {
            format!("Sans rien changer, elle passera dans «\u{a0}{to}\u{a0}» le {}.", format.date(on))
        }
        Turn::DueFrom { day, .. } => {
            format!("Avec une échéance au {} ou après, elle irait dans «\u{a0}{to}\u{a0}».", format.date(day))
        }
        Turn::DueUntil { day, .. } => {
            format!("Avec une échéance au {} ou avant, elle irait dans «\u{a0}{to}\u{a0}».", format.date(day))
        }
        Turn::Contribution { level: Contribution::None, .. } => {
            format!("Sans contribution à «\u{a0}{objective}\u{a0}», elle irait dans «\u{a0}{to}\u{a0}».")
        }
        Turn::Contribution { level, .. } => {
            let level = level.name().fr.to_lowercase();
            format!("Avec une contribution {level} à «\u{a0}{objective}\u{a0}», elle irait dans «\u{a0}{to}\u{a0}».")
        }
    }
}

fn turn_en(turn: Turn, objective: &str, format: &dyn Format) -> String {
    let to = turn.to().name().en;
    match turn {
        Turn::Waiting { on, .. } => format!("With nothing changed, it moves to “{to}” on {}.", format.date(on)),
        Turn::DueFrom { day, .. } => format!("Due on {} or later, it would move to “{to}”.", format.date(day)),
        Turn::DueUntil { day, .. } => format!("Due on {} or earlier, it would move to “{to}”.", format.date(day)),
        Turn::Contribution { level: Contribution::None, .. } => {
            format!("With no contribution to “{objective}”, it would move to “{to}”.")
        }
        Turn::Contribution { level, .. } => {
            let level = level.name().en.to_lowercase();
            format!("With a {level} contribution to “{objective}”, it would move to “{to}”.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::Day, id::Id, plain_format::Plain};

    #[test]
    fn a_turn_is_said_in_both_languages() {
        #[track_caller]
        fn check(change: Turn, fr: &str, en: &str) {
            assert_eq!(turn(change, "Croître", &Plain(Lang::Fr)).replace('\u{a0}', "_"), fr);
            assert_eq!(turn(change, "Grow", &Plain(Lang::En)), en);
        }
        let on = Day::parse("2026-12-01").expect("a date");
        let objective = Id::new(uuid::Uuid::nil());
        check(
            Turn::Waiting { on, to: Quadrant::Do },
            "Sans rien changer, elle passera dans «_Faire_» le 2026-12-01.",
            "With nothing changed, it moves to “Do” on 2026-12-01.",
        );
        check(
            Turn::Contribution { objective, level: Contribution::Medium, to: Quadrant::Plan },
            "Avec une contribution moyenne à «_Croître_», elle irait dans «_Planifier_».",
            "With a medium contribution to “Grow”, it would move to “Plan”.",
        );
        check(
            Turn::Contribution { objective, level: Contribution::None, to: Quadrant::Drop },
            "Sans contribution à «_Croître_», elle irait dans «_Éliminer_».",
            "With no contribution to “Grow”, it would move to “Drop”.",
        );
    }
}
