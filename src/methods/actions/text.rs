//! Words of the actions: the list, its filters and bulk edits, and the page of one action.

pub mod guide;

use crate::domain::lang::{Format, Lang, Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Actions", en: "Actions" };

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $fr:literal, $en:literal;)*) => {
        /// The words of the actions.
        pub struct Text {
            $($(#[$doc])* pub $name: &'static str,)*
        }

        /// Its words.
        pub const TEXT: Localized<Text> = Localized {
            fr: Text { $($name: $fr,)* },
            en: Text { $($name: $en,)* },
        };
    };
}

words! {
    /// The sentence below the finding.
    subtitle: "Qui fait quoi, pour quand, et pour quel objectif.", "Who does what, by when, and for which objective.";
    /// Adds an action.
    add: "Ajouter une action", "Add an action";
    /// Leads to the matrix.
    matrix: "Matrice", "Matrix";
    /// Leads back to the list.
    all: "Toutes les actions", "All actions";
    /// An action without a title.
    untitled: "Action sans titre", "Untitled action";
    /// Title of the empty list.
    empty_title: "Tout ce qui mérite du temps, au même endroit", "Everything that deserves time, in one place";
    /// What to do then.
    empty_detail: "Une action se rattache à un objectif, à une personne et à une date\u{a0}: c’est ce qui la place dans vos priorités.",
        "An action belongs to an objective, a person and a date: that is what places it among your priorities.";
    /// An example.
    empty_example: "Reprendre les devis sans réponse · Commercial · vendredi", "Chase unanswered quotes · Sales · Friday";
    /// No action passes the filters.
    no_match: "Aucune action ne correspond à ces filtres.", "No action matches these filters.";
    /// Clears the filters.
    clear_filters: "Effacer les filtres", "Clear the filters";
    /// Searches titles and notes.
    search: "Rechercher", "Search";
    /// What the search reads.
    search_hint: "Titre ou note", "Title or note";
    /// Opens the filters.
    filters: "Filtres", "Filters";
    /// The order.
    sort: "Trier par", "Sort by";
    /// Matrix order.
    by_priority: "Priorité", "Priority";
    /// The order of entry.
    as_entered: "Ordre de saisie", "Order of entry";
    /// Column of selection.
    select: "Choisir", "Select";
    /// Selects all that are shown.
    select_all: "Tout choisir", "Select all";
    /// Forgets the selection.
    select_none: "Ne rien choisir", "Select none";
    /// Title column and field.
    title: "Titre", "Title";
    /// Quadrant column and filter.
    quadrant: "Quadrant", "Quadrant";
    /// Owner.
    owner: "Responsable", "Owner";
    /// Due date.
    due: "Échéance", "Due";
    /// Start.
    start: "Début", "Start";
    /// Effort.
    effort: "Effort", "Effort";
    /// Its unit.
    effort_unit: "jours-personnes", "person-days";
    /// Head of the effort column.
    effort_column: "Effort (j)", "Effort (d)";
    /// Status.
    status: "Statut", "Status";
    /// Cost.
    cost: "Coût", "Cost";
    /// Channel.
    channel: "Canal", "Channel";
    /// Segment.
    segment: "Segment", "Segment";
    /// Notes.
    note: "Notes", "Notes";
    /// Objective filter.
    objective: "Objectif", "Objective";
    /// No filter.
    any: "Tous", "All";
    /// Status filter: to do and under way.
    open_only: "Ouvertes", "Open";
    /// Without an owner.
    no_owner: "Sans responsable", "No owner";
    /// Without a due date.
    no_date: "Sans échéance", "No due date";
    /// Due before today.
    overdue: "En retard", "Overdue";
    /// Due within seven days.
    this_week: "Dans les 7\u{a0}jours", "Within 7 days";
    /// Serves no objective.
    no_objective: "Sans objectif", "No objective";
    /// To be qualified.
    unqualified: "À qualifier", "To qualify";
    /// Done or cancelled: no place in the matrix.
    closed: "Close", "Closed";
    /// Opens an action.
    open: "Ouvrir", "Open";
    /// The bulk bar as a group.
    bulk: "Modifier les actions choisies", "Edit the selected actions";
    /// One week later.
    week_later: "Une semaine plus tard", "One week later";
    /// Two weeks later.
    two_weeks_later: "Deux semaines plus tard", "Two weeks later";
    /// A month later.
    month_later: "Un mois plus tard", "One month later";
    /// One week earlier.
    week_earlier: "Une semaine plus tôt", "One week earlier";
    /// Contribution, in bulk.
    contribution: "Contribution", "Contribution";
    /// Title of its dialog.
    contribution_title: "Contribution des actions choisies", "Contribution of the selected actions";
    /// Applies it.
    apply: "Appliquer", "Apply";
    /// Gives it up.
    cancel: "Annuler", "Cancel";
    /// Deletes.
    delete: "Supprimer", "Delete";
    /// Marks an action as done.
    mark_done: "Marquer comme faite", "Mark as done";
    /// Opens it again.
    reopen: "Reprendre", "Reopen";
    /// Copies it.
    duplicate: "Dupliquer", "Duplicate";
    /// What is done, by whom, by when.
    facts: "L’action", "The action";
    /// What it brings to each objective.
    contributions: "Ce qu’elle apporte à chaque objectif", "What it brings to each objective";
    /// How to answer.
    contributions_hint: "«\u{a0}Aucune\u{a0}» est une réponse\u{a0}; «\u{a0}Non évaluée\u{a0}» n’en est pas une.",
        "“None” is an answer; “Not assessed” is not.";
    /// No objective is open.
    no_objectives: "Aucun objectif ouvert\u{a0}: sans objectif, rien n’est important.",
        "No open objective: without one, nothing is important.";
    /// Leads to them.
    to_objectives: "Ouvrir les objectifs", "Open the objectives";
    /// Its place in the matrix.
    place: "Sa place", "Its place";
    /// Places it by hand.
    place_elsewhere: "Placer ailleurs", "Place elsewhere";
    /// Where it comes from and what pays for it.
    links: "Ce qui l’entoure", "What surrounds it";
    /// Opened by an alert on a KPI.
    from_watch: "Ouverte par l’alerte sur", "Opened by the alert on";
    /// Paid by packages.
    paid_by: "Financée par", "Paid for by";
    /// No link.
    no_links: "Ni alerte ni paquet de décision ne s’y rattache.", "No alert and no decision package is linked to it.";
    /// The action is gone.
    gone_title: "Cette action n’est plus dans le plan", "This action is no longer in the plan";
    /// What to do then.
    gone_detail: "Elle a pu être supprimée\u{a0}: Annuler la ramène.", "It may have been deleted: Undo brings it back.";
    /// Its menu.
    more: "Autres actions possibles", "More actions";
    /// A start after the due date.
    start_after_due: "Le début vient après l’échéance.", "The start comes after the due date.";
    /// A negative effort or cost.
    negative: "Une valeur positive est attendue.", "A positive value is expected.";
}

/// What the list finds.
#[must_use]
pub fn headline(open: usize, overdue: usize, alone: usize, format: &dyn Format) -> String {
    let fr = matches!(format.lang(), Lang::Fr);
    let figure = |count: usize| figure(count, format);
    let actions = match (open, fr) {
        (0, true) => return "Aucune action ouverte".to_owned(),
        (0, false) => return "No open action".to_owned(),
        (_, true) => format.count(open, "action ouverte", "actions ouvertes"),
        (_, false) => format.count(open, "open action", "open actions"),
    };
    let late = (overdue > 0)
        .then(|| if fr { format!("{} en retard", figure(overdue)) } else { format!("{} overdue", figure(overdue)) });
    let alone = (alone > 0).then(|| {
        if fr { format!("{} sans responsable", figure(alone)) } else { format!("{} without an owner", figure(alone)) }
    });
    [Some(actions), late, alone].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn figure(count: usize, format: &dyn Format) -> String {
    #[allow(clippy::cast_precision_loss, reason = "a count of rows")]
    format.number(count as f64, 0)
}

/// How many actions the filters let through.
#[must_use]
pub fn shown(shown: usize, all: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!("{} sur {}", figure(shown, format), format.count(all, "action", "actions")),
        Lang::En => format!("{} of {}", figure(shown, format), format.count(all, "action", "actions")),
    }
}

/// How many are selected.
#[must_use]
pub fn selected(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format.count(count, "action choisie", "actions choisies"),
        Lang::En => format.count(count, "action selected", "actions selected"),
    }
}

