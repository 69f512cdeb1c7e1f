//! Comments: what somebody said about a row or a screen of the plan, with the answers below it. A comment names what it
//! was about when that is taken out of the plan, so that it reads the same afterwards.

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra, is_false},
    id::Id,
    renunciation::Source,
    table::Table,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most characters of a comment that the interface takes.
pub const MOST_TEXT: u32 = 2_000;
/// Most characters of an author's name that the interface takes.
pub const MOST_AUTHOR: u32 = 80;

/// Something that somebody said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Comment {
    /// Its id.
    pub id: Id<Comment>,
    /// The item that it is about, of any kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Source>,
    /// Otherwise the screen: its address after `#/`; empty for the cockpit.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub screen: String,
    /// What it was about, once that was taken out of the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former: Option<Former>,
    /// The comment that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<Id<Comment>>,
    /// Who wrote it, by the name that they gave.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub author: String,
    /// What it says.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// When it was written.
    pub written: Day,
    /// Whether it is settled; counts on the first of a thread only.
    #[serde(default, skip_serializing_if = "is_false")]
    pub resolved: bool,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a row was before it left the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Former {
    /// Its kind.
    pub kind: EntityKind,
    /// What it was called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Former {
    /// A row of `kind` that was called `name`.
    #[must_use]
    pub fn new(kind: EntityKind, name: impl Into<String>) -> Self {
        Self { kind, name: name.into(), extra: Extra::default() }
    }
}

/// What a thread is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// An item, by its id.
    Item(Source),
    /// A screen, by its address after `#/`.
    Screen(String),
}

impl Comment {
    /// An empty one about `subject`, written on `day`.
    #[must_use]
    pub fn new(id: Id<Self>, subject: Subject, written: Day) -> Self {
        let (about, screen) = match subject {
            Subject::Item(item) => (Some(item), String::new()),
            Subject::Screen(address) => (None, address),
        };
        Self {
            id,
            about,
            screen,
            former: None,
            reply_to: None,
            author: String::new(),
            text: String::new(),
            written,
            resolved: false,
            extra: Extra::default(),
        }
    }

    /// An empty answer to `to`, written on `day`.
    #[must_use]
    pub fn answer(id: Id<Self>, to: Id<Self>, written: Day) -> Self {
        Self { reply_to: Some(to), ..Self::new(id, Subject::Screen(String::new()), written) }
    }

    /// What it is about; nothing once that left the plan.
    #[must_use]
    pub fn subject(&self) -> Option<Subject> {
        match (self.about, &self.former) {
            (Some(item), _) => Some(Subject::Item(item)),
            (None, Some(_)) => None,
            (None, None) => Some(Subject::Screen(self.screen.clone())),
        }
    }

    /// Forgets the item that it was about, but for its kind and its name.
    pub fn outlive(&mut self, former: Former) {
        self.about = None;
        self.former = Some(former);
    }
}

impl Entity for Comment {
    const KIND: EntityKind = EntityKind::Comment;
    fn id(&self) -> Id<Self> {
        self.id
    }
    /// Its first line.
    fn name(&self) -> &str {
        self.text.trim().lines().next().unwrap_or_default()
    }
}

/// A comment with its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// What began it.
    pub root: Id<Comment>,
    /// The answers, in the order in which they were written.
    pub answers: Vec<Id<Comment>>,
}

/// The comment that began the thread of `id`. Where answers lead in a circle, the smallest id of the circle began it.
fn root_of(comments: &Table<Comment>, id: Id<Comment>) -> Id<Comment> {
    let mut way = vec![id];
    loop {
        let here = way.last().copied().unwrap_or(id);
        match comments.get(here).and_then(|row| row.reply_to).filter(|next| comments.contains(*next)) {
            None => return here,
            Some(next) => match way.iter().position(|seen| *seen == next) {
                Some(at) => return way.iter().skip(at).copied().min().unwrap_or(here),
                None => way.push(next),
            },
        }
    }
}

/// Every thread, the latest first; each comment stands in one of them. An answer whose comment is gone begins one.
#[must_use]
pub fn threads(comments: &Table<Comment>) -> Vec<Thread> {
    let mut found: BTreeMap<Id<Comment>, Vec<&Comment>> = BTreeMap::new();
    for row in comments.iter() {
        let root = root_of(comments, row.id);
        let answers = found.entry(root).or_default();
        if root != row.id {
            answers.push(row);
        }
    }
    let mut threads: Vec<(Option<Day>, Thread)> = found
        .into_iter()
        .map(|(root, mut answers)| {
            answers.sort_by_key(|row| row.written);
            let answers = answers.iter().map(|row| row.id).collect();
            (comments.get(root).map(|row| row.written), Thread { root, answers })
        })
        .collect();
    // Of one day: the one written last first, as the list keeps them; positions differ.
    threads.sort_by_key(|(day, thread)| std::cmp::Reverse((*day, comments.position(thread.root))));
    threads.into_iter().map(|(_, thread)| thread).collect()
}

/// The answers below a comment, their own answers included.
#[must_use]
pub fn below(comments: &Table<Comment>, id: Id<Comment>) -> Vec<Id<Comment>> {
    let mut found = vec![id];
    let mut at = 0;
    while let Some(above) = found.get(at).copied() {
        let next = comments.iter().filter(|row| row.reply_to == Some(above) && !found.contains(&row.id));
        let next: Vec<_> = next.map(|row| row.id).collect();
        found.extend(next);
        at += 1;
    }
    found.split_off(1)
}

/// The answers of a thread, in the order in which they were written.
#[must_use]
pub fn answers(comments: &Table<Comment>, root: Id<Comment>) -> Vec<Id<Comment>> {
    let mut found = below(comments, root);
    found.sort_by_key(|id| (comments.get(*id).map(|row| row.written), comments.position(*id)));
    found
}

/// Which threads are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wanted {
    /// Those that wait for somebody.
    #[default]
    Open,
    /// Those that are settled.
    Resolved,
    /// Both.
    All,
}

impl Wanted {
    /// Each, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::Open, Self::Resolved, Self::All];

    /// Its name in choices: stable, never shown.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Resolved => "resolved",
            Self::All => "all",
        }
    }

    /// Whether it wants a thread that is settled or not.
    #[must_use]
    pub const fn takes(self, resolved: bool) -> bool {
        match self {
            Self::Open => !resolved,
            Self::Resolved => resolved,
            Self::All => true,
        }
    }
}

/// How many threads wait for somebody; `of` says which count.
#[must_use]
pub fn open(comments: &Table<Comment>, of: impl Fn(&Comment) -> bool) -> usize {
    let roots = threads(comments);
    roots.iter().filter_map(|thread| comments.get(thread.root)).filter(|row| !row.resolved && of(row)).count()
}

#[cfg(test)]
mod tests;
