//! Which links between packages may be entered: no circle of needs, and one need for all the members of an alternatives
//! group (domain section 3). What a file brings is reported by the ranking instead.

use crate::domain::{id::Id, package::DecisionPackage, table::Table};

/// Why a link is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// These packages would need each other in a circle, each the next one; the first is the one that was edited.
    Circle(Vec<Id<DecisionPackage>>),
    /// The members of a group would need different packages.
    GroupNeeds {
        /// The group.
        group: String,
        /// What its other members need.
        needs: Option<Id<DecisionPackage>>,
    },
}

/// The name of a package’s alternatives group; a blank one is none.
#[must_use]
pub fn group(package: &DecisionPackage) -> Option<&str> {
    package.alternatives.as_deref().map(str::trim).filter(|name| !name.is_empty())
}

/// The names of the groups, in alphabetical order.
#[must_use]
pub fn groups(packages: &Table<DecisionPackage>) -> Vec<String> {
    let names: std::collections::BTreeSet<_> = packages.iter().filter_map(group).collect();
    names.into_iter().map(str::to_owned).collect()
}

/// Whether `package` may need `needed`.
///
/// # Errors
/// [`Refusal`]: a circle, or a group whose other members need something else.
pub fn may_need(
    packages: &Table<DecisionPackage>,
    package: Id<DecisionPackage>,
    needed: Option<Id<DecisionPackage>>,
) -> Result<(), Refusal> {
    circle(packages, package, needed)?;
    let own = packages.get(package).and_then(group);
    own.map_or(Ok(()), |own| same_need(packages, package, own, needed))
}

/// Whether `package` may stand in the group called `name`.
///
/// # Errors
/// [`Refusal::GroupNeeds`] when the group’s members need something else.
pub fn may_join(packages: &Table<DecisionPackage>, package: Id<DecisionPackage>, name: &str) -> Result<(), Refusal> {
    same_need(packages, package, name.trim(), packages.get(package).and_then(|row| row.requires))
}

/// Makes every member of the package’s group need `needed`.
///
/// # Errors
/// [`Refusal::Circle`] when one of them would then need itself; nothing is changed.
pub fn need_together(
    packages: &mut Table<DecisionPackage>,
    package: Id<DecisionPackage>,
    needed: Option<Id<DecisionPackage>>,
) -> Result<(), Refusal> {
    let own = packages.get(package).and_then(group).map(str::to_owned);
    let is_member = |row: &DecisionPackage| row.id == package || (own.is_some() && group(row) == own.as_deref());
    for member in packages.iter().filter(|row| is_member(row)) {
        circle(packages, member.id, needed)?;
    }
    packages.update_where(is_member, |row| row.requires = needed);
    Ok(())
}

/// Puts `package` into the group called `name`, needing what its members need.
///
/// # Errors
/// [`Refusal::Circle`] when it would then need itself; nothing is changed.
pub fn join_and_need(
    packages: &mut Table<DecisionPackage>,
    package: Id<DecisionPackage>,
    name: &str,
) -> Result<(), Refusal> {
    let own = packages.get(package).and_then(|row| row.requires);
    let needed = needs_of(packages, package, name.trim()).unwrap_or(own);
    circle(packages, package, needed)?;
    packages.update(package, |row| {
        row.alternatives = Some(name.trim().to_owned());
        row.requires = needed;
    });
    Ok(())
}

fn same_need(
    packages: &Table<DecisionPackage>,
    package: Id<DecisionPackage>,
    name: &str,
    needed: Option<Id<DecisionPackage>>,
) -> Result<(), Refusal> {
    match needs_of(packages, package, name) {
        Some(needs) if needs != needed => Err(Refusal::GroupNeeds { group: name.to_owned(), needs }),
        _ => Ok(()),
    }
}

/// What the members of a group other than `package` need; nothing when there is no other.
fn needs_of(
    packages: &Table<DecisionPackage>,
    package: Id<DecisionPackage>,
    name: &str,
) -> Option<Option<Id<DecisionPackage>>> {
    packages.iter().find(|row| row.id != package && group(row) == Some(name)).map(|row| row.requires)
}

fn circle(
    packages: &Table<DecisionPackage>,
    package: Id<DecisionPackage>,
    needed: Option<Id<DecisionPackage>>,
) -> Result<(), Refusal> {
    let mut way = vec![package];
    let mut next = needed;
    while let Some(here) = next {
        if here == package {
            return Err(Refusal::Circle(way));
        }
        // A circle that stood there before and does not touch this package is told by the ranking.
        if way.contains(&here) {
            break;
        }
        way.push(here);
        next = packages.get(here).and_then(|row| row.requires);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> Id<DecisionPackage> {
        Id::new(uuid::Uuid::from_u128(n))
    }

    /// `(id, group, needed)`, each a number; 0 is none.
    fn table(rows: &[(u128, &str, u128)]) -> Table<DecisionPackage> {
        let row = |(n, group, needed): &(u128, &str, u128)| DecisionPackage {
            alternatives: (!group.is_empty()).then(|| (*group).to_owned()),
            requires: (*needed > 0).then(|| id(*needed)),
            ..DecisionPackage::new(id(*n))
        };
        rows.iter().map(row).collect()
    }

    #[test]
    fn a_circle_is_refused_with_its_packages() {
        let packages = table(&[(1, "", 0), (2, "", 1), (3, "", 2)]);
        assert_eq!(may_need(&packages, id(1), Some(id(3))), Err(Refusal::Circle(vec![id(1), id(3), id(2)])));
        assert_eq!(may_need(&packages, id(1), Some(id(1))), Err(Refusal::Circle(vec![id(1)])));
        assert_eq!(may_need(&packages, id(3), Some(id(1))), Ok(()));
        assert_eq!(may_need(&packages, id(3), None), Ok(()));
        let circle_elsewhere = table(&[(1, "", 0), (2, "", 3), (3, "", 2)]);
        assert_eq!(may_need(&circle_elsewhere, id(1), Some(id(2))), Ok(()));
    }

    #[test]
    fn the_members_of_a_group_share_their_need() {
        let mut packages = table(&[(1, "g", 9), (2, " g ", 9), (3, "", 8), (4, "", 2), (8, "", 0), (9, "", 0)]);
        let refused = Err(Refusal::GroupNeeds { group: "g".into(), needs: Some(id(9)) });
        assert_eq!(may_need(&packages, id(1), Some(id(8))), refused);
        assert_eq!(may_need(&packages, id(1), None), refused);
        assert_eq!(may_join(&packages, id(3), " g"), refused);
        assert_eq!(may_join(&packages, id(3), "h"), Ok(()));
        assert_eq!(groups(&packages), ["g"]);

        assert_eq!(need_together(&mut packages, id(1), Some(id(4))), Err(Refusal::Circle(vec![id(2), id(4)])));
        assert_eq!(need_together(&mut packages, id(1), Some(id(8))), Ok(()));
        assert_eq!(packages.get(id(2)).and_then(|row| row.requires), Some(id(8)));
        assert_eq!(join_and_need(&mut packages, id(9), "g"), Ok(()));
        assert_eq!(packages.get(id(9)).map(|row| (group(row), row.requires)), Some((Some("g"), Some(id(8)))));
        assert_eq!(join_and_need(&mut packages, id(8), "g"), Err(Refusal::Circle(vec![id(8)])));
    }
}
