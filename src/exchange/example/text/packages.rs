//! Words of the example: decision packages.

use super::say;
use crate::domain::lang::Name;

pub struct PackageWords {
    pub title: Name,
    pub purpose: Name,
    pub justification: Name,
    pub consequence: Name,
}

pub const ALTERNATIVES: Name = say("Rencontrer les acheteurs", "Meet the buyers");

pub const MANDATORY: Name = say(
    "Deux clients l’exigent pour nous garder sur leur liste de fournisseurs.",
    "Two customers require it to keep us on their list of suppliers.",
);

pub const PINNED: Name =
    say("L’agence est engagée jusqu’à la fin du cycle.", "The agency is under contract until the end of the cycle.");

pub const PACKAGES: [PackageWords; 14] = [
    PackageWords {
        title: say("Astreinte et dépannage en quatre heures", "On-call and help within four hours"),
        purpose: say(
            "Un technicien joignable six jours sur sept, un véhicule équipé",
            "A technician on call six days a week, with a fitted van",
        ),
        justification: say(
            "Chaque heure d’arrêt coûte environ 3 000 € à un site : c’est ce qu’il paie le plus volontiers.",
            "Each hour of stoppage costs a plant about €3,000: it is what they pay for most willingly.",
        ),
        consequence: say("Les pannes vont à celui qui décroche", "Breakdowns go to whoever picks up"),
    },
    PackageWords {
        title: say("Stock de pièces d’usure", "Stock of wear parts"),
        purpose: say(
            "Galets, guides et couteaux des lignes les plus répandues",
            "Rollers, guides and blades of the most common lines",
        ),
        justification: say(
            "Un dépannage sur trois attend une pièce que nous savons faire d’avance.",
            "One breakdown in three waits for a part that we could make beforehand.",
        ),
        consequence: say("Deux jours d’attente par panne", "Two days of waiting for each breakdown"),
    },
    PackageWords {
        title: say("Chiffrage relié à l’atelier", "Quoting linked to the workshop"),
        purpose: say(
            "Les temps réels des affaires passées dans le devis",
            "Actual times of past jobs inside the quote",
        ),
        justification: say(
            "Un devis sur cinq sous-estime le temps machine d’un tiers.",
            "One quote in five underestimates machine time by a third.",
        ),
        consequence: say(
            "Des devis lents et des pertes découvertes à la facture",
            "Slow quotes, and losses found at the invoice",
        ),
    },
    PackageWords {
        title: say("Devis standard et formation", "Standard quote and training"),
        purpose: say(
            "Trois personnes capables de chiffrer les pièces courantes",
            "Three people able to quote common parts",
        ),
        justification: say(
            "Tout passe par Tomasz : quand il manque, les réponses s’arrêtent.",
            "Everything goes through Tomasz: when he is away, answers stop.",
        ),
        consequence: say("Un seul chiffreur, donc une file d’attente", "A single estimator, hence a queue"),
    },
    PackageWords {
        title: say("Visites de lignes", "Line visits"),
        purpose: say(
            "Une journée de relevé offerte aux sites prioritaires",
            "A day of survey offered to priority plants",
        ),
        justification: say(
            "Deux visites sur cinq débouchent sur une commande dans le trimestre.",
            "Two visits in five lead to an order within the quarter.",
        ),
        consequence: say("Plus aucun contact avant la panne", "No contact before a breakdown any more"),
    },
    PackageWords {
        title: say("Réseau d’installateurs", "Installers’ network"),
        purpose: say(
            "Un accord d’échange de pistes et deux réunions par an",
            "An agreement to swap leads and two meetings a year",
        ),
        justification: say(
            "Les clients venus par un installateur signent deux fois plus vite.",
            "Customers sent by an installer sign twice as fast.",
        ),
        consequence: say("Les recommandations restent dues au hasard", "Referrals stay a matter of chance"),
    },
    PackageWords {
        title: say("Lancement des contrats de maintenance", "Launch of maintenance contracts"),
        purpose: say(
            "Offre en trois niveaux, documents et premiers audits",
            "An offer in three tiers, documents and first audits",
        ),
        justification: say(
            "Un client sous contrat commande des pièces quatre fois par an au lieu d’une.",
            "A customer under contract orders parts four times a year instead of once.",
        ),
        consequence: say("Des ventes qui repartent de zéro chaque mois", "Sales that start from nothing every month"),
    },
    PackageWords {
        title: say("Dossier hygiène et traçabilité", "Hygiene and traceability file"),
        purpose: say(
            "Certificats matière et fiches de nettoyage par pièce",
            "Material certificates and cleaning sheets for each part",
        ),
        justification: say("", ""),
        consequence: say("Retrait de deux listes de fournisseurs", "Removal from two supplier lists"),
    },
    PackageWords {
        title: say("Cas clients", "Customer cases"),
        purpose: say("Six fiches d’une page avec l’arrêt évité", "Six one-page cases with the stop avoided"),
        justification: say(
            "Les acheteurs demandent une preuve avant d’ouvrir un compte.",
            "Buyers ask for proof before they open an account.",
        ),
        consequence: say(
            "Des rendez-vous à convaincre plutôt qu’à chiffrer",
            "Meetings spent convincing rather than quoting",
        ),
    },
    PackageWords {
        title: say("Stand au salon régional", "Stand at the regional fair"),
        purpose: say("Trois jours, douze mètres carrés", "Three days, twelve square metres"),
        justification: say(
            "Nos concurrents y sont, et quelques sites prioritaires aussi.",
            "Our competitors are there, and a few priority plants too.",
        ),
        consequence: say("Aucune présence cette année", "No presence this year"),
    },
    PackageWords {
        title: say("Journée d’atelier ouvert", "Open workshop day"),
        purpose: say(
            "Recevoir trente responsables de maintenance devant les machines",
            "Have thirty maintenance managers in front of the machines",
        ),
        justification: say(
            "Les visiteurs de l’an dernier ont presque tous demandé un prix.",
            "Nearly all of last year’s visitors asked for a price.",
        ),
        consequence: say("Un atelier que les clients ne voient jamais", "A workshop that customers never see"),
    },
    PackageWords {
        title: say("Espace client pour suivre les pièces", "Customer page to follow parts"),
        purpose: say(
            "Avancement et plans consultables par le site",
            "Progress and drawings that the plant can look up",
        ),
        justification: say(
            "Quatre appels par jour demandent où en est une pièce.",
            "Four calls a day ask how a part is getting on.",
        ),
        consequence: say("Les mêmes appels", "The same calls"),
    },
    PackageWords {
        title: say("Campagne LinkedIn", "LinkedIn campaign"),
        purpose: say(
            "Publications et messages aux responsables de maintenance",
            "Posts and messages to maintenance managers",
        ),
        justification: say(
            "Un essai de six mois pour sortir du bouche-à-oreille.",
            "A six-month trial to go beyond word of mouth.",
        ),
        consequence: say("L’essai s’arrête avant d’avoir parlé", "The trial stops before it could tell"),
    },
    PackageWords {
        title: say("Refonte du site internet", "New website"),
        purpose: say("Nouvelle identité, dix pages", "New identity, ten pages"),
        justification: say("", ""),
        consequence: say("Le site reste comme il est", "The site stays as it is"),
    },
];
