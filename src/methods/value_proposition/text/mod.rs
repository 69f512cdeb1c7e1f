//! Words of the value propositions.

pub mod promises;

use super::{BenefitKind, Check};
use crate::domain::{
    guide::Guide,
    lang::{Format, Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Proposition de valeur", en: "Value proposition" };

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Dire en une phrase ce qu’un segment gagne à travailler avec vous, ce qui le prouve et ce que les autres ne font pas. La phrase sert ensuite partout\u{a0}: visites, devis, site.",
        how: "Donnez un seul bénéfice, une preuve, une différence\u{a0}; la phrase se compose, vous pouvez la réécrire. Cinq contrôles la vérifient. La ressemblance avec un concurrent est la part de vos mots qu’il emploie aussi (convention).",
        not_when: "Si aucun client n’a confirmé le bénéfice, ne polissez pas la phrase\u{a0}: allez chercher la preuve.",
        source: "«\u{a0}Cible et proposition de valeur\u{a0}: décider, pas décrire\u{a0}»",
    },
    en: Guide {
        purpose: "To say in one sentence what a segment gains by working with you, what proves it and what others do not do. The sentence then serves everywhere: visits, quotes, website.",
        how: "Give one benefit, one proof, one difference; the sentence is composed, and you may reword it. Five checks look at it. Its likeness to a competitor is the share of your words that they use too (convention).",
        not_when: "While no customer has confirmed the benefit, do not polish the sentence: go and find the proof.",
        source: "“target and value proposition: decide, do not describe”",
    },
};

/// The name of a kind of benefit.
#[must_use]
pub const fn benefit_kind(kind: BenefitKind) -> Name {
    match kind {
        BenefitKind::Functional => Localized { fr: "Fonctionnel", en: "Functional" },
        BenefitKind::Economic => Localized { fr: "Économique", en: "Economic" },
        BenefitKind::Emotional => Localized { fr: "Émotionnel", en: "Emotional" },
    }
}

/// What a check asks for, as a short statement.
#[must_use]
pub const fn check(check: Check) -> Name {
    match check {
        Check::Length => Localized { fr: "25 mots au plus", en: "25 words at most" },
        Check::Segment => Localized { fr: "Nomme le segment", en: "Names the segment" },
        Check::OneBenefit => Localized { fr: "Un seul bénéfice", en: "One benefit" },
        Check::Proof => Localized { fr: "A une preuve", en: "Has a proof" },
        Check::Difference => Localized { fr: "A une différence", en: "Has a difference" },
    }
}

/// How a check that fails is mended.
#[must_use]
pub const fn remedy(check: Check) -> Name {
    match check {
        Check::Length => Localized {
            fr: "Raccourcissez une des trois parties, ou réécrivez la phrase.",
            en: "Shorten one of the three parts, or reword the sentence.",
        },
        Check::Segment => Localized {
            fr: "Choisissez le segment, et nommez-le dans la phrase.",
            en: "Choose the segment, and name it in the sentence.",
        },
        Check::OneBenefit => Localized {
            fr: "Gardez le bénéfice qui décide l’achat\u{a0}: une liste de fonctions ne se retient pas.",
            en: "Keep the benefit that decides the purchase: nobody remembers a list of features.",
        },
        Check::Proof => Localized {
            fr: "Un chiffre, un cas client, un essai\u{a0}: ce que l’acheteur peut vérifier.",
            en: "A figure, a customer case, a trial: something that the buyer can verify.",
        },
        Check::Difference => Localized {
            fr: "Ce qu’aucun concurrent ne fait, ou ne peut promettre.",
            en: "What no competitor does, or can promise.",
        },
    }
}

