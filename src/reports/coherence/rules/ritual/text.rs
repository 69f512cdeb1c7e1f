//! Words of the rules on rituals.

use crate::{domain::lang::Localized, reports::coherence::text::RuleText};

pub const LATE: RuleText = RuleText {
    title: Localized { fr: "Rituel en retard", en: "Ritual late" },
    why: Localized {
        fr: "Un rendez-vous sauté en appelle un autre\u{a0}: c’est ainsi qu’un plan s’évapore en trois mois.",
        en: "A skipped appointment calls for the next one: this is how a plan evaporates within three months.",
    },
    sentence: Localized {
        fr: |s| format!("Le rituel {} a {} jours de retard.", s.name(), s.days()),
        en: |s| format!("The ritual {} is {} days late.", s.name(), s.days()),
    },
};

pub const TOO_LONG: RuleText = RuleText {
    title: Localized { fr: "Réunion plus longue que prévu", en: "Meeting longer than planned" },
    why: Localized {
        fr: "Une réunion qui déborde perd le fil, et ceux qui n’ont plus le temps d’y venir.",
        en: "A meeting that runs over loses its thread, and those who no longer find the time for it.",
    },
    sentence: Localized {
        fr: |s| {
            let planned = s.second("minute prévue", "minutes prévues");
            format!("La dernière réunion de {} a duré {} pour {planned}.", s.name(), s.counted("minute", "minutes"))
        },
        en: |s| {
            let planned = s.second("minute planned", "minutes planned");
            format!("The last meeting of {} took {} with {planned}.", s.name(), s.counted("minute", "minutes"))
        },
    },
};

pub const CHANGED_OUTSIDE: RuleText = RuleText {
    title: Localized { fr: "Choix modifiés hors bilan trimestriel", en: "Choices changed outside a quarterly review" },
    why: Localized {
        fr: "Changer de cible, d’offre, de prix ou de canal entre deux bilans, c’est juger un choix avant qu’il ait pu porter.",
        en: "To change target, offer, price or channels between two reviews is to judge a choice before it could bear fruit.",
    },
    sentence: Localized {
        fr: |s| format!("Modifié depuis le bilan du {}\u{a0}: {}.", s.date().unwrap_or_default(), s.choices()),
        en: |s| format!("Changed since the review of {}: {}.", s.date().unwrap_or_default(), s.choices()),
    },
};
