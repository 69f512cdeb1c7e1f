//! Words of the page that a share link opens.

use crate::domain::lang::Localized;

/// Words of the page that a share link opens.
pub struct Text {
    /// It is being read.
    pub reading: &'static str,
    /// A plan is here.
    pub title: &'static str,
    /// Where it is, and where not.
    pub subtitle: &'static str,
    /// Shows what it holds.
    pub look: &'static str,
    /// Nothing can be read.
    pub refused: &'static str,
    /// Nothing was changed.
    pub nothing_written: &'static str,
    /// It is too long.
    pub too_long: &'static str,
    /// It grows beyond measure.
    pub too_large: &'static str,
    /// A newer version wrote it.
    pub newer: &'static str,
    /// It is cut or changed.
    pub damaged: &'static str,
    /// This browser cannot read it.
    pub unsupported: &'static str,
    /// Leads to one’s own plan.
    pub to_own: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        reading: "Lecture du lien…",
        title: "Un plan vous est envoyé par lien",
        subtitle: "Il est dans l’adresse de cette page et n’est pas encore sur cet appareil. Vos propres plans ne changent pas avant votre choix.",
        look: "Voir ce qu’il contient",
        refused: "Ce lien ne s’ouvre pas",
        nothing_written: "Rien n’a été modifié sur cet appareil.",
        too_long: "Il dépasse la longueur d’un lien de Boussole. Demandez plutôt le fichier du plan.",
        too_large: "Ce qu’il renferme dépasse la taille d’un plan\u{a0}: la lecture a été arrêtée.",
        newer: "Une version plus récente de Boussole l’a écrit. Rechargez la page pour obtenir la dernière version.",
        damaged: "Il n’est pas entier\u{a0}: les messageries coupent parfois les longues adresses. Demandez qu’il soit renvoyé, ou le fichier du plan.",
        unsupported: "Ce navigateur ne sait pas le décompresser. Mettez-le à jour, ou demandez le fichier du plan.",
        to_own: "Aller à mon plan",
    },
    en: Text {
        reading: "Reading the link…",
        title: "A plan was sent to you as a link",
        subtitle: "It is in the address of this page and not on this device yet. Your own plans do not change before you choose.",
        look: "See what it holds",
        refused: "This link does not open",
        nothing_written: "Nothing was changed on this device.",
        too_long: "It is longer than a link of Boussole can be. Ask for the plan’s file instead.",
        too_large: "What it holds is larger than a plan can be: reading was stopped.",
        newer: "A newer version of Boussole wrote it. Reload the page to get the latest version.",
        damaged: "It is not whole: mail programs sometimes cut long addresses. Ask for it again, or for the plan’s file.",
        unsupported: "This browser cannot decompress it. Update it, or ask for the plan’s file.",
        to_own: "Go to my plan",
    },
};
