//! Words of the coherence panel: what a rule's text is made of, and the sentence of a finding.

pub mod guide;
mod screen;

pub use screen::*;

use super::{
    finding::{Detail, Finding, Missing},
    rules::{Severity, Subject},
};
use crate::{
    domain::{
        entity::{EntityKind, EntityRef},
        kpi::Family,
        lang::{Format, Lang, Localized, Name},
    },
    plan::Plan,
    reports::trace::Item,
};

/// The title of the screen and of the panel.
pub const TITLE: Name = Localized { fr: "Cohérence", en: "Coherence" };

/// What the panel says when no rule applies yet.
pub const NO_SCORE: Name = Localized {
    fr: "Pas encore de note : saisissez un objectif ou une action.",
    en: "No score yet: enter an objective or an action.",
};

/// The words of one rule.
#[derive(Debug)]
pub struct RuleText {
    /// Its title, in a few words.
    pub title: Name,
    /// Why the rule exists, in one sentence.
    pub why: Name,
    /// The sentence of a finding.
    pub sentence: Localized<fn(&Said<'_>) -> String>,
}

/// What a sentence has at hand.
#[derive(Clone, Copy)]
pub struct Said<'a> {
    finding: &'a Finding,
    plan: &'a Plan,
    format: &'a dyn Format,
}

/// The finding in one sentence, in the language of `format`.
#[must_use]
pub fn sentence(finding: &Finding, plan: &Plan, format: &dyn Format) -> String {
    let say = finding.rule.text().sentence.get(format.lang());
    say(&Said { finding, plan, format })
}

/// How grave, in a word.
#[must_use]
pub const fn severity(severity: Severity) -> Name {
    match severity {
        Severity::Error => Localized { fr: "Erreur", en: "Error" },
        Severity::Warning => Localized { fr: "Avertissement", en: "Warning" },
        Severity::Hint => Localized { fr: "Conseil", en: "Hint" },
    }
}

/// What a rule looks at, for headings.
#[must_use]
pub const fn subject(subject: Subject) -> Name {
    match subject {
        Subject::Action => Localized { fr: "Actions", en: "Actions" },
        Subject::Objective => Localized { fr: "Objectifs", en: "Objectives" },
        Subject::Kpi => Localized { fr: "Indicateurs", en: "KPIs" },
        Subject::Watch => Localized { fr: "Surveillances", en: "Watches" },
        Subject::Package => Localized { fr: "Paquets de décision", en: "Decision packages" },
        Subject::Segment => Localized { fr: "Segments", en: "Segments" },
        Subject::Channel => Localized { fr: "Canaux", en: "Channels" },
        Subject::ValueProposition => Localized { fr: "Propositions de valeur", en: "Value propositions" },
        Subject::Person => Localized { fr: "Équipe", en: "People" },
        Subject::RaciRow => Localized { fr: "RACI", en: "RACI" },
        Subject::Price => Localized { fr: "Prix", en: "Price" },
        Subject::SalesStage => Localized { fr: "Processus de vente", en: "Sales process" },
        Subject::Experiment => Localized { fr: "Expériences", en: "Experiments" },
        Subject::DiagnosisItem => Localized { fr: "Diagnostic", en: "Diagnosis" },
        Subject::Ritual => Localized { fr: "Rituels", en: "Rituals" },
        Subject::Plan => Localized { fr: "Plan entier", en: "Whole plan" },
    }
}

impl Said<'_> {
    /// The entity's name in quotation marks; what it is when it has no name.
    pub(super) fn name(&self) -> String {
        self.finding.entity.map(|entity| self.quoted(entity)).unwrap_or_default()
    }

    /// The other entity's name in quotation marks.
    pub(super) fn other(&self) -> String {
        if let Detail::Other(entity) = self.finding.detail { self.quoted(entity) } else { String::new() }
    }

    /// The name of the row, or of the item that every plan has, in quotation marks.
    pub(super) fn item(&self) -> String {
        match self.finding.detail {
            Detail::Fixed(item) => self.in_quotes(item.name().get(self.format.lang())),
            _ => self.name(),
        }
    }

    fn quoted(&self, entity: EntityRef) -> String {
        match Item::Row(entity).name(self.plan, self.format.lang()).trim() {
            "" => (*unnamed(entity.kind).get(self.format.lang())).to_owned(),
            name => self.in_quotes(name),
        }
    }

    fn in_quotes(&self, name: &str) -> String {
        match self.format.lang() {
            Lang::Fr => format!("«\u{a0}{name}\u{a0}»"),
            Lang::En => format!("“{name}”"),
        }
    }

    /// The count of the detail; 0 when it has none.
    pub(super) const fn count(&self) -> usize {
        match self.finding.detail {
            Detail::Count(count) | Detail::Part { count, .. } | Detail::Mix { count, .. } => count,
            Detail::Starts { channels, .. } => channels,
            _ => 0,
        }
    }

    /// The detail's count with its noun.
    pub(super) fn counted(&self, one: &'static str, other: &'static str) -> String {
        self.format.count(self.count(), one, other)
    }

    /// Out of how many, or how many objectives were begun; 0 when the detail has neither.
    pub(super) fn second(&self, one: &'static str, other: &'static str) -> String {
        let count = match self.finding.detail {
            Detail::Part { of, .. } => of,
            Detail::Starts { objectives, .. } => objectives,
            _ => 0,
        };
        self.format.count(count, one, other)
    }

    /// The detail's length in days.
    pub(super) fn days(&self) -> String {
        let Detail::Days(days) = self.finding.detail else { return String::new() };
        #[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
        let figure = self.format.number(days as f64, 0);
        figure
    }

    /// The detail's date, if it has one.
    pub(super) fn date(&self) -> Option<String> {
        if let Detail::On(day) | Detail::Changed { since: day, .. } = self.finding.detail {
            Some(self.format.date(day))
        } else {
            None
        }
    }

    /// The detail's amount.
    pub(super) fn amount(&self) -> String {
        if let Detail::Amount(amount) = self.finding.detail { self.format.money(amount) } else { String::new() }
    }

    /// What is missing, one of three words.
    pub(super) const fn missing(&self, first: &'static str, second: &'static str, both: &'static str) -> &'static str {
        match self.finding.detail {
            Detail::Missing(Missing::First) => first,
            Detail::Missing(Missing::Second) => second,
            _ => both,
        }
    }

    /// The limits of the number of KPIs and the family that is missing.
    pub(super) const fn mix(&self) -> ((u8, u8), Option<Family>) {
        if let Detail::Mix { limits, missing, .. } = self.finding.detail { (limits, missing) } else { ((0, 0), None) }
    }

    /// The choices that changed, in lower case.
    pub(super) fn choices(&self) -> String {
        let Detail::Changed { choices, .. } = &self.finding.detail else { return String::new() };
        let lang = self.format.lang();
        let names: Vec<_> = choices.iter().map(|kind| kind.fixed().name().get(lang).to_lowercase()).collect();
        names.join(", ")
    }

    /// The stage without a KPI.
    pub(super) fn stage(&self) -> &'static str {
        if let Detail::Stage(stage) = self.finding.detail { stage.name().get(self.format.lang()) } else { "" }
    }

    /// The only perspective in use.
    pub(super) fn perspective(&self) -> &'static str {
        let Detail::Only(side) = self.finding.detail else { return "" };
        side.name().get(self.format.lang())
    }

    /// The SMART criteria that do not hold.
    pub(super) fn gaps(&self) -> String {
        let Detail::Smart(gaps) = &self.finding.detail else { return String::new() };
        let names: Vec<_> = gaps.iter().map(|gap| gap.name().get(self.format.lang()).to_lowercase()).collect();
        names.join(", ")
    }
}

