//! Marketing or sales first? Four questions on the market and the offer, and a fifth that decides ties (seed 001).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::Extra,
    explained::{Explained, Op, Term, TermName},
};
use serde::{Deserialize, Serialize};

/// An answer to one of the four questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[allow(missing_docs, reason = "each is the answer of its name")]
pub enum Answer {
    Yes,
    No,
}

/// What is at stake: the question that decides ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Stake {
    /// To create demand: marketing first.
    Demand,
    /// To convert it well: sales first.
    Conversion,
}

/// The four questions, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Does the market know the problem and its solutions?
    Educated,
    /// Is it very competitive?
    Competitive,
    /// Is the offer complex?
    Complex,
    /// Is the difference made in the sale: discovery, demonstration, negotiation?
    MadeInTheSale,
}

impl Question {
    /// Every one, in order.
    pub const ALL: [Self; 4] = [Self::Educated, Self::Competitive, Self::Complex, Self::MadeInTheSale];

    /// Its place in lists.
    #[must_use]
    pub const fn place(self) -> usize {
        self as usize
    }

    const fn term(self) -> TermName {
        match self {
            Self::Educated => TermName::MarketEducated,
            Self::Competitive => TermName::MarketCompetitive,
            Self::Complex => TermName::OfferComplex,
            Self::MadeInTheSale => TermName::MadeInTheSale,
        }
    }
}

/// What the user answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Answers {
    /// The market knows the problem and its solutions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub educated: Option<Answer>,
    /// It is very competitive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub competitive: Option<Answer>,
    /// The offer is complex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complex: Option<Answer>,
    /// The difference is made in the sale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made_in_the_sale: Option<Answer>,
    /// What is at stake.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stake: Option<Stake>,
    /// What makes the company say so.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub because: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Answers {
    /// The answer to a question.
    #[must_use]
    pub const fn to(&self, question: Question) -> Option<Answer> {
        match question {
            Question::Educated => self.educated,
            Question::Competitive => self.competitive,
            Question::Complex => self.complex,
            Question::MadeInTheSale => self.made_in_the_sale,
        }
    }

    /// Answers a question, or takes the answer back.
    pub const fn answer(&mut self, question: Question, answer: Option<Answer>) {
        match question {
            Question::Educated => self.educated = answer,
            Question::Competitive => self.competitive = answer,
            Question::Complex => self.complex = answer,
            Question::MadeInTheSale => self.made_in_the_sale = answer,
        }
    }

    /// The questions without an answer.
    #[must_use]
    pub fn open(&self) -> Vec<Question> {
        Question::ALL.into_iter().filter(|question| self.to(*question).is_none()).collect()
    }

    /// How many answers speak for sales and for marketing.
    #[must_use]
    pub fn votes(&self) -> (usize, usize) {
        let count = |wanted| Question::ALL.into_iter().filter(|q| self.to(*q) == Some(wanted)).count();
        (count(Answer::Yes), count(Answer::No))
    }
}

/// What comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lead {
    /// Marketing: define the problem, prove, teach.
    Marketing,
    /// Sales: discover, demonstrate, negotiate; marketing supports.
    Sales,
}

/// Why nothing comes first yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undecided {
    /// None of the four questions has an answer.
    NoAnswer,
    /// As many answers speak for one as for the other, and what is at stake is not said.
    Tie,
}

/// What comes first. A “yes” speaks for sales (seed 001); a “no” for marketing, which is this planner’s convention but for
/// the first question. What is at stake decides ties, and ties only.
///
/// # Errors
/// [`Undecided`] says what is missing.
pub fn lead(answers: &Answers) -> Result<Explained<Lead>, Undecided> {
    let vote = |question: Question| {
        answers.to(question).map(|answer| {
            let op = if answer == Answer::Yes { Op::Add } else { Op::Subtract };
            Term::new(question.term(), op, 1.0)
        })
    };
    let mut why: Vec<Term> = Question::ALL.into_iter().filter_map(vote).collect();
    if why.is_empty() {
        return Err(Undecided::NoAnswer);
    }
    let (sales, marketing) = answers.votes();
    let stake = if sales == marketing { Some(answers.stake.ok_or(Undecided::Tie)?) } else { None };
    let value = match stake {
        Some(Stake::Conversion) => Lead::Sales,
        Some(Stake::Demand) => Lead::Marketing,
        None if sales > marketing => Lead::Sales,
        None => Lead::Marketing,
    };
    let mut balance = count(sales) - count(marketing);
    if let Some(stake) = stake {
        let op = if stake == Stake::Conversion { Op::Add } else { Op::Subtract };
        why.push(Term::new(TermName::WhatIsAtStake, op, 1.0));
        balance += if stake == Stake::Conversion { 1.0 } else { -1.0 };
    }
    why.push(Term::new(TermName::LeadBalance, Op::Equals, balance));
    Ok(Explained { value, why })
}

