//! Words of the choice between marketing and sales.

use super::{Lead, Question, Stake, Undecided};
use crate::domain::{
    guide::Guide,
    lang::{Lang, Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Marketing ou vente d’abord", en: "Marketing or sales first" };

/// What the method is for.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Décider où va le prochain effort\u{a0}: créer la demande, ou mieux convertir celle qui existe.",
        how: "Chaque «\u{a0}oui\u{a0}» aux quatre premières questions penche vers la vente. Un «\u{a0}non\u{a0}» penche vers le \
              marketing\u{a0}: l’article le dit pour un marché peu éduqué, ce planificateur l’étend aux trois autres (convention). \
              L’enjeu départage les égalités, et elles seules.",
        not_when: "Quand une seule personne fait les deux\u{a0}: répartissez plutôt ses semaines avec la matrice d’Eisenhower.",
        source: "«\u{a0}Quand privilégier l’un plutôt que l’autre\u{a0}»",
    },
    en: Guide {
        purpose: "To decide where the next effort goes: creating demand, or converting better what is there.",
        how: "Each “yes” to the first four questions leans to sales. A “no” leans to marketing: the article says so of a market \
              that knows little, this planner extends it to the other three (convention). What is at stake decides ties, and \
              ties only.",
        not_when: "When one person does both: share out their weeks with the Eisenhower matrix instead.",
        source: "“When to favour one over the other”",
    },
};

/// A question as it is asked.
#[must_use]
pub const fn question(question: Question) -> Name {
    match question {
        Question::Educated => Localized {
            fr: "Le marché connaît-il déjà le problème et ses solutions\u{a0}?",
            en: "Does the market know the problem and its solutions already?",
        },
        Question::Competitive => {
            Localized { fr: "Le marché est-il très concurrentiel\u{a0}?", en: "Is the market very competitive?" }
        }
        Question::Complex => Localized { fr: "L’offre est-elle complexe\u{a0}?", en: "Is the offer complex?" },
        Question::MadeInTheSale => Localized {
            fr: "La différence se fait-elle pendant la vente\u{a0}?",
            en: "Is the difference made during the sale?",
        },
    }
}

/// What helps to answer it.
#[must_use]
pub const fn hint(question: Question) -> Name {
    match question {
        Question::Educated => Localized {
            fr: "Vos prospects demandent un prix, ou demandent à quoi cela sert\u{a0}?",
            en: "Do prospects ask for a price, or what it is for?",
        },
        Question::Competitive => Localized {
            fr: "Trois devis ou plus sont comparés avant chaque commande.",
            en: "Three quotes or more are compared before each order.",
        },
        Question::Complex => Localized {
            fr: "Il faut découvrir, qualifier ou démontrer avant de pouvoir chiffrer.",
            en: "One must discover, qualify or demonstrate before a quote is possible.",
        },
        Question::MadeInTheSale => Localized {
            fr: "Découverte, démonstration, négociation\u{a0}: c’est là que vos clients vous choisissent.",
            en: "Discovery, demonstration, negotiation: that is where customers choose you.",
        },
    }
}

/// What a stake is called.
#[must_use]
pub const fn stake(stake: Stake) -> Name {
    match stake {
        Stake::Demand => Localized { fr: "Créer la demande", en: "Create demand" },
        Stake::Conversion => Localized { fr: "Convertir efficacement", en: "Convert well" },
    }
}

/// The page’s title once something comes first.
#[must_use]
pub const fn verdict(lead: Lead) -> Name {
    match lead {
        Lead::Sales => {
            Localized { fr: "La vente d’abord, le marketing en soutien", en: "Sales first, marketing in support" }
        }
        Lead::Marketing => Localized {
            fr: "Le marketing d’abord, la vente quand la demande existe",
            en: "Marketing first, sales once there is demand",
        },
    }
}

/// What follows from it.
#[must_use]
pub const fn consequences(lead: Lead) -> Localized<[&'static str; 3]> {
    match lead {
        Lead::Sales => Localized {
            fr: [
                "Tranchez ce qui vous différencie\u{a0}: prix, canaux, étapes de vente.",
                "Le marketing fournit des preuves, des réponses aux objections et de quoi nourrir les cycles longs.",
                "Arrêtez les actions de visibilité que rien ne relie au pipeline.",
            ],
            en: [
                "Decide what sets you apart: price, channels, stages of the sale.",
                "Marketing supplies proof, answers to objections and something to feed long cycles with.",
                "Stop visibility that nothing links to the pipeline.",
            ],
        },
        Lead::Marketing => Localized {
            fr: [
                "Nommez le problème avec les mots de vos clients, avant de parler de l’offre.",
                "Publiez une preuve par mois\u{a0}: un cas client vaut mieux qu’une brochure.",
                "N’embauchez un commercial de plus que lorsque la demande dépasse sa capacité.",
            ],
            en: [
                "Name the problem in your customers’ words before you speak of the offer.",
                "Publish one proof a month: a customer’s case is worth more than a brochure.",
                "Hire one more seller only when demand exceeds the capacity.",
            ],
        },
    }
}

