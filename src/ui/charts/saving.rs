//! The control that saves a chart as a picture: one for every chart.

use crate::{
    exchange::json::slug,
    ui::{
        browser::{files, tracing},
        components::{
            button::{IconButton, Size},
            icon::Glyph,
            text::PICTURE,
        },
        words::use_text,
    },
};
use leptos::{html, prelude::*};

/// Saves the figure as an SVG file that needs nothing else, in the colours that are shown.
pub(super) fn save_button(figure: NodeRef<html::Figure>, title: Signal<String>) -> AnyView {
    let t = use_text(&PICTURE);
    let save = move |()| {
        let title = title.get_untracked();
        let Some(picture) = figure.get_untracked().and_then(|figure| tracing::traced(&figure, &title)) else { return };
        let name = match slug(&title) {
            name if name.is_empty() => "boussole.svg".to_owned(),
            name => format!("boussole-{name}.svg"),
        };
        // A browser that cannot make files says so itself.
        let _ = files::download(&name, "image/svg+xml", &picture);
    };
    let label = move || (t().save)(&title.get());
    view! { <IconButton label glyph=Glyph::Download on_press=save size=Size::Small/> }.into_any()
}
