//! Tests only: amounts, whichever column they stand in. The exports of each CRM are read in `exchange/import`.

use super::{
    super::{BadReason, NumberHabit, Source, preview, silent},
    *,
};

/// What is read once `amount` was chosen as the column of the amounts.
fn read(csv: &str, amount: Option<usize>) -> OpportunitiesImport {
    let source = Source::from_bytes(csv.as_bytes()).expect("a table");
    let seen = preview(&source, NumberHabit::French, &mut silent).expect("a preview");
    let mut mapping = seen.opportunities.expect("opportunities");
    if amount.is_some() {
        mapping.set(OpportunityField::Amount, amount, &seen.columns);
    }
    import_opportunities(&source, &mapping, &mut silent).expect("read")
}

/// The amounts of each line, and why cells were left out.
fn amounts(csv: &str, amount: Option<usize>) -> (Vec<Option<i64>>, Vec<(u64, BadReason)>) {
    let read = read(csv, amount);
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

#[test]
fn what_ends_a_sale_is_no_stage_and_what_reads_as_open_is_one() {
    let csv = "Nom;Étape;Montant\nA;Découverte;1\nB;En cours;2\nC;Gagné;3\nD;Perdu;4\nE;En cours;5\nF;;6\n";
    let read = read(csv, None);
    assert_eq!(read.stages, ["Découverte", "En cours"]);
    let outcomes: Vec<_> = read.lines.iter().map(|line| line.outcome).collect();
    let open = Outcome::Open;
    assert_eq!(outcomes, [open, open, Outcome::Won, Outcome::Lost, open, open]);
}
