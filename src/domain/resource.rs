//! Resources of the company with the four questions of VRIO (Barney 1991; seed 003): what makes an advantage that lasts.

use super::{
    entity::{Entity, EntityKind, Extra},
    evidence::Evidence,
    id::Id,
};
use serde::{Deserialize, Serialize};

/// One resource or capability.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Resource {
    /// Its id.
    pub id: Id<Resource>,
    /// What the user calls it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What kind of resource it is.
    #[serde(default)]
    pub family: ResourceFamily,
    /// V: it lets the company seize opportunities or fend off threats.
    #[serde(default, skip_serializing_if = "Answer::is_untouched")]
    pub valuable: Answer,
    /// R: few competitors have it.
    #[serde(default, skip_serializing_if = "Answer::is_untouched")]
    pub rare: Answer,
    /// I: it is hard to copy.
    #[serde(default, skip_serializing_if = "Answer::is_untouched")]
    pub inimitable: Answer,
    /// O: the company is organised to use it.
    #[serde(default, skip_serializing_if = "Answer::is_untouched")]
    pub organised: Answer,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Resource {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            family: ResourceFamily::default(),
            valuable: Answer::default(),
            rare: Answer::default(),
            inimitable: Answer::default(),
            organised: Answer::default(),
            extra: Extra::default(),
        }
    }

    /// The answer to a question.
    #[must_use]
    pub const fn answer(&self, question: Question) -> &Answer {
        match question {
            Question::Valuable => &self.valuable,
            Question::Rare => &self.rare,
            Question::Inimitable => &self.inimitable,
            Question::Organised => &self.organised,
        }
    }

    /// The answer to a question, to change.
    pub const fn answer_mut(&mut self, question: Question) -> &mut Answer {
        match question {
            Question::Valuable => &mut self.valuable,
            Question::Rare => &mut self.rare,
            Question::Inimitable => &mut self.inimitable,
            Question::Organised => &mut self.organised,
        }
    }
}

impl Entity for Resource {
    const KIND: EntityKind = EntityKind::Resource;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

/// The answer to one question, with what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Answer {
    /// Yes or no; absent while nobody answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub yes: Option<bool>,
    /// What it rests on.
    #[serde(skip_serializing_if = "Evidence::is_empty")]
    pub evidence: Evidence,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Answer {
    /// Whether nothing was entered.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }
}

/// The four questions, in the order in which they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the question of its letter")]
pub enum Question {
    Valuable,
    Rare,
    Inimitable,
    Organised,
}

impl Question {
    /// Every one, in the order of the word.
    pub const ALL: [Self; 4] = [Self::Valuable, Self::Rare, Self::Inimitable, Self::Organised];
}

/// The families of commercial resources (seed 003).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ResourceFamily {
    /// Skills, experience, motivation.
    #[default]
    SalesTeam,
    /// CRM, automation.
    Tools,
    /// Commercial budget, capacity to invest.
    Finance,
    /// Brand, reputation, customer base.
    Intangible,
    /// How one sells and steers.
    Processes,
}

impl ResourceFamily {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 5] = [Self::SalesTeam, Self::Tools, Self::Finance, Self::Intangible, Self::Processes];
}
