//! What is odd in a plan is told with its place, and nothing is lost.

use boussole::{
    domain::lang::Lang,
    storage::{self, plan_text, text::notice_words},
};
use serde_json::{Value, json};

fn id(n: u32) -> String {
    format!("{n:08x}-0000-4000-8000-000000000000")
}

/// A plan with these lists.
fn plan(lists: Value) -> Value {
    let mut plan = json!({"schema": "boussole.plan/1", "id": id(0)});
    plan.as_object_mut().unwrap().extend(lists.as_object().unwrap().clone());
    plan
}

#[track_caller]
fn check(lists: Value, expected: &[&str]) {
    let document = plan(lists);
    let opened = storage::open(&document.to_string()).unwrap();
    let told: Vec<String> = opened.notices.iter().map(|n| format!("{} {:?}", n.path, n.problem)).collect();
    assert_eq!(told, expected);
    for notice in &opened.notices {
        assert!(!notice_words(notice, Lang::Fr).is_empty() && !notice_words(notice, Lang::En).is_empty());
    }
    let again = storage::open(&plan_text(&opened.plan)).unwrap();
    assert_eq!(again, opened);
}

#[test]
fn links_that_lead_nowhere() {
    check(
        json!({
            "objectives": [{"id": id(1), "owner": id(90), "parent": id(91)}],
            "key_results": [{"id": id(2), "objective": id(92), "kpi": id(93)}],
            "actions": [{"id": id(3), "contributions": {id(1): "weak", id(94): "strong"}, "watch": id(95)}],
            "packages": [{"id": id(4), "levels": [{"direct_cost": 1, "benefit": 1, "probability": 1}],
                "activities": [id(3), id(96)], "requires": id(97)}],
        }),
        &[
            "objectives[0].parent Dangling { to: Objective }",
            "objectives[0].owner Dangling { to: Person }",
            "key_results[0].objective Dangling { to: Objective }",
            "key_results[0].kpi Dangling { to: Kpi }",
            "actions[0].contributions.0000005e-0000-4000-8000-000000000000 Dangling { to: Objective }",
            "actions[0].watch Dangling { to: Watch }",
            "packages[0].activities[1] Dangling { to: Action }",
            "packages[0].requires Dangling { to: DecisionPackage }",
        ],
    );
}

#[test]
fn circles_name_their_members_only() {
    let objective = |n: u32, parent: u32| json!({"id": id(n), "parent": id(parent)});
    check(
        json!({"objectives": [objective(1, 2), objective(2, 3), objective(3, 2), objective(4, 4)]}),
        &["objectives[1].parent ParentCycle", "objectives[2].parent ParentCycle", "objectives[3].parent ParentCycle"],
    );
    let level = json!([{"direct_cost": 1, "benefit": 1, "probability": 0.5}]);
    let package = |n: u32, requires: u32| json!({"id": id(n), "requires": id(requires), "levels": level});
    check(
        json!({"packages": [package(1, 2), package(2, 1), package(3, 1)]}),
        &["packages[0].requires RequiresCycle", "packages[1].requires RequiresCycle"],
    );
}

#[test]
fn the_members_of_a_group_need_the_same_package() {
    let level = json!([{"direct_cost": 1, "benefit": 1, "probability": 0.5}]);
    let member = |n: u32, requires: Option<u32>| json!({"id": id(n), "alternatives": "G", "requires": requires.map(id), "levels": level});
    check(
        json!({"packages": [member(1, None), member(2, None), member(3, Some(4)), {"id": id(4), "levels": level}]}),
        &["packages[2].requires GroupNeedsDiffer { group: \"G\" }"],
    );
}

#[test]
fn values_that_contradict_each_other() {
    let reading = |value: f64| json!({"value": value, "date": "2026-01-05"});
    check(
        json!({
            "company": {"cycle": {"start": "2026-10-01", "end": "2026-09-30"}},
            "people": [{"id": id(1), "days_a_week": 8}],
            "key_results": [{"id": id(3), "objective": id(2), "baseline": 4, "target": 4.0}],
            "objectives": [{"id": id(2), "start": "2026-02-01", "due": "2026-01-31"}],
            "kpis": [
                {"id": id(4), "baseline": reading(10.0), "target": reading(9.0)},
                {"id": id(5), "direction": "lower", "baseline": reading(10.0), "target": reading(9.0)},
                {"id": id(6), "unit": "percent", "target": reading(38.0)},
            ],
            "watches": [
                {"id": id(7), "kpi": id(4), "threshold": 5, "recovery": 4, "start": "2026-01-05", "end": "2026-01-26"},
                {"id": id(8), "kpi": id(5), "threshold": 5, "recovery": 4, "for": 0, "start": "2026-01-05",
                    "end": "2026-01-04"},
            ],
            "worksheets": {"eisenhower": {"horizon_days": 0}, "zero_based_budget": {"envelope": -1}},
        }),
        &[
            "worksheets.eisenhower.horizon_days OutOfRange",
            "worksheets.zero_based_budget.envelope NegativeAmount",
            "company.cycle.end EndBeforeStart",
            "people[0].days_a_week OutOfRange",
            "objectives[0].due EndBeforeStart",
            "key_results[0].target TargetIsBaseline",
            "kpis[0].target TargetOnWrongSide",
            "kpis[2].target PercentAboveOne",
            "watches[0].recovery RecoveryOnWrongSide",
            "watches[1].for NoPeriods",
            "watches[1].end EndBeforeStart",
        ],
    );
}

#[test]
fn packages_and_actions() {
    let level = |cost: i64| json!({"direct_cost": cost, "benefit": 1, "probability": 1});
    check(
        json!({
            "actions": [{"id": id(1), "effort": -1, "cost": -5, "quadrant_override": {"quadrant": "do", "reason": " "}}],
            "packages": [
                {"id": id(2)},
                {"id": id(3), "levels": [level(1), level(-1), level(1), level(1)], "mandatory": {"reason": ""}},
            ],
        }),
        &[
            "actions[0].effort NegativeNumber",
            "actions[0].cost NegativeAmount",
            "actions[0].quadrant_override.reason NoReason",
            "packages[0].levels NoLevel",
            "packages[1].levels TooManyLevels { found: 4 }",
            "packages[1].levels[1].direct_cost NegativeAmount",
            "packages[1].mandatory.reason NoReason",
        ],
    );
}
