//! Moving an item: to another quadrant, or before another one of its own. The others keep their order.

use crate::domain::{
    id::Id,
    swot_item::{SwotItem, SwotQuadrant},
    table::Table,
};

/// Which way an item moves among those of its quadrant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

/// Puts an item into `quadrant`, before `before` when that is another item of it, else behind its last one.
pub fn place(items: &mut Table<SwotItem>, id: Id<SwotItem>, quadrant: SwotQuadrant, before: Option<Id<SwotItem>>) {
    if before == Some(id) || !items.contains(id) {
        return;
    }
    items.update_where(|item| item.id == id && item.quadrant != quadrant, |item| item.quadrant = quadrant);
    let stands_there = |other: &Id<SwotItem>| items.get(*other).is_some_and(|item| item.quadrant == quadrant);
    let last = items.len().saturating_sub(1);
    let at = before.filter(stands_there).and_then(|other| items.position(other));
    let own = items.position(id).unwrap_or(last);
    // Taken out first, it leaves those behind it one place further ahead.
    let to = at.map_or(last, |at| if own < at { at - 1 } else { at });
    if to != own {
        items.move_to(id, to);
    }
}

/// The item before which one step that `way` leads, or nothing for “behind the last”; nothing at all at the border.
#[must_use]
pub fn step(items: &Table<SwotItem>, id: Id<SwotItem>, way: Way) -> Option<Option<Id<SwotItem>>> {
    let quadrant = items.get(id)?.quadrant;
    let row: Vec<_> = items.iter().filter(|item| item.quadrant == quadrant).map(|item| item.id).collect();
    let at = row.iter().position(|other| *other == id)?;
    match way {
        Way::Up => at.checked_sub(1).and_then(|above| row.get(above)).map(|above| Some(*above)),
        Way::Down => row.get(at + 1).map(|_| row.get(at + 2).copied()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(n: u8) -> Id<SwotItem> {
        Id::from_random([n; 16])
    }

    fn table(quadrants: &[usize]) -> Table<SwotItem> {
        (1_u8..).zip(quadrants).map(|(n, quadrant)| SwotItem::new(id(n), SwotQuadrant::ALL[*quadrant])).collect()
    }

    fn order(items: &Table<SwotItem>, quadrant: SwotQuadrant) -> Vec<Id<SwotItem>> {
        items.iter().filter(|item| item.quadrant == quadrant).map(|item| item.id).collect()
    }

    #[test]
    fn an_item_goes_before_another_or_to_the_end() {
        let mut items = table(&[0, 0, 0, 1]);
        place(&mut items, id(3), SwotQuadrant::Strength, Some(id(1)));
        assert_eq!(order(&items, SwotQuadrant::Strength), [id(3), id(1), id(2)]);
        place(&mut items, id(3), SwotQuadrant::Strength, Some(id(2)));
        assert_eq!(order(&items, SwotQuadrant::Strength), [id(1), id(3), id(2)]);
        place(&mut items, id(1), SwotQuadrant::Weakness, None);
        assert_eq!(order(&items, SwotQuadrant::Weakness), [id(4), id(1)]);
        place(&mut items, id(1), SwotQuadrant::Weakness, Some(id(2)));
        assert_eq!(order(&items, SwotQuadrant::Weakness), [id(4), id(1)], "one of another quadrant is no place");
    }

    #[test]
    fn a_step_stops_at_the_border() {
        let items = table(&[0, 1, 0, 0]);
        assert_eq!(step(&items, id(1), Way::Up), None);
        assert_eq!(step(&items, id(3), Way::Up), Some(Some(id(1))));
        assert_eq!(step(&items, id(1), Way::Down), Some(Some(id(4))));
        assert_eq!(step(&items, id(3), Way::Down), Some(None));
        assert_eq!(step(&items, id(4), Way::Down), None);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_the_others_keep_their_order(
            quadrants in prop::collection::vec(0_usize..4, 1..9), who in 0_u8..9, to in 0_usize..4, before in prop::option::of(0_u8..9),
        ) {
            let mut items = table(&quadrants);
            let others = |items: &Table<SwotItem>| items.iter().map(|item| item.id).filter(|one| *one != id(who)).collect::<Vec<_>>();
            let kept = others(&items);
            let known = items.contains(id(who));
            place(&mut items, id(who), SwotQuadrant::ALL[to], before.map(id));
            prop_assert_eq!(others(&items), kept);
            prop_assert_eq!(items.contains(id(who)), known);
            if known && before != Some(who) {
                prop_assert_eq!(items.get(id(who)).map(|item| item.quadrant), Some(SwotQuadrant::ALL[to]));
            }
        }
    }
}
