//! The seeded budgets on which the exact optimum is held against HiGHS: 25, 100, 200 and 500 packages of 1 to 3 levels,
//! at least 30 % dependent, with alternatives, mandatory packages and pins, value related to cost or not.

use super::dice::Dice;
use boussole::methods::zero_based_budget::solver::{Instance, Level, Package};

/// How value follows cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// Not at all.
    Independent,
    /// Within a tenth of the range of costs.
    Weakly,
    /// Cost plus a constant: the hardest, of which no solver proves the optimum in time.
    Strongly,
}

/// The sizes of figure 4.
pub const SIZES: [usize; 4] = [25, 100, 200, 500];

/// The seeds of each size.
pub const SEEDS: u64 = 50;

/// Every instance of figure 4, as (size, seed): odd seeds have values that follow costs.
pub fn figure() -> impl Iterator<Item = (usize, u64)> {
    SIZES.into_iter().flat_map(|size| (0..SEEDS).map(move |seed| (size, seed)))
}

/// An instance of figure 4.
pub fn of_figure(size: usize, seed: u64) -> Instance {
    budget(size, seed, if seed.is_multiple_of(2) { Worth::Independent } else { Worth::Weakly })
}

/// A budget that can be satisfied, with packages of 1 to 3 levels and an envelope between a fifth and three fifths of
/// what is asked.
pub fn budget(size: usize, seed: u64, worth: Worth) -> Instance {
    with_levels(size, seed, worth, |dice| 1 + dice.below(3))
}

/// The same with three levels everywhere.
pub fn full_budget(size: usize, seed: u64, worth: Worth) -> Instance {
    with_levels(size, seed, worth, |_| 3)
}

fn with_levels(size: usize, seed: u64, worth: Worth, levels: impl Fn(&mut Dice) -> usize) -> Instance {
    let dice = &mut Dice::new(seed ^ ((size as u64) << 32));
    let mut packages: Vec<Package> = (0..size)
        .map(|_| Package { levels: (0..levels(dice)).map(|_| level(dice, worth)).collect(), ..Package::default() })
        .collect();
    relate(&mut packages, dice);
    decide(&mut packages, dice);
    let total: i64 = packages.iter().flat_map(|package| &package.levels).map(|level| level.cost_cents).sum();
    let share = 20 + dice.below(41) as i64;
    Instance { envelope_cents: (total * share / 100).max(forced(&packages)), packages }
}

fn level(dice: &mut Dice, worth: Worth) -> Level {
    let cost_cents = 10_000 + dice.below(1_990_001) as i64;
    let value_cents = match worth {
        Worth::Independent => 10_000 + dice.below(3_990_001) as i64,
        Worth::Weakly => (cost_cents - 200_000 + dice.below(400_001) as i64).max(1),
        Worth::Strongly => cost_cents + 200_000,
    };
    Level { cost_cents, value_cents }
}

/// Two in five packages require an earlier one, and one in eight of the others joins a group with its own needs.
fn relate(packages: &mut [Package], dice: &mut Dice) {
    for at in 1..packages.len() {
        if dice.below(8) == 0 {
            let other = dice.below(at);
            let name = u32::try_from(other).unwrap_or_default();
            packages[at].requires = packages[other].requires;
            packages[at].group = Some(*packages[other].group.get_or_insert(name));
        } else if dice.below(5) < 2 {
            packages[at].requires = Some(dice.below(at));
        }
    }
    while packages.len() > 1 && dependent(packages) * 10 < packages.len() * 3 {
        let at = 1 + dice.below(packages.len() - 1);
        if packages[at].group.is_none() && packages[at].requires.is_none() {
            packages[at].requires = Some(dice.below(at));
        }
    }
}

/// How many require another.
pub fn dependent(packages: &[Package]) -> usize {
    packages.iter().filter(|package| package.requires.is_some()).count()
}

/// A few are mandatory or pinned in, a few refused; never against each other.
fn decide(packages: &mut [Package], dice: &mut Dice) {
    for package in packages {
        let free = package.group.is_none() && package.requires.is_none();
        let decided = dice.below(100);
        package.forced = free && decided < 6;
        package.barred = decided >= 96;
    }
}

fn forced(packages: &[Package]) -> i64 {
    packages.iter().filter(|p| p.forced).filter_map(|p| p.levels.first()).map(|level| level.cost_cents).sum()
}
