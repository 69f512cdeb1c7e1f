//! The short way: five stages on an empty plan, one line with the next stage until all are complete.

use super::super::{ShortWay, Step, text, text::WELCOME};
use crate::{
    domain::lang::Format,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, ButtonVariant, Card, Fact, FactList, Meter, Size, Tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

fn way() -> Memo<ShortWay> {
    use_plan().select(ShortWay::of)
}

/// The five stages.
pub fn steps() -> AnyView {
    let t = use_text(&WELCOME);
    let way = way();
    let lines = move || way.get().0.map(|step| line(step, way.get().next() == Some(step))).collect_view();
    view! {
        <Card title=move || t().short_way.to_owned()>
            <FactList label=move || t().short_way.to_owned()>{lines}</FactList>
        </Card>
    }
    .into_any()
}

/// The way as a line with its next stage, until it is complete.
pub fn reminder() -> AnyView {
    let (t, f) = (use_text(&WELCOME), use_format());
    let way = way();
    let share = move || Some(f64::from(u8::try_from(way.get().done()).unwrap_or(5)) / 5.0);
    let output = move || text::out_of(way.get().done(), 5, f().lang());
    let remaining = move || way.get().0.into_iter().filter(|step| !step.is_done()).collect::<Vec<_>>();
    let lines = move || {
        let next = way.get().next();
        remaining().into_iter().map(|step| line(step, next == Some(step))).collect_view()
    };
    view! {
        <Show when=move || way.get().next().is_some()>
            <Card>
                <Meter label=move || t().short_way.to_owned() share=Signal::derive(share) output/>
                <FactList label=move || t().short_way.to_owned()>{lines}</FactList>
            </Card>
        </Show>
    }
    .into_any()
}

fn line(step: Step, is_next: bool) -> AnyView {
    let (t, f, words) = (use_text(&WELCOME), use_format(), use_words());
    let (tone, variant) = match (step.is_done(), is_next) {
        (true, _) => (Tone::Ok, ButtonVariant::Quiet),
        (false, true) => (Tone::Brass, ButtonVariant::Primary),
        (false, false) => (Tone::Neutral, ButtonVariant::Secondary),
    };
    let badge = move || match step {
        step if step.is_done() => t().stage_done.to_owned(),
        Step { done: 0, .. } => t().stage_to_do.to_owned(),
        Step { done, of, .. } => text::out_of(done, of, f().lang()),
    };
    let press = move || match (step.is_done(), step.done) {
        (true, _) => t().review,
        (false, 0) => t().start,
        (false, _) => t().go_on,
    };
    let name = move || (*step.stage.name().get(words.lang.get())).to_owned();
    view! {
        <Fact tone badge title=name detail=move || (*step.stage.detail().get(words.lang.get())).to_owned()>
            <ButtonLink label=move || press().to_owned() href=Route::to(step.method()).href() variant size=Size::Small/>
        </Fact>
    }
    .into_any()
}
