//! Sentences of the funnel: the verdict, the need, and what would turn them.

use super::super::{NoAnswer, Standing, Verdict};
use crate::domain::lang::{Lang, Localized, Name};

/// The page’s title where there is an answer: how many a week at which step, and the verdict.
#[must_use]
pub fn finding(need: &str, step: &str, verdict: Verdict, lang: Lang) -> String {
    let (fr, en) = match verdict {
        Verdict::Realistic => ("hypothèses réalistes", "realistic hypotheses"),
        Verdict::TooHigh => ("hypothèses trop hautes", "hypotheses too high"),
        Verdict::Unknown => ("hypothèses à vérifier", "hypotheses to be checked"),
    };
    match lang {
        Lang::Fr => format!("{need} par semaine à l’étape «\u{a0}{step}\u{a0}»\u{a0}: {fr}"),
        Lang::En => format!("{need} a week at “{step}”: {en}"),
    }
}

/// Why there is no answer; the step is named where one is to blame.
#[must_use]
pub fn no_answer(reason: NoAnswer, step: &str, lang: Lang) -> String {
    match (reason, lang) {
        (NoAnswer::FewSteps, Lang::Fr) => "Un entonnoir compte au moins deux étapes".to_owned(),
        (NoAnswer::FewSteps, Lang::En) => "A funnel has two steps at least".to_owned(),
        (NoAnswer::NoTarget, Lang::Fr) => "Dites quel chiffre d’affaires gagner".to_owned(),
        (NoAnswer::NoTarget, Lang::En) => "Say which revenue to win".to_owned(),
        (NoAnswer::NoBasket, Lang::Fr) => "Dites ce que rapporte une signature".to_owned(),
        (NoAnswer::NoBasket, Lang::En) => "Say what a signature brings".to_owned(),
        (NoAnswer::NoWeeks, Lang::Fr) => "Dites en combien de semaines gagner la cible".to_owned(),
        (NoAnswer::NoWeeks, Lang::En) => "Say in how many weeks to win the target".to_owned(),
        (NoAnswer::Missing(_), Lang::Fr) => format!("L’étape «\u{a0}{step}\u{a0}» n’a pas d’hypothèse"),
        (NoAnswer::Missing(_), Lang::En) => format!("The step “{step}” has no hypothesis"),
        (NoAnswer::Zero(_), Lang::Fr) => format!("Sans réponse\u{a0}: personne ne passe l’étape «\u{a0}{step}\u{a0}»"),
        (NoAnswer::Zero(_), Lang::En) => format!("No answer: nobody goes on from “{step}”"),
    }
}

/// How a hypothesis stands.
#[must_use]
pub const fn standing(standing: Standing) -> Name {
    match standing {
        Standing::NoHypothesis => Localized { fr: "Sans hypothèse", en: "No hypothesis" },
        Standing::NoHistory => Localized { fr: "Sans historique", en: "No history" },
        Standing::Within => Localized { fr: "Réaliste", en: "Realistic" },
        Standing::Above => Localized { fr: "Jamais atteint", en: "Never reached" },
    }
}

/// The picture’s answer: done against demanded at the first step.
#[must_use]
pub fn picture(done: Option<&str>, needed: &str, lang: Lang) -> String {
    match (done, lang) {
        (Some(done), Lang::Fr) => format!("{done} par semaine jusqu’ici, {needed} demandés."),
        (Some(done), Lang::En) => format!("{done} a week so far, {needed} demanded."),
        (None, Lang::Fr) => {
            format!("{needed} demandés par semaine\u{a0}; rien n’est encore compté à la première étape.")
        }
        (None, Lang::En) => format!("{needed} demanded a week; nothing is counted at the first step yet."),
    }
}

/// What the best month tells, under “why”.
#[must_use]
pub fn best_month(month: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Meilleur des six derniers mois complets\u{a0}: {month}."),
        Lang::En => format!("Best of the last six complete months: {month}."),
    }
}

/// The smallest change that would make a hypothesis realistic.
#[must_use]
pub fn lower(step: &str, best: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("«\u{a0}{step}\u{a0}»\u{a0}: au plus {best} pour rester réaliste."),
        Lang::En => format!("“{step}”: {best} at most to stay realistic."),
    }
}

/// A demand above the capacity, and the conversion that would fit.
#[must_use]
pub fn short(step: &str, gap: &str, fitting: Option<&str>, lang: Lang) -> String {
    match (fitting, lang) {
        (Some(share), Lang::Fr) => format!(
            "«\u{a0}{step}\u{a0}»\u{a0}: {gap} de trop par semaine pour l’équipe\u{a0}; il faudrait que {share} passent à la suite."
        ),
        (Some(share), Lang::En) => {
            format!("“{step}”: {gap} a week more than the team can take; {share} would have to go on.")
        }
        (None, Lang::Fr) => format!("«\u{a0}{step}\u{a0}»\u{a0}: {gap} de trop par semaine pour l’équipe."),
        (None, Lang::En) => format!("“{step}”: {gap} a week more than the team can take."),
    }
}

/// A figure rounded up, under “why”.
#[must_use]
pub fn rounded(whole: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Arrondi à l’unité supérieure\u{a0}: {whole}."),
        Lang::En => format!("Rounded up: {whole}."),
    }
}

/// Which step holds the others back.
#[must_use]
pub fn narrowest(step: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("L’étape «\u{a0}{step}\u{a0}» retient les autres."),
        Lang::En => format!("“{step}” holds the others back."),
    }
}

/// The answer of the bars.
#[must_use]
pub fn lever(step: &str, saved: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Cinq points de mieux à «\u{a0}{step}\u{a0}» épargnent {saved} contacts."),
        Lang::En => format!("Five points more at “{step}” save {saved} contacts."),
    }
}

/// What the pipeline says of the basket.
#[must_use]
pub fn basket_from_pipeline(amount: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Vide\u{a0}: l’affaire moyenne du pipeline, {amount}."),
        Lang::En => format!("Empty: the average deal of the pipeline, {amount}."),
    }
}

/// A KPI as a source that counts no longer.
#[must_use]
pub fn no_count(kpi: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{kpi} (ne compte plus)"),
        Lang::En => format!("{kpi} (no longer counts)"),
    }
}

/// A field of one step in a table.
#[must_use]
pub fn field_of(field: &str, step: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{field}\u{a0}: {step}"),
        Lang::En => format!("{field}: {step}"),
    }
}

/// What is proposed when deciding on a step.
#[must_use]
pub fn proposed(step: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Améliorer l’étape «\u{a0}{step}\u{a0}»"),
        Lang::En => format!("Improve the step “{step}”"),
    }
}
