//! Taking a row out of the plan together with what only it held, and every link to it.

use super::{Plan, for_each_kind};
use crate::{
    domain::{
        action::Action,
        channel::Channel,
        comment::{self, Comment, Former},
        entity::{EntityKind, EntityRef},
        evidence::Evidence,
        id::Id,
        kpi::Kpi,
        meeting::Minute,
        objective::Objective,
        package::DecisionPackage,
        person::Person,
        pestel_factor::PestelFactor,
        quotation::Quotation,
        renunciation::Source,
        resource::Question,
        ritual::Ritual,
        sales_stage::SalesStage,
        segment::Segment,
        watch::Watch,
    },
    methods::{components::ComponentKind, funnel},
};
use uuid::Uuid;

impl Plan {
    /// Removes a row of any kind: an objective takes its key results along, a KPI its watches, a ritual its
    /// meetings, a comment its answers; links to what is removed are cleared, so that no dangling id remains. Says whether
    /// there was such a row.
    pub fn remove(&mut self, entity: EntityRef) -> bool {
        let commented = self.commented();
        let removed = self.take_out(entity);
        self.outlive(commented);
        removed
    }

    fn take_out(&mut self, entity: EntityRef) -> bool {
        let id = entity.id;
        match entity.kind {
            EntityKind::Objective => self.unlink_objective(Id::new(id)),
            EntityKind::Kpi => self.unlink_kpi(Id::new(id)),
            EntityKind::Watch => self.unlink_watch(Id::new(id)),
            EntityKind::Action => self.unlink_action(Id::new(id)),
            EntityKind::DecisionPackage => self.unlink_package(Id::new(id)),
            EntityKind::Person => self.unlink_person(Id::new(id)),
            EntityKind::Segment => self.unlink_segment(Id::new(id)),
            EntityKind::Channel => self.unlink_channel(Id::new(id)),
            EntityKind::Ritual => self.meetings.retain(|row| row.ritual.uuid() != id),
            EntityKind::Quotation => self.unlink_quotation(Id::new(id)),
            EntityKind::PestelFactor => self.unlink_factor(Id::new(id)),
            EntityKind::SalesStage => self.unlink_stage(Id::new(id)),
            EntityKind::Opportunity => drop(self.worksheets.qualification.sheets.remove(&Id::new(id))),
            EntityKind::Comment => {
                for answer in comment::below(&self.comments, Id::new(id)) {
                    self.comments.remove(answer);
                }
            }
            _ => {}
        }
        self.worksheets.plan_vs_actual.forget(id);
        self.unlink_source(Source(id));
        macro_rules! take {
            ($($kind:ident $($step:ident).+;)*) => {
                match entity.kind {
                    $(EntityKind::$kind => self.$($step).+.remove(Id::new(id)).is_some(),)*
                }
            };
        }
        for_each_kind!(take)
    }

    /// The comments on rows, and what they would remember of them.
    fn commented(&self) -> Vec<(Id<Comment>, Uuid, Former)> {
        let on_row = |row: &Comment| {
            let about = row.about?.0;
            let found = self.find(about)?;
            Some((row.id, about, Former::new(found.kind, self.name_of(found).unwrap_or_default())))
        };
        self.comments.iter().filter_map(on_row).collect()
    }

    /// Comments stay where what they were about has gone: they name it, and link to nothing.
    fn outlive(&mut self, commented: Vec<(Id<Comment>, Uuid, Former)>) {
        for (id, about, former) in commented {
            if self.find(about).is_none() {
                self.comments.update(id, |row| row.outlive(former));
            }
        }
    }

    /// Takes an item out of what decisions cite.
    fn unlink_source(&mut self, source: Source) {
        let cites = move |sources: &[Source]| sources.contains(&source);
        let forget = move |sources: &mut Vec<Source>| sources.retain(|cited| *cited != source);
        self.objectives.update_where(|row| cites(&row.sources), |row| forget(&mut row.sources));
        self.actions.update_where(|row| cites(&row.sources), |row| forget(&mut row.sources));
        self.packages.update_where(|row| cites(&row.sources), |row| forget(&mut row.sources));
        self.renunciations.update_where(|row| cites(&row.sources), |row| forget(&mut row.sources));
        self.worksheets.synthesis.lines.update_where(|row| cites(&row.items), |row| forget(&mut row.items));
        let about = move |minute: &Minute| minute.subject == Some(source);
        self.meetings.update_where(
            |row| row.decisions.iter().any(about),
            |row| row.decisions.iter_mut().filter(|minute| about(minute)).for_each(|minute| minute.subject = None),
        );
        let promises = &mut self.worksheets.value_proposition.propositions;
        promises.update_where(|row| row.asset == Some(source), |row| row.asset = None);
    }

    fn unlink_objective(&mut self, id: Id<Objective>) {
        self.key_results.retain(|row| row.objective != id);
        self.worksheets.strategy_map.forget(id);
        self.objectives.update_where(|row| row.parent == Some(id), |row| row.parent = None);
        self.actions.update_where(
            |row| row.contributions.contains_key(&id),
            |row| {
                row.contributions.remove(&id);
            },
        );
        self.packages.update_where(
            |row| row.contributions.contains_key(&id),
            |row| {
                row.contributions.remove(&id);
            },
        );
    }

