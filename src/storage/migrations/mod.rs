//! From older schemas to the present one, step by step. A step is frozen once released: it works on JSON values and
//! knows no type of the present, so that no later change can alter what it does.
//!
//! To change the schema: add a step to [`STEPS`] in a file of its own, set `plan::SCHEMA` to the next number, and
//! freeze a file `tests/data/plan-vN.json`. Tests fail until all three are there.

use serde_json::Value;

/// Turns a document of one version into one of the next. It must take any value without panicking.
pub type Step = fn(&mut Value);

/// `STEPS[0]` leads from version 1 to 2, and so on.
pub const STEPS: &[Step] = &[];

/// The version that this build reads without migration, and writes.
pub const CURRENT: u64 = STEPS.len() as u64 + 1;

/// What a schema's name begins with; its version follows.
pub const PREFIX: &str = "boussole.plan/";

/// The version in a schema's name: at least 1, without sign or leading zero.
#[must_use]
pub fn version_of(schema: &str) -> Option<u64> {
    version_after(PREFIX, schema)
}

/// The version that follows `prefix`.
pub(super) fn version_after(prefix: &str, name: &str) -> Option<u64> {
    let digits = name.strip_prefix(prefix)?;
    let plain = digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
    plain.then(|| digits.parse().ok())?
}

/// Takes `document` from version `from` to [`CURRENT`] and names the schema anew.
pub fn migrate(document: &mut Value, from: u64) {
    run(STEPS, document, from);
}

fn run(steps: &[Step], document: &mut Value, from: u64) {
    let done = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
    for (at, step) in steps.iter().enumerate().skip(done) {
        step(document);
        if let Some(schema) = document.get_mut("schema") {
            *schema = format!("{PREFIX}{}", at + 2).into();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_schema_and_the_steps_agree() {
        assert_eq!(crate::plan::SCHEMA, format!("{PREFIX}{CURRENT}"));
    }

    #[test]
    fn only_plain_versions_are_read() {
        #[track_caller]
        fn check(schema: &str, expected: Option<u64>) {
            assert_eq!(version_of(schema), expected, "{schema}");
        }
        check("boussole.plan/1", Some(1));
        check("boussole.plan/12", Some(12));
        check("boussole.plan/0", None);
        check("boussole.plan/01", None);
        check("boussole.plan/+1", None);
        check("boussole.plan/", None);
        check("boussole.plan/99999999999999999999999", None);
        check("other/1", None);
    }

    #[test]
    fn each_step_runs_once_and_in_order_from_where_the_document_stands() {
        fn mark(word: &str, document: &mut Value) {
            let trace = document["trace"].as_str().unwrap_or_default().to_owned();
            document["trace"] = (trace + word).into();
        }
        let steps: [Step; 3] = [|d| mark("a", d), |d| mark("b", d), |d| mark("c", d)];
        #[track_caller]
        fn check(steps: &[Step], from: u64, expected: &str) {
            let mut document = json!({"schema": format!("{PREFIX}{from}"), "trace": ""});
            run(steps, &mut document, from);
            assert_eq!(document, json!({"schema": "boussole.plan/4", "trace": expected}));
        }
        check(&steps, 1, "abc");
        check(&steps, 3, "c");
        check(&steps, 4, "");
    }
}
