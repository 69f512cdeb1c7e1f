//! About: what Boussole is, its privacy, the sources of its rules, its format and licences.

pub mod text;

use crate::ui::{
    components::{Card, KeyValues, PageHeader},
    words::use_text,
};
use leptos::prelude::*;
use text::TEXT;

const SCHEMA: &str = "./schema/boussole.plan-1.json";
const ICONS: &str = "./icons.LICENSE.txt";

/// The screen.
pub fn page() -> AnyView {
    let t = use_text(&TEXT);
    let versions = move || {
        let pair = |label: &str, value: &str| (label.to_owned(), value.to_owned());
        vec![pair(t().version, env!("CARGO_PKG_VERSION")), pair(t().licence, env!("CARGO_PKG_LICENSE"))]
    };
    view! {
        <PageHeader title=move || t().title subtitle=move || t().subtitle/>
        <div class="grid" data-columns="2">
            <Card title=move || t().principle>
                <p>{move || t().principle_1}</p>
                <p>{move || t().principle_2}</p>
            </Card>
            <Card title=move || t().privacy>
                <p>{move || t().privacy_1}</p>
                <p>{move || t().privacy_2}</p>
            </Card>
            <Card title=move || t().sources>
                <p>{move || t().sources_1}</p>
            </Card>
            <Card title=move || t().format>
                <p>{move || t().format_1}</p>
                <p>
                    <a href=SCHEMA>{move || t().schema}</a>
                </p>
            </Card>
            <Card title=move || t().licences>
                <KeyValues pairs=versions/>
                <p>
                    <a href=ICONS>{move || t().icons}</a>
                </p>
            </Card>
        </div>
    }
    .into_any()
}
