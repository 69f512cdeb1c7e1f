//! Prints the RFM segments of a table of orders as JSON: `cargo run --example rfm -- ORDERS.csv --reference YYYY-MM-DD`.
//! The core does the work, as it does in the page’s worker; only this program reads a file.

use boussole::{
    domain::day::Day,
    exchange::csv::{ImportError, NumberHabit, RfmRequest, Source, import_rfm, preview, silent},
    methods::rfm::{Analysis, Settings},
};
use serde_json::{Map, Value, json};
use std::{
    env, fs,
    io::{self, Write as _},
    process::ExitCode,
};

const USAGE: &str = "usage: rfm ORDERS.csv --reference YYYY-MM-DD";

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
    let (file, reference) = asked(arguments)?;
    let bytes = fs::read(&file).map_err(|error| format!("{file}: cannot be read: {error}"))?;
    let found = analysed(&bytes, reference).map_err(|error| format!("{file}: {error}"))?;
    serde_json::to_string_pretty(&told(&found)).map_err(|error| format!("the segments cannot be written: {error}"))
}

fn analysed(bytes: &[u8], reference: Day) -> Result<Analysis, String> {
    let refused = |error: ImportError| format!("{error:?}");
    let source = Source::from_bytes(bytes).map_err(refused)?;
    let seen = preview(&source, NumberHabit::French, &mut silent).map_err(refused)?;
    let mapping = seen.orders.ok_or("no columns of customer, date and amount")?;
    let settings = Settings::default();
    let request = RfmRequest { reference: Some(reference), latest: reference, earlier: None, settings };
    import_rfm(&source, &mapping, &request, &mut silent).map(|read| read.analysis).map_err(refused)
}

fn told(analysis: &Analysis) -> Value {
    let segment = |total: &boussole::methods::rfm::SegmentTotal| {
        let totals =
            json!({ "customers": total.customers, "orders": total.orders, "revenue_cents": total.revenue.cents() });
        (total.segment.key().to_owned(), totals)
    };
    json!({
        "reference": analysis.reference,
        "method": analysis.method,
        "customers": analysis.customers,
        "orders": analysis.orders(),
        "left_out": analysis.left_out,
        "segments": analysis.segments.iter().map(segment).collect::<Map<_, _>>(),
    })
}

/// The file and the day.
fn asked(mut arguments: impl Iterator<Item = String>) -> Result<(String, Day), String> {
    let (mut file, mut reference) = (None, None);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--reference" => {
                let text = arguments.next().unwrap_or_default();
                let words = || format!("--reference takes a date such as 2026-11-22, not “{text}”");
                reference = Some(Day::parse(&text).ok_or_else(words)?);
            }
            other if other.starts_with("--") => return Err(format!("unknown option {other}\n{USAGE}")),
            other if file.is_some() => return Err(format!("one file at a time: {other} is too many\n{USAGE}")),
            _ => file = Some(argument),
        }
    }
    Ok((file.ok_or(USAGE)?, reference.ok_or(USAGE)?))
}
