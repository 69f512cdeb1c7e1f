//! What the KPIs are for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Savoir avec peu de chiffres si le plan avance, et lesquels appellent une décision.",
        how: "Chaque indicateur a un point de départ, une cible datée, un rythme et un responsable. Sa santé \
              compare l’avancement réel à l’avancement attendu\u{a0}: dans les temps dès 95\u{a0}%, en retard dès \
              85\u{a0}% (réglable). La carte de contrôle sépare le signal du bruit. Cinq à sept suffisent, avancés \
              et retardés, d’activité et de résultat.",
        not_when: "Pour suivre un chiffre sur lequel personne ne décidera rien.",
        source: "5 à 7 indicateurs simples\u{a0}; étapes AARRR\u{a0}; cartes de contrôle de Wheeler",
    },
    en: Guide {
        purpose: "To know with few figures whether the plan moves on, and which of them ask for a decision.",
        how: "Each KPI has a baseline, a dated target, a rhythm and an owner. Its health compares actual with \
              expected progress: on track from 95%, behind from 85% (adjustable). The control chart tells signal \
              from noise. Five to seven are enough, leading and lagging, of activity and of result.",
        not_when: "To follow a figure on which nobody will decide anything.",
        source: "5 to 7 simple KPIs; AARRR stages; Wheeler’s control charts",
    },
};
