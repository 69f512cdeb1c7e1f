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

/// How many stages of the file stand for none of the process, and the names of the first.
#[must_use]
pub fn unplaced(names: &[String], format: &dyn Format) -> String {
    const MOST_NAMED: usize = 6;
    let quoted = |name: &String| match format.lang() {
        Lang::Fr => format!("«\u{a0}{name}\u{a0}»"),
        Lang::En => format!("“{name}”"),
    };
    let more = if names.len() > MOST_NAMED { ", …" } else { "" };
    let named = names.iter().take(MOST_NAMED).map(quoted).collect::<Vec<_>>().join(", ") + more;
    match format.lang() {
        Lang::Fr => {
            let (one, other) = ("étape du fichier ne correspond", "étapes du fichier ne correspondent");
            format!("{} à aucune étape du processus\u{a0}: {named}", format.count(names.len(), one, other))
        }
        Lang::En => {
            let (one, other) = ("stage of the file stands", "stages of the file stand");
            format!("{} for no stage of the process: {named}", format.count(names.len(), one, other))
        }
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
    /// What it means that stages of the file stand for none, and what to do.
    pub unplaced_detail: &'static str,
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
        unplaced_detail: "Les opportunités ouvertes qui s’y trouvent n’entreront dans la colonne d’aucune étape et ne compteront pour rien dans la valeur pondérée. Choisissez une étape du processus ci-dessous, ou décrivez d’abord celle qui manque.",
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
        unplaced_detail: "Open opportunities there will stand in the column of no stage and count for nothing in the weighted value. Choose a stage of the process below, or first describe the one that is missing.",
        confirm: "Import",
        nothing: "All of it is in the plan already.",
        done: "Opportunities imported",
        cancel: "Leave this file",
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn stages_that_stand_for_none_are_counted_and_named() {
        #[track_caller]
        fn check(count: usize, lang: Lang, expected: &str) {
            let names: Vec<String> = (1..=count).map(|n| format!("S{n}")).collect();
            assert_eq!(unplaced(&names, &Plain(lang)).replace('\u{a0}', " "), expected);
        }
        check(1, Lang::Fr, "1 étape du fichier ne correspond à aucune étape du processus : « S1 »");
        check(2, Lang::Fr, "2 étapes du fichier ne correspondent à aucune étape du processus : « S1 », « S2 »");
        check(1, Lang::En, "1 stage of the file stands for no stage of the process: “S1”");
        check(
            7,
            Lang::En,
            "7 stages of the file stand for no stage of the process: “S1”, “S2”, “S3”, “S4”, “S5”, “S6”, …",
        );
    }
}
