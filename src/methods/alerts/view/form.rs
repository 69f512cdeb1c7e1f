//! The form of a watch, new or edited. What is wrong is said beside its field, once it was tried.

use super::draft::{Draft, Obstacle};
use crate::{
    domain::{
        day::Day,
        id::Id,
        kpi::{Direction, Kpi, Unit},
        lang::Format,
        watch::Watch,
    },
    methods::alerts::{
        text::{
            self,
            form::{TEXT, Text, breach},
        },
        validity::WatchFault,
    },
    state::{PlanState, use_plan},
    ui::{
        browser::random::new_id,
        components::{Button, ButtonVariant, Choice, ChoiceField, DateField, Dialog, NumberField, TextField},
        unit_field::UnitField,
        words::{use_format, use_text, use_words},
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
struct Form {
    editing: RwSignal<Option<Editing>>,
    obstacles: Memo<Vec<Obstacle>>,
}

impl Form {
    fn get<T: Default>(self, part: impl FnOnce(&Draft) -> T) -> T {
        self.editing.with(|editing| editing.as_ref().map(|editing| part(&editing.draft)).unwrap_or_default())
    }

    fn change(self, change: impl FnOnce(&mut Draft)) {
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
    fn error(self, wanted: fn(&Obstacle) -> bool) -> Signal<Option<String>> {
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

fn fields(form: Form, own: Memo<Option<Id<Watch>>>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <div class="stack">
            {kpi(form)} {thresholds(form)} <div class="grid" data-columns="2">
                <DateField
                    label=move || t().start
                    value=move || form.get(|draft| Some(draft.start))
                    on_change=day(form, |draft| &mut draft.start)
                />
                <DateField
                    label=move || t().end
                    hint=Signal::derive(move || t().window_hint.to_owned())
                    value=move || form.get(|draft| Some(draft.end))
                    on_change=day(form, |draft| &mut draft.end)
                    error=form.error(|obstacle| matches!(obstacle, Obstacle::Fault(WatchFault::Window(_))))
                />
            </div>
            {answer(form)}
            {move || own.get().map(|_| view! { <p class="field-hint">{move || t().replayed}</p> })}
        </div>
    }
    .into_any()
}

fn day(form: Form, part: fn(&mut Draft) -> &mut Day) -> impl Fn(Option<Day>) + Send + Sync + 'static {
    move |day| {
        if let Some(day) = day {
            form.change(|draft| *part(draft) = day);
        }
    }
}

fn kpi(form: Form) -> AnyView {
    let t = use_text(&TEXT);
    let names = use_plan()
        .select(|plan| plan.kpis.iter().map(|row| (row.id.to_string(), row.name.clone())).collect::<Vec<_>>());
    let options = move || {
        let each = names.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", t().choose)).chain(each).collect::<Vec<_>>()
    };
    let wrong = |obstacle: &Obstacle| {
        matches!(obstacle, Obstacle::NoKpi | Obstacle::Refused(_) | Obstacle::Fault(WatchFault::NoFrequency))
    };
    view! {
        <ChoiceField
            label=move || t().kpi
            value=move || form.get(|draft| draft.kpi.map(|id| id.to_string()).unwrap_or_default())
            options
            on_change=move |id: String| form.change(|draft| draft.kpi = Id::parse(&id))
            error=form.error(wrong)
        />
    }
    .into_any()
}

fn thresholds(form: Form) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let kpis = use_plan().select(|plan| plan.kpis.clone());
    let chosen = move |part: fn(&Kpi) -> (Unit, Direction)| {
        let id = form.get(|draft| draft.kpi);
        kpis.with(|kpis| id.and_then(|id| kpis.get(id)).map(part)).unwrap_or_default()
    };
    let about = Memo::new(move |_| chosen(|kpi| (kpi.unit.clone(), kpi.direction)));
    let unit = Signal::derive(move || about.get().0);
    let set_consecutive = move |count: Option<f64>| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within 0–255")]
        let count = count.unwrap_or(1.0).round().clamp(0.0, 255.0) as u8;
        form.change(|draft| draft.consecutive = count);
    };
    let too_many = |obstacle: &Obstacle| {
        matches!(obstacle, Obstacle::Fault(WatchFault::NoBreach | WatchFault::TooManyBreaches { .. }))
    };
    view! {
        <div class="grid" data-columns="2">
            <UnitField
                label=move || t().threshold
                hint=Signal::derive(move || breach(about.get().1, lang.get()).to_owned())
                unit
                value=move || form.get(|draft| draft.threshold)
                on_change=move |value| form.change(|draft| draft.threshold = value)
                error=form.error(|obstacle| matches!(obstacle, Obstacle::NoThreshold))
            />
            <UnitField
                label=move || t().recovery
                hint=Signal::derive(move || t().recovery_hint.to_owned())
                unit
                value=move || form.get(|draft| draft.recovery)
                on_change=move |value| form.change(|draft| draft.recovery = value)
                error=form.error(|obstacle| matches!(obstacle, Obstacle::Fault(WatchFault::RecoveryOnWrongSide)))
            />
        </div>
        <NumberField
            label=move || t().consecutive
            hint=Signal::derive(move || t().consecutive_hint.to_owned())
            value=move || form.get(|draft| Some(f64::from(draft.consecutive)))
            on_change=set_consecutive
            digits=0
            error=form.error(too_many)
        />
    }
    .into_any()
}

fn answer(form: Form) -> AnyView {
    let t = use_text(&TEXT);
    let people = use_plan()
        .select(|plan| plan.people.iter().map(|row| (row.id.to_string(), row.name.clone())).collect::<Vec<_>>());
    let owners = move || {
        let each = people.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", t().unset)).chain(each).collect::<Vec<_>>()
    };
    let set_days = move |days: Option<f64>| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within 0–3650")]
        let days = days.unwrap_or(7.0).round().clamp(0.0, 3650.0) as u16;
        form.change(|draft| draft.days = days);
    };
    view! {
        <TextField
            label=move || t().action
            hint=Signal::derive(move || t().action_hint.to_owned())
            value=move || form.get(|draft| draft.action.clone())
            on_change=move |text: String| form.change(|draft| draft.action = text)
            error=form.error(|obstacle| matches!(obstacle, Obstacle::Fault(WatchFault::NoStandardAction)))
        />
        <div class="grid" data-columns="2">
            <ChoiceField
                label=move || t().owner
                value=move || form.get(|draft| draft.owner.map(|id| id.to_string()).unwrap_or_default())
                options=owners
                on_change=move |id: String| form.change(|draft| draft.owner = Id::parse(&id))
            />
            <NumberField
                label=move || t().days
                value=move || form.get(|draft| Some(f64::from(draft.days)))
                on_change=set_days
                digits=0
            />
        </div>
    }
    .into_any()
}
