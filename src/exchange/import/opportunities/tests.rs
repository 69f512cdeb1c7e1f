//! What a CRM export does to a plan that has some of it already.

use super::*;
use crate::{
    domain::{money::Money, opportunity::LossReason, person::Person, segment::Segment},
    exchange::csv::{NumberHabit, OpportunitiesImport, Source, import_opportunities, preview, silent},
};
use uuid::Uuid;

fn read(bytes: &[u8], habit: NumberHabit) -> OpportunitiesImport {
    let source = Source::from_bytes(bytes).expect("a table");
    let seen = preview(&source, habit, &mut silent).expect("a preview");
    import_opportunities(&source, &seen.opportunities.expect("opportunities"), &mut silent).expect("read")
}

fn plan() -> Plan {
    let mut plan = Plan::new(Id::new(Uuid::from_u128(1)));
    for (n, name) in (1..).zip(["Qualification", "Découverte", "Proposition", "Négociation", "Closing"]) {
        let stage = SalesStage { name: name.to_owned(), ..SalesStage::new(Id::new(Uuid::from_u128(n))) };
        plan.worksheets.process.stages.put(stage);
    }
    plan
}

fn ids() -> impl FnMut() -> Id<Opportunity> {
    let mut next = 100;
    move || {
        next += 1;
        Id::new(Uuid::from_u128(next))
    }
}

#[test]
fn each_crm_in_each_language_is_known_by_itself_and_lands_once() {
    #[track_caller]
    fn check(name: &str, bytes: &[u8], habit: NumberHabit) {
        let found = read(bytes, habit);
        assert_eq!((found.rows, found.lines.len(), found.bad_lines.count), (6, 5, 1), "{name}");
        let how = |how| found.lines.iter().filter(|line| line.outcome == how).count();
        assert_eq!((how(Outcome::Open), how(Outcome::Won), how(Outcome::Lost)), (3, 1, 1), "{name}");
        assert_eq!(found.lines[0].amount, Some(Money::from_cents(1_250_050)), "{name}");
        let created: Vec<_> = found.lines.iter().map(|line| line.created.map(|day| day.to_string())).collect();
        assert_eq!(created[0].as_deref(), Some("2026-09-14"), "{name}");
        let won = found.lines.iter().find(|line| line.outcome == Outcome::Won).expect("won");
        assert_eq!(won.closed.map(|day| day.to_string()).as_deref(), Some("2026-10-30"), "{name}");
        let lost = found.lines.iter().find(|line| line.outcome == Outcome::Lost).expect("lost");
        assert!(!lost.loss_reason.is_empty() && lost.closed.is_some(), "{name}");
        assert!(found.lines.iter().all(|line| !line.external_id.is_empty()), "{name}");

        let mut plan = plan();
        let stages = proposed_stages(&plan, &found.stages);
        let first = land_opportunities(&mut plan, &found.lines, &stages, ids());
        assert_eq!(first, Landed { added: 5, updated: 0, same: 0 }, "{name}");
        let before = plan.clone();
        let again = land_opportunities(&mut plan, &found.lines, &stages, ids());
        assert_eq!(again, Landed { added: 0, updated: 0, same: 5 }, "{name}");
        assert_eq!(plan, before, "{name}");
    }
    macro_rules! files {
        ($($name:literal $habit:ident;)*) => {
            $(check($name, include_bytes!(concat!("../../../../tests/data/crm-", $name, ".csv")), NumberHabit::$habit);)*
        };
    }
    files! {
        "hubspot-fr" French;
        "hubspot-en" English;
        "pipedrive-fr" French;
        "pipedrive-en" English;
        "salesforce-fr" French;
        "salesforce-en" English;
    }
}

fn line(id: &str, at: &str, outcome: Outcome) -> OpportunityLine {
    OpportunityLine {
        external_id: id.to_owned(),
        name: "Laiterie".to_owned(),
        stage: at.to_owned(),
        amount: None,
        created: None,
        closed: None,
        outcome,
        loss_reason: String::new(),
        owner: String::new(),
        segment: String::new(),
    }
}

#[test]
fn an_updated_line_updates_and_a_stage_never_goes_back() {
    let mut plan = plan();
    let stage = |n| Some(Id::new(Uuid::from_u128(n)));
    let stages: StageNames = [("a".to_owned(), stage(3)), ("b".to_owned(), stage(2)), ("c".to_owned(), None)].into();
    let lines = [line("1", "a", Outcome::Open), line("2", "b", Outcome::Open), line("", "c", Outcome::Open)];
    // The third has no id, and is a deal of its own: a line never falls into a row that its own file brought.
    let landed = land_opportunities(&mut plan, &lines, &stages, ids());
    assert_eq!(landed, Landed { added: 3, updated: 0, same: 0 });
    let rows = |plan: &Plan| {
        plan.worksheets.pipeline.opportunities.iter().map(|row| (row.stage, row.outcome)).collect::<Vec<_>>()
    };
    let later = [line("1", "b", Outcome::Lost), line("2", "a", Outcome::Open)];
    assert_eq!(foreseen(&plan, &later, &stages), Landed { added: 0, updated: 2, same: 0 });
    land_opportunities(&mut plan, &later, &stages, ids());
    assert_eq!(rows(&plan), [(stage(3), Outcome::Lost), (stage(3), Outcome::Open), (None, Outcome::Open)]);
    assert_eq!(plan.worksheets.pipeline.stage_names.len(), 2);
}

