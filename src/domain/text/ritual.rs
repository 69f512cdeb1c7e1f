//! Words of the rituals and of what their meetings decide.

use super::name;
use crate::domain::{
    lang::{Lang, Name},
    meeting::Ruling,
    ritual::{Ritual, RitualKind},
};

impl RitualKind {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Weekly => name("Point hebdomadaire", "Weekly meeting"),
            Self::Monthly => name("Revue mensuelle", "Monthly review"),
            Self::Learnings => name("Enseignements avec le marketing", "Lessons with marketing"),
            Self::Quarterly => name("Bilan trimestriel", "Quarterly review"),
            Self::Coaching => name("Accompagnement d’un vendeur", "Coaching of a seller"),
        }
    }

    /// How often it comes back.
    #[must_use]
    pub const fn rhythm(self) -> Name {
        match self {
            Self::Weekly => name("Chaque semaine", "Every week"),
            Self::Monthly | Self::Learnings => name("Chaque mois", "Every month"),
            Self::Quarterly => name("Chaque trimestre", "Every quarter"),
            Self::Coaching => name("Selon le besoin", "As needed"),
        }
    }
}

impl Ritual {
    /// What it is called: by the company, else by its kind.
    #[must_use]
    pub fn called(&self, lang: Lang) -> String {
        let own = self.name.trim();
        if own.is_empty() { (*self.kind.name().get(lang)).to_owned() } else { own.to_owned() }
    }
}

impl Ruling {
    /// Its name, as an act.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Keep => name("Garder", "Keep"),
            Self::Stop => name("Arrêter", "Stop"),
            Self::Test => name("Tester", "Test"),
            Self::Change => name("Modifier", "Change"),
            Self::Drop => name("Abandonner", "Drop"),
            Self::Note => name("Noter", "Note"),
        }
    }

    /// Its name, once it was taken.
    #[must_use]
    pub const fn taken(self) -> Name {
        match self {
            Self::Keep => name("Gardé", "Kept"),
            Self::Stop => name("Arrêté", "Stopped"),
            Self::Test => name("En test", "On test"),
            Self::Change => name("Modifié", "Changed"),
            Self::Drop => name("Abandonné", "Dropped"),
            Self::Note => name("Décision", "Decision"),
        }
    }
}
