//! An encrypted file asks for its password; what comes out of it is shown as any plan that arrives.

use super::{
    Arrivals, Locked,
    text::{UNLOCK, UnlockText},
    use_arrivals,
};
use crate::{
    exchange::sealed::{SealFault, parted},
    ui::{
        browser::{sealing, tasks},
        components::{Banner, Button, ButtonVariant, Dialog, Password, PasswordField, Spinner, Tone},
        words::use_text,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// What is typed and how it went.
#[derive(Clone, Copy)]
struct Form {
    arrivals: Arrivals,
    password: RwSignal<String>,
    opening: RwSignal<bool>,
    wrong: RwSignal<Option<Wrong>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Empty,
    Sealed(SealFault),
}

/// The dialog.
pub(super) fn dialog() -> AnyView {
    let t = use_text(&UNLOCK);
    let arrivals = use_arrivals();
    let form = Form {
        arrivals,
        password: RwSignal::new(String::new()),
        opening: RwSignal::new(false),
        wrong: RwSignal::new(None),
    };
    let open = Signal::derive(move || arrivals.locked.with(Option::is_some));
    view! {
        <Dialog
            open
            on_close=move |()| form.close()
            title=move || t().title.to_owned()
            footer=move || footer(form)
        >
            {move || arrivals.locked.get().map(|file| body(form, &file))}
        </Dialog>
    }
    .into_any()
}

/// What no password opens is said at once.
fn body(form: Form, file: &Locked) -> AnyView {
    let t = use_text(&UNLOCK);
    let (source, broken) = (file.source.clone(), hopeless(file));
    if let Some(fault) = broken {
        return view! { <Banner tone=Tone::Alert title=move || words(t(), Wrong::Sealed(fault))/> }.into_any();
    }
    let error = move || form.wrong.get().map(|wrong| words(t(), wrong));
    let open = Callback::new(move |()| form.open());
    view! {
        <div class="stack" data-gap="small">
            <p>{move || (t().about)(&source)}</p>
            <PasswordField
                label=move || t().password.to_owned()
                kind=Password::Known
                value=form.password
                on_input=move |text| form.password.set(text)
                error=Signal::derive(error)
                on_enter=open
            />
        </div>
    }
    .into_any()
}

fn hopeless(file: &Locked) -> Option<SealFault> {
    match parted(&file.bytes) {
        Err(fault) => Some(fault),
        Ok(_) if !sealing::is_possible() => Some(SealFault::Unsupported),
        Ok(_) => None,
    }
}

fn footer(form: Form) -> AnyView {
    let t = use_text(&UNLOCK);
    let can_open = move || form.arrivals.locked.with(|file| file.as_ref().is_some_and(|file| hopeless(file).is_none()));
    let open = move || match form.opening.get() {
        true => view! { <Spinner label=move || t().opening.to_owned()/> }.into_any(),
        false => view! {
            <Button
                label=move || t().open.to_owned()
                on_press=move |()| form.open()
                variant=ButtonVariant::Primary
            />
        }
        .into_any(),
    };
    view! {
        <Button label=move || t().cancel.to_owned() on_press=move |()| form.close()/>
        {move || can_open().then(open)}
    }
    .into_any()
}

impl Form {
    fn close(self) {
        self.arrivals.locked.set(None);
        self.password.set(String::new());
        self.wrong.set(None);
        self.opening.set(false);
    }

    fn open(self) {
        let Some(file) = self.arrivals.locked.get_untracked() else { return };
        let password = self.password.get_untracked();
        if password.is_empty() {
            self.wrong.set(Some(Wrong::Empty));
            return;
        }
        if self.opening.get_untracked() {
            return;
        }
        self.opening.set(true);
        tasks::spawn(async move {
            let outcome = sealing::unsealed(&file.bytes, &password).await;
            // Put away meanwhile, or another file in its place: nobody waits for this one.
            let waits = self
                .arrivals
                .locked
                .with_untracked(|now| now.as_ref().is_some_and(|now| Arc::ptr_eq(&now.bytes, &file.bytes)));
            if !waits {
                return;
            }
            self.opening.set(false);
            match outcome {
                Ok(text) => {
                    self.close();
                    self.arrivals.take_named_text(file.source, text);
                }
                Err(fault) => self.wrong.set(Some(Wrong::Sealed(fault))),
            }
        });
    }
}

fn words(t: &UnlockText, wrong: Wrong) -> String {
    let words = match wrong {
        Wrong::Empty => t.empty,
        Wrong::Sealed(SealFault::Refused) => t.wrong,
        Wrong::Sealed(SealFault::Damaged | SealFault::NotSealed) => t.damaged,
        Wrong::Sealed(SealFault::Newer { .. }) => t.newer,
        Wrong::Sealed(SealFault::Unsupported) => t.unsupported,
    };
    words.to_owned()
}
