//! Competitors on a map of two axes that the user names: who stands near, who plays another game (seed 003, strategic
//! groups).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::{Entity, EntityKind, EntityRef, Extra},
    explained::{Explained, Op, Term, TermName},
    id::Id,
    number::{Number, Share},
    score::Score,
    table::Table,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The map and its competitors.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Competitors {
    /// From left to right.
    pub x: MapAxis,
    /// From bottom to top.
    pub y: MapAxis,
    /// Where the company itself stands.
    pub own: Position,
    /// The company’s own market share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_share: Option<Share>,
    /// The competitors.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub rows: Table<Competitor>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One axis, in the user’s words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MapAxis {
    /// What it measures.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What 0 means.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub low: String,
    /// What 10 means.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub high: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A place on the map, 0–10 on each axis; not placed while one of them is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Position {
    /// From left to right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<Number>,
    /// From bottom to top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<Number>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Position {
    /// Both coordinates, held within 0–10.
    #[must_use]
    pub fn place(&self) -> Option<(f64, f64)> {
        Some((self.x?.get().clamp(0.0, MOST), self.y?.get().clamp(0.0, MOST)))
    }

    /// Moves to a place, rounded to tenths.
    pub fn move_to(&mut self, x: f64, y: f64) {
        let tenth = |value: f64| Number::new((value.clamp(0.0, MOST) * 10.0).round() / 10.0);
        (self.x, self.y) = (tenth(x), tenth(y));
    }
}

/// The end of each axis.
pub const MOST: f64 = 10.0;

/// A competitor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Competitor {
    /// Its id.
    pub id: Id<Competitor>,
    /// Name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Market share: the bubble’s area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
    /// Price level, 1 (low) to 5 (high).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_level: Option<Score>,
    /// What it does well.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub strengths: String,
    /// What it promises its customers.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub promise: String,
    /// Its strategic group, by name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// Where it stands.
    #[serde(default)]
    pub position: Position,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Competitor {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            share: Default::default(),
            price_level: Default::default(),
            strengths: String::new(),
            promise: String::new(),
            group: String::new(),
            position: Position::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for Competitor {
    const KIND: EntityKind = EntityKind::Competitor;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

/// A strategic group: those who play the same game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its members, in the list’s order.
    pub members: Vec<Id<Competitor>>,
    /// Their market share together, as far as it is known.
    pub share: Share,
}

impl Competitors {
    /// The groups in the order in which their names first appear; those without a group are in none.
    #[must_use]
    pub fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for row in self.rows.iter().filter(|row| !row.group.trim().is_empty()) {
            let name = row.group.trim();
            let at = groups.iter().position(|group| group.name == name).unwrap_or_else(|| {
                groups.push(Group { name: name.to_owned(), members: Vec::new(), share: Share::ZERO });
                groups.len() - 1
            });
            if let Some(group) = groups.get_mut(at) {
                group.members.push(row.id);
                group.share = Share::clamped(group.share.get() + row.share.map_or(0.0, Share::get));
            }
        }
        groups
    }

    /// The competitors by their distance from the company on the map, the nearest first; ties by id. Those that are not
    /// placed are left out, and nothing is near while the company is not placed itself. The distance is squared: 0–200.
    #[must_use]
    pub fn nearest(&self) -> Vec<(Id<Competitor>, Explained<f64>)> {
        let Some(own) = self.own.place() else { return Vec::new() };
        let placed = self.rows.iter().filter_map(|row| Some((row.id, row.position.place()?)));
        let mut found: Vec<_> = placed.map(|(id, place)| (id, distance(id, own, place))).collect();
        found.sort_by(|(a, left), (b, right)| left.value.total_cmp(&right.value).then(a.cmp(b)));
        found
    }

    /// The shares that are known together, the company’s own included: over 1 they cannot all be right.
    #[must_use]
    pub fn known_share(&self) -> f64 {
        let rows = self.rows.iter().filter_map(|row| row.share);
        rows.chain(self.own_share).map(Share::get).sum()
    }

    /// The number of each group’s colour, by name.
    #[must_use]
    pub fn colours(&self) -> BTreeMap<String, usize> {
        self.groups().into_iter().enumerate().map(|(at, group)| (group.name, at + 1)).collect()
    }
}

fn distance(id: Id<Competitor>, own: (f64, f64), place: (f64, f64)) -> Explained<f64> {
    let (dx, dy) = (place.0 - own.0, place.1 - own.1);
    let value = dx * dx + dy * dy;
    let subject = EntityRef::to(id);
    let why = vec![
        Term::of(TermName::HorizontalGap, subject, Op::Add, dx * dx),
        Term::of(TermName::VerticalGap, subject, Op::Add, dy * dy),
        Term::of(TermName::MapDistance, subject, Op::Equals, value),
    ];
    Explained { value, why }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::explained::recomputed;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(n: u128) -> Id<Competitor> {
        Id::new(Uuid::from_u128(n))
    }

    fn at(x: f64, y: f64) -> Position {
        Position { x: Number::new(x), y: Number::new(y), ..Position::default() }
    }

    fn row(n: u128, x: f64, y: f64, group: &str, share: f64) -> Competitor {
        let group = group.to_owned();
        Competitor { position: at(x, y), group, share: Share::new(share), ..Competitor::new(id(n)) }
    }

    fn map() -> Competitors {
        let rows =
            [row(1, 9.0, 9.0, "Low cost", 0.2), row(2, 5.0, 6.0, "Local", 0.1), row(3, 5.0, 4.0, " Local ", 0.3)];
        let own_share = Share::new(0.05);
        Competitors { own: at(5.0, 5.0), own_share, rows: rows.into_iter().collect(), ..Competitors::default() }
    }

    #[test]
    fn the_nearest_comes_first_and_ties_end_at_the_id() {
        let found: Vec<_> = map().nearest().into_iter().map(|(id, far)| (id, far.value)).collect();
        assert_eq!(found, [(id(2), 1.0), (id(3), 1.0), (id(1), 32.0)]);
    }

    #[test]
    fn nothing_is_near_while_the_company_has_no_place() {
        assert_eq!(Competitors { own: Position::default(), ..map() }.nearest(), []);
    }

    #[test]
    fn groups_add_up_what_is_known() {
        let groups = map().groups();
        assert_eq!(groups.iter().map(|group| group.name.as_str()).collect::<Vec<_>>(), ["Low cost", "Local"]);
        assert_eq!(groups[1].members, [id(2), id(3)]);
        assert!((groups[1].share.get() - 0.4).abs() < 1e-12);
        assert!((map().known_share() - 0.65).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn distances_are_explained(x in 0.0..10.0_f64, y in 0.0..10.0_f64) {
            let map = Competitors { own: at(x, y), ..map() };
            for (_, far) in map.nearest() {
                prop_assert_eq!(recomputed(&far.why), vec![(TermName::MapDistance, far.value)]);
            }
        }

        #[test]
        fn a_move_stays_on_the_map(x in -50.0..50.0_f64, y in prop::num::f64::ANY) {
            let mut position = Position::default();
            position.move_to(x, y);
            prop_assert!(position.place().is_none_or(|(x, y)| (0.0..=10.0).contains(&x) && (0.0..=10.0).contains(&y)));
        }
    }
}
