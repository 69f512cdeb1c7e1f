//! Words of the example: objectives with why they can be reached, and key results.

use super::say;
use crate::domain::lang::Name;

pub const OBJECTIVES: [(Name, Name); 5] = [
    (
        say("Être le premier appel des sites agroalimentaires en panne", "Be the first call of food plants in trouble"),
        say(
            "L’astreinte d’essai du printemps a tenu quatre heures dans neuf cas sur dix.",
            "The on-call trial in spring kept to four hours in nine cases out of ten.",
        ),
    ),
    (
        say("Faire des contrats de maintenance un tiers des ventes", "Make maintenance contracts a third of sales"),
        say(
            "Douze clients dépannés deux fois cette année n’ont pas encore reçu de proposition.",
            "Twelve customers helped out twice this year have not had a proposal yet.",
        ),
    ),
    (
        say("Répondre aux demandes de prix en un jour et demi", "Answer price requests within a day and a half"),
        say(
            "Le devis standard prend vingt minutes, contre deux heures pour un devis refait à neuf.",
            "The standard quote takes twenty minutes, against two hours for one made from scratch.",
        ),
    ),
    (
        say("Regagner de la marge sur les pièces à l’unité", "Win back margin on single parts"),
        say(
            "Trois remises sur quatre ont été accordées sans que le client les demande.",
            "Three discounts in four were granted without the customer asking.",
        ),
    ),
    (
        say("Préparer une relève au chiffrage et aux visites", "Bring up others to quote and to visit"),
        say(
            "Inès et deux techniciens sont volontaires et libérés une journée par semaine.",
            "Inès and two technicians volunteer and are freed one day a week.",
        ),
    ),
];

pub const KEY_RESULTS: [Name; 16] = [
    say("Pannes prises en charge en moins de quatre heures", "Breakdowns attended within four hours"),
    say("Sites agroalimentaires clients", "Food plants as customers"),
    say("Rendez-vous qualifiés par semaine", "Qualified meetings a week"),
    say("Nouveaux clients envoyés par quelqu’un", "New customers sent by somebody"),
    say("Contrats de maintenance en cours", "Maintenance contracts running"),
    say("Chiffre d’affaires par semaine", "Revenue a week"),
    say("Contrats renouvelés", "Contracts renewed"),
    say("Heures pour répondre à une demande de prix", "Hours to answer a price request"),
    say("Devis transformés en commandes", "Quotes turned into orders"),
    say("Devis établis avec le modèle standard", "Quotes made with the standard template"),
    say("Marge brute", "Gross margin"),
    say("Remise moyenne accordée", "Average discount granted"),
    say("Pièces à l’unité facturées au-dessus du prix plancher", "Single parts invoiced above the floor price"),
    say("Personnes qui savent chiffrer seules", "People who can quote on their own"),
    say("Visites de lignes menées par un technicien", "Line visits led by a technician"),
    say("Fiches de cas client écrites", "Customer cases written"),
];
