//! What the screen offers to begin with: the usual stages, and a card for each situation. Wording of this product over the
//! stages and situations of seed 001; the company changes it.

use super::super::{Playbook, Situation};
use crate::domain::lang::{Lang, Localized, Name};

const fn say(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

/// The five stages by default (seed 001).
pub const STAGES: [Name; 5] = [
    say("Qualification", "Qualification"),
    say("Découverte", "Discovery"),
    say("Proposition", "Proposal"),
    say("Négociation", "Negotiation"),
    say("Closing", "Closing"),
];

struct Card {
    goal: Name,
    ask: &'static [Name],
    say: &'static [Name],
    proofs: &'static [Name],
    avoid: &'static [Name],
    next_step: Name,
}

const FIRST_CONTACT: Card = Card {
    goal: say(
        "Savoir en dix minutes si nous pouvons être utiles, et à qui",
        "To know in ten minutes whether we can be useful, and to whom",
    ),
    ask: &[
        say("Qu’est-ce qui vous fait regarder ce sujet maintenant\u{a0}?", "What makes you look at this now?"),
        say("Qui d’autre est concerné par la décision\u{a0}?", "Who else has a part in the decision?"),
        say("Que se passe-t-il si rien ne change\u{a0}?", "What happens if nothing changes?"),
    ],
    say: &[say("Notre promesse, en une phrase, puis se taire", "Our promise in one sentence, then silence")],
    proofs: &[say("Un client du même métier, en une phrase", "A customer of the same trade, in one sentence")],
    avoid: &[
        say("Dérouler la présentation de l’entreprise", "Going through the company presentation"),
        say("Donner un prix avant de connaître le besoin", "Naming a price before the need is known"),
    ],
    next_step: say("Une date de découverte, avec la bonne personne", "A date for the discovery, with the right person"),
};

const DEMONSTRATION: Card = Card {
    goal: say("Montrer la réponse à leur problème, rien d’autre", "To show the answer to their problem, nothing else"),
    ask: &[
        say("Est-ce bien la difficulté que vous décriviez\u{a0}?", "Is this the difficulty that you described?"),
        say("Qui s’en servirait chez vous, et quand\u{a0}?", "Who would use it at your place, and when?"),
    ],
    say: &[
        say("Rappeler leur problème avec leurs mots", "Their problem again, in their words"),
        say("Trois points au plus, chacun avec son effet", "Three points at most, each with its effect"),
    ],
    proofs: &[say("Un avant et un après chiffrés", "A before and an after, in figures")],
    avoid: &[say("Faire le tour de toutes les fonctions", "Touring every feature")],
    next_step: say("Ce qui manque pour recevoir une proposition", "What is missing before a proposal"),
};

const OBJECTIONS: Card = Card {
    goal: say("Comprendre ce qui retient vraiment", "To understand what really holds them back"),
    ask: &[
        say("Qu’est-ce qui vous fait dire cela\u{a0}?", "What makes you say that?"),
        say("Si ce point était réglé, avanceriez-vous\u{a0}?", "If that point were settled, would you go on?"),
    ],
    say: &[
        say("Reformuler l’objection avant d’y répondre", "The objection again in other words, then the answer"),
        say("Sur le prix\u{a0}: revenir à ce que coûte le problème", "On price: back to what the problem costs"),
    ],
    proofs: &[say(
        "Le cas d’un client qui hésitait pour la même raison",
        "A customer who hesitated for the same reason",
    )],
    avoid: &[
        say("Contredire", "Contradicting"),
        say("Baisser le prix pour faire taire l’objection", "Lowering the price to silence the objection"),
    ],
    next_step: say("La preuve attendue, et la date où nous l’apportons", "The proof they need, and when we bring it"),
};

const NEGOTIATION: Card = Card {
    goal: say("Un accord qui tient au-dessus de la marge plancher", "An agreement that holds above the floor margin"),
    ask: &[
        say("Qu’est-ce qui compte le plus pour vous dans cet accord\u{a0}?", "What matters most to you in this deal?"),
        say("Si nous cédons là-dessus, signez-vous\u{a0}?", "If we give way on this, do you sign?"),
    ],
    say: &[say("Chaque concession contre une contrepartie", "Every concession against something in return")],
    proofs: &[say("Le gain chiffré avec eux à la découverte", "The gain reckoned with them during discovery")],
    avoid: &[
        say("Céder deux fois de suite", "Giving way twice in a row"),
        say("Dépasser la remise maximale", "Going beyond the maximum discount"),
    ],
    next_step: say(
        "La liste de ce qui est convenu, envoyée le jour même",
        "The list of what is agreed, sent the same day",
    ),
};

const CLOSING: Card = Card {
    goal: say("Une signature, ou un non clair", "A signature, or a clear no"),
    ask: &[
        say("Que reste-t-il à régler avant de signer\u{a0}?", "What is left before you sign?"),
        say("Qui signe, et quand est-il là\u{a0}?", "Who signs, and when are they in?"),
    ],
    say: &[say("Récapituler ce qu’ils gagnent, puis proposer la date", "What they gain, then a date")],
    proofs: &[say("Le contrat d’une page et le calendrier de mise en place", "The one-page contract and the schedule")],
    avoid: &[say("Ajouter un argument après le oui", "Adding an argument after the yes")],
    next_step: say("La première date de mise en œuvre", "The first date of delivery"),
};

const fn card(situation: Situation) -> &'static Card {
    match situation {
        Situation::FirstContact => &FIRST_CONTACT,
        Situation::Demonstration => &DEMONSTRATION,
        Situation::Objections => &OBJECTIONS,
        Situation::Negotiation => &NEGOTIATION,
        Situation::Closing => &CLOSING,
    }
}

/// A card to begin with.
#[must_use]
pub fn playbook(situation: Situation, lang: Lang) -> Playbook {
    let card = card(situation);
    let lines = |list: &[Name]| list.iter().map(|line| (*line.get(lang)).to_owned()).collect();
    Playbook {
        goal: (*card.goal.get(lang)).to_owned(),
        ask: lines(card.ask),
        say: lines(card.say),
        proofs: lines(card.proofs),
        avoid: lines(card.avoid),
        next_step: (*card.next_step.get(lang)).to_owned(),
        ..Playbook::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_card_to_begin_with_can_be_used() {
        for lang in Lang::ALL {
            assert!(Situation::ALL.into_iter().all(|one| playbook(one, lang).is_usable()));
        }
    }
}
