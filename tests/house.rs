//! Guards the house by reading the sources: the arrows between rooms, module docs, file length, one browser room.
//!
//! The compiler guards the wall between core and interface already, and clippy the length of functions (`.clippy.toml`); what
//! they cannot see is here. Every rule is tried on a house that breaks it, too.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test program")]

#[path = "house/reading.rs"]
mod reading;

use boussole::fault::{self, Fault};
use reading::{FLOORS, Source, named_after, sources, test_only, uses};
use std::{fs, path::Path};

/// The longest file that needs no reason.
const MOST_LINES: usize = 300;
/// What the head of a longer file must say.
const REASON: &str = "//! Over 300 lines because ";

/// The program of the page and how it is cut into parts: the only place that may name every screen.
const PAGE_PROGRAM: &str = "src/bin/boussole/";

/// What a rule finds wrong in a house.
type Rule = fn(&[Source]) -> Vec<String>;

/// What a rule is about, the rule, and a house that breaks it: paths and code.
type Breach = (&'static str, Rule, &'static [(&'static str, &'static str)]);

/// Every rule.
const RULES: &[Breach] = &[
    ("a room above its own", uses_of_rooms_above, &[("src/domain/day.rs", "use crate::{id::Id, plan::Plan};")]),
    ("a room above its own", uses_of_rooms_above, &[("src/storage/mod.rs", "use crate::merge::merged;")]),
    ("a room above its own", uses_of_rooms_above, &[("src/merge/mod.rs", "use crate::ui::parts;")]),
    ("a neighbour", uses_of_neighbours, &[("src/merge/mod.rs", "use crate::exchange::json;")]),
    ("a neighbour", uses_of_neighbours, &[("src/route.rs", "use crate::merge::merged;")]),
    ("a room of its own", files_in_no_room, &[("src/shed/mod.rs", "")]),
    (
        "another method",
        uses_of_other_methods,
        &[("src/methods/swot/mod.rs", "use crate::methods::okr::Progress;"), ("src/methods/okr/mod.rs", "")],
    ),
    ("the framework", framework_below_the_state, &[("src/reports/budget.rs", "use leptos::prelude::*;")]),
    ("a clock", clocks_below_the_state, &[("src/fault.rs", "let now = Instant::now();")]),
    ("the browser", browser_elsewhere, &[("src/ui/parts.rs", "web_sys::window();")]),
    ("the page", page_in_a_worker, &[("src/bin/compute.rs", "use boussole::ui::app::App;")]),
    ("a screen", screens_named_by_the_frame, &[("src/ui/app.rs", "crate::methods::okr::view::page(None)")]),
    ("a screen", screens_named_by_the_frame, &[("src/ui/parts.rs", "super::pages::help::page()")]),
    ("markup", markup_from_data, &[("src/ui/app.rs", "<div inner_html=text/>")]),
    ("a purpose", files_without_a_purpose, &[("src/plan.rs", "pub struct Plan;")]),
    ("an empty name", names_that_say_nothing, &[("src/ui/helpers.rs", "")]),
];

