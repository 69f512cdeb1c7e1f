//! Words of the agenda and of the figures that meetings compare.

use super::{Figure, Section};
use crate::{
    domain::{
        lang::{Format, Lang, Localized, Name},
        money::Money,
    },
    methods::components::ComponentKind,
};

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

impl Section {
    /// Its heading.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Alerts => name("Alertes", "Alerts"),
            Self::Verdicts => name("Verdicts à rendre", "Verdicts owed"),
            Self::Overdue => name("Actions en retard", "Overdue actions"),
            Self::Gaps => name("Écarts entre plan et réel", "Gaps between plan and actual"),
            Self::Unexplained => name("Écarts du mois sans cause", "Gaps of the month without a cause"),
            Self::Experiments => name("Expériences à conclure", "Experiments to conclude"),
            Self::Signals => name("Signaux de révision", "Signals for a review"),
            Self::Actions => name("Actions ouvertes", "Open actions"),
            Self::Packages => name("Paquets de décision", "Decision packages"),
        }
    }
}

impl Figure {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Score => name("Cohérence, sur 100", "Coherence, out of 100"),
            Self::Findings => name("Incohérences", "Incoherences"),
            Self::Alerts => name("Alertes", "Alerts"),
            Self::OnTrack => name("Indicateurs sur la trajectoire", "KPIs on track"),
            Self::Astray => name("Indicateurs qui s’écartent", "KPIs off track"),
            Self::OpenActions => name("Actions ouvertes", "Open actions"),
            Self::Overdue => name("Actions en retard", "Overdue actions"),
            Self::Done => name("Actions terminées", "Actions done"),
            Self::Funded => name("Budget financé", "Budget funded"),
        }
    }

    /// Its value in words.
    #[must_use]
    pub fn write(self, value: Option<i64>, format: &dyn Format) -> String {
        #[allow(clippy::cast_precision_loss, reason = "counts of rows are far below 2^52")]
        let plain = |value: i64| format.number(value as f64, 0);
        match (value, self) {
            (None, _) => "—".to_owned(),
            (Some(cents), Self::Funded) => format.money(Money::from_cents(cents)),
            (Some(value), _) => plain(value),
        }
    }
}

/// The choices that changed since the last review, as one sentence; nothing for none.
#[must_use]
pub fn choices(changed: &[ComponentKind], lang: Lang) -> Option<String> {
    let names: Vec<_> = changed.iter().map(|kind| kind.fixed().name().get(lang).to_lowercase()).collect();
    let list = names.join(", ");
    match (names.is_empty(), lang) {
        (true, _) => None,
        (false, Lang::Fr) => Some(format!("Choix modifiés\u{a0}: {list}.")),
        (false, Lang::En) => Some(format!("Choices changed: {list}.")),
    }
}
