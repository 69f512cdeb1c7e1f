//! What a plan that came back changed since a base, one change a field, a row or a list; and the merge in which each change
//! was decided on. Taking all of them is the three-way merge; refusing all of them leaves ours as it is.

mod apart;
mod document;
pub mod text;

use super::{
    Merged, order, three_way,
    value::{self, Disputes},
};
use crate::{
    domain::{
        entity::{EntityKind, EntityRef},
        origin::Origin,
    },
    plan::Plan,
    storage::{OpenError, path::Path},
};
use document::{Document, Row};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What kind of change it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A row is new.
    Added,
    /// A row is gone.
    Removed,
    /// A field has another value.
    Changed,
    /// The rows of a list stand in another order.
    Moved,
}

/// How a change stands to what was done here meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It meets nothing of ours.
    Free,
    /// The same was done here.
    Done,
    /// Something else was done here: one of the two stands.
    Conflict,
}

/// What it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A row.
    Row(EntityRef),
    /// The order of the rows of a kind.
    List(EntityKind),
    /// What belongs to the plan itself or to a worksheet.
    Plan,
}

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What it is about.
    pub subject: Subject,
    /// The field of the row or of the plan; the root for a row as a whole and for an order.
    pub field: Path,
    /// What kind of change it is.
    pub kind: Kind,
    /// What stood there in the base.
    pub before: Option<Value>,
    /// What stands there in the plan that came back.
    pub after: Option<Value>,
    /// What stands here.
    pub ours: Option<Value>,
    /// How it stands to what was done here.
    pub standing: Standing,
}

/// What becomes of a change.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Decision {
    /// It is merged: where both changed one thing, ours stands.
    #[default]
    Accept,
    /// It is left out.
    Refuse,
    /// It stands, whatever was done here.
    Take,
    /// This stands in place of both.
    Edit(Value),
}

/// Everything that `theirs` changed since `base`, in the order of the lists.
#[must_use]
pub fn changes(base: &Plan, ours: &Plan, theirs: &Plan) -> Vec<Change> {
    found(apart::documents([base, ours, theirs]).each_ref(), [base, ours, theirs])
}

/// Everything in which `after` differs from `before`, in the order of the lists.
#[must_use]
pub fn differences(before: &Plan, after: &Plan) -> Vec<Change> {
    let [old, new] = &apart::documents([before, after]);
    found([old, old, new], [before, before, after])
}

/// What the documents differ in. They may leave out the rows that all sides hold alike; the order of a list is that of the
/// plans.
fn found(sides: [&Document; 3], plans: [&Plan; 3]) -> Vec<Change> {
    let mut found = Vec::new();
    let [base, ours, theirs] = sides;
    let orders = plans.map(Plan::rows);
    fields(&Subject::Plan, (Some(&base.rest), Some(&ours.rest), Some(&theirs.rest)), Path::ROOT, &mut found);
    for kind in EntityKind::ALL {
        rows(kind, sides.map(|side| side.list(kind)), &mut found);
        order_of(kind, orders.each_ref().map(|rows| ids(rows, kind)), &mut found);
    }
    found
}

fn ids(rows: &[EntityRef], kind: EntityKind) -> Vec<Uuid> {
    rows.iter().filter(|row| row.kind == kind).map(|row| row.id).collect()
}

/// The merge of ours and theirs with each change as it was decided; `decisions` stand beside `changes`, and what has none
/// is accepted.
///
/// # Errors
/// When an edited value does not fit its field: nothing is merged then.
pub fn applied(
    [base, ours, theirs]: [&Plan; 3],
    changes: &[Change],
    decisions: &[Decision],
) -> Result<Merged, OpenError> {
    let [mut our, mut their] = [Document::of(ours), Document::of(base)];
    let (old, new) = (Document::of(base), Document::of(theirs));
    let mut out = Vec::new();
    let any_refused = decisions.contains(&Decision::Refuse);
    for (at, change) in changes.iter().enumerate() {
        let decision = decisions.get(at).unwrap_or(&Decision::Accept);
        if matches!(decision, Decision::Take | Decision::Edit(_)) {
            our.put(change, change.before.as_ref(), &old);
        }
        match decision {
            Decision::Edit(value) => their.put(change, Some(value), &new),
            Decision::Refuse if change.kind == Kind::Added => {
                their.put(change, change.after.as_ref(), &new);
                out.extend(row_of(change));
            }
            Decision::Refuse => {}
            Decision::Accept | Decision::Take if any_refused && change.kind == Kind::Removed => {
                out.extend(row_of(change))
            }
            Decision::Accept | Decision::Take => their.put(change, change.after.as_ref(), &new),
        }
    }
    for kind in EntityKind::ALL {
        let moved = changes.iter().position(|change| change.subject == Subject::List(kind));
        let stays = moved.is_some_and(|at| decisions.get(at) == Some(&Decision::Refuse));
        their.arrange(kind, &old, &new, stays);
    }
    let mut their = Plan { origin: theirs.origin.clone(), ..their.opened()? };
    // What is left or taken out takes the links to it along, those too whose own change was refused.
    for row in out {
        their.remove(row);
    }
    let our = if decisions.iter().any(|decision| matches!(decision, Decision::Take | Decision::Edit(_))) {
        Plan { origin: ours.origin.clone(), ..our.opened()? }
    } else {
        ours.clone()
    };
    let base = Plan { origin: Origin::default(), ..base.clone() };
    Ok(three_way(&base, &our, &their))
}

