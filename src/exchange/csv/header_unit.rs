//! The unit that a column's name carries: `CA (€)`, `CA en k€`, `Réachat (%)`. Knows no cell.

use super::{
    amount::{Multiplier, Unit},
    currency::Currency,
};

/// The unit in a header, when it names one.
pub(super) fn header_unit(name: &str) -> Option<(Unit, Multiplier)> {
    if name.contains('%') {
        return Some((Unit::Percent, Multiplier::One));
    }
    let words = name.split(|c: char| !(c.is_alphanumeric() || matches!(c, '€' | '$' | '£' | '¥')));
    words.filter(|w| !w.is_empty()).find_map(word_unit)
}

/// `€`, `EUR`, `k€`, `kCHF`, `M$`.
fn word_unit(word: &str) -> Option<(Unit, Multiplier)> {
    let (multiplier, rest) = match word.as_bytes() {
        [b'k' | b'K', ..] => (Multiplier::Thousand, &word[1..]),
        [b'M', ..] => (Multiplier::Million, &word[1..]),
        _ => (Multiplier::One, word),
    };
    let whole = currency(word).map(|c| (Unit::MoneyIn(c), Multiplier::One));
    whole.or_else(|| currency(rest).map(|c| (Unit::MoneyIn(c), multiplier)))
}

/// A currency as headers name it. Codes are in capitals there: `mad` and `dh` would be words.
fn currency(word: &str) -> Option<Currency> {
    let is_code = !word.chars().any(char::is_lowercase);
    let is_euro = word.to_lowercase().starts_with("euro");
    (is_code || is_euro).then(|| Currency::word(word)).flatten()
}

#[cfg(test)]
mod tests {
    use super::{Currency, Multiplier, Unit, header_unit};

    #[test]
    fn headers_carry_units() {
        #[track_caller]
        fn check(name: &str, expected: Option<(Unit, Multiplier)>) {
            assert_eq!(header_unit(name), expected, "{name}");
        }
        let money = |currency, multiplier| Some((Unit::MoneyIn(currency), multiplier));
        check("Chiffre d'affaires (€)", money(Currency::Eur, Multiplier::One));
        check("CA en k€", money(Currency::Eur, Multiplier::Thousand));
        check("Revenue, M$", money(Currency::Usd, Multiplier::Million));
        check("Umsatz kCHF", money(Currency::Chf, Multiplier::Thousand));
        check("montant euros", money(Currency::Eur, Multiplier::One));
        check("Budget MAD", money(Currency::Mad, Multiplier::One));
        check("Réachat (%)", Some((Unit::Percent, Multiplier::One)));
        check("Commandes", None);
        check("mad men", None);
        check("é", None);
        check("k", None);
    }
}
