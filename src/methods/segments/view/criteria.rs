//! The criteria: how much each weighs, and what each segment gets. One table, a list in every cell.

use super::{
    super::{
        ScoreSource, SegmentCriterion,
        text::criteria::{STARTING, TEXT},
    },
    cards::name_of,
};
use crate::{
    domain::{id::Id, lang::Format, score::Score, segment::Segment},
    reports::segment_ranking::computed,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{
            Button, ButtonVariant, Card, Choice, ChoiceField, EmptyState, Glyph, LabelPlace, Size, TextField,
        },
        rows_table::remove_button,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card, with the offer of the starting criteria while there is none.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let ids = plan.ids::<SegmentCriterion>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let add = Callback::new(move |()| plan.add(SegmentCriterion::new(new_id())));
    let start = starting();
    let table = move || {
        view! {
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().title>
                {table(ids)}
            </div>
            <div class="row card-foot">
                <Button label=move || t().add on_press=add size=Size::Small icon=Glyph::Plus/>
            </div>
        }
    };
    view! {
        <Card title=move || t().title note=move || t().note>
            <Show when=move || none.get() fallback=table>
                <EmptyState glyph=Glyph::Sliders title=move || t().empty example=move || t().example>
                    <Button label=move || t().start on_press=start variant=ButtonVariant::Secondary icon=Glyph::Plus/>
                </EmptyState>
            </Show>
        </Card>
    }
    .into_any()
}

/// Enters the five criteria of the domain, each of middle weight.
fn starting() -> Callback<()> {
    let plan = use_plan();
    let words = use_words();
    Callback::new(move |()| {
        let lang = words.lang.get_untracked();
        plan.edit(Label::new(Verb::ChangeSeveral), |plan| {
            for (name, source) in STARTING {
                plan.worksheets.segments.criteria.put(SegmentCriterion {
                    name: (*name.get(lang)).to_owned(),
                    source: *source,
                    ..SegmentCriterion::new(new_id())
                });
            }
        });
    })
}

fn table(ids: Memo<Vec<Id<SegmentCriterion>>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let segments = plan.ids::<Segment>();
    let head = move |id: Id<Segment>| view! { <th scope="col">{move || name_of(&plan.plan(), id, f().lang())}</th> };
    view! {
        <table class="figures" data-cells="fields">
            <thead>
                <tr>
                    <th scope="col">{move || t().criterion}</th>
                    <th scope="col">{move || t().weight}</th>
                    <For each=move || segments.get() key=|id| *id children=head/>
                    <th scope="col">
                        <span class="visually-hidden">{move || t().remove}</span>
                    </th>
                </tr>
            </thead>
            <tbody>
                <For each=move || ids.get() key=|id| *id children=move |id| line(id, segments)/>
            </tbody>
        </table>
    }
    .into_any()
}

fn line(id: Id<SegmentCriterion>, segments: Memo<Vec<Id<Segment>>>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let name = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default()));
    let weight = move || row.with(|row| row.as_ref().map_or(String::new(), |row| row.weight.get().to_string()));
    let source = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.source).unwrap_or_default()));
    let set_weight = move |text: String| {
        if let Some(weight) = read(&text) {
            plan.change(id, |row| row.weight = weight);
        }
    };
    view! {
        <tr>
            <th scope="row">
                <TextField
                    label=move || format!("{} {}", t().criterion, name.get())
                    label_place=LabelPlace::Hidden
                    value=name
                    on_change=move |text: String| plan.change(id, |row| row.name = text)
                    placeholder=Signal::derive(move || t().unnamed.to_owned())
                    max_length=80
                />
                {move || (source.get() == ScoreSource::LifetimeValue).then(|| view! { <p class="muted small">{t().from_value}</p> })}
            </th>
            <td>
                <ChoiceField
                    label=move || (t().weight_of)(&name.get())
                    label_place=LabelPlace::Hidden
                    value=Signal::derive(weight)
                    options=Signal::derive(|| Score::ALL.map(|score| Choice::new(score.get().to_string(), score.get().to_string())).to_vec())
                    on_change=set_weight
                />
            </td>
            <For each=move || segments.get() key=|id| *id children=move |segment| cell(id, segment)/>
            <td>{remove_button(id)}</td>
        </tr>
    }
    .into_any()
}

fn cell(id: Id<SegmentCriterion>, segment: Id<Segment>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let value = move || {
        let score = row.with(|row| row.as_ref().and_then(|row| row.scores.get(&segment).copied()));
        score.map_or(String::new(), |score| score.get().to_string())
    };
    let label = move || {
        let criterion = row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default());
        (t().score_of)(&name_of(&plan.plan(), segment, f().lang()), &criterion)
    };
    let options = move || {
        let scores = Score::ALL.map(|score| Choice::new(score.get().to_string(), score.get().to_string()));
        std::iter::once(Choice::new("", "–")).chain(scores).collect()
    };
    let set = move |text: String| {
        plan.change(id, |row| {
            let _before = match read(&text) {
                Some(score) => row.scores.insert(segment, score),
                None => row.scores.remove(&segment),
            };
        });
    };
    let computed = plan.select(move |plan| {
        let follows =
            plan.worksheets.segments.criteria.get(id).is_some_and(|row| row.source == ScoreSource::LifetimeValue);
        if follows { computed(plan).get(&segment).copied() } else { None }
    });
    let field = move || {
        view! {
            <ChoiceField
                label=Signal::derive(label)
                label_place=LabelPlace::Hidden
                value=Signal::derive(value)
                options=Signal::derive(options)
                on_change=set
            />
        }
        .into_any()
    };
    let shown = move || match computed.get() {
        Some(score) => view! { <span class="numeric">{(t().computed)(score.get())}</span> }.into_any(),
        None => field(),
    };
    view! { <td>{shown}</td> }.into_any()
}

fn read(text: &str) -> Option<Score> {
    text.parse().ok().and_then(Score::new)
}
