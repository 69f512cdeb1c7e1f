//! Words of the cockpit of an empty plan, which are in the first load.

use crate::domain::lang::Localized;

/// Words of the welcome and of the short way.
pub struct Welcome {
    /// The title of an empty plan's cockpit.
    pub welcome: &'static str,
    /// Its subtitle.
    pub welcome_detail: &'static str,
    /// The short way.
    pub short_way: &'static str,
    /// A stage that is complete.
    pub stage_done: &'static str,
    /// A stage that was not begun.
    pub stage_to_do: &'static str,
    /// Begins a stage.
    pub start: &'static str,
    /// Goes on with a stage.
    pub go_on: &'static str,
    /// Looks at a stage again.
    pub review: &'static str,
    /// The example's card.
    pub example: &'static str,
    /// What it shows.
    pub example_detail: &'static str,
    /// Loads it.
    pub load_example: &'static str,
    /// It was loaded.
    pub example_loaded: &'static str,
    /// Begins the guided tour.
    pub tour: &'static str,
    /// Leads to the file picker.
    pub open_file: &'static str,
}

/// The words in every language.
pub const WELCOME: Localized<Welcome> = Localized {
    fr: Welcome {
        welcome: "Votre premier plan en cinq étapes",
        welcome_detail: "Une cible, trois objectifs, cinq chiffres, quelques actions et une enveloppe suffisent pour piloter. Tout reste sur cet appareil.",
        short_way: "Le chemin court",
        stage_done: "Fait",
        stage_to_do: "À faire",
        start: "Commencer",
        go_on: "Continuer",
        review: "Revoir",
        example: "Voir d’abord un plan terminé",
        example_detail: "Mécavelle, entreprise inventée de 38 salariés\u{a0}: une alerte à traiter, 24 actions à trier, une enveloppe qui ne paie pas tout. Elle s’ouvre comme un plan à part et se retire sans laisser de trace.",
        load_example: "Charger l’exemple",
        example_loaded: "Exemple chargé",
        tour: "Visite de cinq minutes",
        open_file: "Ouvrir un fichier",
    },
    en: Welcome {
        welcome: "Your first plan in five steps",
        welcome_detail: "A target, three objectives, five figures, some actions and an envelope are enough to steer by. Everything stays on this device.",
        short_way: "The short way",
        stage_done: "Done",
        stage_to_do: "To do",
        start: "Start",
        go_on: "Continue",
        review: "Review",
        example: "See a finished plan first",
        example_detail: "Mécavelle, an invented company of 38 people: one alert to answer, 24 actions to sort, an envelope that cannot pay for everything. It opens as a plan of its own and goes without leaving a trace.",
        load_example: "Load the example",
        example_loaded: "Example loaded",
        tour: "Five-minute tour",
        open_file: "Open a file",
    },
};
