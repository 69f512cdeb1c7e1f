//! Making a decision out of a finding: one step, with a notice that leads to it and takes it back.

use super::Finding;
use crate::{
    domain::{
        action::Action,
        entity::{EntityKind, EntityRef},
        id::Id,
        objective::Objective,
        package::DecisionPackage,
        renunciation::{Renunciation, Source},
    },
    plan::Plan,
    reports::{decisions::text::TEXT, trace::home},
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{Toast, Tone, use_toasts},
        topbar::undoing,
        words::use_words,
    },
};
use leptos::prelude::*;

/// What a finding becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    Objective,
    Action,
    Package,
    Renunciation,
}

impl Made {
    const fn kind(self) -> EntityKind {
        match self {
            Self::Objective => EntityKind::Objective,
            Self::Action => EntityKind::Action,
            Self::Package => EntityKind::DecisionPackage,
            Self::Renunciation => EntityKind::Renunciation,
        }
    }
}

/// Makes decisions, for the menu. Lives as long as the screen.
pub(super) fn use_maker() -> Callback<(Made, Finding)> {
    let plan = use_plan();
    let words = use_words();
    let toasts = use_toasts();
    Callback::new(move |(made, finding): (Made, Finding)| {
        let title = finding.title.get_untracked();
        let sources: Vec<Source> = finding.items.iter().map(|item| Source(*item)).collect();
        let kind = made.kind();
        let today = plan.today.get_untracked();
        let id = new_id::<()>().uuid();
        let verb = if made == Made::Renunciation { Verb::Renounce } else { Verb::Add };
        plan.edit(Label::of(verb, kind, &title), |plan| match made {
            Made::Objective => plan.objectives.put(objective(plan, Id::new(id), &title, sources)),
            Made::Action => plan.actions.put(Action { title: title.clone(), sources, ..Action::new(Id::new(id)) }),
            Made::Package => {
                plan.packages.put(DecisionPackage {
                    title: title.clone(),
                    sources,
                    ..DecisionPackage::new(Id::new(id))
                });
            }
            Made::Renunciation => plan.renunciations.put(Renunciation {
                what: title.clone(),
                date: Some(today),
                sources,
                ..Renunciation::new(Id::new(id))
            }),
        });
        let text = TEXT.get(words.lang.get_untracked());
        let link = Route::on(home(kind), EntityRef { kind, id }.id).href();
        toasts.push(undoing(Toast::new(Tone::Ok, (text.made)(kind, &title)).with_link(text.open, link), plan));
    })
}

/// An objective for the cycle that runs.
fn objective(plan: &Plan, id: Id<Objective>, title: &str, sources: Vec<Source>) -> Objective {
    let cycle = &plan.company.cycle;
    Objective { title: title.to_owned(), sources, start: cycle.start, due: cycle.end, ..Objective::new(id) }
}
