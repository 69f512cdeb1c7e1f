//! Words of the encrypted file.

use crate::domain::lang::Localized;

/// Words of the encrypted file.
pub struct Text {
    /// The card.
    pub title: &'static str,
    /// What it is.
    pub how: &'static str,
    /// The password.
    pub password: &'static str,
    /// What makes a good one.
    pub password_hint: &'static str,
    /// The password again.
    pub again: &'static str,
    /// It is too short: the fewest characters.
    pub too_short: fn(usize) -> String,
    /// The two differ.
    pub differ: &'static str,
    /// Nobody can open it without.
    pub warning: &'static str,
    /// Makes it.
    pub make: &'static str,
    /// It is being made.
    pub making: &'static str,
    /// It was made.
    pub made: &'static str,
    /// The browser refused.
    pub failed: &'static str,
    /// Why it is not offered.
    pub unsupported: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Fichier chiffré",
        how: "Le même plan, illisible sans le mot de passe. Envoyez le mot de passe par un autre chemin que le fichier.",
        password: "Mot de passe",
        password_hint: "Quatre mots sans rapport entre eux valent mieux qu’un mot compliqué.",
        again: "Le même, une seconde fois",
        too_short: |least| format!("Il faut au moins {least}\u{a0}caractères."),
        differ: "Les deux mots de passe diffèrent.",
        warning: "Personne ne peut ouvrir ce fichier sans le mot de passe, Boussole non plus\u{a0}: il n’est gardé nulle part.",
        make: "Télécharger le fichier chiffré",
        making: "Chiffrement…",
        made: "Le fichier chiffré est téléchargé",
        failed: "Le navigateur n’a pas pu chiffrer le plan. Téléchargez plutôt le fichier du plan.",
        unsupported: "Chiffrer demande une page servie en https\u{a0}: le navigateur ne le permet pas à cette adresse.",
    },
    en: Text {
        title: "Encrypted file",
        how: "The same plan, unreadable without the password. Send the password by another way than the file.",
        password: "Password",
        password_hint: "Four unrelated words are better than one complicated word.",
        again: "The same, once more",
        too_short: |least| format!("At least {least}\u{a0}characters are needed."),
        differ: "The two passwords differ.",
        warning: "Nobody can open this file without the password, nor can Boussole: it is kept nowhere.",
        make: "Download the encrypted file",
        making: "Encrypting…",
        made: "The encrypted file is downloaded",
        failed: "The browser could not encrypt the plan. Download the plan’s file instead.",
        unsupported: "Encryption needs a page served over https: the browser does not allow it at this address.",
    },
};
