//! What the minutes keep: money that moved, one decision for each thing, who does what by when.

use super::*;
use crate::domain::{meeting::Minute, package::PinDecision, person::Person};

#[test]
fn money_moves_by_refusing_funding_and_cutting() {
    let change = |package| Ruled { package, ..ruled(Topic::Package(id(40)), Ruling::Change) };
    let pin = |plan: &Plan| plan.packages.get(id(40)).expect("a package").pin.as_ref().map(|pin| pin.decision);
    let (effects, plan) = decided(&ruled(Topic::Package(id(40)), Ruling::Drop));
    assert_eq!((effects, pin(&plan)), (vec![EffectKind::PackageRefused], Some(PinDecision::Refuse)));
    let (effects, plan) = decided(&change(PackageChange::Fund));
    assert_eq!((effects, pin(&plan)), (vec![EffectKind::PackageFunded], Some(PinDecision::Fund)));
    let (effects, mut plan) = decided(&change(PackageChange::Cut));
    assert_eq!((effects, plan.packages.get(id(40)).expect("a package").levels.len()), (vec![EffectKind::LevelCut], 1));
    let amount = plan.meetings.get(id(63)).and_then(|row| row.decisions[0].effects[0].amount);
    assert_eq!(amount, Some(Money::from_units(40)));
    // The only level is not cut: dropping is said aloud.
    assert!(rule(&mut plan, id(63), &change(PackageChange::Cut), today()));
    let minutes = plan.meetings.get(id(63)).map(|row| row.decisions.clone()).expect("a meeting");
    assert_eq!(minutes.len(), 1);
    assert_eq!(minutes[0].effects.iter().map(|effect| effect.kind).collect::<Vec<_>>(), [EffectKind::LevelCut]);
}

#[test]
fn a_later_decision_takes_the_place_of_the_earlier_one() {
    let kinds = |plan: &Plan| {
        let minutes = plan.meetings.get(id(63)).map(|row| row.decisions.clone()).expect("a meeting");
        let effects = |minute: &Minute| minute.effects.iter().map(|effect| effect.kind).collect::<Vec<_>>();
        minutes.iter().map(|minute| (minute.ruling, effects(minute))).collect::<Vec<_>>()
    };
    // A gap that was tested has its action, whatever is decided then, and no second one.
    let gap = |ruling| Ruled { due: Some(day("2026-12-11")), ..ruled(Topic::Gap(id(1)), ruling) };
    let (_, mut plan) = decided(&gap(Ruling::Test));
    assert!(rule(&mut plan, id(63), &Ruled { action: id(92), ..gap(Ruling::Test) }, today()));
    assert!(rule(&mut plan, id(63), &gap(Ruling::Keep), today()));
    assert_eq!(kinds(&plan), [(Ruling::Keep, vec![EffectKind::ActionOpened])]);
    assert_eq!(plan.actions.get(id(92)), None);
    // What was renounced is not written down twice.
    let renounced = |n| Ruled { renounce: Some(id(n)), ..gap(Ruling::Stop) };
    let decisions = [91, 93].map(|n| rule(&mut plan, id(63), &renounced(n), today()));
    assert_eq!((decisions, plan.renunciations.len()), ([true, true], 1));
    assert_eq!(kinds(&plan), [(Ruling::Stop, vec![EffectKind::ActionOpened, EffectKind::RenunciationAdded])]);
    // Of the money, only what holds at last is told; going on as it was takes the refusal back.
    let pin = |plan: &Plan| plan.packages.get(id(40)).and_then(|row| row.pin.as_ref()).map(|pin| pin.decision);
    let package = |ruling| ruled(Topic::Package(id(40)), ruling);
    let (_, mut plan) = decided(&package(Ruling::Drop));
    assert!(rule(&mut plan, id(63), &package(Ruling::Change), today()));
    assert_eq!(
        (kinds(&plan), pin(&plan)),
        (vec![(Ruling::Change, vec![EffectKind::PackageFunded])], Some(PinDecision::Fund))
    );
    assert!(rule(&mut plan, id(63), &package(Ruling::Keep), today()));
    assert_eq!((kinds(&plan), pin(&plan)), (vec![(Ruling::Keep, vec![EffectKind::PackageFreed])], None));
    // Decisions in words stand each for itself.
    let words = Ruled { topic: None, ..ruled(Topic::Gap(id(1)), Ruling::Note) };
    let decisions = [&words, &words].map(|ruled| rule(&mut plan, id(63), ruled, today()));
    assert_eq!((decisions, kinds(&plan).len()), ([true, true], 3));
}

#[test]
fn minutes_name_who_does_what_by_when() {
    let mut plan = plan();
    plan.people.put(Person { name: "Ada".into(), ..Person::new(id(95)) });
    plan.kpis.update(id(1), |row| row.owner = Some(id(95)));
    let due = Some(day("2026-12-11"));
    assert!(rule(&mut plan, id(63), &Ruled { due, ..ruled(Topic::Gap(id(1)), Ruling::Test) }, today()));
    let effect = plan.meetings.get(id(63)).map(|row| row.decisions[0].effects[0].clone()).expect("an effect");
    assert_eq!((effect.other.as_str(), effect.to), ("Back to the plan (Ada)", due));
}

#[test]
fn minutes_outlive_what_they_are_about() {
    let (_, mut plan) = decided(&ruled(Topic::Action(id(30)), Ruling::Drop));
    plan.remove(crate::domain::entity::EntityRef::to(id::<Action>(30)));
    let minute = &plan.meetings.get(id(63)).expect("a meeting").decisions[0];
    assert_eq!((minute.subject, minute.name.as_str()), (None, "Action 30"));
}

#[test]
fn minutes_keep_how_the_meeting_was_called() {
    let mut plan = Plan::new(id(0));
    let named = |n, name: &str| Person { name: name.into(), ..Person::new(id(n)) };
    plan.people = [named(1, "Camille"), named(2, " "), named(3, "Sam")].into_iter().collect();
    let ritual = Ritual {
        minutes: Some(30),
        expected: "One action an alert".into(),
        participants: vec![id(3), id(2), id(9), id(1)],
        ..Ritual::new(id(50), RitualKind::Weekly)
    };
    let noted = call(&plan, &ritual);
    assert_eq!(
        (noted.minutes, &*noted.expected, &*noted.participants),
        (Some(30), "One action an alert", &["Sam".to_owned(), "Camille".to_owned()][..])
    );
    // The ritual changes, and somebody leaves.
    plan.people.remove(id(3));
    plan.rituals.put(Ritual { minutes: Some(60), expected: String::new(), ..ritual });
    let meeting = |held, call| Meeting { held, call, ..Meeting::new(id(60), id(50), today()) };
    assert_eq!(called(&plan, &meeting(true, Some(noted.clone()))), Some(noted.clone()));
    // Minutes of before they noted it, and a meeting that is open again, say what the ritual says.
    let now = Call { minutes: Some(60), participants: vec!["Camille".into()], ..Call::default() };
    assert_eq!(called(&plan, &meeting(true, None)), Some(now.clone()));
    assert_eq!(called(&plan, &meeting(false, Some(noted))), Some(now));
    plan.rituals.remove(id(50));
    assert_eq!(called(&plan, &meeting(true, None)), None);
}
