//! The command palette and the sheet of shortcuts: every screen, every row and every command by its name. Here is only
//! whether one of them is open; the rest comes in a part of its own. Knows no rule.

pub mod calendar;
pub mod commands;
pub mod entries;
pub mod meeting;
pub mod sheet;
pub mod text;
pub mod view;

use super::{
    browser::focus,
    parts::{self, parts},
};
use leptos::prelude::*;

/// What stands in front of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pane {
    /// The palette.
    Palette,
    /// The sheet of shortcuts.
    Shortcuts,
}

/// Which of the two is open. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Palette(RwSignal<Option<Pane>>);

impl Palette {
    /// Provides it to everything below; once, in `App`.
    pub fn provide() -> Self {
        let palette = Self(RwSignal::new(None));
        provide_context(palette);
        palette
    }

    /// Opens one of the two. It may have to be loaded first: what is typed meanwhile must not go into the field that had the
    /// focus, and so into the plan.
    pub fn open(self, pane: Pane) {
        focus::leave_field();
        self.0.set(Some(pane));
    }

    /// Closes whichever is open.
    pub fn close(self) {
        self.0.set(None);
    }
}

/// The palette.
///
/// # Panics
/// Outside `App`, which provides it first (an invariant of the tree).
#[must_use]
pub fn use_palette() -> Palette {
    expect_context::<Palette>()
}

/// Whichever is open; once, in `App`.
pub fn room(palette: Palette) -> AnyView {
    (move || {
        let nothing = || ().into_any();
        palette.0.get().map_or_else(nothing, |pane| parts::drawn_after((parts().palette)(pane), nothing))
    })
    .into_any()
}

/// What one of the two shows.
pub fn pane(pane: Pane) -> AnyView {
    match pane {
        Pane::Palette => view::palette(),
        Pane::Shortcuts => sheet::sheet(),
    }
}
