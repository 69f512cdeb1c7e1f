//! Tests only: for every rule a small plan that breaks it and one that passes it. A rule without both does not compile.
//! Over 300 lines because every rule has its two scenes here, one below the other.

mod offer;
mod steering;
mod team;

use super::{BudgetFacts, Facts, RuleId, coherence};
use crate::{
    domain::{
        action::{Action, Contribution, Contributions, Quadrant},
        channel::{Channel, ChannelKind},
        day::Day,
        evidence::Evidence,
        id::Id,
        key_result::KeyResult,
        kpi::{Aarrr, Family, Frequency, Kpi, Reading},
        money::Money,
        number::{Number, Share},
        objective::{Objective, Perspective},
        package::{DecisionPackage, Pin, PinDecision},
        person::Person,
        renunciation::{Renunciation, Source},
        score::Score,
        segment::Segment,
        swot_item::{SwotItem, SwotQuadrant},
        watch::Watch,
    },
    methods::lifetime_value::Sheet,
    plan::Plan,
    reports::smart::Criterion,
};
use uuid::Uuid;

pub(super) fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

pub(super) fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

pub(super) fn today() -> Day {
    day("2026-11-22")
}

/// A plan and its facts, changed step by step.
#[derive(Clone, Debug)]
pub(super) struct Scene {
    pub plan: Plan,
    pub facts: Facts,
}

impl Scene {
    fn new() -> Self {
        Self {
            plan: Plan::new(id(0)),
            facts: Facts {
                budget: BudgetFacts { funded: Some([].into()), ..BudgetFacts::default() },
                ..Facts::default()
            },
        }
    }

    fn action(mut self, n: u128, change: impl FnOnce(&mut Action)) -> Self {
        let mut row = Action { title: format!("Action {n}"), ..Action::new(id(n)) };
        change(&mut row);
        self.plan.actions.put(row);
        self
    }

    fn objective(mut self, n: u128, change: impl FnOnce(&mut Objective)) -> Self {
        let mut row = Objective { title: format!("Objective {n}"), ..Objective::new(id(n)) };
        change(&mut row);
        self.plan.objectives.put(row);
        self
    }

    fn key_results(mut self, objective: u128, count: u128) -> Self {
        for n in 0..count {
            self.plan.key_results.put(KeyResult::new(id(1000 * objective + n), id(objective)));
        }
        self
    }

    fn kpi(mut self, n: u128, change: impl FnOnce(&mut Kpi)) -> Self {
        let mut row = Kpi { name: format!("KPI {n}"), ..Kpi::new(id(n)) };
        change(&mut row);
        self.plan.kpis.put(row);
        self
    }

    fn watch(self, end: &str, standard_action: &str) -> Self {
        let mut scene = self.kpi(1, |_| ());
        scene.plan.watches.put(Watch {
            standard_action: standard_action.to_owned(),
            ..Watch::new(id(50), id(1), day("2026-11-02"), day(end))
        });
        scene
    }

    fn package(mut self, n: u128, change: impl FnOnce(&mut DecisionPackage)) -> Self {
        let mut row = DecisionPackage { title: format!("Package {n}"), ..DecisionPackage::new(id(n)) };
        change(&mut row);
        self.plan.packages.put(row);
        self
    }

    fn segment(mut self, n: u128, change: impl FnOnce(&mut Segment)) -> Self {
        let mut row = Segment { name: format!("Segment {n}"), ..Segment::new(id(n)) };
        change(&mut row);
        self.plan.segments.put(row);
        self
    }

    fn channel(mut self, n: u128, change: impl FnOnce(&mut Channel)) -> Self {
        let mut row = Channel { name: format!("Channel {n}"), ..Channel::new(id(n)) };
        change(&mut row);
        self.plan.channels.put(row);
        self
    }

