//! The example prints the golden numbers, keeps the names of its format, and says in words what it cannot open.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test program")]

use boussole::{
    domain::day::Day, methods::zero_based_budget::solver::Limits, reports::analysis::analysis, storage::open,
};
use serde_json::{Value, json};

const GOLDEN: &str = include_str!("data/golden.json");

fn analysed(text: &str, today: &str) -> Value {
    let plan = open(text).unwrap().plan;
    serde_json::to_value(analysis(&plan, Day::parse(today).unwrap(), Limits::default())).unwrap()
}

/// The id that `golden.json` gives to a row.
fn id(kind: u32, row: u32) -> String {
    format!("{kind:08x}-0000-4000-8000-{row:012x}")
}

fn package(letter: char) -> String {
    id(9, u32::from(letter) - u32::from('A') + 1)
}

#[track_caller]
fn near(found: &Value, expected: f64) {
    let figure = found.as_f64().unwrap();
    assert!((figure - expected).abs() < 1e-4, "{figure} instead of {expected}");
}

/// Computes the figures of a why again, with nothing but what is printed.
fn recomputed(why: &Value) -> Vec<(String, f64)> {
    let (mut running, mut figures) = (0.0, Vec::new());
    for term in why.as_array().unwrap() {
        let value = term["value"].as_f64().unwrap();
        match term["op"].as_str().unwrap() {
            "+" => running += value,
            "-" => running -= value,
            "*" => running *= value,
            "/" => running /= value,
            "max" => running = f64::max(running, value),
            "=" => {
                assert!((running - value).abs() < 1e-9);
                figures.push((term["term"].as_str().unwrap().to_owned(), running));
                running = 0.0;
            }
            other => panic!("unknown operation {other}"),
        }
    }
    figures
}

#[test]
fn the_action_is_placed_and_its_why_computes_again() {
    let found = analysed(GOLDEN, "2026-11-22");
    let action = &found["priorities"][0];
    assert_eq!(
        (&action["action"], &action["quadrant"], &action["quick_win"]),
        (&json!(id(8, 1)), &json!("do"), &json!(false))
    );
    near(&action["importance"], 0.7111);
    near(&action["urgency"], 0.5);
    let figures = recomputed(&action["why"]);
    let names: Vec<_> = figures.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["importance", "urgency"]);
    assert!((figures[0].1 - action["importance"].as_f64().unwrap()).abs() < 1e-9);
    assert!((figures[1].1 - action["urgency"].as_f64().unwrap()).abs() < 1e-9);
    near(&analysed(GOLDEN, "2026-11-21")["priorities"][0]["urgency"], 0.4643);
    near(&analysed(GOLDEN, "2026-11-29")["priorities"][0]["urgency"], 0.75);
}

#[test]
fn the_readings_are_worth_60_80_and_95() {
    let budget = &analysed(GOLDEN, "2026-11-22")["budget"];
    let level = |letter, level: u8| json!({"package": package(letter), "level": level});
    let row = |letter, level: u8, density: f64, value: i64, cost: i64| json!({"package": package(letter), "level": level, "density": density, "value_cents": value, "cost_cents": cost});
    let rank = [
        row('A', 1, 10.0, 6000, 600),
        row('B', 1, 9.6, 4800, 500),
        row('C', 1, 9.4, 4700, 500),
        row('A', 2, 5.0, 2000, 400),
    ];
    assert_eq!(budget["rank"], json!(rank));
    assert_eq!(budget["strict"], json!({"funded": [level('A', 1)], "value_cents": 6000, "cost_cents": 600}));
    assert_eq!(
        budget["skip"],
        json!({"funded": [level('A', 1), level('A', 2)], "value_cents": 8000, "cost_cents": 1000})
    );
    let best = json!({
        "funded": [level('B', 1), level('C', 1)], "value_cents": 9500, "cost_cents": 1000, "exact": true, "gap": 0,
    });
    assert_eq!(budget["optimum"], best);
    for list in ["errors", "unjustified", "excluded"] {
        assert_eq!(budget[list], json!([]), "{list}");
    }
}

#[test]
fn the_chart_has_its_limits() {
    let found = analysed(GOLDEN, "2026-11-22");
    let row = &found["alerts"][0];
    assert_eq!(
        (&row["kpi"], &row["state"], &row["health"]),
        (&json!(id(6, 1)), &json!("unwatched"), &json!("no_target"))
    );
    assert_eq!(row["stale"], json!(false));
    for (name, expected) in
        [("centre", 30.0), ("mean_range", 16.0), ("upper", 72.56), ("lower", -12.56), ("range_limit", 52.288)]
    {
        near(&row["xmr"][name], expected);
    }
    assert_eq!(analysed(GOLDEN, "2026-11-27")["alerts"][0]["stale"], json!(true));
}

#[test]
fn objectives_and_findings_are_listed() {
    let found = analysed(GOLDEN, "2026-11-22");
    let objective = |row| json!({"objective": id(4, row), "progress": null, "weakest": null});
    assert_eq!(found["objectives"], json!([objective(1), objective(2), objective(3)]));
    let score = found["coherence"]["score"].as_u64().unwrap();
    assert!(score <= 100);
    let findings = found["coherence"]["findings"].as_array().unwrap();
    assert!(findings.contains(&json!({"rule": "objective.no_key_result", "severity": "error", "entity": id(4, 1)})));
}

mod program {
    use super::*;
    use std::{
        env,
        path::PathBuf,
        process::{Command, Output},
        sync::OnceLock,
    };

    /// Where the example is, built as it stands now: `cargo test --test analyse` alone would not.
    fn program() -> &'static PathBuf {
        static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
        PROGRAM.get_or_init(|| {
            let mut build = Command::new(env!("CARGO"));
            build.args(["build", "--quiet", "--locked", "--offline", "--no-default-features", "--example", "analyse"]);
            assert!(build.current_dir(env!("CARGO_MANIFEST_DIR")).status().unwrap().success());
            let mut folder = env::current_exe().unwrap();
            folder.pop();
            folder.pop();
            folder.join("examples").join(format!("analyse{}", env::consts::EXE_SUFFIX))
        })
    }

    fn analyse(arguments: &[&str]) -> Output {
        Command::new(program()).current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).output().unwrap()
    }

    #[test]
    fn it_prints_the_analysis() {
        let output = analyse(&["tests/data/golden.json", "--today", "2026-11-22"]);
        assert!(output.status.success());
        let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(printed, analysed(GOLDEN, "2026-11-22"));
        assert!(analyse(&["tests/data/golden.json"]).status.success());
    }

    #[test]
    fn it_says_what_it_cannot_do() {
        #[track_caller]
        fn check(arguments: &[&str], words: &str) {
            let output = analyse(arguments);
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{said}");
            assert!(said.contains(words), "{said}");
        }
        check(&[], "usage");
        check(&["tests/data/none.json"], "cannot be read");
        check(&["Cargo.toml"], "not a Boussole plan");
        check(&["tests/data/golden.json", "--today", "22/11/2026"], "2026-11-22");
        check(&["tests/data/golden.json", "--today"], "2026-11-22");
        check(&["tests/data/golden.json", "--now"], "unknown option --now");
        check(&["a.json", "b.json"], "one plan at a time");
    }
}
