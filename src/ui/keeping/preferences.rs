//! What the reader prefers on this device, and when each plan last left it as a file. Losing it loses no plan.

use super::{Device, keys};
use crate::{
    domain::{day::Day, lang::Lang},
    ui::{
        browser::{local::Local, page},
        effects::whenever,
        parts::{self, parts},
    },
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What is remembered, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    lang: Option<Lang>,
    theme: Theme,
    backups: BTreeMap<Uuid, Day>,
    #[serde(skip_serializing_if = "String::is_empty")]
    author: String,
}

impl Remembered {
    /// What a kept text says; a text that cannot be read says nothing.
    #[must_use]
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// Keeps it.
    pub fn write(&self, local: Local) {
        if let Ok(text) = serde_json::to_string(self) {
            // Preferences that find no room are asked again next time; the plan's own banner tells of full storage.
            let _ = local.write(keys::PREFERENCES, &text);
        }
    }
}

/// The preferences, followed by the whole interface.
#[derive(Clone, Copy)]
pub struct Preferences {
    /// The language.
    pub lang: RwSignal<Lang>,
    /// The theme.
    pub theme: RwSignal<Theme>,
    /// The name under which the reader comments; empty until it was given.
    pub author: RwSignal<String>,
    backups: RwSignal<BTreeMap<Uuid, Day>>,
}

impl Preferences {
    /// What this device remembers; the browser's own language where nothing is.
    pub async fn load(local: Option<Local>) -> Self {
        let known = match local.and_then(|local| local.read(keys::PREFERENCES)) {
            Some(text) => parts::needed((parts().remembered)(text)).await.unwrap_or_default(),
            None => Remembered::default(),
        };
        Self {
            lang: RwSignal::new(known.lang.unwrap_or_else(page::preferred_lang)),
            theme: RwSignal::new(known.theme),
            author: RwSignal::new(known.author),
            backups: RwSignal::new(known.backups),
        }
    }

    /// Follows every change: the page shows it, the device remembers it.
    pub fn follow(self, device: Device) {
        whenever(move || page::set_lang(self.lang.get()));
        whenever(move || {
            page::set_theme(match self.theme.get() {
                Theme::System => None,
                Theme::Light => Some("light"),
                Theme::Dark => Some("dark"),
            });
        });
        Effect::new(move |before: Option<()>| {
            let now = Remembered {
                lang: Some(self.lang.get()),
                theme: self.theme.get(),
                backups: self.backups.get(),
                author: self.author.get(),
            };
            if let (Some(()), Some(local)) = (before, device.local) {
                parts::run((parts().remember)(local, now));
            }
        });
    }

    /// When the plan last left the device as a file.
    #[must_use]
    pub fn last_backup(self, plan: Uuid) -> Option<Day> {
        self.backups.with(|backups| backups.get(&plan).copied())
    }

    /// Notes that the plan left the device as a file today.
    pub fn backed_up(self, plan: Uuid, today: Day) {
        self.backups.update(|backups| {
            backups.insert(plan, today);
        });
    }
}

/// The preferences.
///
/// # Panics
/// Outside `App`, which provides them first (an invariant of the tree).
#[must_use]
pub fn use_preferences() -> Preferences {
    expect_context::<Preferences>()
}
