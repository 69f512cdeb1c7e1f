//! The names under which earlier versions of a plan stand in the journal. An automatic one is `plan/time`, and the ring
//! sheds it by age; one that the user keeps carries its name in its key, out of the reach of the ring: renaming it, or naming
//! an automatic one, moves the text from one key to another, in one transaction. Keys that hold no name never begin like
//! those that do, so that an older build, which knows no names, never sheds a named version by age either.

use uuid::Uuid;

/// What the key of a named version begins with.
const NAMED: &str = "named.";
/// Most characters of a name.
pub const MOST_CHARS: u32 = 80;

/// The key of one version.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VersionKey {
    /// The plan.
    pub plan: Uuid,
    /// When it was the present one, RFC 3339 in UTC.
    pub taken_at: String,
    /// What the user calls it; nothing for one that was kept by itself.
    pub name: Option<String>,
}

impl VersionKey {
    /// The version that a key of the journal names; nothing for what is no version.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        let (plan, taken_at, name) = match key.strip_prefix(NAMED) {
            Some(rest) => {
                let (plan, rest) = rest.split_once('#')?;
                let (taken_at, name) = rest.split_once('#')?;
                (plan, taken_at, Some(name.to_owned()))
            }
            None => {
                let (plan, taken_at) = key.split_once('/')?;
                (plan, taken_at, None)
            }
        };
        Some(Self { plan: Uuid::try_parse(plan).ok()?, taken_at: taken_at.to_owned(), name })
    }

    /// The key.
    #[must_use]
    pub fn text(&self) -> String {
        let Self { plan, taken_at, name } = self;
        match name {
            Some(name) => format!("{NAMED}{plan}#{taken_at}#{name}"),
            None => format!("{plan}/{taken_at}"),
        }
    }

    /// The same version under a name: what is around it goes, and it is cut at [`MOST_CHARS`]; nothing is left of a blank one.
    #[must_use]
    pub fn under(&self, name: &str) -> Option<Self> {
        let name: String = name.trim().chars().take(MOST_CHARS as usize).collect();
        (!name.is_empty()).then(|| Self { name: Some(name.trim_end().to_owned()), ..self.clone() })
    }
}

/// What the keys of a plan's named versions begin with.
#[must_use]
pub fn named_of(plan: &str) -> String {
    format!("{NAMED}{plan}#")
}

/// The versions of a plan among the keys, oldest first.
#[must_use]
pub fn of_plan(keys: &[String], plan: Uuid) -> Vec<VersionKey> {
    let mut found: Vec<_> =
        keys.iter().filter_map(|key| VersionKey::parse(key)).filter(|key| key.plan == plan).collect();
    found.sort_by(|a, b| (&a.taken_at, &a.name).cmp(&(&b.taken_at, &b.name)));
    found
}

/// What leaves first when there is no room: the oldest of what was kept by itself, whatever its plan; what has a name only
/// when nothing else is left.
#[must_use]
pub fn first_to_go(keys: &[String]) -> Option<&String> {
    keys.iter().min_by_key(|key| {
        let (is_named, time) = match VersionKey::parse(key) {
            Some(version) => (version.name.is_some(), version.taken_at),
            // A file that a plan left as: its time stands behind it.
            None => (false, key.split_once('/').map_or(key.as_str(), |(_, time)| time).to_owned()),
        };
        (is_named, time, key.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TIME: &str = "2026-03-04T09:30:00.000Z";

    fn plan() -> Uuid {
        Uuid::from_u128(7)
    }

    fn automatic(taken_at: &str) -> VersionKey {
        VersionKey { plan: plan(), taken_at: taken_at.into(), name: None }
    }

    #[track_caller]
    fn check_first(keys: &[&str], expected: Option<&str>) {
        let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        assert_eq!(first_to_go(&keys).map(String::as_str), expected);
    }

    #[test]
    fn keys_say_what_they_name() {
        let one = automatic(TIME);
        assert_eq!(one.text(), format!("{}/{TIME}", plan()));
        let named = one.under("  Avant l’été #2 / essai ").expect("a name");
        assert_eq!(named.text(), format!("named.{}#{TIME}#Avant l’été #2 / essai", plan()));
        assert_eq!(VersionKey::parse(&named.text()), Some(named.clone()));
        assert_eq!(named.under("Après").map(|key| key.name), Some(Some("Après".to_owned())));
        assert_eq!(one.under(" \n "), None);
        assert_eq!(one.under(&"é".repeat(200)).and_then(|key| key.name).map(|name| name.chars().count()), Some(80));
        for none in ["", "base.x#y/2026", "named.x", "named.x#y", "named.00000000#t#n", "x/2026"] {
            assert_eq!(VersionKey::parse(none), None, "{none}");
        }
    }

    #[test]
    fn named_versions_leave_last_the_oldest_first() {
        let old = automatic("2026-01-01T00:00:00.000Z").under("Z").expect("a name").text();
        let later = automatic("2026-02-01T00:00:00.000Z").under("A").expect("a name").text();
        let recent = automatic(TIME).text();
        let base = format!("base.{}#{}/2026-03-01T00:00:00.000Z", plan(), plan());
        check_first(&[], None);
        check_first(&[&later, &old], Some(&old));
        check_first(&[&old, &recent, &later], Some(&recent));
        check_first(&[&old, &recent, &base], Some(&base));
    }

    #[test]
    fn the_versions_of_a_plan_come_by_time_whatever_their_name() {
        let named = automatic("2026-01-01T00:00:00.000Z").under("Z").expect("a name");
        let other = VersionKey { plan: Uuid::from_u128(8), ..automatic(TIME) };
        let keys = [automatic(TIME).text(), other.text(), named.text(), "base.x#y/2026".into()];
        assert_eq!(of_plan(&keys, plan()), [named, automatic(TIME)]);
    }

    proptest! {
        #[test]
        fn any_name_comes_back(name in any::<String>(), n in any::<u128>()) {
            let key = VersionKey { plan: Uuid::from_u128(n), ..automatic(TIME) };
            prop_assert_eq!(VersionKey::parse(&key.text()), Some(key.clone()));
            if let Some(named) = key.under(&name) {
                prop_assert_eq!(VersionKey::parse(&named.text()), Some(named.clone()));
                prop_assert!(named.text().starts_with(&named_of(&key.plan.to_string())));
                let ring = format!("{}/", key.plan);
                prop_assert!(!named.text().starts_with(&ring), "the ring sees what begins so");
            }
        }

        #[test]
        fn nothing_named_leaves_while_anything_else_is_left(kinds in prop::collection::vec((0..3_u8, 0..28_u8), 1..20)) {
            let keys: Vec<String> = kinds.iter().enumerate().map(|(at, (kind, day))| {
                let key = automatic(&format!("2026-03-{:02}T00:00:00.000Z", day + 1));
                match kind {
                    0 => key.text(),
                    1 => key.under(&format!("Nom {at}")).expect("a name").text(),
                    _ => format!("base.{}#{at}/{}", plan(), key.taken_at),
                }
            }).collect();
            let first = first_to_go(&keys).expect("one");
            let is_named = |key: &String| key.starts_with(NAMED);
            prop_assert!(!is_named(first) || keys.iter().all(is_named));
        }
    }
}
