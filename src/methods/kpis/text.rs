//! Words of the method: health, forecast, chart and limits. Figures arrive written in the KPI's unit, or are written
//! by the reader's [`Format`].

pub mod catalogue;
pub mod form;
pub mod guide;
pub mod page;
pub mod promise;

use super::{
    Settings,
    forecast::Forecast,
    health::{HealthRule, HealthState, TargetFault},
    limits::KpiCount,
    xmr::{Side, SignalKind, Standing},
};
use crate::domain::lang::{Format, Lang, Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Indicateurs", en: "KPIs" };

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

/// The words of the method.
pub struct Text {
    /// What the method is for.
    pub purpose: &'static str,
    /// The chart's name.
    pub chart: &'static str,
    /// How to read the chart.
    pub chart_hint: &'static str,
    /// x̄.
    pub centre: &'static str,
    /// The upper limit.
    pub upper: &'static str,
    /// The lower limit.
    pub lower: &'static str,
    /// The limit of the moving ranges.
    pub range_limit: &'static str,
    /// The target line.
    pub target: &'static str,
    /// Below six values.
    pub no_limits: &'static str,
    /// No signal.
    pub no_signal: &'static str,
    /// The act of computing the limits anew.
    pub rebase: &'static str,
    /// When to do it.
    pub rebase_hint: &'static str,
    /// A last measurement that is too old.
    pub stale: &'static str,
}

/// Its words.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        purpose: "Suivre quelques chiffres qui mènent à une décision, et savoir s’ils tiennent le cap.",
        chart: "Signal ou bruit",
        chart_hint: "Entre les limites, une variation est du bruit\u{a0}: elle n’appelle pas d’explication.",
        centre: "Moyenne",
        upper: "Limite haute",
        lower: "Limite basse",
        range_limit: "Limite des écarts d’une période à l’autre",
        target: "Cible",
        no_limits: "Il faut six périodes mesurées pour tracer des limites.",
        no_signal: "Aucun signal\u{a0}: tout ce qui bouge ici est du bruit.",
        rebase: "Recalculer les limites à partir de cette date",
        rebase_hint: "À faire quand le processus a changé et qu’on sait pourquoi.",
        stale: "La dernière mesure date de plus d’une période et demie.",
    },
    en: Text {
        purpose: "Follow a few figures that lead to a decision, and know whether they hold the course.",
        chart: "Signal or noise",
        chart_hint: "Between the limits, a change is noise: it asks for no explanation.",
        centre: "Mean",
        upper: "Upper limit",
        lower: "Lower limit",
        range_limit: "Limit of the changes from one period to the next",
        target: "Target",
        no_limits: "Limits need six measured periods.",
        no_signal: "No signal: everything that moves here is noise.",
        rebase: "Compute the limits anew from this date on",
        rebase_hint: "To do when the process has changed and you know why.",
        stale: "The last measurement is more than one and a half periods old.",
    },
};

impl HealthState {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::OnTrack => name("Dans les temps", "On track"),
            Self::Behind => name("En retrait", "Behind"),
            Self::AtRisk => name("À risque", "At risk"),
            Self::NoTarget => name("Sans cible", "No target"),
            Self::NoData => name("Sans données", "No data"),
        }
    }
}

impl HealthRule {
    /// Why the state is what it is, in a sentence.
    #[must_use]
    pub const fn reason(self) -> Name {
        match self {
            Self::NoTarget => name("Aucune cible n’est fixée.", "No target is set."),
            Self::NoMeasurement => name("Rien n’a encore été mesuré.", "Nothing was measured yet."),
            Self::NoBaseline => name(
                "Sans valeur de départ, l’avancement ne se calcule pas.",
                "Without a baseline, progress cannot be computed.",
            ),
            Self::Reached => name("La cible est atteinte.", "The target is reached."),
            Self::Hold => name(
                "Départ et cible sont égaux\u{a0}: c’est un niveau à tenir.",
                "Baseline and target are the same: a level to hold.",
            ),
            Self::Early => name(
                "Moins d’un dixième du chemin est attendu\u{a0}: seul un recul inquiète.",
                "Less than a tenth of the way is expected: only going backwards worries.",
            ),
            Self::Ratio => name(
                "Avancement constaté rapporté à l’avancement attendu à la même date.",
                "Progress made, against the progress expected by the same date.",
            ),
        }
    }
}

impl TargetFault {
    /// Why the target is refused.
    #[must_use]
    pub const fn reason(self) -> Name {
        match self {
            Self::WrongSide => name(
                "La cible est moins bonne que la valeur de départ\u{a0}: corrigez l’une des deux, ou le sens.",
                "The target is worse than the baseline: fix one of them, or the direction.",
            ),
        }
    }
}

