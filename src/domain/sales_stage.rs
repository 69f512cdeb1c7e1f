//! The stages of the sale (seed 001): what the process describes, and through which the pipeline flows.

use super::{
    entity::{Entity, EntityKind, Extra},
    id::Id,
    number::Share,
};
use serde::{Deserialize, Serialize};

/// One stage of the sale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SalesStage {
    /// Its id.
    pub id: Id<SalesStage>,
    /// Its name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What must be true before an opportunity leaves it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exit_criteria: Vec<String>,
    /// What is asked of the customer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<String>,
    /// When and how the customer is reminded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follow_ups: Vec<String>,
    /// What is handed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<String>,
    /// Days at most that an opportunity stays, 1–999.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_days: Option<u16>,
    /// The user’s own probability to win from here, 0–1; nothing: the pipeline computes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<Share>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a stage should say of itself (seed 001).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StagePart {
    /// When it is left.
    ExitCriteria,
    /// What is asked.
    Questions,
    /// When the customer is reminded.
    FollowUps,
    /// What is handed over.
    Documents,
    /// How long it may take.
    ServiceLevel,
}

impl StagePart {
    /// Every one, in the order shown.
    pub const ALL: [Self; 5] =
        [Self::ExitCriteria, Self::Questions, Self::FollowUps, Self::Documents, Self::ServiceLevel];
}

impl SalesStage {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            exit_criteria: Vec::new(),
            questions: Vec::new(),
            follow_ups: Vec::new(),
            documents: Vec::new(),
            service_days: None,
            probability: None,
            extra: Extra::default(),
        }
    }

    /// Whether it says this of itself; blank lines say nothing.
    #[must_use]
    pub fn says(&self, part: StagePart) -> bool {
        let said = |lines: &[String]| lines.iter().any(|line| !line.trim().is_empty());
        match part {
            StagePart::ExitCriteria => said(&self.exit_criteria),
            StagePart::Questions => said(&self.questions),
            StagePart::FollowUps => said(&self.follow_ups),
            StagePart::Documents => said(&self.documents),
            StagePart::ServiceLevel => self.service_days.is_some(),
        }
    }

    /// What it does not say yet.
    pub fn missing(&self) -> impl Iterator<Item = StagePart> {
        StagePart::ALL.into_iter().filter(|part| !self.says(*part))
    }
}

impl Entity for SalesStage {
    const KIND: EntityKind = EntityKind::SalesStage;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_lacks_what_it_does_not_say() {
        let empty = SalesStage::new(Id::from_random([1; 16]));
        assert_eq!(empty.missing().collect::<Vec<_>>(), StagePart::ALL);
        let said = SalesStage {
            exit_criteria: vec!["Budget known".to_owned()],
            questions: vec!["  ".to_owned()],
            service_days: Some(3),
            ..empty
        };
        let missing: Vec<_> = said.missing().collect();
        assert_eq!(missing, [StagePart::Questions, StagePart::FollowUps, StagePart::Documents]);
    }
}
