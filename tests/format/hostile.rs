//! Hostile and broken texts, each with the place and the reason that it is refused for.

use boussole::{
    domain::lang::Lang,
    storage::{self, OpenError, Problem, caps, text::words},
};

const PLAN: &str = include_str!("../data/plan-v1.json");

fn refusal(text: &str) -> OpenError {
    storage::open(text).expect_err("refused")
}

/// The frozen plan with `from` replaced by `to`, once.
#[track_caller]
fn changed(from: &str, to: &str) -> String {
    assert!(PLAN.contains(from), "{from}");
    PLAN.replacen(from, to, 1)
}

#[test]
fn every_refusal_names_its_place() {
    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        assert_eq!(refusal(&changed(from, to)).to_string(), expected);
    }
    check(
        "\"strong\"",
        "\"huge\"",
        "actions[0].contributions.00000004-0000-4000-8000-000000000001: \"huge\" is not one of \
         [\"none\", \"weak\", \"medium\", \"strong\"]",
    );
    check("\"2026-10-13\"", "\"2026-02-30\"", "actions[0].start: \"2026-02-30\" instead of Date");
    check("\"benefit\": 700000", "\"benefit\": 0.5", "packages[0].levels[1].benefit: 0.5 instead of WholeNumber");
    check("\"probability\": 0.45", "\"probability\": 45", "packages[0].levels[1].probability: 45 instead of Share");
    check("\"weight\": 5", "\"weight\": 0", "objectives[0].weight: 0 instead of Score");
    check("\"specific\": true", "\"specific\": 1", "objectives[0].smart.specific: 1 instead of Flag");
    check("\"EUR\"", "\"euro\"", "company.currency: \"euro\" instead of Currency");
    check("\"other\": \"m²\"", "\"other\": {}", "key_results[1].unit.other: {…} instead of Text");
    check("\"name\": \"Cap 2027\"", "\"name\": 3", "name: 3 instead of Text");
    check("\"people\": [", "\"people\": 1, \"_\": [", "people: 1 instead of List");
    check("\"smart\": {", "\"smart\": 1, \"_\": {", "objectives[0].smart: 1 instead of Object");
    check("\"id\": \"00000008", "\"_\": \"00000008", "actions[0]: missing field id");
    check(
        "\"owner\": \"00000001",
        "\"owner\": \"x0000001",
        "objectives[0].owner: \"x0000001-0000-4000-8000-000000000001\" instead of Id",
    );
    check(
        "\"horizon_days\": 21",
        "\"horizon_days\": 300",
        "worksheets.eisenhower.horizon_days: 300 instead of WholeNumber",
    );
}

#[test]
fn two_rows_with_one_id_are_refused_with_both_places() {
    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        let text = PLAN.replace(&format!("\"id\": \"{from}\""), &format!("\"id\": \"{to}\""));
        assert_eq!(refusal(&text).to_string(), expected);
    }
    let first = "00000008-0000-4000-8000-000000000001";
    check("00000008-0000-4000-8000-000000000002", first, "actions[1].id: same id as actions[0]");
    check(first, "00000006-0000-4000-8000-000000000001", "actions[0].id: same id as kpis[0]");
}

#[test]
fn a_field_given_twice_is_refused() {
    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        assert_eq!(refusal(&changed(from, to)).to_string(), format!("{expected}: field given twice"));
    }
    check("\"weight\": 5,", "\"weight\": 5, \"weight\": 4,", "objectives[0].weight");
    check("\"weight\": 5,", "\"new\": {\"a\": 1, \"a\": 2}, \"weight\": 5,", "objectives[0].new.a");
    check("\"weight\": 5,", "\"weight\": 5, \"wei\\u0067ht\": 4,", "objectives[0].weight");
    let hyphens =
        "\"00000004000040008000000000000001\": \"weak\", \"00000004-0000-4000-8000-000000000001\": \"strong\"";
    let one = "\"00000004-0000-4000-8000-000000000001\": \"strong\"";
    check(one, hyphens, "actions[0].contributions.00000004-0000-4000-8000-000000000001");
}

#[test]
fn broken_json_tells_where() {
    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        let error = refusal(&changed(from, to)).to_string();
        assert!(error.starts_with(expected) && error.contains("not JSON at line"), "{error}");
    }
    check("0.30000000000000004", "1e999", "kpis[0].measurements[2].value: ");
    check("0.30000000000000004", "NaN", "kpis[0].measurements[2].value: ");
    check("\"Inès Larivière\"", "\"\\ud800\"", "people[0].name: ");
    check("\"Inès Larivière\"", "\"a\u{0}b\"", "people[0].name: ");
    check("\"Inès Larivière\"", "'Inès'", "people[0].name: ");
    let cut = &PLAN[..PLAN.len() - 40];
    assert!(matches!(refusal(cut), OpenError::Damaged { .. }));
    assert!(matches!(refusal(&format!("{PLAN}x")), OpenError::Damaged { .. }));
}

