//! Languages, typed texts and the figures inside them. Knows no browser: whoever shows a text brings a [`Format`].

use super::{day::Day, money::Money};
use serde::{Deserialize, Serialize};

/// A language of the interface. French comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Lang {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The BCP 47 tag, for `lang` attributes and `Intl`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// A colon as the language sets it, without the space after it.
    #[must_use]
    pub const fn colon(self) -> &'static str {
        match self {
            Self::Fr => "\u{a0}:",
            Self::En => ":",
        }
    }

    /// A semicolon as the language sets it, without the space after it.
    #[must_use]
    pub const fn semicolon(self) -> &'static str {
        match self {
            Self::Fr => "\u{a0};",
            Self::En => ";",
        }
    }

    /// A label and what it announces: `Semaine 9 : rien ne glisse`.
    #[must_use]
    pub fn labelled(self, label: &str, rest: &str) -> String {
        format!("{label}{} {rest}", self.colon())
    }

    /// The language's own name, the same in every language.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
        }
    }
}

/// The same text in every language: forgetting one does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Localized<T> {
    /// French.
    pub fr: T,
    /// English.
    pub en: T,
}

impl<T> Localized<T> {
    /// The text in `lang`.
    pub const fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::Fr => &self.fr,
            Lang::En => &self.en,
        }
    }
}

/// The text with a capital first letter.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A name in every language.
pub type Name = Localized<&'static str>;

/// The grammatical number of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// The singular form.
    One,
    /// The plural form.
    Other,
}

impl Plural {
    /// French says « 0 action, 1 action, 2 actions »; English “0 actions, 1 action, 2 actions”.
    #[must_use]
    pub const fn of(lang: Lang, count: usize) -> Self {
        match (lang, count) {
            (_, 1) | (Lang::Fr, 0) => Self::One,
            _ => Self::Other,
        }
    }

    /// Picks one of two forms.
    #[must_use]
    pub const fn pick(self, one: &'static str, other: &'static str) -> &'static str {
        match self {
            Self::One => one,
            Self::Other => other,
        }
    }
}

/// How figures and dates are written for the reader. The browser's `Intl` implements it in the interface, a plain
/// table in tests.
pub trait Format {
    /// The language that the texts around the figure speak.
    fn lang(&self) -> Lang;
    /// A number with at most `digits` decimals.
    fn number(&self, value: f64, digits: u8) -> String;
    /// A number with exactly `digits` decimals, for figures that are compared below one another.
    fn fixed(&self, value: f64, digits: u8) -> String;
    /// A share such as `0.38`, written `38 %`, with at most `digits` decimals.
    fn percent(&self, share: f64, digits: u8) -> String;
    /// An amount in the plan's currency, without decimals when it is whole.
    fn money(&self, amount: Money) -> String;
    /// A short date: `27 nov. 2026`.
    fn date(&self, day: Day) -> String;
    /// A full date with its weekday: `vendredi 27 novembre 2026`.
    fn long_date(&self, day: Day) -> String;
    /// A count with its noun: `3 actions`. `one` and `other` are the noun's forms.
    fn count(&self, count: usize, one: &'static str, other: &'static str) -> String {
        #[allow(clippy::cast_precision_loss, reason = "a count of rows is far below 2^52")]
        let figure = self.number(count as f64, 0);
        format!("{figure}\u{a0}{}", Plural::of(self.lang(), count).pick(one, other))
    }
}
