//! The pinned packages with what each decision costs.

use super::{
    super::text::pinning::TEXT,
    desk::{Desk, name},
    solving::Answer,
};
use crate::{
    domain::{lang::Format, money::Money},
    methods::{Method, packages::text::SHARED},
    route::Route,
    ui::{
        components::Freshness,
        components::{Glyph, Icon},
        words::use_format,
    },
};
use leptos::prelude::*;

pub(super) fn list(desk: Desk) -> AnyView {
    let f = use_format();
    let told = Memo::new(move |_| told(desk, &*f()));
    let freshness =
        move || if desk.pin_prices.with(Answer::is_here) { Freshness::Current } else { Freshness::Earlier }.attr();
    let line = |(href, words): (String, String)| {
        view! {
            <li class="row" data-wrap="no">
                <Icon glyph=Glyph::Pin/>
                <a href=href>{words}</a>
            </li>
        }
    };
    view! { <ul data-freshness=freshness>{move || told.get().into_iter().map(line).collect_view()}</ul> }.into_any()
}

fn told(desk: Desk, format: &dyn Format) -> Vec<(String, String)> {
    let t = TEXT.get(format.lang());
    let prices = desk.pin_prices.with(|prices| prices.known().cloned()).unwrap_or_default();
    let plan = desk.plan.plan();
    let line = |(id, cost): &(_, crate::methods::zero_based_budget::PinCost)| {
        let pin = plan.packages.get(*id)?.pin.as_ref()?;
        let name = name(&plan, *id, SHARED.get(format.lang()).untitled);
        let (price, gap) = (Money::from_cents(cost.cost_cents).in_brief(), Money::from_cents(cost.gap_cents));
        let href = Route::on(Method::Packages, id.uuid()).href();
        Some((href, (t.pinned)(pin.decision, &name, price, gap, format)))
    };
    prices.iter().filter_map(line).collect()
}
