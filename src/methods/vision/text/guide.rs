//! What the vision is for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Donner le cap que les objectifs, les actions et le budget servent.",
        how: "Une ou deux phrases\u{a0}: quel client, quelle place, à quel horizon. Le cycle fixe les dates que \
              tout le plan emploie, un trimestre le plus souvent.",
        not_when: "Pour un slogan. Une vision utile fait refuser quelque chose.",
        source: "«\u{a0}Une stratégie commerciale donne un cap\u{a0}»",
    },
    en: Guide {
        purpose: "To set the course that objectives, actions and budget serve.",
        how: "A sentence or two: which customer, which place, by when. The cycle sets the dates that the whole \
              plan uses, most often a quarter.",
        not_when: "For a slogan. A useful vision makes you refuse something.",
        source: "“A commercial strategy sets a course”",
    },
};
