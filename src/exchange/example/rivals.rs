//! Competitors, lines of business and benchmark of the example, with what each of them led to.

use super::{On, id::id, text::rivals as text};
use crate::{
    domain::{
        action::Action,
        entity::{Entity, EntityRef},
        id::Id,
        lang::{Lang, Name},
        money::Money,
        number::{Number, Share},
        renunciation::{Renunciation, Source},
        score::Score,
    },
    methods::{
        bcg::{BusinessLine, MarketStanding},
        benchmark::BenchmarkProcess,
        competitors::{Competitor, MapAxis, Position},
    },
    plan::Plan,
    reports::decisions::cite,
};

/// Share, price level, and place on both axes.
const COMPETITORS: [(f64, u8, f64, f64); 4] =
    [(0.11, 2, 8.4, 3.2), (0.18, 4, 5.0, 8.6), (0.23, 5, 1.8, 5.2), (0.07, 3, 6.4, 1.4)];

/// Where the company stands, and its share.
const OWN: (f64, f64, f64) = (7.4, 5.8, 0.09);

/// Revenue in units; own share, largest competitor’s and growth, this year and last year.
const LINES: [(i64, [f64; 3], [f64; 3]); 4] = [
    (1_450_000, [0.16, 0.12, 0.11], [0.11, 0.13, 0.09]),
    (2_900_000, [0.14, 0.11, 0.02], [0.15, 0.11, 0.03]),
    (310_000, [0.03, 0.14, 0.12], [0.03, 0.12, 0.10]),
    (240_000, [0.08, 0.07, -0.01], [0.08, 0.07, 0.00]),
];

/// Own score, best competitor’s and weight.
const PROCESSES: [(u8, u8, u8); 5] = [(2, 4, 4), (2, 4, 5), (4, 2, 5), (4, 3, 3), (3, 4, 2)];

/// The number of the renunciation that the question mark led to.
const CHOICE: u16 = 21;

pub fn fill(plan: &mut Plan, on: On) {
    competitors(plan, on);
    let lines = (1..).zip(text::LINES.iter().zip(LINES));
    plan.worksheets.bcg.lines = lines.map(|(n, (name, row))| line(on, n, name, row)).collect();
    let processes = (1..).zip(text::PROCESSES.iter().zip(PROCESSES));
    plan.worksheets.benchmark.rows = processes.map(|(n, (words, row))| process(on, n, words, row)).collect();
    decisions(plan, on);
}

fn competitors(plan: &mut Plan, on: On) {
    let [x, y] = &text::AXES;
    let map = &mut plan.worksheets.competitors;
    (map.x, map.y) = (axis(on, x), axis(on, y));
    map.own.move_to(OWN.0, OWN.1);
    map.own_share = Share::new(OWN.2);
    let rows = (1..).zip(text::COMPETITORS.iter().zip(COMPETITORS));
    map.rows = rows.map(|(n, (words, row))| competitor(on, n, words, row)).collect();
}

fn axis(on: On, [name, low, high]: &[Name; 3]) -> MapAxis {
    MapAxis { name: on.say(name), low: on.say(low), high: on.say(high), ..MapAxis::default() }
}

fn competitor(on: On, n: u16, words: &[Name; 4], (share, price, x, y): (f64, u8, f64, f64)) -> Competitor {
    let [name, group, strengths, promise] = words;
    let mut position = Position::default();
    position.move_to(x, y);
    Competitor {
        name: on.say(name),
        group: on.say(group),
        strengths: on.say(strengths),
        promise: on.say(promise),
        share: Share::new(share),
        price_level: Score::new(price),
        position,
        ..Competitor::new(id(n))
    }
}

fn line(on: On, n: u16, name: &Name, (revenue, now, before): (i64, [f64; 3], [f64; 3])) -> BusinessLine {
    let standing = |[own, rival, growth]: [f64; 3]| MarketStanding {
        own_share: Share::new(own),
        rival_share: Share::new(rival),
        growth: Number::new(growth),
        ..MarketStanding::default()
    };
    BusinessLine {
        name: on.say(name),
        revenue: Some(Money::from_units(revenue)),
        now: standing(now),
        last_year: standing(before),
        ..BusinessLine::new(id(n))
    }
}

fn process(on: On, n: u16, [name, who]: &[Name; 2], (own, best, weight): (u8, u8, u8)) -> BenchmarkProcess {
    BenchmarkProcess {
        name: on.say(name),
        who: on.say(who),
        own: Score::new(own),
        best: Score::new(best),
        weight: Score::new(weight).unwrap_or_default(),
        ..BenchmarkProcess::new(id(n))
    }
}

/// The question mark is given up, the top gap and the nearest competitor are answered by actions that the plan has.
fn decisions(plan: &mut Plan, on: On) {
    let source = |row: uuid::Uuid| vec![Source(row)];
    for (n, [what, why, reopen]) in (CHOICE..).zip(&text::CHOICES) {
        plan.renunciations.put(Renunciation {
            what: on.say(what),
            why: on.say(why),
            reopen: on.say(reopen),
            date: Some(on.working_day(-46)),
            sources: source(id::<BusinessLine>(3).uuid()),
            ..Renunciation::new(id(n))
        });
    }
    let answered = [id::<BenchmarkProcess>(2).uuid(), id::<Competitor>(1).uuid()];
    let quoting = quoting(plan);
    if let Some(action) = quoting {
        cite(plan, EntityRef::to(action), &answered);
    }
}

/// The action that answers slow quoting: the first that serves the third objective.
fn quoting(plan: &Plan) -> Option<Id<Action>> {
    let objective = id(3);
    plan.actions.iter().find(|row| row.is_open() && row.contributions.contains_key(&objective)).map(Entity::id)
}

/// Takes the words and figures away that no row holds, as far as they are still the example’s.
pub fn forget(plan: &mut Plan) {
    let map = &mut plan.worksheets.competitors;
    let [x, y] = &text::AXES;
    for (axis, words) in [(&mut map.x, x), (&mut map.y, y)] {
        for (text, ours) in [&mut axis.name, &mut axis.low, &mut axis.high].into_iter().zip(words) {
            if Lang::ALL.iter().any(|lang| text.as_str() == *ours.get(*lang)) {
                text.clear();
            }
        }
    }
    let mut ours = Position::default();
    ours.move_to(OWN.0, OWN.1);
    if map.own == ours {
        map.own = Position::default();
    }
    if map.own_share == Share::new(OWN.2) {
        map.own_share = None;
    }
}
