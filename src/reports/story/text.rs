//! The findings of the slides: what each says before it shows anything.

use super::{BudgetSlide, Figure, Goal, Slide, Tasks};
use crate::{
    domain::lang::{Format, Lang, Localized, Name},
    methods::{kpis::health::HealthState, okr::Colour},
    reports::cockpit,
};

/// The words on slides.
pub struct Text {
    /// To build on.
    pub assets: &'static str,
    /// To correct.
    pub to_correct: &'static str,
    /// The path.
    pub path: &'static str,
    /// What makes them buy.
    pub trigger: &'static str,
    /// Who is left out.
    pub exclusions: &'static str,
    /// The sentence.
    pub promise: &'static str,
    /// Nothing measures it.
    pub not_measured: &'static str,
    /// How many are to be qualified.
    pub unqualified: fn(usize) -> String,
    /// The envelope.
    pub envelope: &'static str,
    /// What the funded packages cost.
    pub spent: &'static str,
    /// The first package left out.
    pub first_out: &'static str,
    /// The coherence score.
    pub coherence: &'static str,
    /// The next meetings.
    pub meetings: &'static str,
    /// In alert.
    pub alerts: &'static str,
    /// Nothing is in alert.
    pub no_alert: &'static str,
    /// Nobody answers for it.
    pub nobody: &'static str,
    /// The target of a figure.
    pub target: fn(&str) -> String,
    /// The year by which.
    pub by_year: fn(u16) -> String,
    /// The week of the cycle: its number, of how many.
    pub week: fn(u32, u32) -> String,
    /// How many lines have no room on the slide.
    pub more: fn(usize) -> String,
    /// How many findings are to be mended.
    pub to_mend: fn(usize) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        assets: "Sur quoi bâtir",
        to_correct: "À corriger",
        path: "Le chemin",
        trigger: "Ce qui les fait acheter",
        exclusions: "Ceux que nous laissons",
        promise: "Notre promesse",
        not_measured: "non mesuré",
        unqualified: |count| format!("À qualifier\u{a0}: {count}"),
        envelope: "Enveloppe",
        spent: "Engagé",
        first_out: "Premier paquet hors de l’enveloppe",
        coherence: "Cohérence du plan",
        meetings: "Prochains rendez-vous",
        alerts: "En alerte",
        no_alert: "Aucun indicateur en alerte",
        nobody: "sans responsable",
        target: |target| format!("cible {target}"),
        by_year: |year| format!("d’ici {year}"),
        week: |number, of| format!("Semaine\u{a0}{number} sur\u{a0}{of} du cycle"),
        more: |count| match count {
            1 => "et 1\u{a0}autre".to_owned(),
            _ => format!("et {count}\u{a0}autres"),
        },
        to_mend: |count| match count {
            0 => "rien à corriger".to_owned(),
            1 => "1\u{a0}point à corriger".to_owned(),
            _ => format!("{count}\u{a0}points à corriger"),
        },
    },
    en: Text {
        assets: "To build on",
        to_correct: "To correct",
        path: "The path",
        trigger: "What makes them buy",
        exclusions: "Whom we leave out",
        promise: "Our promise",
        not_measured: "not measured",
        unqualified: |count| format!("To qualify: {count}"),
        envelope: "Envelope",
        spent: "Committed",
        first_out: "First package outside the envelope",
        coherence: "Coherence of the plan",
        meetings: "Next meetings",
        alerts: "In alert",
        no_alert: "No KPI in alert",
        nobody: "nobody yet",
        target: |target| format!("target {target}"),
        by_year: |year| format!("by {year}"),
        week: |number, of| format!("Week {number} of {of} of the cycle"),
        more: |count| match count {
            1 => "and 1 other".to_owned(),
            _ => format!("and {count} others"),
        },
        to_mend: |count| match count {
            0 => "nothing to fix".to_owned(),
            1 => "1 point to fix".to_owned(),
            _ => format!("{count} points to fix"),
        },
    },
};

