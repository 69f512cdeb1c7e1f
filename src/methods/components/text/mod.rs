//! Words of the five components.

pub mod kind;

use crate::domain::{
    guide::Guide,
    lang::{Format, Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Composantes", en: "Components" };

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Vérifier que le plan commercial tient sur ses cinq pieds\u{a0}: cible, offre, prix, canaux, processus. Chacun a une décision et un indicateur, ou dit ce qui manque.",
        how: "La page lit ce que le plan contient déjà (segments, canaux, indicateurs) et demande le reste. La marge plancher et la remise maximale surveillent ensuite les indicateurs de marge et de remise.",
        not_when: "Ce n’est pas une étude de marché\u{a0}: si la cible ou la preuve de l’offre sont inconnues, allez d’abord interroger des clients.",
        source: "«\u{a0}Composantes × décisions\u{a0}»",
    },
    en: Guide {
        purpose: "To check that the commercial plan stands on its five feet: target, offer, price, channels, process. Each has a decision and an indicator, or says what is missing.",
        how: "The page reads what the plan holds already (segments, channels, KPIs) and asks for the rest. The floor margin and the maximum discount then guard the KPIs of margin and discount.",
        not_when: "It is no market study: while the target or the proof of the offer is unknown, go and ask customers first.",
        source: "“Components × decisions”",
    },
};

