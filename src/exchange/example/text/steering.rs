//! Words of the example: KPIs with the source of their figures, notes, standard actions of the watches.

use super::say;
use crate::domain::lang::Name;

pub const KPIS: [(Name, Name); 7] = [
    (say("Chiffre d’affaires hebdomadaire", "Weekly revenue"), say("Facturation", "Invoicing")),
    (say("Marge brute", "Gross margin"), say("Suivi des affaires, atelier", "Job tracking, workshop")),
    (
        say("Délai de réponse aux demandes de prix", "Time to answer price requests"),
        say("Boîte de réception des devis", "Quotes mailbox"),
    ),
    (say("Rendez-vous qualifiés", "Qualified meetings"), say("Agenda commercial", "Sales calendar")),
    (
        say("Taux de transformation des devis", "Quote win rate"),
        say("Registre des devis, quatre semaines glissantes", "Quotes register, rolling four weeks"),
    ),
    (
        say("Renouvellement des contrats", "Contract renewals"),
        say("Registre des contrats, douze mois glissants", "Contracts register, rolling twelve months"),
    ),
    (
        say("Nouveaux clients recommandés", "Referred new customers"),
        say("Question posée à l’ouverture du compte", "Question asked when an account is opened"),
    ),
];

/// KPI, weeks ago, note.
pub const NOTES: [(u16, i64, Name); 3] = [
    (
        2,
        1,
        say(
            "Une commande d’inox livrée avec la hausse du mois ; rien d’autre à signaler.",
            "One stainless steel order delivered at this month’s higher price; nothing else to report.",
        ),
    ),
    (
        3,
        2,
        say(
            "Tomasz part en renfort à l’atelier trois matins par semaine.",
            "Tomasz lends the workshop a hand three mornings a week.",
        ),
    ),
    (4, 0, say("Deux visites reportées par les clients.", "Two visits put off by customers.")),
];

pub const STANDARD_ACTIONS: [Name; 3] = [
    say(
        "Rendre ses matinées au chiffrage et vider la pile des demandes",
        "Give the mornings back to quoting and clear the backlog of requests",
    ),
    say("Rappeler les vingt derniers sites visités", "Call back the last twenty plants visited"),
    say(
        "Revoir ligne à ligne les dix affaires les moins rentables",
        "Go through the ten least profitable jobs line by line",
    ),
];
