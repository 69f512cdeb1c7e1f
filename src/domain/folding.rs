//! Texts without case, accents and punctuation, so that "Chiffre d’affaires (€)" and "CHIFFRE D'AFFAIRES" are one. Knows no
//! vocabulary.

/// Lower case, no accents, words separated by one space; signs such as `%` and `€` are dropped.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars().flat_map(char::to_lowercase) {
        let plain = unaccented(c);
        let keeps = plain.chars().all(char::is_alphanumeric) && !plain.is_empty();
        if keeps && gap && !out.is_empty() {
            out.push(' ');
        }
        gap = !keeps && (gap || !is_combining(c));
        if keeps {
            out.push_str(&plain);
        }
    }
    out
}

const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn unaccented(c: char) -> std::borrow::Cow<'static, str> {
    let plain = match c {
        'à'..='å' => "a",
        'ç' => "c",
        'è'..='ë' => "e",
        'ì'..='ï' => "i",
        'ñ' => "n",
        'ò'..='ö' => "o",
        'ù'..='ü' => "u",
        'ý' | 'ÿ' => "y",
        'œ' => "oe",
        'æ' => "ae",
        '°' | 'º' => "o",
        _ if is_combining(c) => "",
        _ => return c.to_string().into(),
    };
    plain.into()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn names_are_compared_without_case_accents_and_signs() {
        #[track_caller]
        fn check(input: &str, expected: &str) {
            assert_eq!(folded(input), expected);
        }
        check("Chiffre d’affaires (€)", "chiffre d affaires");
        check("  RÉACHAT  ", "reachat");
        check("Re\u{301}achat", "reachat");
        check("customer_id", "customer id");
        check("N° client", "no client");
        check("Cœur", "coeur");
        check("%", "");
    }
}
