//! Words of the list of packages.

use crate::domain::{
    lang::{Format, Localized},
    money::Money,
};

/// Words of the screen.
pub struct Text {
    /// The page's title: how many packages ask for how much.
    pub finding: fn(usize, Money, &dyn Format) -> String,
    /// The page's title without any package.
    pub finding_none: &'static str,
    /// What it is for.
    pub subtitle: &'static str,
    /// How many cannot be ranked.
    pub unjustified: fn(usize) -> String,
    /// The empty title.
    pub empty: &'static str,
    /// What it is for, when empty.
    pub empty_detail: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a row.
    pub add: &'static str,
    /// Leads to the ranking.
    pub rank: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column.
    pub title: &'static str,
    /// Column: a link to the sheet.
    pub sheet: &'static str,
    /// The link's word.
    pub open: &'static str,
    /// The link's name.
    pub open_named: fn(&str) -> String,
    /// Column.
    pub justification: &'static str,
    /// Column.
    pub cost: &'static str,
    /// Column.
    pub benefit: &'static str,
    /// Column.
    pub probability: &'static str,
    /// Column: cost and value of all levels.
    pub levels: &'static str,
    /// Number of levels, their cost, their adjusted value.
    pub levels_of: fn(usize, Money, Money, &dyn Format) -> String,
    /// Column.
    pub objectives: &'static str,
    /// Column.
    pub flags: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |count, cost, format| {
            let asks = if count > 1 { "demandent" } else { "demande" };
            format!("{} {asks} {}", format.count(count, "paquet", "paquets"), format.money(cost))
        },
        finding_none: "Aucun paquet ne demande d’argent pour le moment",
        subtitle: "Chaque euro repart de zéro\u{a0}: un paquet dit à quoi il sert, ce qu’il coûte et ce qu’il rapporte.",
        unjustified: |count| match count {
            1 => "Un paquet reste à justifier\u{a0}: il n’est pas classé.".to_owned(),
            _ => format!("{count} paquets restent à justifier\u{a0}: ils ne sont pas classés."),
        },
        empty: "À quoi pourriez-vous dépenser, et qu’est-ce que cela rapporterait\u{a0}?",
        empty_detail: "Un paquet regroupe des activités, avec un à trois niveaux chiffrés. Le classement dit ensuite ce \
                       que l’enveloppe paie.",
        example: "Exemple\u{a0}: relance systématique des devis, 6\u{202f}500\u{a0}€ par an, 52\u{202f}000\u{a0}€ de marge \
                  attendue, probable à 80\u{a0}%.",
        add: "Ajouter un paquet",
        rank: "Voir le classement",
        table: "Paquets de décision",
        title: "Paquet",
        sheet: "Fiche",
        open: "Ouvrir",
        open_named: |title| format!("Ouvrir {title}"),
        justification: "Justification",
        cost: "Coût, niv.\u{a0}1",
        benefit: "Bénéfice, niv.\u{a0}1",
        probability: "Probabilité",
        levels: "Tous niveaux",
        levels_of: |count, cost, value, format| {
            let levels = format.count(count, "niveau", "niveaux");
            format!("{levels}\u{a0}: {} pour {}", format.money(cost), format.money(value))
        },
        objectives: "Objectifs servis",
        flags: "À savoir",
    },
    en: Text {
        finding: |count, cost, format| {
            let asks = if count > 1 { "ask" } else { "asks" };
            format!("{} {asks} for {}", format.count(count, "package", "packages"), format.money(cost))
        },
        finding_none: "No package asks for money yet",
        subtitle: "Every euro starts from zero: a package says what it is for, what it costs and what it brings.",
        unjustified: |count| match count {
            1 => "One package is still to be justified: it is not ranked.".to_owned(),
            _ => format!("{count} packages are still to be justified: they are not ranked."),
        },
        empty: "What could you spend on, and what would it bring?",
        empty_detail: "A package groups activities, with one to three costed levels. The ranking then says what the \
                       envelope pays for.",
        example: "Example: following up every quotation, €6,500 a year, €52,000 of expected margin, 80% likely.",
        add: "Add a package",
        rank: "See the ranking",
        table: "Decision packages",
        title: "Package",
        sheet: "Sheet",
        open: "Open",
        open_named: |title| format!("Open {title}"),
        justification: "Justification",
        cost: "Cost, level\u{a0}1",
        benefit: "Benefit, level\u{a0}1",
        probability: "Probability",
        levels: "All levels",
        levels_of: |count, cost, value, format| {
            let levels = format.count(count, "level", "levels");
            format!("{levels}: {} for {}", format.money(cost), format.money(value))
        },
        objectives: "Objectives served",
        flags: "Worth knowing",
    },
};
