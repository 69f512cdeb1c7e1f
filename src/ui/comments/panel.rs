//! The panel beside a page: what was said about it, and the form that adds to it.

use super::{
    form::{Onto, form},
    text::{self, TEXT},
    thread, use_panel,
};
use crate::{
    domain::{comment::Subject, lang::Format},
    methods::Method,
    reports::comments::{Topic, about},
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, Drawer},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The panel itself.
pub fn drawer() -> AnyView {
    let (t, panel) = (use_text(&TEXT), use_panel());
    let open = Memo::new(move |_| panel.0.with(Option::is_some));
    view! {
        <Drawer open on_close=move |()| panel.close() title=move || t().title.to_owned()>
            {move || panel.0.get().map(body)}
        </Drawer>
    }
    .into_any()
}

fn body(subject: Subject) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let (plan, panel) = (use_plan(), use_panel());
    let threads = {
        let subject = subject.clone();
        plan.select(move |plan| about(plan, &subject).into_iter().map(|thread| thread.root).collect::<Vec<_>>())
    };
    let none = Memo::new(move |_| threads.with(Vec::is_empty));
    let topic = {
        let subject = subject.clone();
        plan.select(move |plan| Topic::at(plan, &subject))
    };
    let words = move || text::topic(&topic.get(), &plan.plan(), f().lang());
    view! {
        <p class="section-title">{words}</p>
        <Show when=move || none.get()>
            <p class="muted">{move || t().nothing}</p>
        </Show>
        <ul class="stack plain-list" aria-label=move || t().title>
            <For each=move || threads.get() key=|id| *id let:id>
                <li>{thread(id)}</li>
            </For>
        </ul>
        {form(Onto::Subject(subject), None)}
        // Not at the sheet's foot, which would lie over the form on a phone.
        <div class="row">
            <ButtonLink
                label=move || t().every.to_owned()
                href=Route::to(Method::Comments).href()
                on_follow=move |()| panel.close()
            />
        </div>
    }
    .into_any()
}
