//! The months of the example: what was spent, and why plan and reality differed. The month under review has gaps that wait
//! for their cause. Filled in after the packages, the actions and the KPIs.

use super::{On, id::id, text::say};
use crate::{
    domain::{lang::Name, money::Money},
    methods::plan_vs_actual::{CauseKind, Subject},
    plan::Plan,
    reports::{
        budget::ranking,
        plan_vs_actual::{funded, gaps, months, reviewed, spending},
    },
};

/// What a package cost of what was planned, in percent: in turn.
const SPENT: [i64; 3] = [104, 100, 118];

/// Why answers take longer: told in the month under review, too.
const RESPONSE: (CauseKind, Name) =
    (CauseKind::Capacity, say("Tomasz est parti en renfort à l’atelier", "Tomasz lent the workshop a hand"));

const LEVEL: (CauseKind, Name) =
    (CauseKind::Execution, say("Commencé avec deux semaines de retard", "Begun two weeks late"));

const LATE: (CauseKind, Name) =
    (CauseKind::Priority, say("Les devis en retard sont passés devant", "The late quotes went first"));

const PRICE: (CauseKind, Name) = (
    CauseKind::Assumption,
    say("Le fournisseur a relevé son prix à la commande", "The supplier raised the price when we ordered"),
);

pub fn fill(plan: &mut Plan, on: On) {
    let now = reviewed(plan, on.today);
    let costs = funded(&ranking(plan));
    let past: Vec<_> = months(plan, on.today).into_iter().filter(|month| *month <= now).collect();
    for month in &past {
        for (row, percent) in spending(plan, &costs, *month).into_iter().zip(SPENT.into_iter().cycle()) {
            let units = row.planned.cents() * percent / 100_000 * 10;
            plan.worksheets.plan_vs_actual.spend(row.package, *month, Some(Money::from_units(units)));
        }
    }
    for month in past {
        for gap in gaps(plan, &costs, month, on.today) {
            let response = gap.subject == Subject::Kpi(id(3));
            let (kind, note) = match gap.subject {
                Subject::Kpi(_) if response => RESPONSE,
                Subject::Kpi(_) => LEVEL,
                Subject::Action(_) => LATE,
                Subject::Package(_) => PRICE,
            };
            if response || month < now {
                plan.worksheets.plan_vs_actual.explain(gap.subject, month, |cause| {
                    cause.kind = Some(kind);
                    cause.note = on.say(&note);
                });
            }
        }
    }
}
