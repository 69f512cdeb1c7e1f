//! Threads hold every comment once; what left the plan is named.

use super::*;
use proptest::prelude::*;

fn id(n: u8) -> Id<Comment> {
    Id::from_random([n; 16])
}

fn day(n: i64) -> Day {
    Day::parse("2026-11-02").expect("a date").plus_days(n)
}

fn said(n: u8, to: Option<u8>, on: i64) -> Comment {
    Comment { reply_to: to.map(id), ..Comment::new(id(n), Subject::Screen("budget/paquets".to_owned()), day(on)) }
}

fn table(rows: impl IntoIterator<Item = Comment>) -> Table<Comment> {
    rows.into_iter().collect()
}

#[test]
fn threads_are_the_latest_first_and_their_answers_in_order() {
    let rows = table([
        said(1, None, 0),
        said(2, None, 4),
        said(3, Some(1), 5),
        said(4, Some(1), 1),
        said(5, Some(4), 6),
        said(6, None, 4),
        said(7, Some(9), 2),
    ]);
    let told: Vec<_> = threads(&rows).into_iter().map(|thread| (thread.root, thread.answers)).collect();
    let expected = [(id(6), vec![]), (id(2), vec![]), (id(7), vec![]), (id(1), vec![id(4), id(3), id(5)])];
    assert_eq!(told, expected);
    assert_eq!(below(&rows, id(1)), [id(3), id(4), id(5)]);
    assert_eq!(below(&rows, id(2)), []);
    assert_eq!(answers(&rows, id(1)), [id(4), id(3), id(5)]);
}

#[test]
fn only_what_began_a_thread_says_whether_it_is_settled() {
    let settled = Comment { resolved: true, ..said(1, None, 0) };
    let rows =
        table([settled, said(2, Some(1), 1), Comment { resolved: true, ..said(3, Some(4), 1) }, said(4, None, 0)]);
    assert_eq!(open(&rows, |_| true), 1);
    assert_eq!(open(&rows, |row| row.id == id(1)), 0);
    assert!(Wanted::Open.takes(false) && Wanted::All.takes(true) && !Wanted::Resolved.takes(false));
}

#[test]
fn what_left_the_plan_is_named_and_no_longer_linked() {
    let about = Subject::Item(Source(id(9).uuid()));
    let mut comment = Comment::new(id(1), about.clone(), day(0));
    assert_eq!(comment.subject(), Some(about));
    comment.outlive(Former::new(EntityKind::Action, "Relancer"));
    assert_eq!((comment.subject(), comment.about), (None, None));
    assert_eq!(comment.former.map(|former| former.name).as_deref(), Some("Relancer"));
}

proptest! {
    #[test]
    fn every_comment_stands_in_one_thread(links in proptest::collection::vec(proptest::option::of(0_u8..12), 0..12)) {
        let rows = (0_u8..).zip(&links).map(|(n, to)| said(n, *to, i64::from(n % 3)));
        let rows = table(rows);
        let mut seen: Vec<_> = threads(&rows).into_iter().flat_map(|thread| [vec![thread.root], thread.answers].concat()).collect();
        seen.sort_unstable();
        let mut all = rows.ids();
        all.sort_unstable();
        prop_assert_eq!(seen, all);
    }
}
