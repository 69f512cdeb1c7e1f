//! Seeded instances for the tests: small ones with every feature and every conflict, large ones as budgets grow.

use super::instance::{Instance, Level, Package};

/// The `SplitMix64` generator: small, seeded, the same everywhere.
pub(super) struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high - low + 1).unwrap();
        low + i64::try_from(self.next() % width).unwrap()
    }

    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.between(0, i64::try_from(bound).unwrap() - 1)).unwrap()
    }

    /// True `percent` times in a hundred.
    pub fn chance(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }
}

/// How value follows cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Worth {
    /// Not at all.
    Independent,
    /// Within a tenth of the range.
    Weakly,
    /// Cost plus a constant: the hardest.
    Strongly,
}

/// Up to twelve levels, every feature; about one in five contradicts itself.
pub(in crate::methods::zero_based_budget) fn small(seed: u64) -> Instance {
    let mut dice = Dice::new(seed);
    let largest = [3, 20, 1_000_000_000][dice.below(3)];
    let mut left = 1 + dice.below(12);
    let mut packages = Vec::new();
    while left > 0 {
        let levels = (1 + dice.below(3)).min(left);
        left -= levels;
        let amount = |dice: &mut Dice| if dice.chance(10) { 0 } else { dice.between(0, largest) };
        let level = |_| Level { cost_cents: amount(&mut dice), value_cents: amount(&mut dice) };
        let levels = (0..levels).map(level).collect();
        packages.push(Package { levels, ..Package::default() });
    }
    relate(&mut packages, &mut dice, 40, 35);
    for package in &mut packages {
        package.forced = dice.chance(10);
        package.barred = dice.chance(8);
    }
    let total = packages.iter().flat_map(|p| &p.levels).map(|level| level.cost_cents).sum::<i64>();
    Instance { envelope_cents: dice.between(0, total + 1), packages }
}

/// As many packages as asked, of three levels, a third of them dependent, a fifth alternatives, costs of 100 to 20,000
/// euros to the cent, an envelope of 40 % of the whole.
pub(super) fn large(seed: u64, size: usize, worth: Worth) -> Instance {
    let mut dice = Dice::new(seed);
    let level = |dice: &mut Dice| {
        let cost = dice.between(10_000, 2_000_000);
        let value = match worth {
            Worth::Independent => dice.between(10_000, 4_000_000),
            Worth::Weakly => (cost + dice.between(-200_000, 200_000)).max(1),
            Worth::Strongly => cost + 200_000,
        };
        Level { cost_cents: cost, value_cents: value }
    };
    let package = |dice: &mut Dice| Package { levels: (0..3).map(|_| level(dice)).collect(), ..Package::default() };
    let mut packages: Vec<Package> = (0..size).map(|_| package(&mut dice)).collect();
    relate(&mut packages, &mut dice, 35, 20);
    for package in &mut packages {
        let free = package.group.is_none() && package.requires.is_none();
        package.forced = free && dice.chance(4);
    }
    let total = packages.iter().flat_map(|p| &p.levels).map(|level| level.cost_cents).sum::<i64>();
    Instance { envelope_cents: total * 2 / 5, packages }
}

/// Lets some packages require another (before or after them in the list), and some join a neighbour's group.
fn relate(packages: &mut [Package], dice: &mut Dice, requiring: i64, grouped: i64) {
    let flip = dice.chance(50);
    let size = packages.len();
    let place = |at: usize| if flip { size - 1 - at } else { at };
    for at in 1..size {
        if dice.chance(grouped) {
            let other = place(dice.below(at));
            let name = u32::try_from(other).unwrap();
            let group = *packages[other].group.get_or_insert(name);
            packages[place(at)].requires = packages[other].requires;
            packages[place(at)].group = Some(group);
        } else if dice.chance(requiring) {
            packages[place(at)].requires = Some(place(dice.below(at)));
        }
    }
}
