//! Words of the review of a plan that came back.

use crate::domain::lang::{Lang, Localized, Plural};

/// Words of the review of a plan that came back.
pub struct Text {
    /// Finding: how many changes, how many conflicts.
    pub title: fn(usize, usize) -> String,
    /// Finding: nothing to decide.
    pub nothing: &'static str,
    /// What the screen is for.
    pub subtitle: &'static str,
    /// Merges what was decided.
    pub apply: &'static str,
    /// Why it cannot be applied.
    pub does_not_fit: fn(&str) -> String,
    /// Every change is taken.
    pub accept_all: &'static str,
    /// Every change is left out.
    pub refuse_all: &'static str,
    /// A change is taken.
    pub accept: &'static str,
    /// A change is left out.
    pub refuse: &'static str,
    /// A change is edited.
    pub edit: &'static str,
    /// What stands here stays.
    pub keep_mine: &'static str,
    /// What came stands.
    pub take_theirs: &'static str,
    /// The badge of a conflict.
    pub conflict: &'static str,
    /// What stood there when the file left.
    pub before: &'static str,
    /// What stands here.
    pub here: &'static str,
    /// What came.
    pub there: &'static str,
    /// There is no value.
    pub no_value: &'static str,
    /// Changed here in another place of the row.
    pub row_changed: &'static str,
    /// The row was deleted.
    pub row_gone: &'static str,
    /// The field that edits a change; the change follows.
    pub own_value: fn(&str) -> String,
    /// What one change does.
    pub effect: &'static str,
    /// The same for whoever hears it; the change follows.
    pub effect_of: fn(&str) -> String,
    /// What all decisions together do.
    pub effects: &'static str,
    /// About the order of the words in it.
    pub effects_note: &'static str,
    /// No common file is known.
    pub two_way: &'static str,
    /// The common file cannot be read.
    pub lost: &'static str,
    /// What follows from either.
    pub two_way_detail: &'static str,
    /// No file is being reviewed.
    pub empty: &'static str,
    /// How to begin.
    pub empty_detail: &'static str,
    /// The file is a version of a plan that is not open.
    pub other_plan: &'static str,
    /// Leads to the share screen.
    pub to_share: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: |changes, conflicts| {
            let change = Plural::of(Lang::Fr, changes).pick("changement", "changements");
            let conflict = Plural::of(Lang::Fr, conflicts).pick("conflit", "conflits");
            match conflicts {
                0 => format!("{changes}\u{a0}{change} à relire, aucun conflit"),
                _ => format!("{changes}\u{a0}{change} à relire, {conflicts}\u{a0}{conflict} à trancher"),
            }
        },
        nothing: "Ce fichier n’apporte rien de nouveau",
        subtitle: "Ce qui a changé depuis que le plan est parti. Rien n’est enregistré avant «\u{a0}Appliquer\u{a0}», et le tout s’annule d’un geste.",
        apply: "Appliquer",
        does_not_fit: |why| format!("Une valeur modifiée ne convient pas. {why}"),
        accept_all: "Tout accepter",
        refuse_all: "Tout refuser",
        accept: "Accepter",
        refuse: "Refuser",
        edit: "Modifier",
        keep_mine: "Garder le mien",
        take_theirs: "Prendre l’autre",
        conflict: "Conflit",
        before: "À l’envoi",
        here: "Ici",
        there: "Dans le fichier",
        no_value: "rien",
        row_changed: "modifié depuis",
        row_gone: "supprimé",
        own_value: |change| format!("Valeur retenue. {change}"),
        effect: "Effet",
        effect_of: |change| format!("Effet. {change}"),
        effects: "Avant et après",
        effects_note: "l’effet de tous vos choix",
        two_way: "Ce fichier ne dit pas de quelle version il part",
        lost: "La version dont ce fichier part n’est plus lisible",
        two_way_detail: "Il est comparé au plan ouvert\u{a0}: ce que vous avez changé depuis y figure aussi. Les suppressions sont refusées d’avance.",
        empty: "Aucun fichier à relire",
        empty_detail: "Quand un plan revient de chez un conseiller, ouvrez son fichier\u{a0}: chaque changement se relit ici avant d’entrer dans le vôtre.",
        other_plan: "Ce fichier est une version d’un autre plan que celui qui est ouvert",
        to_share: "Ouvrir un fichier",
    },
    en: Text {
        title: |changes, conflicts| {
            let change = Plural::of(Lang::En, changes).pick("change", "changes");
            let conflict = Plural::of(Lang::En, conflicts).pick("conflict", "conflicts");
            match conflicts {
                0 => format!("{changes} {change} to review, no conflict"),
                _ => format!("{changes} {change} to review, {conflicts} {conflict} to settle"),
            }
        },
        nothing: "This file brings nothing new",
        subtitle: "What changed since the plan left. Nothing is saved before “Apply”, and all of it is undone in one step.",
        apply: "Apply",
        does_not_fit: |why| format!("An edited value does not fit. {why}"),
        accept_all: "Accept all",
        refuse_all: "Refuse all",
        accept: "Accept",
        refuse: "Refuse",
        edit: "Edit",
        keep_mine: "Keep mine",
        take_theirs: "Take theirs",
        conflict: "Conflict",
        before: "When it left",
        here: "Here",
        there: "In the file",
        no_value: "nothing",
        row_changed: "changed since",
        row_gone: "deleted",
        own_value: |change| format!("Value to keep. {change}"),
        effect: "Effect",
        effect_of: |change| format!("Effect. {change}"),
        effects: "Before and after",
        effects_note: "the effect of all your choices",
        two_way: "This file does not say which version it comes from",
        lost: "The version that this file comes from can no longer be read",
        two_way_detail: "It is compared with the open plan: what you changed since is listed too. Deletions are refused beforehand.",
        empty: "No file to review",
        empty_detail: "When a plan comes back from an advisor, open its file: each change is reviewed here before it enters yours.",
        other_plan: "This file is a version of another plan than the open one",
        to_share: "Open a file",
    },
};
