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
    pub offline: &'static str,
    /// Sentence.
    pub offline_preparing: &'static str,
    /// Sentence.
    pub offline_ready: &'static str,
    /// Sentence.
    pub offline_newer: &'static str,
    /// Sentence.
    pub offline_failed: &'static str,
    /// Sentence.
    pub offline_unavailable: &'static str,
    /// Sentence.
    pub install: &'static str,
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
    /// Section.
    pub crates: &'static str,
    /// Sentence.
    pub crates_1: &'static str,
    /// Link.
    pub crates_texts: &'static str,
    /// Column.
    pub crate_name: &'static str,
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
        privacy_2: "Le plan ne sort que par vous\u{a0}: dans un fichier que vous téléchargez, ou dans un lien que vous copiez.",
        offline: "Sans réseau",
        offline_preparing: "Les fichiers de l’application arrivent encore\u{a0}: l’usage sans réseau sera prêt dans un moment.",
        offline_ready: "L’application est entière sur cet appareil\u{a0}: elle s’ouvre et travaille sans réseau.",
        offline_newer: "L’application est entière sur cet appareil, et une nouvelle version attend\u{a0}: elle viendra au prochain démarrage.",
        offline_failed: "Les fichiers n’ont pas tous pu être gardés sur cet appareil\u{a0}: il manque de place, ou le site vient de changer. La page essaiera de nouveau à son prochain démarrage.",
        offline_unavailable: "Ce navigateur, ou une adresse sans https, ne permet pas de garder l’application\u{a0}: gardez cette page ouverte avant de perdre le réseau.",
        install: "Pour l’avoir comme une application, avec son icône, choisissez «\u{a0}Installer\u{a0}» ou «\u{a0}Ajouter à l’écran d’accueil\u{a0}» dans le menu du navigateur.",
        sources: "D’où viennent les règles",
        sources_1: "Priorités\u{a0}: matrice d’Eisenhower, importance calculée par Boussole. Budget\u{a0}: base zéro (Pyhrr, 1970). Alertes\u{a0}: cartes XmR (Wheeler). Étapes\u{a0}: AARRR (McClure). Tendances\u{a0}: pente de Theil et Sen.",
        format: "Format ouvert",
        format_1: "Le fichier d’un plan est un document JSON. Son schéma est publié avec l’application.",
        schema: "Schéma du plan",
        licences: "Version et licences",
        version: "Version",
        licence: "Licence",
        icons: "Licence des icônes (Lucide)",
        crates: "Les bibliothèques dont l’application est faite",
        crates_1: "L’application est écrite en Rust, avec des bibliothèques libres. Toutes permettent de la redistribuer.",
        crates_texts: "Textes de leurs licences",
        crate_name: "Bibliothèque",
    },
    en: Text {
        title: "Boussole sets a course, then decisions",
        subtitle: "A commercial plan that is steered every week, without account or server.",
        principle: "The principle",
        principle_1: "Every method ends in a decision: an objective, an action, a budget package or a renunciation.",
        principle_2: "Every figure opens into its why. What is a convention of Boussole is said to be one.",
        privacy: "Privacy",
        privacy_1: "Nothing leaves this device. The page asks no server but the one it comes from, and the browser’s security policy sees to it.",
        privacy_2: "The plan leaves only through you: in a file that you download, or in a link that you copy.",
        offline: "Without a network",
        offline_preparing: "The application’s files are still coming: use without a network will be ready in a moment.",
        offline_ready: "The whole application is on this device: it opens and works without a network.",
        offline_newer: "The whole application is on this device, and a new version waits: it comes with the next start.",
        offline_failed: "Not every file could be kept on this device: room is short, or the site has just changed. The page tries again at its next start.",
        offline_unavailable: "This browser, or an address without https, does not let the application be kept: leave this page open before the network goes.",
        install: "To have it as an application, with its icon, choose “Install” or “Add to home screen” in the browser’s menu.",
        sources: "Where the rules come from",
        sources_1: "Priorities: the Eisenhower matrix, with an importance computed by Boussole. Budget: zero base (Pyhrr, 1970). Alerts: XmR charts (Wheeler). Stages: AARRR (McClure). Trends: the slope of Theil and Sen.",
        format: "Open format",
        format_1: "A plan’s file is a JSON document. Its schema is published with the application.",
        schema: "Schema of the plan",
        licences: "Version and licences",
        version: "Version",
        licence: "Licence",
        icons: "Licence of the icons (Lucide)",
        crates: "The libraries that the application is made of",
        crates_1: "The application is written in Rust, with free libraries. All of them allow it to be distributed.",
        crates_texts: "Texts of their licences",
        crate_name: "Library",
    },
};
