//! The plan as an encrypted file: the password is asked twice, kept nowhere, and cleared when the file is made.

mod text;

use crate::{
    exchange::{
        json::{self, Layout},
        sealed::{self, LEAST_PASSWORD},
        travel::Baggage,
    },
    state::use_plan,
    ui::{
        browser::{files, sealing, tasks},
        components::{Banner, Button, Card, Glyph, Password, PasswordField, Spinner, Toast, Tone, use_toasts},
        keeping::{backup, preferences::use_preferences, shelf::use_shelf},
        words::use_text,
    },
};
use leptos::prelude::*;
use text::{TEXT, Text};

/// What is being typed.
#[derive(Clone, Copy)]
struct Form {
    password: RwSignal<String>,
    again: RwSignal<String>,
    /// The reader pressed the button once: faults are shown from then on.
    tried: RwSignal<bool>,
    making: RwSignal<bool>,
}

/// The card; where the browser encrypts nothing it says why.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let body = if sealing::is_possible() { form() } else { unsupported() };
    view! {
        <Card title=move || t().title.to_owned()>
            <div class="stack" data-gap="small">
                <p>{move || t().how}</p>
                {body}
            </div>
        </Card>
    }
    .into_any()
}

fn unsupported() -> AnyView {
    let t = use_text(&TEXT);
    view! { <Banner tone=Tone::Info title=move || t().unsupported.to_owned()/> }.into_any()
}

fn form() -> AnyView {
    let t = use_text(&TEXT);
    let form = Form {
        password: RwSignal::new(String::new()),
        again: RwSignal::new(String::new()),
        tried: RwSignal::new(false),
        making: RwSignal::new(false),
    };
    let error = move |wrong: Fault| {
        Signal::derive(move || (form.tried.get() && form.fault() == Some(wrong)).then(|| wrong.words(t())))
    };
    let make = maker(form);
    view! {
        <PasswordField
            label=move || t().password.to_owned()
            hint=Signal::derive(move || t().password_hint.to_owned())
            kind=Password::New
            value=form.password
            on_input=move |text| form.password.set(text)
            error=error(Fault::TooShort)
        />
        <PasswordField
            label=move || t().again.to_owned()
            kind=Password::New
            value=form.again
            on_input=move |text| form.again.set(text)
            error=error(Fault::Differ)
            on_enter=make
        />
        <p class="muted">{move || t().warning}</p>
        <div class="row">
            {move || match form.making.get() {
                true => view! { <Spinner label=move || t().making.to_owned()/> }.into_any(),
                false => {
                    view! { <Button label=move || t().make.to_owned() on_press=make icon=Glyph::Lock/> }.into_any()
                }
            }}
        </div>
    }
    .into_any()
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    TooShort,
    Differ,
}

impl Fault {
    fn words(self, t: &Text) -> String {
        match self {
            Self::TooShort => (t.too_short)(LEAST_PASSWORD),
            Self::Differ => t.differ.to_owned(),
        }
    }
}

impl Form {
    fn fault(self) -> Option<Fault> {
        let short = self.password.with(|password| password.chars().count() < LEAST_PASSWORD);
        let differ = self.password.with(|password| self.again.with(|again| password != again));
        match (short, differ) {
            (true, _) => Some(Fault::TooShort),
            (false, true) => Some(Fault::Differ),
            (false, false) => None,
        }
    }

    fn clear(self) {
        // The card may be gone by now.
        let _ = self.password.try_set(String::new());
        let _ = self.again.try_set(String::new());
        let _ = self.tried.try_set(false);
    }
}

/// Encrypts and hands the file out; notes the day as any backup does.
fn maker(form: Form) -> Callback<()> {
    let t = use_text(&TEXT);
    let (state, preferences, toasts) = (use_plan(), use_preferences(), use_toasts());
    let device = use_shelf().device();
    Callback::new(move |()| {
        form.tried.set(true);
        if untrack(|| form.fault()).is_some() || form.making.get_untracked() {
            return;
        }
        form.making.set(true);
        let (words, password) = (t(), form.password.get_untracked());
        tasks::spawn(async move {
            let (plan, today) = (state.peek(), state.today.get_untracked());
            let name = sealed::file_name(&json::file_name(&plan, today));
            let text = backup::leaving(device, plan.clone(), Baggage::Bases, Layout::Compact).await;
            let made = sealing::sealed(&text, &password).await;
            let taken = made.is_ok_and(|bytes| files::download_bytes(&name, "application/octet-stream", &bytes));
            if taken {
                preferences.backed_up(plan.id.uuid(), today);
                form.clear();
            }
            let _ = form.making.try_set(false);
            toasts.push(match taken {
                true => Toast::new(Tone::Ok, words.made),
                false => Toast::new(Tone::Alert, words.failed),
            });
        });
    })
}
