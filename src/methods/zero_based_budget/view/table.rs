//! The ranking: what the reading funds above the cut line, the rest below, each in the order of the rank.

use super::{
    super::text::TEXT,
    desk::{Desk, Shown},
    lines::{Entry, Ranked},
    row,
    solving::Answer,
};
use crate::ui::{
    components::{Button, Freshness, growing, lagging, phone_cards},
    words::{use_format, use_text},
};
use leptos::prelude::*;

/// How many lines are shown at first.
const SHOWN: usize = 40;
/// How many lines one frame mounts.
const STEP: usize = 16;

pub(super) fn table(desk: Desk) -> AnyView {
    let t = use_text(&TEXT);
    let all = RwSignal::new(false);
    let ranked = ranked(desk);
    let count = Memo::new(move |_| ranked.with(|(lines, _)| lines.entries.len()));
    let shown = Memo::new(move |_| if all.get() { count.get() } else { count.get().min(SHOWN) });
    let mounted = growing(shown.into(), STEP);
    let entries = Memo::new(move |_| {
        let most = mounted.get();
        ranked.with(|(lines, _)| lines.entries.iter().take(most).copied().collect::<Vec<_>>())
    });
    let hidden = Memo::new(move |_| count.get() - shown.get().min(count.get()));
    let longest = Memo::new(move |_| ranked.with(|(_, budget)| row::longest(&budget.ranking.rows)));
    let freshness = move || {
        let is_current = desk.shown.get() != Shown::Optimum || desk.best.with(Answer::is_here);
        if is_current { Freshness::Current } else { Freshness::Earlier }.attr()
    };
    let body = move |entry| match entry {
        Entry::Level(level) => row::row(desk, ranked, level, longest),
        Entry::Cut => cut(desk),
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <div
                class="table-scroll"
                role="region"
                tabindex="0"
                aria-label=move || t().table
                data-freshness=freshness
            >
                <table class="figures" data-phone="cards" node_ref=phone_cards()>
                    {head()}
                    <tbody>
                        <For each=move || entries.get() key=|entry| entry.key() children=body/>
                    </tbody>
                </table>
            </div>
            <Show when=move || { hidden.get() > 0 }>
                <div class="row">
                    <Button label=move || (t().show_all)(hidden.get()) on_press=move |()| all.set(true)/>
                </div>
            </Show>
        </Show>
    }
    .into_any()
}

/// The lines with the budget that they are of. The slider, the curve and the readings answer before the table does.
fn ranked(desk: Desk) -> Memo<Ranked> {
    lagging(Memo::new(move |_| (desk.lines.get(), desk.budget.get())))
}

fn head() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <thead>
            <tr>
                <th scope="col">{move || t().rank}</th>
                <th scope="col" data-kind="text">{move || t().package}</th>
                <th scope="col" data-kind="text">{move || t().objective}</th>
                <th scope="col">{move || t().cost}</th>
                <th scope="col">{move || t().cumulative}</th>
                <th scope="col">{move || t().value}</th>
                <th scope="col" data-kind="text">{move || t().per_unit}</th>
                <th scope="col" data-kind="text">{move || t().outcome}</th>
                <th scope="col">
                    <span class="visually-hidden">{move || t().actions}</span>
                </th>
            </tr>
        </thead>
    }
    .into_any()
}

fn cut(desk: Desk) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    view! {
        <tr data-state="cut">
            <td colspan="9">{move || (t().cut)(desk.envelope.get(), &*f())}</td>
        </tr>
    }
    .into_any()
}
