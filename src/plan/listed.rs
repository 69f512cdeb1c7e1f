//! Where each kind of row is listed, so that edits and look-ups are written once for all kinds.

use super::Plan;
use crate::domain::{
    action::Action, channel::Channel, entity::Entity, key_result::KeyResult, kpi::Kpi, objective::Objective,
    package::DecisionPackage, person::Person, renunciation::Renunciation, segment::Segment, table::Table, watch::Watch,
};

/// A kind of row that the plan lists.
pub trait Listed: Entity + Send + Sync + 'static {
    /// Its list.
    fn list(plan: &Plan) -> &Table<Self>;
    /// Its list, to change.
    fn list_mut(plan: &mut Plan) -> &mut Table<Self>;
}

macro_rules! listed {
    ($($kind:ident $field:ident;)*) => {
        $(impl Listed for $kind {
            fn list(plan: &Plan) -> &Table<Self> {
                &plan.$field
            }
            fn list_mut(plan: &mut Plan) -> &mut Table<Self> {
                &mut plan.$field
            }
        })*
    };
}

listed! {
    Person people;
    Segment segments;
    Channel channels;
    Objective objectives;
    KeyResult key_results;
    Kpi kpis;
    Watch watches;
    Action actions;
    DecisionPackage packages;
    Renunciation renunciations;
}
