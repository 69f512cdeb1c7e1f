//! A decision of a meeting: what it does to the plan and how the minutes keep it, in one change, so that one undo takes
//! both back.

use super::agenda::Topic;
use crate::{
    domain::{
        action::{Action, ActionStatus},
        day::Day,
        entity::EntityRef,
        id::Id,
        kpi::Kpi,
        meeting::{Effect, EffectKind, Meeting, Minute, Ruling},
        package::{DecisionPackage, Pin, PinDecision},
        period::by_period,
        renunciation::{Renunciation, Source},
        watch::{Decision, Watch},
    },
    methods::alerts::window,
    plan::Plan,
    reports::alerts::open_standard_action,
};

/// A decision as it is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruled {
    /// What it is about; nothing for one in words only.
    pub topic: Option<Topic>,
    /// What was decided.
    pub ruling: Ruling,
    /// Why, or the decision in words.
    pub reason: String,
    /// The new date of an action that goes on, or that of the action that a gap starts.
    pub due: Option<Day>,
    /// What becomes of a package that is changed.
    pub package: PackageChange,
    /// The id of the renunciation to write down, when what is dropped becomes one.
    pub renounce: Option<Id<Renunciation>>,
    /// An id for the action that an alert or a gap starts.
    pub action: Id<Action>,
    /// What the action is called that a gap starts; an alert has its own words.
    pub title: String,
}

/// What becomes of a package that is changed: how a review moves money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PackageChange {
    /// Funded whatever its rank.
    #[default]
    Fund,
    /// Left to the ranking.
    Free,
    /// Its last level is cut.
    Cut,
}

/// Takes the decision on `plan` and writes it into the minutes of `meeting`, in the place of what that meeting had decided
/// on the same thing: what that had done already stays told. Says whether there is such a meeting.
pub fn rule(plan: &mut Plan, meeting: Id<Meeting>, ruled: &Ruled, today: Day) -> bool {
    let Some(before) = plan.meetings.get(meeting) else { return false };
    let did = |kinds: &[EffectKind]| ruled.topic.is_some_and(|topic| did(before, topic, kinds));
    let is_answered = did(&[EffectKind::ActionOpened]);
    let is_pinned = did(&[EffectKind::PackageRefused, EffectKind::PackageFunded]);
    let is_renounced = did(&[EffectKind::RenunciationAdded]);
    let mut effects = match ruled.topic {
        Some(Topic::Verdict(id)) => verdict(plan, id, ruled, today),
        Some(Topic::Alert(id)) => on_alert(plan, id, ruled, today),
        Some(Topic::Overdue(id) | Topic::Action(id)) => on_action(plan, id, ruled, today),
        Some(Topic::Package(id)) => on_package(plan, id, ruled, is_pinned),
        // It has its action already.
        Some(Topic::Gap(_)) if is_answered => Vec::new(),
        Some(Topic::Gap(id)) => on_gap(plan, id, ruled, today),
        Some(Topic::Unexplained(..) | Topic::Experiment(_) | Topic::Signal(_)) | None => Vec::new(),
    };
    effects.extend(if is_renounced { None } else { renounced(plan, ruled, today) });
    let subject = ruled.topic.map(Topic::source);
    let name = ruled.topic.map(|topic| name(plan, topic)).unwrap_or_default();
    plan.meetings.update(meeting, |row| {
        effects.splice(0..0, taken_over(row, subject, &effects));
        row.decisions.push(Minute {
            subject,
            name,
            reason: ruled.reason.clone(),
            effects,
            ..Minute::new(ruled.ruling)
        });
    })
}

/// Takes the earlier decisions on `subject` out of the minutes; gives what they did and `later` does not do again.
fn taken_over(meeting: &mut Meeting, subject: Option<Source>, later: &[Effect]) -> Vec<Effect> {
    // A decision in words is about nothing: each stands for itself.
    let Some(subject) = subject else { return Vec::new() };
    let (earlier, others): (Vec<_>, Vec<_>) =
        meeting.decisions.drain(..).partition(|minute| minute.subject == Some(subject));
    meeting.decisions = others;
    let is_replaced = |effect: &Effect| later.iter().any(|other| one_fact(other.kind) == one_fact(effect.kind));
    let effects = earlier.into_iter().flat_map(|minute| minute.effects);
    effects.filter(|effect| one_fact(effect.kind).is_none() || !is_replaced(effect)).collect()
}

/// Of what an effect is the only one that holds: the latest.
fn one_fact(kind: EffectKind) -> Option<EffectKind> {
    match kind {
        EffectKind::PackageRefused | EffectKind::PackageFunded | EffectKind::PackageFreed => {
            Some(EffectKind::PackageFunded)
        }
        EffectKind::VerdictGiven => Some(kind),
        _ => None,
    }
}

/// Whether `meeting` decided on the topic already and that did something of these kinds.
#[must_use]
pub fn did(meeting: &Meeting, topic: Topic, kinds: &[EffectKind]) -> bool {
    topic.settled(meeting).is_some_and(|minute| minute.effects.iter().any(|effect| kinds.contains(&effect.kind)))
}

/// What the row of a topic is called now; an alert is called by its KPI.
#[must_use]
pub fn name(plan: &Plan, topic: Topic) -> String {
    plan.find(topic.source().0).and_then(|row| plan.name_of(row)).unwrap_or_default().to_owned()
}

