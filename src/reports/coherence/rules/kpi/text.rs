//! Words of the rules on KPIs.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const NO_TARGET: RuleText = RuleText {
    title: Localized { fr: "Indicateur sans cible ou sans départ", en: "KPI without target or baseline" },
    why: Localized {
        fr: "Un chiffre ne veut rien dire seul : il faut savoir d’où l’on part et où l’on va.",
        en: "A figure alone means nothing: one must know where it started and where it should go.",
    },
    sentence: Localized {
        fr: |s| {
            format!(
                "{} n’a {}.",
                capital(&s.name()),
                s.missing("pas de cible", "pas de valeur de départ", "ni cible ni valeur de départ")
            )
        },
        en: |s| {
            format!(
                "{} has {}.",
                capital(&s.name()),
                s.missing("no target", "no baseline", "neither target nor baseline")
            )
        },
    },
};

pub const NO_OWNER: RuleText = RuleText {
    title: Localized { fr: "Indicateur sans responsable", en: "KPI without an owner" },
    why: Localized {
        fr: "Un chiffre que personne ne doit expliquer cesse vite d’être relevé.",
        en: "A figure that nobody has to explain soon stops being collected.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a pas de responsable.", capital(&s.name())),
        en: |s| format!("{} has no owner.", capital(&s.name())),
    },
};

pub const NO_FREQUENCY: RuleText = RuleText {
    title: Localized { fr: "Indicateur sans fréquence", en: "KPI without a frequency" },
    why: Localized {
        fr: "Sans rythme de mesure, on ne peut voir ni une dérive ni un oubli.",
        en: "Without a rhythm of measurement neither a drift nor an omission can be seen.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a pas de fréquence de mesure.", capital(&s.name())),
        en: |s| format!("{} has no measurement frequency.", capital(&s.name())),
    },
};

pub const STALE: RuleText = RuleText {
    title: Localized { fr: "Indicateur plus à jour", en: "Stale KPI" },
    why: Localized {
        fr: "Décider sur un chiffre ancien, c’est conduire en regardant une photo de la route.",
        en: "To decide on an old figure is to drive by a photograph of the road.",
    },
    sentence: Localized {
        fr: |s| match s.date() {
            Some(date) => format!("La dernière mesure de {} date du {date}.", s.name()),
            None => format!("{} n’a encore aucune mesure.", capital(&s.name())),
        },
        en: |s| match s.date() {
            Some(date) => format!("The last measurement of {} dates from {date}.", s.name()),
            None => format!("{} has no measurement yet.", capital(&s.name())),
        },
    },
};

pub const EMPTY_STAGE: RuleText = RuleText {
    title: Localized { fr: "Étape du client sans indicateur", en: "Customer stage without a KPI" },
    why: Localized {
        fr: "L’étape que l’on ne mesure pas est celle où l’on perd des clients sans le savoir.",
        en: "The stage that is not measured is where customers are lost unnoticed.",
    },
    sentence: Localized {
        fr: |s| format!("Aucun indicateur ne suit l’étape « {} ».", s.stage()),
        en: |s| format!("No KPI follows the “{}” stage.", s.stage()),
    },
};
