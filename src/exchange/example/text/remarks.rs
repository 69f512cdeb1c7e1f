//! Words of the example: what its advisor and its team said about the plan.

use super::say;
use crate::domain::lang::Name;

pub const ADVISOR: Name = say("Nadia Roussel, conseillère", "Nadia Roussel, advisor");

pub const ON_ACTION: Name = say(
    "Neuf devis sans réponse, c’est deux mois de chiffre d’affaires. Qui les rappelle si Youssef est en clientèle\u{a0}?",
    "Nine unanswered quotes are two months of revenue. Who calls them back while Youssef is with customers?",
);

pub const ANSWER: Name = say(
    "Inès prend les quatre premiers mardi matin, avec le devis sous les yeux.",
    "Inès takes the first four on Tuesday morning, with the quote at hand.",
);

pub const ON_BUDGET: Name = say(
    "La ligne de coupe laisse dehors le stock de pièces d’usure\u{a0}: est-ce un choix, ou l’effet de l’enveloppe\u{a0}?",
    "The cut leaves out the stock of wear parts: is that a choice, or what the envelope does?",
);

pub const SETTLED: Name = say(
    "L’horizon de la vision n’était pas daté. C’est fait, merci.",
    "The horizon of the vision had no date. Done now, thank you.",
);
