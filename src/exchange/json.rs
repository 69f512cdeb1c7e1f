//! The plan as a file that a person downloads, keeps and sends; and what such a file holds, told before anything is
//! written. Knows no browser.

use super::document;
use crate::{
    domain::{company::Currency, company::Cycle, day::Day, entity::EntityKind, money::Money},
    plan::{Plan, for_each_kind},
    storage::{self, OpenError, Opened},
};

/// The media type of the file.
pub const MEDIA_TYPE: &str = "application/json";

/// How the file is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// One field a line, for people and for comparing versions.
    #[default]
    Pretty,
    /// As short as possible.
    Compact,
}

/// The text of the file: the bare plan, its schema first. The same plan always gives the same text.
#[must_use]
pub fn export(plan: &Plan, layout: Layout) -> String {
    match layout {
        Layout::Pretty => serde_json::to_string_pretty(plan).map(|text| text + "\n").unwrap_or_default(),
        Layout::Compact => storage::plan_text(plan),
    }
}

/// The name of the file: `boussole-atelier-du-bois-2026-11-22.json`.
#[must_use]
pub fn file_name(plan: &Plan, today: Day) -> String {
    let name = if plan.name.trim().is_empty() { &plan.company.name } else { &plan.name };
    match slug(name) {
        slug if slug.is_empty() => format!("boussole-{today}.json"),
        slug => format!("boussole-{slug}-{today}.json"),
    }
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The plan's name.
    pub name: String,
    /// The company's name.
    pub company: String,
    /// The rows of each kind, in the order of lists; kinds without rows are left out.
    pub counts: Vec<(EntityKind, usize)>,
    /// Measurements of all KPIs.
    pub measurements: usize,
    /// The cycle being steered.
    pub cycle: Cycle,
    /// The budget's envelope.
    pub envelope: Money,
    /// The currency of the envelope.
    pub currency: Currency,
    /// When it was saved, RFC 3339, if the file says so.
    pub updated: Option<String>,
    /// The plan itself and the notices about it: what "open" will use, so that nothing is read twice.
    pub opened: Opened,
}

/// Reads a file, or the document that holds one, without writing anything anywhere.
///
/// # Errors
/// As [`storage::open`].
pub fn preview(text: &str) -> Result<Preview, OpenError> {
    storage::open(document::plan_inside(text).unwrap_or(text)).map(Preview::of)
}

impl Preview {
    /// What an opened plan holds.
    #[must_use]
    pub fn of(opened: Opened) -> Self {
        let plan = &opened.plan;
        Self {
            name: plan.name.clone(),
            company: plan.company.name.clone(),
            counts: counts(plan),
            measurements: plan.kpis.iter().map(|kpi| kpi.measurements.as_slice().len()).sum(),
            cycle: plan.company.cycle.clone(),
            envelope: plan.worksheets.zero_based_budget.envelope,
            currency: plan.company.currency.clone(),
            updated: opened.stamp.as_ref().map(|stamp| stamp.saved_at.clone()),
            opened,
        }
    }
}

fn counts(plan: &Plan) -> Vec<(EntityKind, usize)> {
    let mut rows = Vec::new();
    macro_rules! count {
        ($($kind:ident $($step:ident).+;)*) => { $(rows.push((EntityKind::$kind, plan.$($step).+.len()));)* };
    }
    for_each_kind!(count);
    rows.retain(|(_, rows)| *rows > 0);
    rows.sort_unstable();
    rows
}

/// Lower-case letters without accents, digits and single hyphens; at most 40 characters.
#[must_use]
pub fn slug(name: &str) -> String {
    const MOST: usize = 40;
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(plain) => slug.push_str(plain),
            None if letter.is_ascii_alphanumeric() => slug.push(letter),
            None if slug.ends_with('-') || slug.is_empty() => {}
            None => slug.push('-'),
        }
    }
    slug.chars().take(MOST).collect::<String>().trim_matches('-').to_owned()
}

/// A letter of western European languages without its accent.
const fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'å' => "a",
        'ä' | 'æ' => "ae",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' => "o",
        'ö' | 'œ' => "oe",
        'ù' | 'ú' | 'û' => "u",
        'ü' => "ue",
        'ý' | 'ÿ' => "y",
        'ß' => "ss",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Id;

    #[test]
    fn file_names_are_plain() {
        #[track_caller]
        fn check(name: &str, expected: &str) {
            let plan = Plan { name: name.into(), ..Plan::new(Id::from_random([1; 16])) };
            let today = Day::parse("2026-11-22").unwrap();
            assert_eq!(file_name(&plan, today), expected);
        }
        check("Atelier du Bois — 2026", "boussole-atelier-du-bois-2026-2026-11-22.json");
        check("L’Œuvre d’été", "boussole-l-oeuvre-d-ete-2026-11-22.json");
        check("../../etc/passwd\u{0}", "boussole-etc-passwd-2026-11-22.json");
        check("  ", "boussole-2026-11-22.json");
        check("木工房", "boussole-2026-11-22.json");
        check(&"a".repeat(90), &format!("boussole-{}-2026-11-22.json", "a".repeat(40)));
    }
}
