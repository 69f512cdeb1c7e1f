//! What is compared with what, as the address says it: `#/partager/comparer/` and the two sides.

use super::Route;
use crate::storage::version_key::VersionKey;
use uuid::Uuid;

/// The open plan as it is now.
const NOW: &str = "maintenant";

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Side {
    /// The open plan as it is now.
    Now,
    /// An earlier version of it: the moment when it was taken, which a new name does not change.
    Version(String),
    /// Another plan of this device.
    Plan(Uuid),
}

impl Side {
    /// A version of the open plan.
    #[must_use]
    pub fn of(version: &VersionKey) -> Self {
        Self::Version(version.taken_at.clone())
    }

    /// As it stands in the address, and in a list of choices.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Now => NOW.to_owned(),
            Self::Version(taken_at) => taken_at.clone(),
            Self::Plan(id) => id.to_string(),
        }
    }

    /// The side that a text names; nothing for one that names none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match (text, Uuid::try_parse(text)) {
            (NOW, _) => Some(Self::Now),
            (_, Ok(id)) => Some(Self::Plan(id)),
            _ => crate::storage::ring::seconds(text).map(|_| Self::Version(text.to_owned())),
        }
    }
}

/// The address of a comparison, from `#` on.
#[must_use]
pub fn href(first: &Side, second: &Side) -> String {
    format!("{}/{}/{}", Route::Compare.href(), first.text(), second.text())
}

/// The two sides that an address names; nothing for each that it does not.
#[must_use]
pub fn sides(hash: &str) -> [Option<Side>; 2] {
    let mut parts = hash.trim_start_matches('#').trim_matches('/').split('/').skip(2);
    [(); 2].map(|()| parts.next().and_then(Side::parse))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TIME: &str = "2026-03-04T09:30:00.000Z";

    #[test]
    fn an_address_leads_back_to_its_sides() {
        let all = [Side::Now, Side::Version(TIME.into()), Side::Plan(Uuid::from_u128(7))];
        for first in &all {
            for second in &all {
                let href = href(first, second);
                assert_eq!(Route::parse(&href), Route::Compare);
                assert_eq!(sides(&href), [Some(first.clone()), Some(second.clone())]);
            }
        }
    }

    #[test]
    fn what_names_no_side_is_left_to_the_screen() {
        assert_eq!(sides("#/partager/comparer"), [None, None]);
        assert_eq!(sides("#/partager/comparer/hier/maintenant/x"), [None, Some(Side::Now)]);
        assert_eq!(sides(&format!("#/partager/comparer/{TIME}")), [Some(Side::Version(TIME.into())), None]);
        assert_eq!(sides("#/partager/comparer/%3Cb%3E/2026-03-04"), [None, None]);
    }
}
