//! What the example’s sellers know of their open opportunities; the rest is left to ask.

use super::{On, id::id, text::say};
use crate::{
    domain::lang::Name,
    methods::qualification::{
        Criterion::{
            self, Authority, Budget, DecisionCriteria, DecisionProcess, EconomicBuyer, Metrics, Need, Pain, Timing,
        },
        Framework,
    },
    plan::Plan,
};

/// The opportunity, a criterion, whether it is met, and what proves it.
type Known = (u16, Criterion, bool, Name);

const KNOWN: [Known; 15] = [
    (
        2,
        Need,
        true,
        say("Trois arrêts depuis l’été, 4\u{a0}000\u{a0}€ chacun", "Three stops since summer, €4,000 each"),
    ),
    (2, Timing, true, say("Avant l’arrêt annuel", "Before the yearly stop")),
    (3, Need, true, say("Convoyeur d’origine, pièces épuisées", "Original conveyor, parts sold out")),
    (4, Budget, true, say("Ligne de maintenance votée", "Maintenance line voted")),
    (4, Authority, true, say("Vu le directeur du site", "Met the plant manager")),
    (
        4,
        Need,
        true,
        say("Coût de l’heure d’arrêt écrit à la visite", "Cost of an hour’s stop written down at the visit"),
    ),
    (5, Budget, false, say("Rien de prévu avant l’an prochain", "Nothing set aside before next year")),
    (5, Need, true, say("Une panne par mois", "One breakdown a month")),
    (6, Metrics, true, say("Moins de deux heures d’arrêt par mois", "Less than two hours of stop a month")),
    (6, EconomicBuyer, true, say("Le directeur industriel, vu deux fois", "The industrial director, met twice")),
    (6, DecisionCriteria, true, say("Délai d’intervention, puis prix", "Time to come, then price")),
    (6, Pain, true, say("Un lot perdu en octobre", "A batch lost in October")),
    (
        6,
        DecisionProcess,
        false,
        say("Le groupe peut encore reprendre l’achat", "The group may still take the purchase over"),
    ),
    (7, Budget, true, say("Montant accepté à l’oral", "Amount accepted in words")),
    (7, Authority, true, say("La signataire a relu le contrat", "The signer has read the contract")),
];

pub fn fill(plan: &mut Plan, on: On) {
    let known = &mut plan.worksheets.qualification;
    known.change(id(6), |sheet| sheet.framework = Some(Framework::Meddic));
    for (opportunity, criterion, met, evidence) in &KNOWN {
        known.change(id(*opportunity), |sheet| {
            sheet.note(*criterion, |finding| {
                finding.met = Some(*met);
                finding.evidence = on.say(evidence);
            });
        });
    }
}
