//! Every row of the plan by its name, for who looks for one. Stores nothing; what was typed is compared by
//! `domain::matching`.

use super::trace::Item;
use crate::{
    domain::{
        entity::{Entity, EntityKind, EntityRef},
        folding::folded,
        lang::Lang,
    },
    plan::{Plan, for_each_kind},
};

/// Something that can be looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The row.
    pub item: Item,
    /// What the user calls it.
    pub name: String,
    /// Its name without case, accents and signs.
    pub folded: String,
}

/// Every row that has a name, kind by kind, in the order of the lists. A watch is found by its KPI alone.
#[must_use]
pub fn named(plan: &Plan, lang: Lang) -> Vec<Named> {
    let mut found = Vec::new();
    let mut take = |item: Item| {
        let name = item.name(plan, lang);
        let plain = folded(&name);
        if !plain.is_empty() {
            found.push(Named { item, name: name.trim().to_owned(), folded: plain });
        }
    };
    macro_rules! look {
        ($($kind:ident $($step:ident).+;)*) => {
            $(for row in plan.$($step).+.iter() {
                let item = EntityRef::to(row.id());
                if item.kind != EntityKind::Watch {
                    take(Item::Row(item));
                }
            })*
        };
    }
    for_each_kind!(look);
    take(Item::Vision);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::Action,
        id::Id,
        matching::Wanted,
        ritual::{Ritual, RitualKind},
        swot_item::{SwotItem, SwotQuadrant},
    };

    fn id<T>(n: u8) -> Id<T> {
        Id::from_random([n; 16])
    }

    #[test]
    fn rows_of_lists_and_of_worksheets_are_found_without_their_accents() {
        let mut plan = Plan::new(id(1));
        plan.actions.put(Action { title: "Relancer les devis".to_owned(), ..Action::new(id(2)) });
        let item = SwotItem { text: "Délais tenus".to_owned(), ..SwotItem::new(id(3), SwotQuadrant::Strength) };
        plan.worksheets.swot.items.put(item);
        plan.vision.text = "Le partenaire des fours".to_owned();
        let wanted = Wanted::of("DELAIS");
        let all = named(&plan, Lang::Fr);
        assert_eq!(all.len(), 3);
        let hit = all.iter().find(|row| wanted.fit(&row.folded).is_some()).expect("a row");
        assert_eq!(hit.item.id(), id::<SwotItem>(3).uuid());
        assert_eq!(hit.name, "Délais tenus");
    }

    #[test]
    fn a_ritual_without_a_name_is_found_by_its_kind() {
        let mut plan = Plan::new(id(1));
        plan.rituals.put(Ritual::new(id(2), RitualKind::Weekly));
        assert_eq!(named(&plan, Lang::En)[0].name, "Weekly meeting");
    }

    #[test]
    fn what_has_no_name_cannot_be_looked_for() {
        let mut plan = Plan::new(id(1));
        plan.actions.put(Action::new(id(2)));
        assert_eq!(named(&plan, Lang::En), []);
    }
}
