//! Words of the ranking and the simulator. Those of contradictions, whys and pins are in files of their own.
//!
//! Over 300 lines because every word of one long screen stands here in two languages.

pub mod conflict;
pub mod reason;

use crate::domain::{
    lang::{Format, Localized, Name},
    money::Money,
    package::PinDecision,
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Classement et simulateur", en: "Ranking and simulator" };

/// Words of the screen.
pub struct Text {
    /// The page's title: what the envelope brings.
    pub finding: fn(Money, Money, &dyn Format) -> String,
    /// The page's title: decisions contradict each other.
    pub finding_conflicts: fn(usize) -> String,
    /// The page's title: no package can be ranked.
    pub finding_nothing: &'static str,
    /// How many packages and levels are ranked, and how many levels are funded.
    pub subtitle: fn(usize, usize, usize, &dyn Format) -> String,
    /// The empty title: no package.
    pub no_package: &'static str,
    /// What to do then.
    pub no_package_detail: &'static str,
    /// Leads to the packages.
    pub to_packages: &'static str,
    /// The empty title: no envelope.
    pub no_envelope: &'static str,
    /// What it is for.
    pub no_envelope_detail: &'static str,
    /// Example.
    pub no_envelope_example: &'static str,
    /// Field and slider.
    pub envelope: &'static str,
    /// An envelope below zero was typed.
    pub envelope_refused: &'static str,
    /// The chart's question.
    pub what_if: &'static str,
    /// Axis.
    pub axis_envelope: &'static str,
    /// Axis.
    pub axis_value: &'static str,
    /// Beside the handle.
    pub readout: fn(Money, Money, &dyn Format) -> String,
    /// So much more envelope, so much more value.
    pub more: fn(Money, Money, &dyn Format) -> String,
    /// Everything is paid for.
    pub all_funded: &'static str,
    /// The curve is being computed.
    pub curve_pending: &'static str,
    /// The curve holds proven bounds.
    pub curve_bounds: &'static str,
    /// Card: the readings.
    pub readings: &'static str,
    /// Name of a reading.
    pub strict: &'static str,
    /// Name of a reading.
    pub skip: &'static str,
    /// Name of a reading.
    pub optimum: &'static str,
    /// What a reading leaves.
    pub left: fn(Money, &dyn Format) -> String,
    /// The optimum is not proven: how far at most.
    pub gap: fn(Money, &dyn Format) -> String,
    /// The optimum is proven, and what it leaves.
    pub proven: fn(Money, &dyn Format) -> String,
    /// The optimum is being computed.
    pub computing: &'static str,
    /// The optimum could not be computed.
    pub not_computed: &'static str,
    /// What a reading loses against the optimum: its name, the amount, what it funds instead, what it leaves out.
    pub loses: fn(&str, Money, &str, &str, &dyn Format) -> String,
    /// How many levels a list of names leaves out.
    pub and_levels: fn(usize) -> String,
    /// A reading is as good as the optimum.
    pub as_good: fn(&str) -> String,
    /// A pinned package and its price; how far from exact.
    pub pinned: fn(PinDecision, &str, Money, Money, &dyn Format) -> String,
    /// α and what it does.
    pub alpha: fn(f64, &dyn Format) -> String,
    /// Leads to the settings.
    pub to_settings: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Columns.
    pub rank: &'static str,
    /// Column.
    pub package: &'static str,
    /// Column.
    pub objective: &'static str,
    /// Column.
    pub cost: &'static str,
    /// Column.
    pub cumulative: &'static str,
    /// Column.
    pub value: &'static str,
    /// Column.
    pub per_unit: &'static str,
    /// Column: what became of the level.
    pub outcome: &'static str,
    /// Column of buttons.
    pub actions: &'static str,
    /// A level's number.
    pub level: fn(u8) -> String,
    /// More objectives than the one shown.
    pub and_more: fn(usize) -> String,
    /// A level that costs nothing.
    pub free: &'static str,
    /// The cut line.
    pub cut: fn(Money, &dyn Format) -> String,
    /// Shows the lines that are not mounted.
    pub show_all: fn(usize) -> String,
    /// Badge: needed by a forced package.
    pub needed: &'static str,
    /// Badge: an alternative is forced.
    pub excluded: &'static str,
    /// Card: packages outside the ranking.
    pub outside: &'static str,
    /// What is missing.
    pub outside_note: &'static str,
    /// Menu of a line.
    pub menu: fn(&str) -> String,
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
    finding: |envelope, value, format| {
        format!("{} bien placés rapportent {} ajustés", format.money(envelope), format.money(value))
    },
    finding_conflicts: |count| match count {
        1 => "Deux décisions se contredisent\u{a0}: aucun classement n’est donné".to_owned(),
        _ => format!("{count} contradictions entre vos décisions\u{a0}: aucun classement n’est donné"),
    },
    finding_nothing: "Aucun paquet ne peut encore être classé",
    subtitle: |packages, levels, funded, format| {
        format!(
            "Chaque euro repart de zéro. {}, {}, classés par valeur ajustée pour chaque euro\u{a0}; {}.",
            format.count(packages, "paquet", "paquets"),
            format.count(levels, "niveau", "niveaux"),
            format.count(funded, "niveau financé", "niveaux financés")
        )
    },
    no_package: "Que pourrait payer votre enveloppe\u{a0}?",
    no_package_detail: "Décrivez quelques paquets\u{a0}: ce que chacun coûte, ce qu’il rapporte et pourquoi. Le classement \
                        les compare euro par euro.",
    to_packages: "Décrire les paquets",
    no_envelope: "De combien disposez-vous cette année\u{a0}?",
    no_envelope_detail: "L’enveloppe est tout ce que le plan peut dépenser. Le classement dit ce qu’elle paie, et ce \
                         qu’un peu plus ou un peu moins changerait.",
    no_envelope_example: "Exemple\u{a0}: 90\u{202f}000\u{a0}€. Vous pourrez essayer d’autres montants ensuite.",
    envelope: "Enveloppe",
    envelope_refused: "Une enveloppe ne descend pas sous zéro.",
    what_if: "Et si l’enveloppe changeait\u{a0}?",
    axis_envelope: "Enveloppe",
    axis_value: "Meilleure valeur ajustée",
    readout: |envelope, value, format| format!("{} → {}", format.money(envelope), format.money(value)),
    more: |more, gain, format| match (gain.cents() == 0, gain < more) {
        (true, _) => format!("{} de plus n’apporteraient rien.", format.money(more)),
        (false, true) => format!("{} de plus\u{a0}: +{} seulement.", format.money(more), format.money(gain)),
        (false, false) => format!("{} de plus\u{a0}: +{}.", format.money(more), format.money(gain)),
    },
    all_funded: "Tout ce qui peut être financé l’est\u{a0}: une enveloppe plus grande n’apporterait rien.",
    curve_pending: "Calcul de la courbe…",
    curve_bounds: "Entre deux points, la courbe est encadrée par des bornes prouvées.",
    readings: "Trois façons de couper",
    strict: "Stricte",
    skip: "Continue",
    optimum: "Optimum exact",
    left: |left, format| format!("reste {}", format.money(left)),
    gap: |gap, format| format!("à {} près au plus", format.money(gap)),
    proven: |left, format| format!("prouvé, reste {}", format.money(left)),
    computing: "calcul…",
    not_computed: "Le calcul de l’optimum s’est interrompu\u{a0}: rechargez la page pour le reprendre.",
    loses: |name, loss, instead, without, format| {
        let loss = format.money(loss);
        match (instead.is_empty(), without.is_empty()) {
            (_, true) => format!("{name}\u{a0}: perd {loss} contre l’optimum."),
            (true, false) => format!("{name}\u{a0}: perd {loss} contre l’optimum, qui finance aussi {without}."),
            (false, false) => {
                format!("{name}\u{a0}: perd {loss} contre l’optimum, qui remplace {instead} par {without}.")
            }
        }
    },
    and_levels: |count| if count == 1 { "un autre niveau".to_owned() } else { format!("{count} autres niveaux") },
    as_good: |name| format!("{name}\u{a0}: aussi bonne que l’optimum."),
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
    alpha: |alpha, format| {
        format!("L’impact stratégique fait varier la valeur de ±{} (α, une convention).", format.percent(alpha, 0))
    },
    to_settings: "Régler α",
    table: "Classement des paquets",
    rank: "N°",
    package: "Paquet de décision",
    objective: "Objectif servi",
    cost: "Coût",
    cumulative: "Cumul",
    value: "Valeur ajustée",
    per_unit: "Par euro",
    outcome: "Issue",
    actions: "Pourquoi, actions",
    level: |level| format!("niveau {level}"),
    and_more: |count| format!("+{count}"),
    free: "sans coût",
    cut: |envelope, format| format!("Ligne de coupe · {}", format.money(envelope)),
    show_all: |count| format!("Afficher les {count} lignes suivantes"),
    needed: "Nécessaire",
    excluded: "Exclu",
    outside: "Hors classement",
    outside_note: "ce qui manque pour les comparer",
    menu: |name| format!("Décider de {name}"),
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
    finding: |envelope, value, format| {
        format!("{} well placed brings {} adjusted", format.money(envelope), format.money(value))
    },
    finding_conflicts: |count| match count {
        1 => "Two decisions contradict each other: no ranking is given".to_owned(),
        _ => format!("{count} contradictions between your decisions: no ranking is given"),
    },
    finding_nothing: "No package can be ranked yet",
    subtitle: |packages, levels, funded, format| {
        format!(
            "Every euro starts from zero. {}, {}, ranked by adjusted value per euro; {}.",
            format.count(packages, "package", "packages"),
            format.count(levels, "level", "levels"),
            format.count(funded, "level funded", "levels funded")
        )
    },
    no_package: "What could your envelope pay for?",
    no_package_detail: "Describe a few packages: what each costs, what it brings and why. The ranking compares them euro \
                        by euro.",
    to_packages: "Describe the packages",
    no_envelope: "How much do you have this year?",
    no_envelope_detail: "The envelope is all that the plan may spend. The ranking says what it pays for, and what a \
                         little more or less would change.",
    no_envelope_example: "Example: €90,000. You can try other amounts afterwards.",
    envelope: "Envelope",
    envelope_refused: "An envelope is never below zero.",
    what_if: "What if the envelope changed?",
    axis_envelope: "Envelope",
    axis_value: "Best adjusted value",
    readout: |envelope, value, format| format!("{} → {}", format.money(envelope), format.money(value)),
    more: |more, gain, format| match (gain.cents() == 0, gain < more) {
        (true, _) => format!("{} more would bring nothing.", format.money(more)),
        (false, true) => format!("{} more: only +{}.", format.money(more), format.money(gain)),
        (false, false) => format!("{} more: +{}.", format.money(more), format.money(gain)),
    },
    all_funded: "All that can be funded is: a larger envelope would bring nothing.",
    curve_pending: "Computing the curve…",
    curve_bounds: "Between two points the curve lies within proven bounds.",
    readings: "Three ways to cut",
    strict: "Strict",
    skip: "Going on",
    optimum: "Exact optimum",
    left: |left, format| format!("{} left", format.money(left)),
    gap: |gap, format| format!("within {} at most", format.money(gap)),
    proven: |left, format| format!("proven, {} left", format.money(left)),
    computing: "computing…",
    not_computed: "The computation of the optimum was interrupted: reload the page to take it up again.",
    loses: |name, loss, instead, without, format| {
        let loss = format.money(loss);
        match (instead.is_empty(), without.is_empty()) {
            (_, true) => format!("{name}: loses {loss} against the optimum."),
            (true, false) => format!("{name}: loses {loss} against the optimum, which also funds {without}."),
            (false, false) => {
                format!("{name}: loses {loss} against the optimum, which replaces {instead} by {without}.")
            }
        }
    },
    and_levels: |count| if count == 1 { "another level".to_owned() } else { format!("{count} other levels") },
    as_good: |name| format!("{name}: as good as the optimum."),
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
    alpha: |alpha, format| {
        format!("The strategic impact moves the value by ±{} (α, a convention).", format.percent(alpha, 0))
    },
    to_settings: "Set α",
    table: "Ranking of the packages",
    rank: "No.",
    package: "Decision package",
    objective: "Objective served",
    cost: "Cost",
    cumulative: "Running total",
    value: "Adjusted value",
    per_unit: "Per euro",
    outcome: "Outcome",
    actions: "Why, actions",
    level: |level| format!("level {level}"),
    and_more: |count| format!("+{count}"),
    free: "no cost",
    cut: |envelope, format| format!("Cut line · {}", format.money(envelope)),
    show_all: |count| format!("Show the next {count} lines"),
    needed: "Needed",
    excluded: "Excluded",
    outside: "Outside the ranking",
    outside_note: "what is missing to compare them",
    menu: |name| format!("Decide on {name}"),
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
