//! Words of the vision.

pub mod guide;

use crate::domain::lang::{Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Vision", en: "Vision" };

/// Words of the screen.
pub struct Text {
    /// The page's title without a vision.
    pub finding_none: &'static str,
    /// What it is for.
    pub subtitle: &'static str,
    /// Field.
    pub text: &'static str,
    /// Hint.
    pub text_hint: &'static str,
    /// An example.
    pub text_example: &'static str,
    /// Field.
    pub year: &'static str,
    /// The year is out of range.
    pub year_error: &'static str,
    /// Field.
    pub renounced: &'static str,
    /// Hint.
    pub renounced_hint: &'static str,
    /// Section.
    pub company: &'static str,
    /// Field.
    pub plan_name: &'static str,
    /// Field.
    pub company_name: &'static str,
    /// Field.
    pub sector: &'static str,
    /// Field.
    pub currency: &'static str,
    /// Section.
    pub cycle: &'static str,
    /// What a cycle is.
    pub cycle_hint: &'static str,
    /// Field.
    pub start: &'static str,
    /// Field.
    pub end: &'static str,
    /// The cycle ends before it starts.
    pub end_error: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding_none: "Où va l’entreprise\u{a0}?",
        subtitle: "Le cap en une ou deux phrases. Les objectifs, puis les actions, en découlent.",
        text: "La vision",
        text_hint: "Ce que l’entreprise sera devenue pour ses clients.",
        text_example: "Exemple\u{a0}: être, d’ici cinq ans, l’atelier que les usines de la région appellent en premier.",
        year: "À l’horizon",
        year_error: "Indiquez une année entre 2000 et 2100.",
        renounced: "Chemins écartés",
        renounced_hint: "Les directions que vous auriez pu prendre et ne prendrez pas.",
        company: "L’entreprise",
        plan_name: "Nom du plan",
        company_name: "Nom de l’entreprise",
        sector: "Activité",
        currency: "Devise",
        cycle: "Le cycle en cours",
        cycle_hint: "Un trimestre de treize semaines est l’usage.",
        start: "Premier jour",
        end: "Dernier jour",
        end_error: "La fin précède le début\u{a0}: choisissez une date plus tardive.",
    },
    en: Text {
        finding_none: "Where is the company going?",
        subtitle: "The course in a sentence or two. Objectives, then actions, follow from it.",
        text: "The vision",
        text_hint: "What the company will have become for its customers.",
        text_example: "Example: to be, within five years, the workshop that the region’s plants call first.",
        year: "By the year",
        year_error: "Give a year between 2000 and 2100.",
        renounced: "Paths given up",
        renounced_hint: "The directions that you could have taken and will not.",
        company: "The company",
        plan_name: "Name of the plan",
        company_name: "Name of the company",
        sector: "Business",
        currency: "Currency",
        cycle: "The current cycle",
        cycle_hint: "A quarter of thirteen weeks is usual.",
        start: "First day",
        end: "Last day",
        end_error: "The end is before the start: choose a later date.",
    },
};
