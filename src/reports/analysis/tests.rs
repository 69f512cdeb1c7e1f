//! The analysis keeps the names of its format, and says plainly where there is nothing.

use super::*;
use crate::domain::{
    action::Action,
    id::Id,
    money::Money,
    package::{DecisionPackage, Mandatory, PackageLevel},
};
use serde_json::{Value, json};
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn analysed(plan: &Plan) -> Value {
    let today = Day::parse("2026-11-22").unwrap();
    serde_json::to_value(analysis(plan, today, Limits::default())).unwrap()
}

#[test]
fn an_empty_plan_has_every_part() {
    let reading = json!({"funded": [], "value_cents": 0, "cost_cents": 0});
    let optimum = json!({"funded": [], "value_cents": 0, "cost_cents": 0, "exact": true, "gap": 0});
    let expected = json!({
        "priorities": [],
        "budget": {
            "rank": [], "strict": reading, "skip": reading, "optimum": optimum,
            "errors": [], "unjustified": [], "excluded": [],
        },
        "alerts": [],
        "objectives": [],
        "coherence": {"score": null, "findings": []},
    });
    assert_eq!(analysed(&Plan::new(id(0))), expected);
}

#[test]
fn a_contradiction_is_told_instead_of_a_ranking() {
    let mut plan = Plan::new(id(0));
    let level = PackageLevel { direct_cost: Money::from_units(3), ..PackageLevel::default() };
    let forced = DecisionPackage { mandatory: Some(Mandatory::new("the law")), ..DecisionPackage::new(id(1)) };
    plan.packages.put(DecisionPackage { levels: vec![level], ..forced });
    plan.actions.put(Action::new(id(2)));
    let found = analysed(&plan);
    let conflict = json!({"conflict": "over_envelope", "packages": [id::<()>(1)], "shortfall_cents": 300});
    assert_eq!(found["budget"]["errors"], json!([conflict]));
    assert_eq!((&found["budget"]["strict"], &found["budget"]["optimum"]), (&Value::Null, &Value::Null));
    assert_eq!(found["priorities"][0]["quadrant"], "unqualified");
}
