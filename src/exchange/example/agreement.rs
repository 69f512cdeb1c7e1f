//! What marketing and sales of the example agreed on.

use super::{On, id::id, text::say};
use crate::{
    domain::lang::{Lang, Name},
    methods::alignment::{Alignment, Notion, ObjectionAnswer},
    plan::Plan,
};

const DEFINITIONS: [Name; 4] = [
    say("Un site qui a appelé, écrit ou laissé sa carte", "A plant that called, wrote or left its card"),
    say(
        "Agroalimentaire, à moins de deux heures, avec une ligne en panne ou un prix demandé",
        "Food industry, within two hours, with a line down or a price asked for",
    ),
    say(
        "Le responsable de maintenance nous a parlé de sa ligne et de qui décide",
        "The maintenance manager told us about the line and who decides",
    ),
    say(
        "Un besoin chiffré, un budget et une date d’arrêt prévue",
        "A need with a figure, a budget and a date for the stop",
    ),
];

const REFUSALS: [Name; 3] = [
    say("À plus de deux heures de route", "More than two hours’ drive"),
    say("Pas de pièce mécanique en jeu", "No mechanical part at stake"),
    say("Achat décidé par le groupe, ailleurs", "Bought by the group, elsewhere"),
];

/// Objection, proof, content, owner.
const ANSWERS: [(Name, Name, Name, u16); 3] = [
    (
        say("Le constructeur connaît mieux la machine", "The maker knows the machine better"),
        say("Arrêt moyen\u{a0}: quatre heures contre trois jours", "Average stop: four hours against three days"),
        say("Cas client de la laiterie", "Customer case of the dairy"),
        3,
    ),
    (
        say("Votre devis arrive trop tard", "Your quote comes too late"),
        say("Devis type en un jour et demi", "Standard quote in a day and a half"),
        say("Modèle de devis par famille", "Quote template by family"),
        4,
    ),
    (
        say("Un contrat nous engage trop", "A contract binds us too much"),
        say("Deux sites sur trois renouvellent", "Two plants of three renew"),
        say("Page du contrat, sortie à tout moment", "Contract page, free to leave at any time"),
        2,
    ),
];

fn words(lang: Lang) -> Alignment {
    let mut page = Alignment { answer_hours: Some(4), lead_follow_ups: Some(3), ..Alignment::default() };
    for (notion, text) in Notion::ALL.into_iter().zip(&DEFINITIONS) {
        page.define(notion, text.get(lang));
    }
    page.refuse_for(REFUSALS.iter().map(|text| (*text.get(lang)).to_owned()).collect());
    page
}

pub fn fill(plan: &mut Plan, on: On) {
    let answer = |(n, (objection, proof, content, owner)): (u16, &(Name, Name, Name, u16))| ObjectionAnswer {
        objection: on.say(objection),
        proof: on.say(proof),
        content: on.say(content),
        owner: Some(id(*owner)),
        ..ObjectionAnswer::new(id(n))
    };
    let answers = (1..).zip(&ANSWERS).map(answer).collect();
    plan.worksheets.alignment = Alignment { answers, ..words(on.lang) };
}

/// Takes away what is still the example's; its rows are gone already.
pub fn forget(plan: &mut Plan) {
    let page = &mut plan.worksheets.alignment;
    let ours = Lang::ALL.map(words);
    for notion in Notion::ALL {
        if ours.iter().any(|ours| ours.definition(notion) == page.definition(notion)) {
            page.define(notion, "");
        }
    }
    if ours.iter().any(|ours| ours.refusals == page.refusals) {
        page.refusals.clear();
    }
    if (page.answer_hours, page.lead_follow_ups) == (ours[0].answer_hours, ours[0].lead_follow_ups) {
        (page.answer_hours, page.lead_follow_ups) = (None, None);
    }
}
