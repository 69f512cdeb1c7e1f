//! The components' own words. The words of screens come from the screens.

use crate::domain::lang::Localized;

/// Words that components say by themselves.
pub struct Text {
    /// Cancels long work.
    pub cancel: &'static str,
    /// Opens the explanation of a figure.
    pub why: &'static str,
    /// Shows a chart's figures.
    pub show_table: &'static str,
    /// A week without anything planned.
    pub week_nothing: &'static str,
    /// A week in which it took place.
    pub week_held: &'static str,
    /// A week in which it did not.
    pub week_missed: &'static str,
    /// A week in which it is still to come.
    pub week_due: &'static str,
    /// Shows the chart again.
    pub show_chart: &'static str,
    /// Name of a menu of actions.
    pub actions: &'static str,
    /// What a field without a value holds.
    pub none: &'static str,
    /// Stands before the name of what will be created.
    pub create: &'static str,
    /// Closes the quotation that `create` opened.
    pub create_end: &'static str,
    /// No option matches.
    pub no_match: &'static str,
    /// Removes a tag or a value; the name follows.
    pub remove: &'static str,
    /// How to add a tag.
    pub tag_hint: &'static str,
    /// A number was expected.
    pub not_a_number: &'static str,
    /// An amount was expected.
    pub not_an_amount: &'static str,
    /// A date was expected.
    pub not_a_date: &'static str,
    /// A value from 1 to 5 was expected.
    pub not_a_score: &'static str,
    /// Clears a score.
    pub no_score: &'static str,
    /// The place where a file can be dropped.
    pub drop_here: &'static str,
    /// Opens the file picker.
    pub choose_file: &'static str,
    /// How to move and edit in a table.
    pub grid_help: &'static str,
    /// Column of row actions.
    pub row_actions: &'static str,
    /// A yes in a cell.
    pub yes: &'static str,
    /// A no in a cell.
    pub no: &'static str,
    /// Legend: the measured values.
    pub measured: &'static str,
    /// Legend: the goal.
    pub target: &'static str,
    /// Legend: the value that must not be passed.
    pub threshold: &'static str,
    /// Legend: where an alert ends.
    pub recovery: &'static str,
    /// Legend: the natural limits of a process.
    pub limits: &'static str,
    /// Legend: the centre line.
    pub centre: &'static str,
    /// Legend: where the trend leads.
    pub forecast: &'static str,
    /// Legend: a value that is not noise.
    pub signal: &'static str,
    /// Column head: the date.
    pub date: &'static str,
    /// Column head: the value.
    pub value: &'static str,
    /// Column head: the name.
    pub name: &'static str,
    /// Tone said in a word: fine.
    pub ok: &'static str,
    /// Tone said in a word: to be watched.
    pub watch: &'static str,
    /// Tone said in a word: alert.
    pub alert: &'static str,
    /// Tone said in a word: information.
    pub info: &'static str,
    /// Tone said in a word: no data.
    pub neutral: &'static str,
    /// Tone said in a word: matters most.
    pub brass: &'static str,
}

