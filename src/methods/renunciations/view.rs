//! The register of renunciations: one table with what each came from, and the questions to be asked again.

use super::{
    Order, Sight,
    text::{GUIDE, TEXT, Text},
};
use crate::{
    domain::{id::Id, lang::Lang, renunciation::Renunciation},
    reports::trace::Item,
    route::Route,
    state::use_plan,
    ui::{
        adding::use_adding,
        browser::random::new_id,
        components::{Card, CellValue, Choice, ChoiceField, ColumnKind, Fact, FactList, Glyph, SegmentedControl, Tone},
        deciding::{Finding, decision_menu},
        list_page::{ListWords, list_page},
        rows_table::{RowField, rows_table},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let plan = use_plan();
    let ids = plan.ids::<Renunciation>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let words = ListWords {
        title: Signal::derive(move || (t().finding)(ids.with(Vec::len))),
        subtitle: word(|t| t.subtitle),
        add: word(|t| t.add),
        glyph: Glyph::Ban,
        empty: word(|t| t.empty),
        example: word(|t| t.example),
        guide: &GUIDE,
    };
    let sight = RwSignal::new(Sight::default());
    let adding = use_adding();
    let add = Callback::new(move |()| {
        sight.set(Sight::All);
        adding.add(Renunciation { date: Some(plan.today.get_untracked()), ..Renunciation::new(new_id()) });
    });
    list_page(words, none, add, ViewFn::from(move || register(sight)))
}

fn register(sight: RwSignal<Sight>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let order = RwSignal::new(Order::default());
    let slice = use_plan().select(|plan| plan.renunciations.clone());
    let shown = Memo::new(move |_| {
        slice.with(|rows| {
            let mut found: Vec<_> = rows.iter().filter(|row| sight.get().holds(row)).collect();
            order.get().sort(&mut found);
            found.into_iter().map(|row| row.id).collect::<Vec<_>>()
        })
    });
    let nothing = move || shown.with(Vec::is_empty).then(|| view! { <p class="muted">{t().none_in_sight}</p> });
    view! {
        <div class="stack">
            {bar(sight, order)}
            {reopening()}
            {nothing}
            <div hidden=move || shown.with(Vec::is_empty)>
                {rows_table(word(|t| t.table), shown.into(), fields(), Renunciation::new)}
            </div>
        </div>
    }
    .into_any()
}

/// What is looked at, and in which order.
fn bar(sight: RwSignal<Sight>, order: RwSignal<Order>) -> AnyView {
    let t = use_text(&TEXT);
    let counts = use_plan()
        .select(|plan| Sight::ALL.map(|sight| plan.renunciations.iter().filter(|row| sight.holds(row)).count()));
    let sights = move || {
        let named = Sight::ALL.iter().zip(counts.get()).enumerate();
        named
            .map(|(at, (sight, count))| Choice::new(at.to_string(), format!("{} ({count})", sight_name(*sight, t()))))
            .collect()
    };
    let orders = move || {
        Order::ALL.iter().enumerate().map(|(at, order)| Choice::new(at.to_string(), order_name(*order, t()))).collect()
    };
    let place = |text: &str| text.parse::<usize>().unwrap_or(0);
    let look = move |chosen: String| sight.set(Sight::ALL.get(place(&chosen)).copied().unwrap_or_default());
    let sort = move |chosen: String| order.set(Order::ALL.get(place(&chosen)).copied().unwrap_or_default());
    let looked = move || Sight::ALL.iter().position(|one| *one == sight.get()).unwrap_or(0).to_string();
    let sorted = move || Order::ALL.iter().position(|one| *one == order.get()).unwrap_or(0).to_string();
    view! {
        <div class="row" data-align="end" data-print="no">
            <SegmentedControl
                label=move || t().sights
                options=Signal::derive(sights)
                value=Signal::derive(looked)
                on_change=look
            />
            <ChoiceField label=move || t().order value=Signal::derive(sorted) options=Signal::derive(orders) on_change=sort/>
        </div>
    }
    .into_any()
}

const fn sight_name(sight: Sight, t: &Text) -> &'static str {
    match sight {
        Sight::All => t.all,
        Sight::ToReopen => t.to_reopen,
        Sight::Unconditional => t.unconditional,
    }
}

