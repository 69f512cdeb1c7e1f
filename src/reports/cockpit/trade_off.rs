//! What the budget asks the reader to decide: a contradiction to lift, or the first package that the envelope leaves out.

use crate::{
    domain::{id::Id, money::Money, package::DecisionPackage},
    methods::zero_based_budget::{Change, Crossing, Funded, Outcome, Rule},
    plan::Plan,
    reports::budget::{Budget, budget, turn},
};

/// A decision on the budget.
#[derive(Clone, Debug, PartialEq)]
pub enum TradeOff {
    /// Decisions contradict each other, so that nothing can be ranked.
    Contradiction {
        /// How many contradictions.
        count: usize,
    },
    /// The first level in the rank that the envelope does not pay for.
    FirstOut {
        /// Its package.
        package: Id<DecisionPackage>,
        /// Its number, from 1.
        level: u8,
        /// What is missing from the envelope when its turn comes.
        missing: Money,
        /// The smallest change that would have it paid for, if one alone can.
        change: Option<Change>,
        /// The levels that would lose their place to it then, in the order of the rank.
        displaced: Vec<Funded>,
    },
}

/// The decision that the budget asks for; nothing before there is an envelope, or when it pays for everything.
#[must_use]
pub fn trade_off(plan: &Plan, known: &Budget) -> Option<TradeOff> {
    if plan.worksheets.zero_based_budget.envelope <= Money::ZERO {
        return None;
    }
    match known.ranking.errors.len() {
        0 => first_out(plan, known),
        count => Some(TradeOff::Contradiction { count }),
    }
}

fn first_out(plan: &Plan, known: &Budget) -> Option<TradeOff> {
    let rule = Rule::default();
    let outcomes = &known.ranking.reading(rule)?.outcomes;
    let (row, missing) = known.ranking.rows.iter().zip(outcomes).find_map(|(row, outcome)| match outcome {
        Outcome::DoesNotFit { missing_cents } => Some((row, Money::from_cents(*missing_cents))),
        _ => None,
    })?;
    let turn = turn(plan, row.package, row.level, rule).filter(|turn| turn.crossing == Crossing::In);
    let change = turn.and_then(|turn| turn.changes.first().copied());
    let level = Funded { package: row.package, level: row.level };
    let displaced = change.and_then(|change| displaced(plan, known, level, change)).unwrap_or_default();
    Some(TradeOff::FirstOut { package: row.package, level: row.level, missing, change, displaced })
}

/// The levels that are funded now and would not be once `level` is changed.
fn displaced(plan: &Plan, known: &Budget, level: Funded, change: Change) -> Option<Vec<Funded>> {
    let rule = Rule::default();
    let number = usize::from(level.level).checked_sub(1)?;
    let mut changed = plan.clone();
    changed.packages.update(level.package, |row| {
        if let Some(now) = row.levels.get_mut(number) {
            *now = change.applied(now);
        }
    });
    let after = budget(&changed);
    let after = after.ranking.reading(rule)?;
    let before = known.ranking.reading(rule)?.funded.iter();
    Some(before.filter(|funded| !after.funds(funded.package, funded.level)).copied().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::package::{PackageLevel, Pin, PinDecision},
        reports::budget::budget,
    };
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    /// Packages of 6, 5 and 4, worth less and less, and an envelope.
    fn plan(envelope: i64) -> Plan {
        let mut plan = Plan::new(id(0));
        for (n, (cost, benefit)) in (1..).zip([(6, 60), (5, 48), (4, 20)]) {
            let (direct_cost, benefit) = (Money::from_units(cost), Money::from_units(benefit));
            let levels = vec![PackageLevel { direct_cost, benefit, ..PackageLevel::default() }];
            plan.packages.put(DecisionPackage {
                justification: "it pays".into(),
                levels,
                ..DecisionPackage::new(id(n))
            });
        }
        plan.worksheets.zero_based_budget.envelope = Money::from_units(envelope);
        plan
    }

    fn of(plan: &Plan) -> Option<TradeOff> {
        trade_off(plan, &budget(plan))
    }

    #[test]
    fn making_the_change_pays_for_the_first_package_out() {
        let mut plan = plan(10);
        let Some(TradeOff::FirstOut { package, level, missing, change: Some(change), displaced }) = of(&plan) else {
            panic!("a package falls under the line")
        };
        assert_eq!((package, level, missing), (id(2), 1, Money::from_units(1)));
        let before = budget(&plan).ranking.skip.expect("a ranking");
        plan.packages.update(package, |row| row.levels[0] = change.applied(&row.levels[0]));
        let after = budget(&plan).ranking.skip.expect("a ranking");
        assert!(after.funds(package, level));
        let lost = before.funded.into_iter().filter(|funded| !after.funds(funded.package, funded.level));
        assert_eq!(displaced, lost.collect::<Vec<_>>());
    }

    #[test]
    fn an_envelope_for_everything_asks_for_nothing_and_so_does_none() {
        assert_eq!(of(&plan(15)), None);
        assert_eq!(of(&plan(0)), None);
    }

    #[test]
    fn a_contradiction_comes_first() {
        let mut plan = plan(10);
        plan.packages.update_where(|_| true, |row| row.pin = Some(Pin::new(PinDecision::Fund, "all")));
        assert!(matches!(of(&plan), Some(TradeOff::Contradiction { count: 1.. })));
    }
}
