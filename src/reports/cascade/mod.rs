//! The cascade: vision → objectives → sub-objectives → actions by person, as a tree that shows its holes (domain sections
//! 1 and 5). Closed objectives and actions are left out: what is steered is open.

use crate::{
    domain::{
        action::{Action, Contribution},
        id::Id,
        objective::Objective,
        person::Person,
    },
    methods::okr,
    plan::Plan,
};
use std::collections::{BTreeMap, BTreeSet};

/// The whole tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cascade {
    /// The objectives that serve the vision directly, in the plan’s order.
    pub roots: Vec<Branch>,
    /// Open actions that serve no open objective.
    pub orphans: Vec<Id<Action>>,
    /// People without an open action.
    pub idle: Vec<Id<Person>>,
    /// Whether the vision is written.
    pub has_vision: bool,
}

/// An objective with what serves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// The objective.
    pub objective: Id<Objective>,
    /// The objectives that serve it, in the plan’s order.
    pub children: Vec<Branch>,
    /// The open actions that serve it, by person in the order of the team, those without one last.
    pub people: Vec<Hands>,
    /// What is missing here.
    pub holes: Vec<Hole>,
}

/// Who carries what at one objective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hands {
    /// The person; nobody when the actions have no owner.
    pub person: Option<Id<Person>>,
    /// Their open actions, in the plan’s order.
    pub actions: Vec<Id<Action>>,
}

/// What is missing at an objective.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hole {
    /// Neither a sub-objective nor an action serves it.
    Nothing,
    /// Some of its actions have no owner.
    NoOwner,
    /// Nobody answers for the objective itself.
    NoAccountable,
}

impl Cascade {
    /// The cascade of a plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let open = || plan.objectives.iter().filter(|row| row.is_open());
        let tree = okr::Cascade::of(open());
        let serving = serving(plan);
        let roots = open().filter(|row| tree.parent(row.id).is_none()).map(|row| branch(plan, row, &tree, &serving));
        let busy: BTreeSet<_> = plan.actions.iter().filter(|row| row.is_open()).filter_map(|row| row.owner).collect();
        let placed: BTreeSet<_> = serving.values().flatten().copied().collect();
        let orphan = |row: &&Action| row.is_open() && !placed.contains(&row.id);
        Self {
            roots: roots.collect(),
            orphans: plan.actions.iter().filter(orphan).map(|row| row.id).collect(),
            idle: plan.people.iter().map(|row| row.id).filter(|id| !busy.contains(id)).collect(),
            has_vision: !plan.vision.text.trim().is_empty(),
        }
    }

    /// How many holes there are: those of every objective, orphans, and a vision that is not written.
    #[must_use]
    pub fn holes(&self) -> usize {
        fn within(branches: &[Branch]) -> usize {
            branches.iter().map(|branch| branch.holes.len() + within(&branch.children)).sum()
        }
        within(&self.roots) + self.orphans.len() + usize::from(!self.has_vision)
    }
}

/// The open actions that serve each open objective.
fn serving(plan: &Plan) -> BTreeMap<Id<Objective>, Vec<Id<Action>>> {
    let mut serving: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in plan.actions.iter().filter(|row| row.is_open()) {
        for (objective, _) in row.contributions.iter().filter(|(_, level)| **level != Contribution::None) {
            if plan.objectives.get(*objective).is_some_and(Objective::is_open) {
                serving.entry(*objective).or_default().push(row.id);
            }
        }
    }
    serving
}

