//! Tests of the redacted copy: no name survives, proportions do, and the copy is a plan.

use super::*;
use crate::{
    domain::{
        action::Action,
        comment::{Comment, Former, Subject},
        entity::EntityKind,
        person::Person,
    },
    exchange::example,
    reports::budget::budget,
};
use proptest::prelude::*;
use std::fs;

fn today() -> Day {
    Day::parse("2026-11-22").unwrap()
}

fn copy(plan: &Plan, free: FreeText) -> Redacted {
    redacted(plan, Id::from_random([9; 16]), free, Lang::Fr).unwrap()
}

/// Every word of a plan’s texts, in small letters.
fn words(plan: &Plan) -> Vec<String> {
    fn leaves(value: &Value, out: &mut Vec<String>) {
        match value {
            Value::String(text) => out.push(text.to_lowercase()),
            Value::Array(list) => list.iter().for_each(|one| leaves(one, out)),
            Value::Object(fields) => fields.values().for_each(|one| leaves(one, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    leaves(&serde_json::to_value(plan).unwrap(), &mut out);
    out
}

#[test]
fn no_name_of_the_example_is_left() {
    let plan = example::example(Lang::Fr, today());
    for free in [FreeText::LeftOut, FreeText::Kept] {
        let made = copy(&plan, free);
        let texts = words(&made.plan);
        assert!(made.names.len() > plan.people.len());
        for (name, _) in &made.names {
            let found = texts.iter().find(|text| text.contains(&name.to_lowercase()));
            assert_eq!(found, None, "{name}");
        }
        assert_ne!(made.plan.id, plan.id);
        assert_eq!(made.plan.actions.len(), plan.actions.len());
        assert_eq!(made.texts > 0, free == FreeText::LeftOut);
    }
}

#[test]
fn the_envelope_becomes_100_and_the_ranking_stays() {
    let plan = example::example(Lang::Fr, today());
    let made = copy(&plan, FreeText::Kept);
    assert_eq!(made.hundred, Some(plan.worksheets.zero_based_budget.envelope));
    assert_eq!(made.plan.worksheets.zero_based_budget.envelope, Money::from_units(100));
    let order = |plan: &Plan| budget(plan).ranking.rows.iter().map(|row| (row.package, row.level)).collect::<Vec<_>>();
    assert_eq!(order(&made.plan), order(&plan));
}

#[test]
fn who_commented_and_who_is_gone_are_replaced() {
    let mut plan = example::example(Lang::Fr, today());
    let known = plan.people.iter().next().unwrap().name.clone();
    let said = |number: u8, author: &str, text: &str| Comment {
        author: author.to_owned(),
        text: text.to_owned(),
        ..Comment::new(Id::from_random([number; 16]), Subject::Screen("budget/classement".to_owned()), today())
    };
    let mut gone = said(2, &known, "Avec Zoé Lebrun, ou sans ?");
    gone.outlive(Former::new(EntityKind::Person, "Zoé Lebrun"));
    let mut kept = said(3, "Ondine Prat", "Noté.");
    kept.outlive(Former::new(EntityKind::Action, "Rappeler les devis"));
    plan.comments = [said(1, "Ondine Prat", "À revoir avec Zoé."), gone, kept].into_iter().collect();
    let made = copy(&plan, FreeText::Kept);
    let rows: Vec<_> = made.plan.comments.iter().collect();
    assert_eq!(rows[0].author, "Auteur 1");
    assert_eq!(rows[0].text, "À revoir avec Personne (hors du plan 1).");
    assert_eq!(rows[0].screen, "budget/classement");
    assert_eq!(rows[1].author, "Personne 1");
    assert_eq!(rows[1].former.as_ref().unwrap().name, "Personne (hors du plan 1)");
    assert_eq!(rows[2].author, "Auteur 1");
    assert_eq!(rows[2].former.as_ref().unwrap().name, "Rappeler les devis");
    let made = copy(&plan, FreeText::LeftOut);
    assert!(made.plan.comments.iter().all(|row| row.text.is_empty()));
}

#[test]
fn who_took_part_in_a_meeting_is_replaced() {
    let mut plan = storage::open(include_str!("../../../tests/data/plan-v1-minutes.json")).unwrap().plan;
    let said = Comment {
        text: "Noté.".to_owned(),
        ..Comment::new(Id::from_random([3; 16]), Subject::Screen("budget".to_owned()), today())
    };
    let mut gone = said.clone();
    gone.outlive(Former::new(EntityKind::Person, "Ondine Prat"));
    plan.comments.put(gone);
    plan.people.put(Person { name: "Direction commerciale".into(), ..Person::new(Id::from_random([4; 16])) });
    for (free, expected) in [(FreeText::Kept, "Une action par alerte"), (FreeText::LeftOut, "")] {
        let made = copy(&plan, free);
        let call = made.plan.meetings.iter().find_map(|row| row.call.clone()).unwrap();
        assert_eq!(call.participants, ["Personne 1", "Personne (hors du plan 3)"]);
        assert_eq!((call.minutes, &*call.expected), (Some(30), expected));
    }
}

#[test]
fn every_frozen_plan_can_be_redacted() {
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.starts_with("plan-v1") || name == "golden.json" {
            let plan = storage::open(&fs::read_to_string(&path).unwrap()).unwrap().plan;
            for free in [FreeText::LeftOut, FreeText::Kept] {
                let made = redacted(&plan, Id::from_random([9; 16]), free, Lang::En);
                assert!(made.is_some(), "{name}");
            }
        }
    }
}

#[test]
fn whole_words_alone_are_replaced() {
    let scrub = Scrub::new([("Anne Le Roux", "Personne 1", Parts::All), ("Léa", "Personne 2", Parts::All)]);
    #[track_caller]
    fn check(scrub: &Scrub, text: &str, expected: &str) {
        assert_eq!(scrub.scrubbed(text), expected);
    }
    check(&scrub, "Voir ANNE LE ROUX, puis léa.", "Voir Personne 1, puis Personne 2.");
    check(&scrub, "Roux relance Anneau et Léandre", "Personne 1 relance Anneau et Léandre");
    check(&scrub, "l’offre d’Anne", "l’offre d’Personne 1");
    check(&scrub, "", "");
}

#[test]
fn ordinary_words_of_what_is_described_stay() {
    let scrub = Scrub::new([
        ("Les constructeurs de machines", "Concurrent 1", Parts::Capitals),
        ("Laiterie du Vallon, ligne de deux", "Affaire 1", Parts::Capitals),
        ("sans majuscule", "Affaire 2", Parts::Capitals),
        ("Rose Vallon", "Personne 1", Parts::All),
    ]);
    #[track_caller]
    fn check(scrub: &Scrub, text: &str, expected: &str) {
        assert_eq!(scrub.scrubbed(text), expected);
    }
    check(&scrub, "Les machines : deux constructeurs par ligne", "Les machines : deux constructeurs par ligne");
    check(&scrub, "voir LES CONSTRUCTEURS DE MACHINES", "voir Concurrent 1");
    check(&scrub, "une laiterie, la Laiterie", "une laiterie, la Affaire 1");
    check(&scrub, "chez Vallon, au vallon, avec rose", "chez Personne 1, au Personne 1, avec Personne 1");
    check(&scrub, "la majuscule", "la Affaire 2");
}

#[test]
fn the_titles_of_the_example_stay_readable() {
    let plan = example::example(Lang::Fr, today());
    let made = copy(&plan, FreeText::LeftOut);
    let pairs = || plan.actions.iter().zip(made.plan.actions.iter());
    let same = pairs().filter(|(mine, left)| mine.title == left.title).count();
    assert!(same * 10 >= plan.actions.len() * 9, "{same} of {}", plan.actions.len());
    let changed = pairs().find(|(mine, _)| mine.title.contains("Inès")).unwrap();
    assert_eq!(changed.1.title, changed.0.title.replace("Inès", "Personne 5"));
}

proptest! {
    #[test]
    fn no_name_survives_anywhere(
        names in proptest::collection::vec("Zq[a-zé]{2,8}( Zk[a-z]{2,8})?", 3),
        before in "[a-z ,.]{0,12}",
        after in "[ ,.!][a-z ,.]{0,12}",
    ) {
        let mut plan = example::example(Lang::Fr, today());
        plan.company.name = names[0].clone();
        plan.people.put(Person { name: names[1].clone(), ..Person::new(Id::from_random([1; 16])) });
        for (at, name) in names.iter().enumerate().take(2) {
            let title = format!("{before} {name}{after}");
            let mut action = Action::new(Id::from_random([u8::try_from(at).unwrap() + 2; 16]));
            action.note = title.to_uppercase();
            action.title = title;
            plan.actions.put(action);
        }
        for free in [FreeText::LeftOut, FreeText::Kept] {
            let texts = words(&copy(&plan, free).plan);
            for name in &names[..2] {
                let name = name.to_lowercase();
                prop_assert!(!texts.iter().any(|text| text.contains(&name)), "{name}");
            }
        }
    }
}

#[test]
fn nothing_says_where_the_plan_comes_from() {
    let mut plan = example::example(Lang::Fr, today());
    plan.origin.extend([Id::from_random([4; 16])]);
    assert!(copy(&plan, FreeText::Kept).plan.origin.is_empty());
}
