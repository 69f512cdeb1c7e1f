//! The customer’s journey: what they do at each stage, where they meet the company, what they feel, and where it hurts
//! (seed 003). A friction that leads to no decision is only a description.

pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{
    entity::{Entity, EntityKind, Extra, is_false},
    id::Id,
    journey_stage::JourneyStage,
    table::Table,
};
use serde::{Deserialize, Serialize};

/// The steps of the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Journey {
    /// The steps; within a stage in the order in which they are lived.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub steps: Table<JourneyStep>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct JourneyStep {
    /// Its id.
    pub id: Id<JourneyStep>,
    /// Its stage.
    #[serde(default)]
    pub stage: JourneyStage,
    /// What the customer does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub action: String,
    /// Where they meet the company.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub touchpoints: Vec<String>,
    /// What they feel; nothing while nobody asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emotion: Option<Emotion>,
    /// What stands in their way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub obstacles: Vec<String>,
    /// Whether the sale is won or lost here.
    #[serde(default, skip_serializing_if = "is_false")]
    pub moment_of_truth: bool,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl JourneyStep {
    /// An empty one at `stage`.
    #[must_use]
    pub fn new(id: Id<Self>, stage: JourneyStage) -> Self {
        Self {
            id,
            stage,
            action: String::new(),
            touchpoints: Vec::new(),
            emotion: None,
            obstacles: Vec::new(),
            moment_of_truth: false,
            extra: Extra::default(),
        }
    }

    /// Whether it hurts: a feeling below zero, or something in the way.
    #[must_use]
    pub fn is_friction(&self) -> bool {
        let hurts = self.emotion.is_some_and(|emotion| emotion.get() < 0);
        hurts || self.obstacles.iter().any(|obstacle| !obstacle.trim().is_empty())
    }
}

impl Entity for JourneyStep {
    const KIND: EntityKind = EntityKind::JourneyStep;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.action
    }
}

/// What a customer feels, from −2 to 2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i8", into = "i8")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "i8", extend("minimum" = -2, "maximum" = 2)))]
pub struct Emotion(i8);

impl Emotion {
    /// Every one, worst first.
    pub const ALL: [Self; 5] = [Self(-2), Self(-1), Self(0), Self(1), Self(2)];

    /// `value` when it lies within −2 and 2.
    #[must_use]
    pub fn new(value: i8) -> Option<Self> {
        (-2..=2).contains(&value).then_some(Self(value))
    }

    /// The value, −2 to 2.
    #[must_use]
    pub const fn get(self) -> i8 {
        self.0
    }
}

/// The value is not one from −2 to 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not between -2 and 2")]
pub struct EmotionError;

impl TryFrom<i8> for Emotion {
    type Error = EmotionError;
    fn try_from(value: i8) -> Result<Self, EmotionError> {
        Self::new(value).ok_or(EmotionError)
    }
}

impl From<Emotion> for i8 {
    fn from(emotion: Emotion) -> Self {
        emotion.0
    }
}

/// The steps in the order in which they are lived: by stage, then as listed.
#[must_use]
pub fn lived(steps: &Table<JourneyStep>) -> Vec<&JourneyStep> {
    let mut rows: Vec<_> = steps.iter().collect();
    rows.sort_by_key(|row| row.stage);
    rows
}

/// The steps that hurt, in the order lived.
#[must_use]
pub fn frictions(steps: &Table<JourneyStep>) -> Vec<&JourneyStep> {
    lived(steps).into_iter().filter(|row| row.is_friction()).collect()
}

/// The step that hurts most: the lowest feeling, then the most obstacles, then a moment of truth, then the first lived.
#[must_use]
pub fn worst(steps: &Table<JourneyStep>) -> Option<&JourneyStep> {
    let feeling = |row: &JourneyStep| row.emotion.map_or(0, Emotion::get);
    frictions(steps).into_iter().min_by(|a, b| {
        let pain = feeling(a).cmp(&feeling(b)).then(b.obstacles.len().cmp(&a.obstacles.len()));
        pain.then(b.moment_of_truth.cmp(&a.moment_of_truth))
    })
}

