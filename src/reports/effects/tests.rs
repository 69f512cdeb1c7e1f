//! What an edit of the example leads to, and that the two ways to ask say the same.

use super::*;
use crate::{
    domain::{action::ActionStatus, lang::Lang, money::Money},
    exchange::example::example,
};

fn today() -> Day {
    Day::parse("2026-03-04").expect("a day")
}

fn plan() -> Plan {
    example(Lang::Fr, today())
}

#[track_caller]
fn effects_of(change: impl FnOnce(&mut Plan)) -> Effects {
    let before = plan();
    let mut after = before.clone();
    change(&mut after);
    let found = Effects::between(&before, &after, today());
    assert_eq!(found, Effects::of(&Said::of(&before, today()), &Said::of(&after, today())));
    found
}

#[test]
fn nothing_leads_to_nothing() {
    assert!(effects_of(|_| ()).is_empty());
}

#[test]
fn what_is_done_leaves_its_quadrant() {
    let open = priorities(&plan(), today());
    let first = open.iter().find(|row| row.shown.quadrant().is_some()).expect("the example has open actions");
    let found = effects_of(|plan| {
        plan.actions.update(first.action, |row| row.status = ActionStatus::Done);
    });
    assert_eq!(found.priorities, [(first.action, first.shown.quadrant(), None)]);
    assert!(found.budget.is_empty() && found.alerts.is_empty());
}

#[test]
fn without_money_nothing_is_paid_for() {
    let paid = budget(&plan()).funded(Rule::default()).expect("a ranking");
    assert!(!paid.is_empty(), "the example pays for something");
    let found = effects_of(|plan| plan.worksheets.zero_based_budget.envelope = Money::from_cents(0));
    let lost: BTreeSet<_> = found.budget.iter().filter(|(_, is_paid)| !is_paid).map(|(id, _)| *id).collect();
    assert!(!lost.is_empty() && lost.is_subset(&paid));
    assert!(found.budget.iter().all(|(_, is_paid)| !is_paid), "nothing is paid for instead");
}

#[test]
fn a_watch_that_goes_takes_its_state_along() {
    let watched = plan().watches.iter().map(|watch| watch.kpi).next().expect("the example watches a KPI");
    let found =
        effects_of(|plan| plan.watches = plan.watches.iter().filter(|watch| watch.kpi != watched).cloned().collect());
    let [(kpi, before, after)] = found.alerts.as_slice() else { panic!("one KPI: {:?}", found.alerts) };
    assert_eq!(*kpi, watched);
    assert!(matches!(before, Some(AlertState::Watched(_))) && !matches!(after, Some(AlertState::Watched(_))));
}
