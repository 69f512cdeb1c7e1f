//! Tests only: cells, flaws and the changes that mend them.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn roles(text: &str) -> Roles {
    Roles::parse(text).expect("roles")
}

/// A row with the cells of persons 1, 2, 3 …
fn row(cells: &[&str]) -> RaciRow {
    let mut row = RaciRow::new(id(99));
    for (n, cell) in (1..).zip(cells) {
        row.give(id(n), roles(cell));
    }
    row
}

fn team(count: u128) -> Vec<Id<Person>> {
    (1..=count).map(id).collect()
}

#[test]
fn cells_are_read_as_people_type_them() {
    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Roles::parse(text).map(|roles| roles.to_string()).as_deref(), expected, "{text}");
    }
    check("", Some(""));
    check("ar", Some("RA"));
    check("A / R", Some("RA"));
    check("R,A", Some("RA"));
    check("icar", Some("RACI"));
    check("rr", Some("R"));
    check("X", None);
    check("Rémi", None);
}

#[test]
fn a_row_is_clear_with_one_who_answers_and_one_who_does() {
    #[track_caller]
    fn check(cells: &[&str], expected: &[Flaw]) {
        assert_eq!(flaws(&row(cells), &team(cells.len() as u128)), expected, "{cells:?}");
    }
    let people = |list: &[u128]| list.iter().map(|n| id(*n)).collect::<Vec<Id<Person>>>();
    check(&["RA", "I"], &[]);
    check(&["A", "R", "R"], &[]);
    check(&["R", "C"], &[Flaw::NobodyAccountable]);
    check(&["A", "C"], &[Flaw::NobodyResponsible]);
    check(&["A", "RA", "A"], &[Flaw::SeveralAccountable(people(&[1, 2, 3]))]);
    check(&["RA", "C", "C", "C"], &[]);
    check(&["RAC", "C", "C", "C"], &[Flaw::ManyConsulted(people(&[1, 2, 3, 4]))]);
    check(&["", ""], &[Flaw::NobodyAccountable, Flaw::NobodyResponsible]);
}

#[test]
fn who_left_answers_for_nothing() {
    assert_eq!(flaws(&row(&["RA", "I"]), &[id(2)]), [Flaw::NobodyAccountable, Flaw::NobodyResponsible]);
}

#[test]
fn an_action_begins_with_its_owner() {
    let action = Action { owner: Some(id(1)), ..Action::new(id(5)) };
    assert_eq!(RaciRow::on(id(9), &action).of(id(1)), roles("RA"));
    assert!(RaciRow::on(id(9), &Action::new(id(5))).roles.is_empty());
}

#[test]
fn closed_actions_need_no_more_clarity() {
    let open = |wanted: u128| move |action: Id<Action>| action == id(wanted);
    let row = RaciRow { action: Some(id(5)), ..RaciRow::new(id(9)) };
    assert!(row.counts(open(5)) && !row.counts(open(6)) && RaciRow::new(id(9)).counts(open(6)));
}

fn any_row() -> impl Strategy<Value = RaciRow> {
    prop::collection::vec("[RACI]{0,4}", 1..9)
        .prop_map(|cells| row(&cells.iter().map(String::as_str).collect::<Vec<_>>()))
}

proptest! {
    #[test]
    fn a_cell_survives_its_file(text in "[raciRACI ,]{0,6}") {
        let read = roles(&text);
        let file = serde_json::to_string(&read).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Roles>(&file).expect("roles"), read);
    }

    #[test]
    fn a_letter_typed_twice_changes_nothing(text in "[RACI]{0,4}", at in 0_usize..4) {
        let before = roles(&text);
        prop_assert_eq!(before.toggled(Role::ALL[at]).toggled(Role::ALL[at]), before);
    }

    /// The change that is named mends the flaw, and brings no other about.
    #[test]
    fn the_change_that_is_named_mends(row in any_row()) {
        let team = team(9);
        for flaw in flaws(&row, &team) {
            let (role, by) = repaired(&flaw);
            let mut mended = row.clone();
            let holds = |row: &RaciRow, person: &Id<Person>| row.of(*person).has(role) == (by < 0);
            for person in team.iter().filter(|person| holds(&row, person)).take(by.unsigned_abs() as usize) {
                mended.give(*person, row.of(*person).toggled(role));
            }
            prop_assert_eq!(flaws(&mended, &team).len() + 1, flaws(&row, &team).len());
        }
    }

    #[test]
    fn the_order_of_the_team_never_changes_the_verdict(row in any_row()) {
        let (team, mut turned) = (team(9), team(9));
        turned.reverse();
        let verdict = |team: &[Id<Person>]| flaws(&row, team).iter().map(repaired).collect::<Vec<_>>();
        prop_assert_eq!(verdict(&team), verdict(&turned));
    }
}
