//! Any text may be opened as a plan: it is refused with words, or opens, is written, and opens again as the same plan.

use boussole::{domain::lang::Lang, exchange::json, storage};

/// One input.
pub fn tried(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match json::preview(text) {
        Err(error) => assert!(!storage::text::words(&error, Lang::Fr).is_empty()),
        Ok(preview) => {
            let plan = &preview.opened.plan;
            let again = storage::open(&storage::plan_text(plan)).expect("what was written opens");
            assert_eq!(plan, &again.plan);
        }
    }
}