#[test]
fn owners_and_segments_are_known_by_their_names_and_stay_when_none_is_known() {
    let mut plan = plan();
    let named = |n| Id::new(Uuid::from_u128(n));
    for (n, name) in [(20, "Inès Carpentier"), (21, "Hugo Lamblin")] {
        plan.people.put(Person { name: name.to_owned(), ..Person::new(named(n)) });
    }
    let (first, second) = (Id::new(Uuid::from_u128(30)), Id::new(Uuid::from_u128(31)));
    plan.segments.put(Segment { name: "Laiteries de Bretagne".to_owned(), ..Segment::new(first) });
    plan.segments.put(Segment { name: "Conserveries".to_owned(), ..Segment::new(second) });
    let of = |owner: &str, segment: &str| OpportunityLine {
        owner: owner.to_owned(),
        segment: segment.to_owned(),
        ..line("1", "", Outcome::Open)
    };
    let mut land = |line: OpportunityLine| {
        land_opportunities(&mut plan, &[line], &StageNames::new(), ids());
        let row = plan.worksheets.pipeline.opportunities.iter().next().expect("a row");
        (row.owner, row.segment)
    };
    assert_eq!(land(of("INES CARPENTIER", "laiteries de bretagne")), (Some(named(20)), Some(first)));
    assert_eq!(land(of("Quelqu’un d’autre", "")), (Some(named(20)), Some(first)));
    assert_eq!(land(of("Hugo Lamblin", "Conserveries")), (Some(named(21)), Some(second)));
}

#[test]
fn a_reason_in_the_plans_words_is_its_standard_reason() {
    let mut plan = plan();
    plan.worksheets.pipeline.loss_reasons.insert(LossReason::Second, "Trop cher".to_owned());
    plan.worksheets.pipeline.loss_reasons.insert(LossReason::Third, "Trop loin".to_owned());
    let mut land = |outcome, reason: &str| {
        let line = OpportunityLine { loss_reason: reason.to_owned(), ..line("1", "", outcome) };
        land_opportunities(&mut plan, &[line], &StageNames::new(), ids());
        let row = plan.worksheets.pipeline.opportunities.iter().next().expect("a row");
        (row.loss_reason, row.loss_note.clone())
    };
    assert_eq!(land(Outcome::Lost, "TROP CHER"), (Some(LossReason::Second), "TROP CHER".to_owned()));
    assert_eq!(land(Outcome::Lost, ""), (Some(LossReason::Second), "TROP CHER".to_owned()));
    // Other words say more, but not which standard reason it is: the one that is known stays.
    assert_eq!(land(Outcome::Lost, "Délai"), (Some(LossReason::Second), "Délai".to_owned()));
    assert_eq!(land(Outcome::Lost, "Trop loin"), (Some(LossReason::Third), "Trop loin".to_owned()));
    assert_eq!(land(Outcome::Open, ""), (None, String::new()));
    assert_eq!(land(Outcome::Lost, "Inconnue"), (None, "Inconnue".to_owned()));
}

#[test]
fn stages_are_proposed_by_memory_then_name_then_likeness() {
    let mut plan = plan();
    plan.worksheets.pipeline.stage_names.insert("etape x".to_owned(), Id::new(Uuid::from_u128(5)));
    let names = ["Étape X", "DECOUVERTE", "Proposal sent", "Autre", "En cours"].map(str::to_owned);
    let found = proposed_stages(&plan, &names);
    let at = |name: &str| found.get(name).copied().flatten().map(|id| id.uuid().as_u128());
    assert_eq!(names.each_ref().map(|name| at(name)), [Some(5), Some(2), Some(3), None, None]);
}

#[test]
fn stages_whose_open_deals_would_stand_nowhere_are_told() {
    let mut plan = plan();
    let lines = [
        line("1", "Negotiation", Outcome::Open),
        line("2", "Démo", Outcome::Open),
        line("3", "Démo", Outcome::Open),
        line("4", "Salon", Outcome::Lost),
        line("5", "", Outcome::Open),
    ];
    let stages = proposed_stages(&plan, &["Negotiation", "Démo", "Salon"].map(str::to_owned));
    assert_eq!(unplaced(&plan, &lines, &stages), ["Démo"]);
    assert_eq!(unplaced(&plan, &lines, &StageNames::new()), ["Negotiation", "Démo"]);
    // What the plan has placed itself keeps its place.
    land_opportunities(&mut plan, &lines, &stages, ids());
    assert_eq!(unplaced(&plan, &lines, &stages), ["Démo"]);
    let first = Some(Id::new(Uuid::from_u128(1)));
    plan.worksheets.pipeline.opportunities.update_where(|row| row.stage.is_none(), |row| row.stage = first);
    assert_eq!(unplaced(&plan, &lines, &stages), [""; 0]);
}
