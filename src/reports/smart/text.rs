//! Words of the SMART checks: the criteria, and one sentence for what was found.

use super::{Attainability, Attainable, Criterion, Lacking, Measurable, Relevant, Smart, Specific, Timed};
use crate::domain::lang::{Format, Lang, Localized, Name};

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

impl Criterion {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Specific => name("Spécifique", "Specific"),
            Self::Measurable => name("Mesurable", "Measurable"),
            Self::Attainable => name("Atteignable", "Attainable"),
            Self::Relevant => name("Réaliste", "Relevant"),
            Self::Timed => name("Temporel", "Timed"),
        }
    }

    /// Its letter in the word.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Specific => 'S',
            Self::Measurable => 'M',
            Self::Attainable => 'A',
            Self::Relevant => 'R',
            Self::Timed => 'T',
        }
    }
}

impl Lacking {
    /// What is missing.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Unit => name("ni indicateur ni unité", "neither a KPI nor a unit"),
            Self::Baseline => name("pas de valeur de départ", "no baseline"),
            Self::Target => name("pas de cible", "no target"),
            Self::Way => name("cible égale au départ", "target equal to the baseline"),
        }
    }
}

impl Attainability {
    /// What the past shows, in a few words.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::WithinBest { .. } => name("déjà atteint par le passé", "reached before"),
            Self::WithinTrend { .. } => name("la tendance y mène à l’échéance", "the trend gets there by the due date"),
            Self::Beyond { .. } => {
                name("au-delà du meilleur passé et de la tendance", "beyond the best past value and the trend")
            }
            Self::NoPast => name("aucun historique à regarder", "no past to look at"),
            Self::NoTarget => name("pas de cible", "no target"),
        }
    }
}

/// What was found for one criterion, as a sentence.
#[must_use]
pub fn sentence(smart: &Smart, criterion: Criterion, format: &dyn Format) -> String {
    match criterion {
        Criterion::Specific => specific(smart.specific).get(format.lang()).to_string(),
        Criterion::Measurable => measurable(&smart.measurable, format),
        Criterion::Attainable => attainable(&smart.attainable, format),
        Criterion::Relevant => relevant(&smart.relevant, format),
        Criterion::Timed => timed(smart.timed).get(format.lang()).to_string(),
    }
}

const fn specific(found: Specific) -> Name {
    match found {
        Specific::Declared => name("Vous le déclarez précis.", "You declare it specific."),
        Specific::NotDeclared => name(
            "Vous seul pouvez dire s’il est précis\u{a0}: qui, quoi, où\u{a0}?",
            "Only you can say whether it is specific: who, what, where?",
        ),
    }
}

fn measurable(found: &Measurable, format: &dyn Format) -> String {
    match (found, format.lang()) {
        (Measurable::EveryKeyResult(count), Lang::Fr) => {
            format!("{} avec départ et cible.", format.count(*count, "résultat clé", "résultats clés"))
        }
        (Measurable::EveryKeyResult(count), Lang::En) => {
            format!("{} with baseline and target.", format.count(*count, "key result", "key results"))
        }
        (Measurable::NoKeyResult, Lang::Fr) => "Aucun résultat clé ne le mesure.".to_owned(),
        (Measurable::NoKeyResult, Lang::En) => "No key result measures it.".to_owned(),
        (Measurable::Incomplete(rows), Lang::Fr) => {
            format!("{} sans mesure complète.", format.count(rows.len(), "résultat clé", "résultats clés"))
        }
        (Measurable::Incomplete(rows), Lang::En) => {
            format!("{} not fully measured.", format.count(rows.len(), "key result", "key results"))
        }
    }
}

fn attainable(found: &Attainable, format: &dyn Format) -> String {
    let open = found.key_results.iter().filter(|(_, past)| !past.is_shown()).count();
    match (found.because.as_str(), found.key_results.len(), open, format.lang()) {
        ("", 0, _, Lang::Fr) => "Rien à comparer au passé, et aucune raison donnée.".to_owned(),
        ("", 0, _, Lang::En) => "Nothing to hold against the past, and no reason given.".to_owned(),
        ("", _, 0, Lang::Fr) => "Le passé ou la tendance montre que chaque cible est à portée.".to_owned(),
        ("", _, 0, Lang::En) => "The past or the trend shows that every target is within reach.".to_owned(),
        ("", _, open, Lang::Fr) => {
            let targets = format.count(open, "cible que le passé ne montre", "cibles que le passé ne montre");
            format!("{targets} pas\u{a0}: dites pourquoi c’est possible.")
        }
        ("", _, open, Lang::En) => {
            let targets = format.count(open, "target that the past does", "targets that the past does");
            format!("{targets} not show: say why it can be done.")
        }
        (because, _, _, Lang::Fr) => format!("Raison donnée\u{a0}: {because}"),
        (because, _, _, Lang::En) => format!("Reason given: {because}"),
    }
}

fn relevant(found: &Relevant, format: &dyn Format) -> String {
    match (found, format.lang()) {
        (Relevant::Resourced { actions }, Lang::Fr) => {
            format!(
                "{}, sans dépense à découvert.",
                format.count(*actions, "action y contribue", "actions y contribuent")
            )
        }
        (Relevant::Resourced { actions }, Lang::En) => {
            format!("{}, with every cost funded.", format.count(*actions, "action works for it", "actions work for it"))
        }
        (Relevant::NoAction, Lang::Fr) => "Aucune action n’y contribue.".to_owned(),
        (Relevant::NoAction, Lang::En) => "No action works for it.".to_owned(),
        (Relevant::Unfunded(rows), Lang::Fr) => {
            let actions = format.count(rows.len(), "action coûteuse", "actions coûteuses");
            format!("{actions} hors de tout paquet financé.")
        }
        (Relevant::Unfunded(rows), Lang::En) => {
            format!("{} in no funded package.", format.count(rows.len(), "action with a cost", "actions with a cost"))
        }
    }
}

const fn timed(found: Timed) -> Name {
    match found {
        Timed::InOrder => name("Un début, puis une échéance.", "A start, then a due date."),
        Timed::NoStart => name("Il manque le début.", "The start is missing."),
        Timed::NoDue => name("Il manque l’échéance.", "The due date is missing."),
        Timed::NoPeriod => name("Il manque le début et l’échéance.", "The start and the due date are missing."),
        Timed::StartNotBeforeDue => {
            name("Le début n’est pas avant l’échéance.", "The start is not before the due date.")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{id::Id, plain_format::Plain};
    use uuid::Uuid;

    #[test]
    fn every_criterion_says_what_was_found() {
        let past = (Id::new(Uuid::nil()), Attainability::NoPast);
        let smart = Smart {
            objective: Id::new(Uuid::nil()),
            specific: Specific::NotDeclared,
            measurable: Measurable::EveryKeyResult(3),
            attainable: Attainable { because: String::new(), key_results: vec![past] },
            relevant: Relevant::Unfunded(vec![Id::new(Uuid::nil())]),
            timed: Timed::NoStart,
        };
        let said = |lang| Criterion::ALL.map(|c| sentence(&smart, c, &Plain(lang)).replace('\u{a0}', "_"));
        assert_eq!(
            said(Lang::Fr),
            [
                "Vous seul pouvez dire s’il est précis_: qui, quoi, où_?",
                "3_résultats clés avec départ et cible.",
                "1_cible que le passé ne montre pas_: dites pourquoi c’est possible.",
                "1_action coûteuse hors de tout paquet financé.",
                "Il manque le début.",
            ]
        );
        assert_eq!(said(Lang::En)[2], "1_target that the past does not show: say why it can be done.");
    }
}
