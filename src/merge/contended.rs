//! The rows that both sides changed, merged field by field through their JSON, so that every field of every method merges
//! without a line of its own.

use super::{
    Conflict, Dispute,
    value::{self, Disputes},
};
use crate::{
    domain::{
        entity::{Entity, EntityKind, EntityRef},
        table::Table,
    },
    plan::{Plan, for_each_list},
    storage::{
        self,
        checks::list_of,
        path::{Path, PathStep},
        plan_text,
    },
};
use serde_json::{Map, Value};
use uuid::Uuid;

/// Three plans with nothing but what belongs to the plan itself and the contended rows.
pub(super) struct Contended {
    base: Plan,
    ours: Plan,
    theirs: Plan,
    any_row: bool,
}

impl Contended {
    /// Without rows yet.
    pub(super) fn of(base: &Plan, ours: &Plan, theirs: &Plan) -> Self {
        Self { base: head(base), ours: head(ours), theirs: head(theirs), any_row: false }
    }

    /// Adds a row that both sides changed.
    pub(super) fn add<T: Entity>(
        &mut self,
        list: impl Fn(&mut Plan) -> &mut Table<T>,
        base: Option<&T>,
        ours: &T,
        theirs: &T,
    ) {
        self.any_row = true;
        if let Some(base) = base {
            list(&mut self.base).put(base.clone());
        }
        list(&mut self.ours).put(ours.clone());
        list(&mut self.theirs).put(theirs.clone());
    }

    /// The plan's own fields and the contended rows, merged.
    pub(super) fn settled(self) -> (Plan, Vec<Conflict>) {
        let Self { base, ours, theirs, any_row } = self;
        if !any_row && (ours == theirs || base == theirs) {
            return (ours, Vec::new());
        }
        if !any_row && base == ours {
            return (theirs, Vec::new());
        }
        let mut conflicts = Vec::new();
        match by_field(&base, &ours, &theirs, &mut conflicts) {
            Some(plan) => (plan, conflicts),
            // Fields that are fine alone do not fit together: each row stands as ours.
            None => (ours.clone(), whole_rows(&ours)),
        }
    }
}

/// The plan without its rows.
pub(super) fn head(plan: &Plan) -> Plan {
    let mut head = plan.clone();
    macro_rules! clear {
        ($($kind:ident $field:ident;)*) => { $(head.$field = Table::default();)* };
    }
    for_each_list!(clear);
    head
}

fn by_field(base: &Plan, ours: &Plan, theirs: &Plan, conflicts: &mut Vec<Conflict>) -> Option<Plan> {
    let value = |plan: &Plan| serde_json::from_str::<Map<String, Value>>(&plan_text(plan)).ok();
    let (mut base, mut ours, mut theirs) = (value(base)?, value(ours)?, value(theirs)?);
    let mut lists = Map::new();
    for kind in kinds_of_the_plan() {
        let list = list_of(kind);
        let [base, ours, theirs] = [&mut base, &mut ours, &mut theirs].map(|plan| rows_of(plan, list));
        let rows = ours.into_iter().map(|(id, our)| {
            let mut disputed = Disputes::new();
            let row = value::merged(base.get(&id), Some(&our), theirs.get(&id), &Path::ROOT, &mut disputed);
            let subject = Uuid::try_parse(&id).ok().map(|id| EntityRef { kind, id });
            conflicts.extend(disputed.into_iter().map(|(field, dispute)| Conflict { subject, field, dispute }));
            row.unwrap_or(our)
        });
        lists.insert(list.to_owned(), Value::Array(rows.collect()));
    }
    let mut disputed = Disputes::new();
    let [base, ours, theirs] = [base, ours, theirs].map(Value::Object);
    let mut plan = value::merged(Some(&base), Some(&ours), Some(&theirs), &Path::ROOT, &mut disputed)?;
    conflicts.extend(disputed.into_iter().map(|(path, dispute)| named(&path, dispute)));
    plan.as_object_mut()?.append(&mut lists);
    storage::open(&plan.to_string()).ok().map(|opened| opened.plan)
}

/// The kinds whose lists stand in the plan itself: their rows are merged one by one.
fn kinds_of_the_plan() -> Vec<EntityKind> {
    macro_rules! kinds {
        ($($kind:ident $field:ident;)*) => { vec![$(EntityKind::$kind),*] };
    }
    for_each_list!(kinds)
}

/// A disagreement of a worksheet: by row and field where it is inside of one of the worksheet's rows.
fn named(path: &Path, dispute: Dispute) -> Conflict {
    let keys: Vec<&str> = path.steps().iter().map_while(PathStep::as_key).collect();
    let inside = EntityKind::ALL.into_iter().find_map(|kind| {
        let list: Vec<&str> = list_of(kind).split('.').collect();
        let id = Uuid::try_parse(keys.strip_prefix(list.as_slice())?.first()?).ok()?;
        Some((EntityRef { kind, id }, list.len() + 1))
    });
    match inside {
        Some((subject, depth)) => Conflict { subject: Some(subject), field: path.clone().after(depth), dispute },
        None => Conflict { subject: None, field: path.clone(), dispute },
    }
}

/// Takes a list out of a document: its rows by id.
fn rows_of(plan: &mut Map<String, Value>, list: &str) -> Map<String, Value> {
    let Some(Value::Array(rows)) = plan.remove(list) else { return Map::new() };
    let keyed = |row: Value| Some((row.get("id")?.as_str()?.to_owned(), row));
    rows.into_iter().filter_map(keyed).collect()
}

const fn both_changed(subject: Option<EntityRef>, field: Path) -> Conflict {
    Conflict { subject, field, dispute: Dispute::BothChanged }
}

fn whole_rows(plan: &Plan) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    macro_rules! each {
        ($($kind:ident $field:ident;)*) => {
            $(conflicts.extend(plan.$field.iter().map(|row| both_changed(Some(EntityRef::to(row.id())), Path::ROOT)));)*
        };
    }
    for_each_list!(each);
    if conflicts.is_empty() {
        conflicts.push(both_changed(None, Path::ROOT));
    }
    conflicts
}
