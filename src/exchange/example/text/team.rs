//! Words of the example: processes, milestones, an absence.

use super::say;
use crate::domain::lang::Name;

pub const PROCESSES: [Name; 2] = [
    say("Chiffrer une demande en moins de deux jours", "Quote a request within two days"),
    say("Traiter une réclamation", "Handle a complaint"),
];

pub const MILESTONES: [Name; 3] = [
    say("Le modèle de devis sert à toute l’équipe", "The whole team uses the quote template"),
    say("L’astreinte du samedi répond au téléphone", "The Saturday on-call answers the phone"),
    say("Six contrats annuels sont signés", "Six yearly contracts are signed"),
];

pub const ABSENCE: Name = say("Formation à la négociation", "Negotiation training");
