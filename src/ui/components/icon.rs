//! Icons: one name each, drawn from the sprite `public/icons.svg`. Knows no meaning: tones and screens choose.

use leptos::{prelude::*, svg};

macro_rules! glyphs {
    ($($name:ident $symbol:literal,)*) => {
        /// An icon of the sprite.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Glyph {
            $(#[doc = $symbol] $name,)*
        }

        impl Glyph {
            /// Every icon, for the atelier and the tests.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The symbol's id in the sprite.
            #[must_use]
            pub const fn symbol(self) -> &'static str {
                match self {
                    $(Self::$name => $symbol,)*
                }
            }
        }
    };
}

glyphs! {
    Gauge "gauge",
    Stethoscope "stethoscope",
    Target "target",
    Flag "flag",
    Grid "grid-2x2",
    Coins "coins",
    Handshake "handshake",
    Activity "activity",
    Compass "compass",
    Search "search",
    Play "play",
    Share "share",
    Undo "undo-2",
    Redo "redo-2",
    Check "check",
    Warning "triangle-alert",
    Clock "clock",
    Zap "zap",
    Lock "lock",
    Pin "pin",
    Help "circle-question-mark",
    Plus "plus",
    Minus "minus",
    Pencil "pencil",
    Trash "trash-2",
    Close "x",
    ChevronDown "chevron-down",
    ChevronUp "chevron-up",
    ChevronRight "chevron-right",
    ChevronLeft "chevron-left",
    Message "message-square",
    More "ellipsis-vertical",
    Menu "menu",
    Settings "settings",
    Info "info",
    CircleCheck "circle-check",
    CircleClose "circle-x",
    CircleAlert "circle-alert",
    CircleDashed "circle-dashed",
    Download "download",
    Upload "upload",
    File "file-text",
    FileUp "file-up",
    Copy "copy",
    Printer "printer",
    ArrowRight "arrow-right",
    ArrowUp "arrow-up",
    ArrowDown "arrow-down",
    Grip "grip-vertical",
    Filter "list-filter",
    List "list",
    Table "table",
    Calendar "calendar",
    Users "users",
    User "user",
    ExternalLink "external-link",
    Eye "eye",
    Link "link",
    Restart "rotate-ccw",
    Star "star",
    Save "save",
    Disk "hard-drive",
    Book "book-open",
    Languages "languages",
    Sun "sun",
    Moon "moon",
    Monitor "monitor",
    Presentation "presentation",
    Idea "lightbulb",
    TrendingUp "trending-up",
    TrendingDown "trending-down",
    Ban "ban",
    Split "split",
    Tag "tag",
    Chart "chart-line",
    Sliders "sliders-horizontal",
    Folder "folder",
    Building "building-2",
}

/// An icon beside a word: it is hidden from assistive technology, since the word says it.
#[component]
pub fn Icon(
    /// Which one.
    #[prop(into)]
    glyph: Signal<Glyph>,
) -> impl IntoView {
    let href = move || format!("./icons.svg#{}", glyph.get().symbol());
    svg::svg().class("icon").attr("aria-hidden", "true").child(svg::r#use().attr("href", href)).into_any()
}

#[cfg(test)]
mod tests {
    use super::Glyph;

    #[test]
    fn the_sprite_holds_every_icon() {
        let sprite = include_str!("../../../public/icons.svg");
        for glyph in Glyph::ALL {
            assert!(sprite.contains(&format!("id=\"{}\"", glyph.symbol())), "{glyph:?}");
        }
    }
}
