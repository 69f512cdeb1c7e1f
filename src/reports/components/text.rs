//! Words of what a component lacks, and of a watch that cannot be.

use super::Gap;
use crate::{
    domain::lang::{Format, Lang},
    methods::alerts::{text::refusal as words, validity::WatchRefusal},
};

/// What lacks, in a few words.
#[must_use]
pub fn gap(gap: Gap, format: &dyn Format) -> String {
    let plain = match (format.lang(), gap) {
        (Lang::Fr, Gap::Unsaid) => "la décision",
        (Lang::Fr, Gap::NoPriority) => "un segment prioritaire, un seul",
        (Lang::Fr, Gap::NoExclusions) => "les critères d’exclusion",
        (Lang::Fr, Gap::NoLogic) => "la logique de prix",
        (Lang::Fr, Gap::NoFloorMargin) => "la marge plancher",
        (Lang::Fr, Gap::NoMaximumDiscount) => "la remise maximale",
        (Lang::Fr, Gap::NoAcquisition) => "un canal d’acquisition",
        (Lang::En, Gap::Unsaid) => "the decision",
        (Lang::En, Gap::NoPriority) => "one priority segment, a single one",
        (Lang::En, Gap::NoExclusions) => "the exclusions",
        (Lang::En, Gap::NoLogic) => "the logic of the price",
        (Lang::En, Gap::NoFloorMargin) => "the floor margin",
        (Lang::En, Gap::NoMaximumDiscount) => "the maximum discount",
        (Lang::En, Gap::NoAcquisition) => "a channel of acquisition",
        (lang, Gap::TooManyAcquisition(count) | Gap::NotOneClosing(count) | Gap::NoCostOrCapacity(count)) => {
            return counted(gap, count, lang, format);
        }
    };
    plain.to_owned()
}

fn counted(gap: Gap, count: usize, lang: Lang, format: &dyn Format) -> String {
    match (lang, gap) {
        (Lang::Fr, Gap::TooManyAcquisition(_)) => format!("deux canaux d’acquisition au plus, et non {count}"),
        (Lang::Fr, Gap::NotOneClosing(0)) => "un canal pour signer".to_owned(),
        (Lang::Fr, Gap::NotOneClosing(_)) => format!("un seul canal pour signer, et non {count}"),
        (Lang::Fr, _) => format!("coût et capacité de {}", format.count(count, "canal", "canaux")),
        (Lang::En, Gap::TooManyAcquisition(_)) => format!("two channels of acquisition at most, not {count}"),
        (Lang::En, Gap::NotOneClosing(0)) => "a channel to sign by".to_owned(),
        (Lang::En, Gap::NotOneClosing(_)) => format!("a single channel to sign by, not {count}"),
        (Lang::En, _) => format!("cost and capacity of {}", format.count(count, "channel", "channels")),
    }
}

/// Why a KPI cannot come under watch now.
#[must_use]
pub fn refusal(refusal: WatchRefusal, format: &dyn Format) -> String {
    words(refusal, format)
}
