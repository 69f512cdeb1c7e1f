//! About: what Boussole is, its privacy, the sources of its rules, its format and licences.

pub mod text;

use crate::ui::{
    browser::offline::{self, Offline},
    components::{Card, KeyValues, PageHeader},
    words::use_text,
};
use leptos::prelude::*;
use text::TEXT;

const SCHEMA: &str = "./schema/boussole.plan-1.json";
/// Name, version and licence of every crate that the program is made of; `.ci/licences.mjs` writes it from the lock file.
const CRATES: &str = include_str!("third_party.tsv");
const LICENCES: &str = "./licences.txt";
const ICONS: &str = "./icons.LICENSE.txt";

/// The screen.
pub fn page() -> AnyView {
    let t = use_text(&TEXT);
    let versions = move || {
        let pair = |label: &str, value: &str| (label.to_owned(), value.to_owned());
        vec![pair(t().version, env!("CARGO_PKG_VERSION")), pair(t().licence, env!("CARGO_PKG_LICENSE"))]
    };
    let state = offline::offline();
    let kept = move || match state.get() {
        Offline::Preparing => t().offline_preparing,
        Offline::Ready => t().offline_ready,
        Offline::Newer => t().offline_newer,
        Offline::Failed => t().offline_failed,
        Offline::Unavailable => t().offline_unavailable,
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
            <Card title=move || t().offline>
                <p role="status">{kept}</p>
                <p>{move || t().install}</p>
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
                <p>{move || t().crates_1}</p>
                <p>
                    <a href=LICENCES>{move || t().crates_texts}</a>
                </p>
            </Card>
        </div>
        {libraries()}
    }
    .into_any()
}

/// What the program is made of.
fn libraries() -> impl IntoView {
    let t = use_text(&TEXT);
    view! {
        <details class="stack">
            <summary>{move || t().crates}</summary>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().crates>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().crate_name}</th>
                            <th scope="col">{move || t().version}</th>
                            <th scope="col">{move || t().licence}</th>
                        </tr>
                    </thead>
                    <tbody>{CRATES.lines().map(crate_row).collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
}

/// Names, versions and licences are the same in every language.
fn crate_row(line: &'static str) -> impl IntoView {
    let mut cells = line.split('\t').map(str::to_owned);
    let mut cell = || cells.next().unwrap_or_default();
    let (name, version, licence) = (cell(), cell(), cell());
    view! {
        <tr>
            <th scope="row" lang="en" translate="no">
                {name}
            </th>
            <td>{version}</td>
            <td lang="en" translate="no">
                {licence}
            </td>
        </tr>
    }
}
