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
    plan::{Plan, for_each_kind},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Where the list of a kind stands in a document: the names of the fields that lead to it, with dots between.
#[must_use]
pub const fn list_of(kind: EntityKind) -> &'static str {
    macro_rules! look {
        ($($kind:ident $($step:ident).+;)*) => {
            match kind { $(EntityKind::$kind => stringify!($($step).+),)* }
        };
    }
    for_each_kind!(look)
}

/// Refuses a plan in which two rows, of one list or of two, have the same id: no link to either could be trusted.
///
/// # Errors
/// [`OpenError::Damaged`] with [`Reason::SameId`]: the path of the second row, the reason naming the first.
pub fn refused(plan: &Plan) -> Result<(), OpenError> {
    let mut seen = Ids::default();
    macro_rules! each {
        ($($kind:ident $($step:ident).+;)*) => { $(seen.add(&plan.$($step).+)?;)* };
    }
    for_each_kind!(each);
    Ok(())
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