fn branch(
    plan: &Plan,
    objective: &Objective,
    tree: &okr::Cascade,
    serving: &BTreeMap<Id<Objective>, Vec<Id<Action>>>,
) -> Branch {
    // The links that close a circle are not in the tree, so that this ends.
    let below: BTreeSet<_> = tree.children(objective.id).iter().copied().collect();
    let children = plan.objectives.iter().filter(|row| below.contains(&row.id));
    let children: Vec<_> = children.map(|row| branch(plan, row, tree, serving)).collect();
    let people = by_person(plan, serving.get(&objective.id).map_or(&[], Vec::as_slice));
    let mut holes = Vec::new();
    if children.is_empty() && people.is_empty() {
        holes.push(Hole::Nothing);
    }
    if people.iter().any(|hands| hands.person.is_none()) {
        holes.push(Hole::NoOwner);
    }
    if objective.owner.is_none() {
        holes.push(Hole::NoAccountable);
    }
    Branch { objective: objective.id, children, people, holes }
}

fn by_person(plan: &Plan, actions: &[Id<Action>]) -> Vec<Hands> {
    let mut found = BTreeMap::<_, Vec<_>>::new();
    for id in actions {
        let owner = plan.actions.get(*id).and_then(|row| row.owner).filter(|owner| plan.people.contains(*owner));
        let place = owner.and_then(|owner| plan.people.position(owner)).unwrap_or(usize::MAX);
        found.entry((place, owner)).or_default().push(*id);
    }
    found.into_iter().map(|((_, person), actions)| Hands { person, actions }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::action::ActionStatus;
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    fn action(n: u128, objective: u128, owner: Option<u128>) -> Action {
        Action {
            contributions: [(id(objective), Contribution::Weak)].into(),
            owner: owner.map(id),
            ..Action::new(id(n))
        }
    }

    /// Objectives 1 ← 2 and 3; people 11 and 12; action 21 serves 2 by 12, 22 serves 2 by nobody, 23 serves nothing.
    fn plan() -> Plan {
        let mut plan = Plan::new(id(99));
        let served = |n: u128, parent: Option<u128>| Objective {
            parent: parent.map(id),
            owner: Some(id(11)),
            ..Objective::new(id(n))
        };
        plan.objectives = [served(1, None), served(2, Some(1)), Objective::new(id(3))].into_iter().collect();
        plan.people = [11, 12].into_iter().map(|n| Person::new(id(n))).collect();
        plan.actions = [action(21, 2, Some(12)), action(22, 2, None), action(23, 77, Some(12))].into_iter().collect();
        plan
    }

    #[test]
    fn the_tree_names_who_does_what_and_what_is_missing() {
        let found = Cascade::of(&plan());
        assert_eq!(found.roots.iter().map(|root| root.objective).collect::<Vec<_>>(), [id(1), id(3)]);
        let child = &found.roots[0].children[0];
        let hands = |person: Option<u128>, action| Hands { person: person.map(id), actions: vec![id(action)] };
        assert_eq!(child.people, [hands(Some(12), 21), hands(None, 22)]);
        assert_eq!(child.holes, [Hole::NoOwner]);
        assert_eq!(found.roots[0].holes, []);
        assert_eq!(found.roots[1].holes, [Hole::Nothing, Hole::NoAccountable]);
        assert_eq!((found.orphans.clone(), found.idle.clone()), (vec![id(23)], vec![id(11)]));
        assert_eq!(found.holes(), 1 + 2 + 1 + 1);
    }

    #[test]
    fn what_is_closed_is_left_out() {
        let mut plan = plan();
        plan.actions.update(id(21), |row| row.status = ActionStatus::Done);
        plan.objectives.update(id(3), |row| row.status = crate::domain::objective::ObjectiveStatus::Reached);
        let found = Cascade::of(&plan);
        assert_eq!(found.roots.len(), 1);
        assert_eq!(found.roots[0].children[0].people, [Hands { person: None, actions: vec![id(22)] }]);
    }

    #[test]
    fn a_circle_in_a_file_ends() {
        let mut plan = plan();
        plan.objectives.update(id(1), |row| row.parent = Some(id(2)));
        assert_eq!(Cascade::of(&plan).roots.iter().map(|root| root.children.len()).sum::<usize>(), 0);
    }
}
