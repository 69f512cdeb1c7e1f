//! Links between rows: where they lead nowhere, in a circle, or apart where they should agree.

use super::{Notices, Path, Problem};
use crate::{
    domain::{
        action::Contributions, entity::Entity, evidence::Evidence, id::Id, package::DecisionPackage,
        quotation::Quotation, resource::Question, table::Table,
    },
    methods::components::ComponentKind,
    plan::Plan,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(plan: &Plan, notices: &mut Notices) {
    dangling(plan, notices);
    let parent = |id| plan.objectives.get(id).and_then(|row| row.parent);
    circles(&plan.objectives, parent, ("parent", Problem::ParentCycle), notices);
    let required = |id| plan.packages.get(id).and_then(|row| row.requires);
    circles(&plan.packages, required, ("requires", Problem::RequiresCycle), notices);
    groups(plan, notices);
}

/// The problem with a link, if it leads nowhere.
fn broken<T: Entity>(table: &Table<T>, link: Option<Id<T>>) -> Option<Problem> {
    link.filter(|id| !table.contains(*id)).map(|_| Problem::Dangling { to: T::KIND })
}

fn dangling(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.channels.iter().enumerate() {
        notices.field(at, row, "segment", broken(&plan.segments, row.segment));
    }
    for (at, row) in plan.quotations.iter().enumerate() {
        notices.field(at, row, "segment", broken(&plan.segments, row.segment));
    }
    for (at, row) in plan.objectives.iter().enumerate() {
        notices.field(at, row, "parent", broken(&plan.objectives, row.parent));
        notices.field(at, row, "owner", broken(&plan.people, row.owner));
    }
    for (at, link) in plan.worksheets.strategy_map.links.iter().enumerate() {
        let path = |end| Path::of("worksheets").key("strategy_map").key("links").at(at).key(end);
        notices.plan(path("from"), broken(&plan.objectives, Some(link.from)));
        notices.plan(path("to"), broken(&plan.objectives, Some(link.to)));
    }
    for (at, row) in plan.key_results.iter().enumerate() {
        notices.field(at, row, "objective", broken(&plan.objectives, Some(row.objective)));
        notices.field(at, row, "kpi", broken(&plan.kpis, row.kpi));
    }
    for (at, row) in plan.kpis.iter().enumerate() {
        notices.field(at, row, "segment", broken(&plan.segments, row.segment));
        notices.field(at, row, "owner", broken(&plan.people, row.owner));
    }
    for segment in plan.worksheets.lifetime_value.sheets.keys() {
        let path = Path::of("worksheets").key("lifetime_value").key("sheets").key(&segment.to_string());
        notices.plan(path, broken(&plan.segments, Some(*segment)));
    }
    from_rituals(plan, notices);
    for (at, row) in plan.comments.iter().enumerate() {
        notices.field(at, row, "reply_to", broken(&plan.comments, row.reply_to));
    }
    from_experiments(plan, notices);
    from_months(plan, notices);
    from_alignment(plan, notices);
    from_sales(plan, notices);
    from_priorities(plan, notices);
    from_diagnosis(plan, notices);
    from_target(plan, notices);
    from_watches(plan, notices);
    from_actions(plan, notices);
    from_packages(plan, notices);
}

fn from_rituals(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.rituals.iter().enumerate() {
        let inside = |field: &'static str, position| move |path: Path| path.key(field).at(position);
        for (position, kpi) in row.kpis.iter().enumerate() {
            if let Some(problem) = broken(&plan.kpis, Some(*kpi)) {
                notices.row(at, row, inside("kpis", position), problem);
            }
        }
        for (position, person) in row.participants.iter().enumerate() {
            if let Some(problem) = broken(&plan.people, Some(*person)) {
                notices.row(at, row, inside("participants", position), problem);
            }
        }
    }
    for (at, row) in plan.meetings.iter().enumerate() {
        notices.field(at, row, "ritual", broken(&plan.rituals, Some(row.ritual)));
    }
}

fn from_experiments(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.worksheets.experiments.rows.iter().enumerate() {
        notices.field(at, row, "action", broken(&plan.actions, row.action));
        notices.field(at, row, "kpi", broken(&plan.kpis, row.kpi));
    }
}

fn from_months(plan: &Plan, notices: &mut Notices) {
    let kept = &plan.worksheets.plan_vs_actual;
    let path = |list, id: String| Path::of("worksheets").key("plan_vs_actual").key(list).key(&id);
    for id in kept.kpis.keys() {
        notices.plan(path("kpis", id.to_string()), broken(&plan.kpis, Some(*id)));
    }
    for id in kept.actions.keys() {
        notices.plan(path("actions", id.to_string()), broken(&plan.actions, Some(*id)));
    }
    for (list, id) in
        kept.packages.keys().map(|id| ("packages", id)).chain(kept.spending.keys().map(|id| ("spending", id)))
    {
        notices.plan(path(list, id.to_string()), broken(&plan.packages, Some(*id)));
    }
}

fn from_alignment(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.worksheets.alignment.answers.iter().enumerate() {
        notices.field(at, row, "owner", broken(&plan.people, row.owner));
    }
}

fn from_sales(plan: &Plan, notices: &mut Notices) {
    let sheets = &plan.worksheets;
    for (at, row) in sheets.pipeline.opportunities.iter().enumerate() {
        notices.field(at, row, "stage", broken(&sheets.process.stages, row.stage));
        notices.field(at, row, "segment", broken(&plan.segments, row.segment));
        notices.field(at, row, "owner", broken(&plan.people, row.owner));
    }
    for opportunity in sheets.qualification.sheets.keys() {
        let path = Path::of("worksheets").key("qualification").key("sheets").key(&opportunity.to_string());
        notices.plan(path, broken(&sheets.pipeline.opportunities, Some(*opportunity)));
    }
    for (at, row) in sheets.funnel.steps.iter().enumerate() {
        notices.field(at, row, "kpi", broken(&plan.kpis, row.kpi));
    }
    for (name, stage) in &sheets.pipeline.stage_names {
        let path = Path::of("worksheets").key("pipeline").key("stage_names").key(name);
        notices.plan(path, broken(&sheets.process.stages, Some(*stage)));
    }
}

fn from_priorities(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.worksheets.raci.rows.iter().enumerate() {
        notices.field(at, row, "action", broken(&plan.actions, row.action));
        for person in row.roles.keys() {
            if let Some(problem) = broken(&plan.people, Some(*person)) {
                notices.row(at, row, |path| path.key("roles").key(&person.to_string()), problem);
            }
        }
    }
    for (at, row) in plan.worksheets.ninety_days.milestones.iter().enumerate() {
        notices.field(at, row, "owner", broken(&plan.people, row.owner));
    }
}

fn from_diagnosis(plan: &Plan, notices: &mut Notices) {
    let sheets = &plan.worksheets;
    for (at, row) in sheets.swot.items.iter().enumerate() {
        notices.field(at, row, "factor", broken(&sheets.pestel.factors, row.factor));
        quoted(plan, at, row, &row.evidence, notices);
    }
    for (at, row) in sheets.pestel.factors.iter().enumerate() {
        quoted(plan, at, row, &row.evidence, notices);
    }
    for (at, row) in sheets.vrio.resources.iter().enumerate() {
        for (field, answer) in ANSWERS.into_iter().zip(Question::ALL.map(|question| row.answer(question))) {
            for position in lost(plan, &answer.evidence) {
                let inside = |path: Path| path.key(field).key("evidence").key("quotations").at(position);
                notices.row(at, row, inside, Problem::Dangling { to: Quotation::KIND });
            }
        }
    }
}

/// The fields of the answers, in the order of their questions.
const ANSWERS: [&str; 4] = ["valuable", "rare", "inimitable", "organised"];

fn quoted<T: Entity>(plan: &Plan, at: usize, row: &T, evidence: &Evidence, notices: &mut Notices) {
    for position in lost(plan, evidence) {
        let inside = |path: Path| path.key("evidence").key("quotations").at(position);
        notices.row(at, row, inside, Problem::Dangling { to: Quotation::KIND });
    }
}

/// The places of quotations that the plan does not have.
fn lost(plan: &Plan, evidence: &Evidence) -> Vec<usize> {
    let cited = evidence.quotations.iter().enumerate();
    cited.filter(|(_, quotation)| !plan.quotations.contains(**quotation)).map(|(at, _)| at).collect()
}

fn from_target(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.worksheets.segments.criteria.iter().enumerate() {
        for segment in row.scores.keys() {
            if let Some(problem) = broken(&plan.segments, Some(*segment)) {
                notices.row(at, row, |path| path.key("scores").key(&segment.to_string()), problem);
            }
        }
    }
    for (at, row) in plan.worksheets.value_proposition.propositions.iter().enumerate() {
        notices.field(at, row, "segment", broken(&plan.segments, row.segment));
    }
    for (at, row) in plan.worksheets.personas.personas.iter().enumerate() {
        notices.field(at, row, "segment", broken(&plan.segments, row.segment));
        for (position, quotation) in row.evidence.quotations.iter().enumerate() {
            if let Some(problem) = broken(&plan.quotations, Some(*quotation)) {
                notices.row(at, row, |path| path.key("evidence").key("quotations").at(position), problem);
            }
        }
    }
    let sheet = &plan.worksheets.components;
    for (kind, field) in ComponentKind::ALL.into_iter().zip(["target", "offer", "price", "channels", "process"]) {
        let path = Path::of("worksheets").key("components").key(field).key("kpi");
        notices.plan(path, broken(&plan.kpis, sheet.get(kind).kpi));
    }
}

fn from_watches(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.watches.iter().enumerate() {
        notices.field(at, row, "kpi", broken(&plan.kpis, Some(row.kpi)));
        notices.field(at, row, "standard_owner", broken(&plan.people, row.standard_owner));
        for (position, opened) in row.opened.iter().enumerate() {
            if let Some(problem) = broken(&plan.actions, Some(opened.action)) {
                notices.row(at, row, |path| path.key("opened").at(position).key("action"), problem);
            }
        }
    }
}

fn from_actions(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.actions.iter().enumerate() {
        contributions(plan, at, row, &row.contributions, notices);
        notices.field(at, row, "owner", broken(&plan.people, row.owner));
        notices.field(at, row, "channel", broken(&plan.channels, row.channel));
        notices.field(at, row, "segment", broken(&plan.segments, row.segment));
        notices.field(at, row, "watch", broken(&plan.watches, row.watch));
    }
}

fn from_packages(plan: &Plan, notices: &mut Notices) {
    for (at, row) in plan.packages.iter().enumerate() {
        for (position, action) in row.activities.iter().enumerate() {
            if let Some(problem) = broken(&plan.actions, Some(*action)) {
                notices.row(at, row, |path| path.key("activities").at(position), problem);
            }
        }
        contributions(plan, at, row, &row.contributions, notices);
        notices.field(at, row, "requires", broken(&plan.packages, row.requires));
    }
}

fn contributions<T: Entity>(plan: &Plan, at: usize, row: &T, to: &Contributions, notices: &mut Notices) {
    for objective in to.keys() {
        if let Some(problem) = broken(&plan.objectives, Some(*objective)) {
            notices.row(at, row, |path| path.key("contributions").key(&objective.to_string()), problem);
        }
    }
}

/// Notes every row that leads back to itself. Each row is walked from once: linear in the rows.
fn circles<T: Entity>(
    table: &Table<T>,
    next: impl Fn(Id<T>) -> Option<Id<T>>,
    (field, problem): (&str, Problem),
    notices: &mut Notices,
) {
    let (mut done, mut circular) = (BTreeSet::new(), BTreeSet::new());
    for start in table.iter().map(T::id) {
        let mut way = Vec::new();
        let mut on_way = BTreeMap::new();
        let mut here = Some(start);
        while let Some(id) = here.filter(|id| !done.contains(id) && !on_way.contains_key(id)) {
            on_way.insert(id, way.len());
            way.push(id);
            here = next(id);
        }
        let back = here.and_then(|id| on_way.get(&id).copied()).unwrap_or(way.len());
        circular.extend(way.iter().skip(back).copied());
        done.extend(way);
    }
    for (at, row) in table.iter().enumerate().filter(|(_, row)| circular.contains(&row.id())) {
        notices.row(at, row, |path| path.key(field), problem.clone());
    }
}

/// Notes the members of an alternatives group that need another package than its first member does.
fn groups(plan: &Plan, notices: &mut Notices) {
    let mut first: BTreeMap<&str, Option<Id<DecisionPackage>>> = BTreeMap::new();
    for (at, row) in plan.packages.iter().enumerate() {
        let Some(group) = row.alternatives.as_deref() else { continue };
        if *first.entry(group).or_insert(row.requires) != row.requires {
            let problem = Problem::GroupNeedsDiffer { group: group.to_owned() };
            notices.field(at, row, "requires", Some(problem));
        }
    }
}
