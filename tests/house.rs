//! Guards the house by reading the sources: the arrows between modules, module docs, file length, one browser room.
//!
//! The compiler guards the wall between core and interface already; what it cannot see is here.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test program")]

use boussole::fault::{self, Fault};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The longest file that needs no reason.
const MOST_LINES: usize = 300;
/// What the head of a longer file must say.
const REASON: &str = "//! Over 300 lines because ";

/// The rooms in their order. Each may use its own floor and those below; `storage`, `merge`, `exchange` and `route` share one.
const FLOORS: [(&str, u8); 11] = [
    ("fault", 0),
    ("domain", 0),
    ("methods", 1),
    ("plan", 2),
    ("reports", 3),
    ("storage", 4),
    ("merge", 4),
    ("exchange", 4),
    ("route", 4),
    ("state", 5),
    ("ui", 6),
];

struct Source {
    /// From `src` on, with `/`.
    path: String,
    text: String,
}

impl Source {
    /// The code without comments: whole-line and trailing ones.
    fn code(&self) -> String {
        self.text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
    }

    /// The room a file belongs to; a screen belongs to the interface wherever it stands.
    fn floor(&self) -> Option<u8> {
        let inside = self.path.strip_prefix("src/")?;
        let name = inside.split('/').next()?.trim_end_matches(".rs");
        let own = FLOORS.iter().find(|(room, _)| *room == name)?.1;
        Some(if self.is_view() { floor("ui") } else { own })
    }

    fn is_view(&self) -> bool {
        self.path.ends_with("/view.rs") || self.path.contains("/view/")
    }
}

fn floor(room: &str) -> u8 {
    FLOORS.iter().find(|(name, _)| *name == room).unwrap().1
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                found.push(Source { path, text });
            }
        }
    }
    assert!(found.len() > 40, "the sources were not found");
    found
}

/// The files that only tests contain: declared right below a `#[cfg(test)]`.
fn test_only(files: &[Source]) -> Vec<String> {
    let declared = |source: &Source| {
        let folder = match source.path.strip_suffix("/mod.rs") {
            Some(folder) => folder.to_owned(),
            None => source.path.trim_end_matches(".rs").to_owned(),
        };
        let lines: Vec<&str> = source.text.lines().collect();
        let module = |pair: &[&str]| match pair {
            ["#[cfg(test)]", module] => module.strip_prefix("mod ")?.strip_suffix(';').map(str::to_owned),
            _ => None,
        };
        lines.windows(2).filter_map(module).map(|name| format!("{folder}/{name}.rs")).collect::<Vec<_>>()
    };
    files.iter().flat_map(declared).collect()
}

/// Fails with every breach at once.
#[track_caller]
fn none(breaches: impl IntoIterator<Item = String>) {
    let breaches: Vec<String> = breaches.into_iter().collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

/// Whether `code` uses the word as a whole.
fn uses(code: &str, word: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back().is_some_and(part);
        let after = code[at + word.len()..].chars().next().is_some_and(part);
        !before && !after
    })
}

/// The names that follow `prefix`, alone (`crate::plan`) or in a group (`crate::{domain::…, plan::…}`).
fn named_after(code: &str, prefix: &str) -> Vec<String> {
    code.match_indices(prefix).flat_map(|(at, _)| names(&code[at + prefix.len()..])).collect()
}

