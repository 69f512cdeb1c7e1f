//! Words of the cascade.

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Cascade", en: "Cascade" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Vérifier que la vision descend jusqu’à chacun\u{a0}: quels objectifs la servent, quelles actions les font avancer, et qui les porte.",
        how: "Chaque objectif ouvert montre ses sous-objectifs, puis ses actions ouvertes, groupées par personne. Les trous sont dits\u{a0}: rien ne sert l’objectif, personne n’en répond, une action n’a pas de responsable.",
        not_when: "Quand une seule personne fait tout\u{a0}: la liste des actions suffit.",
        source: "décliner les objectifs",
    },
    en: Guide {
        purpose: "To check that the vision reaches everybody: which objectives serve it, which actions move them, and who carries them.",
        how: "Each open objective shows its sub-objectives, then its open actions by person. Holes are told: nothing serves the objective, nobody answers for it, an action has no owner.",
        not_when: "When one person does everything: the list of actions is enough.",
        source: "breaking objectives down",
    },
};

/// Words of the screen.
pub struct Text {
    /// The finding: how many holes.
    pub finding: fn(usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// Title of the empty state.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Leads to the objectives.
    pub start: &'static str,
    /// The tree, for assistive technology.
    pub tree: &'static str,
    /// Title of the vision’s card.
    pub vision: &'static str,
    /// A vision that is not written.
    pub no_vision: &'static str,
    /// Writes it.
    pub write_vision: &'static str,
    /// An objective without a title.
    pub untitled: &'static str,
    /// An action without a title.
    pub untitled_action: &'static str,
    /// The group of actions without an owner.
    pub nobody: &'static str,
    /// Adds a sub-objective.
    pub add_child: &'static str,
    /// Adds an action.
    pub add_action: &'static str,
    /// The menu of an objective; its title follows.
    pub menu: fn(&str) -> String,
    /// Hole.
    pub nothing: &'static str,
    /// Hole.
    pub no_owner: &'static str,
    /// Hole.
    pub no_accountable: &'static str,
    /// Title of the list of actions that serve nothing.
    pub orphans: &'static str,
    /// Why that matters.
    pub orphans_detail: &'static str,
    /// Title of the list of people without an action.
    pub idle: &'static str,
    /// How to read that.
    pub idle_detail: &'static str,
    /// How many more.
    pub more: fn(usize) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |holes| match holes {
            0 => "La vision descend jusqu’à chacun, sans trou".to_owned(),
            1 => "Un trou entre la vision et les actions".to_owned(),
            _ => format!("{holes} trous entre la vision et les actions"),
        },
        subtitle: "De la vision aux objectifs, aux sous-objectifs et aux actions de chaque personne.",
        empty: "Aucun objectif ne sert encore la vision",
        example: "Exemple\u{a0}: «\u{a0}Regagner 3 points de marge\u{a0}» se décline en «\u{a0}Chiffrer en un jour\u{a0}», que porte le chiffreur avec deux actions datées.",
        start: "Créer un objectif",
        tree: "Cascade des objectifs",
        vision: "Vision",
        no_vision: "La vision n’est pas écrite\u{a0}: rien ne dit vers quoi ces objectifs mènent.",
        write_vision: "Écrire la vision",
        untitled: "Objectif sans titre",
        untitled_action: "Action sans titre",
        nobody: "Sans responsable",
        add_child: "Ajouter un sous-objectif",
        add_action: "Ajouter une action",
        menu: |title| format!("Compléter «\u{a0}{title}\u{a0}»"),
        nothing: "rien ne le sert",
        no_owner: "action sans responsable",
        no_accountable: "personne n’en répond",
        orphans: "Actions qui ne servent aucun objectif",
        orphans_detail: "Reliez-les à un objectif ouvert, ou renoncez-y\u{a0}: elles prennent du temps sans faire avancer le plan.",
        idle: "Personnes sans action ouverte",
        idle_detail: "Leur capacité est libre, ou leur travail n’est pas encore dans le plan.",
        more: |count| format!("et {count} autres"),
    },
    en: Text {
        finding: |holes| match holes {
            0 => "The vision reaches everybody, without a hole".to_owned(),
            1 => "One hole between the vision and the actions".to_owned(),
            _ => format!("{holes} holes between the vision and the actions"),
        },
        subtitle: "From the vision to objectives, sub-objectives and each person’s actions.",
        empty: "No objective serves the vision yet",
        example: "Example: “Win back 3 points of margin” breaks down into “Quote within a day”, which the estimator carries with two dated actions.",
        start: "Make an objective",
        tree: "Cascade of objectives",
        vision: "Vision",
        no_vision: "The vision is not written: nothing says where these objectives lead.",
        write_vision: "Write the vision",
        untitled: "Untitled objective",
        untitled_action: "Untitled action",
        nobody: "Without an owner",
        add_child: "Add a sub-objective",
        add_action: "Add an action",
        menu: |title| format!("Complete “{title}”"),
        nothing: "nothing serves it",
        no_owner: "action without an owner",
        no_accountable: "nobody answers for it",
        orphans: "Actions that serve no objective",
        orphans_detail: "Link them to an open objective or give them up: they take time without moving the plan.",
        idle: "People without an open action",
        idle_detail: "Their capacity is free, or their work is not in the plan yet.",
        more: |count| format!("and {count} more"),
    },
};
