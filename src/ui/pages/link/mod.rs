//! What a share link opens: the plan of the address is read, never kept, and shown as any plan that arrives.

mod text;

use crate::{
    exchange::link::{self, LinkFault, MOST_INFLATED},
    route::Route,
    ui::{
        arrivals::use_arrivals,
        browser::{
            deflate::{self, DeflateFault},
            location, tasks,
        },
        components::{Button, ButtonLink, ButtonVariant, EmptyState, Glyph, PageHeader, Spinner},
        words::use_text,
    },
};
use leptos::prelude::*;
use text::{TEXT, Text};

/// The screen.
pub fn page() -> AnyView {
    let arrivals = use_arrivals();
    let found = RwSignal::new(None::<Result<String, LinkFault>>);
    let fragment = location::fragment();
    tasks::spawn(async move {
        let read = text_of(&fragment).await;
        let text = read.clone().ok();
        // Whoever left meanwhile is shown nothing.
        if found.try_set(Some(read)).is_none()
            && let Some(text) = text
        {
            arrivals.take_text(text);
        }
    });
    (move || match found.get() {
        None => reading(),
        Some(Ok(text)) => here(text),
        Some(Err(fault)) => refused(fault),
    })
    .into_any()
}

async fn text_of(fragment: &str) -> Result<String, LinkFault> {
    let compressed = link::compressed(fragment)?;
    let bytes = deflate::inflated(&compressed, MOST_INFLATED).await.map_err(|fault| match fault {
        DeflateFault::TooLarge => LinkFault::TooLarge { limit: MOST_INFLATED },
        DeflateFault::Damaged => LinkFault::Damaged,
        DeflateFault::Unsupported => LinkFault::Unsupported,
    })?;
    String::from_utf8(bytes).map_err(|_| LinkFault::Damaged)
}

fn reading() -> AnyView {
    let t = use_text(&TEXT);
    view! { <Spinner label=move || t().reading.to_owned()/> }.into_any()
}

fn here(text: String) -> AnyView {
    let t = use_text(&TEXT);
    let arrivals = use_arrivals();
    let look = move |()| arrivals.take_text(text.clone());
    view! {
        <PageHeader title=move || t().title.to_owned() subtitle=move || t().subtitle.to_owned()/>
        <div class="row">
            <Button label=move || t().look.to_owned() on_press=look variant=ButtonVariant::Primary icon=Glyph::Eye/>
            {to_own()}
        </div>
    }
    .into_any()
}

fn refused(fault: LinkFault) -> AnyView {
    let t = use_text(&TEXT);
    let why = move || t().why(fault).to_owned();
    view! {
        <PageHeader title=move || t().refused.to_owned() subtitle=move || t().nothing_written.to_owned()/>
        <EmptyState glyph=Glyph::Link title=why>{to_own()}</EmptyState>
    }
    .into_any()
}

fn to_own() -> AnyView {
    let t = use_text(&TEXT);
    view! { <ButtonLink label=move || t().to_own.to_owned() href=Route::Cockpit.href()/> }.into_any()
}

impl Text {
    const fn why(&self, fault: LinkFault) -> &'static str {
        match fault {
            LinkFault::TooLong { .. } => self.too_long,
            LinkFault::TooLarge { .. } => self.too_large,
            LinkFault::Newer { .. } => self.newer,
            LinkFault::Damaged => self.damaged,
            LinkFault::Unsupported => self.unsupported,
        }
    }
}
