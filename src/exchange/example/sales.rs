//! Sales of the example: the stages of its process, its cards, and its pipeline.

use super::{On, id::id, text::sales as text};
use crate::{
    domain::{
        lang::{Lang, Name},
        money::Money,
        opportunity::{LossReason, Opportunity, Outcome},
        sales_stage::SalesStage,
    },
    methods::process::{Playbook, Situation, text::starting::playbook},
    plan::Plan,
};

/// Segment, furthest stage, amount in units, days since it was opened, days since it was closed, and its owner.
type Deal = (u16, u16, i64, i64, Option<i64>, u16);

/// The opportunities: seven open, four won, eight lost.
#[rustfmt::skip]
const DEALS: [Deal; 19] = [
    (1, 1, 6_200, 1, None, 2), (1, 2, 14_800, 8, None, 2), (2, 2, 3_900, 17, None, 4), (1, 3, 21_500, 12, None, 2),
    (1, 3, 9_400, 34, None, 4), (1, 4, 26_000, 29, None, 2), (1, 5, 18_300, 38, None, 2),
    (1, 5, 16_400, 74, Some(31), 2), (1, 5, 22_900, 96, Some(44), 2), (2, 5, 5_200, 61, Some(39), 4),
    (1, 5, 11_700, 52, Some(12), 4),
    (1, 3, 12_500, 83, Some(41), 2), (2, 3, 4_100, 70, Some(48), 4), (1, 2, 7_600, 64, Some(50), 4),
    (1, 4, 19_800, 110, Some(37), 2), (2, 1, 2_300, 47, Some(45), 4), (1, 3, 8_800, 66, Some(26), 2),
    (1, 3, 15_100, 58, Some(18), 2), (2, 2, 3_300, 43, Some(21), 4),
];

/// The reasons of the losses, in their order.
const LOST: [LossReason; 8] = [
    LossReason::Second,
    LossReason::First,
    LossReason::Third,
    LossReason::First,
    LossReason::Third,
    LossReason::Second,
    LossReason::Second,
    LossReason::First,
];

/// How many of the first are open, and how many are not lost.
const OPEN: usize = 7;
const NOT_LOST: usize = 11;

/// Days that each stage may take.
const SERVICE: [u16; 5] = [2, 10, 2, 21, 7];

pub fn fill(plan: &mut Plan, on: On) {
    let deals = text::DEALS.iter().zip(DEALS).enumerate();
    plan.worksheets.pipeline.opportunities = deals.map(|(at, row)| opportunity(on, at, row)).collect();
    let process = &mut plan.worksheets.process;
    process.stages = (1..).zip(text::STAGES.iter().zip(SERVICE)).map(|(n, row)| stage(on, n, row)).collect();
    process.playbooks =
        Situation::ALL.into_iter().zip(text::PROOFS).map(|(one, row)| (one, card(one, on.lang, &row))).collect();
}

fn stage(on: On, n: u16, (words, days): (&text::StageWords, u16)) -> SalesStage {
    let all = |list: &[Name]| list.iter().map(|text| on.say(text)).collect();
    SalesStage {
        name: on.say(&words.name),
        exit_criteria: all(words.exit),
        questions: all(words.questions),
        follow_ups: all(words.follow_ups),
        documents: all(words.documents),
        service_days: Some(days),
        ..SalesStage::new(id(n))
    }
}

fn card(situation: Situation, lang: Lang, proof: &Name) -> Playbook {
    Playbook { proofs: vec![(*proof.get(lang)).to_owned()], ..playbook(situation, lang) }
}

fn opportunity(on: On, at: usize, (name, deal): (&Name, Deal)) -> Opportunity {
    let (segment, stage, amount, created, closed, owner) = deal;
    let lost = at.checked_sub(NOT_LOST);
    let outcome = match at {
        _ if at < OPEN => Outcome::Open,
        _ if lost.is_none() => Outcome::Won,
        _ => Outcome::Lost,
    };
    Opportunity {
        name: on.say(name),
        segment: Some(id(segment)),
        stage: Some(id(stage)),
        amount: Some(Money::from_units(amount)),
        created: Some(on.working_day(-created)),
        closed: closed.map(|ago| on.working_day(-ago)),
        outcome,
        loss_reason: lost.and_then(|lost| LOST.get(lost).copied()),
        loss_note: lost.and_then(|lost| text::LOST.get(lost)).map(|words| on.say(words)).unwrap_or_default(),
        owner: Some(id(owner)),
        ..Opportunity::new(id(u16::try_from(at + 1).unwrap_or_default()))
    }
}

/// Takes the cards away that are still the example’s.
pub fn forget(plan: &mut Plan) {
    let proof = |one| Situation::ALL.into_iter().zip(&text::PROOFS).find(|row| row.0 == one).map(|row| row.1);
    let is_ours = |one: Situation, known: &Playbook| {
        proof(one).is_some_and(|proof| Lang::ALL.iter().any(|lang| *known == card(one, *lang, proof)))
    };
    plan.worksheets.process.playbooks.retain(|one, known| !is_ours(*one, known));
}