/// French and English.
pub static TEXT: Localized<Text> = Localized {
    fr: Text {
        cancel: "Annuler",
        why: "Pourquoi\u{a0}?",
        week_nothing: "—",
        week_held: "Fait",
        week_missed: "Manqué",
        week_due: "À venir",
        show_table: "Voir le tableau",
        show_chart: "Voir le graphique",
        actions: "Actions",
        none: "Aucun",
        create: "Créer «\u{a0}",
        create_end: "\u{a0}»",
        no_match: "Aucun résultat",
        remove: "Retirer",
        tag_hint: "Entrée ou virgule pour ajouter",
        not_a_number: "Un nombre est attendu, par exemple 12,5.",
        not_an_amount: "Un montant est attendu, par exemple 12\u{202f}500,50.",
        not_a_date: "Une date est attendue, par exemple 15/01/2027.",
        not_a_score: "Une note de 1 à 5 est attendue.",
        no_score: "Effacer la note",
        drop_here: "Déposez un fichier ici",
        choose_file: "Choisir un fichier",
        grid_help: "Flèches pour se déplacer, Entrée pour modifier, Échap pour abandonner, coller pour remplir plusieurs \
                    cellules.",
        row_actions: "Actions sur la ligne",
        yes: "Oui",
        no: "Non",
        measured: "Mesures",
        target: "Cible",
        threshold: "Seuil",
        recovery: "Rétablissement",
        limits: "Limites naturelles",
        centre: "Moyenne",
        forecast: "Tendance",
        signal: "Signal",
        date: "Date",
        value: "Valeur",
        name: "Nom",
        ok: "En ligne",
        watch: "À surveiller",
        alert: "Alerte",
        info: "Information",
        neutral: "Sans donnée",
        brass: "Essentiel",
    },
    en: Text {
        cancel: "Cancel",
        why: "Why?",
        week_nothing: "—",
        week_held: "Done",
        week_missed: "Missed",
        week_due: "To come",
        show_table: "Show the table",
        show_chart: "Show the chart",
        actions: "Actions",
        none: "None",
        create: "Create “",
        create_end: "”",
        no_match: "No match",
        remove: "Remove",
        tag_hint: "Enter or comma to add",
        not_a_number: "A number is expected, for example 12.5.",
        not_an_amount: "An amount is expected, for example 12,500.50.",
        not_a_date: "A date is expected, for example 15/01/2027.",
        not_a_score: "A score from 1 to 5 is expected.",
        no_score: "Clear the score",
        drop_here: "Drop a file here",
        choose_file: "Choose a file",
        grid_help: "Arrows to move, Enter to edit, Escape to give up, paste to fill several cells.",
        row_actions: "Row actions",
        yes: "Yes",
        no: "No",
        measured: "Measured",
        target: "Target",
        threshold: "Threshold",
        recovery: "Recovery",
        limits: "Natural limits",
        centre: "Average",
        forecast: "Trend",
        signal: "Signal",
        date: "Date",
        value: "Value",
        name: "Name",
        ok: "On track",
        watch: "To watch",
        alert: "Alert",
        info: "Information",
        neutral: "No data",
        brass: "Essential",
    },
};

/// Words of the frame’s own components, which are in the first load.
pub struct Frame {
    /// Accessible name of the button that closes a dialog, a drawer or a notice.
    pub close: &'static str,
    /// Undoes what a toast announces.
    pub undo: &'static str,
    /// Name of the region where toasts appear.
    pub notices: &'static str,
    /// Goes to the main content.
    pub skip: &'static str,
    /// Name of the main navigation.
    pub navigation: &'static str,
    /// Opens the navigation on a phone.
    pub more: &'static str,
}

/// The words in every language.
pub const FRAME: Localized<Frame> = Localized {
    fr: Frame {
        close: "Fermer",
        undo: "Annuler",
        notices: "Notifications",
        skip: "Aller au contenu",
        navigation: "Navigation principale",
        more: "Plus",
    },
    en: Frame {
        close: "Close",
        undo: "Undo",
        notices: "Notifications",
        skip: "Skip to content",
        navigation: "Main navigation",
        more: "More",
    },
};

/// Words of a text to take elsewhere.
pub struct CopyText {
    /// Copies it.
    pub copy: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// The browser refused: the text is selected.
    pub not_copied: &'static str,
}

/// French and English.
pub const COPY: Localized<CopyText> = Localized {
    fr: CopyText {
        copy: "Copier",
        copied: "Copié",
        not_copied: "Le navigateur refuse de copier\u{a0}: le texte est sélectionné, copiez-le au clavier.",
    },
    en: CopyText {
        copy: "Copy",
        copied: "Copied",
        not_copied: "The browser refuses to copy: the text is selected, copy it with the keyboard.",
    },
};

/// Words of a chart’s picture.
pub struct PictureText {
    /// Saves the chart of this title.
    pub save: fn(&str) -> String,
}

/// French and English.
pub const PICTURE: Localized<PictureText> = Localized {
    fr: PictureText { save: |title| format!("Enregistrer l’image\u{a0}: {title}") },
    en: PictureText { save: |title| format!("Save the picture: {title}") },
};