#[test]
fn the_house_keeps_every_rule() {
    let house = sources();
    let breaches: Vec<String> = RULES.iter().flat_map(|(_, rule, _)| rule(&house)).collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

#[test]
fn every_rule_can_be_broken() {
    for (about, rule, house) in RULES {
        let broken: Vec<Source> =
            house.iter().map(|(path, code)| Source { path: (*path).to_owned(), text: (*code).to_owned() }).collect();
        assert!(!rule(&broken).is_empty(), "nothing was said about {about} in {house:?}");
    }
}

#[test]
fn a_long_file_needs_a_reason() {
    let file =
        |head: &str| Source { path: "src/plan.rs".to_owned(), text: format!("{head}{}", "\n".repeat(MOST_LINES)) };
    assert_eq!(files_without_a_purpose(&[file("//! The plan.\n")]).len(), 1);
    assert!(files_without_a_purpose(&[file("//! The plan.\n//! Over 300 lines because it is one list.\n")]).is_empty());
}

#[test]
fn comments_and_tests_and_longer_words_break_nothing() {
    let file = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    let house = [
        file("src/domain/mod.rs", "#[cfg(test)]\nmod timing;"),
        file("src/domain/timing.rs", "Instant::now();"),
        file("src/domain/day.rs", "// never crate::plan, web_sys or leptos\nlet my_web_sys = 1;"),
        file("src/methods/okr/view.rs", "use crate::ui::components::Card;"),
    ];
    let rules = RULES.iter().filter(|(about, ..)| *about != "a purpose");
    let breaches: Vec<String> = rules.flat_map(|(_, rule, _)| rule(&house)).collect();
    assert!(breaches.is_empty(), "{breaches:?}");
}

fn uses_of_rooms_above(files: &[Source]) -> Vec<String> {
    let breach = |source: &Source| {
        let own = source.floor()?;
        let above = |name: &String| FLOORS.iter().any(|(room, floor)| room == name && *floor > own);
        let names: Vec<_> = named_after(&source.code(), "crate::").into_iter().filter(above).collect();
        (!names.is_empty()).then(|| format!("{} uses {names:?}, which stand above it", source.path))
    };
    files.iter().filter_map(breach).collect()
}

fn uses_of_neighbours(files: &[Source]) -> Vec<String> {
    let side_by_side = ["merge", "exchange", "route"];
    let breach = |source: &Source| {
        let own = source.room().filter(|room| side_by_side.contains(room))?;
        let names = named_after(&source.code(), "crate::");
        let other = names.into_iter().find(|name| name != own && side_by_side.contains(&name.as_str()))?;
        Some(format!("{} uses {other}, its neighbour", source.path))
    };
    files.iter().filter_map(breach).collect()
}

fn files_in_no_room(files: &[Source]) -> Vec<String> {
    let homeless = |source: &&Source| {
        source.room().is_none() && source.path != "src/lib.rs" && !source.path.starts_with("src/bin/")
    };
    files.iter().filter(homeless).map(|source| format!("{} stands in a room without a floor", source.path)).collect()
}

fn uses_of_other_methods(files: &[Source]) -> Vec<String> {
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
    files.iter().filter_map(breach).collect()
}

/// The files that `of` takes and the words that they use of these.
fn words_used(files: &[Source], words: &[&str], of: impl Fn(&Source) -> bool) -> Vec<String> {
    let breaches = files.iter().filter(|source| of(source)).flat_map(|source| {
        let code = source.code();
        let used = words.iter().filter(move |word| uses(&code, word));
        used.map(|word| format!("{} uses {word}", source.path))
    });
    breaches.collect()
}

fn framework_below_the_state(files: &[Source]) -> Vec<String> {
    let words = ["leptos", "web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "gloo_storage", "idb"];
    words_used(files, &words, Source::is_below_the_state)
}

fn clocks_below_the_state(files: &[Source]) -> Vec<String> {
    let words = ["SystemTime", "Instant", "now_utc", "now_local", "new_v4", "thread_rng", "getrandom"];
    let tests = test_only(files);
    words_used(files, &words, |source| source.is_below_the_state() && !tests.contains(&source.path))
}

/// A worker in `src/bin` is a program of its own, without a page: it is its own room.
fn browser_elsewhere(files: &[Source]) -> Vec<String> {
    let inside = |source: &Source| {
        source.path.starts_with("src/ui/browser")
            || (source.path.starts_with("src/bin/") && !source.path.starts_with(PAGE_PROGRAM))
    };
    words_used(files, &["web_sys", "js_sys", "gloo_storage", "idb"], |source| !inside(source))
}

fn page_in_a_worker(files: &[Source]) -> Vec<String> {
    let worker = |source: &&Source| source.path.starts_with("src/bin/") && !source.path.starts_with(PAGE_PROGRAM);
    let breach = |source: &Source| {
        let names = named_after(&source.code(), "boussole::");
        let name = names.into_iter().find(|name| ["ui", "state"].contains(&name.as_str()))?;
        Some(format!("{} uses {name}: the page’s affair", source.path))
    };
    files.iter().filter(worker).filter_map(breach).collect()
}

/// What main code reaches is in the first load: the frame asks for a screen through `parts()`.
fn screens_named_by_the_frame(files: &[Source]) -> Vec<String> {
    let screens = ["src/ui/pages/", "src/ui/atelier/", "src/ui/arrivals/"];
    let frame = |source: &&Source| {
        source.path.starts_with("src/ui/") && !screens.iter().any(|folder| source.path.starts_with(folder))
    };
    let named = |source: &Source| {
        let code = source.code();
        let name = ["view::page", "pages::", "atelier::"].into_iter().find(|name| code.contains(name))?;
        Some(format!("{} names {name}: a part’s affair", source.path))
    };
    files.iter().filter(frame).filter_map(named).collect()
}

fn markup_from_data(files: &[Source]) -> Vec<String> {
    words_used(files, &["inner_html"], |_| true)
}

fn files_without_a_purpose(files: &[Source]) -> Vec<String> {
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
    files.iter().filter_map(breach).collect()
}

fn names_that_say_nothing(files: &[Source]) -> Vec<String> {
    let empty = ["utils", "util", "helpers", "helper", "manager", "misc"];
    let breach = |source: &&Source| source.path.split(['/', '.']).any(|part| empty.contains(&part));
    files.iter().filter(breach).map(|source| format!("{} says nothing by its name", source.path)).collect()
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
    let of_rust = Fault::ALL.iter().filter_map(|fault| breach(fault.name(), put(fault)));
    let page =
        fault::OF_THE_PAGE.iter().filter_map(|name| breach(name, of_the_page.contains(&format!("\"{name}\": ["))));
    let breaches: Vec<String> = of_rust.chain(page).collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}
