//! Settings: the display of this device, and the rules that the plan lets its user set.

mod rules;
pub mod text;

use crate::{
    domain::lang::Lang,
    ui::{
        components::{Card, Choice, LabelPlace, PageHeader, SegmentedControl},
        keeping::preferences::{Theme, use_preferences},
        words::use_text,
    },
};
use leptos::prelude::*;
use text::TEXT;

/// The screen.
pub fn page() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <PageHeader title=move || t().title subtitle=move || t().subtitle/>
        <div class="grid" data-columns="2">
            <div class="stack">{display()} {rules::budget()}</div>
            <div class="stack">{rules::priorities()} {rules::kpis()}</div>
        </div>
    }
    .into_any()
}

fn display() -> AnyView {
    let t = use_text(&TEXT);
    let preferences = use_preferences();
    let languages = Lang::ALL.map(|lang| Choice::new(lang.tag(), lang.own_name())).to_vec();
    let set_lang = move |tag: String| {
        if let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.tag() == tag) {
            preferences.lang.set(lang);
        }
    };
    let themes = move || {
        let t = t();
        vec![Choice::new("system", t.system), Choice::new("light", t.light), Choice::new("dark", t.dark)]
    };
    let theme = move || match preferences.theme.get() {
        Theme::System => "system".to_owned(),
        Theme::Light => "light".to_owned(),
        Theme::Dark => "dark".to_owned(),
    };
    let set_theme = move |name: String| {
        preferences.theme.set(match name.as_str() {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::System,
        });
    };
    view! {
        <Card title=move || t().display>
            <SegmentedControl
                label=move || t().lang
                value=move || preferences.lang.get().tag().to_owned()
                options=Signal::stored(languages)
                on_change=set_lang
                label_place=LabelPlace::Above
            />
            <SegmentedControl
                label=move || t().theme
                value=theme
                options=themes
                on_change=set_theme
                label_place=LabelPlace::Above
            />
        </Card>
    }
    .into_any()
}
