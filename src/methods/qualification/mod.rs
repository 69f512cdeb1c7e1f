//! Qualification: is an opportunity worth the seller's time? BANT, MEDDIC or GPCT, each criterion yes, no or unknown with its
//! evidence; what is unknown is the next question (seed 003). Knows `domain` only.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::{EntityRef, Extra},
    explained::{Explained, Op, Term, TermName},
    id::Id,
    opportunity::Opportunity,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The qualification of the opportunities that the pipeline holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Qualification {
    /// The usual framework of the company.
    #[serde(skip_serializing_if = "Framework::is_usual")]
    pub framework: Framework,
    /// What is known, by opportunity.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sheets: BTreeMap<Id<Opportunity>, QualificationSheet>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What is known of one opportunity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct QualificationSheet {
    /// Its own framework; nothing: the usual one of the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<Framework>,
    /// What was found out, by criterion; another framework keeps what it does not ask for.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub criteria: BTreeMap<Criterion, Finding>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What was found out about one criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "QualificationFinding"))]
#[serde(default)]
pub struct Finding {
    /// Whether it is met; nothing: unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub met: Option<bool>,
    /// What makes the seller say so.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub evidence: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A framework of qualification (seed 003).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Framework {
    /// Budget, authority, need, timing: short cycles.
    #[default]
    Bant,
    /// Metrics, economic buyer, decision criteria and process, pain, champion: long sales to several people.
    Meddic,
    /// Goals, plans, challenges, timeline: advice.
    Gpct,
}

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "QualificationCriterion"))]
#[allow(missing_docs, reason = "each is the criterion of its name; text words them")]
pub enum Criterion {
    Budget,
    Authority,
    Need,
    Timing,
    Metrics,
    EconomicBuyer,
    DecisionCriteria,
    DecisionProcess,
    Pain,
    Champion,
    Goals,
    Plans,
    Challenges,
    Timeline,
}

impl Framework {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Bant, Self::Meddic, Self::Gpct];

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
    const fn is_usual(&self) -> bool {
        matches!(self, Self::Bant)
    }

    /// What it asks about, in its order.
    #[must_use]
    pub const fn criteria(self) -> &'static [Criterion] {
        match self {
            Self::Bant => &[Criterion::Budget, Criterion::Authority, Criterion::Need, Criterion::Timing],
            Self::Meddic => &[
                Criterion::Metrics,
                Criterion::EconomicBuyer,
                Criterion::DecisionCriteria,
                Criterion::DecisionProcess,
                Criterion::Pain,
                Criterion::Champion,
            ],
            Self::Gpct => &[Criterion::Goals, Criterion::Plans, Criterion::Challenges, Criterion::Timeline],
        }
    }

    /// Its name in files.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Bant => "bant",
            Self::Meddic => "meddic",
            Self::Gpct => "gpct",
        }
    }
}

impl QualificationSheet {
    /// What was found out about a criterion.
    #[must_use]
    pub fn finding(&self, criterion: Criterion) -> Finding {
        self.criteria.get(&criterion).cloned().unwrap_or_default()
    }

    /// Whether a criterion is met; nothing: unknown.
    #[must_use]
    pub fn met(&self, criterion: Criterion) -> Option<bool> {
        self.criteria.get(&criterion).and_then(|finding| finding.met)
    }

    /// Writes down what was found out; a criterion of which nothing is said leaves no trace.
    pub fn note(&mut self, criterion: Criterion, change: impl FnOnce(&mut Finding)) {
        change(self.criteria.entry(criterion).or_default());
        self.criteria.retain(|_, finding| *finding != Finding::default());
    }
}

impl Qualification {
    /// What is known of an opportunity.
    #[must_use]
    pub fn sheet(&self, opportunity: Id<Opportunity>) -> QualificationSheet {
        self.sheets.get(&opportunity).cloned().unwrap_or_default()
    }

    /// The framework of an opportunity: its own, else the usual one.
    #[must_use]
    pub fn framework_of(&self, opportunity: Id<Opportunity>) -> Framework {
        self.sheets.get(&opportunity).and_then(|sheet| sheet.framework).unwrap_or(self.framework)
    }

    /// Changes what is known of an opportunity; one of which nothing is said leaves no trace.
    pub fn change(&mut self, opportunity: Id<Opportunity>, change: impl FnOnce(&mut QualificationSheet)) {
        change(self.sheets.entry(opportunity).or_default());
        self.sheets.retain(|_, sheet| *sheet != QualificationSheet::default());
    }

