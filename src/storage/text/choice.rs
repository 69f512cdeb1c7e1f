//! What the choices of a plan's file are called, by the field that makes them.

use crate::{
    domain::{
        action::{ActionStatus, Contribution, Quadrant},
        channel::ChannelKind,
        entity::EntityKind,
        journey_stage::JourneyStage,
        kpi::{Aarrr, Direction, Family, Frequency, KpiLevel, MetricKind, Nature, Unit},
        lang::{Localized, Name},
        meeting::Ruling,
        objective::{ObjectiveStatus, Perspective},
        package::PinDecision,
        pestel_factor::{Dimension, FactorTerm},
        resource::ResourceFamily,
        ritual::RitualKind,
        swot_item::SwotQuadrant,
        watch::Decision,
    },
    methods::{self, experiments, plan_vs_actual::CauseKind, presentation::SlideKind},
};
use serde::de::{
    DeserializeOwned, IntoDeserializer as _,
    value::{Error, StrDeserializer},
};

macro_rules! choices {
    ($field:ident $word:ident: $($($name:literal)|+ => $($read:path),+;)*) => {
        match $field {
            $($($name)|+ => None$(.or_else(|| read($word).map($read)))+,)*
            _ => None,
        }
    };
}

/// What a choice is called, by the field that makes it; nothing for what is no choice.
#[must_use]
pub fn choice(field: &str, word: &str) -> Option<Name> {
    let found: Option<Name> = choices! { field word:
        "aarrr" => Aarrr::name;
        "contributions" => Contribution::name;
        "decision" => Decision::name, PinDecision::name;
        "definitions" => methods::alignment::Notion::name;
        "dimension" => Dimension::name;
        "direction" => Direction::name;
        "family" => Family::name, ResourceFamily::name;
        "criteria" => methods::qualification::text::criterion;
        "framework" => methods::qualification::text::framework;
        "frequency" => Frequency::name;
        "hidden" | "notes" => SlideKind::name;
        "kind" => ChannelKind::name, RitualKind::name, methods::value_proposition::text::benefit_kind, CauseKind::name, entity;
        "level" => KpiLevel::name;
        "logic" => methods::components::text::kind::logic;
        "loss_reason" | "loss_reasons" => methods::pipeline::text::usual_reason;
        "metric" => MetricKind::name;
        "nature" => Nature::name;
        "outcome" => experiments::Outcome::name;
        "perspective" => Perspective::name;
        "playbooks" => methods::process::text::situation;
        "quadrant" => Quadrant::name, SwotQuadrant::name;
        "ruling" => Ruling::name;
        "stage" | "variants" => JourneyStage::name;
        "stake" => methods::lead_choice::text::stake;
        "status" => ActionStatus::name, ObjectiveStatus::name;
        "term" => FactorTerm::name;
    };
    found.or_else(|| own_choice(field, word))
}

/// The unit of a word of the file.
#[must_use]
pub fn unit(word: &str) -> Unit {
    read(word).unwrap_or_default()
}

fn entity(kind: EntityKind) -> Name {
    let noun = kind.noun();
    Localized { fr: noun.fr.one, en: noun.en.one }
}

fn read<T: DeserializeOwned>(word: &str) -> Option<T> {
    let input: StrDeserializer<'_, Error> = word.into_deserializer();
    T::deserialize(input).ok()
}

const fn name(fr: &'static str, en: &'static str) -> Option<Name> {
    Some(Localized { fr, en })
}

