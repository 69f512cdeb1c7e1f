//! Ordered lists of entities, looked up by id. Rows sit behind `Arc`, so that undo snapshots share what did not change.

use super::{entity::Entity, id::Id};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

/// The rows of one kind, in the user's order. Cloning is cheap; look-ups go through an index built when first needed.
#[derive(Debug)]
pub struct Table<T> {
    rows: Arc<Vec<Arc<T>>>,
    index: OnceLock<Arc<BTreeMap<uuid::Uuid, usize>>>,
}

impl<T: Entity> Table<T> {
    /// The rows in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator + Clone {
        self.rows.iter().map(AsRef::as_ref)
    }

    /// The rows in order, shared.
    #[must_use]
    pub fn shared(&self) -> &[Arc<T>] {
        &self.rows
    }

    /// The ids in order, for keyed lists.
    #[must_use]
    pub fn ids(&self) -> Vec<Id<T>> {
        self.iter().map(T::id).collect()
    }

    /// How many rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The row with this id.
    #[must_use]
    pub fn get(&self, id: Id<T>) -> Option<&T> {
        self.row(id).map(AsRef::as_ref)
    }

    /// The row with this id, shared.
    #[must_use]
    pub fn row(&self, id: Id<T>) -> Option<&Arc<T>> {
        self.rows.get(self.position(id)?)
    }

    /// Where the row stands.
    #[must_use]
    pub fn position(&self, id: Id<T>) -> Option<usize> {
        let index = self
            .index
            .get_or_init(|| Arc::new(self.rows.iter().enumerate().map(|(at, row)| (row.id().uuid(), at)).collect()));
        index.get(&id.uuid()).copied()
    }

    /// Whether a row has this id.
    #[must_use]
    pub fn contains(&self, id: Id<T>) -> bool {
        self.position(id).is_some()
    }

    /// Adds a row at the end; a row of the same id is replaced where it stands.
    pub fn put(&mut self, row: T) {
        let at = self.position(row.id());
        let rows = Arc::make_mut(&mut self.rows);
        if let Some(place) = at.and_then(|at| rows.get_mut(at)) {
            *place = Arc::new(row);
        } else {
            rows.push(Arc::new(row));
            self.index = OnceLock::new();
        }
    }

    /// Adds a row before the one at `at` (at the end when there is none).
    pub fn insert(&mut self, at: usize, row: T) {
        let rows = Arc::make_mut(&mut self.rows);
        rows.insert(at.min(rows.len()), Arc::new(row));
        self.index = OnceLock::new();
    }

    /// Changes the row with this id; says whether there was one.
    pub fn update(&mut self, id: Id<T>, change: impl FnOnce(&mut T)) -> bool {
        let Some(at) = self.position(id) else {
            return false;
        };
        if let Some(row) = Arc::make_mut(&mut self.rows).get_mut(at) {
            change(Arc::make_mut(row));
        }
        true
    }

    /// Changes every row that `wanted` picks, leaving the others shared.
    pub fn update_where(&mut self, wanted: impl Fn(&T) -> bool, change: impl Fn(&mut T)) {
        if !self.iter().any(&wanted) {
            return;
        }
        for row in Arc::make_mut(&mut self.rows) {
            if wanted(row) {
                change(Arc::make_mut(row));
            }
        }
    }

    /// Takes the row with this id out.
    pub fn remove(&mut self, id: Id<T>) -> Option<Arc<T>> {
        let at = self.position(id)?;
        self.index = OnceLock::new();
        Some(Arc::make_mut(&mut self.rows).remove(at))
    }

    /// Keeps the rows that `wanted` picks.
    pub fn retain(&mut self, wanted: impl Fn(&T) -> bool) {
        if self.iter().all(&wanted) {
            return;
        }
        Arc::make_mut(&mut self.rows).retain(|row| wanted(row));
        self.index = OnceLock::new();
    }

    /// Moves a row to stand at `to` among the others.
    pub fn move_to(&mut self, id: Id<T>, to: usize) {
        if let Some(row) = self.remove(id) {
            let rows = Arc::make_mut(&mut self.rows);
            rows.insert(to.min(rows.len()), row);
        }
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self { rows: self.rows.clone(), index: self.index.clone() }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Arc::default(), index: OnceLock::new() }
    }
}

impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        let same = |(a, b): (&Arc<T>, &Arc<T>)| Arc::ptr_eq(a, b) || a == b;
        Arc::ptr_eq(&self.rows, &other.rows)
            || (self.rows.len() == other.rows.len() && self.rows.iter().zip(other.rows.iter()).all(same))
    }
}

impl<T: Eq> Eq for Table<T> {}

impl<T> FromIterator<T> for Table<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        Self { rows: Arc::new(rows.into_iter().map(Arc::new).collect()), index: OnceLock::new() }
    }
}

impl<T> FromIterator<Arc<T>> for Table<T> {
    fn from_iter<I: IntoIterator<Item = Arc<T>>>(rows: I) -> Self {
        Self { rows: Arc::new(rows.into_iter().collect()), index: OnceLock::new() }
    }
}

impl<T: Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.rows.iter().map(AsRef::as_ref))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<T>::deserialize(deserializer).map(|rows| rows.into_iter().collect())
    }
}

#[cfg(test)]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Table<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("TableOf{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<Vec<T>>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Person;

    fn person(n: u8) -> Person {
        Person { name: n.to_string(), ..Person::new(Id::from_random([n; 16])) }
    }

    #[test]
    fn snapshots_share_what_did_not_change() {
        let mut table: Table<Person> = (1..=3).map(person).collect();
        let before = table.clone();
        table.update(person(2).id, |row| row.name = "two".into());
        assert_eq!(before.get(person(2).id).map(|row| row.name.as_str()), Some("2"));
        assert!(Arc::ptr_eq(&before.shared()[0], &table.shared()[0]));
        assert_ne!(before, table);
    }

    #[test]
    fn the_index_follows_every_change() {
        let mut table: Table<Person> = (1..=3).map(person).collect();
        assert_eq!(table.position(person(3).id), Some(2));
        table.move_to(person(3).id, 0);
        assert_eq!(table.position(person(3).id), Some(0));
        table.remove(person(3).id);
        assert!(!table.contains(person(3).id));
        table.put(person(3));
        assert_eq!(table.ids(), [person(1).id, person(2).id, person(3).id]);
    }
}
