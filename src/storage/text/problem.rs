//! Words for what is odd in a plan that opens.

use super::place;
use crate::{
    domain::lang::Lang,
    storage::notice::{Notice, Problem},
};

/// The notice in one or two sentences.
#[must_use]
pub fn notice_words(notice: &Notice, lang: Lang) -> String {
    let place = place(&notice.path, lang);
    match lang {
        Lang::Fr => format!("{place}\u{a0}: {}", french(&notice.problem)),
        Lang::En => format!("{place}: {}", english(&notice.problem)),
    }
}

fn french(problem: &Problem) -> String {
    let fixed = match problem {
        Problem::Dangling { to } => {
            let noun = to.noun().fr;
            return format!("mène à {} qui n’est pas dans le plan. Choisissez un autre lien ou videz-le.", noun.a);
        }
        Problem::GroupNeedsDiffer { group } => {
            return format!(
                "les paquets du groupe «\u{a0}{group}\u{a0}» doivent tous exiger le même paquet. Accordez-les."
            );
        }
        Problem::TooManyLevels { found } => {
            return format!("{found} niveaux, au plus 3. Regroupez-les.");
        }
        Problem::BidiControlsRemoved => "des caractères invisibles qui changent le sens de lecture ont été retirés.",
        Problem::ParentCycle => "cet objectif se sert lui-même, directement ou par d’autres. Changez son parent.",
        Problem::RequiresCycle => "ce paquet s’exige lui-même, directement ou par d’autres. Changez ce qu’il exige.",
        Problem::TargetIsBaseline => {
            "la cible égale le point de départ, aucun progrès n’est mesurable. Changez l’une des deux valeurs."
        }
        Problem::TargetOnWrongSide => {
            "la cible est du mauvais côté du point de départ. Changez-la, ou le sens de l’indicateur."
        }
        Problem::RecoveryOnWrongSide => {
            "le seuil de retour est du mauvais côté du seuil d’alerte. Mettez-le du bon côté, ou égal."
        }
        Problem::NegativeAmount => "un montant négatif. Mettez zéro ou plus.",
        Problem::NegativeNumber => "un nombre négatif. Mettez zéro ou plus.",
        Problem::NoLevel => "aucun niveau, ce paquet ne peut pas être financé. Ajoutez un niveau.",
        Problem::PercentAboveOne => "plus de 100\u{a0}%. Pour 38\u{a0}%, le fichier doit contenir 0.38.",
        Problem::EndBeforeStart => "la fin vient avant le début. Corrigez l’une des deux dates.",
        Problem::NoPeriods => "il faut au moins une période pour déclencher l’alerte. Mettez 1 ou plus.",
        Problem::OutOfRange => "hors des bornes admises. Corrigez la valeur.",
        Problem::NoReason => "la raison manque. Ajoutez-la.",
    };
    fixed.to_owned()
}

fn english(problem: &Problem) -> String {
    let fixed = match problem {
        Problem::Dangling { to } => {
            return format!("leads to {} that is not in the plan. Choose another link or clear it.", to.noun().en.a);
        }
        Problem::GroupNeedsDiffer { group } => {
            return format!("the packages of group “{group}” must all require the same package. Make them agree.");
        }
        Problem::TooManyLevels { found } => return format!("{found} levels, at most 3. Merge them."),
        Problem::BidiControlsRemoved => "invisible characters that change the reading direction were taken out.",
        Problem::ParentCycle => "this objective serves itself, directly or through others. Change its parent.",
        Problem::RequiresCycle => "this package requires itself, directly or through others. Change what it requires.",
        Problem::TargetIsBaseline => {
            "the target equals the baseline, so no progress can be measured. Change one of the two."
        }
        Problem::TargetOnWrongSide => {
            "the target is on the wrong side of the baseline. Change it, or the KPI’s direction."
        }
        Problem::RecoveryOnWrongSide => {
            "the recovery threshold is on the wrong side of the alert threshold. Put it on the good side, or equal."
        }
        Problem::NegativeAmount => "a negative amount. Put zero or more.",
        Problem::NegativeNumber => "a negative number. Put zero or more.",
        Problem::NoLevel => "no level, so this package cannot be funded. Add a level.",
        Problem::PercentAboveOne => "more than 100\u{a0}%. For 38\u{a0}%, the file must hold 0.38.",
        Problem::EndBeforeStart => "the end comes before the start. Correct one of the two dates.",
        Problem::NoPeriods => "an alert takes at least one period. Put 1 or more.",
        Problem::OutOfRange => "outside the allowed range. Correct the value.",
        Problem::NoReason => "the reason is missing. Add it.",
    };
    fixed.to_owned()
}
