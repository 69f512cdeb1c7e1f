//! Merges two descendants of one plan and prints `{"merged": PLAN, "conflicts": [...]}`:
//! `cargo run --no-default-features --example merge -- BASE.json OURS.json THEIRS.json`.
//! Where both changed one thing, OURS stands. The core does the work, as in the browser; only this program reads files.

use boussole::{
    domain::lang::Lang,
    merge::{Conflict, Merged, text, three_way},
    plan::Plan,
    storage::{open, text::words},
};
use serde_json::{Value, json};
use std::{
    env, fs,
    io::{self, Write as _},
    process::ExitCode,
};

const USAGE: &str = "usage: merge BASE.json OURS.json THEIRS.json";

fn main() -> ExitCode {
    let files: Vec<String> = env::args().skip(1).collect();
    match run(&files) {
        // A reader that has seen enough, such as `head`, closes the pipe: no failure of ours.
        Ok(json) => match writeln!(io::stdout(), "{json}") {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        },
        Err(words) => {
            eprintln!("{words}");
            ExitCode::FAILURE
        }
    }
}

fn run(files: &[String]) -> Result<String, String> {
    let [base, ours, theirs] = files else { return Err(USAGE.to_owned()) };
    let [base, ours, theirs] = [read(base)?, read(ours)?, read(theirs)?];
    if base.id != ours.id || base.id != theirs.id {
        eprintln!("note: the ids differ, so these may not be versions of one plan");
    }
    let Merged { plan, conflicts } = three_way(&base, &ours, &theirs);
    let conflicts: Vec<Value> = conflicts.iter().map(|conflict| told(conflict, &plan)).collect();
    let printed = json!({ "merged": plan, "conflicts": conflicts });
    serde_json::to_string_pretty(&printed).map_err(|error| format!("the merge cannot be written: {error}"))
}

fn read(file: &str) -> Result<Plan, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: cannot be read: {error}"))?;
    let opened = open(&text).map_err(|error| format!("{file}: {}", words(&error, Lang::En)))?;
    Ok(opened.plan)
}

/// The row (nothing for what belongs to the plan itself), the field, how the sides disagreed, and that in words.
fn told(conflict: &Conflict, merged: &Plan) -> Value {
    json!({
        "subject": conflict.subject,
        "field": conflict.field.to_string(),
        "dispute": conflict.dispute,
        "words": text::words(conflict, merged, Lang::En),
    })
}
