//! Diagnosis of the example: what was found, what it rests on, and the decisions that cite it.

use super::{On, customers, id::id, text::diagnosis as text};
use crate::{
    domain::{
        action::Action,
        entity::Entity,
        evidence::Evidence,
        id::Id,
        number::Share,
        objective::Objective,
        pestel_factor::{
            Dimension::{self, Ecological, Economic, Legal, Political, Social, Technological},
            FactorTerm::{self, Short, Structural},
            Impact, PestelFactor,
        },
        quotation::{Quotation, Side},
        renunciation::{Renunciation, Source},
        score::Score,
        swot_item::{
            SwotItem,
            SwotQuadrant::{self, Opportunity, Strength, Threat, Weakness},
        },
    },
    plan::Plan,
};

/// Dimension, term, impact and probability of each factor.
const FACTORS: [(Dimension, FactorTerm, i8, f64); 6] = [
    (Legal, Structural, 4, 0.8),
    (Economic, Short, -3, 0.7),
    (Technological, Structural, 2, 0.6),
    (Social, Structural, 3, 0.9),
    (Ecological, Structural, 3, 0.5),
    (Political, Short, -2, 0.8),
];

/// Quadrant, impact, and the factor that an item was promoted from.
const ITEMS: [(SwotQuadrant, u8, Option<u16>); 10] = [
    (Strength, 5, None),
    (Strength, 4, None),
    (Strength, 4, None),
    (Weakness, 5, None),
    (Weakness, 4, None),
    (Weakness, 4, None),
    (Opportunity, 4, Some(1)),
    (Opportunity, 5, None),
    (Threat, 3, Some(2)),
    (Threat, 3, None),
];

/// The items and factors that each objective cites.
const OBJECTIVES: [(u16, &[u16], &[u16]); 5] =
    [(1, &[1, 10], &[]), (2, &[3, 7, 8], &[4]), (3, &[4, 10], &[]), (4, &[6, 9], &[]), (5, &[5], &[])];

/// The items and factors that actions cite.
const ACTIONS: [(u16, &[u16], &[u16]); 6] =
    [(6, &[1, 8], &[]), (7, &[], &[3]), (8, &[], &[5]), (9, &[3], &[]), (12, &[], &[6]), (13, &[9], &[])];

/// The item that the third renunciation cites.
const RENOUNCED: (u16, u16) = (3, 2);

/// Days since each quotation, the side of the speaker, and the item that it supports.
const QUOTATIONS: [(i64, Side, u16); 3] = [(38, Side::Customer, 4), (24, Side::Customer, 1), (17, Side::Seller, 6)];

pub fn fill(plan: &mut Plan, on: On) {
    let factors = text::FACTORS.iter().zip(FACTORS);
    plan.worksheets.pestel.factors = (1..).zip(factors).map(|(n, row)| factor(on, n, row)).collect();
    let items = text::ITEMS.iter().zip(ITEMS);
    plan.worksheets.swot.items = (1..).zip(items).map(|(n, row)| item(on, n, row)).collect();
    let quotations = text::QUOTATIONS.iter().zip(QUOTATIONS);
    for (n, ((words, speaker), (ago, side, item))) in (1..).zip(quotations) {
        let row = Quotation {
            text: on.say(words),
            speaker: on.say(speaker),
            side: Some(side),
            date: Some(on.working_day(-ago)),
            segment: (side == Side::Customer).then(|| id(1)),
            ..Quotation::new(id(n))
        };
        plan.worksheets.swot.items.update(id(item), |item| item.evidence.quotations.push(row.id));
        plan.quotations.put(row);
    }
    plan.worksheets.facts.orders = Some(customers::orders(on.working_day(-368), on.working_day(-3)));
    for (n, items, factors) in OBJECTIVES {
        plan.objectives.update(id::<Objective>(n), |row| row.sources.extend(cited(items, factors)));
    }
    for (n, items, factors) in ACTIONS {
        plan.actions.update(id::<Action>(n), |row| row.sources.extend(cited(items, factors)));
    }
    let (renunciation, item) = RENOUNCED;
    plan.renunciations.update(id::<Renunciation>(renunciation), |row| row.sources.extend(cited(&[item], &[])));
}

fn cited(items: &[u16], factors: &[u16]) -> Vec<Source> {
    fn source<T: Entity>(id: Id<T>) -> Source {
        Source(id.uuid())
    }
    let items = items.iter().map(|n| source(id::<SwotItem>(*n)));
    items.chain(factors.iter().map(|n| source(id::<PestelFactor>(*n)))).collect()
}

fn factor(on: On, n: u16, (words, row): (&text::Said, (Dimension, FactorTerm, i8, f64))) -> PestelFactor {
    let (dimension, term, impact, probability) = row;
    PestelFactor {
        dimension,
        text: on.say(&words.0),
        term,
        impact: Impact::new(impact),
        probability: Share::new(probability),
        evidence: Evidence::said(on.say(&words.1)),
        ..PestelFactor::new(id(n))
    }
}

fn item(on: On, n: u16, (words, row): (&text::Said, (SwotQuadrant, u8, Option<u16>))) -> SwotItem {
    let (quadrant, impact, factor) = row;
    SwotItem {
        text: on.say(&words.0),
        evidence: Evidence::said(on.say(&words.1)),
        impact: Score::new(impact).unwrap_or_default(),
        factor: factor.map(id),
        ..SwotItem::new(id(n), quadrant)
    }
}
