//! What the actions are for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Faire de chaque choix une tâche que quelqu’un porte, avec une date, au service d’un objectif.",
        how: "Une action sert un ou plusieurs objectifs, et de là vient son importance\u{a0}; sa date donne son \
              urgence. Sans objectif évalué ou sans échéance, elle attend d’être qualifiée. Dépendances, effort et \
              responsable nourrissent le plan à 90 jours et la charge de chacun.",
        not_when: "Pour ce qui se fait dans la journée\u{a0}: une liste de tâches suffit. Ce qui ne sert aucun objectif \
                   se simplifie ou se renonce.",
        source: "«\u{a0}additionner n’est pas piloter\u{a0}»",
    },
    en: Guide {
        purpose: "To turn each choice into a task that somebody carries, with a date, for an objective.",
        how: "An action serves one objective or several, which gives it its importance; its date gives it its \
              urgency. Without an assessed objective or a due date it waits to be qualified. Dependencies, effort \
              and owner feed the 90-day plan and everyone’s load.",
        not_when: "For what is done within the day: a to-do list is enough. What serves no objective is simplified or \
                   renounced.",
        source: "“adding up is not steering”",
    },
};
