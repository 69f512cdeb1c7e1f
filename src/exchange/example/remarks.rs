//! What was said about the example: a question on an action with its answer, one on the ranking, one that is settled.

use super::{On, id::id, text::remarks as text};
use crate::{
    domain::{
        action::Action,
        comment::{Comment, Subject},
        renunciation::Source,
    },
    methods::Method,
    plan::Plan,
};

/// The action that the question is about.
const ACTION: u16 = 1;

/// The people who answer and settle, by their number.
const ANSWERS: u16 = 2;
const SETTLES: u16 = 1;

pub fn fill(plan: &mut Plan, on: On) {
    let advisor = on.say(&text::ADVISOR);
    let name = |n: u16| plan.people.get(id(n)).map(|person| person.name.clone()).unwrap_or_default();
    let screen = |method: Method| Subject::Screen(format!("{}/{}", method.place().slug(), method.slug()));
    let action = Subject::Item(Source(id::<Action>(ACTION).uuid()));
    let day = |days: i64| on.working_day(days);
    let rows = [
        Comment {
            author: name(SETTLES),
            text: on.say(&text::SETTLED),
            resolved: true,
            ..Comment::new(id(1), screen(Method::Vision), day(-20))
        },
        Comment { author: advisor.clone(), text: on.say(&text::ON_ACTION), ..Comment::new(id(2), action, day(-6)) },
        Comment { author: name(ANSWERS), text: on.say(&text::ANSWER), ..Comment::answer(id(3), id(2), day(-3)) },
        Comment {
            author: advisor,
            text: on.say(&text::ON_BUDGET),
            ..Comment::new(id(4), screen(Method::ZeroBasedBudget), day(-2))
        },
    ];
    plan.comments = rows.into_iter().collect();
}