    fn unlink_kpi(&mut self, id: Id<Kpi>) {
        let watches: Vec<_> = self.watches.iter().filter(|row| row.kpi == id).map(|row| row.id).collect();
        for watch in watches {
            self.remove(EntityRef::to(watch));
        }
        self.key_results.update_where(|row| row.kpi == Some(id), |row| row.kpi = None);
        self.worksheets.experiments.rows.update_where(|row| row.kpi == Some(id), |row| row.kpi = None);
        self.worksheets.funnel.steps.update_where(
            |row| row.kpi == Some(id),
            |row| {
                row.kpi = None;
                row.source = funnel::Source::Entered;
            },
        );
        self.rituals.update_where(|row| row.kpis.contains(&id), |row| row.kpis.retain(|kpi| *kpi != id));
        for kind in ComponentKind::ALL {
            let component = self.worksheets.components.get_mut(kind);
            component.kpi = component.kpi.filter(|kpi| *kpi != id);
        }
    }

    fn unlink_watch(&mut self, id: Id<Watch>) {
        self.actions.update_where(|row| row.watch == Some(id), |row| row.watch = None);
    }

    fn unlink_action(&mut self, id: Id<Action>) {
        self.worksheets.experiments.rows.update_where(|row| row.action == Some(id), |row| row.action = None);
        self.worksheets.raci.rows.retain(|row| row.action != Some(id));
        self.packages.update_where(|row| row.activities.contains(&id), |row| row.activities.retain(|a| *a != id));
        self.watches.update_where(
            |row| row.opened.iter().any(|opened| opened.action == id),
            |row| row.opened.retain(|opened| opened.action != id),
        );
    }

    fn unlink_package(&mut self, id: Id<DecisionPackage>) {
        self.packages.update_where(|row| row.requires == Some(id), |row| row.requires = None);
    }

    fn unlink_person(&mut self, id: Id<Person>) {
        self.objectives.update_where(|row| row.owner == Some(id), |row| row.owner = None);
        self.kpis.update_where(|row| row.owner == Some(id), |row| row.owner = None);
        self.watches.update_where(|row| row.standard_owner == Some(id), |row| row.standard_owner = None);
        self.actions.update_where(|row| row.owner == Some(id), |row| row.owner = None);
        self.worksheets.alignment.answers.update_where(|row| row.owner == Some(id), |row| row.owner = None);
        let pipeline = &mut self.worksheets.pipeline;
        pipeline.opportunities.update_where(|row| row.owner == Some(id), |row| row.owner = None);
        self.worksheets.raci.rows.update_where(
            |row| row.roles.contains_key(&id),
            |row| {
                row.roles.remove(&id);
            },
        );
        let milestones = &mut self.worksheets.ninety_days.milestones;
        milestones.update_where(|row| row.owner == Some(id), |row| row.owner = None);
        let takes_part = |row: &Ritual| row.participants.contains(&id);
        self.rituals.update_where(takes_part, |row| row.participants.retain(|person| *person != id));
    }

    fn unlink_segment(&mut self, id: Id<Segment>) {
        self.kpis.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        self.actions.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        self.channels.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        self.quotations.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        self.worksheets.lifetime_value.sheets.remove(&id);
        let pipeline = &mut self.worksheets.pipeline;
        pipeline.opportunities.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        let target = &mut self.worksheets;
        target.value_proposition.propositions.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        target.personas.personas.update_where(|row| row.segment == Some(id), |row| row.segment = None);
        self.worksheets.segments.criteria.update_where(
            |row| row.scores.contains_key(&id),
            |row| {
                row.scores.remove(&id);
            },
        );
    }

    /// What had reached a stage that goes had reached the one before.
    fn unlink_stage(&mut self, id: Id<SalesStage>) {
        let stages = &self.worksheets.process.stages;
        let before = stages.position(id).and_then(|at| at.checked_sub(1)).and_then(|at| stages.iter().nth(at));
        let before = before.map(|stage| stage.id);
        let pipeline = &mut self.worksheets.pipeline;
        pipeline.opportunities.update_where(|row| row.stage == Some(id), |row| row.stage = before);
        pipeline.stage_names.retain(|_, stage| *stage != id);
    }

    fn unlink_channel(&mut self, id: Id<Channel>) {
        self.actions.update_where(|row| row.channel == Some(id), |row| row.channel = None);
    }

    fn unlink_quotation(&mut self, id: Id<Quotation>) {
        let cites = move |evidence: &Evidence| evidence.quotations.contains(&id);
        let forget = move |evidence: &mut Evidence| evidence.quotations.retain(|cited| *cited != id);
        let sheets = &mut self.worksheets;
        sheets.swot.items.update_where(|row| cites(&row.evidence), |row| forget(&mut row.evidence));
        sheets.pestel.factors.update_where(|row| cites(&row.evidence), |row| forget(&mut row.evidence));
        sheets.personas.personas.update_where(|row| cites(&row.evidence), |row| forget(&mut row.evidence));
        sheets.vrio.resources.update_where(
            |row| Question::ALL.iter().any(|question| cites(&row.answer(*question).evidence)),
            |row| Question::ALL.iter().for_each(|question| forget(&mut row.answer_mut(*question).evidence)),
        );
    }

    fn unlink_factor(&mut self, id: Id<PestelFactor>) {
        self.worksheets.swot.items.update_where(|row| row.factor == Some(id), |row| row.factor = None);
    }
}
