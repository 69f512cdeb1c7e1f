//! Words of the palette and of the sheet of shortcuts. What else things are called is in `text/other_names.rs`.

pub mod other_names;

use crate::{
    domain::lang::{Lang, Localized},
    route::Route,
    ui::{components::Glyph, text::TEXT as FRAME},
};

/// Words of the palette.
pub struct Text {
    /// The palette’s name.
    pub palette: &'static str,
    /// What to type.
    pub placeholder: &'static str,
    /// The name of the list.
    pub results: &'static str,
    /// What kind of thing a command is.
    pub command: &'static str,
    /// What kind of thing a screen is.
    pub screen: &'static str,
    /// Nothing answers.
    pub nothing: &'static str,
    /// How to move and to choose.
    pub how: &'static str,
    /// How many answer; the first that are shown.
    pub count: fn(usize, usize) -> String,
    /// The calendar was handed out.
    pub calendar_out: &'static str,
    /// The sheet’s name.
    pub shortcuts: &'static str,
    /// Why letters alone do nothing.
    pub no_letters: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        palette: "Tout chercher, tout faire",
        placeholder: "Une page, une action, un indicateur, une commande…",
        results: "Résultats",
        command: "Commande",
        screen: "Page",
        nothing: "Rien de ce nom dans ce plan. Essayez un mot plus court.",
        how: "↑ ↓ pour choisir, ⏎ pour ouvrir, Échap pour fermer.",
        count: |all, shown| match all {
            0 | 1 => format!("{all} résultat"),
            _ if shown < all => format!("{all} résultats, les {shown} plus proches"),
            _ => format!("{all} résultats"),
        },
        calendar_out: "Agenda téléchargé",
        shortcuts: "Raccourcis du clavier",
        no_letters: "Une lettre seule n’agit jamais hors d’un champ ou d’un tableau\u{a0}: rien ne part par mégarde.",
    },
    en: Text {
        palette: "Find and do anything",
        placeholder: "A page, an action, a KPI, a command…",
        results: "Results",
        command: "Command",
        screen: "Page",
        nothing: "Nothing of that name in this plan. Try a shorter word.",
        how: "↑ ↓ to choose, ⏎ to open, Esc to close.",
        count: |all, shown| match all {
            1 => "1 result".to_owned(),
            _ if shown < all => format!("{all} results, the {shown} closest"),
            _ => format!("{all} results"),
        },
        calendar_out: "Calendar downloaded",
        shortcuts: "Keyboard shortcuts",
        no_letters: "A letter alone never acts outside a field or a table: nothing happens by mistake.",
    },
};

/// The screens that no method owns.
pub fn fixed_screens(lang: Lang) -> impl Iterator<Item = (&'static str, Route, Glyph)> {
    let t = FRAME.get(lang);
    [
        (t.cockpit, Route::Cockpit, Glyph::Gauge),
        (t.coherence, Route::Coherence, Glyph::CircleCheck),
        (t.share, Route::Share, Glyph::Share),
        (t.document, Route::Document, Glyph::File),
        (t.settings, Route::Settings, Glyph::Settings),
        (t.help, Route::Help, Glyph::Help),
        (t.about, Route::About, Glyph::Info),
    ]
    .into_iter()
}

/// A group of shortcuts: where they act, and the keys with what they do.
pub struct KeyGroup {
    /// Where they act.
    pub place: &'static str,
    /// The keys, each with what it does.
    pub keys: &'static [(&'static str, &'static str)],
}

/// Every shortcut, in groups.
pub const KEYS: Localized<&[KeyGroup]> = Localized {
    fr: &[
        KeyGroup {
            place: "Partout",
            keys: &[
                ("Ctrl K", "Tout chercher, tout faire"),
                ("Ctrl /", "Cette page de raccourcis"),
                ("Ctrl Z", "Annuler"),
                ("Ctrl Maj Z · Ctrl Y", "Rétablir"),
                ("Tab · Maj Tab", "Avancer, reculer"),
                ("Échap", "Fermer, quitter sans modifier"),
            ],
        },
        KeyGroup {
            place: "Dans un tableau",
            keys: &[
                ("← ↑ → ↓", "Passer d’une cellule à l’autre"),
                ("Début · Fin", "Première, dernière colonne"),
                ("⏎ · F2", "Modifier la cellule, valider"),
                ("Ctrl V", "Coller des cellules d’un tableur"),
            ],
        },
        KeyGroup {
            place: "Sur une image à points",
            keys: &[("← ↑ → ↓", "Déplacer le point choisi"), ("⏎ · Espace", "Choisir le point")],
        },
        KeyGroup {
            place: "En présentation",
            keys: &[
                ("→ · Espace · Page suiv.", "Diapositive suivante"),
                ("← · Page préc.", "Diapositive précédente"),
                ("Début · Fin", "Première, dernière"),
                ("N", "Notes de l’orateur"),
                ("F", "Plein écran"),
                ("Échap", "Quitter la présentation"),
            ],
        },
    ],
    en: &[
        KeyGroup {
            place: "Everywhere",
            keys: &[
                ("Ctrl K", "Find and do anything"),
                ("Ctrl /", "This sheet of shortcuts"),
                ("Ctrl Z", "Undo"),
                ("Ctrl Shift Z · Ctrl Y", "Redo"),
                ("Tab · Shift Tab", "Forward, back"),
                ("Esc", "Close, leave without a change"),
            ],
        },
        KeyGroup {
            place: "In a table",
            keys: &[
                ("← ↑ → ↓", "Move from cell to cell"),
                ("Home · End", "First, last column"),
                ("⏎ · F2", "Edit the cell, commit"),
                ("Ctrl V", "Paste cells of a spreadsheet"),
            ],
        },
        KeyGroup {
            place: "On a picture with points",
            keys: &[("← ↑ → ↓", "Move the chosen point"), ("⏎ · Space", "Choose the point")],
        },
        KeyGroup {
            place: "While presenting",
            keys: &[
                ("→ · Space · Page Down", "Next slide"),
                ("← · Page Up", "Previous slide"),
                ("Home · End", "First, last"),
                ("N", "Speaker notes"),
                ("F", "Full screen"),
                ("Esc", "Leave the presentation"),
            ],
        },
    ],
};
