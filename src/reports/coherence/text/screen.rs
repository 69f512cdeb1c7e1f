//! Words of the panel, the card and the page of coherence, around the rules' own.

use crate::{
    domain::lang::{Format, Lang, Localized, Name},
    reports::coherence::rules::{Seed, Severity},
};

/// Words of the panel and of its page.
pub struct Text {
    /// Leads to the page.
    pub every_rule: &'static str,
    /// Leads to where a finding is mended.
    pub mend: &'static str,
    /// The findings that the screen behind can mend.
    pub here: &'static str,
    /// The others.
    pub elsewhere: &'static str,
    /// No finding.
    pub all_holds: &'static str,
    /// What then.
    pub all_holds_detail: &'static str,
    /// What the score is for.
    pub purpose: &'static str,
    /// No score.
    pub no_score: &'static str,
    /// The findings.
    pub findings: &'static str,
    /// The rules.
    pub rules: &'static str,
    /// The filter of the findings.
    pub filter: &'static str,
    /// The choice of a place.
    pub place: &'static str,
    /// No choice of a place.
    pub every_place: &'static str,
    /// The choice of a kind of thing.
    pub kind: &'static str,
    /// No choice of a kind.
    pub every_kind: &'static str,
    /// The question of the score by week.
    pub evolution: &'static str,
    /// No filter.
    pub all: &'static str,
    /// None of this severity.
    pub none_such: &'static str,
    /// Column: the rule.
    pub rule: &'static str,
    /// Column: how grave.
    pub severity: &'static str,
    /// Column: how many were looked at.
    pub looked_at: &'static str,
    /// Column: the share that passes.
    pub credit: &'static str,
    /// Column: the idea behind it.
    pub source: &'static str,
    /// The rules that have nothing to look at.
    pub not_applicable_title: &'static str,
    /// What they wait for.
    pub not_applicable_detail: &'static str,
    /// The title of the score's why.
    pub why: &'static str,
    /// How the score is made.
    pub convention: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        every_rule: "Toutes les règles",
        mend: "Corriger",
        here: "Sur cette page",
        elsewhere: "Ailleurs dans le plan",
        all_holds: "Tout se tient",
        all_holds_detail: "Aucune des règles qui s’appliquent n’est enfreinte.",
        purpose: "Additionner des méthodes n’est pas piloter\u{a0}: ces règles disent où la chaîne, de l’objectif à l’action, est rompue.",
        no_score: "Pas encore de note",
        findings: "À corriger",
        rules: "Toutes les règles",
        filter: "Gravité",
        place: "À corriger dans",
        every_place: "Tout le plan",
        kind: "Porte sur",
        every_kind: "Tous les sujets",
        evolution: "La cohérence progresse-t-elle\u{a0}?",
        all: "Tout",
        none_such: "Rien de cette gravité.",
        rule: "Règle",
        severity: "Gravité",
        looked_at: "Examinés",
        credit: "En règle",
        source: "Source",
        not_applicable_title: "Règles sans objet pour l’instant",
        not_applicable_detail: "Elles n’ont encore rien à examiner\u{a0}; elles ne comptent pas dans la note.",
        why: "Pourquoi cette note\u{a0}?",
        convention: "Une erreur pèse 3, un avertissement 2, un conseil 1. La note est la part des points obtenus, arrondie vers le bas (convention).",
    },
    en: Text {
        every_rule: "All rules",
        mend: "Fix",
        here: "On this page",
        elsewhere: "Elsewhere in the plan",
        all_holds: "Everything holds together",
        all_holds_detail: "None of the rules that apply is broken.",
        purpose: "Adding methods up is not steering: these rules say where the chain from objective to action is broken.",
        no_score: "No score yet",
        findings: "To fix",
        rules: "All rules",
        filter: "Severity",
        place: "Fixed in",
        every_place: "The whole plan",
        kind: "Is about",
        every_kind: "Anything",
        evolution: "Does the coherence improve?",
        all: "All",
        none_such: "Nothing of this severity.",
        rule: "Rule",
        severity: "Severity",
        looked_at: "Looked at",
        credit: "Passing",
        source: "Source",
        not_applicable_title: "Rules not applicable yet",
        not_applicable_detail: "They have nothing to look at yet; they do not count in the score.",
        why: "Why this score?",
        convention: "An error weighs 3, a warning 2, a hint 1. The score is the share of the points earned, rounded down (convention).",
    },
};

