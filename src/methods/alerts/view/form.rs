//! The form of a watch, new or edited. What is wrong is said beside its field, once it was tried.

use super::{
    draft::{Draft, Obstacle},
    fields::fields,
};
use crate::{
    domain::{id::Id, lang::Format, watch::Watch},
    methods::alerts::{
        text::{
            self,
            form::{TEXT, Text},
        },
        validity::WatchFault,
    },
    state::{PlanState, use_plan},
    ui::{
        browser::random::new_id,
        components::{Button, ButtonVariant, Dialog},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// A watch being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Editing {
    /// The watch that is edited; nothing for a new one.
    own: Option<Id<Watch>>,
    /// What the form holds.
    draft: Draft,
    /// Whether it was tried to keep it: from then on, what is missing is said too.
    tried: bool,
}

impl Editing {
    /// A watch to be.
    #[must_use]
    pub const fn new(draft: Draft) -> Self {
        Self { own: None, draft, tried: false }
    }

    /// A watch that is.
    #[must_use]
    pub fn of(watch: &Watch) -> Self {
        Self { own: Some(watch.id), ..Self::new(Draft::of(watch)) }
    }
}

/// The form as its fields see it.
#[derive(Clone, Copy)]
pub(super) struct Form {
    editing: RwSignal<Option<Editing>>,
    obstacles: Memo<Vec<Obstacle>>,
}

impl Form {
    /// A part of what the form holds.
    pub(super) fn get<T: Default>(self, part: impl FnOnce(&Draft) -> T) -> T {
        self.editing.with(|editing| editing.as_ref().map(|editing| part(&editing.draft)).unwrap_or_default())
    }

    /// Changes what the form holds; the plan hears of it when it is kept.
    pub(super) fn change(self, change: impl FnOnce(&mut Draft)) {
        self.editing.update(|editing| {
            if let Some(editing) = editing {
                change(&mut editing.draft);
            }
        });
    }

    fn tried(self) -> bool {
        self.editing.with(|editing| editing.as_ref().is_some_and(|editing| editing.tried))
    }

    /// The words of the first obstacle that `wanted` picks; of something missing, once the form was tried.
    pub(super) fn error(self, wanted: fn(&Obstacle) -> bool) -> Signal<Option<String>> {
        let (t, f) = (use_text(&TEXT), use_format());
        Signal::derive(move || {
            let found = self.obstacles.with(|all| all.iter().copied().find(wanted))?;
            (self.tried() || !waits(found)).then(|| said(found, t(), &*f()))
        })
    }
}

/// Whether an obstacle is only something not yet given, which no one needs to hear before trying.
const fn waits(obstacle: Obstacle) -> bool {
    matches!(obstacle, Obstacle::NoKpi | Obstacle::NoThreshold | Obstacle::Fault(WatchFault::NoStandardAction))
}

fn said(obstacle: Obstacle, t: &Text, format: &dyn Format) -> String {
    match obstacle {
        Obstacle::NoKpi => t.choose.to_owned(),
        Obstacle::NoThreshold => t.needs_threshold.to_owned(),
        Obstacle::Fault(fault) => text::fault(fault, format),
        Obstacle::Refused(refusal) => text::refusal(refusal, format),
    }
}

/// The dialog; it closes by itself once the watch is kept.
#[component]
pub fn WatchDialog(
    /// What it is open on, if it is.
    editing: RwSignal<Option<Editing>>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let own = Memo::new(move |_| editing.with(|editing| editing.as_ref().and_then(|editing| editing.own)));
    let open = Memo::new(move |_| editing.with(Option::is_some));
    let kept = plan.select(|plan| (plan.kpis.clone(), plan.watches.clone()));
    let obstacles = Memo::new(move |_| {
        kept.track();
        editing.with(|editing| {
            editing.as_ref().map(|editing| editing.draft.obstacles(&plan.peek(), editing.own)).unwrap_or_default()
        })
    });
    let form = Form { editing, obstacles };
    let close = move |()| editing.set(None);
    let keep = move |()| {
        if obstacles.with_untracked(Vec::is_empty) {
            if let Some(written) = editing.get_untracked() {
                write(plan, &written);
            }
            close(());
        } else {
            editing.update(|editing| editing.iter_mut().for_each(|editing| editing.tried = true));
        }
    };
    let title = move || if own.get().is_some() { t().edit } else { t().new };
    let save = move || if own.get().is_some() { t().save } else { t().start_watch };
    let blocked = move || (form.tried() && obstacles.with(|all| !all.is_empty())).then(|| t().mend.to_owned());
    let footer = move || {
        view! {
            <Button label=move || t().cancel on_press=close variant=ButtonVariant::Quiet/>
            <Button
                label=save
                on_press=keep
                variant=ButtonVariant::Primary
                disabled_because=Signal::derive(blocked)
            />
        }
    };
    view! {
        <Dialog open on_close=close title footer>
            {fields(form, own)}
        </Dialog>
    }
    .into_any()
}

fn write(plan: PlanState, Editing { own, draft, .. }: &Editing) {
    match (*own, draft.kpi) {
        (Some(id), _) => plan.change(id, |watch| draft.write(watch)),
        (None, Some(kpi)) => {
            let mut watch = Watch::new(new_id(), kpi, draft.start, draft.end);
            draft.write(&mut watch);
            plan.add(watch);
        }
        (None, None) => {}
    }
}
