//! What the measure of an experiment says, in a sentence.

use super::{Advice, Effect, Silent, Way};
use crate::{
    domain::{
        kpi::Unit,
        lang::{Format, Lang, Localized, Name},
    },
    methods::experiments::Phase,
};

/// The effect in one sentence: both means and what they are worth.
#[must_use]
pub fn effect(effect: &Effect, unit: &Unit, format: &dyn Format) -> String {
    let (before, within) = (unit.write_computed(effect.before, format), unit.write_computed(effect.within, format));
    let share = format.percent(effect.change.value.abs(), 0);
    let (up, fr) = (effect.change.value >= 0.0, format.lang() == Lang::Fr);
    let moved = match (effect.way, fr, up) {
        (Way::Same, true, _) => "à peine bougé".to_owned(),
        (Way::Same, false, _) => "hardly moved".to_owned(),
        (_, true, true) => format!("monté de {share}"),
        (_, true, false) => format!("descendu de {share}"),
        (_, false, true) => format!("up by {share}"),
        (_, false, false) => format!("down by {share}"),
    };
    match format.lang() {
        Lang::Fr => format!("{before} en moyenne avant, {within} pendant\u{a0}: {moved}."),
        Lang::En => format!("{before} on average before, {within} during: {moved}."),
    }
}

/// The mean that would have been enough.
#[must_use]
pub fn needed(effect: &Effect, unit: &Unit, format: &dyn Format) -> String {
    let needed = unit.write(effect.needed, format);
    match format.lang() {
        Lang::Fr => format!("Au-delà de {needed} en moyenne, l’écart compterait comme un progrès."),
        Lang::En => format!("Past {needed} on average, the change would count as progress."),
    }
}

/// What the data speak for.
#[must_use]
pub const fn advice(advice: Advice) -> Name {
    let (fr, en) = match advice {
        Advice::Deploy => (
            "Les chiffres confirment\u{a0}: l’écart dépasse le bruit habituel. Déployer.",
            "The figures confirm it: the change stands out of the usual noise. Deploy.",
        ),
        Advice::GoOn => (
            "Le sens est bon, mais l’écart reste dans le bruit habituel. Prolonger avant de déployer.",
            "It moved the right way, but within the usual noise. Go on before deploying.",
        ),
        Advice::Abandon => (
            "Les chiffres ne confirment pas. Arrêter, ou changer d’hypothèse.",
            "The figures do not confirm it. Stop, or change the hypothesis.",
        ),
    };
    Localized { fr, en }
}

/// The same while the trial goes on: nothing is decided before its end.
#[must_use]
pub fn advised(found: Advice, phase: Phase, lang: Lang) -> String {
    let words = *advice(found).get(lang);
    match (phase, lang) {
        (Phase::Running, Lang::Fr) => "L’essai n’est pas fini\u{a0}: ces chiffres peuvent encore changer.".to_owned(),
        (Phase::Running, Lang::En) => "The trial is not over: these figures may still change.".to_owned(),
        _ => words.to_owned(),
    }
}

/// Why nothing can be said.
#[must_use]
pub fn silent(silent: Silent, lang: Lang) -> String {
    match (silent, lang) {
        (Silent::NoMeasure, Lang::Fr) => "Choisissez l’indicateur qui mesure l’effet.".to_owned(),
        (Silent::NoMeasure, Lang::En) => "Choose the KPI that measures the effect.".to_owned(),
        (Silent::NoWindow, Lang::Fr) => "Donnez un premier et un dernier jour.".to_owned(),
        (Silent::NoWindow, Lang::En) => "Give a first and a last day.".to_owned(),
        (Silent::Before(count), Lang::Fr) => {
            format!("Pas assez de chiffres avant l’essai\u{a0}: {count} sur {}.", super::BEFORE)
        }
        (Silent::Before(count), Lang::En) => {
            format!("Not enough figures before the trial: {count} of {}.", super::BEFORE)
        }
        (Silent::Within(count), Lang::Fr) => {
            format!("Pas encore assez de chiffres pendant l’essai\u{a0}: {count} sur {}.", super::WITHIN)
        }
        (Silent::Within(count), Lang::En) => {
            format!("Not enough figures during the trial yet: {count} of {}.", super::WITHIN)
        }
        (Silent::Zero, Lang::Fr) => "La moyenne d’avant est nulle\u{a0}: aucun écart en proportion.".to_owned(),
        (Silent::Zero, Lang::En) => "The mean before is zero: there is no share of it.".to_owned(),
    }
}
