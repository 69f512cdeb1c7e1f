//! Words of the example: actions.

use super::say;
use crate::domain::lang::Name;

pub const ACTIONS: [Name; 24] = [
    say("Rappeler les neuf devis restés sans réponse", "Call back the nine unanswered quotes"),
    say("Fixer un prix plancher par famille de pièces", "Set a floor price for each family of parts"),
    say("Faire signer le renouvellement de la Laiterie des Trois Rus", "Get the Trois Rus dairy’s renewal signed"),
    say("Former Inès au devis standard", "Train Inès on the standard quote"),
    say("Ouvrir l’astreinte du samedi", "Open the Saturday on-call service"),
    say("Proposer un contrat aux douze sites dépannés deux fois", "Offer a contract to the twelve plants helped twice"),
    say("Chiffrer un stock de pièces d’usure par type de ligne", "Cost a stock of wear parts for each type of line"),
    say("Écrire trois cas client avec l’arrêt évité", "Write three customer cases with the stop avoided"),
    say("Donner aux techniciens une grille de visite", "Give the technicians a visit checklist"),
    say("Relier le chiffrage aux temps de l’atelier", "Link quoting to workshop times"),
    say("Convenir d’un échange de pistes avec quatre installateurs", "Agree to swap leads with four installers"),
    say("Recruter un technicien itinérant", "Recruit a travelling technician"),
    say("Mettre à jour les prix matière", "Update material prices"),
    say("Répondre à la consultation d’un constructeur d’ensacheuses", "Answer a bagger builder’s enquiry"),
    say("Relancer les factures de plus de 45 jours", "Chase invoices older than 45 days"),
    say("Préparer un stand pour le salon régional", "Prepare a stand for the regional fair"),
    say("Publier deux fois par semaine sur LinkedIn", "Post twice a week on LinkedIn"),
    say("Numériser les plans papier des anciens clients", "Scan former customers’ paper drawings"),
    say("Refaire la plaquette", "Redo the brochure"),
    say("Bâtir le modèle de devis standard", "Build the standard quote template"),
    say("Recenser les lignes des trente premiers clients", "List the lines of the thirty largest customers"),
    say("Préparer deux techniciens aux visites", "Prepare two technicians for visits"),
    say("Renégocier l’inox avec deux négoces", "Renegotiate stainless steel with two merchants"),
    say("Chercher un local à Lyon", "Look for premises in Lyon"),
];

pub const MOVED_BECAUSE: Name = say(
    "L’auditeur qualité les demandera au printemps ; un stagiaire s’en charge d’ici là.",
    "The quality auditor will ask for them in spring; an intern takes care of it until then.",
);
