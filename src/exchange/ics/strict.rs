//! Tests only: a strict reader of RFC 5545, which refuses what a lenient diary would let pass.

use std::collections::BTreeMap;

/// A property: its parameters, and its value as written.
pub(super) type Property = (BTreeMap<String, String>, String);

/// A component: its properties by name, and the components inside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Component {
    pub name: String,
    pub properties: BTreeMap<String, Vec<Property>>,
    pub inside: Vec<Component>,
}

impl Component {
    /// The only value of a property.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        match self.properties.get(name)?.as_slice() {
            [(_, value)] => Some(value),
            _ => None,
        }
    }

    /// The only text of a property, as it is meant.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let mut out = String::new();
        let mut letters = self.one(name)?.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next()? {
                    'n' | 'N' => out.push('\n'),
                    escaped @ ('\\' | ';' | ',') => out.push(escaped),
                    _ => return None,
                },
                ';' | ',' => return None,
                letter => out.push(letter),
            }
        }
        Some(out)
    }
}

/// Reads a calendar, or says what is wrong with it.
pub(super) fn read(file: &str) -> Result<Component, String> {
    let body = file.strip_suffix("\r\n").ok_or("does not end with a line end")?;
    let mut lines: Vec<String> = Vec::new();
    for line in body.split("\r\n") {
        if line.contains(['\r', '\n']) {
            return Err(format!("a bare line end in {line:?}"));
        }
        if line.len() > 75 {
            return Err(format!("{} octets in {line:?}", line.len()));
        }
        match (line.strip_prefix(' '), lines.last_mut()) {
            (Some(rest), Some(before)) => before.push_str(rest),
            (Some(_), None) => return Err("folded before the first line".to_owned()),
            (None, _) => lines.push(line.to_owned()),
        }
    }
    let mut lines = lines.into_iter();
    if lines.next().as_deref() != Some("BEGIN:VCALENDAR") {
        return Err("does not begin a calendar".to_owned());
    }
    let calendar = component("VCALENDAR", &mut lines)?;
    if lines.next().is_some() {
        return Err("something after the end".to_owned());
    }
    calendar_is_whole(&calendar)?;
    Ok(calendar)
}

fn component(name: &str, lines: &mut impl Iterator<Item = String>) -> Result<Component, String> {
    let mut found = Component { name: name.to_owned(), ..Component::default() };
    while let Some(line) = lines.next() {
        if line.chars().any(|letter| letter.is_control() && letter != '\t') {
            return Err(format!("a control character in {line:?}"));
        }
        let (head, value) = line.split_once(':').ok_or_else(|| format!("no value in {line:?}"))?;
        let mut parts = head.split(';');
        let key = parts.next().unwrap_or_default();
        if key.is_empty() || !key.bytes().all(|b| b.is_ascii_uppercase() || b == b'-') {
            return Err(format!("no name in {line:?}"));
        }
        match (key, value) {
            ("BEGIN", inner) => found.inside.push(component(inner, lines)?),
            ("END", ended) if ended == name => return Ok(found),
            ("END", ended) => return Err(format!("{ended} ends inside of {name}")),
            _ => {
                let read = |part: &str| part.split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned()));
                let parameters =
                    parts.map(read).collect::<Option<_>>().ok_or_else(|| format!("a parameter in {line:?}"))?;
                found.properties.entry(key.to_owned()).or_default().push((parameters, value.to_owned()));
            }
        }
    }
    Err(format!("{name} does not end"))
}

fn calendar_is_whole(calendar: &Component) -> Result<(), String> {
    if calendar.one("VERSION") != Some("2.0") || calendar.one("PRODID").is_none() {
        return Err("no version or product".to_owned());
    }
    if calendar.inside.is_empty() {
        return Err("a calendar without a component".to_owned());
    }
    let mut uids = std::collections::BTreeSet::new();
    for event in &calendar.inside {
        let uid = event.one("UID").ok_or("an event without a single id")?;
        if !uids.insert(uid) {
            return Err(format!("{uid} twice"));
        }
        event_is_whole(event).map_err(|why| format!("{uid}: {why}"))?;
    }
    Ok(())
}

fn event_is_whole(event: &Component) -> Result<(), String> {
    let stamp = event.one("DTSTAMP").ok_or("no stamp")?;
    if !(stamp.ends_with('Z') && is_moment(&stamp[..stamp.len() - 1])) {
        return Err(format!("the stamp {stamp}"));
    }
    let [(parameters, start)] = event.properties.get("DTSTART").ok_or("no start")?.as_slice() else {
        return Err("several starts".to_owned());
    };
    let all_day = parameters.get("VALUE").is_some_and(|value| value == "DATE");
    if !(if all_day { is_date(start) } else { is_moment(start) }) {
        return Err(format!("the start {start}"));
    }
    if let Some(end) = event.one("DTEND")
        && (!is_date(end) || end <= start.as_str())
    {
        return Err(format!("the end {end}"));
    }
    if event.properties.contains_key("DTEND") && event.properties.contains_key("DURATION") {
        return Err("an end and a duration".to_owned());
    }
    ["SUMMARY", "CATEGORIES"]
        .into_iter()
        .try_for_each(|name| event.text(name).map(drop).ok_or(format!("the text {name}")))
}

fn is_date(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit())
}

fn is_moment(text: &str) -> bool {
    text.split_once('T')
        .is_some_and(|(date, time)| is_date(date) && time.len() == 6 && time.bytes().all(|b| b.is_ascii_digit()))
}
