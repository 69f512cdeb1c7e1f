//! Words of the checklist’s lines.

use super::{Check, CheckRow, Reason};
use crate::domain::lang::{Format, Lang, Localized, Name};

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

impl Check {
    /// What is to hold.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Weekly => name("Point hebdomadaire sur le commercial", "Weekly meeting on sales and marketing"),
            Self::Kpis => name("5 à 7 indicateurs simples et suivis", "5 to 7 simple KPIs that are followed"),
            Self::Ninety => name("Plan à 90 jours avec responsables", "90-day plan with owners"),
            Self::Monthly => name("Revue mensuelle des écarts", "Monthly review of the gaps"),
            Self::Quarterly => name("Bilan trimestriel pour décider", "Quarterly review to decide"),
        }
    }

    /// Why it matters.
    #[must_use]
    pub const fn why(self) -> Name {
        match self {
            Self::Weekly => name(
                "Une demi-heure par semaine empêche un projet de mourir sans bruit.",
                "Half an hour a week keeps a project from dying quietly.",
            ),
            Self::Kpis => name(
                "Moins de cinq, on devine\u{a0}; plus de sept, on se noie.",
                "With fewer than five one guesses, with more than seven one drowns.",
            ),
            Self::Ninety => {
                name("Une action sans nom n’appartient à personne.", "An action without a name belongs to nobody.")
            }
            Self::Monthly => name(
                "Un écart vu en un mois se corrige\u{a0}; vu en trois, il se constate.",
                "A gap seen after one month can be fixed; after three it is only noted.",
            ),
            Self::Quarterly => name(
                "Le marché change\u{a0}: on garde, on modifie ou on abandonne, exprès.",
                "The market changes: keep, change or drop, on purpose.",
            ),
        }
    }

    /// The way to mend it.
    #[must_use]
    pub const fn mend(self) -> Name {
        match self {
            Self::Weekly | Self::Monthly | Self::Quarterly => name("Aller aux rituels", "Go to the rituals"),
            Self::Kpis => name("Saisir les chiffres", "Enter the figures"),
            Self::Ninety => name("Aller aux actions", "Go to the actions"),
        }
    }
}

/// How long a line has held.
#[must_use]
pub fn streak(row: &CheckRow, format: &dyn Format) -> String {
    let lang = format.lang();
    match (row.check, lang) {
        (Check::Kpis | Check::Ninety, Lang::Fr) => format.count(row.streak, "semaine d’affilée", "semaines d’affilée"),
        (Check::Kpis | Check::Ninety, Lang::En) => format.count(row.streak, "week in a row", "weeks in a row"),
        (_, Lang::Fr) => format.count(row.streak, "réunion d’affilée", "réunions d’affilée"),
        (_, Lang::En) => format.count(row.streak, "meeting in a row", "meetings in a row"),
    }
}

/// The figures behind a line, each with its name.
#[must_use]
pub fn reasons(reason: Reason, format: &dyn Format) -> Vec<(&'static str, String)> {
    #[allow(clippy::cast_precision_loss, reason = "counts of rows and days are far below 2^52")]
    let number = |count: usize| format.number(count as f64, 0);
    let days = |days: i64| number(usize::try_from(days).unwrap_or(0));
    let say = |fr, en| *name(fr, en).get(format.lang());
    match reason {
        Reason::NoRitual => {
            vec![(say("Rituels de ce type avec une date", "Rituals of this kind with a date"), number(0))]
        }
        Reason::Ritual { last, days_late, allowed } => vec![
            (say("Dernière tenue", "Last held"), last.map_or_else(|| "—".to_owned(), |day| format.date(day))),
            (say("Jours de retard", "Days late"), days(days_late)),
            (say("Retard admis, en jours", "Days of delay allowed"), days(allowed)),
        ],
        Reason::Kpis { followed, limits: (fewest, most) } => vec![
            (say("Indicateurs avec un chiffre récent", "KPIs with a recent figure"), number(followed)),
            (say("Le moins", "Fewest"), number(fewest.into())),
            (say("Le plus", "Most"), number(most.into())),
        ],
        Reason::Actions { due, unowned } => vec![
            (say("Actions à terminer dans le cycle", "Actions due within the cycle"), number(due)),
            (say("Sans responsable", "Without an owner"), number(unowned)),
        ],
    }
}
