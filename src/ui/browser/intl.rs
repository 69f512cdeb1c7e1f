//! Figures and dates as the reader writes them, by the browser's `Intl`.

use super::clock;
use crate::domain::{
    day::Day,
    lang::{Format, Lang},
    money::Money,
};
use js_sys::{Array, Intl, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// Formats for one language and currency. The browser's formatters are costly to make, so they are made once a thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntlFormat {
    lang: Lang,
    currency: String,
}

impl IntlFormat {
    /// Formats in `lang`, amounts in `currency` (ISO 4217).
    #[must_use]
    pub fn new(lang: Lang, currency: &str) -> Self {
        Self { lang, currency: currency.to_owned() }
    }

    /// The month and year of a date: `nov. 2026`.
    #[must_use]
    pub fn month(&self, day: Day) -> String {
        self.write(Kind::Month, &clock::utc(day).into())
    }

    /// The month in full and the year of a date: `novembre 2026`.
    #[must_use]
    pub fn long_month(&self, day: Day) -> String {
        self.write(Kind::LongMonth, &clock::utc(day).into())
    }

    /// An instant of an envelope (RFC 3339) in the device's time zone: `22 nov. 2026, 09:30`. A text that is no instant
    /// stands as it is.
    #[must_use]
    pub fn moment(&self, instant: &str) -> String {
        let date = js_sys::Date::new(&instant.into());
        if date.get_time().is_nan() { instant.to_owned() } else { self.write(Kind::Moment, &date.into()) }
    }

    fn write(&self, kind: Kind, value: &JsValue) -> String {
        FORMATTERS.with_borrow_mut(|made| {
            let known = made
                .iter()
                .find(|(lang, currency, k, _)| *lang == self.lang && *k == kind && *currency == self.currency);
            let format = match known {
                Some((.., format)) => format.clone(),
                None => {
                    let format = self.formatter(kind);
                    made.push((self.lang, self.currency.clone(), kind, format.clone()));
                    format
                }
            };
            format.call1(&JsValue::NULL, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
        })
    }

    fn formatter(&self, kind: Kind) -> js_sys::Function {
        let options = Object::new();
        let set = |key: &str, value: JsValue| {
            let _ = Reflect::set(&options, &key.into(), &value);
        };
        let locales = Array::of1(&self.locale().into());
        match kind {
            Kind::Number(digits) => set("maximumFractionDigits", digits.into()),
            Kind::Fixed(digits) => {
                set("minimumFractionDigits", digits.into());
                set("maximumFractionDigits", digits.into());
            }
            Kind::Percent(digits) => {
                set("style", "percent".into());
                set("maximumFractionDigits", digits.into());
            }
            Kind::Money { whole } => {
                set("style", "currency".into());
                set("currency", self.currency.as_str().into());
                if whole {
                    set("maximumFractionDigits", 0.into());
                }
            }
            Kind::Moment => {
                set("dateStyle", "medium".into());
                set("timeStyle", "short".into());
                return Intl::DateTimeFormat::new(&locales, &options).format();
            }
            Kind::Date | Kind::LongDate | Kind::Month | Kind::LongMonth => {
                set("timeZone", "UTC".into());
                if kind == Kind::LongDate {
                    set("weekday", "long".into());
                }
                if !matches!(kind, Kind::Month | Kind::LongMonth) {
                    set("day", "numeric".into());
                }
                set("month", if matches!(kind, Kind::LongDate | Kind::LongMonth) { "long" } else { "short" }.into());
                set("year", "numeric".into());
                return Intl::DateTimeFormat::new(&locales, &options).format();
            }
        }
        Intl::NumberFormat::new(&locales, &options).format().unchecked_into()
    }

    const fn locale(&self) -> &'static str {
        match self.lang {
            Lang::Fr => "fr-FR",
            Lang::En => "en-GB",
        }
    }
}

impl Format for IntlFormat {
    fn lang(&self) -> Lang {
        self.lang
    }
    fn number(&self, value: f64, digits: u8) -> String {
        signed(self.write(Kind::Number(digits), &settled(value, digits).into()))
    }
    fn fixed(&self, value: f64, digits: u8) -> String {
        signed(self.write(Kind::Fixed(digits), &settled(value, digits).into()))
    }
    fn percent(&self, share: f64, digits: u8) -> String {
        signed(self.write(Kind::Percent(digits), &settled(share, digits.saturating_add(2)).into()))
    }
    fn money(&self, amount: Money) -> String {
        signed(self.write(Kind::Money { whole: amount.cents() % 100 == 0 }, &amount.units().into()))
    }
    fn date(&self, day: Day) -> String {
        self.write(Kind::Date, &clock::utc(day).into())
    }
    fn long_date(&self, day: Day) -> String {
        self.write(Kind::LongDate, &clock::utc(day).into())
    }
}

/// The figure with the minus sign of the charts, as wide as a plus: `Intl` writes a hyphen.
fn signed(figure: String) -> String {
    if figure.contains('-') { figure.replace('-', "\u{2212}") } else { figure }
}

/// A value that rounds to nothing is 0 without a sign.
fn settled(value: f64, digits: u8) -> f64 {
    if value.abs() * 10.0_f64.powi(i32::from(digits)) < 0.5 { 0.0 } else { value }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number(u8),
    Fixed(u8),
    Percent(u8),
    Money { whole: bool },
    Date,
    LongDate,
    Month,
    LongMonth,
    Moment,
}

thread_local! {
    static FORMATTERS: RefCell<Vec<(Lang, String, Kind, js_sys::Function)>> = const { RefCell::new(Vec::new()) };
}
