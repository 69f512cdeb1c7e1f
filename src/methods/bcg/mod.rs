//! The company’s own lines of business by relative market share and market growth (Boston Consulting Group; seed 003).

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::{Entity, EntityKind, EntityRef, Extra},
    explained::{Explained, Op, Term, TermName},
    id::Id,
    money::Money,
    number::{Number, Share},
    table::Table,
};
use serde::{Deserialize, Serialize};

/// The matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Bcg {
    /// The relative share from which a line leads; 1 by default.
    pub share_cut: Number,
    /// The growth from which a market grows fast; 10 % by default. Most small companies fall under 1 and 10 %.
    pub growth_cut: Number,
    /// The lines of business.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub lines: Table<BusinessLine>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Default for Bcg {
    fn default() -> Self {
        Self {
            share_cut: Number::nearest(1.0),
            growth_cut: Number::nearest(0.10),
            lines: Table::default(),
            extra: Extra::default(),
        }
    }
}

/// A line of business.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct BusinessLine {
    /// Its id.
    pub id: Id<BusinessLine>,
    /// Name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Yearly revenue: the bubble’s area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revenue: Option<Money>,
    /// This year.
    #[serde(default)]
    pub now: MarketStanding,
    /// Last year, for the arrow.
    #[serde(default)]
    pub last_year: MarketStanding,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Where a line stands on its market in one year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MarketStanding {
    /// Own market share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_share: Option<Share>,
    /// The largest competitor’s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rival_share: Option<Share>,
    /// Growth of the market over the year: 0.1 is 10 %; may be negative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub growth: Option<Number>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl BusinessLine {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            revenue: Default::default(),
            now: MarketStanding::default(),
            last_year: MarketStanding::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for BusinessLine {
    const KIND: EntityKind = EntityKind::BusinessLine;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

/// The four fields of the matrix, in the order of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Leads a market that grows fast.
    Star,
    /// Leads a market that grows slowly.
    CashCow,
    /// Follows on a market that grows fast.
    QuestionMark,
    /// Follows on a market that grows slowly.
    Dog,
}

impl Field {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Star, Self::CashCow, Self::QuestionMark, Self::Dog];

    /// Whether a line there asks for a decision.
    #[must_use]
    pub const fn asks(self) -> bool {
        matches!(self, Self::QuestionMark | Self::Dog)
    }
}

/// Why a line has no field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unplaced {
    /// The own share is missing.
    OwnShare,
    /// The largest competitor’s share is missing or 0: nothing to compare with.
    RivalShare,
    /// The growth is missing.
    Growth,
}

impl MarketStanding {
    /// Own share ÷ the largest competitor’s. The company may have no share at all; its competitor may not.
    #[must_use]
    pub fn relative(&self, line: Id<BusinessLine>) -> Option<Explained<f64>> {
        let (own, rival) = (self.own_share?.get(), self.rival_share.filter(|share| share.get() > 0.0)?.get());
        let value = own / rival;
        let subject = EntityRef::to(line);
        let why = vec![
            Term::of(TermName::OwnShare, subject, Op::Add, own),
            Term::of(TermName::RivalShare, subject, Op::Divide, rival),
            Term::of(TermName::RelativeShare, subject, Op::Equals, value),
        ];
        value.is_finite().then_some(Explained { value, why })
    }
}

impl Bcg {
    /// Where a line stands: at the cut counts as above it.
    ///
    /// # Errors
    /// [`Unplaced`]: what is missing first.
    pub fn field(&self, line: &BusinessLine) -> Result<Field, Unplaced> {
        self.place(&line.now, line.id)
    }

    /// The same for any year.
    ///
    /// # Errors
    /// [`Unplaced`]: what is missing first.
    pub fn place(&self, year: &MarketStanding, line: Id<BusinessLine>) -> Result<Field, Unplaced> {
        if year.own_share.is_none() {
            return Err(Unplaced::OwnShare);
        }
        let relative = year.relative(line).ok_or(Unplaced::RivalShare)?;
        let growth = year.growth.ok_or(Unplaced::Growth)?;
        Ok(match (relative.value >= self.share_cut.get(), growth >= self.growth_cut) {
            (true, true) => Field::Star,
            (true, false) => Field::CashCow,
            (false, true) => Field::QuestionMark,
            (false, false) => Field::Dog,
        })
    }

    /// The revenue of the lines in each field, of those that have both; cents.
    #[must_use]
    pub fn revenue_in(&self, field: Field) -> Money {
        let inside = self.lines.iter().filter(|line| self.field(line) == Ok(field));
        inside.filter_map(|line| line.revenue).fold(Money::ZERO, Money::plus)
    }

    /// The smallest change of the own share that would move a line across the share’s cut: the share to reach or to fall
    /// under.
    #[must_use]
    pub fn turning_share(&self, line: &BusinessLine) -> Option<Share> {
        let rival = line.now.rival_share.filter(|share| share.get() > 0.0)?;
        Share::new(rival.get() * self.share_cut.get())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::explained::recomputed;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn line(own: f64, rival: f64, growth: f64) -> BusinessLine {
        let now = MarketStanding {
            own_share: Share::new(own),
            rival_share: Share::new(rival),
            growth: Number::new(growth),
            ..MarketStanding::default()
        };
        BusinessLine { now, revenue: Some(Money::from_units(100)), ..BusinessLine::new(Id::new(Uuid::from_u128(1))) }
    }

    #[test]
    fn the_cuts_are_inclusive() {
        #[track_caller]
        fn check(own: f64, rival: f64, growth: f64, expected: Field) {
            assert_eq!(Bcg::default().field(&line(own, rival, growth)), Ok(expected));
        }
        check(0.2, 0.2, 0.10, Field::Star);
        check(0.2, 0.2, 0.099, Field::CashCow);
        check(0.19, 0.2, 0.10, Field::QuestionMark);
        check(0.19, 0.2, -0.05, Field::Dog);
        check(0.0, 0.2, 0.3, Field::QuestionMark);
    }

    #[test]
    fn what_is_missing_is_named_and_never_a_dog() {
        let bcg = Bcg::default();
        assert_eq!(bcg.field(&BusinessLine::new(Id::new(Uuid::nil()))), Err(Unplaced::OwnShare));
        assert_eq!(bcg.field(&line(0.2, 0.0, 0.1)), Err(Unplaced::RivalShare));
        let mut no_growth = line(0.2, 0.1, 0.1);
        no_growth.now.growth = None;
        assert_eq!(bcg.field(&no_growth), Err(Unplaced::Growth));
    }

    #[test]
    fn revenue_is_counted_where_it_stands() {
        let bcg = Bcg { lines: [line(0.3, 0.2, 0.2)].into_iter().collect(), ..Bcg::default() };
        assert_eq!(bcg.revenue_in(Field::Star), Money::from_units(100));
        assert_eq!(bcg.revenue_in(Field::Dog), Money::ZERO);
        assert_eq!(bcg.turning_share(&line(0.3, 0.2, 0.2)), Share::new(0.2));
    }

    proptest! {
        #[test]
        fn a_relative_share_is_explained(own in 0.0..=1.0_f64, rival in 0.001..=1.0_f64) {
            let found = line(own, rival, 0.0).now.relative(Id::new(Uuid::nil())).expect("a share");
            prop_assert_eq!(recomputed(&found.why), vec![(TermName::RelativeShare, found.value)]);
        }
    }
}
