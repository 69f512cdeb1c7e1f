//! What a decision of a meeting is about to do, told before it is taken.

use crate::domain::lang::Lang;

/// What a decision is about to do, where its form does not say it by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// The standard action of the watch is started.
    Answers(String),
    /// Its action was started already: nothing else happens.
    Answered,
    /// The watch ends with a verdict.
    Closes,
    /// The action is cancelled.
    Cancels,
    /// The package is refused.
    Refuses,
    /// Only the minutes keep it.
    OnlyNoted,
}

impl Consequence {
    /// In words.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        let words = match (self, lang) {
            (Self::Answers(action), Lang::Fr) if action.trim().is_empty() => "L’action standard est lancée.",
            (Self::Answers(action), Lang::En) if action.trim().is_empty() => "The standard action is started.",
            (Self::Answers(action), Lang::Fr) => return format!("L’action standard est lancée\u{a0}: {action}"),
            (Self::Answers(action), Lang::En) => return format!("The standard action is started: {action}"),
            (Self::Answered, Lang::Fr) => "Son action est déjà lancée\u{a0}: le plan ne change pas.",
            (Self::Answered, Lang::En) => "Its action has been started already: the plan does not change.",
            (Self::Closes, Lang::Fr) => "Le verdict est rendu et la surveillance close\u{a0}: sa place se libère.",
            (Self::Closes, Lang::En) => "The verdict is given and the watch closed: its place becomes free.",
            (Self::Cancels, Lang::Fr) => "L’action est annulée dans le plan.",
            (Self::Cancels, Lang::En) => "The action is cancelled in the plan.",
            (Self::Refuses, Lang::Fr) => {
                "Le paquet est refusé quel que soit son rang\u{a0}; son argent va aux suivants."
            }
            (Self::Refuses, Lang::En) => "The package is refused whatever its rank; its money goes to the next ones.",
            (Self::OnlyNoted, Lang::Fr) => {
                "Le plan ne change pas\u{a0}: le compte rendu garde la décision et sa raison."
            }
            (Self::OnlyNoted, Lang::En) => "The plan does not change: the minutes keep the decision and its reason.",
        };
        words.to_owned()
    }
}
