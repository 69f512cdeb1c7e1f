//! The table of rules: one line a rule. Ids, severities, sources, texts, tests and help all derive from it. Rules of
//! methods that are not built are not in it.

mod action;
mod channel;
mod diagnosis;
mod experiment;
mod kpi;
mod objective;
mod package;
mod person;
mod price;
mod process;
mod proposition;
mod raci;
mod ritual;
mod segment;
mod watch;
mod whole;

use super::{
    outcome::{Outcome, View},
    text::RuleText,
};
use crate::methods::Method;

/// Gives the table to a macro: variant, id, severity, seed, what it looks at, where it is mended, its function and its
/// text in the file of what it looks at. In the order of findings of the same severity.
macro_rules! for_each_rule {
    ($then:ident) => {
        $then! {
            ActionNoObjective "action.no_objective" Error S000 Action Actions action no_objective NO_OBJECTIVE;
            ActionNoOwner "action.no_owner" Warning S002 Action Actions action no_owner NO_OWNER;
            ActionNoDueDate "action.no_due_date" Warning S002 Action Actions action no_due_date NO_DUE_DATE;
            ActionDueAfterCycle "action.due_after_cycle" Hint S002 Action Actions action due_after_cycle DUE_AFTER_CYCLE;
            ObjectiveNoKeyResult "objective.no_key_result" Error S003 Objective Okr objective no_key_result NO_KEY_RESULT;
            ObjectiveKeyResultCount "objective.key_result_count" Warning S003 Objective Okr objective key_result_count KEY_RESULT_COUNT;
            ObjectiveNoAction "objective.no_action" Warning S000 Objective Okr objective no_action NO_ACTION;
            ObjectiveNotSmart "objective.not_smart" Warning S003 Objective Okr objective not_smart NOT_SMART;
            ObjectiveNoDiagnosis "objective.no_diagnosis" Hint S003 Objective Okr objective no_diagnosis NO_DIAGNOSIS;
            KpiNoTarget "kpi.no_target" Error S003 Kpi Kpis kpi no_target NO_TARGET;
            KpiNoOwner "kpi.no_owner" Warning S002 Kpi Kpis kpi no_owner NO_OWNER;
            KpiNoFrequency "kpi.no_frequency" Warning S003 Kpi Kpis kpi no_frequency NO_FREQUENCY;
            KpiStale "kpi.stale" Warning S002 Kpi Figures kpi stale STALE;
            KpiEmptyStage "kpi.empty_stage" Hint S003 Kpi Kpis kpi empty_stage EMPTY_STAGE;
            WatchNoStandardAction "watch.no_standard_action" Error S001 Watch Alerts watch no_standard_action NO_STANDARD_ACTION;
            WatchWindow "watch.window" Warning S001 Watch Alerts watch window WINDOW;
            WatchVerdictOverdue "watch.verdict_overdue" Warning S001 Watch Alerts watch verdict_overdue VERDICT_OVERDUE;
            PackageNoJustification "package.no_justification" Error S003 Package Packages package no_justification NO_JUSTIFICATION;
            PackageNoObjective "package.no_objective" Error S003 Package Packages package no_objective NO_OBJECTIVE;
            PackageRequiresRefused "package.requires_refused" Warning S003 Package Packages package requires_refused REQUIRES_REFUSED;
            PackageFundedIdle "package.funded_idle" Hint S003 Package Packages package funded_idle FUNDED_IDLE;
            SegmentPriority "segment.priority" Error S001 Segment Segments segment priority PRIORITY;
            SegmentNoExclusions "segment.no_exclusions" Warning S001 Segment Segments segment no_exclusions NO_EXCLUSIONS;
            SegmentLoses "segment.loses" Warning S001 Segment LifetimeValue segment loses LOSES;
            SegmentStalePersona "segment.stale_persona" Hint S003 Segment Personas segment stale_persona STALE_PERSONA;
            ValuePropositionIncomplete "valueproposition.incomplete" Warning S001 ValueProposition ValueProposition proposition incomplete INCOMPLETE;
            ValuePropositionTooLong "valueproposition.too_long" Hint S001 ValueProposition ValueProposition proposition too_long TOO_LONG;
            ChannelTooManyAcquisition "channel.too_many_acquisition" Warning S001 Channel Channels channel too_many_acquisition TOO_MANY_ACQUISITION;
            ChannelNotOneClosing "channel.not_one_closing" Warning S001 Channel Channels channel not_one_closing NOT_ONE_CLOSING;
            ChannelNoCostOrCapacity "channel.no_cost_or_capacity" Warning S000 Channel Channels channel no_cost_or_capacity NO_COST_OR_CAPACITY;
            ChannelOffPriority "channel.off_priority" Hint S001 Channel Channels channel off_priority OFF_PRIORITY;
            DiagnosisLedToNothing "diagnosisitem.led_to_nothing" Hint S000 DiagnosisItem Swot diagnosis led_to_nothing LED_TO_NOTHING;
            DiagnosisNoEvidence "diagnosisitem.no_evidence" Hint S003 DiagnosisItem Swot diagnosis no_evidence NO_EVIDENCE;
            PersonOverCapacity "person.over_capacity" Warning S002 Person People person over_capacity OVER_CAPACITY;
            RaciNotOneAccountable "racirow.not_one_accountable" Error S003 RaciRow Raci raci not_one_accountable NOT_ONE_ACCOUNTABLE;
            RaciNoResponsible "racirow.no_responsible" Error S003 RaciRow Raci raci no_responsible NO_RESPONSIBLE;
            RaciManyConsulted "racirow.many_consulted" Hint S003 RaciRow Raci raci many_consulted MANY_CONSULTED;
            PriceNoGuard "price.no_guard" Warning S001 Price Components price no_guard NO_GUARD;
            ProcessNoExitCriteria "salesstage.no_exit_criteria" Warning S001 SalesStage Process process no_exit_criteria NO_EXIT_CRITERIA;
            ExperimentUndecided "experiment.undecided" Warning S001 Experiment Experiments experiment undecided UNDECIDED;
            RitualLate "ritual.late" Warning S002 Ritual Rituals ritual late LATE;
            RitualTooLong "ritual.too_long" Hint S002 Ritual Rituals ritual too_long TOO_LONG;
            PlanEnvelopeExceeded "plan.envelope_exceeded" Error S003 Plan ZeroBasedBudget whole envelope_exceeded ENVELOPE_EXCEEDED;
            PlanKpiMix "plan.kpi_mix" Warning S002 Plan Kpis whole kpi_mix KPI_MIX;
            PlanAllUrgent "plan.all_urgent" Warning S000 Plan Eisenhower whole all_urgent ALL_URGENT;
            PlanTooManyObjectives "plan.too_many_objectives" Warning S002 Plan Okr whole too_many_objectives TOO_MANY_OBJECTIVES;
            PlanTooManyStarts "plan.too_many_starts" Warning S000 Plan Actions whole too_many_starts TOO_MANY_STARTS;
            PlanNoRenunciation "plan.no_renunciation" Hint S000 Plan Renunciations whole no_renunciation NO_RENUNCIATION;
            PlanOnePerspective "plan.one_perspective" Hint S003 Plan Okr whole one_perspective ONE_PERSPECTIVE;
            PlanImportantUnfunded "plan.important_unfunded" Hint S003 Plan Actions whole important_unfunded IMPORTANT_UNFUNDED;
            PlanChangedOutside "plan.changed_outside" Hint S001 Plan Rituals ritual changed_outside CHANGED_OUTSIDE;
            PlanUndecided "plan.undecided" Hint S003 Plan Synthesis diagnosis undecided UNDECIDED;
        }
    };
}

