//! An instance checked and laid out as a forest of choices: alone or among alternatives, forced or free.
//!
//! Knows the rules (forcing propagates upward, barring downward, alternatives exclude each other), nothing of the search.

use std::collections::BTreeMap;

use super::instance::{Infeasible, Instance, Package};

/// The largest total, of costs or of values, that the search adds up without overflow.
pub(super) const LARGEST_TOTAL: i128 = 1 << 58;

/// Which package of a set of alternatives is funded, if any. A package without alternatives is a set of one.
#[derive(Debug, Clone)]
pub(super) struct Choice {
    /// The packages among which one may be funded, ascending.
    pub members: Vec<usize>,
    /// One of them must be (then it is the only member).
    pub forced: bool,
}

/// The choices; a choice stands after the one it depends on.
#[derive(Debug, Clone)]
pub(super) struct Forest {
    /// Every open choice, parents before children.
    pub choices: Vec<Choice>,
    /// The choices that depend on no package.
    pub roots: Vec<usize>,
    /// Per package, the choices that require it.
    pub children: Vec<Vec<usize>>,
}

/// Checks an instance and lays it out.
///
/// # Errors
/// Every [`Infeasible`] but the one about the envelope, which the search finds.
pub(super) fn planted(instance: &Instance) -> Result<Forest, Infeasible> {
    let packages = &instance.packages;
    check_levels(packages)?;
    let order = parents_first(packages)?;
    let groups = groups(packages)?;
    let forced = forced(packages, &order)?;
    let open = open(packages, &order, &forced, &groups)?;
    Ok(forest(packages, &order, &forced, &open))
}

fn check_levels(packages: &[Package]) -> Result<(), Infeasible> {
    let mut total = (0_i128, 0_i128);
    for (package, content) in packages.iter().enumerate() {
        let negative = |level: &super::instance::Level| level.cost_cents < 0 || level.value_cents < 0;
        if content.levels.len() > usize::from(u8::MAX) || content.levels.iter().any(negative) {
            return Err(Infeasible::InvalidLevels { package });
        }
        for level in &content.levels {
            total.0 += i128::from(level.cost_cents);
            total.1 += i128::from(level.value_cents);
        }
    }
    if total.0.max(total.1) > LARGEST_TOTAL { Err(Infeasible::AmountsTooLarge) } else { Ok(()) }
}

/// The packages, each after the one it requires.
fn parents_first(packages: &[Package]) -> Result<Vec<usize>, Infeasible> {
    let mut children = vec![Vec::new(); packages.len()];
    let mut order = Vec::with_capacity(packages.len());
    for (package, content) in packages.iter().enumerate() {
        match content.requires {
            None => order.push(package),
            Some(requires) => match children.get_mut(requires) {
                Some(list) => list.push(package),
                None => return Err(Infeasible::UnknownRequired { package, requires }),
            },
        }
    }
    let mut next = 0;
    while let Some(&package) = order.get(next) {
        order.append(&mut children[package]);
        next += 1;
    }
    if order.len() == packages.len() { Ok(order) } else { Err(cycle(packages, &order)) }
}

/// A package on a cycle: from one that no root reaches, as many steps as there are packages end on it.
fn cycle(packages: &[Package], reached: &[usize]) -> Infeasible {
    let mut seen = vec![false; packages.len()];
    for &package in reached {
        seen[package] = true;
    }
    let mut package = seen.iter().position(|seen| !seen).unwrap_or_default();
    for _ in 0..packages.len() {
        package = packages[package].requires.unwrap_or(package);
    }
    Infeasible::RequiresCycle { package }
}

/// The members of each group, ascending.
fn groups(packages: &[Package]) -> Result<BTreeMap<u32, Vec<usize>>, Infeasible> {
    let mut groups = BTreeMap::<u32, Vec<usize>>::new();
    for (second, content) in packages.iter().enumerate() {
        let Some(group) = content.group else { continue };
        let members = groups.entry(group).or_default();
        match members.first() {
            Some(&first) if packages[first].requires != content.requires => {
                return Err(Infeasible::GroupMismatch { first, second });
            }
            _ => members.push(second),
        }
    }
    Ok(groups)
}

/// Per package, whether it is forced, by itself or by what requires it.
fn forced(packages: &[Package], order: &[usize]) -> Result<Vec<bool>, Infeasible> {
    // The package whose own forcing reached this one, so that the error names it.
    let mut origin = vec![None; packages.len()];
    for &package in order.iter().rev() {
        let content = &packages[package];
        if content.forced {
            origin[package] = Some(package);
        }
        let Some(forced) = origin[package] else { continue };
        if content.barred || content.levels.is_empty() {
            return Err(Infeasible::ForcedBarred { forced, barred: package });
        }
        if let Some(requires) = content.requires {
            origin[requires] = origin[requires].or(Some(forced));
        }
    }
    Ok(origin.iter().map(Option::is_some).collect())
}

/// Per package, whether it may be funded: not barred, not shut out by a forced alternative, nor what it requires.
fn open(
    packages: &[Package],
    order: &[usize],
    forced: &[bool],
    groups: &BTreeMap<u32, Vec<usize>>,
) -> Result<Vec<bool>, Infeasible> {
    let mut open: Vec<bool> = packages.iter().map(|p| !p.barred && !p.levels.is_empty()).collect();
    for members in groups.values() {
        let mut chosen = members.iter().copied().filter(|&member| forced[member]);
        let Some(first) = chosen.next() else { continue };
        if let Some(second) = chosen.next() {
            return Err(Infeasible::ForcedTogether { first, second });
        }
        for &member in members {
            open[member] &= member == first;
        }
    }
    for &package in order {
        open[package] &= packages[package].requires.is_none_or(|requires| open[requires]);
    }
    Ok(open)
}

fn forest(packages: &[Package], order: &[usize], forced: &[bool], open: &[bool]) -> Forest {
    let mut forest = Forest { choices: Vec::new(), roots: Vec::new(), children: vec![Vec::new(); packages.len()] };
    let mut of_group = BTreeMap::new();
    for &package in order.iter().filter(|&&package| open[package]) {
        let next = forest.choices.len();
        let choice = packages[package].group.map_or(next, |group| *of_group.entry(group).or_insert(next));
        if choice < next {
            forest.choices[choice].members.push(package);
            continue;
        }
        forest.choices.push(Choice { members: vec![package], forced: forced[package] });
        match packages[package].requires {
            Some(requires) => forest.children[requires].push(choice),
            None => forest.roots.push(choice),
        }
    }
    forest
}