/// Moves a step among those of its stage, one place up or down; says whether it moved.
pub fn moved(steps: &mut Table<JourneyStep>, id: Id<JourneyStep>, down: Direction) -> bool {
    let Some(stage) = steps.get(id).map(|row| row.stage) else { return false };
    let peers: Vec<_> = steps.iter().filter(|row| row.stage == stage).map(|row| row.id).collect();
    let place = peers.iter().position(|peer| *peer == id).unwrap_or(0);
    let neighbour = match down {
        Direction::Up => place.checked_sub(1).and_then(|at| peers.get(at)),
        Direction::Down => peers.get(place + 1),
    };
    let Some(to) = neighbour.and_then(|peer| steps.position(*peer)) else { return false };
    steps.move_to(id, to);
    true
}

/// Which way a step moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Earlier.
    Up,
    /// Later.
    Down,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn id(n: u128) -> Id<JourneyStep> {
        Id::new(Uuid::from_u128(n))
    }

    fn step(n: u128, stage: JourneyStage, emotion: Option<i8>, obstacles: &[&str]) -> JourneyStep {
        JourneyStep {
            emotion: emotion.and_then(Emotion::new),
            obstacles: obstacles.iter().map(|text| (*text).to_owned()).collect(),
            ..JourneyStep::new(id(n), stage)
        }
    }

    #[test]
    fn a_friction_is_a_bad_feeling_or_an_obstacle() {
        #[track_caller]
        fn check(emotion: Option<i8>, obstacles: &[&str], expected: bool) {
            assert_eq!(step(1, JourneyStage::Decision, emotion, obstacles).is_friction(), expected);
        }
        check(None, &[], false);
        check(Some(0), &[], false);
        check(Some(-1), &[], true);
        check(Some(2), &["No price"], true);
        check(Some(2), &["  "], false);
    }

    #[test]
    fn the_journey_is_lived_by_stage_and_the_worst_step_is_named() {
        let steps: Table<JourneyStep> = [
            step(1, JourneyStage::Decision, Some(-1), &[]),
            step(2, JourneyStage::Awareness, Some(1), &["Nobody answers"]),
            step(3, JourneyStage::Decision, Some(-1), &["No price"]),
            step(4, JourneyStage::Retention, None, &[]),
        ]
        .into_iter()
        .collect();
        let ids = |rows: Vec<&JourneyStep>| rows.iter().map(|row| row.id.uuid().as_u128()).collect::<Vec<_>>();
        assert_eq!(ids(lived(&steps)), [2, 1, 3, 4]);
        assert_eq!(ids(frictions(&steps)), [2, 1, 3]);
        assert_eq!(worst(&steps).map(|row| row.id), Some(id(3)));
        assert_eq!(worst(&Table::default()), None);
    }

    #[test]
    fn a_step_moves_among_those_of_its_stage() {
        let mut steps: Table<JourneyStep> = [
            step(1, JourneyStage::Decision, None, &[]),
            step(2, JourneyStage::Awareness, None, &[]),
            step(3, JourneyStage::Decision, None, &[]),
        ]
        .into_iter()
        .collect();
        assert!(!moved(&mut steps, id(1), Direction::Up));
        assert!(!moved(&mut steps, id(2), Direction::Down));
        assert!(moved(&mut steps, id(1), Direction::Down));
        assert_eq!(lived(&steps).iter().map(|row| row.id).collect::<Vec<_>>(), [id(2), id(3), id(1)]);
        assert!(moved(&mut steps, id(1), Direction::Up));
        assert_eq!(lived(&steps).iter().map(|row| row.id).collect::<Vec<_>>(), [id(2), id(1), id(3)]);
    }

    proptest! {
        #[test]
        fn only_five_feelings_are_read(value in any::<i8>()) {
            let read: Result<Emotion, _> = serde_json::from_str(&value.to_string());
            prop_assert_eq!(read.is_ok(), (-2..=2).contains(&value));
        }
    }
}
