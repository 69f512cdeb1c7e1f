//! Words of the channels.

pub mod guide;

use crate::domain::lang::{Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Canaux", en: "Channels" };

/// Words of the screen.
pub struct Text {
    /// The page's title: how many channels of acquisition.
    pub finding: fn(usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a row.
    pub add: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column.
    pub name: &'static str,
    /// Column.
    pub kind: &'static str,
    /// Column.
    pub cost: &'static str,
    /// Column.
    pub capacity: &'static str,
    /// Column.
    pub segment: &'static str,
    /// Column.
    pub started: &'static str,
    /// No choice.
    pub unset: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |count| match count {
            0 => "Aucun canal d’acquisition pour le moment".to_owned(),
            1 => "Un canal d’acquisition".to_owned(),
            2 => "Deux canaux d’acquisition".to_owned(),
            _ => format!("{count} canaux d’acquisition\u{a0}: la limite est de deux"),
        },
        subtitle: "Un ou deux canaux pour être trouvé, un seul pour signer. Chacun avec son coût et ce qu’il peut absorber.",
        empty: "Par où vos clients arrivent-ils, et où signent-ils\u{a0}?",
        example: "Exemple\u{a0}: recommandations de clients pour l’acquisition, visite d’atelier pour signer.",
        add: "Ajouter un canal",
        table: "Canaux",
        name: "Canal",
        kind: "Rôle",
        cost: "Coût annuel",
        capacity: "Contacts par mois",
        segment: "Segment visé",
        started: "Depuis",
        unset: "À préciser",
    },
    en: Text {
        finding: |count| match count {
            0 => "No acquisition channel yet".to_owned(),
            1 => "One acquisition channel".to_owned(),
            2 => "Two acquisition channels".to_owned(),
            _ => format!("{count} acquisition channels: the limit is two"),
        },
        subtitle: "One or two channels to be found, a single one to sign. Each with its cost and what it can carry.",
        empty: "Which way do customers come, and where do they sign?",
        example: "Example: customer referrals for acquisition, a workshop visit to sign.",
        add: "Add a channel",
        table: "Channels",
        name: "Channel",
        kind: "Role",
        cost: "Yearly cost",
        capacity: "Contacts a month",
        segment: "Segment",
        started: "Since",
        unset: "To be said",
    },
};
