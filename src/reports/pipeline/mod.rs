//! What the pipeline says to the KPIs of the same kind (domain section 8): each computed from the opportunities, with the day
//! on which it holds. The plan keeps a figure only when the reader notes it as a measurement; until then it is a view.

pub mod text;

use crate::{
    domain::{
        day::Day,
        explained::{Explained, Op, Term, TermName},
        folding::folded,
        id::Id,
        kpi::{Frequency, Kpi, MetricKind, Unit},
        number::Number,
        opportunity::Opportunity,
        segment::Segment,
    },
    methods::pipeline::{
        flow::{StageFlow, flow, win_rate},
        value::{average_deal, cycle, open_value},
    },
    plan::Plan,
};

/// A KPI and what the pipeline says that it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Fed {
    /// The KPI.
    pub kpi: Id<Kpi>,
    /// Its figure, in the KPI’s unit: whole units of money, shares of 1, days.
    pub figure: Explained<f64>,
    /// The day on which it holds.
    pub on: Day,
    /// Whether that day’s measurement says the same already.
    pub noted: bool,
}

/// The opportunities of a segment, or all of them.
#[must_use]
pub fn opportunities(plan: &Plan, segment: Option<Id<Segment>>) -> Vec<&Opportunity> {
    let all = plan.worksheets.pipeline.opportunities.iter();
    all.filter(|row| segment.is_none() || row.segment == segment).collect()
}

/// The stages with what all the opportunities did there.
#[must_use]
pub fn flow_of(plan: &Plan) -> Vec<StageFlow> {
    flow(&plan.worksheets.process.stages, &opportunities(plan, None))
}

/// The KPIs that the pipeline can say, in the order of the plan; none while it holds no opportunity.
#[must_use]
pub fn fed(plan: &Plan, today: Day) -> Vec<Fed> {
    plan.kpis.iter().filter_map(|kpi| fed_one(plan, kpi, today)).collect()
}

/// The mean days from the first contact to a won deal; nothing while none was won.
#[must_use]
pub fn mean_cycle(plan: &Plan) -> Option<f64> {
    cycle(&opportunities(plan, None)).map(|found| found.value)
}

/// What the pipeline says of one KPI; nothing when it measures something else, or nothing is known.
#[must_use]
pub fn fed_one(plan: &Plan, kpi: &Kpi, today: Day) -> Option<Fed> {
    if plan.worksheets.pipeline.opportunities.is_empty() {
        return None;
    }
    let rows = opportunities(plan, kpi.segment);
    let figure = match (kpi.metric, &kpi.unit) {
        (MetricKind::PipelineValue, Unit::Money) => in_units(open_value(&rows)),
        (MetricKind::AverageBasket, Unit::Money) => in_units(average_deal(&rows)?),
        // What was won feeds neither new customers nor orders: a deal may be the tenth of its customer, and most orders
        // come without a deal.
        (MetricKind::NewOpportunities, Unit::Count) => new_opportunities(&rows, kpi.frequency, today),
        (MetricKind::WinRate, Unit::Percent) => win_rate(&rows)?,
        (MetricKind::SalesCycleDays, Unit::Days) => cycle(&rows)?,
        (MetricKind::StageConversion, Unit::Percent) => stage_conversion(plan, kpi, &rows)?,
        _ => return None,
    };
    let measured = kpi.measurements.on(today).map(|measured| measured.value);
    let noted = measured.is_some() && measured == Number::new(figure.value);
    Some(Fed { kpi: kpi.id, figure, on: today, noted })
}

/// The same in whole units of money, term by term.
fn in_units(figure: Explained<f64>) -> Explained<f64> {
    let term = |term: Term| {
        let name = match term.term {
            TermName::OpenAmount => TermName::OpenAmountUnits,
            TermName::PipelineValue => TermName::PipelineValueUnits,
            TermName::WonAmount => TermName::WonAmountUnits,
            TermName::AverageDeal => TermName::AverageDealUnits,
            _ => return term,
        };
        Term { term: name, value: term.value / 100.0, ..term }
    };
    Explained { value: figure.value / 100.0, why: figure.why.into_iter().map(term).collect() }
}

/// How many were opened in the period of today, which runs as the KPI is measured: by month when it does not say.
fn new_opportunities(rows: &[&Opportunity], frequency: Option<Frequency>, today: Day) -> Explained<f64> {
    let start = frequency.unwrap_or(Frequency::Monthly).start_of(today);
    let count = rows.iter().filter(|row| row.created.is_some_and(|day| day >= start && day <= today)).count();
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let value = count as f64;
    let why = vec![
        Term::new(TermName::OpportunitiesInPeriod, Op::Add, value),
        Term::new(TermName::OpportunitiesInPeriod, Op::Equals, value),
    ];
    Explained { value, why }
}

/// The conversion of the stage that the KPI names.
fn stage_conversion(plan: &Plan, kpi: &Kpi, rows: &[&Opportunity]) -> Option<Explained<f64>> {
    let stages = &plan.worksheets.process.stages;
    let name = folded(&kpi.stage);
    let stage = stages.iter().find(|stage| !name.is_empty() && folded(&stage.name) == name)?;
    flow(stages, rows).into_iter().find(|row| row.stage == stage.id)?.conversion
}

