//! The workbench of crossings: pairs in the order of their weight, each until it led to a decision.

use super::{
    super::{
        crossing::{Crossing, Pair, pairs},
        text::{self, TEXT},
    },
    name,
};
use crate::{
    domain::{
        id::Id,
        lang::Format,
        swot_item::{SwotItem, SwotQuadrant},
    },
    state::use_plan,
    ui::{
        components::{
            Button, ButtonVariant, Card, Choice, ChoiceField, Glyph, Record, Records, SegmentedControl, Size, WhyButton,
        },
        deciding::{Finding, decision},
        insights::use_insights,
        judgement,
        recall::recall,
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// Pairs shown at first, and added by each “show more”.
const STEP: usize = 6;

/// What the workbench looks at, kept while the page lives.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Look {
    crossing: Crossing,
    inside: Option<Id<SwotItem>>,
    outside: Option<Id<SwotItem>>,
}

/// The workbench.
pub(super) fn workbench() -> AnyView {
    let look = recall::<Look>();
    view! {
        <div class="stack">
            {suggested(look)}
            {picking(look)}
        </div>
    }
    .into_any()
}

const fn key(crossing: Crossing) -> &'static str {
    match crossing {
        Crossing::StrengthOpportunity => "so",
        Crossing::WeaknessOpportunity => "wo",
        Crossing::StrengthThreat => "st",
        Crossing::WeaknessThreat => "wt",
    }
}

fn suggested(look: RwSignal<Look>) -> AnyView {
    let (t, f, words, word) = (use_text(&TEXT), use_format(), use_words(), use_word(&TEXT));
    let decisions = use_insights().decisions;
    let items = use_plan().select(|plan| plan.worksheets.swot.items.clone());
    let crossing = Memo::new(move |_| look.get().crossing);
    let found = Memo::new(move |_| items.with(|items| pairs(items, crossing.get())));
    let most = RwSignal::new(STEP);
    let choose = move |chosen: String| {
        let crossing = Crossing::ALL.into_iter().find(|crossing| key(*crossing) == chosen).unwrap_or_default();
        most.set(STEP);
        look.update(|look| look.crossing = crossing);
    };
    let kinds = move || {
        Crossing::ALL.map(|kind| Choice::new(key(kind), *text::crossing(kind).0.get(words.lang.get()))).to_vec()
    };
    let note = move || {
        let (decided, of) = found.with(|found| {
            let is_decided = |pair: &&Pair| {
                decisions.with(|known| !known.citing_all(&[pair.inside.uuid(), pair.outside.uuid()]).is_empty())
            };
            (found.iter().filter(is_decided).count(), found.len())
        });
        text::decided_of(decided, of, &*f())
    };
    let shown = move || {
        found.with(|found| found.iter().take(most.get()).map(|pair| (pair.inside, pair.outside)).collect::<Vec<_>>())
    };
    let hidden = Memo::new(move |_| found.with(Vec::len).saturating_sub(most.get()));
    let more = move || {
        view! {
            <Button
                label=move || (t().more)(hidden.get())
                on_press=move |()| most.update(|most| *most += STEP)
                variant=ButtonVariant::Quiet
                size=Size::Small
                icon=Glyph::ChevronDown
            />
        }
    };
    view! {
        <Card title=word(|t| t.pairs) note=Signal::derive(note)>
            <SegmentedControl
                label=word(|t| t.kind)
                value=move || key(crossing.get()).to_owned()
                options=Signal::derive(kinds)
                on_change=choose
            />
            <p>{move || *text::crossing(crossing.get()).1.get(words.lang.get())}</p>
            <Show when=move || found.with(Vec::is_empty)>
                <p class="muted">{word(|t| t.no_pair)}</p>
            </Show>
            <Records label=word(|t| t.pairs)>
                <For each=shown key=|pair| *pair children=|(inside, outside)| pair(inside, outside)/>
            </Records>
            {move || (hidden.get() > 0).then(more)}
        </Card>
    }
    .into_any()
}

