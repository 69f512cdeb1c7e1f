//! Words of the example: competitors, lines of business, processes compared.

use super::say;
use crate::domain::lang::Name;

/// Name, low end and high end of each axis.
pub const AXES: [[Name; 3]; 2] = [
    [
        say("Rapidité de dépannage", "Speed of repair"),
        say("une semaine", "a week"),
        say("le jour même", "the same day"),
    ],
    [
        say("Étendue du service", "Range of service"),
        say("pièce seule", "single part"),
        say("ligne complète", "whole line"),
    ],
];

/// Name, group, strengths and promise.
pub const COMPETITORS: [[Name; 4]; 4] = [
    [
        say("Usinage Rapide du Val", "Val Fast Machining"),
        say("Ateliers de proximité", "Local workshops"),
        say("Devis en une heure, prix affichés par pièce", "Quote within an hour, prices shown by part"),
        say("Votre pièce demain matin", "Your part tomorrow morning"),
    ],
    [
        say("Maintenance Ouest", "West Maintenance"),
        say("Mainteneurs de sites", "Site maintainers"),
        say("Techniciens à demeure chez les grands groupes", "Technicians on site at large groups"),
        say("Un site qui ne s’arrête jamais", "A site that never stops"),
    ],
    [
        say("Les constructeurs de machines", "The machine builders"),
        say("Constructeurs", "Builders"),
        say("Plans d’origine et garantie", "Original drawings and warranty"),
        say("La pièce d’origine, garantie", "The original part, guaranteed"),
    ],
    [
        say("Négoce Industrie", "Industry Trade"),
        say("Ateliers de proximité", "Local workshops"),
        say("Stock de 9 000 références", "9,000 items in stock"),
        say("Tout en stock", "Everything in stock"),
    ],
];

pub const LINES: [Name; 4] = [
    say("Contrats de maintenance", "Maintenance contracts"),
    say("Pièces à l’unité", "Single parts"),
    say("Prototypes pour constructeurs", "Prototypes for machine builders"),
    say("Rechargement de vis et d’axes", "Rebuilding of screws and shafts"),
];

/// Name, and who is ahead and how one knows.
pub const PROCESSES: [[Name; 2]; 5] = [
    [
        say("Prospection", "Prospecting"),
        say("Maintenance Ouest visite chaque site deux fois par an", "West Maintenance visits each site twice a year"),
    ],
    [
        say("Techniques de vente", "Sales techniques"),
        say("Val répond dans l’heure (trois appels mystère)", "Val answers within the hour (three mystery calls)"),
    ],
    [
        say("Fidélisation", "Loyalty"),
        say("Aucun concurrent n’a de contrat annuel suivi", "No competitor follows a yearly contract"),
    ],
    [
        say("Relation client", "Customer relations"),
        say("Enquête de septembre auprès de 22 sites", "Survey of 22 plants in September"),
    ],
    [
        say("Indicateurs de performance", "Performance indicators"),
        say("Vus chez un client commun", "Seen at a shared customer"),
    ],
];

/// The decisions that the choices above led to, as renunciations: what, why, what would reopen it.
pub const CHOICES: [[Name; 3]; 1] = [[
    say("Développer les prototypes pour constructeurs", "Growing prototypes for machine builders"),
    say(
        "Le marché croît, mais il faudrait un bureau d’études pour y mener\u{a0}; les commandes restent acceptées.",
        "The market grows, but leading it would take a design office; orders are still accepted.",
    ),
    say("Un constructeur qui s’engage sur dix prototypes par an", "A builder who commits to ten prototypes a year"),
]];
