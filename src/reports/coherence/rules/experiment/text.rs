//! Words of the rule on experiments.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const UNDECIDED: RuleText = RuleText {
    title: Localized { fr: "Expérience sans décision", en: "Experiment without a decision" },
    why: Localized {
        fr: "Un essai terminé que personne ne tranche devient une habitude de plus, sans preuve qu’elle serve.",
        en: "A trial that is over and that nobody decides on becomes one more habit, without proof that it helps.",
    },
    sentence: Localized {
        fr: |s| format!("{} s’est terminée le {} sans décision.", capital(&s.name()), s.date().unwrap_or_default()),
        en: |s| format!("{} ended on {} without a decision.", capital(&s.name()), s.date().unwrap_or_default()),
    },
};