macro_rules! rules {
    ($($variant:ident $id:literal $severity:ident $seed:ident $subject:ident $method:ident $file:ident $check:ident $text:ident;)*) => {
        /// Every rule.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each is the rule of its id; its text says why it exists")]
        pub enum RuleId { $($variant,)* }

        impl RuleId {
            /// Every rule, in the order of findings.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Its id, the same in every language and version.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// How grave it is to break it.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }

            /// The article behind it.
            #[must_use]
            pub const fn seed(self) -> Seed {
                match self { $(Self::$variant => Seed::$seed,)* }
            }

            /// What it looks at.
            #[must_use]
            pub const fn looks_at(self) -> Subject {
                match self { $(Self::$variant => Subject::$subject,)* }
            }

            /// The method where it is mended.
            #[must_use]
            pub const fn cured_in(self) -> Method {
                match self { $(Self::$variant => Method::$method,)* }
            }

            /// Its title, its reason and its sentence.
            #[must_use]
            pub const fn text(self) -> &'static RuleText {
                match self { $(Self::$variant => &$file::text::$text,)* }
            }

            /// Its answer on a plan.
            #[must_use]
            pub fn outcome(self, view: &View<'_>) -> Outcome {
                match self { $(Self::$variant => $file::$check(view),)* }
            }
        }
    };
}
for_each_rule!(rules);

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Could be better.
    Hint,
    /// Weakens the plan.
    Warning,
    /// Breaks the chain from vision to action.
    Error,
}

impl Severity {
    /// Every one, gravest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Hint];

    /// Its weight in the score: 3, 2 or 1.
    #[must_use]
    pub const fn weight(self) -> u8 {
        match self {
            Self::Error => 3,
            Self::Warning => 2,
            Self::Hint => 1,
        }
    }

    /// Its name in files, the same in every language.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// The articles that the planner is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seed {
    /// Choices, coherence and course.
    S000,
    /// The five components, process and rituals.
    S001,
    /// Discipline and follow-up.
    S002,
    /// The methods, from diagnosis to budget.
    S003,
    /// The strategy of development: past, present, path.
    S004,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the entity of its name")]
pub enum Subject {
    Action,
    Objective,
    Kpi,
    Watch,
    Package,
    Segment,
    Channel,
    ValueProposition,
    Person,
    RaciRow,
    Price,
    SalesStage,
    Experiment,
    DiagnosisItem,
    Ritual,
    Plan,
}

impl Subject {
    /// Every one, in the order of headings.
    pub const ALL: [Self; 16] = [
        Self::Action,
        Self::Objective,
        Self::Kpi,
        Self::Watch,
        Self::Package,
        Self::Segment,
        Self::Channel,
        Self::ValueProposition,
        Self::Person,
        Self::RaciRow,
        Self::Price,
        Self::SalesStage,
        Self::Experiment,
        Self::DiagnosisItem,
        Self::Ritual,
        Self::Plan,
    ];
}