    fn finding(mut self, n: u128, evidence: &str) -> Self {
        self.plan.worksheets.swot.items.put(SwotItem {
            text: format!("Finding {n}"),
            evidence: Evidence::said(evidence),
            ..SwotItem::new(id(n), SwotQuadrant::Strength)
        });
        self
    }

    fn person(mut self) -> Self {
        self.plan.people.put(Person::new(id(7)));
        self
    }

    fn facts(mut self, change: impl FnOnce(&mut Facts)) -> Self {
        change(&mut self.facts);
        self
    }

    fn plan(mut self, change: impl FnOnce(&mut Plan)) -> Self {
        change(&mut self.plan);
        self
    }

    pub(super) fn look(&self) -> super::Coherence {
        coherence(&self.plan, today(), &self.facts)
    }
}

fn serving(objective: u128) -> Contributions {
    [(id(objective), Contribution::Weak)].into()
}

fn reading() -> Option<Reading> {
    Some(Reading::new(Number::ZERO, today()))
}

fn kpis_of(families: &[Family]) -> Scene {
    let scene = Scene::new().objective(1, |_| ());
    (1..).zip(families).fold(scene, |scene, (n, family)| scene.kpi(n, |kpi| kpi.family = Some(*family)))
}

fn actions_now(now: u128) -> Scene {
    let scene = (1..=6).fold(Scene::new().objective(99, |_| ()), |scene, n| scene.action(n, |_| ()));
    scene.facts(|facts| facts.quadrants = (1..=now).map(|n| (id(n), Quadrant::Do)).collect())
}

fn objectives(count: u128) -> Scene {
    (1..=count).fold(Scene::new(), |scene, n| scene.objective(n, |_| ()))
}

fn started(objectives_begun: u128) -> Scene {
    (1..=objectives_begun).fold(objectives(5), |scene, n| {
        scene.action(100 + n, |row| {
            row.contributions = serving(n);
            row.start = Some(day("2026-10-05"));
        })
    })
}

fn channels(kinds: &[ChannelKind]) -> Scene {
    (1..).zip(kinds).fold(Scene::new(), |scene, (n, kind)| scene.channel(n, |row| row.kind = Some(*kind)))
}

fn refused(decision: PinDecision) -> Scene {
    Scene::new().package(1, |row| row.pin = Some(Pin::new(decision, ""))).package(2, |row| row.requires = Some(id(1)))
}