/// One pair: both items, the weight with its why, and what it led to.
fn pair(inside: Id<SwotItem>, outside: Id<SwotItem>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let words = use_words();
    let plan = use_plan();
    let (one, other) = (plan.row(inside), plan.row(outside));
    let names = move || {
        (one.with(|row| name(row.as_deref(), t().unnamed)), other.with(|row| name(row.as_deref(), t().unnamed)))
    };
    let both = Memo::new(move |_| Some(Pair::of(one.get()?.as_ref(), other.get()?.as_ref())));
    let kind = move || {
        let quadrant =
            |row: Memo<Option<std::sync::Arc<SwotItem>>>| row.with(|row| row.as_ref().map(|row| row.quadrant));
        let sides = (quadrant(one).unwrap_or_default(), quadrant(other).unwrap_or_default());
        Crossing::ALL.into_iter().find(|crossing| crossing.sides() == sides).unwrap_or_default()
    };
    let title = Signal::derive(move || {
        let (inside, outside) = names();
        text::proposal(kind(), &inside, &outside, words.lang.get())
    });
    let figure = Signal::derive(move || {
        let weight = both.with(|pair| pair.as_ref().map(|pair| f64::from(pair.weight.value)));
        weight.map(|weight| f().number(weight, 0)).unwrap_or_default()
    });
    let why = move |()| {
        let known = plan.peek();
        let why = both
            .get_untracked()
            .map(|pair| judgement::why_by_row(t().why_weight.to_owned(), &pair.weight.why, &known, &*f()));
        let mut why = why.unwrap_or_default();
        why.notes.push(t().weight_convention.to_owned());
        why
    };
    let words_of = move || {
        view! {
            <span>{move || names().0}</span>
            <span class="muted" aria-hidden="true">"×"</span>
            <span>{move || names().1}</span>
            <WhyButton figure why about=title/>
        }
    };
    view! { <Record name=words_of>{decision(Finding { items: vec![inside.uuid(), outside.uuid()], title })}</Record> }
        .into_any()
}

/// Any two items, chosen by hand.
fn picking(look: RwSignal<Look>) -> AnyView {
    let word = use_word(&TEXT);
    let chosen = Memo::new(move |_| {
        let Look { inside, outside, .. } = look.get();
        inside.zip(outside)
    });
    view! {
        <Card title=word(|t| t.pick)>
            <div class="grid" data-columns="2" data-print="no">
                {side(
                    word(|t| t.inside),
                    [SwotQuadrant::Strength, SwotQuadrant::Weakness],
                    Signal::derive(move || look.get().inside),
                    Callback::new(move |id| look.update(|look| look.inside = id)),
                )}
                {side(
                    word(|t| t.outside),
                    [SwotQuadrant::Opportunity, SwotQuadrant::Threat],
                    Signal::derive(move || look.get().outside),
                    Callback::new(move |id| look.update(|look| look.outside = id)),
                )}
            </div>
            {move || {
                chosen.get().map(|(inside, outside)| view! { <Records label=word(|t| t.pick)>{pair(inside, outside)}</Records> })
            }}
        </Card>
    }
    .into_any()
}

fn side(
    label: Signal<String>,
    of: [SwotQuadrant; 2],
    value: Signal<Option<Id<SwotItem>>>,
    on_change: Callback<Option<Id<SwotItem>>>,
) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let items = use_plan().select(move |plan| {
        let items = plan.worksheets.swot.items.iter().filter(|item| of.contains(&item.quadrant));
        items.map(|item| (item.id, item.quadrant, item.text.clone())).collect::<Vec<_>>()
    });
    let options = move || {
        let lang = words.lang.get();
        let choice = |(id, quadrant, text): (Id<SwotItem>, SwotQuadrant, String)| {
            let text = if text.trim().is_empty() { t().unnamed.to_owned() } else { text };
            Choice::new(id.to_string(), format!("{} · {text}", quadrant.one().get(lang)))
        };
        std::iter::once(Choice::new("", t().unset)).chain(items.get().into_iter().map(choice)).collect::<Vec<_>>()
    };
    view! {
        <ChoiceField
            label
            value=move || value.get().map(|id| id.to_string()).unwrap_or_default()
            options=Signal::derive(options)
            on_change=move |chosen: String| on_change.run(Id::parse(&chosen))
        />
    }
    .into_any()
}
