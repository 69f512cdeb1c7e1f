//! The panel that every screen opens: the score, and the findings with those that this screen can mend first.

use super::{
    super::{
        Coherence, Finding,
        text::{self, TEXT, TITLE},
    },
    findings::of_rule,
    score,
};
use crate::{
    domain::lang::Format,
    methods::Method,
    plan::Plan,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, CountBadge, Drawer, Icon, Tone},
        insights::use_insights,
        parts::{self, parts},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// The findings of one rule that the panel lists; the page lists more.
const MOST: usize = 5;

/// Whether the panel is open.
#[derive(Clone, Copy)]
pub struct CoherencePanel(RwSignal<bool>);

impl CoherencePanel {
    /// Provides the panel to everything below; once, in `App`.
    pub fn provide() {
        provide_context(Self(RwSignal::new(false)));
    }

    /// Opens it.
    pub fn open(self) {
        self.0.set(true);
    }

    /// Closes it.
    pub fn close(self) {
        self.0.set(false);
    }
}

/// The panel.
///
/// # Panics
/// Outside `App`, which provides it first (an invariant of the tree).
#[must_use]
pub fn use_panel() -> CoherencePanel {
    expect_context::<CoherencePanel>()
}

/// The entry of the navigation before the score is known.
pub fn plain_entry(before: Callback<()>) -> AnyView {
    let words = use_words();
    let panel = use_panel();
    let press = move |_| {
        before.run(());
        panel.open();
    };
    view! {
        <button type="button" class="nav-item" aria-haspopup="dialog" on:click=press>
            <Icon glyph=Tone::Neutral.glyph()/>
            <span class="nav-label">{move || *TITLE.get(words.lang.get())}</span>
        </button>
    }
    .into_any()
}

/// The entry of the navigation: the score and how many findings there are.
pub fn entry(before: Callback<()>) -> AnyView {
    let f = use_format();
    let panel = use_panel();
    let coherence = use_insights().coherence;
    let shown = Memo::new(move |_| {
        coherence
            .with(|found| (found.score.as_ref().map(|score| score.value), found.findings.len(), score::tone(found)))
    });
    let glyph = Signal::derive(move || shown.get().2.glyph());
    let score = move || shown.get().0.map(|score| score::percent(score, &*f())).unwrap_or_default();
    let press = move |_| {
        before.run(());
        panel.open();
    };
    view! {
        <button type="button" class="nav-item" aria-haspopup="dialog" on:click=press>
            <Icon glyph/>
            <span class="nav-label">{move || *TITLE.get(f().lang())} " " <span class="numeric">{score}</span></span>
            <CountBadge
                count=Signal::derive(move || shown.get().1)
                tone=Tone::Neutral
                label=Signal::derive(move || text::to_mend(shown.get().1, &*f()))
            />
        </button>
    }
    .into_any()
}

/// The panel, once it was asked for; once, in `App`.
pub fn panel(route: RwSignal<Route>) -> AnyView {
    let open = use_panel().0;
    let asked = Memo::new(move |before: Option<&bool>| before.copied() == Some(true) || open.get());
    (move || asked.get().then(|| parts::drawn((parts().coherence_panel)(route)))).into_any()
}

/// The panel itself.
pub fn drawer(route: RwSignal<Route>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let panel = use_panel();
    let foot = move || {
        view! {
            <ButtonLink
                label=move || t().every_rule.to_owned()
                href=Route::Coherence.href()
                on_follow=move |()| panel.close()
            />
        }
    };
    view! {
        <Drawer
            open=panel.0
            on_close=move |()| panel.close()
            title=move || (*TITLE.get(f().lang())).to_owned()
            footer=foot
        >
            {move || body(route.get(), panel)}
        </Drawer>
    }
    .into_any()
}

fn body(route: Route, panel: CoherencePanel) -> AnyView {
    let (coherence, plan) = (use_insights().coherence.get(), use_plan().plan());
    let t = use_text(&TEXT);
    if coherence.score.is_none() {
        let f = use_format();
        return view! { <p>{move || *text::NO_SCORE.get(f().lang())}</p> }.into_any();
    }
    let here = if let Route::Method(method, _) = route { Some(method) } else { None };
    let close = Callback::new(move |()| panel.close());
    view! {
        <div class="row">{score::figure()} <span>{move || t().purpose}</span></div>
        {(coherence.findings.is_empty()).then(|| view! { <p>{move || t().all_holds_detail}</p> })}
        {groups(&coherence, &plan, here, close)}
    }
    .into_any()
}

/// The findings of this screen's method under their own heading, then the others.
fn groups(coherence: &Coherence, plan: &Arc<Plan>, here: Option<Method>, close: Callback<()>) -> AnyView {
    let t = use_text(&TEXT);
    let rules: Vec<&[Finding]> = coherence.findings.chunk_by(|a, b| a.rule == b.rule).collect();
    let is_here = |found: &&&[Finding]| found.first().map(|finding| finding.cure.method) == here;
    let (ours, others): (Vec<&[Finding]>, Vec<&[Finding]>) = rules.iter().partition(is_here);
    let listed = |rules: &[&[Finding]]| rules.iter().map(|found| of_rule(found, MOST, plan, close)).collect_view();
    if ours.is_empty() {
        return listed(&others).into_any();
    }
    view! {
        <p class="section-title">{move || t().here}</p>
        {listed(&ours)}
        {(!others.is_empty()).then(|| view! { <p class="section-title">{move || t().elsewhere}</p> })}
        {listed(&others)}
    }
    .into_any()
}
