//! Every question is answered, and every message survives its way as text.

use super::*;
use crate::domain::kpi::Frequency;
use crate::exchange::csv::{Flow, silent};
use crate::methods::zero_based_budget::solver::{Level, Package};
use serde::de::DeserializeOwned;

fn instance() -> Instance {
    let package = |levels: &[(i64, i64)]| Package {
        levels: levels.iter().map(|&(cost_cents, value_cents)| Level { cost_cents, value_cents }).collect(),
        ..Package::default()
    };
    let packages = vec![package(&[(6, 60), (4, 20)]), package(&[(5, 48)]), package(&[(5, 47)])];
    Instance { envelope_cents: 10, packages }
}

fn carried<T: Serialize + DeserializeOwned>(message: &T) -> T {
    serde_json::from_str(&serde_json::to_string(message).unwrap()).unwrap()
}

/// Asks as the page does: through text, both ways.
fn asked(question: Question, file: &[u8]) -> Result<Answer, Refusal> {
    let asked = carried(&Asked { number: 7, question });
    let said = Said::Answered { number: asked.number, answer: answer(asked.question, file, &mut silent) };
    assert_eq!(carried(&said), said);
    let Said::Answered { number: 7, answer } = said else { panic!("another number") };
    answer
}

#[test]
fn the_budget_is_answered() {
    let Ok(Answer::Optimum(best)) = asked(Question::Optimum(instance()), &[]) else { panic!("no optimum") };
    assert_eq!((best.value_cents, best.funded_levels), (95, vec![0, 1, 1]));
    let Ok(Answer::Frontier(curve)) = asked(Question::Frontier { instance: instance(), most_cents: 20 }, &[]) else {
        panic!("no curve")
    };
    assert_eq!(curve.at(20).map(|band| band.low_cents), Some(175));
    let mut pinned = instance();
    pinned.packages[0].forced = true;
    let pins = vec![Unpinned { place: 0, freed: vec![0], admitted: Vec::new() }];
    let Ok(Answer::PinCosts(costs)) = asked(Question::PinCosts { instance: pinned, pins }, &[]) else {
        panic!("no costs")
    };
    assert_eq!(costs, [PinCost { place: 0, cost_cents: 15, gap_cents: 0 }]);
    let poor =
        Instance { envelope_cents: 1, packages: vec![Package { forced: true, ..instance().packages.remove(1) }] };
    let refused = Refusal::Infeasible(Infeasible::ForcedOverEnvelope { shortfall_cents: 4 });
    assert_eq!(asked(Question::Optimum(poor), &[]), Err(refused));
}

#[test]
fn tables_are_read_from_files_and_from_pastes() {
    const CSV: &str = "date;leads\n2026-11-09;12\n2026-11-16;15\n";
    let table = |origin| Table { origin, cut: Cut::Guessed };
    let look =
        |origin| asked(Question::Preview { table: table(origin), habit: NumberHabit::default() }, CSV.as_bytes());
    let Ok(Answer::Preview(found)) = look(Origin::File) else { panic!("no preview") };
    assert_eq!((found.rows, found.columns.len()), (2, 2));
    assert_eq!(look(Origin::Pasted(CSV.to_owned())), Ok(Answer::Preview(found.clone())));
    let mapping = found.figures.clone().unwrap();
    let read = Question::Figures { table: table(Origin::File), mapping };
    let Ok(Answer::Figures(figures)) = asked(read, CSV.as_bytes()) else { panic!("no figures") };
    assert_eq!(figures.series[0].points.iter().map(|(_, value)| *value).collect::<Vec<_>>(), [12.0, 15.0]);
    let cut = Cut::At(Delimiter::Comma);
    let whole = Question::Preview { table: Table { origin: Origin::File, cut }, habit: NumberHabit::default() };
    let Ok(Answer::Preview(one)) = asked(whole, CSV.as_bytes()) else { panic!("no preview") };
    assert_eq!(one.columns.len(), 1);
    assert_eq!(
        asked(Question::Preview { table: table(Origin::File), habit: NumberHabit::default() }, b"").err(),
        Some(Refusal::Import(ImportError::Empty))
    );
}

#[test]
fn orders_are_added_up_with_progress() {
    let mut csv = "customer,date,amount\n".to_owned();
    for line in 0..10_000 {
        csv += &format!("c{},2026-{:02}-01,{}.50\n", line % 97, line % 12 + 1, line % 40);
    }
    let table = Table { origin: Origin::File, cut: Cut::Guessed };
    let look = Question::Preview { table: table.clone(), habit: NumberHabit::default() };
    let Ok(Answer::Preview(found)) = asked(look, csv.as_bytes()) else { panic!("no preview") };
    let mapping = OrdersMapping { period: Frequency::Monthly, ..found.orders.unwrap() };
    let mut steps = Vec::new();
    let mut on_progress = |progress: Progress| {
        steps.push(progress);
        Flow::Continue
    };
    let Ok(Answer::Orders(orders)) = answer(Question::Orders { table, mapping }, csv.as_bytes(), &mut on_progress)
    else {
        panic!("no orders")
    };
    assert_eq!((orders.orders, orders.periods.len()), (10_000, 12));
    assert!(steps.len() >= 3 && steps.is_sorted_by_key(|step| step.done));
}
