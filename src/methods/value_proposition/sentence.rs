//! The sentence composed from its parts, and what is checked of it: length, proof, difference, segment, no list of features.

use super::ValueProposition;
use crate::domain::lang::{Lang, capital};

/// The most words that a listener keeps (domain section 7).
pub const MOST_WORDS: usize = 25;

/// From so many gains on, a benefit is a list (convention).
const A_LIST: usize = 3;

/// What is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// At most 25 words.
    Length,
    /// It names the segment.
    Segment,
    /// It has a benefit, a single one: no list of features.
    OneBenefit,
    /// It has a proof.
    Proof,
    /// It has a difference.
    Difference,
}

impl Check {
    /// Every one, in the order shown.
    pub const ALL: [Self; 5] = [Self::OneBenefit, Self::Proof, Self::Difference, Self::Segment, Self::Length];
}

/// The sentence made of the parts that are there; empty while none is.
#[must_use]
pub fn composed(row: &ValueProposition, segment: &str, lang: Lang) -> String {
    let part = |text: &str| text.trim().trim_end_matches(['.', ',', ';']).to_owned();
    let (segment, benefit, proof) = (part(segment), part(&row.benefit), part(&row.proof));
    let difference = part(&row.differentiation);
    if benefit.is_empty() && proof.is_empty() && difference.is_empty() {
        return String::new();
    }
    let (colon, proves, joint) = match lang {
        Lang::Fr => ("\u{a0}: ", "Preuve\u{a0}: ", "\u{a0}; "),
        Lang::En => (": ", "Proof: ", "; "),
    };
    let said: Vec<_> = [benefit, difference].into_iter().filter(|part| !part.is_empty()).collect();
    let said = said.join(joint);
    let named = match (segment.is_empty(), said.is_empty()) {
        (false, false) => format!("{segment}{colon}{said}."),
        (true, false) => format!("{}.", capital(&said)),
        (_, true) => String::new(),
    };
    let proof = if proof.is_empty() { String::new() } else { format!("{proves}{proof}.") };
    [named, proof].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The user’s own wording where there is one, else the composed sentence.
#[must_use]
pub fn shown(row: &ValueProposition, segment: &str, lang: Lang) -> String {
    let own = row.wording.trim();
    if own.is_empty() { composed(row, segment, lang) } else { own.to_owned() }
}

/// What is claimed, without segment and proof: the user’s wording, else benefit and difference. What a competitor’s promise is
/// compared with.
#[must_use]
pub fn claimed(row: &ValueProposition) -> String {
    let own = row.wording.trim();
    if own.is_empty() { format!("{} {}", row.benefit, row.differentiation) } else { own.to_owned() }
}

/// How many words a text has: what stands between spaces, no-break ones too, and holds a letter or a figure.
#[must_use]
pub fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The checks that a proposition passes, out of [`Check::ALL`].
#[must_use]
pub fn checks(row: &ValueProposition, segment: &str, lang: Lang) -> Vec<(Check, bool)> {
    let sentence = shown(row, segment, lang);
    let words = count_words(&sentence);
    let is = |check| match check {
        Check::Length => (1..=MOST_WORDS).contains(&words),
        Check::Segment => row.segment.is_some() && names(&sentence, segment),
        Check::OneBenefit => !row.benefit.trim().is_empty() && gains(&row.benefit) < A_LIST,
        Check::Proof => !row.proof.trim().is_empty(),
        Check::Difference => !row.differentiation.trim().is_empty(),
    };
    Check::ALL.into_iter().map(|check| (check, is(check))).collect()
}

/// How many gains a benefit lists: the pieces between commas, semicolons, slashes, bullets and “and”.
fn gains(benefit: &str) -> usize {
    let even = benefit.to_lowercase().replace(" et ", ",").replace(" and ", ",").replace(" & ", ",");
    even.split([',', ';', '/', '•', '+', '\n']).filter(|piece| !piece.trim().is_empty()).count()
}

/// Whether a sentence names a segment: by its whole name or by one of its longer words.
fn names(sentence: &str, segment: &str) -> bool {
    const LONG: usize = 5;
    let (sentence, segment) = (sentence.to_lowercase(), segment.trim().to_lowercase());
    let mut long = segment.split_whitespace().filter(|word| word.chars().count() >= LONG);
    !segment.is_empty() && (sentence.contains(&segment) || long.any(|word| sentence.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;
    use proptest::prelude::*;

    fn row(benefit: &str, proof: &str, differentiation: &str) -> ValueProposition {
        ValueProposition {
            segment: Some(Id::from_random([2; 16])),
            benefit: benefit.into(),
            proof: proof.into(),
            differentiation: differentiation.into(),
            ..ValueProposition::new(Id::from_random([1; 16]))
        }
    }

    fn failed(row: &ValueProposition, segment: &str) -> Vec<Check> {
        checks(row, segment, Lang::En).into_iter().filter(|(_, passed)| !passed).map(|(check, _)| check).collect()
    }

    #[test]
    fn the_sentence_is_made_of_what_is_there() {
        #[track_caller]
        fn check(row: &ValueProposition, lang: Lang, expected: &str) {
            assert_eq!(composed(row, "Dairies", lang), expected);
        }
        let whole = row("the line runs again in four hours", "9 in 10 last year", "a technician comes, not a parcel");
        check(
            &whole,
            Lang::En,
            "Dairies: the line runs again in four hours; a technician comes, not a parcel. Proof: 9 in 10 last year.",
        );
        check(&row("ça repart.", "", ""), Lang::Fr, "Dairies\u{a0}: ça repart.");
        check(&row("", "", ""), Lang::Fr, "");
        assert_eq!(composed(&row("a gain", "", ""), "", Lang::En), "A gain.");
    }

    #[test]
    fn words_are_what_holds_a_letter_or_a_figure() {
        #[track_caller]
        fn check(text: &str, expected: usize) {
            assert_eq!(count_words(text), expected, "{text:?}");
        }
        check("", 0);
        check("Pour les sites\u{a0}: en 4\u{a0}h", 6);
        check("— ; :", 0);
        check("l’arrêt évité", 2);
    }

    #[test]
    fn each_check_has_its_border() {
        let good = row("back in four hours", "9 in 10 last year", "a person comes");
        assert_eq!(failed(&good, "Dairies"), []);
        assert_eq!(failed(&row("fast, cheap and local", "p", "d"), "Dairies"), [Check::OneBenefit]);
        assert_eq!(failed(&row("fast and cheap", "p", "d"), "Dairies"), []);
        assert_eq!(failed(&row("a gain", " ", "d"), "Dairies"), [Check::Proof]);
        assert_eq!(failed(&row("a gain", "p", ""), "Dairies"), [Check::Difference]);
        let own = ValueProposition { wording: "Back in four hours.".into(), ..good.clone() };
        assert_eq!(failed(&own, "Dairies"), [Check::Segment]);
        let of =
            |count: usize| ValueProposition { wording: format!("Dairies{}", " w".repeat(count - 1)), ..good.clone() };
        assert_eq!(failed(&of(MOST_WORDS), "Dairies"), []);
        assert_eq!(failed(&of(MOST_WORDS + 1), "Dairies"), [Check::Length]);
    }

    proptest! {
        #[test]
        fn a_composed_sentence_holds_every_part(benefit in "[a-z]{1,9}", proof in "[a-z]{1,9}", other in "[a-z]{1,9}") {
            let text = composed(&row(&benefit, &proof, &other), "Segment", Lang::En);
            prop_assert!(text.contains(&benefit) && text.contains(&proof) && text.contains(&other));
            prop_assert!(text.ends_with('.') && !text.ends_with(".."));
        }
    }
}
