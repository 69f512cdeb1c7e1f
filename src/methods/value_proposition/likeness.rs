//! How much a sentence says the same as a competitor’s promise: the share of its longer words that the promise holds too. A
//! rough measure (convention): it tells where to look, not who copies whom.

use std::collections::BTreeSet;

/// The share of common words from which two promises say the same thing (convention).
pub const ALIKE: f64 = 0.4;
/// The fewest letters of a word that says something.
const LONG: usize = 4;
/// Words of that length that say nothing of their own.
const EMPTY: [&str; 28] = [
    "pour",
    "avec",
    "sans",
    "dans",
    "votre",
    "notre",
    "vous",
    "nous",
    "leur",
    "plus",
    "tout",
    "tous",
    "cette",
    "autres",
    "différence",
    "preuve",
    "with",
    "without",
    "your",
    "from",
    "that",
    "this",
    "more",
    "others",
    "unlike",
    "proof",
    "their",
    "than",
];

/// What two promises share.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Likeness {
    /// The words that both use, in alphabetical order.
    pub shared: Vec<String>,
    /// How many words of the own sentence were looked at.
    pub of: usize,
}

impl Likeness {
    /// The share of the own words that the other uses too, 0–1.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "words of a sentence")]
    pub fn share(&self) -> f64 {
        if self.of == 0 { 0.0 } else { self.shared.len() as f64 / self.of as f64 }
    }

    /// Whether both say much the same.
    #[must_use]
    pub fn is_alike(&self) -> bool {
        self.share() >= ALIKE
    }
}

/// What `own` shares with `other`.
#[must_use]
pub fn likeness(own: &str, other: &str) -> Likeness {
    let (own, other) = (telling(own), telling(other));
    let shared = own.intersection(&other).cloned().collect();
    Likeness { shared, of: own.len() }
}

/// The words that say something, without their endings of the plural.
fn telling(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphanumeric());
    let said = words.filter(|word| word.chars().count() >= LONG && !EMPTY.contains(word));
    said.map(|word| word.trim_end_matches(['s', 'x']).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_telling_words_count() {
        #[track_caller]
        fn check(own: &str, other: &str, shared: &[&str], of: usize) {
            let found = likeness(own, other);
            assert_eq!((found.shared.iter().map(String::as_str).collect::<Vec<_>>(), found.of), (shared.to_vec(), of));
        }
        check("Pour vous : des lignes qui repartent", "La ligne repart", &["ligne"], 2);
        check("Fast repair for dairies", "Repairs, fast and local", &["fast", "repair"], 3);
        check("", "anything", &[], 0);
        assert!(likeness("fast repair", "repair").is_alike() && !likeness("fast repair local", "repair").is_alike());
    }

    proptest! {
        #[test]
        fn a_sentence_is_most_like_itself(text in ".{0,60}", other in ".{0,60}") {
            let own = likeness(&text, &text);
            prop_assert!(own.of == 0 || (own.share() - 1.0).abs() < f64::EPSILON);
            prop_assert!((0.0..=1.0).contains(&likeness(&text, &other).share()));
        }
    }
}