    /// How many criteria are met, not met and unknown.
    #[must_use]
    pub fn tally(&self, opportunity: Id<Opportunity>) -> Tally {
        let sheet = self.sheet(opportunity);
        let mut tally = Tally::default();
        for criterion in self.framework_of(opportunity).criteria() {
            match sheet.met(*criterion) {
                Some(true) => tally.yes += 1,
                Some(false) => tally.no += 1,
                None => tally.unknown += 1,
            }
        }
        tally
    }

    /// The score: criteria met ÷ all criteria of the framework, 0–1.
    #[must_use]
    pub fn score(&self, opportunity: Id<Opportunity>) -> Explained<f64> {
        let (tally, subject) = (self.tally(opportunity), EntityRef::to(opportunity));
        let (yes, all) = (number(tally.yes), number(tally.all()));
        let value = yes / all;
        let why = vec![
            Term::of(TermName::CriteriaMet, subject, Op::Add, yes),
            Term::of(TermName::CriteriaAsked, subject, Op::Divide, all),
            Term::of(TermName::QualificationScore, subject, Op::Equals, value),
        ];
        Explained { value, why }
    }

    /// What is unknown, in the order of the framework: the next questions.
    #[must_use]
    pub fn questions(&self, opportunity: Id<Opportunity>) -> Vec<Criterion> {
        let sheet = self.sheet(opportunity);
        let asked = self.framework_of(opportunity).criteria().iter().copied();
        asked.filter(|criterion| sheet.met(*criterion).is_none()).collect()
    }
}

/// How many criteria are met, not met and unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Met.
    pub yes: usize,
    /// Not met.
    pub no: usize,
    /// Unknown.
    pub unknown: usize,
}

impl Tally {
    /// All of them.
    #[must_use]
    pub const fn all(self) -> usize {
        self.yes + self.no + self.unknown
    }
}

#[allow(clippy::cast_precision_loss, reason = "criteria are a handful")]
const fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::explained::recomputed;
    use proptest::prelude::*;

    fn id() -> Id<Opportunity> {
        Id::from_random([1; 16])
    }

    fn answered(framework: Framework, answers: &[Option<bool>]) -> Qualification {
        let mut known = Qualification { framework, ..Qualification::default() };
        for (criterion, met) in framework.criteria().iter().zip(answers) {
            known.change(id(), |sheet| sheet.note(*criterion, |finding| finding.met = *met));
        }
        known
    }

    #[test]
    fn golden() {
        #[track_caller]
        fn check(framework: Framework, answers: &[Option<bool>], score: f64, questions: &[Criterion]) {
            let known = answered(framework, answers);
            let found = known.score(id());
            assert_eq!((found.value, known.questions(id()).as_slice()), (score, questions));
            assert_eq!(recomputed(&found.why), [(TermName::QualificationScore, score)]);
        }
        let (yes, no) = (Some(true), Some(false));
        check(Framework::Bant, &[yes, yes, no, None], 0.5, &[Criterion::Timing]);
        check(Framework::Bant, &[], 0.0, Framework::Bant.criteria());
        check(Framework::Meddic, &[yes, yes, yes, no, no, no], 0.5, &[]);
        check(Framework::Gpct, &[yes, None, yes, yes], 0.75, &[Criterion::Plans]);
    }

    #[test]
    fn an_opportunity_may_have_a_framework_of_its_own_and_keeps_what_was_found() {
        let mut known = answered(Framework::Bant, &[Some(true)]);
        known.change(id(), |sheet| sheet.framework = Some(Framework::Gpct));
        assert_eq!((known.framework_of(id()), known.score(id()).value), (Framework::Gpct, 0.0));
        known.change(id(), |sheet| sheet.framework = None);
        assert_eq!(known.score(id()).value, 0.25);
        known.change(id(), |sheet| sheet.note(Criterion::Budget, |finding| finding.met = None));
        assert_eq!(known, Qualification::default());
    }

    proptest! {
        #[test]
        fn an_answer_more_is_a_question_less_and_never_lowers_the_score(
            answers in prop::collection::vec(prop::option::of(any::<bool>()), 6), at in 0_usize..6,
        ) {
            let before = answered(Framework::Meddic, &answers);
            let mut more = answers.clone();
            more[at] = Some(true);
            let after = answered(Framework::Meddic, &more);
            prop_assert!((0.0..=1.0).contains(&before.score(id()).value));
            prop_assert!(after.score(id()).value >= before.score(id()).value);
            prop_assert!(after.questions(id()).len() <= before.questions(id()).len());
            prop_assert_eq!(before.tally(id()).all(), 6);
        }
    }
}
