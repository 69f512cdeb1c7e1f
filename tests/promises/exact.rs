//! A plan leaves and comes back as it was: every field of every method, floats to the last bit, unknown fields at every
//! level. Half of the plans are drawn from the published schema, half from the types.

use super::{
    Tally,
    common::{of_schema::Documents, plain_format::Plain, plans},
    same, sized, stamp, today,
};
use boussole::{
    domain::lang::Lang,
    exchange::{
        document,
        json::{self, Layout},
        travel::{self, Baggage},
    },
    plan::Plan,
    storage::{self, Carried, plan_text, seal},
};
use serde_json::Value;

pub fn tries() -> Tally {
    let mut tally = Tally::default();
    let documents = Documents::new();
    for seed in 0..sized(400, 100_000) as u64 {
        tally.attempt(
            || format!("plan {seed}"),
            || {
                let plan = drawn(&documents, seed)?;
                comes_back(&plan, seed)
            },
        );
    }
    tally
}

/// The plan of a seed. What is drawn from the schema is read first, and says in the plan all that it said in the document.
pub fn drawn(documents: &Documents, seed: u64) -> Result<Plan, String> {
    if seed % 2 == 1 {
        return Ok(plans::plan(seed, 2));
    }
    let mut document = documents.document(seed, 1);
    let read = |document: &Value| {
        let opened = storage::open(&document.to_string());
        opened.map_err(|error| format!("what the schema allows is refused: {error}"))
    };
    let plan = read(&document)?.plan;
    let text = plan_text(&plan);
    said(&mut document, &serde_json::from_str(&text).map_err(|error| error.to_string())?, "")?;
    same("without what is usual", &plan_text(&read(&document)?.plan), &text)?;
    Ok(plan)
}

/// Whether a plan says all that its document said, to the last bit. What it leaves out is taken out of the document: it must
/// mean nothing.
fn said(document: &mut Value, written: &Value, place: &str) -> Result<(), String> {
    match (document, written) {
        (Value::Object(document), Value::Object(written)) => {
            let unknown = |key: &str| key.strip_prefix("new").is_some_and(|rest| rest.starts_with(char::is_numeric));
            if let Some(key) = document.keys().find(|key| unknown(key) && !written.contains_key(*key)) {
                return Err(format!("{place}.{key} is lost"));
            }
            document.retain(|key, _| written.contains_key(key));
            document.iter_mut().try_for_each(|(key, value)| said(value, &written[key], &format!("{place}.{key}")))
        }
        (Value::Array(document), Value::Array(written)) if document.len() == written.len() => {
            let mut both = document.iter_mut().zip(written).enumerate();
            both.try_for_each(|(at, (one, other))| said(one, other, &format!("{place}[{at}]")))
        }
        (Value::Number(one), Value::Number(other)) => same(place, &bits(other, place)?, &bits(one, place)?),
        (document, written) => same(place, &written, &&*document),
    }
}

fn bits(number: &serde_json::Number, place: &str) -> Result<u64, String> {
    number.as_f64().map(f64::to_bits).ok_or_else(|| format!("{place} is no float"))
}

/// One way a plan, all ways in turn; the text again, so that nothing as small as the sign of a zero differs.
fn comes_back(plan: &Plan, seed: u64) -> Result<(), String> {
    let text = match seed / 2 % 6 {
        0 => json::export(plan, Layout::Pretty),
        1 => json::export(plan, Layout::Compact),
        2 => {
            let before = Plan { name: "Avant".into(), ..plan.clone() };
            let (kept, sent) = ([Carried::pack(&before)], [Carried::pack(&before).export]);
            travel::export(plan, &kept, &sent, Baggage::Bases, Layout::Pretty).text
        }
        3 => document::document(plan, &plan_text(plan), today(), &Plain(Lang::Fr)),
        4 => seal(plan, &stamp(seed)),
        _ => {
            let back = Carried::pack(plan).plan().map_err(|error| error.to_string())?;
            return equal(&back, plan);
        }
    };
    let back = json::preview(&text).map_err(|error| error.to_string())?.opened.plan;
    equal(&back, plan)
}

/// Equal, and written alike, wherever it says that it comes from.
pub fn equal(back: &Plan, plan: &Plan) -> Result<(), String> {
    let bare = |plan: &Plan| Plan { origin: Default::default(), ..plan.clone() };
    if !travel::same_content(back, plan) {
        return Err("another plan comes back".to_owned());
    }
    same("the text", &plan_text(&bare(back)), &plan_text(&bare(plan)))
}
