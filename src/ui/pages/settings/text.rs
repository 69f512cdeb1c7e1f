//! Words of the settings.

use crate::domain::lang::Localized;

/// Words of the screen.
pub struct Text {
    /// Title.
    pub title: &'static str,
    /// What they are.
    pub subtitle: &'static str,
    /// Section.
    pub display: &'static str,
    /// Field.
    pub lang: &'static str,
    /// Field.
    pub theme: &'static str,
    /// Theme.
    pub system: &'static str,
    /// Theme.
    pub light: &'static str,
    /// Theme.
    pub dark: &'static str,
    /// Section.
    pub priorities: &'static str,
    /// Field.
    pub horizon: &'static str,
    /// Unit.
    pub days: &'static str,
    /// Hint.
    pub horizon_hint: &'static str,
    /// Field.
    pub importance_cut: &'static str,
    /// Field.
    pub urgency_cut: &'static str,
    /// Hint.
    pub cut_hint: &'static str,
    /// Field.
    pub quick_win: &'static str,
    /// Unit.
    pub person_days: &'static str,
    /// Hint.
    pub convention: &'static str,
    /// Section.
    pub budget: &'static str,
    /// Field.
    pub alpha: &'static str,
    /// Hint.
    pub alpha_hint: &'static str,
    /// Section.
    pub kpis: &'static str,
    /// Field.
    pub fewest: &'static str,
    /// Field.
    pub most: &'static str,
    /// Field.
    pub watched: &'static str,
    /// Field.
    pub on_track: &'static str,
    /// Field.
    pub behind: &'static str,
    /// Hint.
    pub band_hint: &'static str,
    /// Refusal.
    pub out_of_range: &'static str,
    /// Button.
    pub reset: &'static str,
    /// Why it cannot act.
    pub all_original: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Réglages",
        subtitle: "L’affichage vaut pour cet appareil\u{a0}; les règles voyagent avec le plan.",
        display: "Affichage",
        lang: "Langue",
        theme: "Thème",
        system: "Système",
        light: "Clair",
        dark: "Sombre",
        priorities: "Priorités",
        horizon: "Urgent à moins de",
        days: "jours",
        horizon_hint: "De 1 à 90. Une action due dans ce délai est urgente au seuil habituel.",
        importance_cut: "Seuil d’importance",
        urgency_cut: "Seuil d’urgence",
        cut_hint: "De 0 à 1, seuil compris. 0,5 par défaut.",
        quick_win: "Gain rapide jusqu’à",
        person_days: "jours-personnes",
        convention: "Convention de Boussole, pas une loi.",
        budget: "Budget",
        alpha: "Poids de l’impact stratégique (α)",
        alpha_hint: "De 0 à 1. À 0, seuls le bénéfice et sa probabilité comptent. Convention de Boussole.",
        kpis: "Indicateurs",
        fewest: "Indicateurs, au moins",
        most: "Indicateurs, au plus",
        watched: "Sous surveillance, au plus",
        on_track: "Dans les temps à partir de",
        behind: "En retrait à partir de",
        band_hint: "Part du progrès attendu.",
        out_of_range: "Hors des bornes\u{a0}: la valeur précédente est gardée.",
        reset: "Revenir aux valeurs d’origine",
        all_original: "tout est déjà d’origine",
    },
    en: Text {
        title: "Settings",
        subtitle: "Display is for this device; the rules travel with the plan.",
        display: "Display",
        lang: "Language",
        theme: "Theme",
        system: "System",
        light: "Light",
        dark: "Dark",
        priorities: "Priorities",
        horizon: "Urgent within",
        days: "days",
        horizon_hint: "From 1 to 90. An action due within this time is urgent at the usual cut.",
        importance_cut: "Importance cut",
        urgency_cut: "Urgency cut",
        cut_hint: "From 0 to 1, inclusive. 0.5 by default.",
        quick_win: "Quick win up to",
        person_days: "person-days",
        convention: "A convention of Boussole, not a law.",
        budget: "Budget",
        alpha: "Weight of strategic impact (α)",
        alpha_hint: "From 0 to 1. At 0, only the benefit and its probability count. A convention of Boussole.",
        kpis: "KPIs",
        fewest: "KPIs, at least",
        most: "KPIs, at most",
        watched: "Under watch, at most",
        on_track: "On track from",
        behind: "Behind from",
        band_hint: "Share of the expected progress.",
        out_of_range: "Out of range: the former value is kept.",
        reset: "Back to the original values",
        all_original: "everything is original already",
    },
};
