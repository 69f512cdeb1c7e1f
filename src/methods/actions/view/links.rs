//! What stands around an action: the watch whose alert opened it, the packages that pay for it.

use super::{super::text::TEXT, subject::Subject};
use crate::{
    domain::entity::EntityRef,
    methods::Method,
    route::Route,
    ui::{components::Card, words::use_text},
};
use leptos::prelude::*;

/// A link: where it leads and its words.
type Linked = (String, String);

/// The card of the links.
pub fn links(subject: Subject) -> AnyView {
    let t = use_text(&TEXT);
    let id = subject.id;
    let watch = subject.plan.select(move |plan| {
        let watch = plan.actions.get(id)?.watch?;
        let kpi = plan.name_of(EntityRef::to(watch))?.to_owned();
        Some((Route::on(Method::Alerts, watch.uuid()).href(), kpi))
    });
    let packages = subject.plan.select(move |plan| {
        let pays = plan.packages.iter().filter(|row| row.activities.contains(&id));
        pays.map(|row| (Route::on(Method::Packages, row.id.uuid()).href(), row.title.clone())).collect::<Vec<_>>()
    });
    let none = move || watch.with(Option::is_none) && packages.with(Vec::is_empty);
    let to = |(href, words): Linked| view! { <li><a href=href>{words}</a></li> };
    view! {
        <Card title=move || t().links.to_owned()>
            {move || none().then(|| view! { <p class="muted small">{move || t().no_links}</p> })}
            {move || {
                watch.get().map(|watch| view! { <p class="small">{move || t().from_watch}</p> <ul>{to(watch)}</ul> })
            }}
            {move || {
                let packages = packages.get();
                (!packages.is_empty())
                    .then(|| {
                        view! {
                            <p class="small">{move || t().paid_by}</p>
                            <ul class="stack" data-gap="small">{packages.into_iter().map(to).collect_view()}</ul>
                        }
                    })
            }}
        </Card>
    }
    .into_any()
}