/// What an action for it is called to begin with.
#[must_use]
pub const fn proposed(lead: Option<Lead>) -> Name {
    match lead {
        Some(Lead::Sales) => Localized {
            fr: "Préparer preuves et réponses aux objections pour les vendeurs",
            en: "Prepare proof and answers to objections for the sellers",
        },
        Some(Lead::Marketing) => Localized {
            fr: "Publier un cas client qui explique le problème",
            en: "Publish a customer’s case that explains the problem",
        },
        None => Localized { fr: "Trancher entre marketing et vente", en: "Choose between marketing and sales" },
    }
}

/// Why nothing comes first yet.
#[must_use]
pub const fn undecided(reason: Undecided) -> Name {
    match reason {
        Undecided::NoAnswer => Localized { fr: "Marketing ou vente d’abord\u{a0}?", en: "Marketing or sales first?" },
        Undecided::Tie => Localized {
            fr: "Égalité\u{a0}: dites quel est l’enjeu principal",
            en: "A tie: say what is mainly at stake",
        },
    }
}

/// Which answers would turn the choice.
#[must_use]
pub fn turning(questions: &[Question], lang: Lang) -> String {
    let names: Vec<String> = questions.iter().map(|one| lower(one.term().name().get(lang))).collect();
    match (names.is_empty(), lang) {
        (true, Lang::Fr) => "Aucune réponse à elle seule ne renverserait ce choix.".to_owned(),
        (true, Lang::En) => "No single answer would turn this choice.".to_owned(),
        (false, Lang::Fr) => {
            format!(
                "Ce choix se renverserait si une seule de ces réponses changeait\u{a0}: {}.",
                names.join("\u{a0}; ")
            )
        }
        (false, Lang::En) => {
            format!("This choice would turn if a single one of these answers changed: {}.", names.join("; "))
        }
    }
}

/// The text with a small first letter.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// How many questions are open.
#[must_use]
pub fn open(count: usize, lang: Lang) -> String {
    match (count, lang) {
        (1, Lang::Fr) => "Une question attend encore sa réponse\u{a0}: le choix est provisoire.".to_owned(),
        (_, Lang::Fr) => format!("{count} questions attendent encore leur réponse\u{a0}: le choix est provisoire."),
        (1, Lang::En) => "One question still waits for its answer: the choice is provisional.".to_owned(),
        (_, Lang::En) => format!("{count} questions still wait for their answers: the choice is provisional."),
    }
}

/// Words of the screen.
pub struct Text {
    /// What it is for.
    pub subtitle: &'static str,
    /// Title of the questions.
    pub questions: &'static str,
    /// An example.
    pub example: &'static str,
    /// An answer.
    pub yes: &'static str,
    /// An answer.
    pub no: &'static str,
    /// No answer.
    pub unknown: &'static str,
    /// The fifth question.
    pub stake: &'static str,
    /// What it decides.
    pub stake_hint: &'static str,
    /// Field.
    pub because: &'static str,
    /// Hint.
    pub because_hint: &'static str,
    /// The question of the picture.
    pub balance: &'static str,
    /// A bar.
    pub sales: &'static str,
    /// A bar.
    pub marketing: &'static str,
    /// Title of what follows.
    pub consequences: &'static str,
    /// The question of the explanation.
    pub why: &'static str,
    /// Opens the explanation.
    pub why_face: &'static str,
    /// How the terms are counted.
    pub counted: &'static str,
    /// Title of the decision.
    pub decide: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Cinq questions pour savoir où va le prochain effort, et ce que l’autre métier fait pendant ce temps.",
        questions: "Cinq questions",
        example: "Exemple\u{a0}: des pièces sur plan, trois concurrents à une heure de route, un devis qui demande une visite\u{a0}: la vente d’abord.",
        yes: "Oui",
        no: "Non",
        unknown: "À voir",
        stake: "Quel est l’enjeu principal\u{a0}?",
        stake_hint: "Départage quand les quatre autres réponses s’équilibrent.",
        because: "Ce qui vous le fait dire",
        because_hint: "Un chiffre, un échange avec un client, une affaire perdue.",
        balance: "De quel côté penchent vos réponses\u{a0}?",
        sales: "Vente",
        marketing: "Marketing",
        consequences: "Ce que cela change",
        why: "Pourquoi ce choix\u{a0}?",
        why_face: "Voir le raisonnement",
        counted: "+1 penche vers la vente, −1 vers le marketing\u{a0}; au-dessus de zéro, la vente d’abord.",
        decide: "Ce que vous en faites",
    },
    en: Text {
        subtitle: "Five questions to know where the next effort goes, and what the other trade does meanwhile.",
        questions: "Five questions",
        example: "Example: parts made to drawing, three competitors within an hour’s drive, a quote that takes a visit: sales first.",
        yes: "Yes",
        no: "No",
        unknown: "To be seen",
        stake: "What is mainly at stake?",
        stake_hint: "Decides when the other four answers balance.",
        because: "What makes you say so",
        because_hint: "A figure, a talk with a customer, a deal lost.",
        balance: "Which side do your answers lean to?",
        sales: "Sales",
        marketing: "Marketing",
        consequences: "What it changes",
        why: "Why this choice?",
        why_face: "See the reasoning",
        counted: "+1 leans to sales, −1 to marketing; above zero, sales first.",
        decide: "What you make of it",
    },
};
