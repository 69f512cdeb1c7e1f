//! Meetings: one sitting of a ritual with its minutes. Minutes name what they decided on, so that they read the same when
//! that is gone; beside them stand how the meeting was called and the plan’s figures of that day, aggregates only (domain
//! section 9).

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    money::Money,
    renunciation::Source,
    ritual::Ritual,
};
use serde::{Deserialize, Serialize};

/// One sitting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Meeting {
    /// Its id.
    pub id: Id<Meeting>,
    /// The ritual that it belongs to.
    pub ritual: Id<Ritual>,
    /// When.
    pub date: Day,
    /// How long it lasted, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// Whether it took place and is over: an open one counts for nothing yet.
    #[serde(default)]
    pub held: bool,
    /// What was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// What was decided, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Minute>,
    /// How it was called, as its ritual said when it was closed; nothing in minutes of before that was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<Call>,
    /// The plan’s figures when it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Meeting {
    /// One of `ritual` on `date`, to be held.
    #[must_use]
    pub fn new(id: Id<Self>, ritual: Id<Ritual>, date: Day) -> Self {
        Self {
            id,
            ritual,
            date,
            minutes: None,
            held: false,
            notes: String::new(),
            decisions: Vec::new(),
            call: None,
            standing: None,
            extra: Extra::default(),
        }
    }
}

impl Entity for Meeting {
    const KIND: EntityKind = EntityKind::Meeting;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        ""
    }
}

/// How a meeting was called, in words: a ritual changes and people leave, the minutes of a past meeting do not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Call {
    /// The length that was planned, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// The decision that was expected.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expected: String,
    /// Who took part, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<String>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A decision as the minutes keep it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Minute {
    /// What it was about, while that exists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Source>,
    /// What that was called then.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What was decided.
    pub ruling: Ruling,
    /// Why, or the decision in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What it changed in the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Minute {
    /// A decision that changed nothing yet.
    #[must_use]
    pub fn new(ruling: Ruling) -> Self {
        Self {
            subject: None,
            name: String::new(),
            ruling,
            reason: String::new(),
            effects: Vec::new(),
            extra: Extra::default(),
        }
    }
}

/// What can be decided (seeds 001 and 002).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Ruling {
    /// Go on as it is.
    Keep,
    /// End it.
    Stop,
    /// Try it for a while.
    Test,
    /// Go on otherwise.
    Change,
    /// Give it up.
    Drop,
    /// Anything else, in words.
    Note,
}

/// Something that a decision changed in the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Effect {
    /// What was changed.
    pub kind: EffectKind,
    /// The other item, as it was called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub other: String,
    /// The date before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The date after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Day>,
    /// The amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Effect {
    /// A change without figures.
    #[must_use]
    pub fn new(kind: EffectKind) -> Self {
        Self { kind, other: String::new(), from: None, to: None, amount: None, extra: Extra::default() }
    }
}

/// What a decision can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum EffectKind {
    /// An action was cancelled.
    ActionCancelled,
    /// An action’s due date was moved.
    DueMoved,
    /// An action was started.
    ActionOpened,
    /// A package was refused.
    PackageRefused,
    /// A package was pinned as funded.
    PackageFunded,
    /// A package was left to the ranking again.
    PackageFreed,
    /// The last level of a package was cut: its money goes to others.
    LevelCut,
    /// A watch was closed with its verdict.
    VerdictGiven,
    /// A renunciation was written down.
    RenunciationAdded,
}

/// The plan’s figures on the day of a meeting: aggregates, never rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Standing {
    /// The score of coherence, 0–100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<u8>,
    /// What did not hold together.
    pub findings: u32,
    /// Actions to be done.
    pub open_actions: u32,
    /// Those past their date.
    pub overdue: u32,
    /// Actions done.
    pub done: u32,
    /// Open actions due within the cycle.
    pub in_cycle: u32,
    /// Those of them without an owner.
    pub unowned: u32,
    /// Alerts.
    pub alerts: u32,
    /// KPIs on track.
    pub on_track: u32,
    /// KPIs behind or at risk.
    pub astray: u32,
    /// What the ranking funds.
    pub funded: Money,
    /// Fingerprints of the four choices that only a quarterly review changes (seed 001).
    pub choices: Choices,
}

/// A fingerprint of each choice: enough to tell that it changed, not what it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Choices {
    /// Of the target.
    pub target: u32,
    /// Of the offer.
    pub offer: u32,
    /// Of the price.
    pub price: u32,
    /// Of the channels.
    pub channels: u32,
}
