//! What the figures are for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Saisir en une fois les mesures de la période, pour tous les indicateurs.",
        how: "Une ligne par période, une colonne par indicateur\u{a0}; collez depuis un tableur ou importez un \
              fichier CSV. Une valeur par période compte, la dernière. Une note explique ce qui s’est passé\u{a0}; \
              une case vide reste une absence, jamais un zéro.",
        not_when: "Pour ce que l’application calcule déjà de vos opportunités\u{a0}: ces chiffres s’affichent avec leur \
                   date, sans ressaisie.",
        source: "5 à 7 indicateurs simples et suivis",
    },
    en: Guide {
        purpose: "To enter the values of a period at once, for every KPI.",
        how: "One row a period, one column a KPI; paste from a spreadsheet or import a CSV file. One value a \
              period counts, the last. A note says what happened; an empty cell stays an absence, never a zero.",
        not_when: "For what the application computes of your opportunities already: those figures are shown with their \
                   date, without retyping.",
        source: "5 to 7 simple KPIs that are followed",
    },
};
