//! The names of the figures, and how they and their differences are written.

use super::Figure;
use crate::domain::{
    lang::{Format, Lang, Localized, Name},
    money::Money,
};

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

impl Figure {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Coherence => name("Score de cohérence", "Coherence score"),
            Self::Findings => name("Incohérences relevées", "Inconsistencies found"),
            Self::Alerts => name("Indicateurs en alerte", "KPIs in alert"),
            Self::Progress => name("Avancement des objectifs", "Progress of the objectives"),
            Self::Done => name("Actions terminées", "Actions done"),
            Self::Late => name("Actions en retard", "Actions late"),
            Self::Envelope => name("Enveloppe", "Envelope"),
            Self::Funded => name("Coût des paquets financés", "Cost of the funded packages"),
            Self::Left => name("Reste de l’enveloppe", "Left of the envelope"),
        }
    }

    /// Its value as it is read.
    #[must_use]
    pub fn write(self, value: f64, format: &dyn Format) -> String {
        match self {
            Self::Coherence => format.percent(value / 100.0, 0),
            Self::Progress => format.percent(value, 1),
            Self::Findings | Self::Alerts | Self::Done | Self::Late => format.number(value, 0),
            Self::Envelope | Self::Funded | Self::Left => format.money(cents(value)),
        }
    }

    /// A difference of two of its values, with its sign: shares differ by points.
    #[must_use]
    pub fn write_difference(self, value: f64, format: &dyn Format) -> String {
        let size = value.abs();
        let points = |points: f64, digits| {
            let unit = match format.lang() {
                Lang::Fr => "pt",
                Lang::En => "pp",
            };
            format!("{}\u{a0}{unit}", format.number(points, digits))
        };
        let written = match self {
            Self::Coherence => points(size, 0),
            Self::Progress => points(size * 100.0, 1),
            _ => self.write(size, format),
        };
        let zero = match self {
            Self::Coherence => points(0.0, 0),
            Self::Progress => points(0.0, 1),
            _ => self.write(0.0, format),
        };
        match value {
            _ if written == zero => "=".to_owned(),
            value if value > 0.0 => format!("+{written}"),
            _ => format!("\u{2212}{written}"),
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "sums of amounts, each a whole number of cents within the caps")]
fn cents(value: f64) -> Money {
    Money::from_cents(value.round() as i64)
}