/// Notes what the pipeline says as the measurements of that day; a note that stands there stays.
pub fn note(plan: &mut Plan, figures: &[Fed]) {
    for one in figures {
        plan.kpis.update(one.kpi, |kpi| kpi.measurements.set(one.on, Number::new(one.figure.value)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{explained::recomputed, money::Money, opportunity::Outcome, sales_stage::SalesStage};
    use uuid::Uuid;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    fn plan() -> Plan {
        let mut plan = Plan::new(id(1));
        plan.worksheets.process.stages = [(1, "Découverte"), (2, "Closing")]
            .map(|(n, name)| SalesStage { name: name.to_owned(), ..SalesStage::new(id(n)) })
            .into_iter()
            .collect();
        let row = |n, stage, outcome, created: &str, closed: Option<&str>| Opportunity {
            stage: Some(id(stage)),
            outcome,
            amount: Some(Money::from_units(1_000)),
            created: Some(day(created)),
            closed: closed.map(day),
            segment: (n == 1).then(|| id(7)),
            ..Opportunity::new(id(n))
        };
        plan.worksheets.pipeline.opportunities = [
            row(1, 1, Outcome::Open, "2026-11-02", None),
            row(2, 2, Outcome::Won, "2026-10-01", Some("2026-11-10")),
            row(3, 1, Outcome::Lost, "2026-09-01", Some("2026-10-10")),
        ]
        .into_iter()
        .collect();
        plan
    }

    #[test]
    fn each_kind_of_kpi_gets_its_figure() {
        #[track_caller]
        fn check(metric: MetricKind, unit: Unit, expected: Option<f64>) {
            let mut plan = plan();
            let kpi = Kpi { metric, unit, stage: "DECOUVERTE".to_owned(), ..Kpi::new(id(9)) };
            plan.kpis.put(kpi);
            let found = fed(&plan, day("2026-11-22"));
            assert_eq!(found.first().map(|row| row.figure.value), expected, "{metric:?}");
            for row in found {
                let last = recomputed(&row.figure.why).last().map(|(_, value)| *value);
                assert_eq!(last, Some(row.figure.value), "{metric:?}");
            }
        }
        check(MetricKind::PipelineValue, Unit::Money, Some(1_000.0));
        check(MetricKind::NewOpportunities, Unit::Count, Some(1.0));
        check(MetricKind::NewCustomers, Unit::Count, None);
        check(MetricKind::Orders, Unit::Count, None);
        check(MetricKind::WinRate, Unit::Percent, Some(0.5));
        check(MetricKind::SalesCycleDays, Unit::Days, Some(40.0));
        check(MetricKind::StageConversion, Unit::Percent, Some(0.5));
        check(MetricKind::AverageBasket, Unit::Money, Some(1_000.0));
        check(MetricKind::Revenue, Unit::Money, None);
        check(MetricKind::WinRate, Unit::Count, None);
    }

    #[test]
    fn a_figure_is_noted_once_and_keeps_the_note() {
        let mut plan = plan();
        let today = day("2026-11-22");
        let kpi = Kpi { metric: MetricKind::WinRate, unit: Unit::Percent, ..Kpi::new(id(9)) };
        plan.kpis.put(kpi);
        let found = fed(&plan, today);
        assert!(!found[0].noted);
        note(&mut plan, &found);
        assert!(fed(&plan, today)[0].noted);
        let measured = plan.kpis.get(id(9)).map(|kpi| kpi.measurements.as_slice().len());
        note(&mut plan, &found);
        assert_eq!(measured, Some(1));
        assert_eq!(plan.kpis.get(id(9)).map(|kpi| kpi.measurements.as_slice().len()), Some(1));
        assert!(fed(&Plan::new(id(2)), today).is_empty());
    }

    #[test]
    fn a_kpi_of_a_segment_reads_its_own_opportunities() {
        #[track_caller]
        fn check(segment: Option<u128>, expected: f64) {
            let mut plan = plan();
            let other =
                Opportunity { segment: Some(id(6)), amount: Some(Money::from_units(300)), ..Opportunity::new(id(4)) };
            plan.worksheets.pipeline.opportunities.put(other);
            let (metric, unit, segment) = (MetricKind::PipelineValue, Unit::Money, segment.map(id));
            plan.kpis.put(Kpi { metric, unit, segment, ..Kpi::new(id(9)) });
            assert_eq!(fed(&plan, day("2026-11-22"))[0].figure.value, expected, "{segment:?}");
        }
        check(None, 1_300.0);
        check(Some(7), 1_000.0);
        check(Some(6), 300.0);
        check(Some(8), 0.0);
    }

    #[test]
    fn what_opens_after_today_is_not_counted_yet() {
        let mut plan = plan();
        let tomorrow = Opportunity { created: Some(day("2026-11-23")), ..Opportunity::new(id(4)) };
        plan.worksheets.pipeline.opportunities.put(tomorrow);
        plan.kpis.put(Kpi { metric: MetricKind::NewOpportunities, unit: Unit::Count, ..Kpi::new(id(9)) });
        let opened = |today: &str| fed(&plan, day(today))[0].figure.value;
        assert_eq!(["2026-11-22", "2026-11-23", "2026-12-01"].map(opened), [1.0, 2.0, 0.0]);
    }
}
