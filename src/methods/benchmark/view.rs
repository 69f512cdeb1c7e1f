//! The processes in one table, their gaps as bars, and each gap with its why and its decision.

use super::{
    BenchmarkProcess,
    text::{GUIDE, PROCESSES, TEXT},
};
use crate::{
    domain::{explained::Explained, id::Id, score::Score},
    plan::Plan,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        adding::use_adding,
        browser::random::new_id,
        charts::{Bar, Bars},
        components::{
            Button, ButtonVariant, Card, CellValue, ColumnKind, ColumnWidth, EmptyState, Glyph, PageHeader, Tone,
            WhyButton,
        },
        deciding::{Finding, decision},
        guide::guide_button,
        judgement,
        rows_table::{RowField, rows_table},
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// A process with its gap.
type Gap = (Id<BenchmarkProcess>, Explained<i16>);

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let ids = plan.ids::<BenchmarkProcess>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let gaps = plan.select(|plan| plan.worksheets.benchmark.ranked());
    let title = move || {
        gaps.with(|gaps| match gaps.first() {
            None => t().none.to_owned(),
            Some((id, gap)) if gap.value > 0 => (t().finding)(&name(&plan.plan(), *id, t().untitled), gap.value),
            Some(_) => t().ahead.to_owned(),
        })
    };
    let adding = use_adding();
    let add = move |()| adding.add(BenchmarkProcess::new(new_id()));
    let actions = move || {
        let more = move || {
            (!none.get()).then(|| {
                view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
            })
        };
        view! {
            {guide_button(&GUIDE)}
            {more}
        }
    };
    view! {
        <PageHeader title subtitle=Signal::derive(move || t().subtitle.to_owned()) actions/>
        <Show when=move || !none.get() fallback=empty>
            <div class="stack">
                {table(ids.into())}
                <div class="grid" data-columns="2">{picture(gaps)} {list(gaps)}</div>
            </div>
        </Show>
    }
    .into_any()
}

fn empty() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let start = move |()| {
        let lang = words.lang.get_untracked();
        plan.edit(Label::new(Verb::ChangeSeveral), |plan| {
            for process in &PROCESSES {
                let row = BenchmarkProcess { name: (*process.get(lang)).to_owned(), ..BenchmarkProcess::new(new_id()) };
                plan.worksheets.benchmark.rows.put(row);
            }
        });
    };
    view! {
        <EmptyState glyph=Glyph::Activity title=move || t().empty example=Signal::derive(move || t().example.to_owned())>
            <Button label=move || t().start on_press=start variant=ButtonVariant::Primary icon=Glyph::Plus/>
        </EmptyState>
    }
    .into_any()
}

fn table(ids: Signal<Vec<Id<BenchmarkProcess>>>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let missing = use_plan().select(|plan| {
        plan.worksheets.benchmark.rows.iter().filter(|row| row.own.is_none() || row.best.is_none()).count()
    });
    let waiting = move || {
        let count = missing.get();
        (count > 0).then(|| view! { <p class="muted small">{move || (t().missing)(count)}</p> })
    };
    view! {
        {rows_table(word(|t| t.table), ids, fields(), BenchmarkProcess::new)}
        {waiting}
    }
    .into_any()
}

fn fields() -> Vec<RowField<BenchmarkProcess>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "name",
            word(|t| t.name),
            ColumnKind::Text,
            |row: &BenchmarkProcess| CellValue::Text(row.name.clone()),
            |row: &mut BenchmarkProcess, value| value.put_text(&mut row.name),
        )
        .sized(ColumnWidth::Wide),
        RowField::new(
            "own",
            word(|t| t.own),
            ColumnKind::Scale,
            |row| CellValue::Scale(row.own.map(Score::get)),
            |row, value| put(value, &mut row.own),
        ),
        RowField::new(
            "best",
            word(|t| t.best),
            ColumnKind::Scale,
            |row| CellValue::Scale(row.best.map(Score::get)),
            |row, value| put(value, &mut row.best),
        ),
        RowField::new(
            "weight",
            word(|t| t.weight),
            ColumnKind::Scale,
            |row| CellValue::Scale(Some(row.weight.get())),
            |row, value| {
                let mut weight = Some(row.weight);
                put(value, &mut weight);
                row.weight = weight.unwrap_or_default();
            },
        ),
        RowField::new(
            "who",
            word(|t| t.who),
            ColumnKind::Text,
            |row: &BenchmarkProcess| CellValue::Text(row.who.clone()),
            |row: &mut BenchmarkProcess, value| value.put_text(&mut row.who),
        )
        .sized(ColumnWidth::Wide),
    ]
}

