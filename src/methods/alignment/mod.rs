//! Marketing and sales on one page (seed 001): exact definitions, a time to answer and a number of follow-ups, three reasons to
//! refuse, and the objections with what answers them. The shared KPIs and rituals are those of the plan: never typed twice.
//! Knows `domain` only.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::{Entity, EntityKind, Extra},
    id::Id,
    kpi::MetricKind,
    person::Person,
    table::Table,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Reasons for which sales gives a lead back (seed 001: three standard ones).
pub const REASONS: usize = 3;

/// The KPIs that both sides share (seed 001).
pub const SHARED: [MetricKind; 3] = [MetricKind::MqlToSqlRate, MetricKind::SqlToWinRate, MetricKind::SalesCycleDays];

/// The page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Alignment {
    /// From when on something is called so.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub definitions: BTreeMap<Notion, String>,
    /// Hours within which sales answers a lead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_hours: Option<u16>,
    /// How often sales follows up before it gives a lead back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead_follow_ups: Option<u16>,
    /// The standard reasons of a refusal, at most [`REASONS`].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refusals: Vec<String>,
    /// What customers object, and what answers it.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub answers: Table<ObjectionAnswer>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What both sides must mean the same by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Notion {
    /// Somebody who showed interest.
    Lead,
    /// A lead that marketing hands over.
    Mql,
    /// A lead that sales accepts.
    Sql,
    /// A sale that may happen.
    Opportunity,
}

impl Notion {
    /// Every one, in the order of the handover.
    pub const ALL: [Self; 4] = [Self::Lead, Self::Mql, Self::Sql, Self::Opportunity];
}

/// An objection with its proof, the content that carries it, and who makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ObjectionAnswer {
    /// Its id.
    pub id: Id<ObjectionAnswer>,
    /// What customers say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub objection: String,
    /// What answers it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proof: String,
    /// The document, page or case that carries it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub content: String,
    /// Who makes the content.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ObjectionAnswer {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            objection: String::new(),
            proof: String::new(),
            content: String::new(),
            owner: None,
            extra: Extra::default(),
        }
    }

    /// Whether it has a proof, a content and somebody who makes it.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        !self.proof.trim().is_empty() && !self.content.trim().is_empty() && self.owner.is_some()
    }
}

impl Entity for ObjectionAnswer {
    const KIND: EntityKind = EntityKind::ObjectionAnswer;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.objection
    }
}

/// What the two sides have to agree on, in the order of seed 001. KPIs and rituals are looked up by the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Piece {
    /// All four definitions.
    Definitions,
    /// A time to answer and a number of follow-ups.
    Service,
    /// Three reasons of a refusal.
    Refusals,
    /// Every objection answered, one at least.
    Objections,
}

impl Piece {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Definitions, Self::Service, Self::Refusals, Self::Objections];
}

impl Alignment {
    /// The definition, empty while there is none.
    #[must_use]
    pub fn definition(&self, notion: Notion) -> &str {
        self.definitions.get(&notion).map(String::as_str).unwrap_or_default()
    }

    /// Keeps a definition; an empty one is none.
    pub fn define(&mut self, notion: Notion, words: &str) {
        match words.trim() {
            "" => self.definitions.remove(&notion),
            words => self.definitions.insert(notion, words.to_owned()),
        };
    }

    /// Keeps the reasons that say something, at most [`REASONS`].
    pub fn refuse_for(&mut self, reasons: Vec<String>) {
        let said = reasons.into_iter().map(|reason| reason.trim().to_owned()).filter(|reason| !reason.is_empty());
        self.refusals = said.take(REASONS).collect();
    }

    /// Whether a piece is agreed on.
    #[must_use]
    pub fn has(&self, piece: Piece) -> bool {
        match piece {
            Piece::Definitions => Notion::ALL.iter().all(|notion| !self.definition(*notion).trim().is_empty()),
            Piece::Service => self.answer_hours.is_some() && self.lead_follow_ups.is_some(),
            Piece::Refusals => self.refusals.len() == REASONS,
            Piece::Objections => !self.answers.is_empty() && self.answers.iter().all(ObjectionAnswer::is_answered),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id<T>(n: u8) -> Id<T> {
        Id::from_random([n; 16])
    }

    fn whole() -> Alignment {
        let mut page = Alignment { answer_hours: Some(4), lead_follow_ups: Some(3), ..Alignment::default() };
        for notion in Notion::ALL {
            page.define(notion, "A écrit ou appelé");
        }
        page.refuse_for(vec![
            "Trop loin".to_owned(),
            " ".to_owned(),
            "Trop petit".to_owned(),
            "Autre métier".to_owned(),
        ]);
        let text = "x".to_owned();
        let row =
            ObjectionAnswer { proof: text.clone(), content: text, owner: Some(id(1)), ..ObjectionAnswer::new(id(2)) };
        page.answers.put(row);
        page
    }

    #[track_caller]
    fn check(page: &Alignment, missing: &[Piece]) {
        let found: Vec<_> = Piece::ALL.into_iter().filter(|piece| !page.has(*piece)).collect();
        assert_eq!(found, missing);
    }

    #[test]
    fn each_piece_is_whole_or_missing() {
        check(&Alignment::default(), &Piece::ALL);
        check(&whole(), &[]);
        let mut page = whole();
        page.define(Notion::Sql, " ");
        check(&page, &[Piece::Definitions]);
        check(&Alignment { lead_follow_ups: None, ..whole() }, &[Piece::Service]);
        let mut page = whole();
        page.answers.put(ObjectionAnswer::new(id(3)));
        check(&page, &[Piece::Objections]);
    }

    #[test]
    fn a_fourth_reason_is_one_too_many() {
        let mut page = Alignment::default();
        page.refuse_for(["a", "b", "c", "d"].map(str::to_owned).to_vec());
        assert_eq!(page.refusals, ["a", "b", "c"]);
    }
}
