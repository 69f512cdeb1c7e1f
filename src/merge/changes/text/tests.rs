//! Changes in words.

use super::*;
use crate::{domain::plain_format::Plain, merge::changes::changes, storage::open};
use serde_json::json;

/// The golden plan with `edit` made in its file.
fn plan(edit: impl Fn(&mut Value)) -> Plan {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/golden.json")).unwrap();
    let mut file = serde_json::from_str(&text).unwrap();
    edit(&mut file);
    open(&file.to_string()).unwrap().plan
}

#[track_caller]
fn check(lang: Lang, base: impl Fn(&mut Value) + Copy, edit: impl Fn(&mut Value), expected: &[&str]) {
    let (old, new) = (plan(base), plan(|file| [base(file), edit(file)].into_iter().collect()));
    let found = changes(&old, &old, &new);
    let said: Vec<String> = found.iter().map(|one| sentence(one, [&new, &old, &old], &Plain(lang))).collect();
    assert_eq!(said.iter().map(|one| one.replace('\u{a0}', " ")).collect::<Vec<_>>(), expected);
}

#[test]
fn a_figure_is_told_as_what_its_field_holds() {
    let lines = |file: &mut Value| {
        file["worksheets"]["bcg"]["lines"] =
            json!([{"id": "00000033-0000-4000-8000-000000000001", "name": "Ligne", "revenue": 120_000}]);
    };
    let more = |file: &mut Value| file["worksheets"]["bcg"]["lines"][0]["revenue"] = json!(150_000);
    check(Lang::Fr, lines, more, &["Le champ « chiffre d’affaires » de « Ligne » passe de 120000 ct à 150000 ct."]);
    let target = |of: f64| {
        move |file: &mut Value| {
            file["kpis"][0]["unit"] = json!("percent");
            file["kpis"][0]["target"] = json!({"date": "2026-12-31", "value": of});
        }
    };
    check(Lang::En, target(0.3), target(0.4), &["The field “target, value” of “XmR” goes from 30 % to 40 %."]);
}

#[test]
fn choices_are_told_by_their_names() {
    let asked = |direction: &'static str| move |file: &mut Value| file["kpis"][0]["direction"] = json!(direction);
    check(
        Lang::Fr,
        asked("higher"),
        asked("lower"),
        &["Le champ « sens » de « XmR » passe de « Plus haut, c’est mieux » à « Plus bas, c’est mieux »."],
    );
}

#[test]
fn what_differs_inside_of_a_list_is_told() {
    let same = |_: &mut Value| {};
    let cost = |file: &mut Value| {
        file["packages"][0]["levels"][0]["direct_cost"] = json!(700);
        file["packages"][0]["levels"][1]["probability"] = json!(0.5);
    };
    check(
        Lang::Fr,
        same,
        cost,
        &[
            "Le champ « niveau » de « A » change : n° 1, coût direct de 600 ct à 700 ct ; n° 2, probabilité de 100 % à 50 %.",
        ],
    );
    let measured = |file: &mut Value| {
        let series = file["kpis"][0]["measurements"].as_array_mut().unwrap();
        series[5]["value"] = json!(31.0);
        series.push(json!({"date": "2026-11-23", "value": 34.0}));
    };
    check(
        Lang::En,
        same,
        measured,
        &["The field “measurement” of “XmR” changes: 2026-11-16, value from 30 to 31; 2026-11-23, value 34 (added)."],
    );
    let fewer = |file: &mut Value| file["kpis"][0]["measurements"] = json!([]);
    check(
        Lang::Fr,
        same,
        fewer,
        &[
            "Le champ « mesure » de « XmR » change : 2026-10-12, valeur 10 (retrait) ; 2026-10-19, valeur 50 (retrait) ; \
         2026-10-26, valeur 40 (retrait) ; 2026-11-02, valeur 30 (retrait) et 2 de plus.",
        ],
    );
}

#[test]
fn long_texts_are_told_from_where_they_part() {
    let long = |end: &'static str| {
        move |file: &mut Value| {
            file["packages"][0]["justification"] = json!(format!("{}{end}", "mot ".repeat(40)));
        }
    };
    check(
        Lang::Fr,
        long("fin"),
        long("autre"),
        &["La justification de « A » passe de « …mot mot mot mot mot fin » à « …mot mot mot mot mot autre »."],
    );
}

#[test]
fn an_editor_fits_the_value() {
    let edited = |edit: &dyn Fn(&mut Value)| {
        let (old, new) = (plan(|_| {}), plan(edit));
        changes(&old, &old, &new).iter().map(|change| editor(change, [&new, &old, &old])).collect::<Vec<_>>()
    };
    assert_eq!(edited(&|file| file["company"]["name"] = json!("Autre")), [Some(Editor::Text)]);
    assert_eq!(edited(&|file| file["actions"][0]["due"] = json!("2026-12-24")), [Some(Editor::Day)]);
    assert_eq!(edited(&|file| file["packages"][0]["last_year"] = json!(100)), [Some(Editor::Money)]);
    assert_eq!(edited(&|file| file["kpis"][0]["direction"] = json!("lower")), [None]);
    assert_eq!(edited(&|file| file["packages"][0]["levels"][0]["benefit"] = json!(1)), [None]);
}

#[test]
fn a_side_of_a_conflict_says_what_stands_there_now() {
    let side = |before: &dyn Fn(&mut Value), edit: &dyn Fn(&mut Value)| {
        let (old, new) = (plan(before), plan(edit));
        let found = changes(&old, &old, &new);
        let words = found.iter().map(|one| side_words(one, one.after.as_ref(), [&new, &old, &old], &Plain(Lang::Fr)));
        words.map(|words| words.unwrap_or_default().replace('\u{a0}', " ")).collect::<Vec<_>>()
    };
    let none = |file: &mut Value| file["kpis"][0]["target"] = Value::Null;
    let target = |file: &mut Value| file["kpis"][0]["target"] = json!({"date": "2026-12-31", "value": 40.0});
    assert_eq!(side(&none, &target), ["date 2026-12-31 (ajout) ; valeur 40 (ajout)"]);
    assert_eq!(side(&|_| {}, &|file| file["company"]["name"] = json!("Autre")), ["« Autre »"]);
}
