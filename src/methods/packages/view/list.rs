//! The list of packages: what each asks for and what is still missing, edited in place.

use super::{
    super::text::{SHARED, guide::GUIDE, list::TEXT},
    badges::{badges, name},
};
use crate::{
    domain::{
        action::Contribution,
        id::Id,
        importance::Weights,
        money::Money,
        number::Share,
        package::{DecisionPackage, PackageLevel},
    },
    methods::{
        Method,
        zero_based_budget::{Settings, is_justified, valuation},
    },
    plan::Plan,
    reports::priorities::weights,
    route::Route,
    state::{PlanState, use_plan},
    ui::{
        adding::use_adding,
        browser::random::new_id,
        components::{
            Button, ButtonLink, ButtonVariant, CellValue, ColumnKind, ColumnWidth, EmptyState, Glyph, PageHeader,
        },
        guide::guide_button,
        rows_table::{RowField, rows_table},
        words::{use_format, use_text, use_word},
    },
};
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let ids = plan.ids::<DecisionPackage>();
    let asked = plan.select(|plan| (plan.packages.len(), plan.packages.iter().map(cost).sum::<Money>()));
    let unjustified = plan.select(|plan| plan.packages.iter().filter(|row| !is_justified(row)).count());
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let title = move || match asked.get() {
        (0, _) => t().finding_none.to_owned(),
        (count, cost) => (t().finding)(count, cost, &*f()),
    };
    let subtitle = move || match unjustified.get() {
        0 => t().subtitle.to_owned(),
        count => format!("{} {}", t().subtitle, (t().unjustified)(count)),
    };
    let adding = use_adding();
    let add = move |()| {
        adding.add(DecisionPackage { levels: vec![PackageLevel::default()], ..DecisionPackage::new(new_id()) });
    };
    let button = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let actions = move || {
        view! {
            <ButtonLink label=move || t().rank href=Route::to(Method::ZeroBasedBudget).href()/>
            {button()}
        }
    };
    let table = move || {
        rows_table(Signal::derive(move || t().table.to_owned()), ids.into(), fields(plan), DecisionPackage::new)
    };
    view! {
        <PageHeader
            title
            subtitle
            actions=move || view! { {guide_button(&GUIDE)} {move || (!none.get()).then(actions)} }
        />
        <Show when=move || none.get() fallback=table>
            <EmptyState
                glyph=Glyph::Coins
                title=move || t().empty
                detail=move || t().empty_detail
                example=move || t().example
            >
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

fn cost(row: &DecisionPackage) -> Money {
    row.levels.iter().map(|level| level.direct_cost.plus(level.indirect_cost)).sum()
}

fn fields(plan: PlanState) -> Vec<RowField<DecisionPackage>> {
    let word = use_word(&TEXT);
    // Asked once a change, not once a row.
    let valued = plan.select(|plan| (weights(plan), plan.worksheets.zero_based_budget.clone()));
    let mut fields = vec![
        RowField::new(
            "title",
            word(|t| t.title),
            ColumnKind::Text,
            |row: &DecisionPackage| CellValue::Text(row.title.clone()),
            |row: &mut DecisionPackage, value| value.put_text(&mut row.title),
        ),
        shown("sheet", word(|t| t.sheet), open_link),
        shown("flags", word(|t| t.flags), badges),
    ];
    fields.extend(first_level());
    fields.extend([
        shown("levels", word(|t| t.levels), move |id| levels(plan, id, valued)).sized(ColumnWidth::Wide),
        shown("objectives", word(|t| t.objectives), move |id| objectives(plan, id)).sized(ColumnWidth::Wide),
    ]);
    fields
}

/// A column that is not edited.
fn shown(
    key: &'static str,
    title: Signal<String>,
    view: impl Fn(Id<DecisionPackage>) -> AnyView + Send + Sync + 'static,
) -> RowField<DecisionPackage> {
    let cell = move |id: String| Id::parse(&id).map_or_else(|| ().into_any(), &view);
    RowField::new(key, title, ColumnKind::View(Callback::new(cell)), |_| CellValue::Blank, |_, _| ())
}

/// The figures of the first level; writing one makes the level if there is none.
fn first_level() -> [RowField<DecisionPackage>; 3] {
    let (s, word) = (use_text(&SHARED), use_word(&TEXT));
    let negative = Signal::derive(move || s().negative.to_owned());
    let not_a_share = Signal::derive(move || s().not_a_share.to_owned());
    [
        RowField::new(
            "cost",
            word(|t| t.cost),
            ColumnKind::Money,
            |row: &DecisionPackage| CellValue::Money(row.levels.first().map(|level| level.direct_cost)),
            |row, value| {
                if let CellValue::Money(cost) = value {
                    first(row).direct_cost = cost.unwrap_or_default();
                }
            },
        )
        .only(is_amount, negative),
        RowField::new(
            "benefit",
            word(|t| t.benefit),
            ColumnKind::Money,
            |row: &DecisionPackage| CellValue::Money(row.levels.first().map(|level| level.benefit)),
            |row, value| {
                if let CellValue::Money(benefit) = value {
                    first(row).benefit = benefit.unwrap_or_default();
                }
            },
        )
        .only(is_amount, negative),
        RowField::new(
            "probability",
            word(|t| t.probability),
            ColumnKind::Percent(1),
            |row: &DecisionPackage| CellValue::Percent(row.levels.first().map(|level| level.probability.get())),
            |row, value| {
                if let CellValue::Percent(share) = value {
                    first(row).probability = Share::clamped(share.unwrap_or(1.0));
                }
            },
        )
        .only(is_share, not_a_share),
    ]
}

fn first(row: &mut DecisionPackage) -> &mut PackageLevel {
    if row.levels.is_empty() {
        row.levels.push(PackageLevel::default());
    }
    &mut row.levels[0]
}

/// Whether an amount may be entered: none, or at least 0.
pub(super) fn is_amount(value: &CellValue) -> bool {
    !matches!(value, CellValue::Money(Some(amount)) if *amount < Money::ZERO)
}

/// Whether a probability may be entered: none, or 0–1.
pub(super) fn is_share(value: &CellValue) -> bool {
    !matches!(value, CellValue::Percent(Some(share)) if Share::new(*share).is_none())
}

fn open_link(id: Id<DecisionPackage>) -> AnyView {
    let (t, s) = (use_text(&TEXT), use_text(&SHARED));
    let plan = use_plan();
    let words = crate::ui::words::use_words();
    let title = plan.select(move |plan| name(plan, id, SHARED.get(words.lang.get_untracked())));
    let named = move || {
        s();
        (t().open_named)(&title.get())
    };
    view! {
        <a href=Route::on(Method::Packages, id.uuid()).href() aria-label=named>
            {move || t().open}
        </a>
    }
    .into_any()
}

fn levels(plan: PlanState, id: Id<DecisionPackage>, valued: Memo<(Weights, Settings)>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let row = plan.row(id);
    let total = Memo::new(move |_| {
        valued.with(|(weights, settings)| row.with(|row| row.as_ref().map(|row| total(row, weights, settings))))
    });
    view! {
        <span class="numeric">
            {move || total.get().map(|(count, cost, value)| (t().levels_of)(count, cost, value, &*f()))}
        </span>
    }
    .into_any()
}

fn total(row: &DecisionPackage, weights: &Weights, settings: &Settings) -> (usize, Money, Money) {
    let valued = valuation(row, weights, settings);
    let sum = |of: fn(&crate::methods::zero_based_budget::LevelValue) -> Money| valued.levels.iter().map(of).sum();
    (valued.levels.len(), sum(|level| level.cost), sum(|level| level.value.value).in_brief())
}

/// The objectives served: the first by title, the others by their number.
fn objectives(plan: PlanState, id: Id<DecisionPackage>) -> AnyView {
    let served = plan.select(move |plan| plan.packages.get(id).map(|row| served(plan, row)).unwrap_or_default());
    let words = move || {
        served.with(|served| match served.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            [first, others @ ..] => format!("{first} +{}", others.len()),
        })
    };
    view! { <span title=move || served.get().join(", ")>{words}</span> }.into_any()
}

/// The titles of the objectives to which a package brings something, the one that it serves most first.
fn served(plan: &Plan, row: &DecisionPackage) -> Vec<String> {
    let brings = row.contributions.iter().filter(|(_, brings)| **brings != Contribution::None);
    let mut served: Vec<_> = brings.filter_map(|(id, brings)| Some((plan.objectives.get(*id)?, brings))).collect();
    served.sort_by_key(|(objective, brings)| std::cmp::Reverse(brings.thirds() * objective.weight.get()));
    served.into_iter().map(|(objective, _)| objective.title.clone()).collect()
}