const fn order_name(order: Order, t: &Text) -> &'static str {
    match order {
        Order::ToReopen => t.reopen_first,
        Order::Latest => t.latest_first,
        Order::Oldest => t.oldest_first,
    }
}

/// The questions that are to be asked again, each with its way to a decision.
fn reopening() -> AnyView {
    let t = use_text(&TEXT);
    let ids =
        use_plan().select(|plan| plan.renunciations.iter().filter(|row| row.met).map(|row| row.id).collect::<Vec<_>>());
    let card = move || {
        view! {
            <Card title=move || t().to_reopen note=move || t().to_reopen_note>
                <FactList label=move || t().to_reopen>
                    <For each=move || ids.get() key=|id| *id children=question/>
                </FactList>
            </Card>
        }
    };
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            {card()}
        </Show>
    }
    .into_any()
}

fn question(id: Id<Renunciation>) -> AnyView {
    let t = use_text(&TEXT);
    let row = use_plan().row(id);
    let title = Signal::derive(move || {
        let what = row.with(|row| row.as_ref().map(|row| row.what.trim().to_owned()).unwrap_or_default());
        if what.is_empty() { t().untitled.to_owned() } else { what }
    });
    let condition = move || {
        let condition = row.with(|row| row.as_ref().map(|row| row.reopen.trim().to_owned()).unwrap_or_default());
        if condition.is_empty() { t().no_condition.to_owned() } else { (t().came_true)(&condition) }
    };
    view! {
        <Fact title tone=Signal::stored(Tone::Watch) badge=Signal::derive(move || t().met.to_owned()) detail=Signal::derive(condition)>
            {decision_menu(Finding::on(id.uuid(), title))}
        </Fact>
    }
    .into_any()
}

/// Where a renunciation comes from: the items that justified it.
fn origins(id: &str) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let Some(id) = Id::<Renunciation>::parse(id) else { return ().into_any() };
    let items = use_plan().select(move |plan| {
        let sources = plan.renunciations.get(id).map(|row| row.sources.clone()).unwrap_or_default();
        let named = |item: Item| (item, Lang::ALL.map(|lang| item.name(plan, lang)));
        sources.iter().filter_map(|source| Item::of(plan, source.0)).map(named).collect::<Vec<_>>()
    });
    let link = move |(item, [fr, en]): (Item, [String; 2])| {
        let name = match words.lang.get() {
            Lang::Fr => fr,
            Lang::En => en,
        };
        let name = if name.trim().is_empty() { t().untitled.to_owned() } else { name };
        view! { <li><a href=Route::on(item.home(), item.id()).href() title=item.kind(words.lang.get())>{name}</a></li> }
    };
    (move || {
        let items = items.get();
        (!items.is_empty())
            .then(|| view! { <ul class="plain-list" role="list">{items.into_iter().map(link).collect_view()}</ul> })
    })
    .into_any()
}

fn fields() -> Vec<RowField<Renunciation>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "what",
            word(|t| t.what),
            ColumnKind::Text,
            |row| CellValue::Text(row.what.clone()),
            |row, value| value.put_text(&mut row.what),
        ),
        RowField::new(
            "why",
            word(|t| t.why),
            ColumnKind::Text,
            |row| CellValue::Text(row.why.clone()),
            |row, value| value.put_text(&mut row.why),
        ),
        RowField::new(
            "reopen",
            word(|t| t.reopen),
            ColumnKind::Text,
            |row| CellValue::Text(row.reopen.clone()),
            |row, value| value.put_text(&mut row.reopen),
        ),
        RowField::new(
            "met",
            word(|t| t.met_column),
            ColumnKind::Flag,
            |row| CellValue::Flag(row.met),
            |row, value| value.put_flag(&mut row.met),
        ),
        RowField::new(
            "date",
            word(|t| t.date),
            ColumnKind::Date,
            |row| CellValue::Date(row.date),
            |row, value| value.put_date(&mut row.date),
        ),
        RowField::new(
            "from",
            word(|t| t.from),
            ColumnKind::View(Callback::new(|id: String| origins(&id))),
            |_| CellValue::Blank,
            |_, _| (),
        ),
    ]
}