fn names(rest: &str) -> Vec<String> {
    let word = |text: &str| text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = rest.strip_prefix('{') else { return vec![word(rest)] };
    let (mut depth, mut start, mut found) = (0_usize, 0, Vec::new());
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            '}' => return [found, vec![word(&group[start..at])]].concat(),
            ',' if depth == 0 => {
                found.push(word(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

#[test]
fn the_reader_of_imports_sees_groups() {
    assert_eq!(named_after("use crate::plan::Plan;", "crate::"), ["plan"]);
    let code = "use crate::{\n domain::{day::Day, id::Id},\n plan::Plan,\n};";
    assert_eq!(named_after(code, "crate::"), ["domain", "plan", ""]);
    assert!(uses("let x = web_sys::window();", "web_sys"));
    assert!(!uses("let my_web_sys_name = 1;", "web_sys"));
}

#[test]
fn every_module_uses_those_below_it_only() {
    let breach = |source: &Source| {
        let own = source.floor()?;
        let code = source.code();
        let above = |name: &String| FLOORS.iter().any(|(room, floor)| room == name && *floor > own);
        let names: Vec<_> = named_after(&code, "crate::").into_iter().filter(above).collect();
        (!names.is_empty()).then(|| format!("{} uses {names:?}, which stand above it", source.path))
    };
    none(sources().iter().filter_map(breach));
}

#[test]
fn storage_and_routes_do_not_use_the_exchange_formats() {
    let lower = |source: &&Source| source.path.starts_with("src/storage") || source.path.starts_with("src/route");
    let files = sources();
    let breaches = files.iter().filter(lower).filter(|source| uses(&source.code(), "exchange"));
    none(breaches.map(|source| format!("{} uses exchange", source.path)));
}

#[test]
fn methods_never_use_each_other() {
    let files = sources();
    let folder = |path: &str| path.strip_prefix("src/methods/")?.split_once('/').map(|(name, _)| name.to_owned());
    let mut folders: Vec<String> = files.iter().filter_map(|source| folder(&source.path)).collect();
    folders.sort();
    folders.dedup();
    let breach = |source: &Source| {
        let own = folder(&source.path).filter(|_| !source.is_view())?;
        let code = source.code();
        let other = |name: &&String| {
            **name != own
                && (uses(&code, &format!("methods::{name}")) || code.contains(&format!("super::{name}::text")))
        };
        let outside = named_after(&code, "methods::").into_iter().find(|name| *name != own && folders.contains(name));
        let direct = folders.iter().find(other).cloned();
        outside.or(direct).map(|other| format!("{} uses the method {other}", source.path))
    };
    none(files.iter().filter_map(breach));
}

#[test]
fn nothing_below_the_state_knows_the_framework_or_the_browser() {
    let words = ["leptos", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo_storage", "idb"];
    let below = |source: &&Source| source.floor().is_some_and(|own| own < floor("state"));
    let files = sources();
    let breaches = files.iter().filter(below).flat_map(|source| {
        let code = source.code();
        words.iter().filter(move |word| uses(&code, word)).map(|word| format!("{} uses {word}", source.path))
    });
    none(breaches);
}

#[test]
fn nothing_below_the_state_reads_a_clock_or_a_random_number() {
    let words = ["SystemTime", "Instant", "now_utc", "now_local", "new_v4", "thread_rng", "getrandom"];
    let files = sources();
    let tests = test_only(&files);
    let below =
        |source: &&Source| source.floor().is_some_and(|own| own < floor("state")) && !tests.contains(&source.path);
    let breaches = files.iter().filter(below).flat_map(|source| {
        let code = source.code();
        words.iter().filter(move |word| uses(&code, word)).map(|word| format!("{} uses {word}", source.path))
    });
    none(breaches);
}

#[test]
fn the_browser_is_in_one_room() {
    let words = ["web_sys", "js_sys", "gloo_storage", "idb"];
    let files = sources();
    // A worker in `src/bin` is a program of its own, without a page: it is its own room.
    let elsewhere = |source: &&Source| !["src/ui/browser", "src/bin/"].iter().any(|room| source.path.starts_with(room));
    let breaches = files.iter().filter(elsewhere).flat_map(|source| {
        let code = source.code();
        words.iter().filter(move |word| uses(&code, word)).map(|word| format!("{} uses {word}", source.path))
    });
    none(breaches);
}

#[test]
fn no_markup_is_made_from_data() {
    let files = sources();
    let breaches = files.iter().filter(|source| uses(&source.code(), "inner_html"));
    none(breaches.map(|source| format!("{} uses inner_html", source.path)));
}

#[test]
fn every_file_says_what_it_is_for_and_is_short_or_says_why_not() {
    let breach = |source: &Source| {
        let lines = source.text.lines().count();
        let excused =
            source.text.lines().take_while(|line| line.starts_with("//!")).any(|line| line.starts_with(REASON));
        match source.text.starts_with("//!") {
            false => Some(format!("{} does not say what it is for", source.path)),
            true if lines > MOST_LINES && !excused => Some(format!("{} has {lines} lines and no reason", source.path)),
            true => None,
        }
    };
    none(sources().iter().filter_map(breach));
}

#[test]
fn no_room_is_named_for_nothing() {
    let empty = ["utils", "util", "helpers", "helper", "manager", "misc"];
    let breach = |source: &&Source| source.path.split(['/', '.']).any(|part| empty.contains(&part));
    let files = sources();
    none(files.iter().filter(breach).map(|source| source.path.clone()));
}

#[test]
fn every_fault_is_put_somewhere_and_noticed_by_a_rig() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let rigs: String = fs::read_dir(root.join("tests/promises/rigs"))
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    let (files, of_the_page) = (sources(), read(".ci/faults.mjs"));
    let put = |fault: &Fault| {
        let question = format!("Fault::{fault:?}");
        files.iter().any(|source| source.path != "src/fault.rs" && uses(&source.code(), &question))
    };
    let breach = |name: &str, put: bool| match (put, rigs.contains(&format!("\"{name}\""))) {
        (false, _) => Some(format!("nothing has the fault {name}")),
        (_, false) => Some(format!("no rig notices the fault {name}")),
        (true, true) => None,
    };
    none(Fault::ALL.iter().filter_map(|fault| breach(fault.name(), put(fault))));
    none(fault::OF_THE_PAGE.iter().filter_map(|name| breach(name, of_the_page.contains(&format!("\"{name}\": [")))));
}
