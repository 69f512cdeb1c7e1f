//! The packages that are not in the ranking, with what each lacks and the way to mend it.

use super::{
    super::text::TEXT,
    desk::{Desk, name},
};
use crate::{
    domain::{id::Id, package::DecisionPackage},
    methods::{Method, packages::text::SHARED, zero_based_budget::is_justified},
    route::Route,
    ui::{
        components::{Badge, Card, Glyph, Tone},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn card(desk: Desk) -> AnyView {
    let t = use_text(&TEXT);
    let outside = desk.plan.select(|plan| {
        let lacks = |row: &&DecisionPackage| !is_justified(row) || row.levels.is_empty();
        plan.packages.iter().filter(lacks).map(|row| (row.id, is_justified(row))).collect::<Vec<_>>()
    });
    let some = Memo::new(move |_| outside.with(|all| !all.is_empty()));
    view! {
        <Show when=move || some.get()>
            <Card title=move || t().outside note=Signal::derive(move || t().outside_note.to_owned())>
                <ul class="stack" data-gap="small">
                    <For each=move || outside.get() key=|row| *row children=move |(id, justified)| line(desk, id, justified)/>
                </ul>
            </Card>
        </Show>
    }
    .into_any()
}

fn line(desk: Desk, id: Id<DecisionPackage>, justified: bool) -> AnyView {
    let (s, words) = (use_text(&SHARED), use_words());
    let title = move || name(&desk.plan.plan(), id, SHARED.get(words.lang.get()).untitled);
    let label = move || if justified { s().no_level } else { s().unjustified };
    view! {
        <li class="row">
            <a href=Route::on(Method::Packages, id.uuid()).href()>{title}</a>
            <Badge tone=Tone::Watch label icon=Glyph::Warning/>
        </li>
    }
    .into_any()
}
