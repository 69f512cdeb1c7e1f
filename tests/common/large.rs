//! The large plan of the figures: 1,000 actions, 200 packages, 50 KPIs with 260 weeks each.

use super::dice::Dice;
use boussole::{
    domain::{
        action::{Action, ActionStatus, Contribution},
        day::Day,
        entity::Entity,
        id::Id,
        kpi::{Direction, Frequency, Kpi, Reading},
        money::Money,
        number::{Number, Share},
        objective::Objective,
        package::{DecisionPackage, PackageLevel},
        person::Person,
        series::Measurement,
        table::Table,
    },
    plan::Plan,
};

const ACTIONS: usize = 1_000;
const PACKAGES: usize = 200;
const KPIS: usize = 50;
const WEEKS: usize = 260;

/// The plan, always the same.
pub fn large() -> Plan {
    scaled(1)
}

/// The plan with `factor` times the rows.
pub fn scaled(factor: usize) -> Plan {
    of_size(ACTIONS * factor, PACKAGES * factor, KPIS * factor, WEEKS)
}

/// A plan like the large one with other numbers of rows, and of weeks measured for each KPI.
pub fn of_size(actions: usize, packages: usize, kpis: usize, weeks: usize) -> Plan {
    let dice = &mut Dice::new(2026);
    let mut plan = Plan { name: "Grand plan".into(), ..Plan::new(dice.id()) };
    plan.people = rows(12, |n| Person { name: format!("Personne {n}"), ..Person::new(dice.id()) });
    plan.objectives = rows(8, |n| Objective {
        title: format!("Objectif numéro {n} de l’année"),
        weight: dice.score(),
        ..Objective::new(dice.id())
    });
    plan.kpis = rows(kpis, |n| kpi(dice, n, weeks as i64));
    plan.actions = rows(actions, |n| action(dice, &plan, n));
    plan.packages = rows(packages, |n| package(dice, &plan, n));
    plan
}

fn rows<T: Entity>(count: usize, make: impl FnMut(usize) -> T) -> Table<T> {
    (0..count).map(make).collect()
}

fn first_day() -> Day {
    Day::from_ymd(2021, 12, 6).unwrap()
}

fn pick<T: Entity>(dice: &mut Dice, table: &Table<T>) -> Id<T> {
    dice.one_of(&table.ids())
}

fn kpi(dice: &mut Dice, n: usize, weeks: i64) -> Kpi {
    let value = |dice: &mut Dice| Number::nearest((dice.below(2_000_000) as f64) / 100.0);
    let start = first_day();
    Kpi {
        name: format!("Indicateur numéro {n}"),
        direction: Direction::Higher,
        frequency: Some(Frequency::Weekly),
        baseline: Some(Reading::new(Number::nearest(5_000.0), start)),
        target: Some(Reading::new(Number::nearest(15_000.0), start.plus_days(weeks * 7))),
        measurements: (0..weeks).map(|week| Measurement::new(start.plus_days(week * 7), value(dice))).collect(),
        ..Kpi::new(dice.id())
    }
}

fn action(dice: &mut Dice, plan: &Plan, n: usize) -> Action {
    Action {
        title: format!("Action numéro {n}, avec un titre de longueur courante"),
        contributions: (0..2).map(|_| (pick(dice, &plan.objectives), dice.one_of(&Contribution::ALL))).collect(),
        owner: Some(pick(dice, &plan.people)),
        due: Some(first_day().plus_days(WEEKS as i64 * 7 + dice.below(120) as i64)),
        effort: Some(Number::nearest(dice.below(20) as f64 / 2.0)),
        status: dice.one_of(&ActionStatus::ALL),
        cost: dice.maybe(|dice| Money::from_units(dice.below(9_000) as i64)),
        ..Action::new(dice.id())
    }
}

fn package(dice: &mut Dice, plan: &Plan, n: usize) -> DecisionPackage {
    let amount = |dice: &mut Dice| Money::from_units(100 + dice.below(20_000) as i64);
    DecisionPackage {
        title: format!("Paquet numéro {n}"),
        purpose: "Ce que le paquet permet de faire, en une phrase.".into(),
        justification: "Pourquoi il mérite cet argent, en une phrase un peu plus longue.".into(),
        consequence: "Ce qui se passe sans lui.".into(),
        activities: vec![pick(dice, &plan.actions), pick(dice, &plan.actions)],
        contributions: [(pick(dice, &plan.objectives), dice.one_of(&Contribution::ALL))].into(),
        levels: (0..=dice.below(3))
            .map(|_| PackageLevel {
                direct_cost: amount(dice),
                indirect_cost: Money::from_units(dice.below(500) as i64),
                benefit: amount(dice).plus(amount(dice)),
                probability: Share::clamped(dice.below(101) as f64 / 100.0),
                ..PackageLevel::default()
            })
            .collect(),
        ..DecisionPackage::new(dice.id())
    }
}
