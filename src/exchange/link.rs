//! A plan inside an address: `#/lien/1/` and the compressed plan. The part after `#` reaches no server. The browser
//! compresses (zlib, whose checksum finds a link that was cut); what may go in and what may come out is decided here.

use super::base64url;
use crate::plan::Plan;

/// The longest part after `#` that is written or read, in characters: more is cut by too many programs on the way.
pub const MOST_LINK: usize = 64 * 1024;
/// The most bytes that a link may grow to, in and out.
pub const MOST_INFLATED: usize = 1024 * 1024;

const START: &str = "#/lien/";
const VERSION: u64 = 1;

/// Why there is no link, or nothing behind it. Said in words by the screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkFault {
    /// The plan does not fit.
    #[error("the plan needs {found} characters, a link holds {limit}")]
    TooLong {
        /// Characters that it takes.
        found: usize,
        /// The limit.
        limit: usize,
    },
    /// It grows beyond what a plan may be: a mistake, or an attack.
    #[error("more than {limit} bytes come out of it")]
    TooLarge {
        /// The limit.
        limit: usize,
    },
    /// Written by a newer version.
    #[error("a link of version {version}")]
    Newer {
        /// Its version.
        version: u64,
    },
    /// Cut, changed, or never a plan.
    #[error("the link is not whole")]
    Damaged,
    /// The browser does not compress.
    #[error("this browser cannot compress")]
    Unsupported,
}

/// The plan as a link carries it: without the personas’ pictures, which would fill it; and how many there were.
#[must_use]
pub fn without_pictures(plan: &Plan) -> (Plan, usize) {
    let mut plan = plan.clone();
    let personas = &mut plan.worksheets.personas.personas;
    let pictures = personas.iter().filter(|row| !row.picture.is_empty()).count();
    personas.update_where(|row| !row.picture.is_empty(), |row| row.picture.clear());
    (plan, pictures)
}

/// The part of the address from `#` on, for a compressed plan.
///
/// # Errors
/// [`LinkFault::TooLong`]
pub fn fragment(compressed: &[u8]) -> Result<String, LinkFault> {
    let text = format!("{START}{VERSION}/{}", base64url::encoded(compressed));
    if text.len() > MOST_LINK {
        return Err(LinkFault::TooLong { found: text.len(), limit: MOST_LINK });
    }
    Ok(text)
}

/// The compressed plan of an address.
///
/// # Errors
/// [`LinkFault`], before anything is decompressed.
pub fn compressed(fragment: &str) -> Result<Vec<u8>, LinkFault> {
    if fragment.len() > MOST_LINK {
        return Err(LinkFault::TooLong { found: fragment.len(), limit: MOST_LINK });
    }
    let rest = fragment.strip_prefix(START).ok_or(LinkFault::Damaged)?;
    let (version, payload) = rest.split_once('/').ok_or(LinkFault::Damaged)?;
    match version.parse::<u64>() {
        Ok(VERSION) => {}
        Ok(version) if version > VERSION => return Err(LinkFault::Newer { version }),
        Ok(_) | Err(_) => return Err(LinkFault::Damaged),
    }
    match base64url::decoded(payload) {
        Some(bytes) if !bytes.is_empty() => Ok(bytes),
        Some(_) | None => Err(LinkFault::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{day::Day, id::Id, lang::Lang},
        exchange::example,
        methods::personas::Persona,
        storage,
    };

    fn pictured() -> Plan {
        let mut plan = example::example(Lang::Fr, Day::parse("2026-11-22").unwrap());
        let picture = format!("data:image/jpeg;base64,{}", "A".repeat(400));
        plan.worksheets.personas.personas.put(Persona { picture, ..Persona::new(Id::from_random([7; 16])) });
        plan
    }

    #[test]
    fn all_but_the_pictures_is_carried() {
        let plan = pictured();
        let (bare, pictures) = without_pictures(&plan);
        assert_eq!(pictures, 1);
        assert!(!storage::plan_text(&bare).contains("data:image"));
        assert_eq!(without_pictures(&bare), (bare.clone(), 0));
        let mut filled_in = bare;
        filled_in.worksheets.personas = plan.worksheets.personas.clone();
        assert_eq!(filled_in, plan);
    }

    #[test]
    fn an_address_leads_back_to_its_bytes() {
        let bytes: Vec<u8> = (0..=255).collect();
        let address = fragment(&bytes).unwrap();
        assert!(address.starts_with("#/lien/1/"));
        assert_eq!(compressed(&address), Ok(bytes));
    }

    #[test]
    fn borders_of_the_length() {
        let most = (MOST_LINK - "#/lien/1/".len()) / 4 * 3;
        assert!(fragment(&vec![9; most]).is_ok());
        assert!(matches!(fragment(&vec![9; most + 3]), Err(LinkFault::TooLong { limit: MOST_LINK, .. })));
        let long = format!("#/lien/1/{}", "A".repeat(MOST_LINK));
        assert!(matches!(compressed(&long), Err(LinkFault::TooLong { .. })));
    }

    #[test]
    fn what_is_no_link_is_refused() {
        #[track_caller]
        fn check(address: &str, expected: LinkFault) {
            assert_eq!(compressed(address), Err(expected), "{address}");
        }
        for address in [
            "",
            "#/",
            "#/lien",
            "#/lien/",
            "#/lien/1",
            "#/lien/1/",
            "#/lien/1/é",
            "#/lien/x/AAAA",
            "#/lien/0/AAAA",
            "#/lien/1/A",
        ] {
            check(address, LinkFault::Damaged);
        }
        check("#/lien/2/AAAA", LinkFault::Newer { version: 2 });
    }
}
