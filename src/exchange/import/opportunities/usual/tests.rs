//! Which stage of a process is proposed for one of a CRM, in either language, and what stands for none.

use super::{super::proposed_stages, *};
use crate::{methods::process::text::starting::STAGES, plan::Plan};
use uuid::Uuid;

/// The stage that a process of these has for one of a CRM.
fn proposed(stages: &[&str], name: &str) -> Option<String> {
    let mut plan = Plan::new(Id::new(Uuid::from_u128(1)));
    for (n, name) in (1..).zip(stages) {
        let stage = SalesStage { name: (*name).to_owned(), ..SalesStage::new(Id::new(Uuid::from_u128(n))) };
        plan.worksheets.process.stages.put(stage);
    }
    let found = proposed_stages(&plan, &[name.to_owned()]).get(name).copied().flatten()?;
    plan.worksheets.process.stages.get(found).map(|stage| stage.name.clone())
}

#[test]
fn a_stage_is_known_in_the_other_language() {
    #[track_caller]
    fn check(stages: &[&str], expected: &[(&str, &str)]) {
        for (name, stage) in expected {
            assert_eq!(proposed(stages, name).as_deref(), Some(*stage), "{name}");
        }
    }
    let (french, english) = (STAGES.map(|name| name.fr), STAGES.map(|name| name.en));
    for (fr, en) in french.into_iter().zip(english) {
        assert_eq!(proposed(&french, en).as_deref(), Some(fr));
        assert_eq!(proposed(&english, fr).as_deref(), Some(en));
    }
    check(
        &french,
        &[
            ("Prospecting", "Qualification"),
            ("Qualified To Buy", "Qualification"),
            ("Discovery call", "Découverte"),
            ("Needs Analysis", "Découverte"),
            ("Proposal sent", "Proposition"),
            ("Proposal Made", "Proposition"),
            ("Proposal/Price Quote", "Proposition"),
            ("Quote sent", "Proposition"),
            ("Offer", "Proposition"),
            ("NEGOTIATION", "Négociation"),
            ("Negotiation/Review", "Négociation"),
            ("Negotiations Started", "Négociation"),
            ("4 – Negotiation in progress", "Négociation"),
            ("Contract sent", "Closing"),
            ("Awaiting signature", "Closing"),
        ],
    );
    check(
        &english,
        &[
            ("Prospection", "Qualification"),
            ("Qualifié pour l’achat", "Qualification"),
            ("Appel de découverte", "Discovery"),
            ("Analyse des besoins", "Discovery"),
            ("Recueil des besoins", "Discovery"),
            ("Proposition envoyée", "Proposal"),
            ("Proposition commerciale", "Proposal"),
            ("Offre", "Proposal"),
            ("Devis envoyé", "Proposal"),
            ("négociation", "Negotiation"),
            ("Négociation commerciale", "Negotiation"),
            ("Étape 4 : négociations en cours", "Negotiation"),
            ("Contrat envoyé", "Closing"),
            ("Signature du contrat", "Closing"),
            ("En attente de signature", "Closing"),
        ],
    );
}

#[test]
fn the_nearest_stage_is_proposed_and_likeness_goes_before_meaning() {
    #[track_caller]
    fn check(stages: &[&str], name: &str, expected: &str) {
        assert_eq!(proposed(stages, name).as_deref(), Some(expected), "{name}");
    }
    check(&["Offre", "Proposition"], "Proposal sent", "Proposition");
    check(&["Négociation", "Negotiation"], "Negotiation", "Negotiation");
    // A name of its own before what takes its place.
    check(&["Proposition", "Devis"], "Quote", "Devis");
    check(&["Devis"], "Proposal", "Devis");
    check(&["Découverte", "Étude des besoins"], "Needs analysis", "Étude des besoins");
    check(&["Contrat envoyé", "Signature"], "Closing", "Signature");
    check(&["Rendez-vous pris", "Démo"], "Appointment scheduled", "Rendez-vous pris");
    check(&["Rendez-vous pris", "Démo"], "Demonstration", "Démo");
    // Of those that may take its place, whichever stands first: a stage only goes further.
    check(&["Qualification", "Découverte"], "Prospecting", "Qualification");
    check(&["Découverte", "Qualification"], "Prospecting", "Découverte");
    check(&["Prospection", "Proposition"], "Discovery", "Prospection");
}

#[test]
fn a_name_of_something_else_stands_for_no_stage() {
    let names = [
        "Closed Won",
        "Closed Lost",
        "Fermée - Gagnée",
        "Fermée - Perdue",
        "Contrat signé",
        "Contract signed",
        "Contract renewal",
        "Renegotiation",
        "Renégociation",
        "Discount",
        "Quote rejected",
        "Devis refusé",
        "Devis à faire",
        "On hold",
        "En attente",
        "En cours",
        "Étape 3",
        "Onboarding",
        "Livraison",
        "Demo Scheduled",
        "Rendez-vous pris",
        "Decision Maker Bought-In",
        "",
    ];
    for stages in [STAGES.map(|name| name.fr), STAGES.map(|name| name.en)] {
        for name in names {
            assert_eq!(proposed(&stages, name), None, "{name}");
        }
    }
}

#[test]
fn every_name_is_folded_and_says_its_own_stage_alone() {
    for stage in UsualStage::ALL {
        for name in stage.names().split('|') {
            assert_eq!(folded(name), name);
            assert_eq!(UsualStage::of(name), Some(stage), "{name}");
        }
    }
}

#[test]
fn nothing_is_said_by_a_name_without_words_of_its_own() {
    for name in ["", "3", "etape 3", "en cours", "sent"] {
        assert_eq!(UsualStage::of(name), None, "{name}");
    }
}
