//! What objectives and key results are for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Dire où l’entreprise veut arriver ce trimestre, et à quoi elle le reconnaîtra.",
        how: "Un objectif a trois à cinq résultats clés mesurables, chacun d’un départ à une cible\u{a0}; son \
              avancement est leur moyenne, et le plus faible est nommé. Au terme, 0,6 à 0,7 est une bonne \
              ambition\u{a0}: tout atteindre dit que la barre était basse. Le poids de chaque objectif décide de \
              l’importance des actions.",
        not_when: "Pour les tâches courantes, ou pour évaluer les personnes\u{a0}: l’ambition y perd sa franchise.",
        source: "OKR, critères SMART",
    },
    en: Guide {
        purpose: "To say where the company wants to be this quarter, and how it will tell.",
        how: "An objective has three to five measurable key results, each from a baseline to a target; its \
              progress is their mean, and the weakest is named. At the end 0.6 to 0.7 is a good ambition: reaching \
              everything says that the bar was low. The weight of each objective decides how important actions \
              are.",
        not_when: "For daily tasks, or to judge people: ambition loses its frankness there.",
        source: "OKR, SMART criteria",
    },
};
