//! What the alerts are for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Être prévenu d’un écart qui compte, et savoir d’avance quoi faire.",
        how: "Une surveillance a un seuil, une fenêtre de deux à quatre semaines et une action standard. Après le \
              nombre de franchissements de suite que vous fixez, l’alerte ouvre l’action, une fois par \
              épisode\u{a0}; à la fin, elle demande un verdict\u{a0}: garder, arrêter ou tester. Trois à la fois \
              au plus.",
        not_when: "Pour tout surveiller\u{a0}: chaque surveillance de plus rend les autres moins entendues. Un écart \
                   dans les limites habituelles est du bruit.",
        source: "rituels et indicateurs\u{a0}; cartes de contrôle de Wheeler",
    },
    en: Guide {
        purpose: "To be told of a gap that matters, and to know beforehand what to do.",
        how: "A watch has a threshold, a window of two to four weeks and a standard action. After the number of \
              breaches in a row that you set, the alert opens the action, once an episode; at the end it asks for \
              a verdict: keep, stop or test. At most three watches at once.",
        not_when: "To watch everything: each further watch makes the others less heard. A gap within the usual limits \
                   is noise.",
        source: "rituals and KPIs; Wheeler’s control charts",
    },
};
