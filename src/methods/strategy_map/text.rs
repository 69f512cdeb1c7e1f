//! Words of the strategy map.

use super::Refused;
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Carte stratégique", en: "Strategy map" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Voir si les objectifs se tiennent\u{a0}: ce que l’équipe apprend améliore les processus, qui servent les clients, qui font les résultats.",
        how: "Placez chaque objectif sur un axe, puis reliez la cause à l’effet. Un levier compte les objectifs qu’il atteint, directement ou par d’autres. Un cercle est refusé\u{a0}: il n’explique rien. Dire qu’un objectif au-dessus du premier axe doit avoir une cause est une convention de cet outil.",
        not_when: "Avec un ou deux objectifs, la cascade suffit.",
        source: "tableau de bord prospectif de Kaplan et Norton",
    },
    en: Guide {
        purpose: "To see whether the objectives hold together: what the team learns improves the processes, which serve customers, who make the results.",
        how: "Place each objective in a perspective, then link cause to effect. A lever counts the objectives that it reaches, directly or through others. A circle is refused: it explains nothing. That an objective above the lowest perspective needs a cause is a convention of this tool.",
        not_when: "With one or two objectives the cascade is enough.",
        source: "Kaplan and Norton’s balanced scorecard",
    },
};

/// Words of the screen.
pub struct Text {
    /// The finding while there are no links.
    pub unlinked: &'static str,
    /// The finding: the strongest lever and how many objectives it reaches.
    pub finding: fn(&str, usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// Title of the empty state.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Leads to the objectives.
    pub start: &'static str,
    /// Title of the map.
    pub map: &'static str,
    /// How to draw a link.
    pub map_hint: &'static str,
    /// While a cause is chosen; its title follows.
    pub choose_effect: fn(&str) -> String,
    /// Gives the choice up.
    pub cancel: &'static str,
    /// Heard between an objective and how many it reaches.
    pub node_reaches: &'static str,
    /// Said once a link is made: cause and effect.
    pub linked: fn(&str, &str) -> String,
    /// An objective without a title.
    pub untitled: &'static str,
    /// Title of the gaps.
    pub gaps: &'static str,
    /// Nothing is missing.
    pub no_gap: &'static str,
    /// A perspective without an objective.
    pub empty_side: fn(&str) -> String,
    /// An objective that nothing leads to.
    pub uncaused: fn(&str) -> String,
    /// An objective without a perspective.
    pub unplaced: fn(&str) -> String,
    /// Chooses its perspective.
    pub place: &'static str,
    /// No perspective yet.
    pub unset: &'static str,
    /// Title of the links.
    pub links: &'static str,
    /// Column and field.
    pub cause: &'static str,
    /// Column and field.
    pub effect: &'static str,
    /// Adds a link.
    pub add_link: &'static str,
    /// Removes a link: cause and effect.
    pub remove_link: fn(&str, &str) -> String,
    /// No link yet.
    pub no_link: &'static str,
    /// Both ends are needed.
    pub both_ends: &'static str,
    /// Title of the levers.
    pub levers: &'static str,
    /// What they are.
    pub levers_note: &'static str,
    /// How many a lever reaches.
    pub reaches: fn(usize) -> String,
    /// Title of the scorecard.
    pub scorecard: &'static str,
    /// Column.
    pub objective: &'static str,
    /// Column.
    pub progress: &'static str,
    /// Column.
    pub measures: &'static str,
    /// Column.
    pub actions: &'static str,
    /// Nothing in this perspective.
    pub nothing_here: &'static str,
}

/// Why a link is refused, in words.
#[must_use]
pub const fn refused(why: Refused) -> Name {
    match why {
        Refused::Itself => {
            Localized { fr: "Un objectif ne peut pas mener à lui-même.", en: "An objective cannot lead to itself." }
        }
        Refused::Known => Localized { fr: "Ce lien existe déjà.", en: "This link is there already." },
        Refused::Circle => Localized {
            fr: "L’effet mène déjà à la cause\u{a0}: retirez d’abord un lien de ce cercle.",
            en: "The effect leads to the cause already: remove a link of that circle first.",
        },
    }
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        unlinked: "Les objectifs ne sont pas encore reliés",
        finding: |title, count| format!("Premier levier\u{a0}: {title} (atteint {count})"),
        subtitle: "De bas en haut\u{a0}: ce qui s’apprend, ce qui s’organise, ce que les clients y gagnent, ce que l’entreprise en tire.",
        empty: "Aucun objectif à relier",
        example: "Exemple\u{a0}: former deux chiffreurs (apprentissage) mène à chiffrer en un jour (processus), qui mène à gagner un devis sur deux (clients), qui mène à 3 points de marge (finances).",
        start: "Créer un objectif",
        map: "Ce qui mène à quoi",
        map_hint: "Choisissez une cause, puis l’effet qu’elle produit.",
        choose_effect: |title| format!("«\u{a0}{title}\u{a0}» mène à… choisissez l’effet."),
        cancel: "Annuler",
        node_reaches: ", atteint ",
        linked: |cause, effect| format!("«\u{a0}{cause}\u{a0}» mène à «\u{a0}{effect}\u{a0}»"),
        untitled: "Objectif sans titre",
        gaps: "Ce qui manque",
        no_gap: "Chaque axe a un objectif, et chaque effet une cause.",
        empty_side: |side| format!("Aucun objectif sur l’axe «\u{a0}{side}\u{a0}»"),
        uncaused: |title| format!("Rien ne mène à «\u{a0}{title}\u{a0}»"),
        unplaced: |title| format!("«\u{a0}{title}\u{a0}» n’est sur aucun axe"),
        place: "Axe",
        unset: "À choisir",
        links: "Les liens",
        cause: "Cause",
        effect: "Effet",
        add_link: "Relier",
        remove_link: |cause, effect| format!("Retirer le lien de «\u{a0}{cause}\u{a0}» à «\u{a0}{effect}\u{a0}»"),
        no_link: "Aucun lien pour le moment.",
        both_ends: "Choisissez la cause et l’effet.",
        levers: "Les leviers",
        levers_note: "Ceux qui atteignent le plus d’objectifs d’abord.",
        reaches: |count| match count {
            1 => "atteint 1 objectif".to_owned(),
            _ => format!("atteint {count} objectifs"),
        },
        scorecard: "Tableau de bord par axe",
        objective: "Objectif",
        progress: "Avancement",
        measures: "Résultats clés",
        actions: "Actions ouvertes",
        nothing_here: "aucun objectif",
    },
    en: Text {
        unlinked: "The objectives are not linked yet",
        finding: |title, count| format!("First lever: {title} (reaches {count})"),
        subtitle: "From the bottom up: what is learnt, what is organised, what customers gain, what the company makes of it.",
        empty: "No objective to link",
        example: "Example: training two estimators (learning) leads to quoting within a day (process), which leads to winning every other quote (customer), which leads to 3 points of margin (financial).",
        start: "Make an objective",
        map: "What leads to what",
        map_hint: "Choose a cause, then the effect that it has.",
        choose_effect: |title| format!("“{title}” leads to… choose the effect."),
        cancel: "Cancel",
        node_reaches: ", reaches ",
        linked: |cause, effect| format!("“{cause}” leads to “{effect}”"),
        untitled: "Untitled objective",
        gaps: "What is missing",
        no_gap: "Every perspective has an objective, and every effect a cause.",
        empty_side: |side| format!("No objective in the perspective “{side}”"),
        uncaused: |title| format!("Nothing leads to “{title}”"),
        unplaced: |title| format!("“{title}” is in no perspective"),
        place: "Perspective",
        unset: "To be chosen",
        links: "The links",
        cause: "Cause",
        effect: "Effect",
        add_link: "Link",
        remove_link: |cause, effect| format!("Remove the link from “{cause}” to “{effect}”"),
        no_link: "No link yet.",
        both_ends: "Choose the cause and the effect.",
        levers: "The levers",
        levers_note: "Those that reach most objectives first.",
        reaches: |count| match count {
            1 => "reaches 1 objective".to_owned(),
            _ => format!("reaches {count} objectives"),
        },
        scorecard: "Scorecard by perspective",
        objective: "Objective",
        progress: "Progress",
        measures: "Key results",
        actions: "Open actions",
        nothing_here: "no objective",
    },
};
