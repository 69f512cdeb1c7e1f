//! Words of the about.

use crate::domain::lang::Localized;

/// Words of the screen.
pub struct Text {
    /// Title.
    pub title: &'static str,
    /// What it is.
    pub subtitle: &'static str,
    /// Section.
    pub principle: &'static str,
    /// Sentence.
    pub principle_1: &'static str,
    /// Sentence.
    pub principle_2: &'static str,
    /// Section.
    pub privacy: &'static str,
    /// Sentence.
    pub privacy_1: &'static str,
    /// Sentence.
    pub privacy_2: &'static str,
    /// Section.
    pub sources: &'static str,
    /// Sentence.
    pub sources_1: &'static str,
    /// Section.
    pub format: &'static str,
    /// Sentence.
    pub format_1: &'static str,
    /// Link.
    pub schema: &'static str,
    /// Section.
    pub licences: &'static str,
    /// Label.
    pub version: &'static str,
    /// Label.
    pub licence: &'static str,
    /// Link.
    pub icons: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Boussole donne un cap, puis des décisions",
        subtitle: "Un plan commercial que l’on pilote chaque semaine, sans compte ni serveur.",
        principle: "Le principe",
        principle_1: "Chaque méthode se termine par une décision\u{a0}: un objectif, une action, un paquet de budget ou un renoncement.",
        principle_2: "Chaque chiffre s’ouvre sur son pourquoi. Ce qui est une convention de Boussole est dit comme tel.",
        privacy: "Confidentialité",
        privacy_1: "Rien ne quitte cet appareil. La page ne demande rien à d’autres serveurs que celui d’où elle vient, et la règle de sécurité du navigateur l’en empêche.",
        privacy_2: "Le plan ne sort que dans un fichier que vous téléchargez vous-même.",
        sources: "D’où viennent les règles",
        sources_1: "Priorités\u{a0}: matrice d’Eisenhower, importance calculée par Boussole. Budget\u{a0}: base zéro (Pyhrr, 1970). Alertes\u{a0}: cartes XmR (Wheeler). Étapes\u{a0}: AARRR (McClure). Tendances\u{a0}: pente de Theil et Sen.",
        format: "Format ouvert",
        format_1: "Le fichier d’un plan est un document JSON. Son schéma est publié avec l’application.",
        schema: "Schéma du plan",
        licences: "Version et licences",
        version: "Version",
        licence: "Licence",
        icons: "Licence des icônes (Lucide)",
    },
    en: Text {
        title: "Boussole sets a course, then decisions",
        subtitle: "A commercial plan that is steered every week, without account or server.",
        principle: "The principle",
        principle_1: "Every method ends in a decision: an objective, an action, a budget package or a renunciation.",
        principle_2: "Every figure opens into its why. What is a convention of Boussole is said to be one.",
        privacy: "Privacy",
        privacy_1: "Nothing leaves this device. The page asks no server but the one it comes from, and the browser’s security policy sees to it.",
        privacy_2: "The plan leaves only in a file that you download yourself.",
        sources: "Where the rules come from",
        sources_1: "Priorities: the Eisenhower matrix, with an importance computed by Boussole. Budget: zero base (Pyhrr, 1970). Alerts: XmR charts (Wheeler). Stages: AARRR (McClure). Trends: the slope of Theil and Sen.",
        format: "Open format",
        format_1: "A plan’s file is a JSON document. Its schema is published with the application.",
        schema: "Schema of the plan",
        licences: "Version and licences",
        version: "Version",
        licence: "Licence",
        icons: "Licence of the icons (Lucide)",
    },
};