/// Choices that screens write in other ways than by a name.
fn own_choice(field: &str, word: &str) -> Option<Name> {
    match (field, word) {
        ("kind", "asset") => name("Atout", "Asset"),
        ("kind", "to_correct") => name("Point à corriger", "Point to correct"),
        ("kind", "path") => name("Chemin", "Path"),
        ("kind", other) => effect(other),
        ("first_margin", "at_once") => name("Dès le premier achat", "With the first purchase"),
        ("first_margin", "after_a_period") => name("Un an après", "A year later"),
        ("outcome", "open") => name("Ouverte", "Open"),
        ("outcome", "won") => name("Gagnée", "Won"),
        ("outcome", "lost") => name("Perdue", "Lost"),
        ("source", "manual") => name("Saisie à la main", "Given by hand"),
        ("source", "lifetime_value") => name("Valeur client", "Lifetime value"),
        ("source", "entered") => name("Saisie à la main", "Entered by hand"),
        ("source", "kpi") => name("Indicateur", "KPI"),
        ("source", "opened") => name("Opportunités ouvertes", "Opportunities opened"),
        ("source", "won") => name("Opportunités gagnées", "Opportunities won"),
        ("method", "quintiles") => name("Quintiles", "Quintiles"),
        ("method", "thresholds") => name("Seuils", "Thresholds"),
        ("side", "customer") => name("Client", "Customer"),
        ("side", "seller") => name("Vendeur", "Seller"),
        ("segment" | "from" | "to", segment) => rfm(segment),
        ("unit", unit) => unit_name(unit),
        (_, "yes") => name("Oui", "Yes"),
        (_, "no") => name("Non", "No"),
        _ => None,
    }
}

fn effect(word: &str) -> Option<Name> {
    match word {
        "action_cancelled" => name("Action annulée", "Action cancelled"),
        "due_moved" => name("Échéance déplacée", "Due date moved"),
        "action_opened" => name("Action ouverte", "Action opened"),
        "package_refused" => name("Paquet refusé", "Package refused"),
        "package_funded" => name("Paquet financé", "Package funded"),
        "package_freed" => name("Choix forcé levé", "Pin taken out"),
        "level_cut" => name("Niveau retiré", "Level cut"),
        "verdict_given" => name("Verdict rendu", "Verdict given"),
        "renunciation_added" => name("Renoncement inscrit", "Renunciation added"),
        _ => None,
    }
}

fn rfm(word: &str) -> Option<Name> {
    match word {
        "champions" => name("Champions", "Champions"),
        "dormant" => name("Endormis", "Dormant"),
        "at_risk" => name("À risque", "At risk"),
        "promising_new" => name("Nouveaux prometteurs", "Promising new"),
        "loyal" => name("Fidèles", "Loyal"),
        "potential" => name("Potentiels", "Potential"),
        "lost" => name("Perdus", "Lost"),
        _ => None,
    }
}

fn unit_name(word: &str) -> Option<Name> {
    match word {
        "count" => name("Nombre", "Count"),
        "money" => name("Montant", "Amount"),
        "percent" => name("Pourcentage", "Percentage"),
        "days" => name("Jours", "Days"),
        "hours" => name("Heures", "Hours"),
        "points" => name("Points", "Points"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A choice that a method to come adds has its name, in tables and reviews alike.
    #[test]
    fn every_choice_of_the_schema_has_a_name() {
        let text =
            fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/public/schema/boussole.plan-1.json")).unwrap();
        let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
        let types = schema["$defs"].as_object().unwrap();
        let words = |kind: &serde_json::Value| -> Vec<String> {
            let alternatives = kind["oneOf"].as_array().cloned().unwrap_or_else(|| vec![kind.clone()]);
            let listed = |one: &serde_json::Value| one["enum"].as_array().cloned().unwrap_or_default();
            let words = alternatives.iter().flat_map(|one| listed(one).into_iter().chain(one.get("const").cloned()));
            words.filter_map(|word| Some(word.as_str()?.to_owned())).collect()
        };
        let mut tried = 0;
        for (owner, kind) in types {
            let Some(fields) = kind.get("properties").and_then(serde_json::Value::as_object) else { continue };
            for (field, kind) in fields {
                let held = kind.to_string();
                let held = types.iter().filter(|(name, _)| held.contains(&format!("#/$defs/{name}\"")));
                for word in held.flat_map(|(_, held)| words(held)) {
                    assert!(choice(field, &word).is_some(), "{owner}.{field} can be {word}");
                    tried += 1;
                }
            }
        }
        assert!(tried > 150, "{tried}");
    }
}