fn put(value: CellValue, score: &mut Option<Score>) {
    if let CellValue::Scale(read) = value {
        *score = read.and_then(Score::new);
    }
}

fn name(plan: &Plan, id: Id<BenchmarkProcess>, untitled: &str) -> String {
    let name = plan.worksheets.benchmark.rows.get(id).map(|row| row.name.as_str()).unwrap_or_default();
    if name.trim().is_empty() { untitled.to_owned() } else { name.to_owned() }
}

fn picture(gaps: Memo<Vec<Gap>>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let bars = move || {
        let known = plan.plan();
        let bar = |(id, gap): &Gap| {
            let (tone, note) = judged(gap.value, t());
            Bar {
                label: name(&known, *id, t().untitled),
                note: note.to_owned(),
                value: f64::from(gap.value.unsigned_abs()),
                shown: signed(gap.value),
                tone,
            }
        };
        gaps.with(|gaps| gaps.iter().map(bar).collect::<Vec<_>>())
    };
    view! { <Card><Bars title=move || t().picture bars/></Card> }.into_any()
}

const fn judged(gap: i16, t: &super::text::Text) -> (Tone, &'static str) {
    match gap {
        1.. => (Tone::Watch, t.behind),
        0 => (Tone::Neutral, t.level),
        _ => (Tone::Ok, t.leading),
    }
}

fn signed(gap: i16) -> String {
    match gap {
        1.. => format!("+{gap}"),
        0 => "0".to_owned(),
        _ => format!("\u{2212}{}", gap.unsigned_abs()),
    }
}

fn list(gaps: Memo<Vec<Gap>>) -> AnyView {
    let t = use_text(&TEXT);
    let ids = Memo::new(move |_| {
        gaps.with(|gaps| gaps.iter().filter(|(_, gap)| gap.value > 0).map(|(id, _)| *id).collect::<Vec<_>>())
    });
    view! {
        <Card title=move || t().gaps>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{move || t().ahead}</p>
            </Show>
            <ol class="records" role="list">
                <For each=move || ids.get() key=|id| *id children=move |id| line(id, gaps)/>
            </ol>
        </Card>
    }
    .into_any()
}

fn line(id: Id<BenchmarkProcess>, gaps: Memo<Vec<Gap>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let gap = Memo::new(move |_| gaps.with(|gaps| gaps.iter().find(|(known, _)| *known == id).map(|(_, g)| g.clone())));
    let title = move || name(&plan.plan(), id, t().untitled);
    let figure = move || gap.with(|gap| gap.as_ref().map(|gap| signed(gap.value)).unwrap_or_default());
    let why = move |()| {
        let terms = gap.with_untracked(|gap| gap.as_ref().map(|gap| gap.why.clone()).unwrap_or_default());
        let mut why = judgement::why(title(), &terms, Vec::new(), &*f());
        why.notes.extend(row.with_untracked(|row| row.as_ref()?.best).map(|best| (t().turn)(best.get())));
        why
    };
    view! {
        <li class="record">
            <div class="record-words">
                <span class="record-name">{title} <WhyButton figure why about=title/></span>
                <span class="record-detail">
                    {move || row.with(|row| row.as_ref().map(|row| row.who.clone()).unwrap_or_default())}
                </span>
            </div>
            {decision(Finding::on(id.uuid(), Signal::derive(title)))}
        </li>
    }
    .into_any()
}
