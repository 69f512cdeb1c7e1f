//! Words of the example: what the diagnosis found, each with what it rests on.

use super::say;
use crate::domain::lang::Name;

/// What was found, and what it rests on.
pub type Said = (Name, Name);

pub const FACTORS: [Said; 6] = [
    (
        say("Audits d’hygiène renforcés chez les industriels", "Stricter hygiene audits in food plants"),
        say(
            "Cahier des charges reçu de deux clients en septembre",
            "Requirements received from two customers in September",
        ),
    ),
    (
        say("Prix de l’inox instable", "Unstable price of stainless steel"),
        say(
            "Trois hausses et deux baisses de plus de 6 % en un an",
            "Three rises and two falls of more than 6% within a year",
        ),
    ),
    (
        say("Capteurs de vibration à bas prix sur les lignes", "Cheap vibration sensors on the lines"),
        say(
            "Quatre sites équipés parmi nos vingt-trois clients",
            "Four plants equipped among our twenty-three customers",
        ),
    ),
    (
        say("Mécaniciens introuvables chez les clients", "Fitters that customers cannot find"),
        say("Sept offres d’emploi ouvertes depuis plus de six mois", "Seven vacancies open for more than six months"),
    ),
    (
        say("Pression pour prolonger la vie des équipements", "Pressure to make equipment last longer"),
        say("Deux groupes demandent un bilan de réparabilité", "Two groups ask for a statement of repairability"),
    ),
    (
        say("Fin de l’aide régionale à l’embauche", "End of the regional hiring subsidy"),
        say("Délibération régionale du mois de juin", "Decision of the regional council in June"),
    ),
];

pub const ITEMS: [Said; 10] = [
    (
        say("Dépannage tenu en quatre heures", "Breakdowns attended within four hours"),
        say("Registre d’astreinte du printemps : neuf appels sur dix", "On-call log of spring: nine calls in ten"),
    ),
    (
        say("Pièces refaites sans plan, au relevé", "Parts remade without a drawing, from a survey"),
        say("Neuf commandes sur dix de l’an passé", "Nine orders in ten last year"),
    ),
    (
        say("Techniciens reçus volontiers sur les lignes", "Technicians welcome on the lines"),
        say(
            "Douze visites demandées en septembre, aucune refusée",
            "Twelve visits asked for in September, none refused",
        ),
    ),
    (
        say("Devis trop lents", "Quotes take too long"),
        say("52 heures en moyenne au début du cycle", "52 hours on average at the start of the cycle"),
    ),
    (
        say("Un seul chiffreur", "A single estimator"),
        say("Trois semaines de congé, vingt et un devis en attente", "Three weeks of leave, twenty-one quotes waiting"),
    ),
    (
        say("Remises accordées sans être demandées", "Discounts granted without being asked"),
        say("Trois devis sur quatre relus en juin", "Three quotes in four reviewed in June"),
    ),
    (
        say("Audits d’hygiène renforcés chez les industriels", "Stricter hygiene audits in food plants"),
        say(
            "Cahier des charges reçu de deux clients en septembre",
            "Requirements received from two customers in September",
        ),
    ),
    (
        say("Douze sites dépannés deux fois, sans contrat", "Twelve plants helped twice, without a contract"),
        say("Fichier des interventions de l’année", "This year’s call-out file"),
    ),
    (
        say("Prix de l’inox instable", "Unstable price of stainless steel"),
        say(
            "Trois hausses et deux baisses de plus de 6 % en un an",
            "Three rises and two falls of more than 6% within a year",
        ),
    ),
    (
        say("Un constructeur ouvre son service de pièces", "A machine builder opens its own parts service"),
        say("Annonce faite au salon d’octobre", "Announced at the October fair"),
    ),
];

/// What was said, and by whom.
pub const QUOTATIONS: [Said; 3] = [
    (
        say("Le devis est arrivé après la panne.", "The quote came after the breakdown."),
        say("Responsable de maintenance, laiterie", "Maintenance manager, dairy"),
    ),
    (
        say("Vous êtes les seuls à venir un samedi.", "You are the only ones who come on a Saturday."),
        say("Chef d’équipe, plats cuisinés", "Shift leader, ready meals"),
    ),
    (
        say("Je baisse le prix avant qu’on me le demande.", "I lower the price before anybody asks."),
        say("Technico-commercial", "Sales engineer"),
    ),
];
