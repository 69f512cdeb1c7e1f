//! Words for what does not open and for what is odd in what does: what, where, and how to mend it. And what fields and
//! choices of a file are called, whoever shows them.

mod choice;
mod field;
mod figure;
mod kind;
mod place;
mod problem;

pub use choice::{choice, unit};
pub use field::field;
pub use figure::{AMOUNTS, Figure, MEASURED, day, figure};
pub use place::place;
pub use problem::notice_words;

use super::errors::{OpenError, Reason};
use crate::domain::lang::Lang;

/// The refusal in one or two sentences.
#[must_use]
pub fn words(error: &OpenError, lang: Lang) -> String {
    match error {
        OpenError::NotAPlan => not_a_plan(lang).to_owned(),
        OpenError::Newer { version } => newer(*version, lang),
        OpenError::TooLarge { found, limit } => too_large(*found, *limit, lang),
        OpenError::TooDeep { limit } => too_deep(*limit, lang),
        OpenError::Damaged { path, reason } if path.steps().is_empty() => reason_words(reason, lang),
        OpenError::Damaged { path, reason } => {
            let (place, reason) = (place(path, lang), reason_words(reason, lang));
            match lang {
                Lang::Fr => format!("À l’endroit «\u{a0}{place}\u{a0}»\u{a0}: {reason}"),
                Lang::En => format!("At “{place}”: {reason}"),
            }
        }
    }
}

const fn not_a_plan(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => {
            "Ce n’est pas un plan de Boussole. Choisissez un fichier téléchargé depuis l’écran Partager \
             (boussole-….json)."
        }
        Lang::En => "This is not a Boussole plan. Choose a file downloaded from the Share screen (boussole-….json).",
    }
}

fn newer(version: u64, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!(
            "Ce plan vient d’une version plus récente de Boussole (format {version}). Rechargez la page pour obtenir \
             la dernière version\u{a0}; le plan reste intact."
        ),
        Lang::En => format!(
            "This plan comes from a newer version of Boussole (format {version}). Reload the page to get the latest \
             version; the plan is left untouched."
        ),
    }
}

fn too_large(found: usize, limit: usize, lang: Lang) -> String {
    const MIB: usize = 1024 * 1024;
    let (found, limit) = (found.div_ceil(MIB), limit / MIB);
    match lang {
        Lang::Fr => format!(
            "Le fichier pèse environ {found}\u{a0}Mio, la limite est de {limit}\u{a0}Mio. Retirez-en d’anciennes \
             mesures, ou vérifiez que c’est bien un plan."
        ),
        Lang::En => format!(
            "The file weighs about {found}\u{a0}MiB, the limit is {limit}\u{a0}MiB. Take old measurements out of it, \
             or check that it is a plan."
        ),
    }
}

fn too_deep(limit: usize, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Le fichier emboîte plus de {limit} niveaux\u{a0}: ce n’est pas un plan de Boussole."),
        Lang::En => format!("The file is nested deeper than {limit} levels: it is not a Boussole plan."),
    }
}

fn reason_words(reason: &Reason, lang: Lang) -> String {
    match lang {
        Lang::Fr => reason_fr(reason),
        Lang::En => reason_en(reason),
    }
}

fn reason_fr(reason: &Reason) -> String {
    match reason {
        Reason::NotJson { line, column } => format!(
            "le texte n’est plus lisible à la ligne {line}, colonne {column}. Il est peut-être coupé\u{a0}: reprenez \
             le fichier d’origine."
        ),
        Reason::GivenTwice => "ce champ est donné deux fois. Gardez-en un seul.".to_owned(),
        Reason::TooMany { limit } => format!("plus de {limit} éléments. Retirez-en."),
        Reason::TooLong { limit } => format!("plus de {limit} caractères. Raccourcissez ce texte."),
        Reason::NotAmong { found, allowed } => {
            format!("«\u{a0}{found}\u{a0}» n’est pas admis. Mettez l’un de ceux-ci\u{a0}: {}.", allowed.join(", "))
        }
        Reason::WrongKind { found, expected } => {
            format!("il faut ici {}, et non {found}.", kind::name(*expected, Lang::Fr))
        }
        Reason::Missing { field } => format!("le champ «\u{a0}{field}\u{a0}» manque. Ajoutez-le."),
        Reason::SameId { other } => format!(
            "même identifiant que «\u{a0}{}\u{a0}». Donnez à l’une des deux lignes un autre identifiant.",
            place(other, Lang::Fr)
        ),
        Reason::Checksum => "Une partie de cet enregistrement a été modifiée ou perdue\u{a0}: sa somme de contrôle ne \
                             correspond pas. Reprenez une copie plus ancienne."
            .to_owned(),
        Reason::BrokenEnvelope => {
            "L’en-tête de cet enregistrement est illisible. Reprenez une copie plus ancienne.".to_owned()
        }
    }
}

fn reason_en(reason: &Reason) -> String {
    match reason {
        Reason::NotJson { line, column } => format!(
            "the text stops being readable at line {line}, column {column}. It may be cut off: take the original file."
        ),
        Reason::GivenTwice => "this field is given twice. Keep one of them.".to_owned(),
        Reason::TooMany { limit } => format!("more than {limit} entries. Take some out."),
        Reason::TooLong { limit } => format!("more than {limit} characters. Shorten this text."),
        Reason::NotAmong { found, allowed } => {
            format!("“{found}” is not allowed. Put one of these: {}.", allowed.join(", "))
        }
        Reason::WrongKind { found, expected } => {
            format!("{} is expected here, not {found}.", kind::name(*expected, Lang::En))
        }
        Reason::Missing { field } => format!("the field “{field}” is missing. Add it."),
        Reason::SameId { other } => {
            format!("same id as “{}”. Give one of the two rows another id.", place(other, Lang::En))
        }
        Reason::Checksum => {
            "A part of this save was changed or lost: its checksum does not fit. Take an earlier copy.".to_owned()
        }
        Reason::BrokenEnvelope => "The header of this save cannot be read. Take an earlier copy.".to_owned(),
    }
}
