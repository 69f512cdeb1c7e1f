//! Every link of a plan, from what comes first to what follows from it: the chain of domain section 1 and what decisions
//! cite.

use super::Item;
use crate::{
    domain::{
        action::{Contribution, Contributions},
        entity::{Entity, EntityRef},
        id::Id,
        renunciation::Source,
    },
    plan::Plan,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// How the lower item depends on the upper one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// A finding that justifies a decision.
    Justifies,
    /// An objective that serves another, or the vision.
    Serves,
    /// A key result or a KPI that measures.
    Measures,
    /// An action or a package that contributes to an objective.
    Contributes,
    /// A watch on a KPI.
    Watches,
    /// An action that an alert started.
    Started,
    /// A package that pays for an action.
    Pays,
    /// A package that needs another one.
    Requires,
    /// What a line, a proposition or a finding is drawn from.
    DrawnFrom,
    /// For whom something is meant.
    Aims,
}

/// The two ways along a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To what justifies: why.
    Up,
    /// To what follows.
    Down,
}

/// Every link of a plan, in both ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    up: BTreeMap<Item, BTreeSet<(Relation, Item)>>,
    down: BTreeMap<Item, BTreeSet<(Relation, Item)>>,
}

impl Links {
    /// Reads the links of a plan. Links to what is gone are left out.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let mut links = Self::default();
        links.objectives(plan);
        links.measures(plan);
        links.actions(plan);
        links.packages(plan);
        plan.renunciations.iter().for_each(|row| links.cited(plan, row, &row.sources));
        links.findings(plan);
        links.offer(plan);
        links.experiments(plan);
        links
    }

    /// What stands next to an item on one way.
    pub fn next(&self, item: Item, way: Way) -> impl Iterator<Item = (Relation, Item)> + '_ {
        let side = match way {
            Way::Up => &self.up,
            Way::Down => &self.down,
        };
        side.get(&item).into_iter().flatten().copied()
    }

    /// Notes that `lower` depends on `upper`.
    pub fn add(&mut self, upper: Item, relation: Relation, lower: Item) {
        self.down.entry(upper).or_default().insert((relation, lower));
        self.up.entry(lower).or_default().insert((relation, upper));
    }

    fn between<A: Entity, B: Entity>(&mut self, upper: Id<A>, relation: Relation, lower: Id<B>) {
        self.add(Item::Row(EntityRef::to(upper)), relation, Item::Row(EntityRef::to(lower)));
    }

    /// Notes what a row cites.
    fn cited<T: Entity>(&mut self, plan: &Plan, row: &T, sources: &[Source]) {
        self.drawn(plan, row.id(), sources.iter().map(|source| source.0), Relation::Justifies);
    }

    /// Notes that `lower` depends on each of `uppers`, of whatever kind.
    fn drawn<T: Entity>(&mut self, plan: &Plan, lower: Id<T>, uppers: impl Iterator<Item = Uuid>, relation: Relation) {
        for upper in uppers {
            if let Some(upper) = Item::of(plan, upper) {
                self.add(upper, relation, Item::Row(EntityRef::to(lower)));
            }
        }
    }

    fn objectives(&mut self, plan: &Plan) {
        for row in plan.objectives.iter() {
            match row.parent.filter(|parent| plan.objectives.contains(*parent)) {
                Some(parent) => self.between(parent, Relation::Serves, row.id),
                None => self.add(Item::Vision, Relation::Serves, Item::Row(EntityRef::to(row.id))),
            }
            self.cited(plan, row, &row.sources);
        }
    }

    fn measures(&mut self, plan: &Plan) {
        for row in plan.key_results.iter().filter(|row| plan.objectives.contains(row.objective)) {
            self.between(row.objective, Relation::Measures, row.id);
            if let Some(kpi) = row.kpi.filter(|kpi| plan.kpis.contains(*kpi)) {
                self.between(row.id, Relation::Measures, kpi);
            }
        }
        for row in plan.watches.iter().filter(|row| plan.kpis.contains(row.kpi)) {
            self.between(row.kpi, Relation::Watches, row.id);
        }
    }

    fn actions(&mut self, plan: &Plan) {
        for row in plan.actions.iter() {
            self.contributions(plan, row.id, &row.contributions);
            self.cited(plan, row, &row.sources);
            if let Some(watch) = row.watch.filter(|watch| plan.watches.contains(*watch)) {
                self.between(watch, Relation::Started, row.id);
            }
        }
    }

    fn packages(&mut self, plan: &Plan) {
        for row in plan.packages.iter() {
            self.contributions(plan, row.id, &row.contributions);
            self.cited(plan, row, &row.sources);
            for action in row.activities.iter().filter(|action| plan.actions.contains(**action)) {
                self.between(*action, Relation::Pays, row.id);
            }
            if let Some(needed) = row.requires.filter(|needed| plan.packages.contains(*needed)) {
                self.between(needed, Relation::Requires, row.id);
            }
        }
    }

    /// What the diagnosis draws from what: factors, quotations, the items of the synthesis.
    fn findings(&mut self, plan: &Plan) {
        for row in plan.worksheets.swot.items.iter() {
            let quoted = row.evidence.quotations.iter().map(|quotation| quotation.uuid());
            self.drawn(plan, row.id, row.factor.map(Id::uuid).into_iter().chain(quoted), Relation::DrawnFrom);
        }
        for row in plan.worksheets.synthesis.lines.iter() {
            self.drawn(plan, row.id, row.items.iter().map(|item| item.0), Relation::DrawnFrom);
        }
    }

    /// What an experiment tries and what measures it.
    fn experiments(&mut self, plan: &Plan) {
        for row in plan.worksheets.experiments.rows.iter() {
            if let Some(action) = row.action.filter(|action| plan.actions.contains(*action)) {
                self.between(row.id, Relation::Started, action);
            }
            if let Some(kpi) = row.kpi.filter(|kpi| plan.kpis.contains(*kpi)) {
                self.between(row.id, Relation::Measures, kpi);
            }
        }
    }

    /// What the offer aims at and rests on.
    fn offer(&mut self, plan: &Plan) {
        for row in plan.worksheets.value_proposition.propositions.iter() {
            self.drawn(plan, row.id, row.segment.map(Id::uuid).into_iter(), Relation::Aims);
            self.drawn(plan, row.id, row.asset.map(|asset| asset.0).into_iter(), Relation::DrawnFrom);
        }
    }

    fn contributions<T: Entity>(&mut self, plan: &Plan, row: Id<T>, to: &Contributions) {
        let counts = to.iter().filter(|(id, level)| **level != Contribution::None && plan.objectives.contains(**id));
        for (objective, _) in counts {
            self.between(*objective, Relation::Contributes, row);
        }
    }
}
