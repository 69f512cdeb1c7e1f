//! Words of KPIs: the axes on which they are classed, their units, and their values written with the unit.

use super::name;
use crate::domain::{
    kpi::{Aarrr, Direction, Family, Frequency, KpiLevel, Nature, Unit},
    lang::{Format, Lang, Name},
    money::Money,
};

impl Aarrr {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Acquisition => name("Acquisition", "Acquisition"),
            Self::Activation => name("Activation", "Activation"),
            Self::Retention => name("Rétention", "Retention"),
            Self::Referral => name("Recommandation", "Referral"),
            Self::Revenue => name("Revenu", "Revenue"),
        }
    }
}

impl KpiLevel {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Result => name("Résultat", "Result"),
            Self::Efficiency => name("Efficacité", "Efficiency"),
            Self::Economy => name("Économie", "Economy"),
        }
    }
}

impl Nature {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Leading => name("Avancé (annonce)", "Leading (announces)"),
            Self::Lagging => name("Retardé (constate)", "Lagging (records)"),
        }
    }
}

impl Family {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Result => name("Résultat", "Result"),
            Self::Activity => name("Activité", "Activity"),
        }
    }
}

impl Direction {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Higher => name("Plus haut, c’est mieux", "Higher is better"),
            Self::Lower => name("Plus bas, c’est mieux", "Lower is better"),
        }
    }
}

impl Frequency {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Weekly => name("Chaque semaine", "Weekly"),
            Self::Monthly => name("Chaque mois", "Monthly"),
            Self::Quarterly => name("Chaque trimestre", "Quarterly"),
        }
    }
}

impl Unit {
    /// Every choice, in the order of lists; the last one is named by the user.
    pub const CHOICES: [Self; 7] =
        [Self::Count, Self::Money, Self::Percent, Self::Days, Self::Hours, Self::Points, Self::Other(String::new())];

    /// Its name in a list: for [`Unit::Other`] the name of the choice, not the user's word.
    #[must_use]
    pub const fn name(&self) -> Name {
        match self {
            Self::Count => name("Nombre", "Count"),
            Self::Money => name("Montant", "Amount"),
            Self::Percent => name("Pourcentage", "Percentage"),
            Self::Days => name("Jours", "Days"),
            Self::Hours => name("Heures", "Hours"),
            Self::Points => name("Points", "Points"),
            Self::Other(_) => name("Autre unité", "Other unit"),
        }
    }

    /// The word that follows a figure in a field; nothing where the figure carries its own sign.
    #[must_use]
    pub fn word(&self, lang: Lang) -> Option<String> {
        match self {
            Self::Count | Self::Money | Self::Percent => None,
            Self::Days | Self::Hours | Self::Points => Some(self.name().get(lang).to_lowercase()),
            Self::Other(unit) => (!unit.is_empty()).then(|| unit.clone()),
        }
    }

    /// `value` written with its unit: `1 250 €`, `38 %`, `12 jours`.
    #[must_use]
    pub fn write(&self, value: f64, format: &dyn Format) -> String {
        let counted = |one: &'static str, other: &'static str| {
            let noun = if is_one(value, format.lang()) { one } else { other };
            format!("{}\u{a0}{noun}", format.number(value, 1))
        };
        match (self, format.lang()) {
            (Self::Count, _) => format.number(value, 1),
            (Self::Money, _) => match Money::from_f64_units(value) {
                Some(amount) => format.money(amount),
                None => format.number(value, 0),
            },
            (Self::Percent, _) => format.percent(value, 1),
            (Self::Days, Lang::Fr) => counted("jour", "jours"),
            (Self::Days, Lang::En) => counted("day", "days"),
            (Self::Hours, Lang::Fr) => counted("heure", "heures"),
            (Self::Hours, Lang::En) => counted("hour", "hours"),
            (Self::Points, _) => counted("point", "points"),
            (Self::Other(unit), _) if unit.is_empty() => format.number(value, 2),
            (Self::Other(unit), _) => format!("{}\u{a0}{unit}", format.number(value, 2)),
        }
    }

    /// A value that was computed, such as a mean or what a plan expected: large amounts in whole units, since cents that
    /// nobody typed are no precision.
    #[must_use]
    pub fn write_computed(&self, value: f64, format: &dyn Format) -> String {
        match (self, Money::from_f64_units(value)) {
            (Self::Money, Some(amount)) => format.money(amount.in_brief()),
            _ => self.write(value, format),
        }
    }

    /// What lies between two values, written with its unit; between two shares there are points: `3,5 points`.
    #[must_use]
    pub fn write_distance(&self, value: f64, format: &dyn Format) -> String {
        match self {
            Self::Percent => Self::Points.write(value * 100.0, format),
            other => other.write_computed(value, format),
        }
    }
}

/// French keeps the singular below 2, English for 1 only.
fn is_one(value: f64, lang: Lang) -> bool {
    match lang {
        Lang::Fr => value.abs() < 2.0,
        Lang::En => (value.abs() - 1.0).abs() < f64::EPSILON,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn a_value_carries_its_unit() {
        #[track_caller]
        fn check(unit: &Unit, value: f64, fr: &str, en: &str) {
            assert_eq!(unit.write(value, &Plain(Lang::Fr)), fr);
            assert_eq!(unit.write(value, &Plain(Lang::En)), en);
        }
        check(&Unit::Count, 12.0, "12", "12");
        check(&Unit::Money, 12.5, "1250\u{a0}ct", "1250\u{a0}ct");
        check(&Unit::Money, 1e300, &format!("{:.0}", 1e300), &format!("{:.0}", 1e300));
        check(&Unit::Percent, 0.38, "38\u{a0}%", "38\u{a0}%");
        assert_eq!(Unit::Percent.write_distance(-0.035, &Plain(Lang::Fr)), "-3.5\u{a0}points");
        assert_eq!(Unit::Money.write(93_555.56, &Plain(Lang::Fr)), "9355556\u{a0}ct");
        assert_eq!(Unit::Money.write_computed(93_555.56, &Plain(Lang::Fr)), "9355600\u{a0}ct");
        assert_eq!(Unit::Money.write_computed(12.34, &Plain(Lang::Fr)), "1234\u{a0}ct");
        assert_eq!(Unit::Money.write_distance(-4_255.56, &Plain(Lang::Fr)), "-425600\u{a0}ct");
        assert_eq!(Unit::Percent.write_computed(0.38, &Plain(Lang::En)), "38\u{a0}%");
        assert_eq!(Unit::Days.write_distance(4.0, &Plain(Lang::En)), "4\u{a0}days");
        check(&Unit::Days, 1.5, "1.5\u{a0}jour", "1.5\u{a0}days");
        check(&Unit::Hours, 1.0, "1\u{a0}heure", "1\u{a0}hour");
        check(&Unit::Other("kg".into()), 2.0, "2\u{a0}kg", "2\u{a0}kg");
        check(&Unit::Other(String::new()), 2.0, "2", "2");
    }
}