/// What a bulk edit did.
#[must_use]
pub fn changed(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!("{}.", format.count(count, "action modifiée", "actions modifiées")),
        Lang::En => format!("{} changed.", format.count(count, "action", "actions")),
    }
}

/// What a bulk deletion did.
#[must_use]
pub fn deleted(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!("{}.", format.count(count, "action supprimée", "actions supprimées")),
        Lang::En => format!("{} deleted.", format.count(count, "action", "actions")),
    }
}

/// The filters' button, with how many are set.
#[must_use]
pub fn filters(count: usize, format: &dyn Format) -> String {
    let word = TEXT.get(format.lang()).filters;
    if count == 0 { word.to_owned() } else { format!("{word} ({})", figure(count, format)) }
}

/// The title of a copy.
#[must_use]
pub fn copy_of(title: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{title} (copie)"),
        Lang::En => format!("{title} (copy)"),
    }
}

/// An objective with its weight, above its scale of contributions.
#[must_use]
pub fn weighted(objective: &str, weight: u8, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{objective} · poids {weight}"),
        Lang::En => format!("{objective} · weight {weight}"),
    }
}

/// Where the action stands, as a sentence below its title.
#[must_use]
pub fn standing(place: &str, due: Option<String>, owner: Option<&str>, lang: Lang) -> String {
    let by = due.map(|due| match lang {
        Lang::Fr => format!("pour le {due}"),
        Lang::En => format!("due {due}"),
    });
    [Some(place.to_owned()), by, owner.map(str::to_owned)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn the_list_says_what_is_wrong() {
        #[track_caller]
        fn check(open: usize, overdue: usize, alone: usize, fr: &str, en: &str) {
            assert_eq!(headline(open, overdue, alone, &Plain(Lang::Fr)).replace('\u{a0}', "_"), fr);
            assert_eq!(headline(open, overdue, alone, &Plain(Lang::En)).replace('\u{a0}', "_"), en);
        }
        check(0, 0, 0, "Aucune action ouverte", "No open action");
        check(1, 0, 0, "1_action ouverte", "1_open action");
        check(
            24,
            2,
            1,
            "24_actions ouvertes, 2 en retard, 1 sans responsable",
            "24_open actions, 2 overdue, 1 without an owner",
        );
    }

    #[test]
    fn french_is_typeset() {
        for text in [TEXT.fr.empty_detail, TEXT.fr.contributions_hint, TEXT.fr.no_objectives, TEXT.fr.gone_detail] {
            assert!(![" :", " ;", "« ", " »", "'"].iter().any(|sign| text.contains(sign)), "{text}");
        }
    }
}