#[test]
fn what_is_no_plan_is_said_to_be_none() {
    for text in [
        "",
        " ",
        "null",
        "[]",
        "3",
        "\"boussole.plan/1\"",
        "PK\u{3}\u{4}",
        "{}",
        "{\"schema\":1}",
        "{\"schema\":\"boussole.plan/0\"}",
        "{\"schema\":\"boussole.plan/\"}",
        "{\"schema\":\"other/1\"}",
        "{\"format\":\"boussole.quarantine/1\"}",
    ] {
        assert_eq!(refusal(text), OpenError::NotAPlan, "{text}");
    }
    let newer = changed("boussole.plan/1", "boussole.plan/7");
    assert_eq!(refusal(&newer), OpenError::Newer { version: 7 });
}

#[test]
fn sizes_and_depths_are_bounded() {
    let deep = |open: &str, close: &str, n: usize| {
        changed("\"name\"", &format!("\"new\": {}1{}, \"name\"", open.repeat(n), close.repeat(n)))
    };
    assert!(storage::open(&deep("[", "]", caps::MOST_DEPTH - 1)).is_ok());
    assert_eq!(refusal(&deep("[", "]", caps::MOST_DEPTH)), OpenError::TooDeep { limit: caps::MOST_DEPTH });
    assert_eq!(refusal(&deep("{\"a\":", "}", 500_000)), OpenError::TooDeep { limit: caps::MOST_DEPTH });
    assert!(matches!(refusal(&"[".repeat(caps::MOST_TEXT + 1)), OpenError::TooLarge { .. }));

    let long = |n: usize| changed("Inès Larivière", &"é".repeat(n));
    assert!(storage::open(&long(caps::MOST_CHARACTERS)).is_ok());
    assert_eq!(refusal(&long(caps::MOST_CHARACTERS + 1)).to_string(), "people[0].name: more than 20000 characters");

    let list = |n: usize| changed("\"name\"", &format!("\"new\": [{}1], \"name\"", "1,".repeat(n - 1)));
    assert!(storage::open(&list(caps::MOST_ENTRIES)).is_ok());
    assert_eq!(refusal(&list(caps::MOST_ENTRIES + 1)).to_string(), "new: more than 20000 entries");

    let one = "{\"date\": \"2026-01-05\", \"value\": 1},";
    let series = |n: usize| changed("\"measurements\": [", &format!("\"measurements\": [{}", one.repeat(n - 3)));
    assert!(storage::open(&series(caps::MOST_MEASUREMENTS)).is_ok());
    let error = refusal(&series(caps::MOST_MEASUREMENTS + 1)).to_string();
    assert_eq!(error, "kpis[0].measurements: more than 5000 entries");
}

#[test]
fn a_byte_order_mark_is_passed_over_and_bidi_controls_are_taken_out() {
    let text = format!("\u{feff}{}", changed("Inès", "In\u{202e}ès\\u2066"));
    let opened = storage::open(&text).unwrap();
    assert_eq!(opened.plan, storage::open(PLAN).unwrap().plan);
    let told: Vec<_> = opened.notices.iter().map(|notice| (notice.path.to_string(), notice.problem.clone())).collect();
    assert_eq!(told, [("people[0].name".to_owned(), Problem::BidiControlsRemoved)]);
}

#[test]
fn unknown_fields_do_not_spoil_the_place_of_an_error() {
    let text = changed("\"title\": \"Rappeler", "\"aaa\": {\"b\": [1]}, \"zzz\": 2, \"title\": \"Rappeler");
    let text = text.replacen("\"effort\": 1.5", "\"effort\": \"1,5\"", 1);
    assert_eq!(refusal(&text).to_string(), "actions[0].effort: \"1,5\" instead of Number");
}

#[test]
fn refusals_are_worded_in_both_languages() {
    let error = refusal(&changed("\"probability\": 0.45", "\"probability\": 45"));
    insta::assert_snapshot!(words(&error, Lang::Fr), @"À l’endroit « paquet de décision n° 1, niveau n° 2, probabilité » : il faut ici un nombre entre 0 et 1, et non 45.");
    insta::assert_snapshot!(words(&error, Lang::En), @"At “decision package no. 1, level no. 2, probability”: a number from 0 to 1 is expected here, not 45.");
    let twice = refusal(&changed("\"weight\": 5,", "\"weight\": 5, \"weight\": 4,"));
    insta::assert_snapshot!(words(&twice, Lang::Fr), @"À l’endroit « objectif n° 1, poids » : ce champ est donné deux fois. Gardez-en un seul.");
    insta::assert_snapshot!(words(&OpenError::Newer { version: 2 }, Lang::En), @"This plan comes from a newer version of Boussole (format 2). Reload the page to get the latest version; the plan is left untouched.");
}
