//! The colours by which the plans of one device are told apart, each with its name in words: colour is never the only sign.
//! A device keeps them beside its plans, never in a plan: they say whose plan is open here, and mean nothing elsewhere; a file
//! that an advisor sends back must not bring one along.

use crate::domain::lang::{Localized, Name};
use std::collections::BTreeMap;
use uuid::Uuid;

/// One line a colour: its variant, the word that is kept, its name in French and in English.
macro_rules! colours {
    ($($(#[$doc:meta])* $variant:ident $key:literal $fr:literal $en:literal;)*) => {
        /// A colour of a plan. How it is drawn is in `style/tokens.css`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PlanColour {
            $($(#[$doc])* $variant,)*
        }

        impl PlanColour {
            /// Every one, in the order in which they are given: neighbours are far apart.
            pub const ALL: [Self; [$($key),*].len()] = [$(Self::$variant,)*];

            /// The word that is kept, and by which the style knows it.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }

            /// Its name.
            #[must_use]
            pub const fn name(self) -> Name {
                match self { $(Self::$variant => Localized { fr: $fr, en: $en },)* }
            }
        }
    };
}

colours! {
    /// A deep blue.
    Ocean "ocean" "océan" "ocean";
    /// A dark yellow.
    Ochre "ochre" "ocre" "ochre";
    /// A red violet.
    Plum "plum" "prune" "plum";
    /// A deep green.
    Fir "fir" "sapin" "fir";
    /// A red brown.
    Brick "brick" "brique" "brick";
    /// A blue violet.
    Indigo "indigo" "indigo" "indigo";
    /// A yellow green.
    Moss "moss" "mousse" "moss";
    /// A grey.
    Slate "slate" "ardoise" "slate";
}

impl PlanColour {
    /// The colour of a word that was kept; nothing for any other.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colour| colour.key() == key)
    }
}

/// A colour for each of `plans` that has none: one that the fewest have, so that no two plans share one while there are enough.
#[must_use]
pub fn shared_out(plans: &[Uuid], known: &BTreeMap<Uuid, PlanColour>) -> Vec<(Uuid, PlanColour)> {
    let mut taken: Vec<PlanColour> = plans.iter().filter_map(|plan| known.get(plan).copied()).collect();
    let mut given = Vec::new();
    for plan in plans.iter().filter(|plan| !known.contains_key(*plan)) {
        let count = |colour: &PlanColour| taken.iter().filter(|other| *other == colour).count();
        let Some(colour) = PlanColour::ALL.into_iter().min_by_key(count) else { break };
        taken.push(colour);
        given.push((*plan, colour));
    }
    given
}

/// The letter that stands on the colour of a plan of this name: a second sign, for whoever does not see the first.
#[must_use]
pub fn initial(name: &str) -> String {
    name.chars()
        .find(|letter| letter.is_alphanumeric())
        .map_or_else(String::new, |letter| letter.to_uppercase().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn id(n: u8) -> Uuid {
        Uuid::from_u128(u128::from(n))
    }

    #[test]
    fn every_colour_is_kept_by_a_word_of_its_own_and_named_in_both_languages() {
        for colour in PlanColour::ALL {
            assert_eq!(PlanColour::parse(colour.key()), Some(colour));
        }
        for lang in Lang::ALL {
            let names: BTreeSet<_> = PlanColour::ALL.iter().map(|colour| *colour.name().get(lang)).collect();
            assert_eq!(names.len(), PlanColour::ALL.len());
        }
        assert_eq!(PlanColour::parse("red; background: url(x)"), None);
    }

    #[test]
    fn plans_that_have_a_colour_keep_it() {
        let known = BTreeMap::from([(id(1), PlanColour::Ochre), (id(9), PlanColour::Ocean)]);
        // The ninth is on the device no more: its colour is free again.
        assert_eq!(shared_out(&[id(1), id(2), id(3)], &known), [(id(2), PlanColour::Ocean), (id(3), PlanColour::Plum)]);
        assert_eq!(shared_out(&[id(1)], &known), []);
    }

    #[test]
    fn the_letter_is_the_first_that_says_anything() {
        for (name, expected) in [("client B", "C"), ("« été »", "É"), ("3 Suisses", "3"), ("—", ""), ("", "")] {
            assert_eq!(initial(name), expected, "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_two_plans_share_a_colour_while_there_are_enough(
            plans in prop::collection::btree_set(0..40_u8, 0..20),
            known in prop::collection::btree_map(0..40_u8, 0..8_usize, 0..8),
        ) {
            let plans: Vec<Uuid> = plans.into_iter().map(id).collect();
            let known: BTreeMap<_, _> = known.into_iter().map(|(plan, at)| (id(plan), PlanColour::ALL[at])).collect();
            let mut all: BTreeMap<_, _> =
                known.iter().filter(|(plan, _)| plans.contains(plan)).map(|(plan, colour)| (*plan, *colour)).collect();
            let before: BTreeSet<_> = all.values().copied().collect();
            let given = shared_out(&plans, &known);
            let fresh: BTreeSet<_> = given.iter().map(|(_, colour)| *colour).collect();
            prop_assert!(given.iter().all(|(plan, _)| !known.contains_key(plan)));
            if before.len() + given.len() <= PlanColour::ALL.len() {
                prop_assert_eq!(fresh.len(), given.len());
                prop_assert!(fresh.is_disjoint(&before));
            }
            all.extend(given);
            prop_assert_eq!(all.len(), plans.len());
        }
    }
}
