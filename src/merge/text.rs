//! Conflicts in words.

use super::{Conflict, Dispute};
use crate::{
    domain::lang::{Lang, Localized, capital},
    plan::Plan,
    storage::text::place,
};

/// A conflict in one sentence. `plan` is the merged one, which names the row.
#[must_use]
pub fn words(conflict: &Conflict, plan: &Plan, lang: Lang) -> String {
    let what = subject(conflict, plan, lang);
    let field = place(&conflict.field, lang);
    match (conflict.dispute, field.is_empty()) {
        (Dispute::BothMoved, _) => {
            let list = if field.is_empty() { what } else { capital(&field) };
            match lang {
                Lang::Fr => format!("{list}\u{a0}: l’ordre a changé des deux côtés, le dernier est gardé."),
                Lang::En => format!("{list}: put into another order on both sides, the last one was kept."),
            }
        }
        (Dispute::DeletedAndUsed, _) => match lang {
            Lang::Fr => format!("{what}\u{a0}: une suppression et un usage se croisent, la ligne est gardée."),
            Lang::En => format!("{what}: deleted on one side, used on the other, so it was kept."),
        },
        (Dispute::BothChanged, true) => match lang {
            Lang::Fr => format!("{what}\u{a0}: deux modifications se croisent, la dernière version est gardée."),
            Lang::En => format!("{what}: changed on both sides, the last version was kept."),
        },
        (Dispute::BothChanged, false) => match lang {
            Lang::Fr => {
                format!("{what}, {field}\u{a0}: deux modifications se croisent, la dernière valeur est gardée.")
            }
            Lang::En => format!("{what}, {field}: changed on both sides, the last value was kept."),
        },
    }
}

fn subject(conflict: &Conflict, plan: &Plan, lang: Lang) -> String {
    let Some(subject) = conflict.subject else {
        return (*Localized { fr: "Le plan", en: "The plan" }.get(lang)).to_owned();
    };
    let noun = capital(subject.kind.noun().get(lang).one);
    match (plan.name_of(subject).filter(|name| !name.is_empty()), lang) {
        (Some(name), Lang::Fr) => format!("{noun} «\u{a0}{name}\u{a0}»"),
        (Some(name), Lang::En) => format!("{noun} “{name}”"),
        (None, _) => noun,
    }
}