/// Words of the screen.
pub struct Text {
    /// The page’s title: how many are whole, of how many.
    pub finding: fn(usize, usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// A proposition to no segment yet.
    pub no_segment: &'static str,
    /// While nothing is said.
    pub nothing: &'static str,
    /// Name of the list of checks.
    pub checks: &'static str,
    /// Label of the meter.
    pub words: &'static str,
    /// How many words of how many.
    pub of_words: fn(usize, usize, &dyn Format) -> String,
    /// Field.
    pub segment: &'static str,
    /// No choice.
    pub unset: &'static str,
    /// Field.
    pub benefit: &'static str,
    /// Hint.
    pub benefit_hint: &'static str,
    /// Field.
    pub kind: &'static str,
    /// Field.
    pub proof: &'static str,
    /// Hint.
    pub proof_hint: &'static str,
    /// Field.
    pub difference: &'static str,
    /// Hint.
    pub difference_hint: &'static str,
    /// Field.
    pub wording: &'static str,
    /// Hint.
    pub wording_hint: &'static str,
    /// Field.
    pub asset: &'static str,
    /// Hint.
    pub asset_hint: &'static str,
    /// Opens the variants.
    pub variants: &'static str,
    /// Hint of the variants.
    pub variants_hint: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |whole, all| match (whole, all) {
            (_, 0) => "Aucune promesse n’est encore écrite".to_owned(),
            (0, 1) => "La promesse n’est pas encore complète".to_owned(),
            (1, 1) => "La promesse tient en une phrase".to_owned(),
            (whole, all) if whole == all => format!("Les {all} promesses tiennent en une phrase"),
            (whole, all) => format!("{whole} promesses sur {all} tiennent en une phrase"),
        },
        subtitle: "Une promesse annonce un bénéfice, le prouve et se distingue. Elle ne liste pas des fonctions.",
        empty: "Que gagne un client à travailler avec vous plutôt qu’avec un autre\u{a0}?",
        example: "Exemple\u{a0}: «\u{a0}Laiteries\u{a0}: la ligne repart en quatre heures\u{a0}; un technicien vient, pas un colis. Preuve\u{a0}: neuf fois sur dix l’an dernier.\u{a0}»",
        add: "Écrire une promesse",
        no_segment: "Segment à choisir",
        nothing: "La phrase se compose ici, dès la première partie saisie.",
        checks: "Contrôles",
        words: "Longueur",
        of_words: |count, most, f| format!("{} sur {most}", f.count(count, "mot", "mots")),
        segment: "Segment",
        unset: "À choisir",
        benefit: "Bénéfice",
        benefit_hint: "Ce que le client gagne, en une idée.",
        kind: "Nature du bénéfice",
        proof: "Preuve",
        proof_hint: "Un chiffre, un cas, un essai.",
        difference: "Différence",
        difference_hint: "Ce que les autres ne font pas.",
        wording: "Votre formulation",
        wording_hint: "Facultatif\u{a0}: remplace la phrase composée.",
        asset: "Atout qui la rend vraie",
        asset_hint: "Une ressource de l’analyse VRIO.",
        variants: "Variantes selon l’étape du parcours",
        variants_hint: "La même promesse, dite à quelqu’un qui vous découvre, vous compare, décide ou revient.",
    },
    en: Text {
        finding: |whole, all| match (whole, all) {
            (_, 0) => "No promise is written yet".to_owned(),
            (0, 1) => "The promise is not whole yet".to_owned(),
            (1, 1) => "The promise stands in one sentence".to_owned(),
            (whole, all) if whole == all => format!("All {all} promises stand in one sentence"),
            (whole, all) => format!("{whole} promises of {all} stand in one sentence"),
        },
        subtitle: "A promise announces a benefit, proves it and sets you apart. It does not list features.",
        empty: "What does a customer gain with you rather than with another?",
        example: "Example: “Dairies: the line runs again in four hours; a technician comes, not a parcel. Proof: nine times in ten last year.”",
        add: "Write a promise",
        no_segment: "Segment to be chosen",
        nothing: "The sentence is composed here, from the first part on.",
        checks: "Checks",
        words: "Length",
        of_words: |count, most, f| format!("{} of {most}", f.count(count, "word", "words")),
        segment: "Segment",
        unset: "To be chosen",
        benefit: "Benefit",
        benefit_hint: "What the customer gains, in one idea.",
        kind: "Kind of benefit",
        proof: "Proof",
        proof_hint: "A figure, a case, a trial.",
        difference: "Difference",
        difference_hint: "What others do not do.",
        wording: "Your own wording",
        wording_hint: "Optional: takes the place of the composed sentence.",
        asset: "Asset that makes it true",
        asset_hint: "A resource of the VRIO analysis.",
        variants: "Variants by stage of the journey",
        variants_hint: "The same promise, to someone who discovers you, compares, decides or comes back.",
    },
};
