//! The KPIs that the pipeline can say: each figure as computed, with its day, and one press that notes it as a measurement.
//! The truth stays in the opportunities; the plan keeps what the reader noted.

use super::{
    components::{Badge, Button, Card, Fact, FactList, Glyph, Size, Toast, Tone, WhyButton, use_toasts},
    judgement::why_by_row,
    topbar::undoing,
    words::{use_format, use_text, use_words},
};
use crate::{
    domain::{id::Id, kpi::Kpi, lang::Format},
    reports::pipeline::{Fed, fed, fed_one, note, text::TEXT},
    state::{
        label::{Label, Verb},
        use_plan,
    },
};
use leptos::prelude::*;

/// The card of all of them; it says so where no KPI measures what the pipeline knows.
pub fn fed_card() -> AnyView {
    let plan = use_plan();
    card(Memo::new(move |_| fed(&plan.plan(), plan.today.get())))
}

/// The card of those that `wanted` takes; nothing where there is none.
pub fn fed_among(wanted: impl Fn(&Kpi) -> bool + Send + Sync + 'static) -> AnyView {
    let plan = use_plan();
    let known = Memo::new(move |_| {
        let (plan, today) = (plan.plan(), plan.today.get());
        let mut rows = fed(&plan, today);
        rows.retain(|row| plan.kpis.get(row.kpi).is_some_and(&wanted));
        rows
    });
    let any = Memo::new(move |_| known.with(|rows| !rows.is_empty()));
    (move || any.get().then(|| card(known))).into_any()
}

fn card(known: Memo<Vec<Fed>>) -> AnyView {
    let t = use_text(&TEXT);
    let ids = Memo::new(move |_| known.with(|rows| rows.iter().map(|row| row.kpi).collect::<Vec<_>>()));
    let all_noted = move || known.with(|rows| rows.iter().all(|row| row.noted)).then(|| t().noted.to_owned());
    let press = use_note();
    let actions = move || {
        view! {
            <Button
                label=move || t().note_all
                on_press=move |()| press.run(known.get_untracked())
                size=Size::Small
                icon=Glyph::Check
                disabled_because=Signal::derive(all_noted)
            />
        }
    };
    let list = move || {
        view! {
            <FactList label=move || t().title>
                <For
                    each=move || ids.get()
                    key=|id| *id
                    children=move |id| {
                        line(id, Memo::new(move |_| known.with(|rows| rows.iter().find(|row| row.kpi == id).cloned())))
                    }
                />
            </FactList>
        }
    };
    view! {
        <Card title=move || t().title actions>
            <Show when=move || !ids.with(Vec::is_empty) fallback=move || view! { <p class="muted">{move || t().none}</p> }>
                {list()}
            </Show>
        </Card>
    }
    .into_any()
}

/// What the pipeline says of one KPI, for its page; nothing where it says nothing.
pub fn fed_figure(id: Id<Kpi>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let known = Memo::new(move |_| {
        let (plan, today) = (plan.plan(), plan.today.get());
        plan.kpis.get(id).and_then(|kpi| fed_one(&plan, kpi, today))
    });
    let some = Memo::new(move |_| known.with(Option::is_some));
    let alone = move || {
        view! {
            <Card title=move || t().title>
                <FactList label=move || t().title>{line(id, known)}</FactList>
            </Card>
        }
    };
    (move || some.get().then(alone)).into_any()
}

/// Notes figures, as one step that can be undone.
fn use_note() -> Callback<Vec<Fed>> {
    let words = use_words();
    let plan = use_plan();
    let toasts = use_toasts();
    Callback::new(move |figures: Vec<Fed>| {
        plan.edit(Label::new(Verb::EnterFigures), |plan| note(plan, &figures));
        let said = TEXT.get(words.lang.get_untracked()).noted;
        toasts.push(undoing(Toast::new(Tone::Ok, said), plan));
    })
}

fn line(id: Id<Kpi>, known: Memo<Option<Fed>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let press = use_note();
    let name = Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default()));
    let written = move || {
        let value = known.with(|known| known.as_ref().map(|known| known.figure.value));
        row.with(|row| row.as_ref().zip(value).map(|(row, value)| row.unit.write(value, &*f())).unwrap_or_default())
    };
    let detail = move || {
        let on = known.with(|known| known.as_ref().map(|known| f().date(known.on)));
        on.map(|on| (t().computed)(&on)).unwrap_or_default()
    };
    let why = move |()| {
        let terms = known.get_untracked().map(|known| known.figure.why).unwrap_or_default();
        why_by_row((t().why)(&name.get_untracked()), &terms, &plan.peek(), &*f())
    };
    let noted = Memo::new(move |_| known.with(|known| known.as_ref().is_some_and(|known| known.noted)));
    let button = move || {
        view! {
            <Button
                label=move || t().note
                on_press=move |()| press.run(known.get_untracked().into_iter().collect())
                size=Size::Small
                about=name
            />
        }
    };
    let end = move || {
        if noted.get() {
            view! { <Badge tone=Tone::Ok label=move || t().noted/> }.into_any()
        } else {
            button().into_any()
        }
    };
    view! {
        <Fact title=name detail=Signal::derive(detail)>
            <WhyButton figure=Signal::derive(written) why about=name/>
            {end}
        </Fact>
    }
    .into_any()
}