/// The slide’s finding, in one line.
#[must_use]
pub fn headline(slide: &Slide, format: &dyn Format) -> String {
    let lang = format.lang();
    match slide {
        Slide::Opening { company, vision, .. } => {
            if company.is_empty() {
                vision.clone()
            } else {
                company.clone()
            }
        }
        Slide::Diagnosis { assets, to_correct, path } => diagnosis(assets.len(), to_correct.len(), path.len(), format),
        Slide::Target { segment, .. } => match lang {
            Lang::Fr => format!("D’abord\u{a0}: {segment}"),
            Lang::En => format!("First of all: {segment}"),
        },
        Slide::Objectives(goals) => objectives(goals, format),
        Slide::Figures(figures) => kpis(figures, format),
        Slide::Priorities(tasks) => priorities(tasks, format),
        Slide::Budget(budget) => money(budget, format),
        Slide::Renunciations(rows) => match (lang, rows.len()) {
            (Lang::Fr, 1) => "Nous renonçons à une chose, pour réussir le reste".to_owned(),
            (Lang::Fr, count) => format!("Nous renonçons à {count}\u{a0}choses, pour réussir le reste"),
            (Lang::En, 1) => "We give up one thing, to succeed in the rest".to_owned(),
            (Lang::En, count) => format!("We give up {count} things, to succeed in the rest"),
        },
        Slide::Steering { agenda, .. } => cockpit::text::headline(agenda, 0, None, format),
        Slide::NextSteps(steps) => {
            let count = format.count(steps.len(), pick(lang, &DATE_ONE), pick(lang, &DATE_MORE));
            let first = steps.first().and_then(|step| step.due).map(|due| format.date(due)).unwrap_or_default();
            match lang {
                Lang::Fr => format!("{count}, la première le {first}"),
                Lang::En => format!("{count}, the first on {first}"),
            }
        }
    }
}

const DATE_ONE: Name = Localized { fr: "échéance devant nous", en: "date ahead" };
const DATE_MORE: Name = Localized { fr: "échéances devant nous", en: "dates ahead" };

fn pick(lang: Lang, name: &Name) -> &'static str {
    name.get(lang)
}

fn diagnosis(assets: usize, to_correct: usize, path: usize, format: &dyn Format) -> String {
    let lang = format.lang();
    let parts: [(usize, [Name; 2]); 3] = [
        (assets, [Localized { fr: "atout", en: "asset" }, Localized { fr: "atouts", en: "assets" }]),
        (
            to_correct,
            [
                Localized { fr: "point à corriger", en: "point to correct" },
                Localized { fr: "points à corriger", en: "points to correct" },
            ],
        ),
        (path, [Localized { fr: "chemin", en: "path" }, Localized { fr: "chemins", en: "paths" }]),
    ];
    let said = parts.iter().filter(|(count, _)| *count > 0);
    said.map(|(count, [one, more])| format.count(*count, pick(lang, one), pick(lang, more)))
        .collect::<Vec<_>>()
        .join(", ")
}

/// How many main objectives, those that serve no other, and how many are at risk.
fn objectives(goals: &[Goal], format: &dyn Format) -> String {
    let red = goals.iter().filter(|goal| goal.colour == Some(Colour::Red)).count();
    let lang = format.lang();
    let all = match lang {
        Lang::Fr => format.count(goals.len(), "objectif principal", "objectifs principaux"),
        Lang::En => format.count(goals.len(), "main objective", "main objectives"),
    };
    match (lang, red) {
        (Lang::Fr, 0) => format!("{all}, aucun à risque"),
        (Lang::Fr, _) => format!("{all}, dont {red} à risque"),
        (Lang::En, 0) => format!("{all}, none at risk"),
        (Lang::En, _) => format!("{all}, {red} of them at risk"),
    }
}

fn kpis(figures: &[Figure], format: &dyn Format) -> String {
    let of = |health| figures.iter().filter(|figure| figure.health == health).count();
    let (risk, all) = (of(HealthState::AtRisk) + of(HealthState::Behind), figures.len());
    match (format.lang(), risk) {
        (Lang::Fr, 0) => format!("Aucun des {all}\u{a0}indicateurs n’est en retrait ni à risque"),
        (Lang::Fr, 1) => format!("Un indicateur sur\u{a0}{all} est en retrait ou à risque"),
        (Lang::Fr, _) => format!("{risk}\u{a0}indicateurs sur\u{a0}{all} sont en retrait ou à risque"),
        (Lang::En, 0) => format!("None of the {all} KPIs is behind or at risk"),
        (Lang::En, 1) => format!("One KPI of {all} is behind or at risk"),
        (Lang::En, _) => format!("{risk} KPIs of {all} are behind or at risk"),
    }
}

fn priorities(tasks: &Tasks, format: &dyn Format) -> String {
    let [now, planned, ..] = tasks.counts;
    match format.lang() {
        Lang::Fr => format!("{}, {planned} à planifier", format.count(now, "action à mener", "actions à mener")),
        Lang::En => format!("{}, {planned} to plan", format.count(now, "action to do", "actions to do")),
    }
}

fn money(budget: &BudgetSlide, format: &dyn Format) -> String {
    let envelope = format.money(budget.envelope);
    match format.lang() {
        Lang::Fr => format!("{envelope} paient {}", format.count(budget.funded, "paquet", "paquets")),
        Lang::En => format!("{envelope} pay for {}", format.count(budget.funded, "package", "packages")),
    }
}
