//! The contradictions between decisions, each with its packages and the way to mend it. No ranking is given then.

use super::{
    super::{Conflict, text::conflict},
    desk::{Desk, name},
};
use crate::domain::lang::Format;
use crate::{
    methods::{Method, packages::text::SHARED},
    route::Route,
    ui::{
        components::{ButtonLink, Decision, Size, Tone},
        words::{use_format, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn list(desk: Desk) -> AnyView {
    let errors = Memo::new(move |_| desk.budget.with(|budget| budget.ranking.errors.clone()));
    let all = move || errors.get().into_iter().map(|error| one(desk, error)).collect_view();
    view! { <section class="stack" aria-live="polite">{all}</section> }.into_any()
}

fn one(desk: Desk, error: Conflict) -> AnyView {
    let (words, f) = (use_words(), use_format());
    let packages = conflict::packages(&error);
    let cure = conflict::cure(&error);
    let title = move || {
        let (plan, format) = (desk.plan.plan(), f());
        conflict::sentence(&error, &*format, &|id| name(&plan, id, SHARED.get(format.lang()).untitled))
    };
    let link = move |id: crate::domain::id::Id<crate::domain::package::DecisionPackage>| {
        let label = move || {
            let lang = words.lang.get();
            conflict::open(lang, &name(&desk.plan.plan(), id, SHARED.get(lang).untitled))
        };
        view! { <ButtonLink label href=Route::on(Method::Packages, id.uuid()).href() size=Size::Small/> }
    };
    view! {
        <Decision
            tone=Tone::Alert
            badge=move || (*conflict::BADGE.get(words.lang.get())).to_owned()
            title
            detail=Signal::derive(move || (*cure.get(words.lang.get())).to_owned())
        >
            {packages.into_iter().map(link).collect_view()}
        </Decision>
    }
    .into_any()
}
