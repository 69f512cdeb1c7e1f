//! The plan: one document with the company, the lists that methods share, and every method's own worksheet.
//! Knows the nouns and the methods; computes nothing.

mod consequences;
mod listed;
#[cfg(test)]
mod published_schema;
mod removal;

pub use consequences::{Consequences, counted_rows};
pub use listed::Listed;
pub(crate) use listed::{for_each_kind, for_each_list};

use crate::{
    domain::{
        action::Action,
        channel::Channel,
        comment::Comment,
        company::Company,
        entity::{EntityKind, EntityRef, Extra},
        id::Id,
        key_result::KeyResult,
        kpi::Kpi,
        meeting::Meeting,
        objective::Objective,
        origin::Origin,
        package::DecisionPackage,
        person::Person,
        quotation::Quotation,
        renunciation::Renunciation,
        ritual::Ritual,
        segment::Segment,
        table::Table,
        vision::Vision,
        watch::Watch,
    },
    methods::Worksheets,
};
use serde::{Deserialize, Serialize};

/// The schema that this version writes.
pub const SCHEMA: &str = "boussole.plan/1";

/// A plan. `Clone` is cheap: rows are shared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Plan {
    /// The schema of the document.
    pub schema: Schema,
    /// The plan's id: the same on every device that it travels to.
    pub id: Id<Plan>,
    /// The plan's name.
    #[serde(default)]
    pub name: String,
    /// The company.
    #[serde(default)]
    pub company: Company,
    /// The vision.
    #[serde(default)]
    pub vision: Vision,
    /// People.
    #[serde(default)]
    pub people: Table<Person>,
    /// Segments.
    #[serde(default)]
    pub segments: Table<Segment>,
    /// Channels.
    #[serde(default)]
    pub channels: Table<Channel>,
    /// Objectives.
    #[serde(default)]
    pub objectives: Table<Objective>,
    /// Key results of every objective.
    #[serde(default)]
    pub key_results: Table<KeyResult>,
    /// KPIs.
    #[serde(default)]
    pub kpis: Table<Kpi>,
    /// Watches.
    #[serde(default)]
    pub watches: Table<Watch>,
    /// Actions.
    #[serde(default)]
    pub actions: Table<Action>,
    /// Decision packages.
    #[serde(default)]
    pub packages: Table<DecisionPackage>,
    /// Renunciations.
    #[serde(default)]
    pub renunciations: Table<Renunciation>,
    /// What customers and sellers said.
    #[serde(default, skip_serializing_if = "Table::is_empty")]
    pub quotations: Table<Quotation>,
    /// Meetings that come back.
    #[serde(default, skip_serializing_if = "Table::is_empty")]
    pub rituals: Table<Ritual>,
    /// Their sittings, with minutes.
    #[serde(default, skip_serializing_if = "Table::is_empty")]
    pub meetings: Table<Meeting>,
    /// What was said about its rows and screens.
    #[serde(default, skip_serializing_if = "Table::is_empty")]
    pub comments: Table<Comment>,
    /// Every method's own data and settings.
    #[serde(default)]
    pub worksheets: Worksheets,
    /// Where its content comes from.
    #[serde(default, skip_serializing_if = "Origin::is_empty")]
    pub origin: Origin,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Plan {
    /// An empty plan.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            schema: Schema,
            id,
            name: String::new(),
            company: Company::default(),
            vision: Vision::default(),
            people: Table::default(),
            segments: Table::default(),
            channels: Table::default(),
            objectives: Table::default(),
            key_results: Table::default(),
            kpis: Table::default(),
            watches: Table::default(),
            actions: Table::default(),
            packages: Table::default(),
            renunciations: Table::default(),
            quotations: Table::default(),
            rituals: Table::default(),
            meetings: Table::default(),
            comments: Table::default(),
            worksheets: Worksheets::default(),
            origin: Origin::default(),
            extra: Extra::default(),
        }
    }

    /// Whether nothing was entered yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let (name, company, origin) = (self.name.clone(), self.company.clone(), self.origin.clone());
        *self == Self { name, company, origin, ..Self::new(self.id) }
    }

    /// How much it holds: its rows and the measurements of its KPIs.
    #[must_use]
    pub fn size(&self) -> usize {
        let mut size: usize = self.kpis.iter().map(|kpi| kpi.measurements.as_slice().len()).sum();
        macro_rules! count {
            ($($kind:ident $($step:ident).+;)*) => { $(size += self.$($step).+.len();)* };
        }
        for_each_kind!(count);
        size
    }

    /// The key results of an objective, in order.
    pub fn key_results_of(&self, objective: Id<Objective>) -> impl Iterator<Item = &KeyResult> {
        self.key_results.iter().filter(move |row| row.objective == objective)
    }

    /// Every row, kind by kind, in the plan's order.
    #[must_use]
    pub fn rows(&self) -> Vec<EntityRef> {
        use crate::domain::entity::Entity;
        let mut rows = Vec::with_capacity(self.size());
        macro_rules! list {
            ($($kind:ident $($step:ident).+;)*) => {
                $(rows.extend(self.$($step).+.iter().map(|row| EntityRef { kind: EntityKind::$kind, id: row.id().uuid() }));)*
            };
        }
        for_each_kind!(list);
        rows
    }

    /// The row with this id, whatever its kind.
    #[must_use]
    pub fn find(&self, id: uuid::Uuid) -> Option<EntityRef> {
        macro_rules! look {
            ($($kind:ident $($step:ident).+;)*) => {
                $(if self.$($step).+.contains(Id::new(id)) {
                    return Some(EntityRef { kind: EntityKind::$kind, id });
                })*
            };
        }
        for_each_kind!(look);
        None
    }

    /// What the user calls an entity; nothing when there is no such row.
    #[must_use]
    pub fn name_of(&self, entity: EntityRef) -> Option<&str> {
        use crate::domain::entity::Entity;
        fn name<T: Entity>(table: &Table<T>, id: uuid::Uuid) -> Option<&str> {
            table.get(Id::new(id)).map(T::name)
        }
        if entity.kind == EntityKind::Watch {
            let watch = self.watches.get(Id::new(entity.id))?;
            return self.kpis.get(watch.kpi).map(|kpi| kpi.name.as_str());
        }
        if entity.kind == EntityKind::RaciRow {
            let row = self.worksheets.raci.rows.get(Id::new(entity.id))?;
            let action = row.action.and_then(|action| self.actions.get(action));
            return Some(action.map_or(&row.name, |action| &action.title));
        }
        macro_rules! look {
            ($($kind:ident $($step:ident).+;)*) => {
                match entity.kind { $(EntityKind::$kind => name(&self.$($step).+, entity.id),)* }
            };
        }
        for_each_kind!(look)
    }
}

/// The schema's name in a document: always [`SCHEMA`]; older ones are migrated before they are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "String"))]
pub struct Schema;

impl From<Schema> for &'static str {
    fn from(_: Schema) -> Self {
        SCHEMA
    }
}

impl TryFrom<String> for Schema {
    type Error = SchemaError;
    fn try_from(name: String) -> Result<Self, SchemaError> {
        (name == SCHEMA).then_some(Self).ok_or(SchemaError)
    }
}

/// The document is of another schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the schema is not {SCHEMA}")]
pub struct SchemaError;
