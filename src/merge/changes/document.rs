//! A plan as JSON whose rows stand beside the rest: what changes are read from and written to.

use super::{Change, Kind, Subject};
use crate::{
    domain::entity::EntityKind,
    merge::order,
    plan::Plan,
    storage::{self, OpenError, checks::list_of, path::Path, path::PathStep, plan_text},
};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A row.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) value: Value,
}

impl Row {
    pub(super) fn uuid(&self) -> Uuid {
        Uuid::try_parse(&self.id).unwrap_or_default()
    }
}

/// A plan.
#[derive(Clone, Debug)]
pub(super) struct Document {
    lists: Vec<Vec<Row>>,
    /// What is no row; nothing of where the plan comes from.
    pub(super) rest: Value,
}

impl Document {
    pub(super) fn of(plan: &Plan) -> Self {
        let mut rest: Value = serde_json::from_str(&plan_text(plan)).unwrap_or_default();
        let lists = EntityKind::ALL.map(|kind| taken(&mut rest, kind)).into();
        if let Some(fields) = rest.as_object_mut() {
            fields.remove("origin");
            if let Some(Value::Object(worksheets)) = fields.get_mut("worksheets") {
                worksheets.retain(|_, sheet| sheet.as_object().is_none_or(|sheet| !sheet.is_empty()));
            }
        }
        Self { lists, rest }
    }

    pub(super) fn list(&self, kind: EntityKind) -> &[Row] {
        self.lists.get(place(kind)).map_or(&[], Vec::as_slice)
    }

    fn list_mut(&mut self, kind: EntityKind) -> Option<&mut Vec<Row>> {
        self.lists.get_mut(place(kind))
    }

    /// Puts a value where a change is; `whole` gives a row that has to come back, and the order of a list.
    pub(super) fn put(&mut self, change: &Change, value: Option<&Value>, whole: &Self) {
        match (&change.subject, change.kind) {
            (Subject::Plan, _) => set(&mut self.rest, change.field.steps(), value),
            (Subject::List(kind), _) => self.arrange(*kind, whole, whole, false),
            (Subject::Row(row), Kind::Added | Kind::Removed) => self.put_row(row.kind, row.id, value),
            (Subject::Row(row), _) => {
                let id = row.id.to_string();
                let here = self.list(row.kind).iter().any(|here| here.id == id);
                if !here {
                    let back = whole.list(row.kind).iter().find(|there| there.id == id).map(|there| &there.value);
                    self.put_row(row.kind, row.id, back);
                }
                let rows = self.list_mut(row.kind);
                if let Some(here) = rows.and_then(|rows| rows.iter_mut().find(|here| here.id == id)) {
                    set(&mut here.value, change.field.steps(), value);
                }
            }
        }
    }

    fn put_row(&mut self, kind: EntityKind, id: Uuid, value: Option<&Value>) {
        let id = id.to_string();
        let Some(rows) = self.list_mut(kind) else { return };
        let here = rows.iter().position(|row| row.id == id);
        match (here, value) {
            (Some(at), None) => drop(rows.remove(at)),
            (None, Some(value)) => rows.push(Row { id, value: value.clone() }),
            (Some(at), Some(value)) => {
                if let Some(row) = rows.get_mut(at) {
                    row.value = value.clone();
                }
            }
            (None, None) => {}
        }
    }

    /// Puts the rows of a list into the order of `new`, or into that of `old` with the new rows where they stand.
    pub(super) fn arrange(&mut self, kind: EntityKind, old: &Self, new: &Self, as_old: bool) {
        fn ids(document: &Document, kind: EntityKind) -> Vec<&str> {
            document.list(kind).iter().map(|row| row.id.as_str()).collect()
        }
        let (before, after) = (ids(old, kind), ids(new, kind));
        let (frame, other) = if as_old { (&before, &after) } else { (&after, &before) };
        let Some(rows) = self.lists.get_mut(place(kind)) else { return };
        let here: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
        let kept: BTreeSet<&str> = here.iter().map(String::as_str).collect();
        let mut order = order::framed(&before, frame, other, &kept);
        order.extend(here.iter().map(String::as_str).filter(|id| !frame.contains(id) && !other.contains(id)));
        rows.sort_by_key(|row| order.iter().position(|id| *id == row.id));
    }

    /// The plan.
    pub(super) fn opened(mut self) -> Result<Plan, OpenError> {
        for kind in EntityKind::ALL {
            let rows: Vec<Value> =
                self.list_mut(kind).map(std::mem::take).unwrap_or_default().into_iter().map(|r| r.value).collect();
            if !rows.is_empty() {
                let path = list_of(kind).split('.').fold(Path::ROOT, Path::key);
                set(&mut self.rest, path.steps(), Some(&Value::Array(rows)));
            }
        }
        storage::open(&self.rest.to_string()).map(|opened| opened.plan)
    }
}

fn place(kind: EntityKind) -> usize {
    EntityKind::ALL.iter().position(|known| *known == kind).unwrap_or(usize::MAX)
}

/// Takes the list of a kind out.
fn taken(rest: &mut Value, kind: EntityKind) -> Vec<Row> {
    let mut steps: Vec<&str> = list_of(kind).split('.').collect();
    let last = steps.pop();
    let holder = steps.into_iter().try_fold(rest, |value, step| value.get_mut(step));
    let list = holder.and_then(Value::as_object_mut).and_then(|fields| fields.remove(last?));
    let Some(Value::Array(rows)) = list else { return Vec::new() };
    let row = |value: Value| Some(Row { id: value.get("id")?.as_str()?.to_owned(), value });
    rows.into_iter().filter_map(row).collect()
}

/// Sets or removes what stands at the end of the steps; objects on the way are made.
fn set(value: &mut Value, steps: &[PathStep], to: Option<&Value>) {
    let [step, rest @ ..] = steps else {
        *value = to.cloned().unwrap_or_default();
        return;
    };
    let Some(key) = step.as_key() else { return };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let Some(fields) = value.as_object_mut() else { return };
    if rest.is_empty() && to.is_none() {
        fields.remove(key);
    } else {
        set(fields.entry(key).or_insert(Value::Null), rest, to);
    }
}
