//! Words of the share link.

use crate::{
    domain::lang::{Lang, Localized, Plural},
    exchange::link::LinkFault,
};

/// Words of the share link.
pub struct Text {
    /// The card.
    pub title: &'static str,
    /// How it travels.
    pub how: &'static str,
    /// What cannot be taken back.
    pub warning: &'static str,
    /// Makes it.
    pub make: &'static str,
    /// It is being made.
    pub making: &'static str,
    /// The link.
    pub label: &'static str,
    /// How much of the room it takes: characters, share of the limit.
    pub length: fn(&str, &str) -> String,
    /// Pictures stay behind.
    pub pictures: fn(usize) -> String,
    /// It does not fit: characters needed, limit.
    pub too_long: fn(&str, &str) -> String,
    /// What to do then.
    pub instead: &'static str,
    /// This browser cannot.
    pub unsupported: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Lien de partage",
        how: "Le plan entier voyage dans l’adresse, après le signe #\u{a0}: aucun serveur ne le reçoit. Qui ouvre le lien voit d’abord ce qu’il contient, et choisit.",
        warning: "Un lien envoyé ne se reprend pas\u{a0}: toute personne qui l’obtient peut lire le plan, et les états déjà envoyés qui y tiennent, pour toujours.",
        make: "Créer un lien",
        making: "Création du lien…",
        label: "Lien vers ce plan",
        length: |length, share| {
            format!(
                "{length} caractères, {share} de ce qu’un lien peut porter. Si le plan change, il faut un nouveau lien."
            )
        },
        pictures: |count| match Plural::of(Lang::Fr, count) {
            Plural::One => "L’image du persona n’est pas dans le lien\u{a0}: elle le remplirait.".to_owned(),
            Plural::Other => {
                format!("Les images des {count}\u{a0}personas ne sont pas dans le lien\u{a0}: elles le rempliraient.")
            }
        },
        too_long: |found, limit| {
            format!(
                "Ce plan est trop grand pour un lien\u{a0}: il demande {found} caractères, un lien en porte {limit}."
            )
        },
        instead: "Envoyez plutôt le fichier du plan, ou le fichier chiffré.",
        unsupported: "Ce navigateur ne sait pas compresser\u{a0}: envoyez plutôt le fichier du plan.",
    },
    en: Text {
        title: "Share link",
        how: "The whole plan travels in the address, after the # sign: no server receives it. Whoever opens the link first sees what it holds, then chooses.",
        warning: "A link that was sent cannot be revoked: anyone who gets it can read the plan, and the states sent before that fit in, for ever.",
        make: "Make a link",
        making: "Making the link…",
        label: "Link to this plan",
        length: |length, share| {
            format!("{length} characters, {share} of what a link can carry. When the plan changes, make a new link.")
        },
        pictures: |count| match Plural::of(Lang::En, count) {
            Plural::One => "The persona’s picture is not in the link: it would fill it.".to_owned(),
            Plural::Other => format!("The pictures of {count}\u{a0}personas are not in the link: they would fill it."),
        },
        too_long: |found, limit| {
            format!("This plan is too large for a link: it needs {found} characters, a link carries {limit}.")
        },
        instead: "Send the plan’s file instead, or the encrypted file.",
        unsupported: "This browser cannot compress: send the plan’s file instead.",
    },
};

impl Text {
    /// Why there is no link. `number` writes a figure.
    #[must_use]
    pub fn refusal(&self, fault: LinkFault, number: impl Fn(usize) -> String) -> String {
        match fault {
            LinkFault::TooLong { found, limit } => {
                format!("{} {}", (self.too_long)(&number(found), &number(limit)), self.instead)
            }
            LinkFault::TooLarge { .. } | LinkFault::Newer { .. } | LinkFault::Damaged | LinkFault::Unsupported => {
                self.unsupported.to_owned()
            }
        }
    }
}
