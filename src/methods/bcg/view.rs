//! The lines of business on the matrix, in a table, and each with what it calls for.

mod lines;
mod picture;

use super::text::{GUIDE, TEXT};
use crate::{
    domain::{
        id::Id,
        number::{Number, Share},
    },
    methods::bcg::BusinessLine,
    plan::Plan,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        adding::use_adding,
        browser::random::new_id,
        components::{Card, CellValue, ColumnKind, ColumnWidth, Glyph, NumberField, PercentField},
        list_page::{ListWords, list_page},
        rows_table::{RowField, rows_table},
        words::{use_text, use_word},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let ids = plan.ids::<BusinessLine>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let placed = plan.select(|plan| {
        let bcg = &plan.worksheets.bcg;
        let fields = bcg.lines.iter().filter_map(|line| bcg.field(line).ok());
        (fields.clone().filter(|field| field.asks()).count(), fields.count())
    });
    let title = move || match placed.get() {
        (_, 0) => t().none.to_owned(),
        (asking, all) => (t().finding)(asking, all),
    };
    let adding = use_adding();
    let add = Callback::new(move |()| adding.add(BusinessLine::new(new_id())));
    let word = use_word(&TEXT);
    let words = ListWords {
        title: Signal::derive(title),
        subtitle: word(|t| t.subtitle),
        add: word(|t| t.add),
        glyph: Glyph::Grid,
        empty: word(|t| t.empty),
        example: word(|t| t.example),
        guide: &GUIDE,
    };
    let body = move || {
        view! {
            <div class="stack">
                <div class="grid" data-columns="main-side">
                    <Card>{picture::matrix()}</Card>
                    <div class="stack">{picture::balance()} {cuts()}</div>
                </div>
                {rows_table(word(|t| t.table), ids.into(), fields(), BusinessLine::new)}
                {lines::card(ids)}
            </div>
        }
    };
    list_page(words, none, add, body.into())
}

/// The cuts, which the plan may set for its trade.
fn cuts() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let now = plan.select(|plan| (plan.worksheets.bcg.share_cut, plan.worksheets.bcg.growth_cut));
    let set_share = move |cut: Option<f64>| {
        if let Some(cut) = cut.filter(|cut| *cut > 0.0).and_then(Number::new) {
            plan.edit(Label::new(Verb::Settings), |plan| plan.worksheets.bcg.share_cut = cut);
        }
    };
    let set_growth = move |cut: Option<f64>| {
        if let Some(cut) = cut.and_then(Number::new) {
            plan.edit(Label::new(Verb::Settings), |plan| plan.worksheets.bcg.growth_cut = cut);
        }
    };
    view! {
        <Card title=move || t().cuts>
            <NumberField
                label=move || t().share_cut
                value=move || Some(now.get().0.get())
                on_change=set_share
                digits=2
            />
            <PercentField
                label=move || t().growth_cut
                value=move || Some(now.get().1.get())
                on_change=set_growth
                hint=Signal::derive(move || t().cut_hint.to_owned())
            />
        </Card>
    }
    .into_any()
}

/// A line’s name, or a word for one without.
fn name(plan: &Plan, id: Id<BusinessLine>, untitled: &str) -> String {
    let name = plan.worksheets.bcg.lines.get(id).map(|row| row.name.as_str()).unwrap_or_default();
    if name.trim().is_empty() { untitled.to_owned() } else { name.to_owned() }
}

fn put_share(value: CellValue, share: &mut Option<Share>) {
    if let CellValue::Percent(read) = value {
        *share = read.and_then(Share::new);
    }
}

fn put_growth(value: CellValue, growth: &mut Option<Number>) {
    if let CellValue::Percent(read) = value {
        *growth = read.and_then(Number::new);
    }
}

/// A column of a share or a growth of one year.
macro_rules! percent {
    ($key:literal, $title:expr, $put:ident, $($field:ident).+) => {
        RowField::new(
            $key,
            $title,
            ColumnKind::Percent(1),
            |row: &BusinessLine| CellValue::Percent(row.$($field).+.map(f64::from)),
            |row: &mut BusinessLine, value| $put(value, &mut row.$($field).+),
        )
    };
}

fn fields() -> Vec<RowField<BusinessLine>> {
    let word = use_word(&TEXT);
    vec![
        RowField::new(
            "name",
            word(|t| t.name),
            ColumnKind::Text,
            |row: &BusinessLine| CellValue::Text(row.name.clone()),
            |row: &mut BusinessLine, value| value.put_text(&mut row.name),
        )
        .sized(ColumnWidth::Wide),
        RowField::new(
            "revenue",
            word(|t| t.revenue),
            ColumnKind::Money,
            |row| CellValue::Money(row.revenue),
            |row, value| value.put_money(&mut row.revenue),
        ),
        percent!("own", word(|t| t.own), put_share, now.own_share),
        percent!("rival", word(|t| t.rival), put_share, now.rival_share),
        percent!("growth", word(|t| t.growth), put_growth, now.growth),
        percent!("own_before", word(|t| t.own_before), put_share, last_year.own_share),
        percent!("rival_before", word(|t| t.rival_before), put_share, last_year.rival_share),
        percent!("growth_before", word(|t| t.growth_before), put_growth, last_year.growth),
    ]
}
