//! Export then import is exact: bit-equal floats, unknown fields kept at every level, the same text again.

use super::common::plans::plans;
use boussole::{
    exchange::json::{Layout, export},
    storage::{self, plan_text},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_plan_comes_back_as_it_was(plan in plans(3)) {
        for layout in [Layout::Compact, Layout::Pretty] {
            let text = export(&plan, layout);
            let opened = storage::open(&text);
            prop_assert!(opened.is_ok(), "{opened:?}\n{text}");
            let back = opened.unwrap().plan;
            prop_assert_eq!(&back, &plan);
            prop_assert_eq!(export(&back, layout), text);
        }
    }
}

#[test]
fn unknown_fields_survive_at_every_level() {
    let text = include_str!("../data/plan-v1.json");
    let mut document: serde_json::Value = serde_json::from_str(text).unwrap();
    let mut count = 0;
    mark(&mut document, "", &mut count);
    let opened = storage::open(&document.to_string()).unwrap();
    let back: serde_json::Value = serde_json::from_str(&plan_text(&opened.plan)).unwrap();
    assert!(count > 35, "{count}");
    assert_eq!(back, document);
}

/// Puts an unknown field into every object whose keys are not data themselves.
fn mark(value: &mut serde_json::Value, name: &str, count: &mut usize) {
    match value {
        serde_json::Value::Object(map) if !["contributions", "unit"].contains(&name) => {
            map.iter_mut().for_each(|(key, inside)| mark(inside, key, count));
            *count += 1;
            map.insert("added_later".into(), serde_json::json!({"deep": [1, 2.5, null], "n": *count}));
        }
        serde_json::Value::Array(list) => list.iter_mut().for_each(|inside| mark(inside, "", count)),
        _ => {}
    }
}
