//! Words of the import: why a file or a line was refused, and what has to be confirmed. Knows no screen.

use super::{Ambiguity, BadReason, Coverage, ImportError, OpportunityField};
use crate::domain::lang::{Format, Lang, Localized, Name};

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

impl ImportError {
    /// What is wrong and how to mend it, as one sentence.
    #[must_use]
    pub fn sentence(&self, format: &dyn Format) -> String {
        let lang = format.lang();
        #[allow(clippy::cast_precision_loss, reason = "sizes are far below 2^52")]
        let number = |n: usize| format.number(n as f64, 0);
        match self {
            Self::TooLarge { limit, .. } => {
                let mebibytes = number(limit / 1024 / 1024);
                match lang {
                    Lang::Fr => format!("Ce fichier dépasse {mebibytes}\u{a0}Mio\u{a0}: coupez-le en plusieurs."),
                    Lang::En => format!("This file is larger than {mebibytes}\u{a0}MiB: cut it into several."),
                }
            }
            Self::TooManyColumns { columns, limit } => {
                let (columns, limit) = (number(*columns), number(*limit));
                match lang {
                    Lang::Fr => {
                        format!("Ce tableau a {columns} colonnes, {limit} au plus sont lues\u{a0}: gardez les utiles.")
                    }
                    Lang::En => {
                        format!("This table has {columns} columns, at most {limit} are read: keep the useful ones.")
                    }
                }
            }
            Self::Workbook => WORKBOOK.get(lang).to_string(),
            Self::Empty => EMPTY.get(lang).to_string(),
            Self::UnknownColumn { .. } => UNKNOWN_COLUMN.get(lang).to_string(),
            Self::Cancelled => CANCELLED.get(lang).to_string(),
        }
    }
}

const WORKBOOK: Name = name(
    "C’est un classeur, pas un CSV\u{a0}: enregistrez la feuille en CSV, ou copiez ses cellules et collez-les ici.",
    "This is a workbook, not a CSV: save the sheet as CSV, or copy its cells and paste them here.",
);
const EMPTY: Name = name("Il n’y a aucune ligne à lire.", "There is no line to read.");
const UNKNOWN_COLUMN: Name = name(
    "Une colonne choisie n’existe pas dans ce tableau\u{a0}: choisissez-la de nouveau.",
    "A chosen column is not in this table: choose it again.",
);
const CANCELLED: Name = name("Import arrêté, rien n’a changé.", "Import stopped, nothing has changed.");

impl BadReason {
    /// Why a line or cell was left out.
    #[must_use]
    pub fn sentence(self, lang: Lang) -> String {
        match (self, lang) {
            (Self::OtherCurrency { found }, Lang::Fr) => {
                format!("Un montant en {}, autre devise que la colonne.", found.code())
            }
            (Self::OtherCurrency { found }, Lang::En) => {
                format!("An amount in {}, another currency than the column’s.", found.code())
            }
            (Self::TooManyCells { found, expected }, Lang::Fr) => {
                format!("{found} cellules pour {expected} en tête\u{a0}: le séparateur est peut-être dans un texte.")
            }
            (Self::TooManyCells { found, expected }, Lang::En) => {
                format!("{found} cells for {expected} at the top: the delimiter may stand inside a text.")
            }
            _ => self.plain().get(lang).to_string(),
        }
    }

    const fn plain(self) -> Name {
        match self {
            Self::MissingDate => name("La date manque.", "The date is missing."),
            Self::NotADate => {
                name("Ce n’est pas une date de la forme choisie.", "This is not a date of the chosen form.")
            }
            Self::MissingCustomer => name("Le client manque.", "The customer is missing."),
            Self::MissingName => name("Le nom manque.", "The name is missing."),
            Self::TooManyLines { .. } => {
                name("Au-delà du nombre de lignes que l’on garde.", "Beyond the number of lines that are kept.")
            }
            Self::MissingAmount => name("Le montant manque.", "The amount is missing."),
            Self::NotANumber => {
                name("Ce n’est pas un nombre de la forme choisie.", "This is not a number of the chosen form.")
            }
            Self::NumberTooLarge => name("Ce nombre est trop grand.", "This number is too large."),
            Self::Negative => name("Un montant sous zéro.", "An amount below zero."),
            Self::UnexpectedPercent => name(
                "Un pourcentage dans une colonne qui n’en contient pas.",
                "A percentage in a column that holds none.",
            ),
            Self::CellTooLong => name(
                "Une cellule est trop longue\u{a0}: un guillemet n’est peut-être pas fermé.",
                "A cell is too long: a quote may not be closed.",
            ),
            Self::OtherCurrency { .. } => name("Une autre devise.", "Another currency."),
            Self::TooManyCells { .. } => name("Trop de cellules.", "Too many cells."),
        }
    }
}

impl Ambiguity {
    /// What the person has to confirm.
    #[must_use]
    pub const fn question(self) -> Name {
        match self {
            Self::DayOrMonthFirst => name(
                "Le jour ou le mois vient-il d’abord\u{a0}? Rien dans la colonne ne le dit.",
                "Does the day or the month come first? Nothing in the column says.",
            ),
            Self::CommaOrPoint => name(
                "La virgule ou le point sépare-t-il les décimales\u{a0}? Rien dans la colonne ne le dit.",
                "Does the comma or the point separate the decimals? Nothing in the column says.",
            ),
            Self::PercentOrShare => name(
                "0,5 veut-il dire 0,5\u{a0}% ou 50\u{a0}%\u{a0}? Rien dans la colonne ne le dit.",
                "Does 0.5 mean 0.5% or 50%? Nothing in the column says.",
            ),
        }
    }
}

impl Coverage {
    /// A warning about a period that the file may hold only in part.
    #[must_use]
    pub const fn warning(self) -> Option<Name> {
        match self {
            Self::Whole => None,
            Self::BeginsInside => {
                Some(name("Le fichier commence au cours de cette période.", "The file begins within this period."))
            }
            Self::EndsInside => {
                Some(name("Le fichier finit au cours de cette période.", "The file ends within this period."))
            }
            Self::Inside => Some(name(
                "Le fichier tient dans une partie de cette période.",
                "The file lies within a part of this period.",
            )),
        }
    }
}

impl OpportunityField {
    /// Its name, as the form of the columns shows it.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::ExternalId => name("Identifiant", "Id"),
            Self::Name => name("Nom", "Name"),
            Self::Amount => name("Montant", "Amount"),
            Self::Stage => name("Étape", "Stage"),
            Self::Outcome => name("Statut", "Status"),
            Self::Created => name("Date d’ouverture", "Opening date"),
            Self::Closed => name("Date de fermeture", "Closing date"),
            Self::WonOn => name("Date de gain", "Date won"),
            Self::LostOn => name("Date de perte", "Date lost"),
            Self::LossReason => name("Raison de la perte", "Loss reason"),
            Self::Owner => name("Responsable", "Owner"),
            Self::Segment => name("Segment", "Segment"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::BadReason;
    use crate::{domain::lang::Lang, exchange::csv::Currency};

    #[test]
    fn reasons_name_what_was_found() {
        let dollars = BadReason::OtherCurrency { found: Currency::Usd };
        assert_eq!(dollars.sentence(Lang::Fr), "Un montant en USD, autre devise que la colonne.");
        let cells = BadReason::TooManyCells { found: 4, expected: 3 };
        assert_eq!(cells.sentence(Lang::En), "4 cells for 3 at the top: the delimiter may stand inside a text.");
    }
}
