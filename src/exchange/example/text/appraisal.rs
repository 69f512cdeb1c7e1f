//! Words of the example: forces, resources and synthesis.

use super::say;
use crate::domain::lang::Name;

/// Two texts that belong together.
pub type Said = (Name, Name);

/// What drives each force, and what is done about it.
pub const FORCES: [Said; 5] = [
    (
        say(
            "Quatre ateliers à moins de deux heures, dont deux qui cassent les prix sur les pièces simples",
            "Four workshops within two hours, two of which undercut prices on simple parts",
        ),
        say("Vendre le délai tenu, jamais le prix", "Sell the delay that is kept, never the price"),
    ),
    (
        say(
            "Il faut deux centres d’usinage, une astreinte et des techniciens connus",
            "It takes two machining centres, an on-call service and technicians who are known",
        ),
        say("Rester visibles sur les lignes", "Stay visible on the lines"),
    ),
    (
        say(
            "L’impression métallique coûte encore trois fois le prix d’une pièce usinée",
            "Metal printing still costs three times the price of a machined part",
        ),
        say("Refaire le point une fois par an", "Look again once a year"),
    ),
    (
        say(
            "Deux devis demandés pour chaque pièce, et trois comptes qui font 41 % des ventes",
            "Two quotes asked for every part, and three accounts that make 41% of sales",
        ),
        say("Passer de la pièce à l’unité au contrat", "Move from single parts to contracts"),
    ),
    (
        say("Deux négoces d’inox se partagent la région", "Two steel merchants share the region"),
        say("Négocier avec les deux à la fois", "Negotiate with both at once"),
    ),
];

/// Name of each resource, and what the answers rest on.
pub const RESOURCES: [Said; 5] = [
    (
        say("Huit ans de relevés de pièces sans plan", "Eight years of surveys of parts without a drawing"),
        say("Deux mille fiches dans douze classeurs", "Two thousand sheets in twelve binders"),
    ),
    (
        say("Techniciens connus des responsables de maintenance", "Technicians known to the maintenance managers"),
        say("Onze ans d’ancienneté en moyenne chez nos clients", "Eleven years on average with our customers"),
    ),
    (
        say("Modèle de devis standard", "Standard quote template"),
        say("Trois concurrents en ont un aussi", "Three competitors have one too"),
    ),
    (
        say("Trésorerie courte", "Tight cash"),
        say("Soixante-deux jours de délai de paiement moyen", "Sixty-two days to be paid on average"),
    ),
    (
        say("Astreinte de quatre heures", "On-call within four hours"),
        say("Personne d’autre ne la propose dans le département", "Nobody else offers it in the county"),
    ),
];

pub const LINES: [Name; 3] = [
    say(
        "Une réponse en quatre heures, par des techniciens que les sites connaissent",
        "An answer within four hours, by technicians whom the plants know",
    ),
    say(
        "Un devis qui prend deux jours et tient à une seule personne",
        "A quote that takes two days and hangs on a single person",
    ),
    say("Passer du dépannage au contrat de maintenance", "Move from breakdown jobs to maintenance contracts"),
];
