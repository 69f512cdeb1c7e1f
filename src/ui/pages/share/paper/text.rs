//! Words of the document to read and print.

use crate::domain::lang::Localized;

/// Words of the document to read and print.
pub struct Text {
    /// The card.
    pub title: &'static str,
    /// What it is.
    pub how: &'static str,
    /// Downloads it.
    pub download: &'static str,
    /// Shows it here, to be printed.
    pub print: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Document à lire et à imprimer",
        how: "Tout le plan en une page avec son sommaire, qui s’ouvre d’un double clic sur tout ordinateur, sans connexion ni Boussole. Le plan est dedans, avec les derniers états envoyés ou reçus\u{a0}: le fichier se rouvre ici.",
        download: "Télécharger le document (HTML)",
        print: "Imprimer ou enregistrer en PDF",
    },
    en: Text {
        title: "Document to read and print",
        how: "The whole plan on one page with its contents, which opens by a double click on any computer, without a connection or Boussole. The plan is inside, with the latest states sent or received: the file opens here again.",
        download: "Download the document (HTML)",
        print: "Print or save as PDF",
    },
};