/// A scene that breaks the rule and one that passes it.
#[allow(clippy::too_many_lines, reason = "one line a rule, total over the table")]
pub(super) fn scenes(rule: RuleId) -> (Scene, Scene) {
    use ChannelKind::{Acquisition, Closing};
    use Family::{Activity, Result};
    let new = Scene::new;
    match rule {
        RuleId::ActionNoObjective => {
            let scene = new().objective(9, |_| ()).action(1, |_| ());
            (scene.clone(), scene.action(1, |row| row.contributions = serving(9)))
        }
        RuleId::ActionNoOwner => {
            (new().action(1, |row| row.owner = Some(id(7))), new().person().action(1, |row| row.owner = Some(id(7))))
        }
        RuleId::ActionNoDueDate => (new().action(1, |_| ()), new().action(1, |row| row.due = Some(today()))),
        RuleId::ActionDueAfterCycle => {
            let late = |due: &str| {
                let due = day(due);
                new().plan(|plan| plan.company.cycle.end = Some(today())).action(1, |row| row.due = Some(due))
            };
            (late("2026-11-23"), late("2026-11-22"))
        }
        RuleId::ObjectiveNoKeyResult => (objectives(1), objectives(1).key_results(1, 1)),
        RuleId::ObjectiveKeyResultCount => (objectives(1).key_results(1, 6), objectives(1).key_results(1, 5)),
        RuleId::ObjectiveNoAction => (objectives(1), objectives(1).action(1, |row| row.contributions = serving(1))),
        RuleId::ObjectiveNotSmart => {
            let smart = |gaps: &[Criterion]| objectives(1).facts(|facts| facts.smart = [(id(1), gaps.to_vec())].into());
            (smart(&[Criterion::Relevant]), smart(&[]))
        }
        RuleId::ObjectiveNoDiagnosis => {
            let cited = |row: &mut Objective| row.sources = vec![Source(id::<SwotItem>(60).uuid())];
            (objectives(1), new().finding(60, "").objective(1, cited).objective(2, |row| row.parent = Some(id(1))))
        }
        RuleId::KpiNoTarget => (
            new().kpi(1, |kpi| kpi.baseline = reading()),
            new().kpi(1, |kpi| (kpi.baseline, kpi.target) = (reading(), reading())),
        ),
        RuleId::KpiNoOwner => (new().kpi(1, |_| ()), new().person().kpi(1, |kpi| kpi.owner = Some(id(7)))),
        RuleId::KpiNoFrequency => (new().kpi(1, |_| ()), new().kpi(1, |kpi| kpi.frequency = Some(Frequency::Monthly))),
        RuleId::KpiStale => {
            (new().kpi(1, |_| ()).facts(|facts| facts.stale_kpis = [id(1)].into()), new().kpi(1, |_| ()))
        }
        RuleId::KpiEmptyStage => {
            let all = |skip| {
                let stages = (1..).zip(Aarrr::ALL).skip(skip);
                stages.fold(new(), |scene, (n, stage)| scene.kpi(n, |kpi| kpi.aarrr = Some(stage)))
            };
            (all(1), all(0))
        }
        RuleId::WatchNoStandardAction => (new().watch("2026-11-23", " "), new().watch("2026-11-23", "Call")),
        RuleId::WatchWindow => (new().watch("2026-12-01", ""), new().watch("2026-11-30", "")),
        RuleId::WatchVerdictOverdue => {
            let scene = new().watch("2026-11-16", "");
            (scene.clone().facts(|facts| facts.overdue_verdicts = [id(50)].into()), scene)
        }
        RuleId::PackageNoJustification => {
            let scene = new().package(1, |_| ());
            (scene.clone().facts(|facts| facts.budget.unjustified = [id(1)].into()), scene)
        }
        RuleId::PackageNoObjective => {
            let scene = objectives(9).package(1, |_| ());
            (scene.clone(), scene.package(1, |row| row.contributions = serving(9)))
        }
        RuleId::PackageRequiresRefused => (refused(PinDecision::Refuse), refused(PinDecision::Fund)),
        RuleId::PackageFundedIdle => {
            let funded = new().action(5, |_| ()).facts(|facts| facts.budget.funded = Some([id(1)].into()));
            (funded.clone().package(1, |_| ()), funded.package(1, |row| row.activities = vec![id(5)]))
        }
        RuleId::SegmentPriority => {
            let scene = new().segment(1, |row| row.priority = true);
            (scene.clone().segment(2, |row| row.priority = true), scene.segment(2, |_| ()))
        }
        RuleId::SegmentNoExclusions => {
            let excluding = |what: &str| new().segment(1, |row| row.exclusions = vec![what.to_owned()]);
            (excluding("  "), excluding("Resellers"))
        }
        RuleId::SegmentLoses => {
            let spending = |units: i64| {
                new().segment(1, |_| ()).plan(|plan| {
                    let sheet = Sheet {
                        basket: Some(Money::from_units(100)),
                        frequency: Number::new(2.0),
                        margin: Share::new(0.5),
                        retention: Share::new(0.8),
                        discount: Number::new(0.1),
                        acquisition_spending: Some(Money::from_units(units)),
                        new_customers: Some(10),
                        ..Sheet::default()
                    };
                    plan.worksheets.lifetime_value.sheets.insert(id(1), sheet);
                })
            };
            (spending(3_667), spending(3_666))
        }
        RuleId::SegmentStalePersona => offer::stale_persona(),
        RuleId::ValuePropositionIncomplete => offer::incomplete(),
        RuleId::ValuePropositionTooLong => offer::too_long(),
        RuleId::ChannelTooManyAcquisition => {
            (channels(&[Acquisition, Acquisition, Acquisition]), channels(&[Acquisition, Acquisition, Closing]))
        }
        RuleId::ChannelNotOneClosing => (channels(&[Closing, Closing]), channels(&[Closing])),
        RuleId::ChannelNoCostOrCapacity => {
            let scene = new().channel(1, |row| row.cost = Some(Money::ZERO));
            let known = |row: &mut Channel| (row.cost, row.capacity) = (Some(Money::ZERO), Some(Number::ZERO));
            (scene, new().channel(1, known))
        }
        RuleId::ChannelOffPriority => {
            let scene = new().segment(3, |row| row.priority = true).segment(4, |_| ());
            let on = |n| scene.clone().channel(1, |row| row.segment = Some(id(n)));
            (on(4), on(3))
        }
        RuleId::DiagnosisLedToNothing => {
            let cited = |row: &mut Action| row.sources = vec![Source(id::<SwotItem>(60).uuid())];
            (new().finding(60, ""), new().finding(60, "").action(1, cited))
        }
        RuleId::DiagnosisNoEvidence => (new().finding(60, " "), new().finding(60, "Survey")),
        RuleId::RitualLate => steering::late(),
        RuleId::RitualTooLong => steering::too_long(),
        RuleId::PlanChangedOutside => steering::changed_outside(),
        RuleId::PersonOverCapacity => team::over_capacity(),
        RuleId::RaciNotOneAccountable => (team::raci(&["RA", "A"]), team::raci(&["RA", "I"])),
        RuleId::RaciNoResponsible => (team::raci(&["A", "C"]), team::raci(&["A", "R"])),
        RuleId::RaciManyConsulted => (team::raci(&["RAC", "C", "C", "C"]), team::raci(&["RA", "C", "C", "C"])),
        RuleId::PriceNoGuard => offer::no_guard(),
        RuleId::ProcessNoExitCriteria => offer::no_exit_criteria(),
        RuleId::ExperimentUndecided => offer::undecided(),
        RuleId::PlanEnvelopeExceeded => {
            let over = objectives(1).facts(|facts| facts.budget.shortfall = Some(Money::from_units(500)));
            (over, objectives(1))
        }
        RuleId::PlanKpiMix => (kpis_of(&[Result; 6]), kpis_of(&[Result, Result, Activity, Activity, Activity])),
        RuleId::PlanAllUrgent => (actions_now(3), actions_now(2)),
        RuleId::PlanTooManyObjectives => (objectives(6), objectives(6).objective(6, |row| row.parent = Some(id(1)))),
        RuleId::PlanTooManyStarts => (started(4), started(3)),
        RuleId::PlanNoRenunciation => {
            let scene = objectives(1).plan(|plan| plan.renunciations.put(Renunciation::new(id(1))));
            (objectives(1), scene)
        }
        RuleId::PlanOnePerspective => {
            let on = |n, side| move |scene: Scene| scene.objective(n, |row| row.perspective = Some(side));
            let first = on(1, Perspective::Customer)(new());
            (on(2, Perspective::Customer)(first.clone()), on(2, Perspective::Process)(first))
        }
        RuleId::PlanImportantUnfunded => {
            let scene = objectives(1)
                .action(5, |row| row.cost = Some(Money::from_units(900)))
                .package(1, |row| row.activities = vec![id(5)])
                .facts(|facts| facts.important = [id(5)].into());
            (scene.clone(), scene.facts(|facts| facts.budget.funded = Some([id(1)].into())))
        }
        RuleId::PlanUndecided => {
            let rated =
                |rating| objectives(1).plan(|plan| plan.worksheets.five_forces.buyers.rating = Score::new(rating));
            (rated(4), rated(3))
        }
    }
}