fn verdict(plan: &mut Plan, id: Id<Watch>, ruled: &Ruled, today: Day) -> Vec<Effect> {
    let decision = match ruled.ruling {
        Ruling::Keep => Decision::Keep,
        Ruling::Stop => Decision::Stop,
        Ruling::Test => Decision::Test,
        Ruling::Change | Ruling::Drop | Ruling::Note => return Vec::new(),
    };
    let kpi = plan.watches.get(id).map(|watch| watch.kpi);
    let values = kpi.and_then(|kpi| plan.kpis.get(kpi)).map(by_period).unwrap_or_default();
    let given = plan.watches.update(id, |watch| {
        watch.verdict = Some(window::verdict(watch, &values, decision, &ruled.reason, today));
    });
    only(given, Effect::new(EffectKind::VerdictGiven))
}

/// An alert is kept under watch, closed, or answered by its standard action.
fn on_alert(plan: &mut Plan, id: Id<Watch>, ruled: &Ruled, today: Day) -> Vec<Effect> {
    match ruled.ruling {
        Ruling::Stop => verdict(plan, id, ruled, today),
        Ruling::Test if open_standard_action(plan, id, today, ruled.action) => opened(plan, ruled.action),
        _ => Vec::new(),
    }
}

/// A gap is answered by an action until a date, which cites its KPI; what is only kept under watch, or stopped, changes
/// nothing by itself.
fn on_gap(plan: &mut Plan, id: Id<Kpi>, ruled: &Ruled, today: Day) -> Vec<Effect> {
    let Some(kpi) = plan.kpis.get(id).filter(|_| ruled.ruling == Ruling::Test) else { return Vec::new() };
    let action = Action {
        title: ruled.title.clone(),
        note: ruled.reason.clone(),
        owner: kpi.owner,
        segment: kpi.segment,
        start: Some(today),
        due: ruled.due,
        sources: vec![Source(id.uuid())],
        ..Action::new(ruled.action)
    };
    plan.actions.put(action);
    opened(plan, ruled.action)
}

/// An action that was started: what, by whom and for when, which is what a meeting is held for (seed 002).
fn opened(plan: &Plan, id: Id<Action>) -> Vec<Effect> {
    let Some(row) = plan.actions.get(id) else { return Vec::new() };
    let owner = row.owner.and_then(|id| plan.name_of(EntityRef::to(id))).filter(|name| !name.trim().is_empty());
    let other = owner.map_or_else(|| row.title.clone(), |owner| format!("{} ({owner})", row.title));
    vec![Effect { other, to: row.due, ..Effect::new(EffectKind::ActionOpened) }]
}

fn on_action(plan: &mut Plan, id: Id<Action>, ruled: &Ruled, today: Day) -> Vec<Effect> {
    let from = plan.actions.get(id).and_then(|row| row.due);
    match ruled.ruling {
        Ruling::Stop | Ruling::Drop => {
            let cancelled = plan.actions.update(id, |row| row.set_status(ActionStatus::Cancelled, today));
            only(cancelled, Effect::new(EffectKind::ActionCancelled))
        }
        _ if ruled.due.is_some() && ruled.due != from => {
            let moved = plan.actions.update(id, |row| row.due = ruled.due);
            only(moved, Effect { from, to: ruled.due, ..Effect::new(EffectKind::DueMoved) })
        }
        _ => Vec::new(),
    }
}

/// A package is refused, pinned, freed or cut; one that goes on as it was loses the pin that the same meeting gave it.
fn on_package(plan: &mut Plan, id: Id<DecisionPackage>, ruled: &Ruled, is_pinned: bool) -> Vec<Effect> {
    let pin = |decision| Some(Pin::new(decision, ruled.reason.clone()));
    match (ruled.ruling, ruled.package) {
        (Ruling::Drop, _) => only(
            plan.packages.update(id, |row| row.pin = pin(PinDecision::Refuse)),
            Effect::new(EffectKind::PackageRefused),
        ),
        (Ruling::Change, PackageChange::Fund) => only(
            plan.packages.update(id, |row| row.pin = pin(PinDecision::Fund)),
            Effect::new(EffectKind::PackageFunded),
        ),
        (Ruling::Keep, _) if is_pinned => {
            only(plan.packages.update(id, |row| row.pin = None), Effect::new(EffectKind::PackageFreed))
        }
        (Ruling::Change, PackageChange::Free) => {
            only(plan.packages.update(id, |row| row.pin = None), Effect::new(EffectKind::PackageFreed))
        }
        (Ruling::Change, PackageChange::Cut) => cut(plan, id).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// What was done, if there was anything to do it to: another tab may have removed it meanwhile.
fn only(done: bool, effect: Effect) -> Vec<Effect> {
    if done { vec![effect] } else { Vec::new() }
}

/// Takes the last level away; the first one stays, refusing the package is what drops it.
fn cut(plan: &mut Plan, id: Id<DecisionPackage>) -> Option<Effect> {
    let levels = &plan.packages.get(id)?.levels;
    let amount = levels.last().filter(|_| levels.len() > 1)?.cost();
    plan.packages.update(id, |row| drop(row.levels.pop()));
    Some(Effect { amount: Some(amount), ..Effect::new(EffectKind::LevelCut) })
}

fn renounced(plan: &mut Plan, ruled: &Ruled, today: Day) -> Option<Effect> {
    let id = ruled.renounce.filter(|_| matches!(ruled.ruling, Ruling::Drop | Ruling::Stop))?;
    let topic = ruled.topic?;
    plan.renunciations.put(Renunciation {
        what: name(plan, topic),
        why: ruled.reason.clone(),
        date: Some(today),
        sources: vec![Source(topic.source().0)],
        ..Renunciation::new(id)
    });
    Some(Effect::new(EffectKind::RenunciationAdded))
}
