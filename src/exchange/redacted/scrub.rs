//! Names inside of texts: whole words, whatever their capitals, the longest first; also the parts of a name. Every part of
//! somebody’s name is looked for; what a company, a deal or a source is called also holds ordinary words, which stay.

/// The shortest part of a name that is looked for by itself.
const LEAST_PART: usize = 3;
/// Words that begin a name without being one.
const SMALL_WORDS: [&str; 18] = [
    "and", "aux", "avec", "chez", "dans", "des", "for", "from", "les", "nos", "notre", "our", "par", "pour", "sans",
    "sur", "the", "une",
];

/// Which parts of a name say whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Parts {
    /// All of them, as in the name of a person.
    All,
    /// Those that begin with a capital, where a text writes them with one.
    Capitals,
}

/// What is looked for, and what takes its place.
struct Wanted {
    letters: Vec<char>,
    new: String,
    parts: Parts,
}

pub(super) struct Scrub(Vec<Wanted>);

impl Scrub {
    /// Looks for names, each with what takes its place.
    pub fn new<'a>(names: impl IntoIterator<Item = (&'a str, &'a str, Parts)>) -> Self {
        let mut wanted: Vec<Wanted> = Vec::new();
        for (old, new, parts) in names {
            let mut want =
                |text: &str, parts| wanted.push(Wanted { letters: folded(text), new: new.to_owned(), parts });
            want(old, Parts::All);
            // Whoever writes without capitals has not marked what is a name.
            let parts = if old.contains(char::is_uppercase) { parts } else { Parts::All };
            old.split(|c: char| !c.is_alphanumeric())
                .filter(|part| is_name(part, parts))
                .for_each(|part| want(part, parts));
        }
        wanted.sort_by(|a, b| {
            let longest = b.letters.len().cmp(&a.letters.len());
            longest
                .then_with(|| a.letters.cmp(&b.letters))
                .then_with(|| (a.parts == Parts::Capitals).cmp(&(b.parts == Parts::Capitals)))
        });
        wanted.dedup_by(|a, b| a.letters == b.letters);
        Self(wanted)
    }

    /// The text without any of the names.
    pub fn scrubbed(&self, text: &str) -> String {
        let letters: Vec<char> = text.chars().collect();
        let plain = folded(text);
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        while at < letters.len() {
            let is_here = |name: &&Wanted| {
                (name.parts == Parts::All || letters[at].is_uppercase()) && stands_at(&plain, at, &name.letters)
            };
            match self.0.iter().find(is_here) {
                Some(name) => {
                    out.push_str(&name.new);
                    at += name.letters.len();
                }
                None => {
                    out.push(letters[at]);
                    at += 1;
                }
            }
        }
        out
    }
}

fn is_name(part: &str, parts: Parts) -> bool {
    let is_marked = match parts {
        Parts::All => true,
        Parts::Capitals => part.starts_with(char::is_uppercase),
    };
    is_marked && part.chars().count() >= LEAST_PART && !SMALL_WORDS.contains(&part.to_lowercase().as_str())
}

/// One small letter for each letter, so that places stay the same.
fn folded(text: &str) -> Vec<char> {
    text.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect()
}

/// A whole word, or several.
fn stands_at(text: &[char], at: usize, name: &[char]) -> bool {
    let end = at + name.len();
    if name.is_empty() || text.get(at..end) != Some(name) {
        return false;
    }
    // A letter on each side of an end would make it a part of a longer word.
    let goes_on = |left: Option<usize>, right: usize| {
        let is_letter = |place: usize| text.get(place).is_some_and(|c| c.is_alphanumeric());
        left.is_some_and(is_letter) && is_letter(right)
    };
    !goes_on(at.checked_sub(1), at) && !goes_on(end.checked_sub(1), end)
}
