//! Words that stand in place of names.

use crate::domain::lang::Localized;

/// Whose name is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is whose name it is")]
pub enum Whose {
    Person,
    Competitor,
    Compared,
    Persona,
    Opportunity,
    Speaker,
    Author,
}

/// Words that stand in place of names; a number follows but for the first two.
pub struct Text {
    /// The plan.
    pub plan: &'static str,
    /// The company.
    pub company: &'static str,
    /// Of who was in the plan before.
    pub gone: &'static str,
    /// In the order of [`Whose`].
    pub whose: [&'static str; 7],
}

impl Text {
    /// The word for somebody.
    #[must_use]
    pub const fn whose(&self, whose: Whose) -> &'static str {
        let [person, competitor, compared, persona, opportunity, speaker, author] = self.whose;
        match whose {
            Whose::Person => person,
            Whose::Competitor => competitor,
            Whose::Compared => compared,
            Whose::Persona => persona,
            Whose::Opportunity => opportunity,
            Whose::Speaker => speaker,
            Whose::Author => author,
        }
    }

    /// The word for somebody who is no longer in the plan.
    #[must_use]
    pub fn former(&self, whose: Whose, number: usize) -> String {
        format!("{} ({} {number})", self.whose(whose), self.gone)
    }
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        plan: "Plan caviardé",
        company: "L’entreprise",
        gone: "hors du plan",
        whose: ["Personne", "Concurrent", "Référence", "Persona", "Affaire", "Interlocuteur", "Auteur"],
    },
    en: Text {
        plan: "Redacted plan",
        company: "The company",
        gone: "no longer in the plan",
        whose: ["Person", "Competitor", "Reference", "Persona", "Deal", "Speaker", "Author"],
    },
};
