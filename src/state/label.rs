//! What a step did: the label of undo and redo. Its words are in `text`.

use super::text;
use crate::domain::{entity::EntityKind, lang::Lang};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// A row was added.
    Add,
    /// A row was changed.
    Change,
    /// A row was deleted.
    Delete,
    /// A row was moved between quadrants.
    Move,
    /// Several rows were changed at once.
    ChangeSeveral,
    /// Several rows were deleted at once.
    DeleteSeveral,
    /// Figures were entered.
    EnterFigures,
    /// Figures were imported.
    ImportFigures,
    /// The plan was replaced by a file's.
    ReplacePlan,
    /// What a plan that came back changed was merged in.
    MergePlan,
    /// An earlier version of the plan was taken up again.
    RestoreVersion,
    /// The plan was given another name.
    RenamePlan,
    /// The example was loaded or taken away.
    Example,
    /// A row was given up for good, as a renunciation.
    Renounce,
    /// An action was started from an alert.
    OpenAction,
    /// An action was done.
    Finish,
    /// A verdict was given.
    Verdict,
    /// The company or the vision was changed.
    Company,
    /// The cause of a gap was given.
    Explain,
    /// A force of the market was rated or answered.
    Rate,
    /// The envelope was changed.
    Envelope,
    /// A setting was changed.
    Settings,
    /// The aggregates of an analysis were kept.
    KeepAnalysis,
    /// They were taken away.
    ForgetAnalysis,
    /// A link of the strategy map was made or removed.
    StrategyMap,
    /// One of the five components was changed.
    Component,
    /// The page of marketing and sales was changed.
    Alignment,
    /// What is shown and said while presenting.
    Presentation,
    /// Opportunities were imported.
    ImportOpportunities,
    /// The stages of the sale or its cards were changed.
    Process,
    /// A meeting was begun.
    Hold,
    /// A meeting took a decision.
    Rule,
    /// A meeting was closed.
    CloseMeeting,
    /// The usual rituals were set up.
    SetUpRituals,
}

#[cfg(test)]
impl Verb {
    /// Every one.
    const ALL: &[Self] = &[
        Self::Add,
        Self::Change,
        Self::Delete,
        Self::Move,
        Self::ChangeSeveral,
        Self::DeleteSeveral,
        Self::EnterFigures,
        Self::ImportFigures,
        Self::ReplacePlan,
        Self::MergePlan,
        Self::RestoreVersion,
        Self::RenamePlan,
        Self::Example,
        Self::Renounce,
        Self::OpenAction,
        Self::Finish,
        Self::Verdict,
        Self::Company,
        Self::Explain,
        Self::Rate,
        Self::Envelope,
        Self::Settings,
        Self::KeepAnalysis,
        Self::ForgetAnalysis,
        Self::StrategyMap,
        Self::Component,
        Self::Alignment,
        Self::Presentation,
        Self::ImportOpportunities,
        Self::Process,
        Self::Hold,
        Self::Rule,
        Self::CloseMeeting,
        Self::SetUpRituals,
    ];
}

/// The label of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    verb: Verb,
    kind: Option<EntityKind>,
    name: String,
    merging: Option<&'static str>,
}

impl Label {
    /// A step on no row in particular.
    #[must_use]
    pub const fn new(verb: Verb) -> Self {
        Self { verb, kind: None, name: String::new(), merging: None }
    }

    /// A step on a row of `kind` that the user calls `name`.
    #[must_use]
    pub fn of(verb: Verb, kind: EntityKind, name: &str) -> Self {
        Self { verb, kind: Some(kind), name: name.to_owned(), merging: None }
    }

    /// Makes a run of steps with the same key one step: a slider while it is drawn.
    #[must_use]
    pub const fn merging(mut self, key: &'static str) -> Self {
        self.merging = Some(key);
        self
    }

    /// Whether `next` continues this step.
    #[must_use]
    pub fn merges_with(&self, next: &Self) -> bool {
        self.merging.is_some() && self == next
    }

    /// The step in words, to stand behind “Undo:”.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        let Some(kind) = self.kind else { return (*text::verb(self.verb).get(lang)).to_owned() };
        let done = text::done_to(self.verb, kind, lang);
        let named = match (self.name.is_empty(), lang) {
            (true, _) => String::new(),
            (false, Lang::Fr) => format!(" «\u{a0}{}\u{a0}»", shortened(&self.name)),
            (false, Lang::En) => format!(" “{}”", shortened(&self.name)),
        };
        format!("{done}{named}")
    }
}

fn shortened(name: &str) -> String {
    const MOST: usize = 40;
    if name.chars().count() <= MOST {
        return name.to_owned();
    }
    let head: String = name.chars().take(MOST - 1).collect();
    format!("{}…", head.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_reads_as_a_sentence_in_both_languages() {
        let label = Label::of(Verb::Delete, EntityKind::Action, "Relancer les devis");
        assert_eq!(label.words(Lang::Fr), "supprimer l’action «\u{a0}Relancer les devis\u{a0}»");
        assert_eq!(label.words(Lang::En), "delete the action “Relancer les devis”");
    }

    #[test]
    fn a_verb_and_its_row_are_joined_as_the_language_does() {
        #[track_caller]
        fn check(verb: Verb, kind: EntityKind, fr: &str, en: &str) {
            let label = Label::of(verb, kind, "");
            assert_eq!((label.words(Lang::Fr).as_str(), label.words(Lang::En).as_str()), (fr, en));
        }
        use EntityKind::{Action, DecisionPackage, Kpi, Meeting};
        check(Verb::EnterFigures, Kpi, "saisir des chiffres pour l’indicateur", "enter figures for the KPI");
        check(Verb::Renounce, DecisionPackage, "renoncer au paquet", "give up the package");
        check(Verb::Renounce, Action, "renoncer à l’action", "give up the action");
        check(Verb::Explain, Kpi, "expliquer l’écart de l’indicateur", "explain the gap of the KPI");
        check(Verb::Explain, DecisionPackage, "expliquer l’écart du paquet", "explain the gap of the package");
        check(Verb::OpenAction, Action, "lancer l’action", "start the action");
        check(
            Verb::Verdict,
            EntityKind::Watch,
            "rendre un verdict pour la surveillance",
            "give a verdict for the watch",
        );
        check(Verb::Rule, Meeting, "prendre une décision pour la réunion", "take a decision for the meeting");
    }

    #[test]
    fn no_verb_is_pasted_to_a_row() {
        // Verbs that a row is the object of; all others need a word between.
        let direct = [Verb::Add, Verb::Change, Verb::Delete, Verb::Move, Verb::OpenAction, Verb::Finish];
        for verb in Verb::ALL {
            for kind in EntityKind::ALL {
                let words = Label::of(*verb, kind, "").words(Lang::Fr);
                let done = text::verb(*verb).fr;
                let rest = words.strip_prefix(done).expect("the verb first").trim_start();
                let joined = ["à ", "au ", "de ", "du ", "pour "].iter().any(|link| rest.starts_with(link));
                assert_eq!(joined, !direct.contains(verb), "{words}");
                assert!(!words.contains(" à le ") && !words.contains(" de le "), "{words}");
            }
        }
    }
}
