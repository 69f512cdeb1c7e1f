//! What coherence is for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Voir ce qui ne tient pas ensemble dans le plan, et où le corriger.",
        how: "Chaque règle regarde des éléments du plan et dit lesquels passent. Le score est la part qui passe, \
              pondérée par la gravité\u{a0}: erreur 3, avertissement 2, conseil 1 (convention). Une règle qui n’a \
              rien à regarder ne compte pas.",
        not_when: "Pour viser 100\u{a0}: un conseil peut être écarté en connaissance de cause. Le score juge \
                   l’assemblage, pas la stratégie.",
        source: "«\u{a0}additionner n’est pas piloter\u{a0}»",
    },
    en: Guide {
        purpose: "To see what does not hold together in the plan, and where to mend it.",
        how: "Each rule looks at items of the plan and says which pass. The score is the share that passes, \
              weighted by severity: error 3, warning 2, hint 1 (convention). A rule with nothing to look at does \
              not count.",
        not_when: "To aim at 100: a hint can be set aside knowingly. The score judges how the plan fits together, not \
                   the strategy.",
        source: "“adding up is not steering”",
    },
};
