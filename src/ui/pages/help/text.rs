//! Words of the help.

use crate::domain::lang::Localized;

/// Words of the screen.
pub struct Text {
    /// Title.
    pub title: &'static str,
    /// What it is.
    pub subtitle: &'static str,
    /// Section.
    pub week: &'static str,
    /// Step.
    pub week_1: &'static str,
    /// Step.
    pub week_2: &'static str,
    /// Step.
    pub week_3: &'static str,
    /// Step.
    pub week_4: &'static str,
    /// Step.
    pub week_5: &'static str,
    /// Section.
    pub keys: &'static str,
    /// Section.
    pub safe: &'static str,
    /// Sentence.
    pub safe_1: &'static str,
    /// Sentence.
    pub safe_2: &'static str,
    /// Sentence.
    pub safe_3: &'static str,
    /// Section.
    pub glossary: &'static str,
    /// Field.
    pub search: &'static str,
    /// No result.
    pub nothing: &'static str,
    /// Begins the guided tour.
    pub tour: &'static str,
    /// Link.
    pub about: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Une demi-heure par semaine suffit",
        subtitle: "Comment Boussole s’utilise, et ce que veulent dire ses mots.",
        week: "La semaine type",
        week_1: "Saisir ou importer les chiffres de la semaine.",
        week_2: "Ouvrir le cockpit\u{a0}: traiter les alertes, lancer l’action prévue.",
        week_3: "Passer en revue ce qui est à faire et en retard\u{a0}; déléguer ou renoncer au reste.",
        week_4: "Regarder la cohérence\u{a0}: corriger la plus grave des alertes du plan.",
        week_5: "Télécharger une sauvegarde et l’envoyer à votre conseil si besoin.",
        keys: "Au clavier",
        safe: "Vos données",
        safe_1: "Tout reste dans ce navigateur\u{a0}: aucun compte, aucun serveur, rien n’est envoyé.",
        safe_2: "Un navigateur peut effacer ce qu’il garde, par exemple après sept jours sans visite dans Safari ou quand on vide les cookies. Seul un fichier téléchargé y survit.",
        safe_3: "Chaque modification s’annule, imports et suppressions compris.",
        glossary: "Glossaire",
        search: "Chercher un mot",
        nothing: "Aucun mot ne correspond.",
        tour: "Suivre la visite guidée",
        about: "À propos de Boussole",
    },
    en: Text {
        title: "Half an hour a week is enough",
        subtitle: "How Boussole is used, and what its words mean.",
        week: "A typical week",
        week_1: "Enter or import the week’s figures.",
        week_2: "Open the cockpit: deal with the alerts, start the planned action.",
        week_3: "Go through what is to be done and late; delegate or renounce the rest.",
        week_4: "Look at the coherence: fix the gravest finding of the plan.",
        week_5: "Download a backup and send it to your advisor if needed.",
        keys: "By keyboard",
        safe: "Your data",
        safe_1: "Everything stays in this browser: no account, no server, nothing is sent.",
        safe_2: "A browser may erase what it keeps, for example after seven days without a visit in Safari or when cookies are cleared. Only a downloaded file survives that.",
        safe_3: "Every change can be undone, imports and deletions included.",
        glossary: "Glossary",
        search: "Look for a word",
        nothing: "No word matches.",
        tour: "Take the guided tour",
        about: "About Boussole",
    },
};
