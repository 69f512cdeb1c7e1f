//! The pipeline: opportunities through the stages of the sale, and what they are worth (domain section 8).

pub mod flow;
pub mod text;
pub mod value;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::Extra,
    folding::folded,
    id::Id,
    lang::Lang,
    opportunity::{LossReason, Opportunity, Outcome},
    sales_stage::SalesStage,
    table::Table,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The pipeline.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Pipeline {
    /// The opportunities, in the order in which they came.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub opportunities: Table<Opportunity>,
    /// The three standard reasons of a loss, as the user words them; those without words have the usual ones.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub loss_reasons: BTreeMap<LossReason, String>,
    /// The stages of the CRM, in plain letters, and the plan’s stage that each stands for.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub stage_names: BTreeMap<String, Id<SalesStage>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Pipeline {
    /// The user’s own words of a standard reason; nothing where the usual ones stand.
    fn own_reason(&self, reason: LossReason) -> Option<&str> {
        self.loss_reasons.get(&reason).map(|words| words.trim()).filter(|words| !words.is_empty())
    }

    /// The words of a standard reason: the user’s, else the usual ones.
    #[must_use]
    pub fn reason_words(&self, reason: LossReason, lang: Lang) -> &str {
        self.own_reason(reason).unwrap_or_else(|| text::usual_reason(reason).get(lang))
    }

    /// The standard reason that words from elsewhere name: one that the user words so, else one whose usual words they are
    /// in any language.
    #[must_use]
    pub fn reason_of(&self, words: &str) -> Option<LossReason> {
        let words = folded(words);
        let own = |reason: &LossReason| self.own_reason(*reason).is_some_and(|own| folded(own) == words);
        let usual = |reason: &LossReason| {
            self.own_reason(*reason).is_none()
                && Lang::ALL.iter().any(|lang| folded(text::usual_reason(*reason).get(*lang)) == words)
        };
        let all = LossReason::ALL;
        all.into_iter().find(own).or_else(|| all.into_iter().find(usual)).filter(|_| !words.is_empty())
    }
}

/// Moves an opportunity to a stage: it is open again, and what it was closed for is forgotten.
pub fn reopen_at(row: &mut Opportunity, stage: Option<Id<SalesStage>>) {
    row.stage = stage;
    row.settle(Outcome::Open, None);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_known_by_the_users_words_else_by_the_usual_ones() {
        let mut pipeline = Pipeline::default();
        pipeline.loss_reasons.insert(LossReason::Second, "Trop loin".to_owned());
        pipeline.loss_reasons.insert(LossReason::Third, " ".to_owned());
        #[track_caller]
        fn check(pipeline: &Pipeline, words: &str, expected: Option<LossReason>) {
            assert_eq!(pipeline.reason_of(words), expected, "{words}");
        }
        check(&pipeline, "PRIX OU BUDGET", Some(LossReason::First));
        check(&pipeline, "Price or budget", Some(LossReason::First));
        check(&pipeline, "trop loin", Some(LossReason::Second));
        check(&pipeline, "Concurrent préféré", None);
        check(&pipeline, "Project dropped", Some(LossReason::Third));
        check(&pipeline, "", None);
        check(&pipeline, "Autre", None);
        pipeline.loss_reasons.insert(LossReason::Third, "Prix ou budget".to_owned());
        check(&pipeline, "Prix ou budget", Some(LossReason::Third));
        let said = LossReason::ALL.map(|reason| pipeline.reason_words(reason, Lang::En));
        assert_eq!(said, ["Price or budget", "Trop loin", "Prix ou budget"]);
    }
}
