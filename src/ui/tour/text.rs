//! Words of the tour, stop by stop.

use crate::{
    domain::lang::{Localized, Name},
    methods::Method,
    route::Route,
};

/// Words of the card.
pub struct Text {
    /// Its name.
    pub tour: &'static str,
    /// Goes back one stop.
    pub previous: &'static str,
    /// Goes on.
    pub next: &'static str,
    /// Why it cannot go back.
    pub at_first: &'static str,
    /// Leaves the tour.
    pub end: &'static str,
    /// Leaves it at the last stop.
    pub begin_plan: &'static str,
    /// Which stop of how many.
    pub position: fn(usize, usize) -> String,
    /// That nothing stays.
    pub trace: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        tour: "Visite guidée",
        previous: "Étape précédente",
        next: "Suivant",
        at_first: "c’est la première",
        end: "Quitter la visite",
        begin_plan: "Commencer mon plan",
        position: |at, all| format!("Étape\u{a0}{at} sur\u{a0}{all}"),
        trace: "Essayez tout\u{a0}: rien de cette visite n’est gardé.",
    },
    en: Text {
        tour: "Guided tour",
        previous: "Previous stop",
        next: "Next",
        at_first: "this is the first",
        end: "Leave the tour",
        begin_plan: "Begin my plan",
        position: |at, all| format!("Stop {at} of {all}"),
        trace: "Try everything: nothing of this tour is kept.",
    },
};

/// One stop.
pub struct Stop {
    /// The screen.
    pub route: Route,
    /// What it is about.
    pub title: Name,
    /// What to look at, and what to try.
    pub words: Name,
}

const fn stop(route: Route, fr: (&'static str, &'static str), en: (&'static str, &'static str)) -> Stop {
    Stop { route, title: Localized { fr: fr.0, en: en.0 }, words: Localized { fr: fr.1, en: en.1 } }
}

/// The stops: about half a minute each.
pub const STOPS: [Stop; 9] = [
    stop(
        Route::Cockpit,
        (
            "La semaine d’abord",
            "Mécavelle usine des pièces pour l’agroalimentaire. Son cockpit dit ce qui attend une décision cette semaine\u{a0}: \
             une alerte, des actions, un arbitrage. Essayez «\u{a0}Lancer l’action\u{a0}».",
        ),
        (
            "The week comes first",
            "Mécavelle machines parts for the food industry. Its cockpit says what waits for a decision this week: an alert, \
             actions, a trade-off. Try “Start the action”.",
        ),
    ),
    stop(
        Route::to(Method::Swot),
        (
            "Un constat mène à une décision",
            "Chaque force ou menace porte sa preuve, et un menu la transforme en objectif, en action, en paquet de budget ou en \
             renoncement. Ce qui ne mène à rien reste visible.",
        ),
        (
            "A finding leads to a decision",
            "Each strength or threat carries its evidence, and a menu turns it into an objective, an action, a budget package or \
             a renunciation. What leads to nothing stays in sight.",
        ),
    ),
    stop(
        Route::to(Method::Segments),
        (
            "Une cible, donc des exclusions",
            "Les segments se notent sur des critères que l’on pèse. Un seul est prioritaire\u{a0}; on dit aussi qui l’on ne sert pas.",
        ),
        (
            "A target, hence exclusions",
            "Segments are scored on criteria that one weighs. Only one has priority; whom one does not serve is said too.",
        ),
    ),
    stop(
        Route::to(Method::Okr),
        (
            "Des objectifs qui se mesurent",
            "Trois à cinq résultats clés chacun, reliés aux indicateurs. Le plus faible est toujours nommé, et le SMART se vérifie \
             au lieu de se déclarer.",
        ),
        (
            "Objectives that are measured",
            "Three to five key results each, linked to KPIs. The weakest is always named, and SMART is checked instead of \
             declared.",
        ),
    ),
    stop(
        Route::to(Method::Alerts),
        (
            "Trois chiffres sous surveillance, pas trente",
            "Un seuil, une fenêtre de deux à quatre semaines, une action décidée d’avance. Le graphique sépare le signal du bruit.",
        ),
        (
            "Three figures under watch, not thirty",
            "A threshold, a window of two to four weeks, an action decided beforehand. The chart tells signal from noise.",
        ),
    ),
    stop(
        Route::to(Method::Eisenhower),
        (
            "L’important avant l’urgent",
            "L’importance vient des objectifs, l’urgence des dates\u{a0}: rien n’est placé à la main. Déplacez le curseur, ou \
             ouvrez «\u{a0}pourquoi\u{a0}» sur un score.",
        ),
        (
            "Important before urgent",
            "Importance comes from the objectives, urgency from the dates: nothing is placed by hand. Move the slider, or open \
             “why” on a score.",
        ),
    ),
    stop(
        Route::to(Method::ZeroBasedBudget),
        (
            "Chaque euro part de zéro",
            "Les paquets se classent par valeur pour un euro, jusqu’à la ligne de coupe. Changez l’enveloppe\u{a0}: le classement \
             et l’optimum suivent.",
        ),
        (
            "Every euro starts from zero",
            "Packages are ranked by value for a euro, down to the cut line. Change the envelope: the ranking and the optimum \
             follow.",
        ),
    ),
    stop(
        Route::Coherence,
        (
            "Additionner n’est pas piloter",
            "Des règles relisent tout le plan. Quatre incohérences attendent d’être corrigées\u{a0}: chacune \
             dit pourquoi et où.",
        ),
        (
            "Adding up is not steering",
            "Rules read the whole plan. Four incoherences wait to be fixed: each says why and where.",
        ),
    ),
    stop(
        Route::to(Method::Presentation),
        (
            "Raconter, puis commencer",
            "Dix diapositives se composent seules pour votre équipe ou votre banque. À vous\u{a0}: cible, trois objectifs, cinq \
             chiffres, quelques actions, une enveloppe.",
        ),
        (
            "Tell it, then begin",
            "Ten slides compose themselves for your team or your bank. Your turn: a target, three objectives, five figures, some \
             actions, an envelope.",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::STOPS;
    use crate::domain::lang::Lang;

    #[test]
    fn the_tour_is_read_in_less_than_five_minutes() {
        for lang in Lang::ALL {
            let words: usize = STOPS.iter().map(|stop| stop.words.get(lang).split_whitespace().count()).sum();
            // At 180 words a minute reading takes at most two; the rest is for looking and trying.
            assert!(words <= 2 * 180, "{words} words in {lang:?}");
        }
    }
}
