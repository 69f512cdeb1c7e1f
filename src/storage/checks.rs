//! What must hold across the rows of a plan. Two rows with one id are refused; whatever else is odd is told and kept.

mod links;
mod values;

use super::{
    errors::{OpenError, Reason},
    notice::{Notice, Problem},
    path::Path,
};
use crate::{
    domain::{
        entity::{Entity, EntityKind, EntityRef},
        table::Table,
    },
    plan::Plan,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The name of the list of a kind in a document.
#[must_use]
pub const fn list_of(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Objective => "objectives",
        EntityKind::KeyResult => "key_results",
        EntityKind::Kpi => "kpis",
        EntityKind::Watch => "watches",
        EntityKind::Action => "actions",
        EntityKind::DecisionPackage => "packages",
        EntityKind::Renunciation => "renunciations",
        EntityKind::Person => "people",
        EntityKind::Segment => "segments",
        EntityKind::Channel => "channels",
    }
}

/// Refuses a plan in which two rows, of one list or of two, have the same id: no link to either could be trusted.
///
/// # Errors
/// [`OpenError::Damaged`] with [`Reason::SameId`]: the path of the second row, the reason naming the first.
pub fn refused(plan: &Plan) -> Result<(), OpenError> {
    let mut seen = Ids::default();
    seen.add(&plan.people)?;
    seen.add(&plan.segments)?;
    seen.add(&plan.channels)?;
    seen.add(&plan.objectives)?;
    seen.add(&plan.key_results)?;
    seen.add(&plan.kpis)?;
    seen.add(&plan.watches)?;
    seen.add(&plan.actions)?;
    seen.add(&plan.packages)?;
    seen.add(&plan.renunciations)
}

/// Everything odd in a plan, in the order of its lists.
#[must_use]
pub fn notices(plan: &Plan) -> Vec<Notice> {
    let mut notices = Notices::default();
    links::check(plan, &mut notices);
    values::check(plan, &mut notices);
    notices.0
}

#[derive(Default)]
struct Ids(BTreeMap<Uuid, (EntityKind, usize)>);

impl Ids {
    fn add<T: Entity>(&mut self, table: &Table<T>) -> Result<(), OpenError> {
        for (at, row) in table.iter().enumerate() {
            if let Some((kind, other)) = self.0.insert(row.id().uuid(), (T::KIND, at)) {
                let other = Path::row(list_of(kind), other);
                return Err(OpenError::damaged(Path::row(list_of(T::KIND), at).key("id"), Reason::SameId { other }));
            }
        }
        Ok(())
    }
}

/// Collects notices.
#[derive(Default)]
struct Notices(Vec<Notice>);

impl Notices {
    /// Notes `problem` somewhere inside a row.
    fn row<T: Entity>(&mut self, at: usize, row: &T, inside: impl FnOnce(Path) -> Path, problem: Problem) {
        let path = inside(Path::row(list_of(T::KIND), at));
        self.0.push(Notice { path, subject: Some(EntityRef::to(row.id())), problem });
    }

    /// Notes `problem` at a field of a row, when there is one.
    fn field<T: Entity>(&mut self, at: usize, row: &T, field: &str, problem: Option<Problem>) {
        if let Some(problem) = problem {
            self.row(at, row, |path| path.key(field), problem);
        }
    }

    /// Notes `problem` outside of any row, when there is one.
    fn plan(&mut self, path: Path, problem: Option<Problem>) {
        self.0.extend(problem.map(|problem| Notice { path, subject: None, problem }));
    }
}
