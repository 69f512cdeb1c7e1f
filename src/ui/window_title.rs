//! The window's title: the screen, the plan, the product. It is what history, tabs and screen readers announce.

use super::{
    browser::page,
    effects::whenever,
    text::{TEXT, Text},
    words::use_words,
};
use crate::{domain::lang::Lang, route::Route, state::use_plan};
use leptos::prelude::*;

/// Follows the screen, the plan's name and the language.
pub fn follow(route: RwSignal<Route>) {
    let words = use_words();
    let name = use_plan().select(|plan| plan.name.clone());
    whenever(move || {
        let lang = words.lang.get();
        let parts = [screen(route.get(), lang).to_owned(), name.get(), "Boussole".to_owned()];
        let shown: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        page::set_title(&shown.join(" · "));
    });
}

/// The name of a screen.
#[must_use]
pub fn screen(route: Route, lang: Lang) -> &'static str {
    let t: &Text = TEXT.get(lang);
    match route {
        Route::Cockpit => t.cockpit,
        Route::Method(method, _) => match lang {
            Lang::Fr => method.title().fr,
            Lang::En => method.title().en,
        },
        Route::Coherence => t.coherence,
        Route::Presentation(_) => t.presentation,
        Route::Share | Route::Review | Route::Compare => t.share,
        Route::Link => t.link,
        Route::Document => t.document,
        Route::Settings => t.settings,
        Route::Help => t.help,
        Route::About => t.about,
        Route::Atelier => "",
        Route::Unknown => t.unknown_title,
    }
}
