//! Words of the example: the process of its sales.

use super::say;
use crate::domain::lang::Name;

pub struct StageWords {
    pub name: Name,
    pub exit: &'static [Name],
    pub questions: &'static [Name],
    pub follow_ups: &'static [Name],
    pub documents: &'static [Name],
}

pub const STAGES: [StageWords; 5] = [
    StageWords {
        name: say("Qualification", "Qualification"),
        exit: &[
            say("Le site est à moins de deux heures de route", "The plant is within two hours’ drive"),
            say("Un arrêt de ligne a coûté quelque chose cette année", "A line stop has cost something this year"),
        ],
        questions: &[
            say("Combien de lignes, de quel âge\u{a0}?", "How many lines, and how old?"),
            say("Qui intervient aujourd’hui quand une ligne s’arrête\u{a0}?", "Who comes today when a line stops?"),
        ],
        follow_ups: &[say("Rappel avant sept heures, le lendemain", "A call before seven, the next day")],
        documents: &[say("Fiche de site", "Site sheet")],
    },
    StageWords {
        name: say("Découverte", "Discovery"),
        exit: &[
            say("La ligne a été visitée avec la maintenance", "The line was visited with maintenance"),
            say("Le coût d’une heure d’arrêt est écrit", "The cost of an hour of stop is written down"),
        ],
        questions: &[
            say("Quel arrêt vous a fait le plus de tort\u{a0}?", "Which stop hurt you most?"),
            say("Qui signe au-delà de 3\u{a0}000\u{a0}€\u{a0}?", "Who signs beyond €3,000?"),
        ],
        follow_ups: &[say("Compte rendu de visite sous deux jours", "Visit report within two days")],
        documents: &[
            say("Relevé de ligne", "Line survey"),
            say("Calcul d’une heure d’arrêt", "Cost of an hour of stop"),
        ],
    },
    StageWords {
        name: say("Proposition", "Proposal"),
        exit: &[say(
            "L’offre a été remise en main propre au décideur",
            "The offer was handed to the decision maker in person",
        )],
        questions: &[say(
            "Que faut-il changer pour que vous la défendiez\u{a0}?",
            "What must change for you to defend it?",
        )],
        follow_ups: &[
            say("Appel à trois jours", "Call after three days"),
            say("Visite à dix jours", "Visit after ten days"),
        ],
        documents: &[say("Offre au forfait d’une page", "One-page flat fee offer")],
    },
    StageWords {
        name: say("Négociation", "Negotiation"),
        exit: &[say(
            "Prix, délai et astreinte sont convenus par écrit",
            "Price, time and on-call service are agreed in writing",
        )],
        questions: &[say(
            "Qu’échangez-vous contre ces trois pour cent\u{a0}?",
            "What do you give for these three per cent?",
        )],
        follow_ups: &[say(
            "Un rendez-vous par semaine, fixé avant de partir",
            "One meeting a week, set before leaving",
        )],
        documents: &[say("Grille des contreparties", "List of concessions and returns")],
    },
    StageWords {
        name: say("Closing", "Closing"),
        exit: &[say(
            "Le contrat est signé et la première visite datée",
            "The contract is signed and the first visit dated",
        )],
        questions: &[say("Qui d’autre doit signer\u{a0}?", "Who else must sign?")],
        follow_ups: &[say("Appel l’avant-veille de la signature", "Call two days before the signature")],
        documents: &[say("Contrat et planning de mise en place", "Contract and schedule")],
    },
];

/// What each card shows, from the first contact to the closing.
pub const PROOFS: [Name; 5] = [
    say(
        "Neuf pannes sur dix résolues en quatre heures, au printemps",
        "Nine breakdowns in ten solved within four hours last spring",
    ),
    say(
        "La laiterie d’à côté\u{a0}: deux jours d’arrêt avant, trois heures après",
        "The dairy next door: two days of stop before, three hours after",
    ),
    say("Le forfait rapporté à une seule panne évitée", "The flat fee set against one breakdown avoided"),
    say("Le calcul de l’heure d’arrêt, signé par la maintenance", "The cost of an hour of stop, signed by maintenance"),
    say("Le planning de la première visite, déjà rempli", "The schedule of the first visit, filled in already"),
];

/// The opportunities: open, won, lost.
pub const DEALS: [Name; 19] = [
    say("Laiterie du Vallon, ligne 2", "Vallon dairy, line 2"),
    say("Conserverie Lanoë, convoyeur", "Lanoë cannery, conveyor"),
    say("Prototype de trancheuse, Novalim", "Slicer prototype, Novalim"),
    say("Biscuiterie Morel, contrat d’entretien", "Morel biscuits, maintenance contract"),
    say("Salaisons Dufour, pièces d’usure", "Dufour meats, wear parts"),
    say("Laiterie Bressan, astreinte de nuit", "Bressan dairy, night on-call service"),
    say("Fromagerie Aubert, ligne de moulage", "Aubert cheese, moulding line"),
    say("Laiterie Perrault, forfait annuel", "Perrault dairy, yearly flat fee"),
    say("Cidrerie Kerlan, embouteillage", "Kerlan cider, bottling"),
    say("Prototype de pince, Roboval", "Gripper prototype, Roboval"),
    say("Minoterie Gaubert, ensachage", "Gaubert mill, bagging"),
    say("Conserverie Tessier, autoclave", "Tessier cannery, autoclave"),
    say("Prototype de carter, Elvia", "Housing prototype, Elvia"),
    say("Abattoir de la Vilaine, rails", "Vilaine abattoir, rails"),
    say("Laiterie Collet, deux lignes", "Collet dairy, two lines"),
    say("Prototype de came, Stimeca", "Cam prototype, Stimeca"),
    say("Brasserie Ollivier, remplissage", "Ollivier brewery, filling"),
    say("Biscuiterie Jaouen, four", "Jaouen biscuits, oven"),
    say("Prototype de buse, Hydrelys", "Nozzle prototype, Hydrelys"),
];

/// Why each was lost, in the customer’s words.
pub const LOST: [Name; 8] = [
    say("Le constructeur a répondu en deux jours", "The builder answered within two days"),
    say("Budget de l’année déjà consommé", "This year’s budget was spent already"),
    say("La ligne ferme l’an prochain", "The line closes next year"),
    say("Le forfait comparé à un seul dépannage", "The flat fee was set against a single repair"),
    say("Le salon a été annulé", "The fair was called off"),
    say("Notre devis est arrivé après le leur", "Our quote came after theirs"),
    say("Un contrat d’un an les lie au constructeur", "A one-year contract ties them to the builder"),
    say("Trop cher pour une pièce unique", "Too expensive for a single part"),
];
