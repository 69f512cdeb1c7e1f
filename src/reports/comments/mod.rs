//! Where the comments of a plan stand: each thread with what it is about, by place of the house. Stores nothing.

use super::trace::Item;
use crate::{
    domain::comment::{self, Comment, Former, Subject, Thread, Wanted, threads},
    methods::{Method, Place},
    plan::Plan,
};

/// What a thread is about, as the plan stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// An item of the plan.
    Item(Item),
    /// The screen at an address after `#/`.
    Screen(String),
    /// Something that is no longer in the plan, and what it was, where that is known.
    Gone(Option<Former>),
}

impl Topic {
    /// What `comment` is about.
    #[must_use]
    pub fn of(plan: &Plan, comment: &Comment) -> Self {
        match comment.subject() {
            // An answer whose comment is gone.
            Some(Subject::Screen(_)) if comment.reply_to.is_some() => Self::Gone(None),
            Some(subject) => Self::at(plan, &subject),
            None => Self::Gone(comment.former.clone()),
        }
    }

    /// What comments on `subject` are about.
    #[must_use]
    pub fn at(plan: &Plan, subject: &Subject) -> Self {
        match subject {
            Subject::Item(item) => Item::of(plan, item.0).map_or(Self::Gone(None), Self::Item),
            Subject::Screen(address) => Self::Screen(address.clone()),
        }
    }

    /// Where it stands.
    #[must_use]
    pub fn spot(&self) -> Spot {
        match self {
            Self::Item(item) => Spot::Place(item.home().place()),
            Self::Screen(address) => method_at(address).map_or(Spot::Frame, |method| Spot::Place(method.place())),
            Self::Gone(_) => Spot::Gone,
        }
    }
}

/// The method whose screen has an address after `#/`.
#[must_use]
pub fn method_at(address: &str) -> Option<Method> {
    let (place, rest) = address.split_once('/')?;
    let slug = rest.split('/').next().unwrap_or_default();
    Method::ALL.iter().copied().find(|method| method.slug() == slug && method.place().slug() == place)
}

/// Where a thread is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// The cockpit and the screens of no place.
    Frame,
    /// A place of the house.
    Place(Place),
    /// What it was about is no longer in the plan.
    Gone,
}

impl Spot {
    /// Its name in choices: stable, never shown.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Frame => "frame",
            Self::Place(place) => place.slug(),
            Self::Gone => "gone",
        }
    }

    /// Every one, in the order of the navigation.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Frame).chain(Place::ALL.into_iter().map(Self::Place)).chain([Self::Gone])
    }
}

/// A thread with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The thread.
    pub thread: Thread,
    /// What it is about.
    pub topic: Topic,
    /// Whether it is settled.
    pub resolved: bool,
}

/// Every thread, by place in the order of the navigation, there the latest first.
#[must_use]
pub fn listed(plan: &Plan) -> Vec<Listed> {
    let one = |thread: Thread| {
        let root = plan.comments.get(thread.root)?;
        Some(Listed { topic: Topic::of(plan, root), resolved: root.resolved, thread })
    };
    let mut all: Vec<Listed> = threads(&plan.comments).into_iter().filter_map(one).collect();
    all.sort_by_key(|line| line.topic.spot());
    all
}

/// Those of `all` that are wanted, at one spot or at each.
#[must_use]
pub fn narrowed(all: &[Listed], wanted: Wanted, spot: Option<Spot>) -> Vec<Listed> {
    let takes = |line: &&Listed| wanted.takes(line.resolved) && spot.is_none_or(|spot| line.topic.spot() == spot);
    all.iter().filter(takes).cloned().collect()
}

/// The threads about `subject`: open ones first, then the latest.
#[must_use]
pub fn about(plan: &Plan, subject: &Subject) -> Vec<Thread> {
    let root = |thread: &Thread| plan.comments.get(thread.root);
    let here = |thread: &Thread| {
        root(thread).is_some_and(|row| row.reply_to.is_none() && row.subject().as_ref() == Some(subject))
    };
    let mut found: Vec<Thread> = threads(&plan.comments).into_iter().filter(here).collect();
    found.sort_by_key(|thread| root(thread).is_some_and(|row| row.resolved));
    found
}

