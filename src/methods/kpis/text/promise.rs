//! What the natural limits say of the target, beside the health that the page gives first: the two are computed from
//! different measurements, and where they part the sentence says why.

use super::super::{health::HealthState, xmr::TargetVerdict};
use crate::domain::lang::{Localized, Name};

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

/// What the process promises, for a reader who was just told the health; `None` where health cannot be judged.
#[must_use]
pub const fn promise(verdict: TargetVerdict, health: Option<HealthState>) -> Name {
    match (verdict, health) {
        (TargetVerdict::WillMiss, Some(HealthState::OnTrack)) => name(
            "Les dernières mesures suffisent, mais les limites naturelles du processus n’atteignent pas encore la \
             cible\u{a0}: il faut que le progrès dure.",
            "The latest measurements suffice, but the natural limits of the process do not reach the target yet: the \
             progress has to last.",
        ),
        (TargetVerdict::WillMeet, Some(HealthState::Behind | HealthState::AtRisk)) => name(
            "Dans ses limites naturelles, ce processus tiendrait la cible\u{a0}: la dernière mesure en est sortie, \
             cherchez ce qui a changé.",
            "Within its natural limits this process would meet the target: the last measurement fell out of them, look \
             for what changed.",
        ),
        (TargetVerdict::WillMiss, _) => name(
            "Tel qu’il est, ce processus manquera la cible\u{a0}: il faut le changer.",
            "As it is, this process will miss the target unless it changes.",
        ),
        (TargetVerdict::HitOrMiss, _) => name(
            "Tel qu’il est, ce processus atteindra la cible par moments, au hasard.",
            "As it is, this process will hit or miss the target by chance.",
        ),
        (TargetVerdict::WillMeet, _) => name(
            "Tel qu’il est, ce processus tiendra toujours la cible.",
            "As it is, this process will always meet the target.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use HealthState::{AtRisk, Behind, NoData, OnTrack};
    use TargetVerdict::{HitOrMiss, WillMeet, WillMiss};

    #[test]
    fn no_two_readings_contradict_each_other() {
        #[track_caller]
        fn check(verdict: TargetVerdict, health: Option<HealthState>, expected: &str) {
            let found = promise(verdict, health).fr;
            assert!(found.contains(expected), "{found}");
        }
        check(WillMiss, Some(OnTrack), "les limites naturelles du processus n’atteignent pas encore la cible");
        check(WillMiss, Some(Behind), "manquera la cible");
        check(WillMiss, Some(AtRisk), "manquera la cible");
        check(WillMiss, None, "manquera la cible");
        check(HitOrMiss, Some(OnTrack), "par moments, au hasard");
        check(HitOrMiss, Some(AtRisk), "par moments, au hasard");
        check(WillMeet, Some(OnTrack), "tiendra toujours la cible");
        check(WillMeet, Some(NoData), "tiendra toujours la cible");
        check(WillMeet, Some(Behind), "la dernière mesure en est sortie");
        check(WillMeet, Some(AtRisk), "la dernière mesure en est sortie");
    }
}
