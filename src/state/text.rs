//! Words of the steps that can be undone.

use super::label::Verb;
use crate::domain::{
    entity::EntityKind,
    lang::{Lang, Localized, Name},
};

/// What was done to a row, as one phrase: `saisir des chiffres pour l’indicateur`.
#[must_use]
pub fn done_to(done: Verb, kind: EntityKind, lang: Lang) -> String {
    let (words, row) = (*verb(done).get(lang), *with_article(kind).get(lang));
    match (*link(done).get(lang), lang) {
        ("", _) => format!("{words} {row}"),
        (link, Lang::En) => format!("{words} {link} {row}"),
        (link, Lang::Fr) => match (link, row.strip_prefix("le ")) {
            ("à", Some(bare)) => format!("{words} au {bare}"),
            ("de", Some(bare)) => format!("{words} du {bare}"),
            _ => format!("{words} {link} {row}"),
        },
    }
}

/// What leads from a verb to the row; nothing where the row is its object.
const fn link(verb: Verb) -> Name {
    match verb {
        Verb::Add | Verb::Change | Verb::Delete | Verb::Move | Verb::OpenAction | Verb::Finish => {
            Localized { fr: "", en: "" }
        }
        Verb::Renounce => Localized { fr: "à", en: "" },
        Verb::Explain => Localized { fr: "de", en: "of" },
        Verb::ChangeSeveral
        | Verb::DeleteSeveral
        | Verb::EnterFigures
        | Verb::ImportFigures
        | Verb::ReplacePlan
        | Verb::MergePlan
        | Verb::RestoreVersion
        | Verb::RenamePlan
        | Verb::Example
        | Verb::Verdict
        | Verb::Company
        | Verb::Rate
        | Verb::Settings
        | Verb::KeepAnalysis
        | Verb::ForgetAnalysis
        | Verb::StrategyMap
        | Verb::Component
        | Verb::Alignment
        | Verb::Presentation
        | Verb::ImportOpportunities
        | Verb::Process
        | Verb::Hold
        | Verb::Rule
        | Verb::CloseMeeting
        | Verb::SetUpRituals
        | Verb::Envelope => Localized { fr: "pour", en: "for" },
    }
}

/// What was done, as an infinitive.
#[must_use]
pub const fn verb(verb: Verb) -> Name {
    match verb {
        Verb::Add => Localized { fr: "ajouter", en: "add" },
        Verb::Change => Localized { fr: "modifier", en: "change" },
        Verb::Delete => Localized { fr: "supprimer", en: "delete" },
        Verb::Move => Localized { fr: "déplacer", en: "move" },
        Verb::ChangeSeveral => Localized { fr: "modifier plusieurs lignes", en: "change several rows" },
        Verb::DeleteSeveral => Localized { fr: "supprimer plusieurs lignes", en: "delete several rows" },
        Verb::EnterFigures => Localized { fr: "saisir des chiffres", en: "enter figures" },
        Verb::ImportFigures => Localized { fr: "importer des chiffres", en: "import figures" },
        Verb::ReplacePlan => Localized { fr: "remplacer le plan", en: "replace the plan" },
        Verb::MergePlan => {
            Localized { fr: "reprendre les changements d’un fichier", en: "merge the changes of a file" }
        }
        Verb::RestoreVersion => {
            Localized { fr: "reprendre une version précédente", en: "go back to an earlier version" }
        }
        Verb::RenamePlan => Localized { fr: "renommer le plan", en: "rename the plan" },
        Verb::Example => Localized { fr: "l’exemple", en: "the example" },
        Verb::Renounce => Localized { fr: "renoncer", en: "give up" },
        Verb::OpenAction => Localized { fr: "lancer", en: "start" },
        Verb::Finish => Localized { fr: "terminer", en: "finish" },
        Verb::Verdict => Localized { fr: "rendre un verdict", en: "give a verdict" },
        Verb::Company => Localized { fr: "modifier l’entreprise", en: "change the company" },
        Verb::Explain => Localized { fr: "expliquer l’écart", en: "explain the gap" },
        Verb::Rate => Localized { fr: "noter une force", en: "rate a force" },
        Verb::Settings => Localized { fr: "changer un réglage", en: "change a setting" },
        Verb::KeepAnalysis => Localized { fr: "garder une analyse", en: "keep an analysis" },
        Verb::ForgetAnalysis => Localized { fr: "oublier une analyse", en: "forget an analysis" },
        Verb::StrategyMap => Localized { fr: "relier des objectifs", en: "link objectives" },
        Verb::Component => Localized { fr: "modifier une composante", en: "change a component" },
        Verb::Alignment => {
            Localized { fr: "modifier la page marketing et vente", en: "change the page of marketing and sales" }
        }
        Verb::Presentation => Localized { fr: "préparer la présentation", en: "prepare the presentation" },
        Verb::ImportOpportunities => Localized { fr: "importer des opportunités", en: "import opportunities" },
        Verb::Process => Localized { fr: "modifier le processus de vente", en: "change the sales process" },
        Verb::Hold => Localized { fr: "tenir une réunion", en: "hold a meeting" },
        Verb::Rule => Localized { fr: "prendre une décision", en: "take a decision" },
        Verb::CloseMeeting => Localized { fr: "clore une réunion", en: "close a meeting" },
        Verb::SetUpRituals => Localized { fr: "installer les rituels", en: "set up the rituals" },
        Verb::Envelope => Localized { fr: "changer l’enveloppe", en: "change the envelope" },
    }
}

