//! What a method tells those who meet it for the first time.

/// What it is for and when to leave it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guide {
    /// What it is for: the decision that it prepares.
    pub purpose: &'static str,
    /// How it works, in a few sentences; says what is a convention of this planner.
    pub how: &'static str,
    /// When not to use it.
    pub not_when: &'static str,
    /// Where it comes from: the article and, where there is one, the author.
    pub source: &'static str,
}
