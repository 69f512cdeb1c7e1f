//! Tests of the tables, on the example company and on every plan that a version froze.

use super::*;
use crate::{
    domain::plain_format::Plain,
    exchange::{csv::export::restored, example},
    storage,
};
use std::fs;

fn today() -> Day {
    Day::parse("2026-11-22").unwrap()
}

fn plans() -> Vec<(String, Plan)> {
    let frozen = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data")).unwrap().filter_map(|entry| {
        let path = entry.unwrap().path();
        let name = path.file_name()?.to_str()?.to_owned();
        let is_plan = name.starts_with("plan-v1") || name == "golden.json";
        is_plan.then(|| (name, storage::open(&fs::read_to_string(&path).unwrap()).unwrap().plan))
    });
    let examples = Lang::ALL.map(|lang| (format!("example {lang:?}"), example::example(lang, today())));
    frozen.chain(examples).collect()
}

fn all(plan: &Plan, lang: Lang) -> Vec<Sheet> {
    sheets(plan, today(), &Plain(lang))
}

#[test]
fn the_names_alone_are_those_of_the_tables() {
    for (file, plan) in plans() {
        let tables: Vec<String> = all(&plan, Lang::Fr).into_iter().map(|sheet| sheet.name).collect();
        assert_eq!(names(&plan, today(), &Plain(Lang::Fr)), tables, "{file}");
    }
}

#[test]
fn every_row_is_as_long_as_the_heads_and_names_fit_spreadsheets() {
    for (file, plan) in plans() {
        let sheets = for_spreadsheets(all(&plan, Lang::Fr));
        let mut names: Vec<String> = sheets.iter().map(|sheet| sheet.name.to_lowercase()).collect();
        for sheet in &sheets {
            assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{file}: {}", sheet.name);
            assert!((1..=31).contains(&sheet.name.chars().count()), "{file}: {}", sheet.name);
            assert!(!sheet.name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{file}: {}", sheet.name);
        }
        names.sort();
        names.dedup();
        assert_eq!(names.len(), sheets.len(), "{file}");
    }
}

/// A word of the file that reaches the reader would be one such as `to_correct`.
#[test]
fn nothing_is_left_in_the_words_of_the_file() {
    let raw = |text: &str| {
        text.contains('_')
            || (text.len() > 2
                && crate::storage::text::field(text).is_some_and(|name| name.fr != text && name.en != text))
    };
    let mut seen = Vec::new();
    for (file, plan) in plans().into_iter().filter(|(file, _)| !file.contains("hostile")) {
        for lang in Lang::ALL {
            for sheet in all(&plan, lang) {
                seen.extend(
                    sheet
                        .columns
                        .iter()
                        .filter(|column| raw(&column.name))
                        .map(|column| (file.clone(), sheet.name.clone(), column.name.clone())),
                );
            }
        }
    }
    assert_eq!(seen, []);
}

#[test]
fn choices_have_names() {
    let plan = example::example(Lang::Fr, today());
    let lower = |text: &str| text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    for sheet in all(&plan, Lang::Fr) {
        for (row, (at, column)) in
            sheet.rows.iter().flat_map(|row| sheet.columns.iter().enumerate().map(move |at| (row, at)))
        {
            if let Cell::Text(text) = &row[at] {
                assert!(!lower(text), "{} / {}: {text}", sheet.name, column.name);
                assert!(uuid::Uuid::try_parse(text).is_err(), "{} / {}: {text}", sheet.name, column.name);
            }
        }
    }
}

#[test]
fn the_actions_of_the_example_are_typed() {
    let plan = example::example(Lang::Fr, today());
    let sheets = all(&plan, Lang::Fr);
    let actions = sheets.iter().find(|sheet| sheet.name == "Actions").unwrap();
    assert_eq!(actions.rows.len(), plan.actions.len());
    let kind = |name: &str| actions.columns.iter().find(|column| column.name == name).unwrap().kind;
    assert_eq!(kind("Titre"), Some(CellKind::Text));
    assert_eq!(kind("Échéance"), Some(CellKind::Date));
    assert_eq!(kind("Effort"), Some(CellKind::Number));
    assert_eq!(kind("Statut"), Some(CellKind::Text));
    let owner = actions.columns.iter().position(|column| column.name == "Responsable").unwrap();
    let names: Vec<&str> = plan.people.iter().map(|person| person.name.as_str()).collect();
    for row in &actions.rows {
        if let Cell::Text(text) = &row[owner] {
            assert!(names.contains(&text.as_str()), "{text}");
        }
    }
    let packages = sheets.iter().find(|sheet| sheet.columns.iter().any(|column| column.name == "Coût direct")).unwrap();
    let cost = packages.columns.iter().find(|column| column.name == "Coût direct").unwrap();
    assert_eq!(cost.kind, Some(CellKind::Money));
}

#[test]
fn csv_is_harmless_and_keeps_negative_numbers() {
    let rows = vec![vec![Cell::Text("=1+1".into()), Cell::Number(-3.5), Cell::Money(Money::from_cents(-150))]];
    let sheet = Sheet::new("Essai".into(), vec!["Nom".into(), "+x".into(), "Montant".into()], rows);
    let text = csv::csv(&sheet, Lang::Fr);
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    let cells: Vec<&str> = lines[1].split(';').collect();
    assert_eq!(restored(cells[0].trim_matches('"')), "=1+1");
    assert!(!cells[0].starts_with('='));
    assert_eq!(&cells[1..], ["-3,5", "-1,50"]);
    assert_eq!(csv::file_name("boussole-a-2026-11-22.json", &sheet), "boussole-a-2026-11-22-essai.csv");
}

/// A field that a method to come adds has its word: the one that says where a file is damaged heads its column.
#[test]
fn every_field_of_the_schema_has_a_word() {
    let text = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/public/schema/boussole.plan-1.json")).unwrap();
    let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
    // Worksheets are called by the titles of their methods; the bounds of a score stay out of tables.
    let types = schema["$defs"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, _)| !["Worksheets", "Bound", "Bounds", "Cell"].contains(&name.as_str()));
    let fields = types.filter_map(|(name, kind)| Some((name, kind.get("properties")?.as_object()?)));
    for (owner, field) in fields.flat_map(|(name, fields)| fields.keys().map(move |field| (name, field))) {
        let is_known = words::is_left_out(field) || storage::text::field(field).is_some();
        assert!(is_known || storage::text::choice("criteria", field).is_some(), "{owner}.{field} has no word");
    }
}