/// Words of the screen.
pub struct Text {
    /// The page’s title: how many of the five hold.
    pub finding: fn(usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Begins with the target.
    pub begin: &'static str,
    /// Name of the picture.
    pub board: &'static str,
    /// Line of the picture.
    pub decision: &'static str,
    /// Line of the picture.
    pub indicator: &'static str,
    /// State of a decision.
    pub decided: &'static str,
    /// State of a decision.
    pub partly: &'static str,
    /// State of a decision or an indicator.
    pub missing: &'static str,
    /// State of an indicator.
    pub measured: &'static str,
    /// Field.
    pub decision_field: &'static str,
    /// Before what lacks.
    pub lacks: &'static str,
    /// Nothing lacks.
    pub whole: &'static str,
    /// Field.
    pub kpi: &'static str,
    /// Links a KPI that the plan has; its name follows.
    pub take: fn(&str) -> String,
    /// No KPI of the plan fits; what it would measure follows.
    pub no_kpi: fn(&str) -> String,
    /// Leads to the catalogue of KPIs.
    pub to_kpis: &'static str,
    /// The latest value of the KPI.
    pub latest: fn(&str, &str) -> String,
    /// Leads to where the component is made.
    pub to_segments: &'static str,
    /// Leads to the channels.
    pub to_channels: &'static str,
    /// Field.
    pub logic: &'static str,
    /// No choice.
    pub unset: &'static str,
    /// Field.
    pub floor: &'static str,
    /// Hint.
    pub floor_hint: &'static str,
    /// Field.
    pub discount: &'static str,
    /// Hint.
    pub discount_hint: &'static str,
    /// A limit that holds: KPI, value, limit.
    pub kept: fn(&str, &str, &str) -> String,
    /// A limit that is passed: KPI, value, limit, by how much.
    pub passed: fn(&str, &str, &str, &str) -> String,
    /// A limit without figures: KPI, limit.
    pub unmeasured: fn(&str, &str) -> String,
    /// Badge of a limit.
    pub holds: &'static str,
    /// Badge of a limit.
    pub breached: &'static str,
    /// Nothing measures what a limit guards; its name follows.
    pub unguarded: fn(&str) -> String,
    /// Name of the list of limits.
    pub guards: &'static str,
    /// Puts the KPI under watch.
    pub watch: &'static str,
    /// What an alert on the discount starts.
    pub discount_action: &'static str,
    /// What an alert on the margin starts.
    pub margin_action: &'static str,
    /// A KPI was put under watch.
    pub watched: fn(&str) -> String,
    /// Opens the watches.
    pub open_watches: &'static str,
    /// Column.
    pub channel: &'static str,
    /// Column.
    pub role: &'static str,
    /// Column.
    pub cost: &'static str,
    /// Column.
    pub capacity: &'static str,
    /// Column: what one contact costs.
    pub per_contact: &'static str,
    /// No channel.
    pub no_channel: &'static str,
    /// The limits: how many of acquisition and of closing.
    pub limits: fn(usize, usize, &dyn Format) -> String,
    /// The priority segment: its name.
    pub aimed_at: fn(&str) -> String,
    /// Those who are left out.
    pub excluded: fn(&str) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized { fr: FR, en: EN };

const FR: Text = Text {
    finding: |count| match count {
        0 => "Aucune composante ne tient encore".to_owned(),
        1 => "Une composante sur cinq tient".to_owned(),
        5 => "Les cinq composantes tiennent".to_owned(),
        _ => format!("{count} composantes sur cinq tiennent"),
    },
    subtitle: "Une composante tient quand sa décision est prise et qu’un indicateur la mesure.",
    empty: "Que décidez-vous, et comment saurez-vous si c’était juste\u{a0}?",
    example: "Exemple, le prix\u{a0}: «\u{a0}au forfait, selon l’arrêt évité\u{a0}; jamais sous 30\u{a0}% de marge, 8\u{a0}% de remise au plus\u{a0}», mesuré par la marge brute.",
    begin: "Choisir la cible",
    board: "Les cinq composantes",
    decision: "Décision",
    indicator: "Indicateur",
    decided: "prise",
    partly: "incomplète",
    missing: "manque",
    measured: "suivi",
    decision_field: "La décision",
    lacks: "Il manque\u{a0}:",
    whole: "La décision est complète.",
    kpi: "Indicateur du plan",
    take: |name| format!("Prendre «\u{a0}{name}\u{a0}»"),
    no_kpi: |metric| format!("Le plus simple à suivre\u{a0}: {metric}. Le plan ne le mesure pas encore."),
    to_kpis: "Ouvrir les indicateurs",
    latest: |value, day| format!("Dernière valeur\u{a0}: {value}, le {day}"),
    to_segments: "Ouvrir les segments",
    to_channels: "Ouvrir les canaux",
    logic: "Logique de prix",
    unset: "À choisir",
    floor: "Marge plancher",
    floor_hint: "En dessous, on ne vend pas. Part de marge brute dans le prix.",
    discount: "Remise maximale",
    discount_hint: "Au-delà, personne n’accorde rien sans accord de la direction.",
    kept: |kpi, value, limit| format!("{kpi}\u{a0}: {value}, pour une limite à {limit}."),
    passed: |kpi, value, limit, by| {
        format!("{kpi}\u{a0}: {value}, pour une limite à {limit}. Écart\u{a0}: {by}\u{a0}pt.")
    },
    unmeasured: |kpi, limit| format!("{kpi}\u{a0}: pas encore de mesure, la limite est à {limit}."),
    holds: "respectée",
    breached: "franchie",
    unguarded: |metric| {
        format!(
            "Aucun indicateur en pourcentage ne mesure «\u{a0}{metric}\u{a0}»\u{a0}: rien ne dira quand la limite est franchie."
        )
    },
    guards: "Limites du prix",
    watch: "Surveiller",
    discount_action: "Revoir les dix dernières remises avec les vendeurs et rappeler la limite",
    margin_action: "Revoir une à une les affaires passées sous la marge plancher",
    watched: |kpi| format!("«\u{a0}{kpi}\u{a0}» est sous surveillance pour quatre semaines"),
    open_watches: "Voir les alertes",
    channel: "Canal",
    role: "Rôle",
    cost: "Coût annuel",
    capacity: "Contacts par mois",
    per_contact: "Coût par contact",
    no_channel: "Aucun canal pour le moment\u{a0}: un ou deux pour être trouvé, un seul pour signer.",
    limits: |acquisition, closing, f| {
        format!(
            "{} sur 2 au plus, {} sur 1",
            f.count(acquisition, "canal d’acquisition", "canaux d’acquisition"),
            f.count(closing, "canal de signature", "canaux de signature")
        )
    },
    aimed_at: |name| format!("Segment prioritaire\u{a0}: {name}"),
    excluded: |list| format!("Exclus\u{a0}: {list}"),
};

const EN: Text = Text {
    finding: |count| match count {
        0 => "None of the five components holds yet".to_owned(),
        1 => "One component of five holds".to_owned(),
        5 => "All five components hold".to_owned(),
        _ => format!("{count} components of five hold"),
    },
    subtitle: "A component holds once its decision is taken and an indicator measures it.",
    empty: "What do you decide, and how will you know whether it was right?",
    example: "Example, the price: “a flat fee for the stop avoided; never under 30% margin, 8% discount at most”, measured by the gross margin.",
    begin: "Choose the target",
    board: "The five components",
    decision: "Decision",
    indicator: "Indicator",
    decided: "taken",
    partly: "incomplete",
    missing: "missing",
    measured: "followed",
    decision_field: "The decision",
    lacks: "Missing:",
    whole: "The decision is complete.",
    kpi: "KPI of the plan",
    take: |name| format!("Take “{name}”"),
    no_kpi: |metric| format!("The simplest to follow: {metric}. The plan does not measure it yet."),
    to_kpis: "Open the KPIs",
    latest: |value, day| format!("Latest value: {value}, on {day}"),
    to_segments: "Open the segments",
    to_channels: "Open the channels",
    logic: "Logic of the price",
    unset: "To be chosen",
    floor: "Floor margin",
    floor_hint: "Below it nothing is sold. Gross margin as a share of the price.",
    discount: "Maximum discount",
    discount_hint: "Beyond it nobody grants anything without the management’s word.",
    kept: |kpi, value, limit| format!("{kpi}: {value}, the limit being {limit}."),
    passed: |kpi, value, limit, by| format!("{kpi}: {value}, the limit being {limit}. Gap: {by}\u{a0}pt."),
    unmeasured: |kpi, limit| format!("{kpi}: no figure yet, the limit is {limit}."),
    holds: "kept",
    breached: "passed",
    unguarded: |metric| format!("No KPI in percent measures “{metric}”: nothing will tell when the limit is passed."),
    guards: "Limits of the price",
    watch: "Put under watch",
    discount_action: "Go through the last ten discounts with the sellers and repeat the limit",
    margin_action: "Go one by one through the jobs sold under the floor margin",
    watched: |kpi| format!("“{kpi}” is under watch for four weeks"),
    open_watches: "See the alerts",
    channel: "Channel",
    role: "Role",
    cost: "Yearly cost",
    capacity: "Contacts a month",
    per_contact: "Cost per contact",
    no_channel: "No channel yet: one or two to be found, a single one to sign.",
    limits: |acquisition, closing, f| {
        format!(
            "{} of 2 at most, {} of 1",
            f.count(acquisition, "channel of acquisition", "channels of acquisition"),
            f.count(closing, "channel of closing", "channels of closing")
        )
    },
    aimed_at: |name| format!("Priority segment: {name}"),
    excluded: |list| format!("Left out: {list}"),
};
