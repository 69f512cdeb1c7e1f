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

/// Gives every list of the plan to a macro: the kind of its rows and its field.
macro_rules! for_each_list {
    ($then:ident) => {
        $then! {
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
    };
}
pub(crate) use for_each_list;

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

for_each_list!(listed);
