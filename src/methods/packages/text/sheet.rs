//! Words of one package's sheet.

use crate::domain::{
    lang::{Format, Localized},
    money::Money,
};

/// Words of the screen.
pub struct Text {
    /// Leads back to the list.
    pub all: &'static str,
    /// No such package.
    pub gone: &'static str,
    /// The state: it can be ranked.
    pub rankable: &'static str,
    /// The state: no justification.
    pub unjustified: &'static str,
    /// The state: no level.
    pub no_level: &'static str,
    /// Leads to the ranking.
    pub rank: &'static str,
    /// Removes the package.
    pub delete: &'static str,
    /// Card.
    pub what: &'static str,
    /// Field.
    pub title: &'static str,
    /// Field.
    pub purpose: &'static str,
    /// Example.
    pub purpose_example: &'static str,
    /// Field.
    pub justification: &'static str,
    /// Help.
    pub justification_hint: &'static str,
    /// The justification is missing.
    pub justification_missing: &'static str,
    /// The mandatory reason counts.
    pub justification_counted: &'static str,
    /// Field.
    pub consequence: &'static str,
    /// Help.
    pub consequence_hint: &'static str,
    /// Field.
    pub last_year: &'static str,
    /// Help.
    pub last_year_hint: &'static str,
    /// Card.
    pub levels: &'static str,
    /// Help.
    pub levels_note: &'static str,
    /// Column.
    pub level: &'static str,
    /// The names of the three levels.
    pub level_names: [&'static str; 3],
    /// Column.
    pub direct: &'static str,
    /// Column.
    pub indirect: &'static str,
    /// Column.
    pub benefit: &'static str,
    /// Column.
    pub probability: &'static str,
    /// Column.
    pub value: &'static str,
    /// Adds a level.
    pub add_level: &'static str,
    /// There are three.
    pub enough_levels: &'static str,
    /// Removes the last level.
    pub remove_level: &'static str,
    /// No level yet.
    pub levels_empty: &'static str,
    /// Title of the why of a level's value.
    pub why_value: fn(&str) -> String,
    /// Note: the factor is a convention.
    pub why_convention: fn(f64, &dyn Format) -> String,
    /// Note: no objective was assessed.
    pub why_unassessed: &'static str,
    /// Card.
    pub serves: &'static str,
    /// Help.
    pub serves_note: &'static str,
    /// No open objective.
    pub serves_empty: &'static str,
    /// Leads to the objectives.
    pub to_objectives: &'static str,
    /// Card.
    pub activities: &'static str,
    /// Field.
    pub link_action: &'static str,
    /// Help.
    pub link_action_hint: &'static str,
    /// Removes an action from the package.
    pub unlink: fn(&str) -> String,
    /// No action yet.
    pub activities_empty: &'static str,
    /// Card.
    pub conditions: &'static str,
    /// Field.
    pub needs: &'static str,
    /// Help.
    pub needs_hint: &'static str,
    /// Field.
    pub alternatives: &'static str,
    /// Help.
    pub alternatives_hint: &'static str,
    /// Changes the whole group.
    pub for_group: &'static str,
    /// Joins with the group's need.
    pub with_need: &'static str,
    /// Field.
    pub mandatory: &'static str,
    /// Help.
    pub mandatory_hint: &'static str,
    /// Field.
    pub mandatory_reason: &'static str,
    /// The reason is missing.
    pub reason_missing: &'static str,
    /// Field.
    pub pin: &'static str,
    /// No pin.
    pub unpinned: &'static str,
    /// Field.
    pub pin_reason: &'static str,
    /// What the pin costs; how far from exact.
    pub pin_cost: fn(Money, Money, &dyn Format) -> String,
    /// The price is being computed.
    pub pin_pending: &'static str,
    /// There is no price: there is no ranking.
    pub pin_unknown: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        all: "Tous les paquets",
        gone: "Ce paquet n’est plus dans le plan",
        rankable: "Classé avec les autres, par valeur ajustée pour chaque euro.",
        unjustified: "Pas encore classé\u{a0}: il manque la justification.",
        no_level: "Pas encore classé\u{a0}: il manque un niveau chiffré.",
        rank: "Voir le classement",
        delete: "Supprimer",
        what: "Ce qui est demandé",
        title: "Titre",
        purpose: "But",
        purpose_example: "Par exemple\u{a0}: qu’aucun devis ne reste sans relance.",
        justification: "Justification",
        justification_hint: "Pourquoi ce paquet mérite l’argent, comme si rien n’avait été dépensé avant.",
        justification_missing: "Sans justification, le paquet n’est pas classé et n’entre dans aucune lecture.",
        justification_counted: "La raison de l’obligation compte comme justification.",
        consequence: "Si le paquet n’est pas financé",
        consequence_hint: "Ce que l’entreprise accepte alors.",
        last_year: "Dépense de l’an dernier",
        last_year_hint: "Pour mémoire\u{a0}: n’entre dans aucun calcul.",
        levels: "Niveaux",
        levels_note: "chacun s’ajoute au précédent",
        level: "Niveau",
        level_names: ["1 · minimal", "2 · courant", "3 · amélioré"],
        direct: "Coût direct",
        indirect: "Coût indirect",
        benefit: "Bénéfice annuel attendu",
        probability: "Probabilité",
        value: "Valeur ajustée",
        add_level: "Ajouter un niveau",
        enough_levels: "Trois niveaux au plus\u{a0}: minimal, courant, amélioré.",
        remove_level: "Retirer le dernier niveau",
        levels_empty: "Un premier niveau dit le minimum utile\u{a0}: ce qu’il coûte, ce qu’il rapporte, à quel point \
                       c’est probable.",
        why_value: |value| format!("Pourquoi {value}\u{a0}?"),
        why_convention: |alpha, format| {
            format!(
                "Le facteur d’impact va de {} à {}\u{a0}: une convention, réglable par α.",
                format.number(1.0 - alpha, 2),
                format.number(1.0 + alpha, 2)
            )
        },
        why_unassessed: "Aucune contribution à un objectif ouvert n’est évaluée\u{a0}: l’impact compte pour zéro.",
        serves: "Objectifs servis",
        serves_note: "fait varier la valeur",
        serves_empty: "Aucun objectif ouvert\u{a0}: l’impact stratégique ne peut pas être évalué.",
        to_objectives: "Fixer les objectifs",
        activities: "Activités",
        link_action: "Lier une action",
        link_action_hint: "Tapez le nom d’une action, ou celui d’une nouvelle pour la créer.",
        unlink: |title| format!("Détacher {title}"),
        activities_empty: "Quelles actions ce paquet paie-t-il\u{a0}?",
        conditions: "Conditions",
        needs: "Dépend de",
        needs_hint: "Ce paquet n’est financé que si l’autre l’est, au premier niveau au moins.",
        alternatives: "Groupe d’alternatives",
        alternatives_hint: "Un seul paquet du groupe est financé. Choisissez un groupe ou tapez un nouveau nom.",
        for_group: "Changer pour tout le groupe",
        with_need: "Rejoindre et prendre cette dépendance",
        mandatory: "Obligatoire",
        mandatory_hint: "La loi ou un contrat l’impose\u{a0}: le premier niveau est financé d’abord.",
        mandatory_reason: "Raison de l’obligation",
        reason_missing: "Dites quelle règle ou quel contrat l’impose.",
        pin: "Décision à la main",
        unpinned: "Aucune",
        pin_reason: "Raison de la décision",
        pin_cost: |cost, gap, format| match (cost.cents(), gap.cents()) {
            (0, 0) => "Cette décision ne coûte aucune valeur.".to_owned(),
            (_, 0) => format!("Cette décision coûte {} de valeur ajustée.", format.money(cost)),
            _ => format!(
                "Cette décision coûte environ {} de valeur ajustée, à {} près.",
                format.money(cost),
                format.money(gap)
            ),
        },
        pin_pending: "Calcul de ce que cette décision coûte…",
        pin_unknown: "Son prix se calcule quand le classement est possible.",
    },
    en: Text {
        all: "All packages",
        gone: "This package is no longer in the plan",
        rankable: "Ranked with the others, by adjusted value per euro.",
        unjustified: "Not ranked yet: the justification is missing.",
        no_level: "Not ranked yet: a costed level is missing.",
        rank: "See the ranking",
        delete: "Delete",
        what: "What is asked for",
        title: "Title",
        purpose: "Purpose",
        purpose_example: "For example: no quotation is left without a follow-up.",
        justification: "Justification",
        justification_hint: "Why this package deserves the money, as if nothing had been spent before.",
        justification_missing: "Without a justification the package is not ranked and enters no reading.",
        justification_counted: "The reason why it is mandatory counts as the justification.",
        consequence: "If the package is not funded",
        consequence_hint: "What the company then accepts.",
        last_year: "Spent last year",
        last_year_hint: "For the record: enters no computation.",
        levels: "Levels",
        levels_note: "each adds to the one before",
        level: "Level",
        level_names: ["1 · minimum", "2 · current", "3 · improved"],
        direct: "Direct cost",
        indirect: "Indirect cost",
        benefit: "Expected yearly benefit",
        probability: "Probability",
        value: "Adjusted value",
        add_level: "Add a level",
        enough_levels: "Three levels at most: minimum, current, improved.",
        remove_level: "Remove the last level",
        levels_empty: "A first level says the useful minimum: what it costs, what it brings, how likely that is.",
        why_value: |value| format!("Why {value}?"),
        why_convention: |alpha, format| {
            format!(
                "The impact factor goes from {} to {}: a convention, set by α.",
                format.number(1.0 - alpha, 2),
                format.number(1.0 + alpha, 2)
            )
        },
        why_unassessed: "No contribution to an open objective was assessed: the impact counts as zero.",
        serves: "Objectives served",
        serves_note: "moves the value",
        serves_empty: "No open objective: the strategic impact cannot be assessed.",
        to_objectives: "Set the objectives",
        activities: "Activities",
        link_action: "Link an action",
        link_action_hint: "Type the name of an action, or of a new one to create it.",
        unlink: |title| format!("Unlink {title}"),
        activities_empty: "Which actions does this package pay for?",
        conditions: "Conditions",
        needs: "Needs",
        needs_hint: "This package is funded only if the other one is, at its first level at least.",
        alternatives: "Alternatives group",
        alternatives_hint: "Only one package of the group is funded. Choose a group or type a new name.",
        for_group: "Change it for the whole group",
        with_need: "Join, and need that package too",
        mandatory: "Mandatory",
        mandatory_hint: "A law or a contract demands it: its first level is funded first.",
        mandatory_reason: "Why it is mandatory",
        reason_missing: "Say which rule or contract demands it.",
        pin: "Decision by hand",
        unpinned: "None",
        pin_reason: "Reason for the decision",
        pin_cost: |cost, gap, format| match (cost.cents(), gap.cents()) {
            (0, 0) => "This decision costs no value.".to_owned(),
            (_, 0) => format!("This decision costs {} of adjusted value.", format.money(cost)),
            _ => format!(
                "This decision costs about {} of adjusted value, give or take {}.",
                format.money(cost),
                format.money(gap)
            ),
        },
        pin_pending: "Computing what this decision costs…",
        pin_unknown: "Its price is computed once a ranking is possible.",
    },
};
