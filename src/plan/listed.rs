//! Where each kind of row is listed, so that edits and look-ups are written once for all kinds. The lists of the plan
//! itself merge row by row; those inside of worksheets merge with their worksheet, by id.

use super::Plan;
use crate::{
    domain::{
        action::Action, channel::Channel, comment::Comment, entity::Entity, key_result::KeyResult, kpi::Kpi,
        meeting::Meeting, objective::Objective, opportunity::Opportunity, package::DecisionPackage, person::Person,
        pestel_factor::PestelFactor, quotation::Quotation, renunciation::Renunciation, resource::Resource,
        ritual::Ritual, sales_stage::SalesStage, segment::Segment, swot_item::SwotItem, table::Table, watch::Watch,
    },
    methods::{
        alignment::ObjectionAnswer, bcg::BusinessLine, benchmark::BenchmarkProcess, competitors::Competitor,
        experiments::Experiment, funnel::FunnelStep, journey::JourneyStep, ninety_days::Milestone, personas::Persona,
        raci::RaciRow, segments::SegmentCriterion, synthesis::SynthesisLine, value_proposition::ValueProposition,
    },
};

/// A kind of row that the plan lists.
pub trait Listed: Entity + Send + Sync + 'static {
    /// Its list.
    fn list(plan: &Plan) -> &Table<Self>;
    /// Its list, to change.
    fn list_mut(plan: &mut Plan) -> &mut Table<Self>;
}

/// Gives every list of the plan to a macro: the kind of its rows and its field.
macro_rules! for_each_list {
    ($then:ident) => {
        $then! {
            Person people;
            Segment segments;
            Channel channels;
            Objective objectives;
            KeyResult key_results;
            Kpi kpis;
            Watch watches;
            Action actions;
            DecisionPackage packages;
            Renunciation renunciations;
            Quotation quotations;
            Ritual rituals;
            Meeting meetings;
            Comment comments;
        }
    };
}
pub(crate) use for_each_list;

/// Gives every list of rows to a macro, those inside of worksheets too: the kind of its rows and where it stands.
macro_rules! for_each_kind {
    ($then:ident) => {
        $then! {
            Person people;
            Segment segments;
            Channel channels;
            Objective objectives;
            KeyResult key_results;
            Kpi kpis;
            Watch watches;
            Action actions;
            DecisionPackage packages;
            Renunciation renunciations;
            Quotation quotations;
            Ritual rituals;
            Meeting meetings;
            Comment comments;
            Competitor worksheets.competitors.rows;
            BusinessLine worksheets.bcg.lines;
            BenchmarkProcess worksheets.benchmark.rows;
            SwotItem worksheets.swot.items;
            PestelFactor worksheets.pestel.factors;
            Resource worksheets.vrio.resources;
            SynthesisLine worksheets.synthesis.lines;
            SegmentCriterion worksheets.segments.criteria;
            ValueProposition worksheets.value_proposition.propositions;
            Persona worksheets.personas.personas;
            JourneyStep worksheets.journey.steps;
            SalesStage worksheets.process.stages;
            Experiment worksheets.experiments.rows;
            ObjectionAnswer worksheets.alignment.answers;
            Opportunity worksheets.pipeline.opportunities;
            FunnelStep worksheets.funnel.steps;
            RaciRow worksheets.raci.rows;
            Milestone worksheets.ninety_days.milestones;
        }
    };
}
pub(crate) use for_each_kind;

macro_rules! listed {
    ($($kind:ident $($step:ident).+;)*) => {
        $(impl Listed for $kind {
            fn list(plan: &Plan) -> &Table<Self> {
                &plan.$($step).+
            }
            fn list_mut(plan: &mut Plan) -> &mut Table<Self> {
                &mut plan.$($step).+
            }
        })*
    };
}

for_each_kind!(listed);
