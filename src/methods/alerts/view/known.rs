//! What is known of a watch today, as its card, its why and its verdict read it.

use crate::{
    domain::{day::Day, id::Id, kpi::Kpi, lang::Format, watch::Watch},
    methods::alerts::window::before_and_after,
    reports::alerts::{Watched, watched},
    state::use_plan,
    ui::insights::use_insights,
};
use leptos::prelude::*;
use std::sync::Arc;

/// A watch with its KPI and everything that is known of both today.
#[derive(Clone, PartialEq)]
pub struct Known {
    /// The watch.
    pub watch: Arc<Watch>,
    /// Its KPI.
    pub kpi: Arc<Kpi>,
    /// Where it stands.
    pub now: Watched,
    /// Whether its last measurement is old.
    pub stale: bool,
    /// The values before and after the window.
    pub around: (Option<f64>, Option<f64>),
    /// The day.
    pub today: Day,
}

impl Known {
    /// A value in the KPI's unit.
    pub fn written(&self, value: f64, format: &dyn Format) -> String {
        self.kpi.unit.write(value, format)
    }
}

/// What is known of a watch; nothing once it or its KPI is gone.
pub fn known(id: Id<Watch>) -> Memo<Option<Arc<Known>>> {
    let plan = use_plan();
    let rows = use_insights().alerts;
    let pair = plan.select(move |plan| {
        let watch = plan.watches.row(id)?;
        Some((watch.clone(), plan.kpis.row(watch.kpi)?.clone()))
    });
    Memo::new(move |_| {
        let (watch, kpi) = pair.get()?;
        let today = plan.today.get();
        rows.with(|rows| {
            let row = rows.iter().find(|row| row.kpi == kpi.id)?;
            let now = watched(&watch, &kpi, &row.values, today);
            let (before, after) = before_and_after(&watch, &row.values);
            let around = (before.map(|value| value.get()), after.map(|value| value.get()));
            Some(Arc::new(Known { now, stale: row.stale, around, today, watch, kpi }))
        })
    })
}
