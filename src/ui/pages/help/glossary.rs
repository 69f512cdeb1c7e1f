//! The glossary: every term that the interface uses, in the reader's language.

use crate::domain::{
    folding::folded,
    lang::{Lang, Localized, Name},
};

/// A term and what it means.
pub struct Entry {
    /// The term.
    pub term: Name,
    /// What it means.
    pub meaning: Name,
}

const fn entry(fr: (&'static str, &'static str), en: (&'static str, &'static str)) -> Entry {
    Entry { term: Localized { fr: fr.0, en: en.0 }, meaning: Localized { fr: fr.1, en: en.1 } }
}

/// The entries whose term or meaning holds `wanted`, in the order of the reader's alphabet.
#[must_use]
pub fn found(wanted: &str, lang: Lang) -> Vec<&'static Entry> {
    let wanted = folded(wanted);
    let holds = |text: &Name| folded(text.get(lang)).contains(&wanted);
    let mut found: Vec<_> = ENTRIES.iter().filter(|entry| holds(&entry.term) || holds(&entry.meaning)).collect();
    found.sort_by_key(|entry| folded(entry.term.get(lang)));
    found
}

/// Every entry.
const ENTRIES: &[Entry] = &[
    entry(
        (
            "AARRR",
            "Cinq étapes de la vie d’un client\u{a0}: acquisition, activation, rétention, recommandation, revenu. Chaque étape mérite au moins un indicateur.",
        ),
        (
            "AARRR",
            "Five stages of a customer’s life: acquisition, activation, retention, referral, revenue. Each deserves at least one KPI.",
        ),
    ),
    entry(
        (
            "Action standard",
            "Ce qu’une alerte déclenche, décidé d’avance\u{a0}: une action réelle, avec un responsable et une date.",
        ),
        ("Standard action", "What an alert starts, decided beforehand: a real action with an owner and a date."),
    ),
    entry(
        ("Alerte", "Un indicateur surveillé a franchi son seuil autant de fois de suite que prévu."),
        ("Alert", "A watched KPI has crossed its threshold as many times in a row as agreed."),
    ),
    entry(
        ("Alternatives", "Paquets qui s’excluent\u{a0}: un seul au plus est financé."),
        ("Alternatives", "Packages that exclude each other: at most one is funded."),
    ),
    entry(
        (
            "Budget base zéro",
            "Chaque euro se justifie à nouveau\u{a0}; la dépense de l’an passé est montrée et n’entre dans aucun calcul.",
        ),
        ("Zero-based budget", "Every euro is justified anew; last year’s spending is shown and enters no computation."),
    ),
    entry(
        (
            "CAC",
            "Coût d’acquisition client\u{a0}: dépenses de vente et de marketing divisées par le nombre de nouveaux clients.",
        ),
        ("CAC", "Customer acquisition cost: sales and marketing spending divided by the number of new customers."),
    ),
    entry(
        ("Canal", "Ce par quoi un client arrive (acquisition) ou signe (closing)."),
        ("Channel", "The way by which a customer comes (acquisition) or signs (closing)."),
    ),
    entry(
        (
            "SMART",
            "Objectif spécifique, mesurable, atteignable, réaliste, daté. Boussole vérifie quatre critères et vous laisse déclarer le premier.",
        ),
        (
            "SMART",
            "Specific, measurable, attainable, realistic, dated. Boussole checks four criteria and lets you declare the first.",
        ),
    ),
    entry(
        (
            "Cohérence",
            "Le plan tient-il ensemble\u{a0}? Des règles sourcées, un score de 0 à 100, un remède pour chacune.",
        ),
        ("Coherence", "Does the plan hold together? Rules with their source, a score from 0 to 100, a cure for each."),
    ),
    entry(
        (
            "Contribution",
            "Ce qu’une action ou un paquet apporte à un objectif\u{a0}: aucune, faible, moyenne ou forte.",
        ),
        ("Contribution", "What an action or a package brings to an objective: none, weak, medium or strong."),
    ),
    entry(
        ("Critères d’exclusion", "Les clients que l’on décide de ne pas servir."),
        ("Exclusion criteria", "The customers whom one decides not to serve."),
    ),
    entry(
        ("Cycle", "La période pilotée, en général treize semaines."),
        ("Cycle", "The period being steered, usually thirteen weeks."),
    ),
    entry(
        ("Densité", "Valeur ajustée par euro dépensé\u{a0}: ce qui ordonne les paquets."),
        ("Density", "Adjusted value per euro spent: what orders the packages."),
    ),
    entry(("Enveloppe", "L’argent à répartir."), ("Envelope", "The money to allocate.")),
    entry(
        ("Épinglage", "Décider à la main qu’un paquet est financé ou refusé\u{a0}; Boussole en affiche le prix."),
        ("Pin", "Deciding by hand that a package is funded or refused; Boussole shows the price."),
    ),
    entry(
        ("Frontière", "La meilleure valeur possible pour chaque enveloppe."),
        ("Frontier", "The best possible value for each envelope."),
    ),
    entry(
        ("Gain rapide", "Action importante, de faible effort et pas en retard. Convention de Boussole."),
        ("Quick win", "An important action of little effort that is not late. A convention of Boussole."),
    ),
    entry(
        ("Impact", "L’importance d’un paquet pour les objectifs, entre 0 et 1."),
        ("Impact", "How much a package matters to the objectives, from 0 to 1."),
    ),
    entry(
        ("Importance", "Ce qu’une action apporte aux objectifs, selon leur poids. Entre 0 et 1."),
        ("Importance", "What an action brings to the objectives, by their weight. From 0 to 1."),
    ),
    entry(
        (
            "Indicateur (KPI)",
            "Une mesure suivie, avec un point de départ, une cible et un rythme. Cinq à sept suffisent.",
        ),
        ("KPI", "A measure that is followed, with a baseline, a target and a rhythm. Five to seven are enough."),
    ),
    entry(
        (
            "Indicateur avancé, retardé",
            "L’avancé annonce ce qui vient, le retardé constate ce qui est venu. Il faut des deux.",
        ),
        ("Leading, lagging", "A leading KPI announces what comes, a lagging one records what came. Both are needed."),
    ),
    entry(
        ("Ligne de coupe", "Là où l’enveloppe s’épuise dans le classement."),
        ("Cut line", "Where the envelope runs out along the ranking."),
    ),
    entry(
        ("LTV", "Valeur vie client\u{a0}: la marge qu’un client rapporte tant qu’il reste."),
        ("LTV", "Lifetime value: the margin that a customer brings as long as they stay."),
    ),
    entry(
        (
            "Matrice d’Eisenhower",
            "Quatre quadrants selon l’importance et l’urgence\u{a0}: faire, planifier, déléguer ou simplifier, éliminer.",
        ),
        ("Eisenhower matrix", "Four quadrants by importance and urgency: do, plan, delegate or simplify, drop."),
    ),
    entry(
        ("Niveau", "Une tranche d’un paquet\u{a0}: le minimum, puis chaque complément."),
        ("Level", "A slice of a package: the minimum, then each addition."),
    ),
    entry(
        ("Objectif", "Ce que l’on veut avoir atteint à une date, avec un poids de 1 à 5."),
        ("Objective", "What is to be reached by a date, with a weight from 1 to 5."),
    ),
    entry(
        ("OKR", "Un objectif qualitatif et ses trois à cinq résultats clés chiffrés."),
        ("OKR", "A qualitative objective and its three to five measured key results."),
    ),
    entry(
        ("Optimum exact", "La combinaison de niveaux qui rapporte le plus dans l’enveloppe, prouvée."),
        ("Exact optimum", "The combination of levels that brings the most within the envelope, proven."),
    ),
    entry(
        (
            "Paquet de décision",
            "Un ensemble d’activités que l’on finance ou non, avec son coût, son bénéfice et sa justification.",
        ),
        (
            "Decision package",
            "A set of activities that is funded or not, with its cost, its benefit and its justification.",
        ),
    ),
    entry(
        (
            "Perspective",
            "Finance, clients, processus, apprentissage\u{a0}: les quatre regards du tableau de bord équilibré.",
        ),
        ("Perspective", "Financial, customer, process, learning: the four views of the balanced scorecard."),
    ),
    entry(
        ("Quarantaine", "Ce qui n’a pas pu être lu est mis de côté, intact."),
        ("Quarantine", "What could not be read is set aside, untouched."),
    ),
    entry(
        ("Renoncement", "Ce que l’on décide de ne pas faire, pourquoi, et ce qui rouvrirait la question."),
        ("Renunciation", "What one decides not to do, why, and what would reopen the question."),
    ),
    entry(
        ("Résultat clé", "La preuve chiffrée qu’un objectif est atteint."),
        ("Key result", "The measured proof that an objective is reached."),
    ),
    entry(
        ("Santé", "Progrès réel divisé par progrès attendu à cette date."),
        ("Health", "Actual progress divided by the progress expected by that date."),
    ),
    entry(
        ("Segment", "Un groupe de clients qui achètent pour les mêmes raisons. Un seul est prioritaire."),
        ("Segment", "A group of customers who buy for the same reasons. Only one has priority."),
    ),
    entry(
        (
            "Seuil et seuil de retour",
            "Au-delà du premier, c’est une alerte possible\u{a0}; au second, l’épisode se termine.",
        ),
        ("Threshold and recovery", "Beyond the first an alert may start; at the second the episode ends."),
    ),
    entry(
        (
            "Stricte, continue",
            "Deux façons de dépenser jusqu’à épuisement\u{a0}: s’arrêter au premier paquet qui ne passe pas, ou le sauter.",
        ),
        (
            "Strict, skip",
            "Two ways to spend until the money runs out: stop at the first package that does not fit, or skip it.",
        ),
    ),
    entry(
        ("Surveillance", "Un indicateur suivi de près pendant deux à quatre semaines, trois au plus à la fois."),
        ("Watch", "A KPI followed closely for two to four weeks, three at most at once."),
    ),
    entry(
        ("Urgence", "Ce que l’échéance laisse de temps, de 1 (aujourd’hui ou dépassée) à 0."),
        ("Urgency", "How little time the due date leaves, from 1 (today or overdue) to 0."),
    ),
    entry(
        ("Valeur ajustée", "Bénéfice attendu, multiplié par sa probabilité et corrigé par l’impact stratégique."),
        ("Adjusted value", "Expected benefit, times its probability, corrected by the strategic impact."),
    ),
    entry(
        ("Verdict", "À la fin d’une surveillance\u{a0}: garder, arrêter ou tester autre chose."),
        ("Verdict", "At the end of a watch: keep, stop or test something else."),
    ),
    entry(
        ("Carte XmR", "Limites naturelles d’une série (Wheeler)\u{a0}: ce qui reste entre elles est du bruit."),
        ("XmR chart", "Natural limits of a series (Wheeler): what stays between them is noise."),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_without_its_accents() {
        let terms = |wanted, lang| found(wanted, lang).iter().map(|entry| *entry.term.get(lang)).collect::<Vec<_>>();
        assert!(terms("epinglage", Lang::Fr).contains(&"Épinglage"));
        assert!(terms("cut line", Lang::En).contains(&"Cut line"));
        assert!(terms("zzz", Lang::Fr).is_empty());
        assert_eq!(terms("", Lang::Fr).len(), ENTRIES.len());
    }

    #[test]
    fn no_term_is_explained_twice() {
        for lang in Lang::ALL {
            let mut terms: Vec<_> = ENTRIES.iter().map(|entry| *entry.term.get(lang)).collect();
            terms.sort_unstable();
            terms.dedup();
            assert_eq!(terms.len(), ENTRIES.len());
        }
    }
}