#[test]
fn what_has_no_name_of_its_own_is_called_by_its_kind_or_day() {
    let plan = example::example(Lang::Fr, today());
    let sheets = all(&plan, Lang::Fr);
    let sheet = |name: &str| sheets.iter().find(|sheet| sheet.name == name).unwrap();
    let meetings = sheet("Réunions");
    assert_eq!(meetings.columns[0].name, "Rituel");
    assert!(meetings.rows.iter().all(|row| row[0] != Cell::Blank));
    assert_eq!(sheet("Réunion - décision").columns[0].kind, Some(CellKind::Date));
    let measures = sheet("Indicateur - mesure");
    let margin = measures.rows.iter().find(|row| row[0] == Cell::Text("Marge brute".into())).unwrap();
    assert!(matches!(margin[2], Cell::Percent(_)), "a measurement has the unit of its KPI");
    assert!(sheets.iter().any(|sheet| sheet.name.chars().count() > 31), "only spreadsheets cut names");
    for sheet in &sheets {
        assert!(sheet.rows.iter().any(|row| row[0] != Cell::Blank), "{}: nothing names its rows", sheet.name);
    }
}

#[test]
fn years_and_colons_are_written_as_the_reader_writes_them() {
    let plan = example::example(Lang::En, today());
    let cells = |lang: Lang| all(&plan, lang).into_iter().flat_map(|sheet| sheet.rows).flatten().collect::<Vec<_>>();
    let year = plan.vision.horizon_year.unwrap().to_string();
    assert!(cells(Lang::En).contains(&Cell::Text(year)));
    let colons = |lang: Lang| {
        let spaced = |cell: &Cell| matches!(cell, Cell::Text(text) if text.contains("\u{a0}: "));
        cells(lang).iter().any(spaced)
    };
    assert!(colons(Lang::Fr));
    assert!(!colons(Lang::En));
}

#[test]
fn a_key_result_says_where_its_kpi_stands() {
    let plan = example::example(Lang::Fr, today());
    let sheets = all(&plan, Lang::Fr);
    let linked = plan.key_results.iter().filter_map(|row| Some((row, plan.kpis.get(row.kpi?)?.measurements.latest()?)));
    let mut seen = 0;
    for (row, last) in linked {
        let sheet =
            sheets.iter().find(|sheet| sheet.columns.iter().any(|column| column.name == "Valeur actuelle")).unwrap();
        let at = sheet.columns.iter().position(|column| column.name == "Valeur actuelle").unwrap();
        let line = sheet.rows.iter().find(|line| line.contains(&Cell::Text(row.title.clone()))).unwrap();
        let value = match line[at] {
            Cell::Percent(value) | Cell::Number(value) => value,
            Cell::Money(amount) => amount.units(),
            ref other => panic!("{}: {other:?}", row.title),
        };
        assert!((value - last.value.get()).abs() < 1e-9, "{}", row.title);
        seen += 1;
    }
    assert!(seen > 1, "{seen}");
}
