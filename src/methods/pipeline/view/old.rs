//! The opportunities that stay too long, the oldest first, each with what to decide.

use super::{Sight, count, named};
use crate::{
    domain::{id::Id, lang::Format, opportunity::Opportunity},
    methods::pipeline::text::TEXT,
    state::use_plan,
    ui::{
        components::{Card, Fact, FactList, Tone},
        deciding::{Finding, decision_menu},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// Those that are listed.
const SHOWN: usize = 8;

pub(super) fn card(sight: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let ids = Memo::new(move |_| {
        sight.with(|seen| seen.ageing.iter().take(SHOWN).map(|row| row.0).collect::<Vec<Id<Opportunity>>>())
    });
    let all = Memo::new(move |_| sight.with(|seen| seen.ageing.len()));
    let list = move || {
        view! {
            <FactList label=move || t().old_ones>
                <For each=move || ids.get() key=|id| *id children=move |id| line(id, sight)/>
            </FactList>
            {move || {
                all.get().checked_sub(SHOWN).filter(|more| *more > 0).map(|more| {
                    view! { <p class="muted small">{(t().more)(&count(more, &*f()))}</p> }
                })
            }}
        }
    };
    view! {
        <Card title=move || t().old_ones>
            <Show when=move || { all.get() > 0 } fallback=move || view! { <p class="muted">{move || t().none_old}</p> }>
                {list()}
            </Show>
        </Card>
    }
    .into_any()
}

fn line(id: Id<Opportunity>, sight: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let row = use_plan().row(id);
    let title = Signal::derive(move || {
        row.with(|row| row.as_ref().map(|row| named(&row.name, t().unnamed)).unwrap_or_default())
    });
    #[allow(clippy::cast_precision_loss, reason = "days are far below 2^52")]
    let detail = move || {
        let f = f();
        let found = sight.with(|seen| seen.ageing.iter().find(|row| row.0 == id).copied());
        found.map(|(_, age, limit)| (t().older)(&f.number(age as f64, 0), &f.number(limit, 0))).unwrap_or_default()
    };
    view! {
        <Fact tone=Tone::Watch badge=move || t().ageing title detail=Signal::derive(detail)>
            {decision_menu(Finding::on(id.uuid(), title))}
        </Fact>
    }
    .into_any()
}
