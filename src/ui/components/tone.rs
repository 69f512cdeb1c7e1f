//! Tones: what a fact asks of the reader. Each has its icon and its word, since colour is never the only sign.

use super::icon::Glyph;

/// What a fact asks of the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Fine: nothing to do.
    Ok,
    /// To be watched.
    Watch,
    /// Needs a decision.
    Alert,
    /// Good to know.
    Info,
    /// No data, or no judgement.
    #[default]
    Neutral,
    /// Matters most.
    Brass,
}

impl Tone {
    /// Every tone, for the atelier.
    pub const ALL: [Self; 6] = [Self::Ok, Self::Watch, Self::Alert, Self::Info, Self::Neutral, Self::Brass];

    /// The value of `data-tone` that the style sheets know.
    #[must_use]
    pub const fn attr(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Watch => "watch",
            Self::Alert => "alert",
            Self::Info => "info",
            Self::Neutral => "neutral",
            Self::Brass => "brass",
        }
    }

    /// The icon that says the tone without colour.
    #[must_use]
    pub const fn glyph(self) -> Glyph {
        match self {
            Self::Ok => Glyph::Check,
            Self::Watch => Glyph::Clock,
            Self::Alert => Glyph::Warning,
            Self::Info => Glyph::Info,
            Self::Neutral => Glyph::CircleDashed,
            Self::Brass => Glyph::Zap,
        }
    }
}
