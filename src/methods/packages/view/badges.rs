//! What is worth knowing about a package, as badges: what is missing first, then what was decided.

use super::super::{
    links::group,
    text::{SHARED, Shared},
};
use crate::{
    domain::{
        id::Id,
        lang::Lang,
        package::{DecisionPackage, PinDecision},
    },
    methods::{Method, zero_based_budget::is_justified},
    plan::Plan,
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, Glyph, Tone},
        words::use_words,
    },
};
use leptos::prelude::*;

/// One badge.
#[derive(Clone, Debug, PartialEq)]
struct Mark {
    tone: Tone,
    glyph: Glyph,
    label: String,
    href: Option<String>,
}

/// The badges of a package, followed as it changes.
pub(super) fn badges(id: Id<DecisionPackage>) -> AnyView {
    let plan = use_plan();
    let words = use_words();
    let marks = Memo::new(move |_| {
        let plan = plan.plan();
        plan.packages.get(id).map(|row| marks(&plan, row, words.lang.get())).unwrap_or_default()
    });
    let one = |mark: Mark| {
        let badge = view! { <Badge tone=mark.tone label=mark.label icon=mark.glyph/> };
        match mark.href {
            Some(href) => view! { <a href=href>{badge}</a> }.into_any(),
            None => badge.into_any(),
        }
    };
    view! { <span class="row">{move || marks.get().into_iter().map(one).collect_view()}</span> }.into_any()
}

fn marks(plan: &Plan, row: &DecisionPackage, lang: Lang) -> Vec<Mark> {
    let t = SHARED.get(lang);
    let sheet = |id: Id<DecisionPackage>| Some(Route::on(Method::Packages, id.uuid()).href());
    let mark = |tone, glyph, label: &str| Mark { tone, glyph, label: label.to_owned(), href: None };
    let unjustified =
        (!is_justified(row)).then(|| Mark { href: sheet(row.id), ..mark(Tone::Watch, Glyph::Warning, t.unjustified) });
    let no_level = row.levels.is_empty().then(|| mark(Tone::Watch, Glyph::CircleDashed, t.no_level));
    let mandatory = row.mandatory.as_ref().map(|_| mark(Tone::Info, Glyph::Lock, t.mandatory));
    let pin = row.pin.as_ref().map(|pin| mark(Tone::Brass, Glyph::Pin, pinned(t, pin.decision)));
    let alternative = group(row).map(|group| mark(Tone::Neutral, Glyph::Split, &(t.alternative)(group)));
    let needs = row.requires.map(|needed| Mark {
        href: sheet(needed),
        ..mark(Tone::Neutral, Glyph::Link, &(t.needs)(&name(plan, needed, t)))
    });
    [unjustified, no_level, mandatory, pin, alternative, needs].into_iter().flatten().collect()
}

const fn pinned(t: &Shared, decision: PinDecision) -> &'static str {
    match decision {
        PinDecision::Fund => t.pinned_in,
        PinDecision::Refuse => t.pinned_out,
    }
}

/// What a package is called.
pub(super) fn name(plan: &Plan, id: Id<DecisionPackage>, t: &Shared) -> String {
    let title = plan.packages.get(id).map(|row| row.title.trim()).filter(|title| !title.is_empty());
    title.unwrap_or(t.untitled).to_owned()
}
