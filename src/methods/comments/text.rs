//! Words of the screen of comments.

use crate::domain::{
    comment::Wanted,
    guide::Guide,
    lang::{Format, Lang, Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Commentaires", en: "Comments" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Discuter du plan à plusieurs, à l’endroit même dont on parle, sans rien changer aux chiffres.",
        how: "Le bouton «\u{a0}Commenter\u{a0}» se trouve en tête de chaque page, et dans le menu «\u{a0}Décider\u{a0}» de chaque constat. Le commentaire porte votre nom et la date\u{a0}; on y répond, puis on le résout. Les commentaires voyagent dans le fichier du plan. Si ce dont ils parlent est supprimé, ils restent et le disent.",
        not_when: "Pour une tâche\u{a0}: ouvrez une action, avec un responsable et une échéance. Pour une décision de réunion\u{a0}: le compte rendu du rituel la garde.",
        source: "convention de Boussole",
    },
    en: Guide {
        purpose: "To discuss the plan with others, right where the matter stands, without touching a figure.",
        how: "The button “Comment” stands at the head of every page, and in the menu “Decide” of every finding. A comment carries your name and the date; it is answered, then resolved. Comments travel in the plan’s file. When what they are about is deleted, they stay and say so.",
        not_when: "For a task: open an action, with an owner and a due date. For a decision of a meeting: the minutes of the ritual keep it.",
        source: "a convention of Boussole",
    },
};

/// Words of the screen.
pub struct Text {
    /// A sentence below the title.
    pub subtitle: &'static str,
    /// What the place is for, while it is empty.
    pub empty: &'static str,
    /// How to begin.
    pub empty_detail: &'static str,
    /// One example.
    pub example: &'static str,
    /// Comments on the plan as a whole.
    pub first: &'static str,
    /// The choice of open or settled ones.
    pub which: &'static str,
    /// The choice of the place.
    pub place: &'static str,
    /// Every place.
    pub everywhere: &'static str,
    /// The cockpit and the screens of no place.
    pub frame: &'static str,
    /// What they were about has left the plan.
    pub gone: &'static str,
    /// Nothing fits the filters.
    pub nothing: &'static str,
    /// Shows all again.
    pub clear: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Ce qui a été dit du plan, page par page et élément par élément. Tout voyage avec le fichier.",
        empty: "Personne n’a encore commenté ce plan",
        empty_detail: "Envoyez le fichier à votre conseiller\u{a0}: ses remarques reviennent avec lui, chacune à sa place.",
        example: "Exemple\u{a0}: «\u{a0}L’échéance de mars me paraît courte. Qui remplace Claire en février\u{a0}?\u{a0}»",
        first: "Commenter le plan",
        which: "Commentaires à montrer",
        place: "Lieu",
        everywhere: "Tous les lieux",
        frame: "Cockpit et pages communes",
        gone: "Sur ce qui n’est plus dans le plan",
        nothing: "Aucun commentaire ne correspond à ces filtres.",
        clear: "Tout montrer",
    },
    en: Text {
        subtitle: "What was said about the plan, page by page and item by item. All of it travels with the file.",
        empty: "Nobody has commented on this plan yet",
        empty_detail: "Send the file to your advisor: the remarks come back with it, each in its place.",
        example: "Example: “The date in March looks short to me. Who stands in for Claire in February?”",
        first: "Comment on the plan",
        which: "Comments to show",
        place: "Place",
        everywhere: "Every place",
        frame: "Cockpit and shared pages",
        gone: "On what is no longer in the plan",
        nothing: "No comment matches these filters.",
        clear: "Show all",
    },
};

/// The finding: how many wait for somebody, of how many.
#[must_use]
pub fn finding(open: usize, all: usize, format: &dyn Format) -> String {
    match (format.lang(), open, all) {
        (Lang::Fr, _, 0) => "Commentaires\u{a0}: rien n’a encore été dit".to_owned(),
        (Lang::En, _, 0) => "Comments: nothing said yet".to_owned(),
        (Lang::Fr, 0, _) => "Aucun commentaire ouvert\u{a0}: tout est résolu".to_owned(),
        (Lang::En, 0, _) => "No comment is open: all are resolved".to_owned(),
        (Lang::Fr, ..) => {
            let open_ones = if open > 1 { "sont ouverts" } else { "est ouvert" };
            format!("{} {open_ones}", format.count(open, "commentaire", "commentaires"))
        }
        (Lang::En, ..) => {
            let verb = if open > 1 { "are" } else { "is" };
            format!("{} {verb} open", format.count(open, "comment", "comments"))
        }
    }
}

/// The name of a choice.
#[must_use]
pub const fn wanted(wanted: Wanted) -> Name {
    match wanted {
        Wanted::Open => Localized { fr: "Ouverts", en: "Open" },
        Wanted::Resolved => Localized { fr: "Résolus", en: "Resolved" },
        Wanted::All => Localized { fr: "Tous", en: "All" },
    }
}
