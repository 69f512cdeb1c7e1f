//! Words of the import of opportunities.

use crate::domain::lang::{Format, Lang, Localized};

/// What an import would do: new, changed and equal lines.
#[must_use]
pub fn foreseen(added: usize, updated: usize, same: usize, format: &dyn Format) -> String {
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let write = |count: usize| format.number(count as f64, 0);
    let (added, updated, same) = (write(added), write(updated), write(same));
    match format.lang() {
        Lang::Fr => format!("À ajouter\u{a0}: {added}. À mettre à jour\u{a0}: {updated}. Inchangées\u{a0}: {same}."),
        Lang::En => format!("To add: {added}. To update: {updated}. Unchanged: {same}."),
    }
}

/// Words of the card.
pub struct Text {
    /// Opens the import.
    pub import: &'static str,
    /// The place for a file.
    pub file: &'static str,
    /// What becomes of it.
    pub file_detail: &'static str,
    /// The card’s title.
    pub title: &'static str,
    /// While it is read.
    pub reading: &'static str,
    /// It is no table of opportunities.
    pub not_opportunities: &'static str,
    /// The columns.
    pub columns: &'static str,
    /// No column.
    pub no_column: &'static str,
    /// How dates are written.
    pub dates: &'static str,
    /// The stages of the CRM.
    pub stages: &'static str,
    /// What they stand for.
    pub stages_hint: &'static str,
    /// No stage.
    pub no_stage: &'static str,
    /// Writes it.
    pub confirm: &'static str,
    /// Nothing would change.
    pub nothing: &'static str,
    /// It is written.
    pub done: &'static str,
    /// Leaves it.
    pub cancel: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        import: "Importer depuis un CRM",
        file: "Déposez l’export de votre CRM, ou choisissez-le",
        file_detail: "CSV de HubSpot, de Pipedrive ou de Salesforce, en français ou en anglais\u{a0}: les colonnes sont reconnues. Rien n’entre dans le plan avant que vous confirmiez, et le même export importé deux fois ne fait pas de doublons.",
        title: "Import d’opportunités",
        reading: "Lecture du fichier",
        not_opportunities: "Ce fichier ne ressemble pas à un export d’opportunités\u{a0}: il faut au moins un nom et une étape ou un statut.",
        columns: "Colonnes",
        no_column: "Aucune colonne",
        dates: "Écriture des dates",
        stages: "Étapes du CRM",
        stages_hint: "À quelle étape du processus chacune correspond\u{a0}; le choix est retenu pour la prochaine fois.",
        no_stage: "Aucune étape",
        confirm: "Importer",
        nothing: "Tout est déjà dans le plan.",
        done: "Opportunités importées",
        cancel: "Laisser ce fichier",
    },
    en: Text {
        import: "Import from a CRM",
        file: "Drop the export of your CRM here, or choose it",
        file_detail: "CSV of HubSpot, Pipedrive or Salesforce, in French or English: the columns are recognised. Nothing enters the plan before you confirm, and the same export imported twice makes no doubles.",
        title: "Import of opportunities",
        reading: "Reading the file",
        not_opportunities: "This file does not look like an export of opportunities: it takes at least a name and a stage or a status.",
        columns: "Columns",
        no_column: "No column",
        dates: "How dates are written",
        stages: "Stages of the CRM",
        stages_hint: "Which stage of the process each stands for; the choice is kept for next time.",
        no_stage: "No stage",
        confirm: "Import",
        nothing: "All of it is in the plan already.",
        done: "Opportunities imported",
        cancel: "Leave this file",
    },
};
