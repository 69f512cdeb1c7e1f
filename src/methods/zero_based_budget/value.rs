//! What a level is worth: benefit × probability × (1 + α·(2·impact − 1)), in whole cents, rounded half up (domain
//! section 3; convention). Computed with exact fractions: equal plans give equal cents everywhere.

use super::{Settings, fraction::Fraction};
use crate::domain::{
    action::Contributions,
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    importance::{Weights, importance},
    money::Money,
    package::{DecisionPackage, PackageLevel},
};

/// What the levels of a package cost and are worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Valuation {
    /// Its strategic impact, 0–1; nothing when no open objective was assessed, which counts as 0 and is flagged.
    pub impact: Option<Explained<f64>>,
    /// Its levels, from the first up.
    pub levels: Vec<LevelValue>,
    /// 1 + α·(2·impact − 1), exactly.
    pub(super) factor: Fraction,
}

/// One increment.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelValue {
    /// What it adds to the cost.
    pub cost: Money,
    /// What it adds to the value. Its why closes on the figure before it is rounded to cents.
    pub value: Explained<Money>,
}

/// The cost and value of every level of `package`. Amounts below 0 are read as 0.
#[must_use]
pub fn valuation(package: &DecisionPackage, weights: &Weights, settings: &Settings) -> Valuation {
    let factor = impact_factor(package, weights, settings);
    let level = |level: &PackageLevel| level_value(package, level, factor);
    Valuation {
        impact: importance(&package.contributions, weights),
        levels: package.levels.iter().take(usize::from(u8::MAX)).map(level).collect(),
        factor,
    }
}

/// 1 + α·(2·impact − 1), from 1 − α to 1 + α.
fn impact_factor(package: &DecisionPackage, weights: &Weights, settings: &Settings) -> Fraction {
    let alpha = Fraction::decimal(settings.alpha.get());
    let exact = missed(&package.contributions, weights).and_then(|missed| {
        // With missed = 1 − impact, the factor is 1 + α·(1 − 2·missed).
        let gain = missed.bottom.checked_sub(missed.top.checked_mul(2)?)?;
        let bottom = alpha.bottom.checked_mul(missed.bottom)?;
        Fraction::new(bottom.checked_add(alpha.top.checked_mul(gain)?)?, bottom)
    });
    exact.unwrap_or_else(|| {
        let impact = importance(&package.contributions, weights).map_or(0.0, |impact| impact.value);
        Fraction::decimal(1.0 + alpha.get() * (2.0 * impact - 1.0))
    })
}

/// 1 − impact: the product of 1 − ŵ·contribution; nothing when it cannot be held exactly.
fn missed(contributions: &Contributions, weights: &Weights) -> Option<Fraction> {
    let mut missed = Fraction::ONE;
    for (&objective, contribution) in contributions {
        let Some((weight, largest)) = weights.parts(objective) else { continue };
        let all = 3 * i128::from(largest);
        let left = Fraction::new(all - i128::from(weight) * i128::from(contribution.thirds()), all)?;
        missed = missed.times(left)?;
    }
    Some(missed)
}

/// The value of one level in whole cents.
pub(super) fn value_of(level: &PackageLevel, factor: Fraction) -> Money {
    let benefit = level.benefit.cents().max(0);
    let probability = Fraction::decimal(level.probability.get());
    let exact = probability.times(factor).and_then(|share| share.of(benefit));
    let nearest = || probability.times(Fraction::decimal(factor.get())).and_then(|share| share.of(benefit));
    Money::from_cents(exact.or_else(nearest).unwrap_or(i64::MAX))
}

/// Direct and indirect cost, each read as 0 below 0.
pub(super) fn cost_of(level: &PackageLevel) -> Money {
    level.direct_cost.max(Money::ZERO).plus(level.indirect_cost.max(Money::ZERO))
}

#[allow(clippy::cast_precision_loss, reason = "the why is shown; the value itself is exact")]
fn level_value(package: &DecisionPackage, level: &PackageLevel, factor: Fraction) -> LevelValue {
    let term = |name, op, value| Term::of(name, EntityRef::to(package.id), op, value);
    let (benefit, probability) = (level.benefit.cents().max(0) as f64, level.probability.get());
    let why = vec![
        term(TermName::Benefit, Op::Add, benefit),
        term(TermName::Probability, Op::Multiply, probability),
        term(TermName::ImpactFactor, Op::Multiply, factor.get()),
        term(TermName::Value, Op::Equals, benefit * probability * factor.get()),
    ];
    LevelValue { cost: cost_of(level), value: Explained { value: value_of(level, factor), why } }
}

#[cfg(test)]
mod tests;
