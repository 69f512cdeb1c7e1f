//! Sales of the example: the stages of its process and its cards.

use super::{On, id::id, text::sales as text};
use crate::{
    domain::{
        lang::{Lang, Name},
        sales_stage::SalesStage,
    },
    methods::process::{Playbook, Situation, text::starting::playbook},
    plan::Plan,
};

/// Days that each stage may take.
const SERVICE: [u16; 5] = [2, 10, 2, 21, 7];

pub fn fill(plan: &mut Plan, on: On) {
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

/// Takes the cards away that are still the example’s.
pub fn forget(plan: &mut Plan) {
    let proof = |one| Situation::ALL.into_iter().zip(&text::PROOFS).find(|row| row.0 == one).map(|row| row.1);
    let is_ours = |one: Situation, known: &Playbook| {
        proof(one).is_some_and(|proof| Lang::ALL.iter().any(|lang| *known == card(one, *lang, proof)))
    };
    plan.worksheets.process.playbooks.retain(|one, known| !is_ours(*one, known));
}
