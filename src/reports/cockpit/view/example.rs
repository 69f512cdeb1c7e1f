//! The example company: offered on an empty plan, announced and removable while it is open.

use super::super::text::{TEXT, WELCOME};
use crate::{
    exchange::example::holds_example,
    route::Route,
    state::use_plan,
    ui::{
        components::{
            Banner, Button, ButtonLink, ButtonVariant, Card, CardStyle, Glyph, Size, Toast, Tone, use_toasts,
        },
        keeping::{example, shelf::use_shelf},
        tour,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The offer, beside the short way.
pub fn offer() -> AnyView {
    let (t, words) = (use_text(&WELCOME), use_words());
    let (plan, shelf, toasts) = (use_plan(), use_shelf(), use_toasts());
    let load = move |()| {
        let lang = words.lang.get_untracked();
        example::load(shelf, plan, lang, move || toasts.push(Toast::new(Tone::Ok, WELCOME.get(lang).example_loaded)));
    };
    view! {
        <Card title=move || t().example.to_owned() style=CardStyle::Brass>
            <p>{move || t().example_detail}</p>
            <div class="row">
                <Button label=move || t().load_example.to_owned() on_press=load icon=Glyph::Building/>
                <Button label=move || t().tour.to_owned() on_press=|()| tour::begin() icon=Glyph::Play/>
                <ButtonLink
                    label=move || t().open_file.to_owned()
                    href=Route::Share.href()
                    variant=ButtonVariant::Quiet
                    icon=Glyph::Folder
                />
            </div>
        </Card>
    }
    .into_any()
}

/// The banner while the plan holds the example.
pub fn banner() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let (plan, shelf, toasts) = (use_plan(), use_shelf(), use_toasts());
    let shown = plan.select(holds_example);
    let remove = move |()| {
        let lang = words.lang.get_untracked();
        example::remove(shelf, plan, move |undo| {
            toasts.push(Toast::new(Tone::Ok, TEXT.get(lang).example_removed).with_undo(move || undo()));
        });
    };
    view! {
        <Show when=move || shown.get() && !tour::is_running()>
            <Banner
                tone=Tone::Info
                title=move || t().example_banner.to_owned()
                detail=move || t().example_banner_detail.to_owned()
            >
                <Button label=move || t().remove_example.to_owned() on_press=remove size=Size::Small/>
            </Banner>
        </Show>
    }
    .into_any()
}