fn count(votes: usize) -> f64 {
    f64::from(u8::try_from(votes).unwrap_or(u8::MAX))
}

/// The single answers that would turn the choice if they were the contrary.
#[must_use]
pub fn turning(answers: &Answers) -> Vec<Question> {
    let Ok(now) = lead(answers) else { return Vec::new() };
    let turns = |question: &Question| {
        let contrary = match answers.to(*question) {
            Some(Answer::Yes) => Answer::No,
            Some(Answer::No) => Answer::Yes,
            None => return false,
        };
        let mut other = answers.clone();
        other.answer(*question, Some(contrary));
        lead(&other).is_ok_and(|other| other.value != now.value)
    };
    Question::ALL.into_iter().filter(turns).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::explained::recomputed;
    use Answer::{No, Yes};

    fn answers(given: [Option<Answer>; 4], stake: Option<Stake>) -> Answers {
        let mut answers = Answers { stake, ..Answers::default() };
        Question::ALL.into_iter().zip(given).for_each(|(question, answer)| answers.answer(question, answer));
        answers
    }

    #[test]
    fn four_questions_decide_and_the_fifth_ties() {
        #[track_caller]
        fn check(given: [Option<Answer>; 4], stake: Option<Stake>, expected: Result<Lead, Undecided>) {
            assert_eq!(lead(&answers(given, stake)).map(|found| found.value), expected);
        }
        let (yes, no) = (Some(Yes), Some(No));
        check([yes, yes, yes, yes], Some(Stake::Demand), Ok(Lead::Sales));
        check([yes, yes, yes, no], None, Ok(Lead::Sales));
        check([no, no, no, yes], Some(Stake::Conversion), Ok(Lead::Marketing));
        check([yes, yes, no, no], None, Err(Undecided::Tie));
        check([yes, no, yes, no], Some(Stake::Demand), Ok(Lead::Marketing));
        check([yes, no, yes, no], Some(Stake::Conversion), Ok(Lead::Sales));
        check([None, None, yes, None], None, Ok(Lead::Sales));
        check([None, no, yes, None], Some(Stake::Demand), Ok(Lead::Marketing));
        check([None; 4], Some(Stake::Demand), Err(Undecided::NoAnswer));
    }

    #[test]
    fn the_terms_make_the_balance_and_its_sign_is_the_choice() {
        let all = [None, Some(Yes), Some(No)];
        let fours = all.iter().flat_map(|a| all.iter().map(move |b| (*a, *b)));
        for ((a, b), c) in fours.flat_map(|pair| all.iter().map(move |c| (pair, *c))) {
            for stake in [None, Some(Stake::Demand), Some(Stake::Conversion)] {
                let Ok(found) = lead(&answers([a, b, c, Some(Yes)], stake)) else { continue };
                let figures = recomputed(&found.why);
                let said = found.why.last().map(|term| term.value).unwrap();
                assert_eq!(figures, [(TermName::LeadBalance, said)]);
                assert_eq!(said > 0.0, found.value == Lead::Sales);
            }
        }
    }

    #[test]
    fn a_narrow_choice_names_the_answers_that_would_turn_it() {
        let (yes, no) = (Some(Yes), Some(No));
        let clear = answers([yes, yes, yes, yes], Some(Stake::Demand));
        assert_eq!(turning(&clear), []);
        let narrow = answers([yes, yes, yes, no], Some(Stake::Demand));
        assert_eq!(turning(&narrow), [Question::Educated, Question::Competitive, Question::Complex]);
        assert_eq!(turning(&Answers::default()), []);
    }
}