/// The finding of the page: the score and how much there is to mend, by severity.
#[must_use]
pub fn headline(score: Option<u8>, counts: [usize; 3], format: &dyn Format) -> String {
    let lang = format.lang();
    let Some(score) = score else { return TEXT.get(lang).no_score.to_owned() };
    let parts: Vec<_> = Severity::ALL.iter().zip(counts).filter(|(_, count)| *count > 0).collect();
    let said: Vec<_> = parts.into_iter().map(|(severity, count)| counted(*severity, count, format)).collect();
    match (said.is_empty(), lang) {
        (true, Lang::Fr) => format!("Cohérence {score}\u{a0}sur\u{a0}100\u{a0}: tout se tient"),
        (true, Lang::En) => format!("Coherence {score} out of 100: everything holds together"),
        (false, Lang::Fr) => format!("Cohérence {score}\u{a0}sur\u{a0}100\u{a0}: {}", said.join(", ")),
        (false, Lang::En) => format!("Coherence {score} out of 100: {}", said.join(", ")),
    }
}

/// So many errors, warnings or hints.
#[must_use]
pub fn counted(severity: Severity, count: usize, format: &dyn Format) -> String {
    let (one, other) = match (severity, format.lang()) {
        (Severity::Error, Lang::Fr) => ("erreur", "erreurs"),
        (Severity::Warning, Lang::Fr) => ("avertissement", "avertissements"),
        (Severity::Hint, Lang::Fr) => ("conseil", "conseils"),
        (Severity::Error, Lang::En) => ("error", "errors"),
        (Severity::Warning, Lang::En) => ("warning", "warnings"),
        (Severity::Hint, Lang::En) => ("hint", "hints"),
    };
    format.count(count, one, other)
}

/// So many findings.
#[must_use]
pub fn to_mend(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format.count(count, "point à corriger", "points à corriger"),
        Lang::En => format.count(count, "point to fix", "points to fix"),
    }
}

/// How many findings of a rule are not listed.
#[must_use]
pub fn and_more(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!("… et {}", format.count(count, "autre", "autres")),
        Lang::En => format!("… and {}", format.count(count, "more", "more")),
    }
}

/// So many rules without a finding.
#[must_use]
pub fn rules_passed(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format.count(count, "règle respectée", "règles respectées"),
        Lang::En => format.count(count, "rule kept", "rules kept"),
    }
}

/// The points earned out of those possible; both written.
#[must_use]
pub fn earned(earned: &str, possible: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{earned} points sur\u{a0}{possible}"),
        Lang::En => format!("{earned} points of {possible}"),
    }
}

/// The share of the entities that pass.
#[must_use]
pub fn passing(credit: f64, entities: usize, format: &dyn Format) -> String {
    #[allow(clippy::cast_precision_loss, reason = "a count of rows is far below 2^52")]
    let figure = format.number(entities as f64, 0);
    let share = format.percent(credit, 0);
    match format.lang() {
        Lang::Fr => format!("{share} en règle sur\u{a0}{figure}"),
        Lang::En => format!("{share} passing of {figure}"),
    }
}

/// What would raise the score most for one thing mended.
#[must_use]
pub fn gains_most(rule: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Le plus court chemin vers le haut\u{a0}: «\u{a0}{rule}\u{a0}»."),
        Lang::En => format!("The shortest way up: “{rule}”."),
    }
}

/// A score on the axis of its history.
#[must_use]
pub fn score(value: f64, format: &dyn Format) -> String {
    format.number(value, 0)
}

/// How the score went from the first to the last week that is known.
#[must_use]
pub fn evolution(first: u8, last: u8, format: &dyn Format) -> String {
    let (first, last) = (format.number(f64::from(first), 0), format.number(f64::from(last), 0));
    match format.lang() {
        Lang::Fr => format!("De {first} à {last} sur 100, telle que les réunions l’ont notée à leur clôture."),
        Lang::En => format!("From {first} to {last} out of 100, as the meetings noted it when they were closed."),
    }
}

/// The idea behind a rule, as the subject of the article that it comes from.
#[must_use]
pub const fn idea(seed: Seed) -> Name {
    match seed {
        Seed::S000 => Localized { fr: "Choix, cohérence et cap", en: "Choices, coherence and course" },
        Seed::S001 => Localized { fr: "Composantes, processus et rituels", en: "Components, process and rituals" },
        Seed::S002 => Localized { fr: "Discipline et suivi", en: "Discipline and follow-up" },
        Seed::S003 => Localized { fr: "Du diagnostic au budget", en: "From diagnosis to budget" },
        Seed::S004 => Localized { fr: "Passé, présent et chemin", en: "Past, present and path" },
    }
}