const fn row_of(change: &Change) -> Option<EntityRef> {
    match change.subject {
        Subject::Row(row) => Some(row),
        Subject::List(_) | Subject::Plan => None,
    }
}

type Sides<'v> = (Option<&'v Value>, Option<&'v Value>, Option<&'v Value>);

/// The fields that differ, down to the first that is no object on both sides.
fn fields(subject: &Subject, (base, ours, theirs): Sides<'_>, path: Path, found: &mut Vec<Change>) {
    if base == theirs {
        return;
    }
    if let (Some(Value::Object(old)), Some(Value::Object(new))) = (base, theirs) {
        let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys {
            let inside = (old.get(key), ours.and_then(|ours| ours.get(key)), new.get(key));
            fields(subject, inside, path.clone().key(key), found);
        }
        return;
    }
    let standing = standing(base, ours, theirs);
    let [before, ours, after] = [base, ours, theirs].map(Option::<&Value>::cloned);
    found.push(Change { subject: subject.clone(), field: path, kind: Kind::Changed, before, after, ours, standing });
}

fn standing(base: Option<&Value>, ours: Option<&Value>, theirs: Option<&Value>) -> Standing {
    if ours == theirs {
        return Standing::Done;
    }
    let mut disputes = Disputes::new();
    let _ = value::merged(base, ours, theirs, &Path::ROOT, &mut disputes);
    if disputes.is_empty() { Standing::Free } else { Standing::Conflict }
}

/// What became of the rows of a list.
fn rows(kind: EntityKind, sides: [&[Row]; 3], found: &mut Vec<Change>) {
    let [base, _, theirs] = sides;
    let [in_base, in_ours, in_theirs] =
        sides.map(|list| list.iter().map(|row| (row.id.as_str(), &row.value)).collect::<BTreeMap<_, _>>());
    let subject = |row: &Row| Subject::Row(EntityRef { kind, id: row.uuid() });
    let push = |found: &mut Vec<Change>, row, what, [before, after, ours]: [Option<&Value>; 3], standing| {
        let [before, after, ours] = [before, after, ours].map(Option::<&Value>::cloned);
        found.push(whole(subject(row), what, before, after, ours, standing));
    };
    for old in base {
        let id = old.id.as_str();
        let (our, their) = (in_ours.get(id).copied(), in_theirs.get(id).copied());
        let Some(new) = their else {
            let standing = match our {
                None => Standing::Done,
                Some(our) if *our == old.value => Standing::Free,
                Some(_) => Standing::Conflict,
            };
            push(found, old, Kind::Removed, [Some(&old.value), None, our], standing);
            continue;
        };
        let before = found.len();
        fields(&subject(old), (Some(&old.value), our, Some(new)), Path::ROOT, found);
        if our.is_none() {
            // The row is gone here.
            found.iter_mut().skip(before).for_each(|change| change.standing = Standing::Conflict);
        }
    }
    for new in theirs.iter().filter(|new| !in_base.contains_key(new.id.as_str())) {
        let our = in_ours.get(new.id.as_str()).copied();
        let standing = match our {
            None => Standing::Free,
            Some(our) if *our == new.value => Standing::Done,
            Some(_) => Standing::Conflict,
        };
        push(found, new, Kind::Added, [None, Some(&new.value), our], standing);
    }
}

/// What became of the order of a list.
fn order_of(kind: EntityKind, [base, ours, theirs]: [Vec<Uuid>; 3], found: &mut Vec<Change>) {
    if !order::moved(&base, &theirs) {
        return;
    }
    let standing = match (order::moved(&ours, &theirs), order::disputed(&base, &ours, &theirs)) {
        (false, _) => Standing::Done,
        (true, true) => Standing::Conflict,
        (true, false) => Standing::Free,
    };
    let told = |list: Vec<Uuid>| Some(list.iter().map(Uuid::to_string).collect());
    found.push(whole(Subject::List(kind), Kind::Moved, told(base), told(theirs), told(ours), standing));
}

const fn whole(
    subject: Subject,
    kind: Kind,
    before: Option<Value>,
    after: Option<Value>,
    ours: Option<Value>,
    standing: Standing,
) -> Change {
    Change { subject, field: Path::ROOT, kind, before, after, ours, standing }
}

#[cfg(test)]
mod tests;
