//! Taking a row out of the plan together with what only it held, and every link to it.

use super::Plan;
use crate::domain::{
    action::Action,
    channel::Channel,
    entity::{EntityKind, EntityRef},
    id::Id,
    kpi::Kpi,
    objective::Objective,
    package::DecisionPackage,
    person::Person,
    segment::Segment,
    watch::Watch,
};

impl Plan {
    /// Removes a row of any kind: an objective takes its key results along, a KPI its watches; links to what is
    /// removed are cleared, so that no dangling id remains. Says whether there was such a row.
    pub fn remove(&mut self, entity: EntityRef) -> bool {
        let id = entity.id;
        match entity.kind {
            EntityKind::Objective => self.remove_objective(Id::new(id)),
            EntityKind::KeyResult => self.key_results.remove(Id::new(id)).is_some(),
            EntityKind::Kpi => self.remove_kpi(Id::new(id)),
            EntityKind::Watch => self.remove_watch(Id::new(id)),
            EntityKind::Action => self.remove_action(Id::new(id)),
            EntityKind::DecisionPackage => self.remove_package(Id::new(id)),
            EntityKind::Renunciation => self.renunciations.remove(Id::new(id)).is_some(),
            EntityKind::Person => self.remove_person(Id::new(id)),
            EntityKind::Segment => self.remove_segment(Id::new(id)),
            EntityKind::Channel => self.remove_channel(Id::new(id)),
        }
    }

    fn remove_objective(&mut self, id: Id<Objective>) -> bool {
        self.key_results.retain(|row| row.objective != id);
        self.objectives.update_where(|row| row.parent == Some(id), |row| row.parent = None);
        self.actions.update_where(
            |row| row.contributions.contains_key(&id),
            |row| {
                row.contributions.remove(&id);
            },
        );
        self.packages.update_where(
            |row| row.contributions.contains_key(&id),
            |row| {
                row.contributions.remove(&id);
            },
        );
        self.objectives.remove(id).is_some()
    }

    fn remove_kpi(&mut self, id: Id<Kpi>) -> bool {
        let watches: Vec<_> = self.watches.iter().filter(|row| row.kpi == id).map(|row| row.id).collect();
        for watch in watches {
            self.remove_watch(watch);
        }
        self.key_results.update_where(|row| row.kpi == Some(id), |row| row.kpi = None);
        self.kpis.remove(id).is_some()
    }

    fn remove_watch(&mut self, id: Id<Watch>) -> bool {
        self.actions.update_where(|row| row.watch == Some(id), |row| row.watch = None);
        self.watches.remove(id).is_some()
    }

    fn remove_action(&mut self, id: Id<Action>) -> bool {
        self.packages.update_where(|row| row.activities.contains(&id), |row| row.activities.retain(|a| *a != id));
        self.watches.update_where(
            |row| row.opened.iter().any(|opened| opened.action == id),
            |row| row.opened.retain(|opened| opened.action != id),
        );
        self.actions.remove(id).is_some()
    }

    fn remove_package(&mut self, id: Id<DecisionPackage>) -> bool {
        self.packages.update_where(|row| row.requires == Some(id), |row| row.requires = None);
        self.packages.remove(id).is_some()
    }

    fn remove_person(&mut self, id: Id<Person>) -> bool {
        self.objectives.update_where(|row| row.owner == Some(id), |row| row.owner = None);
        self.kpis.update_where(|row| row.owner == Some(id), |row| row.owner = None);
        self.watches.update_where(|row| row.standard_owner == Some(id), |row| row.standard_owner = None);
        self.actions.update_where(|row| row.owner == Some(id), |row| row.owner = None);
        self.people.remove(id).is_some()
    }

    fn remove_segment(&mut self, id: Id<Segment>) -> bool {
        self.kpis.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        self.actions.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        self.channels.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        self.segments.remove(id).is_some()
    }

    fn remove_channel(&mut self, id: Id<Channel>) -> bool {
        self.actions.update_where(|row| row.channel == Some(id), |row| row.channel = None);
        self.channels.remove(id).is_some()
    }
}
