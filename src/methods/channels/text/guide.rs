//! What the channels are for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Concentrer l’effort sur peu de canaux, à la mesure de vos moyens.",
        how: "Un ou deux canaux d’acquisition et un pour conclure\u{a0}; chacun a son coût, sa charge et le \
              segment qu’il touche. Un canal de plus se paie en attention avant de se payer en argent.",
        not_when: "Pour dresser la liste de tout ce qui existe\u{a0}: un canal que vous n’ouvrirez pas ce cycle est un \
                   renoncement.",
        source: "«\u{a0}Composantes × décisions\u{a0}»",
    },
    en: Guide {
        purpose: "To keep the effort on few channels, as your means allow.",
        how: "One or two channels of acquisition and one for closing; each has its cost, its load and the segment \
              that it reaches. One more channel costs attention before it costs money.",
        not_when: "To list all there is: a channel that you will not open this cycle is a renunciation.",
        source: "“Components × decisions”",
    },
};
