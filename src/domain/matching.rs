//! How well a name answers what somebody typed: the whole name first, then its beginning, then the beginning of a word, then
//! anywhere. Several typed words may stand in any order. Knows no vocabulary.

use super::folding::folded;

/// How well a name answers; the smaller, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is what was typed.
    Whole,
    /// It begins so.
    Start,
    /// One of its words begins so.
    Word,
    /// Every typed word begins one of its words.
    Words,
    /// It holds every typed word somewhere.
    Inside,
}

/// What was typed, ready to be compared with many names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    whole: String,
}

impl Wanted {
    /// What was typed, without its case, accents and signs.
    #[must_use]
    pub fn of(typed: &str) -> Self {
        Self { whole: folded(typed) }
    }

    /// Nothing but signs and spaces was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.whole.is_empty()
    }

    /// How well a folded name answers; nothing when a typed word is not in it. Everything answers an empty wish equally.
    #[must_use]
    pub fn fit(&self, folded_name: &str) -> Option<Fit> {
        let wanted = self.whole.as_str();
        if folded_name == wanted {
            return Some(Fit::Whole);
        }
        if folded_name.starts_with(wanted) {
            return Some(Fit::Start);
        }
        if begins_a_word(folded_name, wanted) {
            return Some(Fit::Word);
        }
        let words = || wanted.split(' ');
        if words().all(|word| begins_a_word(folded_name, word)) {
            return Some(Fit::Words);
        }
        words().all(|word| folded_name.contains(word)).then_some(Fit::Inside)
    }
}

fn begins_a_word(name: &str, wanted: &str) -> bool {
    name.match_indices(wanted).any(|(at, _)| at == 0 || name[..at].ends_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(typed: &str, name: &str, expected: Option<Fit>) {
        assert_eq!(Wanted::of(typed).fit(&folded(name)), expected, "{typed} in {name}");
    }

    #[test]
    fn the_closer_the_name_the_better_the_fit() {
        check("Échéances", "echeances", Some(Fit::Whole));
        check("éch", "Échéances", Some(Fit::Start));
        check("plan", "Un plan de vente", Some(Fit::Word));
        check("vente plan", "Un plan de vente", Some(Fit::Words));
        check("lan ente", "Un plan de vente", Some(Fit::Inside));
        check("achat", "Un plan de vente", None);
        check("", "Un plan", Some(Fit::Start));
        check(" ’ ", "Un plan", Some(Fit::Start));
        assert!(Fit::Whole < Fit::Start && Fit::Words < Fit::Inside);
    }

    proptest! {
        #[test]
        fn a_name_answers_itself_and_each_of_its_words(name in "\\PC{0,40}") {
            let plain = folded(&name);
            prop_assert_eq!(Wanted::of(&name).fit(&plain), Some(Fit::Whole));
            for word in plain.split(' ') {
                prop_assert!(Wanted::of(word).fit(&plain) <= Some(Fit::Word));
            }
        }

        #[test]
        fn no_text_makes_it_panic(typed in "\\PC{0,20}", name in "\\PC{0,40}") {
            let _ = Wanted::of(&typed).fit(&folded(&name));
        }
    }
}
