//! Words of the decisions by hand: what can be decided, why, and what it costs.

use crate::domain::{
    lang::{Format, Localized},
    money::Money,
    package::PinDecision,
};

/// Words of the decisions by hand.
pub struct Text {
    /// A pinned package and its price; how far from exact.
    pub pinned: fn(PinDecision, &str, Money, Money, &dyn Format) -> String,
    /// Menu: opens the package.
    pub open: &'static str,
    /// Menu: pins.
    pub pin_in: &'static str,
    /// Menu: pins.
    pub pin_out: &'static str,
    /// Menu: takes the pin out.
    pub unpin: &'static str,
    /// Dialog: a pin.
    pub pin_title: fn(PinDecision, &str) -> String,
    /// Dialog: what a pin does.
    pub pin_detail: &'static str,
    /// Field.
    pub pin_reason: &'static str,
    /// The reason is missing.
    pub pin_reason_missing: &'static str,
    /// Commits the pin.
    pub pin: &'static str,
    /// Gives it up.
    pub cancel: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized { fr: FRENCH, en: ENGLISH };

const FRENCH: Text = Text {
    pinned: |decision, name, cost, gap, format| {
        let decided = match decision {
            PinDecision::Fund => "financé à la main",
            PinDecision::Refuse => "refusé à la main",
        };
        match (cost.cents(), gap.cents()) {
            (0, 0) => format!("{name}, {decided}\u{a0}: ne coûte rien."),
            (_, 0) => format!("{name}, {decided}\u{a0}: coûte {} de valeur.", format.money(cost)),
            _ => format!(
                "{name}, {decided}\u{a0}: coûte environ {} de valeur, à {} près.",
                format.money(cost),
                format.money(gap)
            ),
        }
    },
    open: "Ouvrir le paquet",
    pin_in: "Financer à la main…",
    pin_out: "Refuser à la main…",
    unpin: "Retirer la décision à la main",
    pin_title: |decision, name| match decision {
        PinDecision::Fund => format!("Financer {name} quoi qu’il arrive\u{a0}?"),
        PinDecision::Refuse => format!("Refuser {name} quoi qu’il arrive\u{a0}?"),
    },
    pin_detail: "La décision passe avant le classement. Son prix, en valeur perdue, s’affiche ensuite près des lectures.",
    pin_reason: "Raison de la décision",
    pin_reason_missing: "Dites pourquoi\u{a0}: l’équipe et le conseiller la liront.",
    pin: "Épingler",
    cancel: "Renoncer",
};

const ENGLISH: Text = Text {
    pinned: |decision, name, cost, gap, format| {
        let decided = match decision {
            PinDecision::Fund => "funded by hand",
            PinDecision::Refuse => "refused by hand",
        };
        match (cost.cents(), gap.cents()) {
            (0, 0) => format!("{name}, {decided}: costs nothing."),
            (_, 0) => format!("{name}, {decided}: costs {} of value.", format.money(cost)),
            _ => {
                format!(
                    "{name}, {decided}: costs about {} of value, give or take {}.",
                    format.money(cost),
                    format.money(gap)
                )
            }
        }
    },
    open: "Open the package",
    pin_in: "Fund by hand…",
    pin_out: "Refuse by hand…",
    unpin: "Take the decision by hand out",
    pin_title: |decision, name| match decision {
        PinDecision::Fund => format!("Fund {name} whatever happens?"),
        PinDecision::Refuse => format!("Refuse {name} whatever happens?"),
    },
    pin_detail: "The decision goes before the ranking. Its price, in value lost, then stands beside the readings.",
    pin_reason: "Reason for the decision",
    pin_reason_missing: "Say why: the team and the advisor will read it.",
    pin: "Pin",
    cancel: "Give up",
};