/// A kind of row with its article.
#[must_use]
pub const fn with_article(kind: EntityKind) -> Name {
    match kind {
        EntityKind::Objective => Localized { fr: "l’objectif", en: "the objective" },
        EntityKind::KeyResult => Localized { fr: "le résultat clé", en: "the key result" },
        EntityKind::Kpi => Localized { fr: "l’indicateur", en: "the KPI" },
        EntityKind::Watch => Localized { fr: "la surveillance", en: "the watch" },
        EntityKind::Action => Localized { fr: "l’action", en: "the action" },
        EntityKind::DecisionPackage => Localized { fr: "le paquet", en: "the package" },
        EntityKind::Renunciation => Localized { fr: "le renoncement", en: "the renunciation" },
        EntityKind::Person => Localized { fr: "la personne", en: "the person" },
        EntityKind::Segment => Localized { fr: "le segment", en: "the segment" },
        EntityKind::Channel => Localized { fr: "le canal", en: "the channel" },
        EntityKind::Quotation => Localized { fr: "la citation", en: "the quotation" },
        EntityKind::SwotItem => Localized { fr: "le constat", en: "the SWOT item" },
        EntityKind::PestelFactor => Localized { fr: "le facteur", en: "the factor" },
        EntityKind::Competitor => Localized { fr: "le concurrent", en: "the competitor" },
        EntityKind::BusinessLine => Localized { fr: "l’activité", en: "the line of business" },
        EntityKind::BenchmarkProcess => Localized { fr: "le processus", en: "the process" },
        EntityKind::Resource => Localized { fr: "la ressource", en: "the resource" },
        EntityKind::SynthesisLine => Localized { fr: "la ligne de synthèse", en: "the synthesis line" },
        EntityKind::Persona => Localized { fr: "le persona", en: "the persona" },
        EntityKind::Ritual => Localized { fr: "le rituel", en: "the ritual" },
        EntityKind::Meeting => Localized { fr: "la réunion", en: "the meeting" },
        EntityKind::RaciRow => Localized { fr: "la ligne RACI", en: "the RACI row" },
        EntityKind::Milestone => Localized { fr: "le jalon", en: "the milestone" },
        EntityKind::JourneyStep => Localized { fr: "l’étape du parcours", en: "the journey step" },
        EntityKind::ValueProposition => Localized { fr: "la proposition de valeur", en: "the value proposition" },
        EntityKind::ObjectionAnswer => Localized { fr: "l’objection", en: "the objection" },
        EntityKind::Experiment => Localized { fr: "l’expérience", en: "the experiment" },
        EntityKind::FunnelStep => Localized { fr: "l’étape de l’entonnoir", en: "the step of the funnel" },
        EntityKind::Opportunity => Localized { fr: "l’opportunité", en: "the opportunity" },
        EntityKind::SalesStage => Localized { fr: "l’étape de vente", en: "the sales stage" },
        EntityKind::Comment => Localized { fr: "le commentaire", en: "the comment" },
        EntityKind::SegmentCriterion => Localized { fr: "le critère", en: "the criterion" },
    }
}
