//! Target and offer of the example: how its segments compare, the five components, promises, personas and the journey.

use super::{On, id::id, text::offer as text};
use crate::{
    domain::{
        evidence::Evidence, journey_stage::JourneyStage, lang::Name, number::Share, renunciation::Source, score::Score,
    },
    methods::{
        components::{Component, ComponentKind, PriceLogic, Pricing},
        journey::{Emotion, JourneyStep},
        personas::Persona,
        segments::{SegmentCriterion, text::criteria::STARTING},
        value_proposition::{BenefitKind, ValueProposition},
    },
    plan::Plan,
};

/// Weight of each criterion, and what each segment gets.
const CRITERIA: [(u8, [u8; 2]); 5] = [(3, [4, 3]), (4, [3, 5]), (3, [4, 3]), (5, [4, 4]), (4, [5, 3])];

/// The KPI of each component.
const INDICATORS: [u16; 5] = [5, 4, 2, 7, 3];

pub fn fill(plan: &mut Plan, on: On) {
    criteria(plan, on);
    let components = &mut plan.worksheets.components;
    for (kind, (words, kpi)) in ComponentKind::ALL.into_iter().zip(text::COMPONENTS.iter().zip(INDICATORS)) {
        *components.get_mut(kind) = Component { decision: on.say(words), kpi: Some(id(kpi)), ..Component::default() };
    }
    components.pricing = pricing();
    promises(plan, on);
    plan.worksheets.personas.personas =
        (1..).zip(text::PERSONAS.iter().zip(REVIEWED)).map(|(n, (words, ago))| persona(on, n, words, ago)).collect();
    plan.worksheets.journey.steps = (1..).zip(text::STEPS.iter().zip(STEPS)).map(|(n, row)| step(on, n, row)).collect();
    settle(plan);
}

/// Days since each persona was reviewed.
const REVIEWED: [i64; 2] = [38, 112];

/// Stage and feeling of each step, and whether it is a moment of truth.
const STEPS: [(JourneyStage, i8, bool); 7] = [
    (JourneyStage::Awareness, 1, false),
    (JourneyStage::Awareness, -1, true),
    (JourneyStage::Consideration, 1, false),
    (JourneyStage::Consideration, -2, true),
    (JourneyStage::Decision, 0, false),
    (JourneyStage::Retention, 2, true),
    (JourneyStage::Retention, 1, false),
];

/// The actions that mend a friction or carry a component out, with what they cite.
fn settle(plan: &mut Plan) {
    let step = |n| Source(id::<JourneyStep>(n).uuid());
    let cited = [(1, step(4)), (2, ComponentKind::Price.fixed().source()), (5, step(2))];
    for (action, source) in cited {
        plan.actions.update(id(action), |row| row.sources.push(source));
    }
}

fn promises(plan: &mut Plan, on: On) {
    let sheet = &mut plan.worksheets.value_proposition;
    let all = |list: &[Name]| list.iter().map(|text| on.say(text)).collect::<Vec<_>>();
    let row = |n: u16, [benefit, difference, proof]: &[Name; 3], kind| ValueProposition {
        segment: Some(id(n)),
        benefit: on.say(benefit),
        differentiation: on.say(difference),
        proof: on.say(proof),
        kind: Some(kind),
        ..ValueProposition::new(id(n))
    };
    let first = ValueProposition {
        variants: JourneyStage::ALL.into_iter().zip(all(&text::VARIANTS)).collect(),
        ..row(1, &text::PROPOSITION, BenefitKind::Functional)
    };
    sheet.propositions = [first, row(2, &text::SECOND, BenefitKind::Emotional)].into_iter().collect();
}

fn persona(on: On, n: u16, words: &text::PersonaWords, ago: i64) -> Persona {
    let all = |list: &[Name]| list.iter().map(|text| on.say(text)).collect();
    Persona {
        name: words.name.to_owned(),
        profile: on.say(&words.profile),
        segment: Some(id(1)),
        goals: all(words.goals),
        challenges: all(words.challenges),
        decision_process: on.say(&words.process),
        channels: all(words.channels),
        objections: all(words.objections),
        influences: all(words.influences),
        evidence: Evidence::said(on.say(&words.evidence)),
        reviewed: Some(on.working_day(-ago)),
        ..Persona::new(id(n))
    }
}

fn step(on: On, n: u16, (words, (stage, emotion, truth)): (&text::StepWords, (JourneyStage, i8, bool))) -> JourneyStep {
    let all = |list: &[Name]| list.iter().map(|text| on.say(text)).collect();
    JourneyStep {
        action: on.say(&words.action),
        touchpoints: all(words.touchpoints),
        obstacles: all(words.obstacles),
        emotion: Emotion::new(emotion),
        moment_of_truth: truth,
        ..JourneyStep::new(id(n), stage)
    }
}

/// The logic and the limits of the price.
pub fn pricing() -> Pricing {
    Pricing {
        logic: Some(PriceLogic::Value),
        floor_margin: Share::new(0.30),
        maximum_discount: Share::new(0.08),
        ..Pricing::default()
    }
}

fn criteria(plan: &mut Plan, on: On) {
    let rows = (1..).zip(STARTING.iter().zip(CRITERIA));
    plan.worksheets.segments.criteria = rows
        .map(|(n, ((name, source), (weight, scores)))| SegmentCriterion {
            name: on.say(name),
            source: *source,
            weight: Score::new(weight).unwrap_or_default(),
            scores: (1..).zip(scores).filter_map(|(n, score)| Some((id(n), Score::new(score)?))).collect(),
            ..SegmentCriterion::new(id(n))
        })
        .collect();
}
