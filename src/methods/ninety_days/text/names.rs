//! Words of what stands on the timeline, and what the method is for.

use super::{super::Slip, Text};
use crate::domain::{
    action::ActionStatus,
    guide::Guide,
    lang::{Lang, Localized, Name},
};

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Voir sur une page qui fait quoi, quelle semaine, jusqu’à la fin du cycle, et ce qui glisse assez tôt pour en décider.",
        how: "Chaque action a un responsable, un début et une échéance dans le cycle de treize semaines. L’effort est réparti sur ses jours ouvrés et comparé à la capacité de chacun. Glisse ce qui est en retard, ce qui devait commencer et ne l’est pas, et ce qui finit après le cycle.",
        not_when: "Pour planifier un chantier au jour près\u{a0}: ici, l’unité est la semaine et une action tient sur une ligne.",
        source: "Plan d’action à 90 jours avec des responsables clairs",
    },
    en: Guide {
        purpose: "To see on one page who does what, in which week, to the end of the cycle, and what slips early enough to decide on it.",
        how: "Each action has an owner, a start and a due date within the cycle of thirteen weeks. Its effort is spread over its working days and set against what each person has. What is late slips, and what was to begin and has not, and what ends after the cycle.",
        not_when: "To plan a building site to the day: the unit here is the week, and an action is one line.",
        source: "A 90-day action plan with clear owners",
    },
};

/// Shows so many lines more of a group.
#[must_use]
pub fn others(count: usize, lang: Lang) -> String {
    match (lang, count) {
        (Lang::Fr, 1) => "Voir l’autre action".to_owned(),
        (Lang::Fr, _) => format!("Voir les {count} autres actions"),
        (Lang::En, 1) => "See the other action".to_owned(),
        (Lang::En, _) => format!("See {count} more actions"),
    }
}

/// Shows no more than the first lines of a group.
#[must_use]
pub fn fewer(count: usize, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Ne voir que les {count} premières actions"),
        Lang::En => format!("See the first {count} actions only"),
    }
}

/// A status in a word.
#[must_use]
pub const fn status(status: ActionStatus) -> Name {
    match status {
        ActionStatus::Todo => Localized { fr: "À faire", en: "To do" },
        ActionStatus::Doing => Localized { fr: "En cours", en: "Under way" },
        ActionStatus::Done => Localized { fr: "Faite", en: "Done" },
        ActionStatus::Cancelled => Localized { fr: "Abandonnée", en: "Cancelled" },
    }
}

/// Why something slips, in a few words.
#[must_use]
pub fn slips(slip: Slip, t: &Text) -> String {
    match slip {
        Slip::Late(days) => (t.late)(days),
        Slip::NotBegun(days) => (t.not_begun)(days),
        Slip::AfterCycle(days) => (t.after_cycle)(days),
    }
}
