//! Company, vision, people, segments, channels and renunciations of the example.

use super::{On, id::id, text::foundation as text};
use crate::{
    domain::{
        channel::{Channel, ChannelKind},
        company::{Company, Cycle},
        lang::Name,
        money::Money,
        number::Number,
        person::Person,
        renunciation::Renunciation,
        segment::Segment,
        vision::Vision,
    },
    plan::Plan,
};

/// Days a week that each person has for the plan.
const DAYS: [f64; 6] = [1.0, 3.5, 3.0, 3.5, 3.5, 2.5];

/// Kind, yearly cost in units, contacts a month, and since how many days.
const CHANNELS: [(ChannelKind, i64, f64, i64); 4] = [
    (ChannelKind::Acquisition, 14_000, 12.0, 830),
    (ChannelKind::Acquisition, 5_500, 6.0, 420),
    (ChannelKind::Acquisition, 7_200, 10.0, 40),
    (ChannelKind::Closing, 9_000, 8.0, 1_500),
];

/// Days since each renunciation.
const RENOUNCED: [i64; 3] = [52, 47, 45];

/// What the example spends.
pub const ENVELOPE: Money = Money::from_units(90_000);

pub fn fill(plan: &mut Plan, on: On) {
    plan.name = on.say(&text::COMPANY);
    plan.company = company(on);
    plan.vision = vision(on);
    plan.worksheets.zero_based_budget.envelope = ENVELOPE;
    plan.people =
        (1..).zip(text::PEOPLE.iter().zip(DAYS)).map(|(n, (words, days))| person(on, n, words, days)).collect();
    plan.segments = (1..).zip(&text::SEGMENTS).map(|(n, words)| segment(on, n, words)).collect();
    plan.channels = (1..).zip(text::CHANNELS.iter().zip(CHANNELS)).map(|(n, row)| channel(on, n, row)).collect();
    let renounced = text::RENUNCIATIONS.iter().zip(RENOUNCED);
    plan.renunciations = (1..).zip(renounced).map(|(n, (words, ago))| renunciation(on, n, words, ago)).collect();
}

fn company(on: On) -> Company {
    let cycle = Cycle { start: Some(on.cycle_start()), end: Some(on.cycle_end()), ..Cycle::default() };
    Company { name: on.say(&text::COMPANY), sector: on.say(&text::SECTOR), cycle, ..Company::default() }
}

fn vision(on: On) -> Vision {
    Vision {
        text: on.say(&text::VISION),
        horizon_year: u16::try_from(on.today.year().saturating_add(4)).ok(),
        renounced: text::PATHS.iter().map(|path| on.say(path)).collect(),
        ..Vision::default()
    }
}

fn person(on: On, n: u16, (name, role): &(&str, Name), days: f64) -> Person {
    Person { name: (*name).to_owned(), role: on.say(role), days_a_week: Number::new(days), ..Person::new(id(n)) }
}

fn segment(on: On, n: u16, words: &text::SegmentWords) -> Segment {
    Segment {
        name: on.say(&words.name),
        sector: on.say(&words.sector),
        size: on.say(&words.size),
        maturity: on.say(&words.maturity),
        purchase_trigger: on.say(&words.trigger),
        exclusions: words.exclusions.iter().map(|text| on.say(text)).collect(),
        priority: n == 1,
        ..Segment::new(id(n))
    }
}

fn channel(on: On, n: u16, (name, (kind, cost, capacity, since)): (&Name, (ChannelKind, i64, f64, i64))) -> Channel {
    Channel {
        name: on.say(name),
        kind: Some(kind),
        cost: Some(Money::from_units(cost)),
        capacity: Number::new(capacity),
        segment: Some(id(1)),
        started: Some(on.working_day(-since)),
        ..Channel::new(id(n))
    }
}

fn renunciation(on: On, n: u16, words: &[Name; 3], days_ago: i64) -> Renunciation {
    let [what, why, reopen] = words;
    Renunciation {
        what: on.say(what),
        why: on.say(why),
        reopen: on.say(reopen),
        date: Some(on.working_day(-days_ago)),
        ..Renunciation::new(id(n))
    }
}
