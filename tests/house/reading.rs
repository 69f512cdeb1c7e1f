//! How the sources are read: their rooms, their floors, the names that they use. No parser: what is asked is simple.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The rooms in their order. Each may use the floors below, and its own; but for `merge`, `exchange` and `route`, which stand
/// side by side and do not know each other.
pub const FLOORS: [(&str, u8); 11] = [
    ("fault", 0),
    ("domain", 0),
    ("methods", 1),
    ("plan", 2),
    ("reports", 3),
    ("storage", 4),
    ("merge", 5),
    ("exchange", 5),
    ("route", 5),
    ("state", 6),
    ("ui", 7),
];

/// A file of the house.
pub struct Source {
    /// From `src` on, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

impl Source {
    /// The code without comments: whole-line and trailing ones.
    pub fn code(&self) -> String {
        self.text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
    }

    /// The room a file stands in.
    pub fn room(&self) -> Option<&str> {
        let name = self.path.strip_prefix("src/")?.split('/').next()?.trim_end_matches(".rs");
        FLOORS.iter().map(|(room, _)| *room).find(|room| *room == name)
    }

    /// The floor of a file; a screen belongs to the interface wherever it stands.
    pub fn floor(&self) -> Option<u8> {
        let own = floor(self.room()?);
        Some(if self.is_view() { floor("ui") } else { own })
    }

    pub fn is_below_the_state(&self) -> bool {
        self.floor().is_some_and(|own| own < floor("state"))
    }

    pub fn is_view(&self) -> bool {
        self.path.ends_with("/view.rs") || self.path.contains("/view/")
    }
}

fn floor(room: &str) -> u8 {
    FLOORS.iter().find(|(name, _)| *name == room).unwrap().1
}

/// Every file below `src`.
pub fn sources() -> Vec<Source> {
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
pub fn test_only(files: &[Source]) -> Vec<String> {
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

/// Whether `code` uses the word as a whole.
pub fn uses(code: &str, word: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back().is_some_and(part);
        let after = code[at + word.len()..].chars().next().is_some_and(part);
        !before && !after
    })
}

/// The names that follow `prefix`, alone (`crate::plan`) or in a group (`crate::{domain::…, plan::…}`).
pub fn named_after(code: &str, prefix: &str) -> Vec<String> {
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
