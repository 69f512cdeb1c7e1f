//! Where something stands in a document: `packages[3].levels[0].probability`.

use std::fmt;

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PathStep {
    /// Into a field.
    Key(String),
    /// Into a list, counted from 0.
    At(usize),
}

impl PathStep {
    /// The field, where it leads into one.
    #[must_use]
    pub fn as_key(&self) -> Option<&str> {
        match self {
            Self::Key(key) => Some(key),
            Self::At(_) => None,
        }
    }
}

/// The way from the root of a document; empty for the root itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Vec<PathStep>);

impl Path {
    /// The root.
    pub const ROOT: Self = Self(Vec::new());

    /// A field of the root.
    #[must_use]
    pub fn of(key: &str) -> Self {
        Self::ROOT.key(key)
    }

    /// A row of a list: `list` names the fields that lead to it, with dots between.
    #[must_use]
    pub fn row(list: &str, at: usize) -> Self {
        list.split('.').fold(Self::ROOT, Self::key).at(at)
    }

    /// One field further.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.0.push(PathStep::Key(key.to_owned()));
        self
    }

    /// One row further.
    #[must_use]
    pub fn at(mut self, at: usize) -> Self {
        self.0.push(PathStep::At(at));
        self
    }

    /// The path whose steps were noted from the innermost out.
    #[must_use]
    pub fn from_innermost(mut steps: Vec<PathStep>) -> Self {
        steps.reverse();
        Self(steps)
    }

    /// What is left of it after so many steps.
    #[must_use]
    pub fn after(mut self, steps: usize) -> Self {
        self.0.drain(..steps.min(self.0.len()));
        self
    }

    /// The steps, from the root on.
    #[must_use]
    pub fn steps(&self) -> &[PathStep] {
        &self.0
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                PathStep::Key(key) if position == 0 => write!(f, "{key}")?,
                PathStep::Key(key) => write!(f, ".{key}")?,
                PathStep::At(at) => write!(f, "[{at}]")?,
            }
        }
        Ok(())
    }
}
