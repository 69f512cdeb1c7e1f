//! Content lines: escaped, folded at 75 octets between characters, ended by CRLF (RFC 5545, 3.1 and 3.3.11).

/// The longest line in octets, without its end.
pub(super) const MOST: usize = 75;

/// Lines written so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Content(String);

impl Content {
    /// A line whose value is written as it is.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let mut room = MOST;
        for letter in format!("{name}:{value}").chars() {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = MOST - 1;
            }
            self.0.push(letter);
            room -= letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A line whose value is a text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.line(name, &escaped(value));
    }

    /// Everything written.
    pub(super) fn finished(self) -> String {
        self.0
    }
}

/// A text as a value: what has a meaning in a line is escaped, line ends of any kind become one, and what no diary may
/// read is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            '\t' => out.push(' '),
            control if control.is_control() => {}
            other => out.push(other),
        }
    }
    out
}
