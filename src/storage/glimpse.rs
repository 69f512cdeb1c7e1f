//! What a list says of a kept plan, without opening it: the header is verified, of the plan only the name is read.

use super::{
    envelope::{self, Stamp},
    errors::OpenError,
};
use serde::Deserialize;

/// A kept plan seen from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glimpse {
    /// Which save it is.
    pub stamp: Stamp,
    /// The plan's name, maybe empty.
    pub name: String,
}

#[derive(Deserialize)]
struct Outside {
    plan: Named,
}

#[derive(Deserialize)]
struct Named {
    #[serde(default)]
    name: String,
}

/// Looks at an envelope.
///
/// # Errors
/// As [`envelope::stamp`]: what is wrong inside the plan shows only when it is opened.
pub fn glimpse(text: &str) -> Result<Glimpse, OpenError> {
    let stamp = envelope::stamp(text)?;
    let name = serde_json::from_str::<Outside>(text).map(|outside| outside.plan.name).unwrap_or_default();
    Ok(Glimpse { stamp, name })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::id::Id, plan::Plan};
    use uuid::Uuid;

    #[test]
    fn a_glimpse_tells_the_name_and_refuses_what_was_changed() {
        let plan = Plan { name: "Été".into(), ..Plan::new(Id::from_random([1; 16])) };
        let stamp = Stamp { revision: 3, saved_at: "2026-11-22T08:00:00Z".into(), writer: Uuid::nil() };
        let text = envelope::seal(&plan, &stamp);
        assert_eq!(glimpse(&text), Ok(Glimpse { stamp, name: "Été".into() }));
        assert!(glimpse(&text.replace("Été", "Ete")).is_err());
        assert_eq!(glimpse(""), Err(envelope::stamp("").unwrap_err()));
    }
}
