//! Words of the tables: their heads where the plan’s file has none.

use crate::domain::lang::Localized;

/// Words of the tables.
pub struct Text {
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// Between a name and what it holds, in one cell.
    pub colon: &'static str,
    /// The key figures.
    pub key_figures: &'static str,
    /// Their heads.
    pub key_heads: [&'static str; 2],
    /// Open objectives, open actions, overdue actions, KPIs, KPIs behind or at risk, envelope, what the ranking funds, its
    /// value, score of coherence.
    pub key_lines: [&'static str; 9],
    /// The table of single facts.
    pub facts: &'static str,
    /// Heads of the single facts: page, field, value.
    pub facts_heads: [&'static str; 3],
    /// The computed priorities.
    pub priorities: &'static str,
    /// Their heads: action, quadrant, importance, urgency, quick win, overdue, due.
    pub priorities_heads: [&'static str; 7],
    /// An action that lacks what would place it.
    pub unqualified: &'static str,
    /// The ranking of the budget.
    pub ranking: &'static str,
    /// Its heads: rank, package, level, cost, value, outcome.
    pub ranking_heads: [&'static str; 6],
    /// Where the KPIs stand.
    pub health: &'static str,
    /// Its heads: KPI, last value, its day, target, health, watch.
    pub health_heads: [&'static str; 6],
    /// How far the objectives are.
    pub progress: &'static str,
    /// Its heads: objective, progress, weight, due.
    pub progress_heads: [&'static str; 4],
    /// What does not hold together.
    pub coherence: &'static str,
    /// Its heads: severity, finding.
    pub coherence_heads: [&'static str; 2],
    /// The plan itself, among the pages of the facts.
    pub plan: &'static str,
}

impl Text {
    /// Yes or no.
    #[must_use]
    pub const fn flag(&self, flag: bool) -> &'static str {
        if flag { self.yes } else { self.no }
    }
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        yes: "Oui",
        no: "Non",
        colon: "\u{a0}: ",
        key_figures: "Chiffres clés",
        key_heads: ["Chiffre", "Valeur"],
        key_lines: [
            "Objectifs ouverts",
            "Actions ouvertes",
            "Actions en retard",
            "Indicateurs suivis",
            "Indicateurs en retrait ou à risque",
            "Enveloppe du budget",
            "Montant financé par le classement",
            "Valeur attendue de ce qui est financé",
            "Score de cohérence",
        ],
        facts: "Fiche du plan",
        facts_heads: ["Page", "Champ", "Valeur"],
        priorities: "Priorités calculées",
        priorities_heads: ["Action", "Quadrant", "Importance", "Urgence", "Gain rapide", "En retard", "Échéance"],
        unqualified: "À qualifier",
        ranking: "Classement du budget",
        ranking_heads: ["Rang", "Paquet de décision", "Niveau", "Coût", "Valeur ajustée", "Issue"],
        health: "Santé des indicateurs",
        health_heads: ["Indicateur", "Dernière valeur", "Mesurée le", "Cible", "Santé", "Surveillance"],
        progress: "Avancement des objectifs",
        progress_heads: ["Objectif", "Avancement", "Poids", "Échéance"],
        coherence: "Cohérence",
        coherence_heads: ["Gravité", "Constat"],
        plan: "Plan",
    },
    en: Text {
        yes: "Yes",
        no: "No",
        colon: ": ",
        key_figures: "Key figures",
        key_heads: ["Figure", "Value"],
        key_lines: [
            "Open objectives",
            "Open actions",
            "Overdue actions",
            "KPIs",
            "KPIs behind or at risk",
            "Budget envelope",
            "Amount that the ranking funds",
            "Expected value of what is funded",
            "Coherence score",
        ],
        facts: "Plan sheet",
        facts_heads: ["Page", "Field", "Value"],
        priorities: "Computed priorities",
        priorities_heads: ["Action", "Quadrant", "Importance", "Urgency", "Quick win", "Overdue", "Due date"],
        unqualified: "To be qualified",
        ranking: "Budget ranking",
        ranking_heads: ["Rank", "Decision package", "Level", "Cost", "Adjusted value", "Outcome"],
        health: "KPI health",
        health_heads: ["KPI", "Latest value", "Measured on", "Target", "Health", "Watch"],
        progress: "Objectives’ progress",
        progress_heads: ["Objective", "Progress", "Weight", "Due date"],
        coherence: "Coherence",
        coherence_heads: ["Severity", "Finding"],
        plan: "Plan",
    },
};
