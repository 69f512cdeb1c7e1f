//! Losses: asking why when one is noted, and what the reasons say together.

use super::{count, named};
use crate::{
    domain::{
        id::Id,
        opportunity::{LossReason, Opportunity, Outcome},
    },
    methods::pipeline::{
        text::{self, TEXT},
        value::losses,
    },
    reports::pipeline::opportunities,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::focus,
        charts::{Bar, Bars},
        components::{Button, ButtonVariant, Card, Choice, ChoiceField, Dialog, TextArea, TextField, Tone, next_id},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The loss that waits for its reason. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub(super) struct Losing {
    plan: PlanState,
    asked: RwSignal<Option<Id<Opportunity>>>,
    reason: RwSignal<Option<LossReason>>,
    note: RwSignal<String>,
    complaint: RwSignal<bool>,
}

impl Losing {
    pub(super) fn new(plan: PlanState) -> Self {
        Self {
            plan,
            asked: RwSignal::new(None),
            reason: RwSignal::new(None),
            note: RwSignal::new(String::new()),
            complaint: RwSignal::new(false),
        }
    }

    /// Asks why `id` was lost.
    pub(super) fn ask(self, id: Id<Opportunity>) {
        self.reason.set(None);
        self.note.set(String::new());
        self.complaint.set(false);
        self.asked.set(Some(id));
    }

    fn confirm(self) {
        let (reason, note) = (self.reason.get_untracked(), self.note.get_untracked());
        let Some(id) = self.asked.get_untracked() else { return };
        if reason.is_none() || note.trim().is_empty() {
            return self.complaint.set(true);
        }
        let today = self.plan.today.get_untracked();
        self.plan.change(id, |row: &mut Opportunity| {
            row.settle(Outcome::Lost, Some(today));
            row.loss_reason = reason;
            note.trim().clone_into(&mut row.loss_note);
        });
        self.asked.set(None);
    }
}

/// The reasons as choices.
pub(super) fn reason_choices() -> Signal<Vec<Choice>> {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let reasons = plan.select(|plan| plan.worksheets.pipeline.loss_reasons.clone());
    Signal::derive(move || {
        reasons.with(|_| ());
        let (plan, lang) = (plan.peek(), words.lang.get());
        let all = LossReason::ALL
            .map(|reason| Choice::new(reason.key(), plan.worksheets.pipeline.reason_words(reason, lang)));
        std::iter::once(Choice::new("", t().unset_reason)).chain(all).collect()
    })
}

/// The question, in front of the page.
pub(super) fn dialog(losing: Losing) -> AnyView {
    let t = use_text(&TEXT);
    let title = move || {
        let plan = losing.plan.plan();
        let row = losing.asked.get().and_then(|id| plan.worksheets.pipeline.opportunities.get(id));
        row.map(|row| (t().why_lost)(&named(&row.name, t().unnamed))).unwrap_or_default()
    };
    let footer = move || {
        view! {
            <Button label=move || t().cancel on_press=move |()| losing.asked.set(None)/>
            <Button label=move || t().note_loss on_press=move |()| losing.confirm() variant=ButtonVariant::Primary/>
        }
    };
    view! {
        <Dialog
            open=Signal::derive(move || losing.asked.with(Option::is_some))
            on_close=move |()| losing.asked.set(None)
            title=Signal::derive(title)
            footer
        >
            {move || question(losing)}
        </Dialog>
    }
    .into_any()
}

fn question(losing: Losing) -> AnyView {
    let t = use_text(&TEXT);
    let holder = next_id();
    focus::first_field(holder.clone());
    let missing = move |lacks: bool, words: &'static str| (losing.complaint.get() && lacks).then(|| words.to_owned());
    let choose = move |key: String| losing.reason.set(LossReason::ALL.into_iter().find(|reason| reason.key() == key));
    view! {
        <div class="stack" id=holder>
            <ChoiceField
                label=move || t().reason
                value=Signal::derive(move || losing.reason.get().map_or("", LossReason::key).to_owned())
                options=reason_choices()
                on_change=choose
                error=Signal::derive(move || missing(losing.reason.get().is_none(), t().reason_missing))
            />
            <TextArea
                label=move || t().note
                hint=Signal::derive(move || t().note_hint.to_owned())
                value=losing.note
                on_change=move |note: String| losing.note.set(note)
                error=Signal::derive(move || missing(losing.note.with(|note| note.trim().is_empty()), t().note_missing))
                rows=2
                max_length=400
            />
        </div>
    }
    .into_any()
}

/// What the reasons say together, and how they are worded.
pub(super) fn card(losing: Losing) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let words = use_words();
    let plan = losing.plan;
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let bars = move || {
        let (plan, f, lang) = (plan.plan(), f(), words.lang.get());
        let tally = losses(&opportunities(&plan, None));
        let bar = |(label, found): (String, usize)| Bar {
            label,
            note: String::new(),
            value: found as f64,
            shown: count(found, &*f),
            tone: Tone::Neutral,
        };
        let all = LossReason::ALL.map(|reason| {
            (
                plan.worksheets.pipeline.reason_words(reason, lang).to_owned(),
                tally.get(&Some(reason)).copied().unwrap_or(0),
            )
        });
        let none = tally.get(&None).map(|found| (t().no_reason.to_owned(), *found));
        all.into_iter().chain(none).map(bar).collect::<Vec<_>>()
    };
    let lacking =
        plan.select(|plan| plan.worksheets.pipeline.opportunities.iter().filter(|row| row.lacks_reason()).count());
    let unsaid = move || {
        let lacking = lacking.get();
        (lacking > 0).then(|| (t().unsaid)(&count(lacking, &*f())))
    };
    view! {
        <Card title=move || t().losses>
            <Bars title=move || t().loss_question bars=Signal::derive(bars)/>
            {move || unsaid().map(|words| view! { <p class="muted small">{words}</p> })}
            <div class="grid" data-columns="fields" data-print="no">
                {LossReason::ALL.map(|reason| wording(plan, reason)).collect_view()}
            </div>
        </Card>
    }
    .into_any()
}

fn wording(plan: PlanState, reason: LossReason) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let own = plan.select(move |plan| plan.worksheets.pipeline.loss_reasons.get(&reason).cloned().unwrap_or_default());
    let label =
        move || t().reason_at.into_iter().zip(LossReason::ALL).find(|(_, of)| *of == reason).map_or("", |at| at.0);
    let set = move |text: String| {
        plan.edit(Label::new(Verb::Settings), |plan| {
            let reasons = &mut plan.worksheets.pipeline.loss_reasons;
            match text.trim() {
                "" => reasons.remove(&reason),
                words => reasons.insert(reason, words.to_owned()),
            };
        });
    };
    view! {
        <TextField
            label=label
            value=own
            placeholder=Signal::derive(move || (*text::usual_reason(reason).get(words.lang.get())).to_owned())
            on_change=set
            max_length=60
        />
    }
    .into_any()
}
