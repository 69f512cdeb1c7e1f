//! Words of the example: what its rituals decide.

use super::say;
use crate::domain::lang::Name;

/// The decision expected of each.
pub const EXPECTED: [Name; 4] = [
    say("Un nom et une date pour chaque alerte", "A name and a date for each alert"),
    say("Ce qu’on garde, ce qu’on arrête, ce qu’on teste", "What is kept, what is stopped, what is tested"),
    say("Une objection entendue deux fois, et sa réponse", "One objection heard twice, and its answer"),
    say("Les actions et les paquets qu’on abandonne", "The actions and packages that are dropped"),
];

/// Ritual and meeting, both from 0, and what was decided there.
pub const DECIDED: [(usize, usize, Name); 7] = [
    (
        0,
        4,
        say(
            "Tomasz ne va plus à l’atelier le lundi\u{a0}: les demandes du week-end sont chiffrées le jour même.",
            "Tomasz stays out of the workshop on Mondays: the weekend’s requests are quoted the same day.",
        ),
    ),
    (
        0,
        7,
        say(
            "Youssef rappelle lui-même les deux visites reportées, avant vendredi.",
            "Youssef calls back the two postponed visits himself, before Friday.",
        ),
    ),
    (
        1,
        0,
        say(
            "Le catalogue papier s’arrête\u{a0}: trois demandes en un an ne le paient pas.",
            "The printed catalogue stops: three requests a year do not pay for it.",
        ),
    ),
    (
        1,
        1,
        say(
            "Les visites de printemps sont gardées\u{a0}; le salon régional est testé une fois, à demi-stand.",
            "The spring visits are kept; the regional fair is tested once, with half a stand.",
        ),
    ),
    (
        2,
        1,
        say(
            "«\u{a0}Trop cher\u{a0}» veut dire «\u{a0}trop tard\u{a0}»\u{a0}: le délai passe avant le prix dans le message.",
            "“Too expensive” means “too late”: the delay comes before the price in the message.",
        ),
    ),
    (
        3,
        0,
        say(
            "Une seule cible pour le trimestre\u{a0}: les sites agroalimentaires à deux heures de route.",
            "A single target for the quarter: food plants within two hours’ drive.",
        ),
    ),
    (
        3,
        0,
        say(
            "L’automobile est abandonnée\u{a0}; ses deux relances en cours sont closes.",
            "The car industry is dropped; its two running follow-ups are closed.",
        ),
    ),
];