impl SignalKind {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Outside => name("Point hors des limites", "Point outside the limits"),
            Self::Run => name("Huit points ou plus du même côté", "Eight points or more on one side"),
            Self::NearLimit => {
                name("Trois points sur quatre près d’une même limite", "Three points of four near the same limit")
            }
        }
    }
}

impl Side {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Above => name("Au-dessus de la moyenne", "Above the mean"),
            Self::Below => name("Au-dessous de la moyenne", "Below the mean"),
        }
    }
}

impl Standing {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Provisional => {
                name("Limites provisoires, avant douze périodes", "Provisional limits, before twelve periods")
            }
            Self::Locked => name("Limites fixées sur douze périodes", "Limits locked on twelve periods"),
        }
    }
}

/// When the target will be reached.
#[must_use]
pub fn forecast(forecast: Forecast, format: &dyn Format) -> String {
    let fixed = match forecast {
        Forecast::NoTarget => name("Pas de cible, pas de projection.", "No target, no projection."),
        Forecast::NoTrend => {
            name("Il faut deux périodes mesurées pour projeter.", "A projection needs two measured periods.")
        }
        Forecast::Reached => name("La cible est atteinte.", "The target is reached."),
        Forecast::FlatOrWrong => {
            name("À cette tendance, la cible ne sera pas atteinte.", "With this trend the target will not be reached.")
        }
        Forecast::FarAway => name(
            "À cette tendance, il faudrait plus de dix ans pour atteindre la cible.",
            "With this trend the target is more than ten years away.",
        ),
        Forecast::On(day) => return forecast_on(&format.date(day), format.lang()),
    };
    (*fixed.get(format.lang())).to_owned()
}

fn forecast_on(date: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("À cette tendance, la cible serait atteinte vers le {date}."),
        Lang::En => format!("With this trend the target would be reached around {date}."),
    }
}

/// The smallest change that puts a KPI on track; `value` is written in its unit.
#[must_use]
pub fn needed(value: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Il aurait fallu {value} à la dernière mesure pour être dans les temps."),
        Lang::En => format!("The last measurement would have had to be {value} to be on track."),
    }
}

/// The warning on the number of KPIs; nothing when it fits.
#[must_use]
pub fn count_warning(count: KpiCount, settings: &Settings, format: &dyn Format) -> Option<String> {
    let (fewest, most) = (settings.fewest, settings.most);
    let counted = |count| match format.lang() {
        Lang::Fr => format.count(count, "indicateur", "indicateurs"),
        Lang::En => format.count(count, "KPI", "KPIs"),
    };
    match (count, format.lang()) {
        (KpiCount::Fits, _) => None,
        (KpiCount::TooFew { missing }, Lang::Fr) => {
            Some(format!("Encore {} pour piloter avec {fewest} à {most} chiffres.", counted(missing)))
        }
        (KpiCount::TooFew { missing }, Lang::En) => {
            Some(format!("{} more to steer by {fewest} to {most} figures.", counted(missing)))
        }
        (KpiCount::TooMany { over }, Lang::Fr) => {
            Some(format!("{} de trop\u{a0}: au-delà de {most}, on se perd dans les chiffres.", counted(over)))
        }
        (KpiCount::TooMany { over }, Lang::En) => {
            Some(format!("{} too many: beyond {most}, one gets lost in figures.", counted(over)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::Day, plain_format::Plain};

    #[test]
    fn a_forecast_is_a_sentence() {
        let day = Day::parse("2026-11-22").expect("a date");
        #[track_caller]
        fn check(given: Forecast, lang: Lang, expected: &str) {
            assert_eq!(forecast(given, &Plain(lang)), expected);
        }
        check(Forecast::On(day), Lang::Fr, "À cette tendance, la cible serait atteinte vers le 2026-11-22.");
        check(Forecast::On(day), Lang::En, "With this trend the target would be reached around 2026-11-22.");
        check(Forecast::Reached, Lang::Fr, "La cible est atteinte.");
    }

    #[test]
    fn the_limits_warn_in_words() {
        #[track_caller]
        fn check(count: usize, lang: Lang, expected: Option<&str>) {
            let settings = Settings::default();
            let found = count_warning(KpiCount::of(count, &settings), &settings, &Plain(lang));
            assert_eq!(found.as_deref(), expected);
        }
        check(6, Lang::Fr, None);
        check(4, Lang::Fr, Some("Encore 1\u{a0}indicateur pour piloter avec 5 à 7 chiffres."));
        check(9, Lang::Fr, Some("2\u{a0}indicateurs de trop\u{a0}: au-delà de 7, on se perd dans les chiffres."));
        check(9, Lang::En, Some("2\u{a0}KPIs too many: beyond 7, one gets lost in figures."));
    }
}