const fn unnamed(kind: EntityKind) -> Name {
    match kind {
        EntityKind::Objective => Localized { fr: "l’objectif sans titre", en: "the untitled objective" },
        EntityKind::KeyResult => Localized { fr: "le résultat clé sans titre", en: "the untitled key result" },
        EntityKind::Kpi => Localized { fr: "l’indicateur sans nom", en: "the unnamed KPI" },
        EntityKind::Watch => Localized { fr: "l’indicateur surveillé sans nom", en: "the unnamed watched KPI" },
        EntityKind::Action => Localized { fr: "l’action sans titre", en: "the untitled action" },
        EntityKind::DecisionPackage => Localized { fr: "le paquet sans titre", en: "the untitled package" },
        EntityKind::Renunciation => Localized { fr: "le renoncement sans titre", en: "the untitled renunciation" },
        EntityKind::Person => Localized { fr: "la personne sans nom", en: "the unnamed person" },
        EntityKind::Segment => Localized { fr: "le segment sans nom", en: "the unnamed segment" },
        EntityKind::Channel => Localized { fr: "le canal sans nom", en: "the unnamed channel" },
        EntityKind::Quotation => Localized { fr: "la citation vide", en: "the empty quotation" },
        EntityKind::SwotItem => Localized { fr: "le constat sans texte", en: "the empty SWOT item" },
        EntityKind::PestelFactor => Localized { fr: "le facteur sans texte", en: "the empty factor" },
        EntityKind::Competitor => Localized { fr: "le concurrent sans nom", en: "the unnamed competitor" },
        EntityKind::BusinessLine => Localized { fr: "l’activité sans nom", en: "the unnamed line of business" },
        EntityKind::BenchmarkProcess => Localized { fr: "le processus sans nom", en: "the unnamed process" },
        EntityKind::Resource => Localized { fr: "la ressource sans nom", en: "the unnamed resource" },
        EntityKind::SynthesisLine => Localized { fr: "la ligne de synthèse vide", en: "the empty synthesis line" },
        EntityKind::Persona => Localized { fr: "le persona sans nom", en: "the unnamed persona" },
        EntityKind::JourneyStep => Localized { fr: "l’étape du parcours sans nom", en: "the unnamed journey step" },
        EntityKind::ValueProposition => {
            Localized { fr: "la proposition de valeur sans bénéfice", en: "the value proposition without a benefit" }
        }
        EntityKind::Ritual => Localized { fr: "le rituel sans nom", en: "the unnamed ritual" },
        EntityKind::Meeting => Localized { fr: "la réunion", en: "the meeting" },
        EntityKind::ObjectionAnswer => Localized { fr: "l’objection sans nom", en: "the unnamed objection" },
        EntityKind::Experiment => {
            Localized { fr: "l’expérience sans hypothèse", en: "the experiment without a hypothesis" }
        }
        EntityKind::FunnelStep => {
            Localized { fr: "l’étape sans nom de l’entonnoir", en: "the unnamed step of the funnel" }
        }
        EntityKind::Opportunity => Localized { fr: "l’opportunité sans nom", en: "the unnamed opportunity" },
        EntityKind::SalesStage => Localized { fr: "l’étape de vente sans nom", en: "the unnamed sales stage" },
        EntityKind::RaciRow => Localized { fr: "le processus sans nom", en: "the unnamed process" },
        EntityKind::Milestone => Localized { fr: "le jalon sans nom", en: "the unnamed milestone" },
        EntityKind::Comment => Localized { fr: "le commentaire vide", en: "the empty comment" },
        EntityKind::SegmentCriterion => Localized { fr: "le critère sans nom", en: "the unnamed criterion" },
    }
}
