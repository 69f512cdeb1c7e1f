//! What the removal of a row did beside that row: what went along with it, and whose links to it were cleared. It is told,
//! so that nobody finds out later.

use super::{Plan, for_each_kind};
use crate::domain::{
    entity::{Entity, EntityKind, EntityRef},
    lang::Lang,
    table::Table,
};

/// What a removal did beside the row itself; in the order of kinds, kinds without any left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consequences {
    /// Rows that went along.
    pub taken: Vec<(EntityKind, usize)>,
    /// Rows that stay, and changed.
    pub changed: Vec<(EntityKind, usize)>,
}

impl Consequences {
    /// Finds them in the plan before and after.
    #[must_use]
    pub fn between(before: &Plan, after: &Plan, removed: EntityRef) -> Self {
        let mut found = Self::default();
        macro_rules! each {
            ($($kind:ident $($step:ident).+;)*) => {
                $(found.note(EntityKind::$kind, &before.$($step).+, &after.$($step).+, removed);)*
            };
        }
        for_each_kind!(each);
        found.taken.sort_unstable();
        found.changed.sort_unstable();
        found
    }

    fn note<T: Entity>(&mut self, kind: EntityKind, before: &Table<T>, after: &Table<T>, removed: EntityRef) {
        if before == after {
            return;
        }
        let is_itself = |row: &T| removed.kind == kind && removed.id == row.id().uuid();
        let rows = before.iter().filter(|row| !is_itself(row));
        let (stayed, gone): (Vec<_>, Vec<_>) = rows.partition(|row| after.contains(row.id()));
        let changed = stayed.into_iter().filter(|row| after.get(row.id()) != Some(*row)).count();
        self.taken.extend((!gone.is_empty()).then_some((kind, gone.len())));
        self.changed.extend((changed > 0).then_some((kind, changed)));
    }
}

/// Rows as a sentence names them: `1 surveillance, 3 actions`.
#[must_use]
pub fn counted_rows(rows: &[(EntityKind, usize)], lang: Lang) -> String {
    let counted =
        |(kind, count): &(EntityKind, usize)| format!("{count}\u{a0}{}", kind.noun().get(lang).counted(lang, *count));
    rows.iter().map(counted).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::Action, day::Day, id::Id, kpi::Kpi, objective::Objective, person::Person, watch::Watch,
    };

    fn id<T>(n: u8) -> Id<T> {
        Id::from_random([n; 16])
    }

    fn plan() -> Plan {
        let mut plan = Plan::new(id(1));
        plan.people.put(Person::new(id(2)));
        plan.objectives.put(Objective { owner: Some(id(2)), ..Objective::new(id(3)) });
        for n in 4..7 {
            plan.actions.put(Action { owner: Some(id(2)), watch: (n == 4).then_some(id(8)), ..Action::new(id(n)) });
        }
        plan.kpis.put(Kpi::new(id(7)));
        let day = Day::parse("2026-11-27").unwrap();
        plan.watches.put(Watch::new(id(8), id(7), day, day));
        plan
    }

    #[track_caller]
    fn check(removed: EntityRef, taken: &str, changed: &str) {
        let before = plan();
        let mut after = before.clone();
        assert!(after.remove(removed));
        let found = Consequences::between(&before, &after, removed);
        assert_eq!([counted_rows(&found.taken, Lang::Fr), counted_rows(&found.changed, Lang::Fr)], [taken, changed]);
    }

    #[test]
    fn what_went_along_and_what_lost_a_link_is_counted() {
        check(EntityRef::to(id::<Person>(2)), "", "1\u{a0}objectif, 3\u{a0}actions");
        check(EntityRef::to(id::<Kpi>(7)), "1\u{a0}surveillance", "1\u{a0}action");
        check(EntityRef::to(id::<Action>(5)), "", "");
    }
}
