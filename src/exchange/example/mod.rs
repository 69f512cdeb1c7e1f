//! The example company: a workshop that machines parts and maintains lines for food plants. Same ids and figures in
//! every language, dates relative to "today", and a story: quotes slow down (a real alert), meetings dip once
//! (pending), a bad week of margin is noise; money runs out after about nine packages; four incoherences wait to be
//! mended. Knows the plan only.

mod actions;
mod agreement;
mod appraisal;
mod customers;
mod diagnosis;
mod figures;
mod foundation;
mod id;
mod months;
mod objectives;
mod offer;
mod packages;
mod prospecting;
mod qualifying;
mod remarks;
mod removal;
mod rituals;
mod rivals;
mod sales;
mod speech;
mod steering;
mod team;
mod text;
mod trials;

#[cfg(test)]
mod story;
#[cfg(test)]
mod tests;

pub use id::is_example_id;
pub use removal::{holds_example, remove_example};

use crate::{
    domain::{
        action::{Contribution, Contributions},
        day::Day,
        lang::{Lang, Name},
    },
    plan::Plan,
};

/// The plan of the example company, in `lang`, as it stands on `today`. Its own id is an example id too: give it
/// another one where several plans live together.
#[must_use]
pub fn example(lang: Lang, today: Day) -> Plan {
    let on = On { lang, today };
    let mut plan = Plan::new(id::plan());
    foundation::fill(&mut plan, on);
    objectives::fill(&mut plan, on);
    steering::fill(&mut plan, on);
    actions::fill(&mut plan, on);
    packages::fill(&mut plan, on);
    customers::fill(&mut plan, on);
    rivals::fill(&mut plan, on);
    diagnosis::fill(&mut plan, on);
    appraisal::fill(&mut plan, on);
    offer::fill(&mut plan, on);
    speech::fill(&mut plan, on);
    months::fill(&mut plan, on);
    trials::fill(&mut plan, on);
    agreement::fill(&mut plan, on);
    sales::fill(&mut plan, on);
    qualifying::fill(&mut plan, on);
    prospecting::fill(&mut plan, on);
    rituals::fill(&mut plan, on);
    team::fill(&mut plan, on);
    remarks::fill(&mut plan, on);
    plan
}

/// For whom and when the example is built.
#[derive(Clone, Copy)]
struct On {
    lang: Lang,
    today: Day,
}

impl On {
    /// The text in the reader's language.
    fn say(self, text: &Name) -> String {
        (*text.get(self.lang)).to_owned()
    }

    /// The working day `days` from today, moved back to Friday from a weekend.
    fn working_day(self, days: i64) -> Day {
        let day = self.today.plus_days(days);
        day.plus_days(-i64::from(day.days_from_monday().saturating_sub(4)))
    }

    /// First day of the cycle: today is in its ninth week.
    fn cycle_start(self) -> Day {
        self.today.week_start().plus_days(-8 * 7)
    }

    /// Last day of the cycle of 13 weeks.
    fn cycle_end(self) -> Day {
        self.cycle_start().plus_days(13 * 7 - 1)
    }

    /// The Friday of a complete week: 0 for the last one, 1 for the one before.
    fn friday(self, weeks_ago: i64) -> Day {
        self.today.week_start().plus_days(-3 - 7 * weeks_ago)
    }
}

/// Contributions by the objective's number.
fn contributions(list: &[(u16, Contribution)]) -> Contributions {
    list.iter().map(|(n, brings)| (id::id(*n), *brings)).collect()
}
