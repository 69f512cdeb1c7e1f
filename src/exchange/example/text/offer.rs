//! Words of the example: target and offer.

use super::say;
use crate::domain::lang::Name;

/// What was decided of target, offer, price, channels and process.
pub const COMPONENTS: [Name; 5] = [
    say(
        "Les sites agroalimentaires à moins de deux heures de route, avant tout autre client",
        "Food plants within two hours’ drive, before any other customer",
    ),
    say(
        "La ligne repart en quatre heures, ou la pièce est offerte",
        "The line runs again within four hours, or the part is free",
    ),
    say(
        "Au forfait, selon l’arrêt évité\u{a0}; la liste de prix ne sert plus qu’aux pièces d’usure",
        "A flat fee for the stop avoided; the price list is for wear parts only",
    ),
    say(
        "Les visites et les installateurs amènent\u{a0}; l’offre se remet sur site, jamais par courriel",
        "Visits and installers bring in; the offer is handed over on site, never by e-mail",
    ),
    say(
        "Cinq étapes, une réponse sous un jour et demi, trois relances puis on classe",
        "Five stages, an answer within a day and a half, three follow-ups and then it is filed",
    ),
];

/// The proposition to the first segment: benefit, difference, proof; then its variants from awareness to retention.
pub const PROPOSITION: [Name; 3] = [
    say("la ligne repart en quatre heures", "the line runs again in four hours"),
    say("un technicien vient, pas un colis", "a technician comes, not a parcel"),
    say("neuf pannes sur dix au printemps", "nine breakdowns in ten last spring"),
];

pub const VARIANTS: [Name; 4] = [
    say(
        "Une ligne arrêtée un vendredi soir\u{a0}? Un technicien est chez vous en quatre heures.",
        "A line down on a Friday night? A technician is with you in four hours.",
    ),
    say(
        "Comparez un arrêt de deux jours à notre forfait\u{a0}: il se paie dès la première panne.",
        "Set a two-day stop against our flat fee: it pays for itself with the first breakdown.",
    ),
    say(
        "Quatre heures, ou la pièce est offerte\u{a0}: c’est écrit dans l’offre.",
        "Four hours, or the part is free: it says so in the offer.",
    ),
    say(
        "Trois arrêts évités chez vous cette année, et voici la visite de printemps.",
        "Three stops avoided at your plant this year, and here is the spring visit.",
    ),
];

/// The second segment’s proposition.
pub const SECOND: [Name; 3] = [
    say("le prototype est prêt pour le salon", "the prototype is ready for the fair"),
    say("l’atelier relit vos plans avant d’usiner", "the workshop reads your drawings before it machines"),
    say("onze prototypes livrés à l’heure sur douze", "eleven in twelve delivered on time"),
];

pub struct PersonaWords {
    pub name: &'static str,
    pub profile: Name,
    pub goals: &'static [Name],
    pub challenges: &'static [Name],
    pub process: Name,
    pub channels: &'static [Name],
    pub objections: &'static [Name],
    pub influences: &'static [Name],
    pub evidence: Name,
}

pub const PERSONAS: [PersonaWords; 2] = [
    PersonaWords {
        name: "Gaëlle Rousselin",
        profile: say(
            "Responsable maintenance d’une laiterie, douze ans de terrain",
            "Maintenance manager of a dairy, twelve years on the floor",
        ),
        goals: &[
            say("Aucun arrêt de plus de deux heures", "No stop of more than two hours"),
            say("Passer l’audit hygiène sans réserve", "Pass the hygiene audit without a remark"),
        ],
        challenges: &[
            say("Deux mécaniciens pour quatre lignes", "Two fitters for four lines"),
            say(
                "Des pièces sans plan, sur des machines de vingt ans",
                "Parts without drawings on machines of twenty years",
            ),
        ],
        process: say(
            "Signe seule jusqu’à 3\u{a0}000\u{a0}€\u{a0}; au-delà, le directeur de site tranche en une semaine.",
            "Signs alone up to €3,000; beyond that the site manager settles it within a week.",
        ),
        channels: &[say("Téléphone avant sept heures", "Phone before seven"), say("Visite de ligne", "Line visit")],
        objections: &[
            say("Le constructeur fournit déjà la pièce", "The builder supplies the part already"),
            say("Un contrat me lie pour un an", "A contract ties me for a year"),
        ],
        influences: &[
            say("Le conducteur de ligne", "The line operator"),
            say("L’installateur qui a monté la ligne", "The installer who put the line up"),
        ],
        evidence: say("Six entretiens lors des visites du printemps", "Six talks during the spring visits"),
    },
    PersonaWords {
        name: "Bertrand Achard",
        profile: say("Directeur de site, jugé sur le coût de la tonne", "Site manager, judged by the cost of a tonne"),
        goals: &[
            say("Tenir le budget d’entretien", "Keep to the maintenance budget"),
            say("Livrer les enseignes sans pénalité", "Deliver to the chains without penalties"),
        ],
        challenges: &[say("Ne sait pas ce que coûte une heure d’arrêt", "Does not know what an hour of stop costs")],
        process: say(
            "Compare trois offres et demande l’avis de la maintenance.",
            "Compares three offers and asks maintenance.",
        ),
        channels: &[say("Réunion de site, le mardi", "Site meeting on Tuesdays")],
        objections: &[say("Le forfait est plus cher qu’un dépannage", "The flat fee costs more than one repair")],
        influences: &[say("Le contrôleur de gestion", "The controller")],
        evidence: say("Deux offres perdues, relues avec lui", "Two lost offers gone through with him"),
    },
];

pub struct StepWords {
    pub action: Name,
    pub touchpoints: &'static [Name],
    pub obstacles: &'static [Name],
}

pub const STEPS: [StepWords; 7] = [
    StepWords {
        action: say("Entend parler de l’atelier par son installateur", "Hears of the workshop from the installer"),
        touchpoints: &[say("Installateur", "Installer")],
        obstacles: &[],
    },
    StepWords {
        action: say(
            "Cherche qui vient vite, un soir de panne",
            "Looks for someone who comes fast, on the night of a breakdown",
        ),
        touchpoints: &[say("Téléphone", "Phone"), say("Site", "Website")],
        obstacles: &[say("Le numéro d’astreinte n’est pas sur le site", "The on-call number is not on the website")],
    },
    StepWords {
        action: say("Fait visiter ses lignes", "Shows the lines around"),
        touchpoints: &[say("Visite", "Visit")],
        obstacles: &[],
    },
    StepWords {
        action: say("Attend le devis", "Waits for the quote"),
        touchpoints: &[say("Courriel", "E-mail")],
        obstacles: &[say("Trois jours sans nouvelles", "Three days without news")],
    },
    StepWords {
        action: say("Reçoit l’offre sur site et la discute", "Receives the offer on site and discusses it"),
        touchpoints: &[say("Rendez-vous", "Meeting")],
        obstacles: &[],
    },
    StepWords {
        action: say("Voit la ligne repartir", "Sees the line run again"),
        touchpoints: &[say("Technicien", "Technician")],
        obstacles: &[],
    },
    StepWords {
        action: say("Reçoit le bilan des arrêts évités", "Receives the count of stops avoided"),
        touchpoints: &[say("Visite de printemps", "Spring visit")],
        obstacles: &[],
    },
];
