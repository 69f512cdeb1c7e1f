//! The outcome of the four questions: the first “no” decides; a question left open before it leaves all open.

use crate::domain::{
    id::Id,
    resource::{Question, Resource},
    table::Table,
};

/// What a resource is worth against competitors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Yes four times.
    SustainedAdvantage,
    /// Everything but organised for it.
    UnusedAdvantage,
    /// Valuable and rare, but easy to copy.
    TemporaryAdvantage,
    /// Valuable, but everybody has it.
    Parity,
    /// Not even valuable.
    Disadvantage,
    /// A question before the first “no” was not answered.
    Unassessed,
}

impl Outcome {
    /// Every one, best first, the open one last.
    pub const ALL: [Self; 6] = [
        Self::SustainedAdvantage,
        Self::UnusedAdvantage,
        Self::TemporaryAdvantage,
        Self::Parity,
        Self::Disadvantage,
        Self::Unassessed,
    ];

    /// The outcome when `question` is the first that is answered with no.
    #[must_use]
    pub const fn of_no(question: Question) -> Self {
        match question {
            Question::Valuable => Self::Disadvantage,
            Question::Rare => Self::Parity,
            Question::Inimitable => Self::TemporaryAdvantage,
            Question::Organised => Self::UnusedAdvantage,
        }
    }
}

/// The question that decides: the first that is not answered with yes, and its answer. Nothing when all are yes.
#[must_use]
pub fn deciding(resource: &Resource) -> Option<(Question, Option<bool>)> {
    Question::ALL
        .into_iter()
        .map(|question| (question, resource.answer(question).yes))
        .find(|(_, answer)| *answer != Some(true))
}

/// The outcome of a resource.
#[must_use]
pub fn outcome(resource: &Resource) -> Outcome {
    match deciding(resource) {
        None => Outcome::SustainedAdvantage,
        Some((question, Some(_))) => Outcome::of_no(question),
        Some((_, None)) => Outcome::Unassessed,
    }
}

/// The smallest change that turns an outcome: the answer that decides, were it yes, and what would follow. Nothing for an
/// advantage that lasts.
#[must_use]
pub fn turn(resource: &Resource) -> Option<(Question, Outcome)> {
    let (question, _) = deciding(resource)?;
    let mut changed = resource.clone();
    changed.answer_mut(question).yes = Some(true);
    Some((question, outcome(&changed)))
}

/// The resources by outcome, best first; within one in the order of entry.
#[must_use]
pub fn by_outcome(resources: &Table<Resource>) -> Vec<(Outcome, Vec<Id<Resource>>)> {
    let of = |wanted| resources.iter().filter(move |row| outcome(row) == wanted).map(|row| row.id).collect::<Vec<_>>();
    Outcome::ALL.into_iter().map(|wanted| (wanted, of(wanted))).filter(|(_, rows)| !rows.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn resource(answers: [Option<bool>; 4]) -> Resource {
        let mut resource = Resource::new(Id::from_random([1; 16]));
        for (question, answer) in Question::ALL.into_iter().zip(answers) {
            resource.answer_mut(question).yes = answer;
        }
        resource
    }

    #[test]
    fn the_first_no_decides() {
        #[track_caller]
        fn check(answers: &str, expected: Outcome) {
            let read = |letter| match letter {
                'y' => Some(true),
                'n' => Some(false),
                _ => None,
            };
            let read: Vec<_> = answers.chars().map(read).collect();
            assert_eq!(outcome(&resource(read.try_into().expect("four answers"))), expected, "{answers}");
        }
        check("yyyy", Outcome::SustainedAdvantage);
        check("yyyn", Outcome::UnusedAdvantage);
        check("yyny", Outcome::TemporaryAdvantage);
        check("ynyy", Outcome::Parity);
        check("nyyy", Outcome::Disadvantage);
        check("n???", Outcome::Disadvantage);
        check("y?nn", Outcome::Unassessed);
        check("yyy?", Outcome::Unassessed);
        check("????", Outcome::Unassessed);
    }

    #[test]
    fn the_smallest_change_is_the_answer_that_decides() {
        let yes = Some(true);
        let found = turn(&resource([yes, Some(false), yes, yes]));
        assert_eq!(found, Some((Question::Rare, Outcome::SustainedAdvantage)));
        assert_eq!(turn(&resource([Some(false), None, None, None])), Some((Question::Valuable, Outcome::Unassessed)));
        assert_eq!(turn(&resource([yes; 4])), None);
    }

    proptest! {
        #[test]
        fn one_more_yes_never_makes_it_worse(answers in prop::array::uniform4(any::<bool>()), at in 0_usize..4) {
            let before = outcome(&resource(answers.map(Some)));
            let mut more = answers;
            more[at] = true;
            prop_assert!(outcome(&resource(more.map(Some))) <= before);
        }
    }
}
