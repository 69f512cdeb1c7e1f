//! The four roles, and the set of them that one cell holds.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What somebody has to do with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Does it.
    Responsible,
    /// Answers for the result; one person only.
    Accountable,
    /// Is asked before.
    Consulted,
    /// Is told after.
    Informed,
}

impl Role {
    /// Every one, in the order of the name.
    pub const ALL: [Self; 4] = [Self::Responsible, Self::Accountable, Self::Consulted, Self::Informed];

    /// Its letter, the same in every language.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Responsible => 'R',
            Self::Accountable => 'A',
            Self::Consulted => 'C',
            Self::Informed => 'I',
        }
    }

    /// The role of a letter, small or large.
    #[must_use]
    pub fn of_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.letter() == letter.to_ascii_uppercase())
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The roles in one cell, written as their letters in the order of the name: `RA`, `C`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "String", extend("pattern" = "^R?A?C?I?$")))]
pub struct Roles(u8);

impl Roles {
    /// No role.
    pub const NONE: Self = Self(0);

    /// These roles.
    #[must_use]
    pub fn of(roles: &[Role]) -> Self {
        Self(roles.iter().fold(0, |bits, role| bits | role.bit()))
    }

    /// Reads letters as people type them: any order and case, with blanks, commas, slashes or pluses between them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let letters = text.chars().filter(|letter| !letter.is_whitespace() && !",;/+-".contains(*letter));
        letters.map(Role::of_letter).try_fold(Self::NONE, |roles, role| Some(Self(roles.0 | role?.bit())))
    }

    /// Whether a role is among them.
    #[must_use]
    pub const fn has(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    /// The same with a role taken in, or out when it was in.
    #[must_use]
    pub const fn toggled(self, role: Role) -> Self {
        Self(self.0 ^ role.bit())
    }

    /// The same without a role.
    #[must_use]
    pub const fn without(self, role: Role) -> Self {
        Self(self.0 & !role.bit())
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The roles, in the order of the name.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.has(*role))
    }
}

impl fmt::Display for Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|role| write!(f, "{}", role.letter()))
    }
}

impl From<Roles> for String {
    fn from(roles: Roles) -> Self {
        roles.to_string()
    }
}

/// A cell holds something else than the letters R, A, C and I.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not letters of RACI")]
pub struct RolesError;

impl TryFrom<String> for Roles {
    type Error = RolesError;
    fn try_from(text: String) -> Result<Self, RolesError> {
        Self::parse(&text).ok_or(RolesError)
    }
}
