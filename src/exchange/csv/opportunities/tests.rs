//! Tests only: amounts, whichever column they stand in. The exports of each CRM are read in `exchange/import`.

use super::{
    super::{BadReason, NumberHabit, Source, preview, silent},
    *,
};

/// The amounts of each line, and why cells were left out, once `amount` was chosen as the column of the amounts.
fn amounts(csv: &str, amount: Option<usize>) -> (Vec<Option<i64>>, Vec<(u64, BadReason)>) {
    let source = Source::from_bytes(csv.as_bytes()).expect("a table");
    let seen = preview(&source, NumberHabit::French, &mut silent).expect("a preview");
    let mut mapping = seen.opportunities.expect("opportunities");
    if amount.is_some() {
        mapping.set(OpportunityField::Amount, amount, &seen.columns);
    }
    let read = import_opportunities(&source, &mapping, &mut silent).expect("read");
    let bad = read.bad_lines.listed.iter().map(|bad| (bad.line, bad.reason)).collect();
    (read.lines.iter().map(|line| line.amount.map(Money::cents)).collect(), bad)
}

#[test]
fn a_column_chosen_by_hand_is_read_as_its_own_amounts_are_written() {
    let unknown = "Nom;Étape;Chiffre signé;Budget\nA;Découverte;1 200,50 €;1.5\nB;Découverte;800,00 €;2.5\n";
    assert_eq!(amounts(unknown, None), (vec![None, None], vec![]));
    assert_eq!(amounts(unknown, Some(2)), (vec![Some(120_050), Some(80_000)], vec![]));
    assert_eq!(amounts(unknown, Some(3)), (vec![Some(150), Some(250)], vec![]));
}

#[test]
fn an_amount_never_vanishes_without_a_note() {
    let csv = "Nom;Étape;Montant\nA;Découverte;1 200,50\nB;Découverte;-300,00\nC;Découverte;\nD;Découverte;900,00\n";
    assert_eq!(amounts(csv, None), (vec![Some(120_050), None, None, Some(90_000)], vec![(3, BadReason::Negative)]));
    // The column of the names holds no number: each of its cells is noted.
    let words = amounts(csv, Some(0));
    assert_eq!(words.0, [None; 4]);
    assert_eq!(words.1.len(), 4);
    assert!(words.1.iter().all(|(_, reason)| *reason == BadReason::NotANumber));
}