/// How many threads about `subject` wait for somebody.
#[must_use]
pub fn open_about(plan: &Plan, subject: &Subject) -> usize {
    comment::open(&plan.comments, |row| row.subject().as_ref() == Some(subject))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        action::Action,
        day::Day,
        entity::{EntityKind, EntityRef},
        id::Id,
        kpi::Kpi,
        renunciation::Source,
        watch::Watch,
    };

    fn id<T>(n: u8) -> Id<T> {
        Id::from_random([n; 16])
    }

    fn said(n: u8, subject: Subject) -> Comment {
        Comment { text: format!("Note {n}"), ..Comment::new(id(n), subject, Day::parse("2026-11-23").expect("a date")) }
    }

    fn plan() -> Plan {
        let mut plan = Plan::new(id(1));
        plan.actions.put(Action { title: "Relancer".to_owned(), ..Action::new(id(2)) });
        plan.comments.put(said(3, Subject::Item(Source(id::<Action>(2).uuid()))));
        plan.comments.put(said(4, Subject::Screen("budget/classement".to_owned())));
        plan.comments.put(said(5, Subject::Screen(String::new())));
        plan.comments.put(Comment { resolved: true, ..said(6, Subject::Screen("budget/classement".to_owned())) });
        plan
    }

    fn spots(plan: &Plan) -> Vec<(Spot, Id<Comment>)> {
        listed(plan).into_iter().map(|line| (line.topic.spot(), line.thread.root)).collect()
    }

    #[test]
    fn threads_stand_at_the_place_of_what_they_are_about() {
        let budget = Spot::Place(Place::Budget);
        let expected =
            [(Spot::Frame, id(5)), (Spot::Place(Place::Priorities), id(3)), (budget, id(6)), (budget, id(4))];
        assert_eq!(spots(&plan()), expected);
        let open = narrowed(&listed(&plan()), Wanted::Open, Some(budget));
        assert_eq!(open.iter().map(|line| line.thread.root).collect::<Vec<_>>(), [id(4)]);
        assert_eq!(open_about(&plan(), &Subject::Screen("budget/classement".to_owned())), 1);
        let here = about(&plan(), &Subject::Screen("budget/classement".to_owned()));
        assert_eq!(here.iter().map(|thread| thread.root).collect::<Vec<_>>(), [id(4), id(6)]);
    }

    #[test]
    fn a_comment_outlives_its_row_and_says_what_that_was() {
        let mut plan = plan();
        assert!(plan.remove(EntityRef::to(id::<Action>(2))));
        let left = plan.comments.get(id(3)).expect("a comment");
        assert_eq!(left.about, None);
        assert_eq!(Topic::of(&plan, left), Topic::Gone(Some(Former::new(EntityKind::Action, "Relancer"))));
        assert_eq!(spots(&plan).last(), Some(&(Spot::Gone, id(3))));
    }

    #[test]
    fn what_goes_along_with_a_row_is_named_too_and_answers_go_with_their_comment() {
        let mut plan = plan();
        plan.kpis.put(Kpi { name: "Marge".to_owned(), ..Kpi::new(id(10)) });
        let day = Day::parse("2026-11-23").expect("a date");
        plan.watches.put(Watch::new(id(11), id(10), day, day));
        plan.comments.put(said(12, Subject::Item(Source(id::<Watch>(11).uuid()))));
        plan.comments.put(Comment::answer(id(13), id(12), Day::parse("2026-11-24").expect("a date")));
        plan.remove(EntityRef::to(id::<Kpi>(10)));
        let former = plan.comments.get(id(12)).and_then(|row| row.former.clone());
        assert_eq!(former, Some(Former::new(EntityKind::Watch, "Marge")));
        plan.remove(EntityRef::to(id::<Comment>(12)));
        assert!(!plan.comments.contains(id(13)));
    }
}
