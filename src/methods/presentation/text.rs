//! Words of the presentation.

use super::SlideKind;
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// The method’s title.
pub const TITLE: Name = Localized { fr: "Présentation", en: "Presentation" };

/// What it is for.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Raconter le plan en cinq minutes à un associé, une équipe ou une banque, et repartir avec leur accord.",
        how: "Dix diapositives se composent seules, du diagnostic aux prochaines échéances, avec les chiffres du moment. \
              Vous choisissez celles qui servent et ce que vous direz à chacune. Rien ne se modifie pendant la présentation.",
        not_when: "Pour la revue de la semaine\u{a0}: le cockpit et l’ordre du jour du rituel disent ce qui attend une décision.",
        source: "Convention de Boussole, dans l’ordre de la chaîne\u{a0}: vision, objectifs, actions, budget",
    },
    en: Guide {
        purpose: "To tell the plan in five minutes to a partner, a team or a bank, and to leave with their agreement.",
        how: "Ten slides compose themselves, from the diagnosis to the next dates, with the figures of the moment. You choose \
              those that serve and what you will say at each. Nothing can be changed while presenting.",
        not_when: "For the weekly review: the cockpit and the ritual’s agenda say what waits for a decision.",
        source: "A convention of Boussole, in the order of the chain: vision, objectives, actions, budget",
    },
};

/// Words of the screen.
pub struct Text {
    /// Below the title.
    pub subtitle: &'static str,
    /// Starts.
    pub present: &'static str,
    /// The finding of the screen: how many slides are ready, of how many.
    pub ready: fn(usize, usize) -> String,
    /// A slide that is shown.
    pub shown: &'static str,
    /// The plan has nothing for it.
    pub missing: &'static str,
    /// Leads to where it is filled.
    pub fill: &'static str,
    /// The note’s field.
    pub note: &'static str,
    /// Prints the slides with their notes.
    pub print: &'static str,
    /// Why presenting is not possible.
    pub none: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Votre plan, raconté par ses propres chiffres. Flèches pour avancer, N pour vos notes.",
        present: "Présenter",
        ready: |ready, all| match ready {
            0 => "Aucune diapositive n’a encore de quoi se remplir".to_owned(),
            1 => format!("Une diapositive sur\u{a0}{all} est prête"),
            _ => format!("{ready} diapositives sur\u{a0}{all} sont prêtes"),
        },
        shown: "Montrer",
        missing: "Rien à montrer encore",
        fill: "Compléter le plan",
        note: "Notes de l’orateur",
        print: "Imprimer",
        none: "Remplissez d’abord le plan, ou montrez au moins une diapositive.",
    },
    en: Text {
        subtitle: "Your plan, told by its own figures. Arrows to move on, N for your notes.",
        present: "Present",
        ready: |ready, all| match ready {
            0 => "No slide has anything to show yet".to_owned(),
            1 => format!("One slide of {all} is ready"),
            _ => format!("{ready} slides of {all} are ready"),
        },
        shown: "Show",
        missing: "Nothing to show yet",
        fill: "Fill in the plan",
        note: "Speaker notes",
        print: "Print",
        none: "Fill in the plan first, or show one slide at least.",
    },
};

impl SlideKind {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Name {
        let (fr, en) = match self {
            Self::Opening => ("Le cap", "Where to"),
            Self::Diagnosis => ("Le diagnostic", "The diagnosis"),
            Self::Target => ("La cible et la promesse", "The target and the promise"),
            Self::Objectives => ("Les objectifs", "The objectives"),
            Self::Figures => ("Les indicateurs", "The KPIs"),
            Self::Priorities => ("Les priorités", "The priorities"),
            Self::Budget => ("Le budget", "The budget"),
            Self::Renunciations => ("Les renoncements", "The renunciations"),
            Self::Steering => ("Le pilotage", "Steering"),
            Self::NextSteps => ("Les prochaines échéances", "The next dates"),
        };
        Localized { fr, en }
    }

    /// What could be said, where the speaker wrote nothing.
    #[must_use]
    pub const fn cue(self) -> Name {
        let (fr, en) = match self {
            Self::Opening => (
                "Où nous voulons être, et pour quand. Le reste de la présentation dit comment.",
                "Where we want to be, and by when. The rest says how.",
            ),
            Self::Diagnosis => (
                "Ce que nous avons constaté, preuves à l’appui, et ce que nous en tirons.",
                "What we found, with the evidence, and what we make of it.",
            ),
            Self::Target => (
                "Pour qui nous travaillons d’abord, et qui nous acceptons de laisser à d’autres.",
                "Whom we work for first, and whom we accept to leave to others.",
            ),
            Self::Objectives => (
                "Ce qui aura changé à la fin du cycle, et lequel a le plus besoin d’aide.",
                "What will have changed at the end of the cycle, and which one needs help most.",
            ),
            Self::Figures => (
                "Les quelques chiffres qui disent si nous avançons. Lequel dérive, et depuis quand\u{a0}?",
                "The few figures that say whether we move on. Which one drifts, and since when?",
            ),
            Self::Priorities => (
                "Ce que nous faisons maintenant, ce que nous planifions, ce que nous laissons.",
                "What we do now, what we plan, what we leave.",
            ),
            Self::Budget => (
                "Chaque euro part de zéro\u{a0}: voici ce qu’il paie, et ce qui reste dehors.",
                "Every euro starts from zero: this is what it pays for, and what stays outside.",
            ),
            Self::Renunciations => (
                "Ce que nous ne ferons pas, et ce qui nous ferait changer d’avis.",
                "What we will not do, and what would change our mind.",
            ),
            Self::Steering => (
                "Comment nous saurons, semaine après semaine, s’il faut corriger.",
                "How we will know, week after week, whether to correct.",
            ),
            Self::NextSteps => (
                "Qui fait quoi, pour quand. Qu’est-ce qui manque pour commencer demain\u{a0}?",
                "Who does what, by when. What is missing to start tomorrow?",
            ),
        };
        Localized { fr, en }
    }
}
