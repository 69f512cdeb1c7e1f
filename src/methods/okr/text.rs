//! Words of objectives and key results: colours, what they were judged by, and the marks of what cannot be measured.

pub mod guide;

use super::{Basis, Colour, KeyResultCount, KeyResultState, Progress, Standing};
use crate::domain::lang::{Format, Lang, Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Objectifs et résultats clés", en: "Objectives and key results" };

/// The words of objectives.
pub struct Text {
    /// What the method is for.
    pub purpose: &'static str,
    /// How far it is.
    pub progress: &'static str,
    /// The key result that holds the objective back.
    pub weakest: &'static str,
    /// The mark of an objective whose parents lead back to itself.
    pub in_cycle: &'static str,
    /// Why a parent was refused.
    pub cycle_refused: &'static str,
    /// Why a target was refused.
    pub target_refused: &'static str,
}

/// Its words.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        purpose: "Dire où l’on va, et à quels résultats chiffrés on le verra.",
        progress: "Avancement",
        weakest: "Maillon faible",
        in_cycle: "Objectif pris dans une boucle\u{a0}: choisissez un autre parent.",
        cycle_refused: "Cet objectif dépend déjà de celui-ci\u{a0}: le lien ferait une boucle.",
        target_refused: "La cible est égale au départ\u{a0}: il n’y aurait rien à parcourir.",
    },
    en: Text {
        purpose: "Say where you are going, and by which figures you will see it.",
        progress: "Progress",
        weakest: "Weakest link",
        in_cycle: "This objective is caught in a loop: choose another parent.",
        cycle_refused: "This objective already depends on that one: the link would close a loop.",
        target_refused: "The target equals the baseline: there would be no way to go.",
    },
};

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

impl KeyResultState {
    /// Its mark.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Measured => name("Mesuré", "Measured"),
            Self::NoCurrent => name("Pas de valeur actuelle\u{a0}: compté à zéro", "No current value: counts as zero"),
            Self::NoBaseline => name("Pas de départ\u{a0}: compté à zéro", "No baseline: counts as zero"),
            Self::NoTarget => name("Pas de cible\u{a0}: compté à zéro", "No target: counts as zero"),
            Self::BaselineIsTarget => {
                name("Cible égale au départ\u{a0}: compté à zéro", "Target equal to the baseline: counts as zero")
            }
        }
    }
}

impl KeyResultCount {
    /// What to make of it.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::None => name("Aucun résultat clé", "No key result"),
            Self::Few => name("Moins de trois résultats clés", "Fewer than three key results"),
            Self::Advised => name("De trois à cinq résultats clés", "Three to five key results"),
            Self::Many => name("Plus de cinq résultats clés", "More than five key results"),
        }
    }
}

impl Basis {
    /// What was judged, or why nothing was.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Closed => name("Objectif clos", "Closed objective"),
            Self::NotMeasured => name("Rien ne le mesure encore", "Nothing measures it yet"),
            Self::NoPeriod => name("Pas de période", "No period"),
            Self::NotStarted => name("Pas encore commencé", "Not started yet"),
            Self::Early => name("Tout début de période", "Very early in the period"),
            Self::Running => name("Avancement rapporté au temps passé", "Progress against the time passed"),
            Self::Ended => name("Résultat en fin de période", "Result at the end of the period"),
        }
    }
}

impl Standing {
    /// The word of the colour, so that colour is never the only sign.
    #[must_use]
    pub const fn name(&self) -> Name {
        match (self.colour, self.basis) {
            (None, basis) => basis.name(),
            (Some(Colour::Green), Basis::Ended) => name("Réussi", "Achieved"),
            (Some(Colour::Amber), Basis::Ended) => name("En partie atteint", "Partly achieved"),
            (Some(Colour::Red), Basis::Ended) => name("Manqué", "Missed"),
            (Some(Colour::Green), _) => name("Dans les temps", "On track"),
            (Some(Colour::Amber), _) => name("En retrait", "Behind"),
            (Some(Colour::Red), _) => name("À risque", "At risk"),
        }
    }
}

/// The weakest link as a sentence; `key_result` is its title. Nothing when nothing is measured.
#[must_use]
pub fn weakest(progress: &Progress, key_result: &str, format: &dyn Format) -> Option<String> {
    let reached = format.percent(progress.weakest?.progress, 0);
    Some(match format.lang() {
        Lang::Fr => format!("Le maillon faible est «\u{a0}{key_result}\u{a0}», à {reached}."),
        Lang::En => format!("The weakest link is “{key_result}”, at {reached}."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{id::Id, key_result::KeyResult, plain_format::Plain},
        methods::okr::KeyResultProgress,
    };
    use uuid::Uuid;

    #[test]
    fn the_weakest_link_is_named() {
        let row = KeyResult::new(Id::new(Uuid::nil()), Id::new(Uuid::nil()));
        let progress = Progress::of_key_results(&[KeyResultProgress::of(&row, None)]).expect("a progress");
        let said = |lang| weakest(&progress, "Vendre", &Plain(lang)).map(|text| text.replace('\u{a0}', "_"));
        assert_eq!(said(Lang::Fr).as_deref(), Some("Le maillon faible est «_Vendre_», à 0_%."));
        assert_eq!(said(Lang::En).as_deref(), Some("The weakest link is “Vendre”, at 0_%."));
    }

    #[test]
    fn every_standing_has_its_word() {
        let colours = [None, Some(Colour::Green), Some(Colour::Amber), Some(Colour::Red)];
        let standings = Basis::ALL.into_iter().flat_map(|basis| colours.map(|colour| (colour, basis)));
        for (colour, basis) in standings {
            let word = Standing { colour, basis, health: None }.name();
            assert!(!word.fr.is_empty() && !word.en.is_empty());
        }
    }
}
