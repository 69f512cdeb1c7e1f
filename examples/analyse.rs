//! Prints the whole analysis of a plan as JSON: `cargo run --example analyse -- PLAN.json [--today YYYY-MM-DD]`.
//! The core does the work, without a browser; only this program reads a file and the clock.

use boussole::{
    domain::{day::Day, lang::Lang},
    methods::zero_based_budget::solver::Limits,
    reports::analysis::analysis,
    storage::{open, text::words},
};
use std::{
    env, fs,
    io::{self, Write as _},
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

const USAGE: &str = "usage: analyse PLAN.json [--today YYYY-MM-DD]";

fn main() -> ExitCode {
    match run(env::args().skip(1)) {
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

fn run(arguments: impl Iterator<Item = String>) -> Result<String, String> {
    let (file, today) = asked(arguments)?;
    let text = fs::read_to_string(&file).map_err(|error| format!("{file}: cannot be read: {error}"))?;
    let opened = open(&text).map_err(|error| format!("{file}: {}", words(&error, Lang::En)))?;
    let found = analysis(&opened.plan, today, Limits::default());
    serde_json::to_string_pretty(&found).map_err(|error| format!("the analysis cannot be written: {error}"))
}

/// The file and the day.
fn asked(mut arguments: impl Iterator<Item = String>) -> Result<(String, Day), String> {
    let (mut file, mut today) = (None, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--today" => today = Some(day(&arguments.next().unwrap_or_default())?),
            other if other.starts_with("--") => return Err(format!("unknown option {other}\n{USAGE}")),
            other if file.is_some() => return Err(format!("one plan at a time: {other} is too many\n{USAGE}")),
            _ => file = Some(argument),
        }
    }
    let file = file.ok_or(USAGE)?;
    Ok((file, today.map_or_else(today_in_utc, Ok)?))
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| format!("--today takes a date such as 2026-11-22, not “{text}”"))
}

fn today_in_utc() -> Result<Day, String> {
    const SECONDS_A_DAY: u64 = 86_400;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map(|since| since.as_secs() / SECONDS_A_DAY);
    let days = since.ok().and_then(|days| i64::try_from(days).ok());
    days.and_then(|days| Some(Day::from_ymd(1970, 1, 1)?.plus_days(days)))
        .ok_or_else(|| "the clock is set before 1970: give the day with --today".to_owned())
}
