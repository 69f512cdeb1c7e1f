//! Words of the 90-day plan.

mod names;

pub use names::{GUIDE, fewer, others, slips, status};

use crate::domain::lang::{Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Plan 90 jours", en: "Ninety-day plan" };

/// Words of the screen.
pub struct Text {
    /// The week of the cycle: number, of how many.
    pub week: fn(u32, u32) -> String,
    /// Outside of a declared cycle.
    pub no_week: &'static str,
    /// The page’s title: what slips.
    pub finding: fn(usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Leads to the actions.
    pub to_actions: &'static str,
    /// Adds a milestone.
    pub add_milestone: &'static str,
    /// Hands the calendar out.
    pub export: &'static str,
    /// Why it cannot be yet.
    pub nothing_dated: &'static str,
    /// It could not be.
    pub not_exported: &'static str,
    /// No cycle is declared.
    pub no_cycle: &'static str,
    /// What is shown instead.
    pub no_cycle_detail: &'static str,
    /// Declares one.
    pub begin_cycle: &'static str,
    /// The views.
    pub views: &'static str,
    /// The timeline.
    pub timeline: &'static str,
    /// The same as a table.
    pub table: &'static str,
    /// Head of the names.
    pub what: &'static str,
    /// A week’s number, short.
    pub week_short: fn(i64) -> String,
    /// This week.
    pub now: &'static str,
    /// The milestones.
    pub milestones: &'static str,
    /// The rituals.
    pub rituals: &'static str,
    /// Dates of a ritual in the cycle.
    pub dates: fn(usize) -> String,
    /// Actions without an owner.
    pub nobody: &'static str,
    /// Without a name.
    pub untitled: &'static str,
    /// A bar, heard: the dates.
    pub from_to: fn(&str, &str) -> String,
    /// A bar that begins on no set day.
    pub until: fn(&str) -> String,
    /// The last day.
    pub due_on: fn(&str) -> String,
    /// How bars are moved.
    pub help: &'static str,
    /// A menu that moves.
    pub shift: fn(&str) -> String,
    /// Moves.
    pub week_earlier: &'static str,
    /// Moves.
    pub week_later: &'static str,
    /// Stretches.
    pub start_earlier: &'static str,
    /// Stretches.
    pub start_later: &'static str,
    /// Stretches.
    pub end_earlier: &'static str,
    /// Stretches.
    pub end_later: &'static str,
    /// The load in a week, heard: asked, of what there is.
    pub load: fn(&str, &str) -> String,
    /// Asked, where the capacity is not known.
    pub load_only: fn(&str) -> String,
    /// Column.
    pub owner: &'static str,
    /// Column.
    pub start: &'static str,
    /// Column.
    pub due: &'static str,
    /// Column.
    pub status: &'static str,
    /// Column.
    pub kind: &'static str,
    /// What an action is in the table.
    pub action: &'static str,
    /// What a milestone is in the table.
    pub milestone: &'static str,
    /// What a ritual is in the table.
    pub ritual: &'static str,
    /// Title of the card.
    pub slipping: &'static str,
    /// Nothing slips.
    pub nothing_slips: &'static str,
    /// Late by so many days.
    pub late: fn(i64) -> String,
    /// To begin so many days ago.
    pub not_begun: fn(i64) -> String,
    /// Ends so many days after the cycle.
    pub after_cycle: fn(i64) -> String,
    /// Begins it.
    pub begin: &'static str,
    /// Puts it off.
    pub postpone: &'static str,
    /// Brings it back into the cycle.
    pub pull_in: &'static str,
    /// Actions without a last day.
    pub unplaced: &'static str,
    /// What that means.
    pub unplaced_note: &'static str,
    /// Gives one a place.
    pub place: &'static str,
    /// The card of the milestones.
    pub milestones_note: &'static str,
    /// None so far.
    pub no_milestone: &'static str,
    /// Column.
    pub title: &'static str,
    /// Column.
    pub date: &'static str,
    /// Column.
    pub reached: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        week: |number, of| format!("Semaine {number} sur {of}"),
        no_week: "Hors cycle",
        finding: |count| match count {
            0 => "rien ne glisse".to_owned(),
            1 => "une action glisse".to_owned(),
            _ => format!("{count} actions glissent"),
        },
        subtitle: "Qui fait quoi, quelle semaine, jusqu’à la fin du cycle. L’effort de chacun y est comparé à sa capacité.",
        empty: "Treize semaines, un nom et une date pour chaque action",
        example: "Exemple\u{a0}: «\u{a0}Relancer les devis\u{a0}», l’assistante commerciale, du lundi de la semaine 2 au vendredi de la semaine 3\u{a0}; jalon «\u{a0}Offre prête\u{a0}» en semaine 6.",
        to_actions: "Donner des dates aux actions",
        add_milestone: "Ajouter un jalon",
        export: "Exporter l’agenda (.ics)",
        nothing_dated: "Rien à exporter\u{a0}: aucune action ouverte, aucun jalon ni rituel n’a de date.",
        not_exported: "Le navigateur n’a pas pris le fichier.",
        no_cycle: "Le cycle n’est pas déclaré",
        no_cycle_detail: "Le trimestre en cours est montré en attendant.",
        begin_cycle: "Commencer treize semaines ce lundi",
        views: "Vues",
        timeline: "Calendrier",
        table: "Tableau",
        what: "Par personne",
        week_short: |number| format!("S{number}"),
        now: "cette semaine",
        milestones: "Jalons",
        rituals: "Rituels",
        dates: |count| {
            if count == 1 { "une date dans le cycle".to_owned() } else { format!("{count} dates dans le cycle") }
        },
        nobody: "Sans responsable",
        untitled: "Sans titre",
        from_to: |from, to| format!("du {from} au {to}"),
        until: |to| format!("jusqu’au {to}, début libre"),
        due_on: |date| format!("Échéance\u{a0}: {date}"),
        help: "Glissez une barre pour la déplacer, un bout pour l’étirer. Au clavier\u{a0}: ← → d’un jour, Page suiv. d’une semaine plus tôt, Page préc. d’une semaine plus tard, avec Maj pour la fin, avec Ctrl pour le début.",
        shift: |title| format!("Déplacer «\u{a0}{title}\u{a0}»"),
        week_earlier: "Une semaine plus tôt",
        week_later: "Une semaine plus tard",
        start_earlier: "Commencer une semaine plus tôt",
        start_later: "Commencer une semaine plus tard",
        end_earlier: "Finir une semaine plus tôt",
        end_later: "Finir une semaine plus tard",
        load: |load, capacity| format!("{load} j demandés sur {capacity}"),
        load_only: |load| format!("{load} j demandés"),
        owner: "Responsable",
        start: "Début",
        due: "Échéance",
        status: "Statut",
        kind: "Nature",
        action: "Action",
        milestone: "Jalon",
        ritual: "Rituel",
        slipping: "Ce qui glisse",
        nothing_slips: "Rien n’est en retard, rien n’attend son début, tout finit dans le cycle.",
        late: |days| if days == 1 { "En retard d’un jour".to_owned() } else { format!("En retard de {days} jours") },
        not_begun: |days| {
            if days == 1 { "Devait commencer hier".to_owned() } else { format!("Devait commencer il y a {days} jours") }
        },
        after_cycle: |days| {
            if days == 1 {
                "Finit un jour après le cycle".to_owned()
            } else {
                format!("Finit {days} jours après le cycle")
            }
        },
        begin: "La commencer",
        postpone: "Reporter d’une semaine",
        pull_in: "Finir avec le cycle",
        unplaced: "Sans échéance",
        unplaced_note: "Une action sans date n’est sur aucune semaine.",
        place: "Placer cette semaine",
        milestones_note: "Un jour, et ce qui doit être vrai ce jour-là.",
        no_milestone: "Aucun jalon\u{a0}: trois ou quatre suffisent pour un cycle.",
        title: "Ce qui est vrai ce jour-là",
        date: "Date",
        reached: "Atteint",
    },
    en: Text {
        week: |number, of| format!("Week {number} of {of}"),
        no_week: "Outside the cycle",
        finding: |count| match count {
            0 => "nothing slips".to_owned(),
            1 => "one action slips".to_owned(),
            _ => format!("{count} actions slip"),
        },
        subtitle: "Who does what, in which week, to the end of the cycle. What each is asked is set against what they have.",
        empty: "Thirteen weeks, a name and a date for each action",
        example: "Example: “Call back the quotes”, the sales assistant, from Monday of week 2 to Friday of week 3; milestone “Offer ready” in week 6.",
        to_actions: "Give the actions dates",
        add_milestone: "Add a milestone",
        export: "Export the calendar (.ics)",
        nothing_dated: "Nothing to export: no open action, milestone or ritual has a date.",
        not_exported: "The browser did not take the file.",
        no_cycle: "No cycle is declared",
        no_cycle_detail: "The current quarter is shown meanwhile.",
        begin_cycle: "Begin thirteen weeks this Monday",
        views: "Views",
        timeline: "Calendar",
        table: "Table",
        what: "By person",
        week_short: |number| format!("W{number}"),
        now: "this week",
        milestones: "Milestones",
        rituals: "Rituals",
        dates: |count| {
            if count == 1 { "one date in the cycle".to_owned() } else { format!("{count} dates in the cycle") }
        },
        nobody: "Without an owner",
        untitled: "Untitled",
        from_to: |from, to| format!("from {from} to {to}"),
        until: |to| format!("until {to}, start open"),
        due_on: |date| format!("Due {date}"),
        help: "Drag a bar to move it, an end to stretch it. By keyboard: ← → by a day, Page Down a week earlier, Page Up a week later, with Shift for the end, with Ctrl for the start.",
        shift: |title| format!("Move “{title}”"),
        week_earlier: "One week earlier",
        week_later: "One week later",
        start_earlier: "Begin one week earlier",
        start_later: "Begin one week later",
        end_earlier: "End one week earlier",
        end_later: "End one week later",
        load: |load, capacity| format!("{load} d asked of {capacity}"),
        load_only: |load| format!("{load} d asked"),
        owner: "Owner",
        start: "Start",
        due: "Due",
        status: "Status",
        kind: "Kind",
        action: "Action",
        milestone: "Milestone",
        ritual: "Ritual",
        slipping: "What slips",
        nothing_slips: "Nothing is late, nothing waits for its start, all ends within the cycle.",
        late: |days| if days == 1 { "One day late".to_owned() } else { format!("{days} days late") },
        not_begun: |days| {
            if days == 1 { "Was to begin yesterday".to_owned() } else { format!("Was to begin {days} days ago") }
        },
        after_cycle: |days| {
            if days == 1 {
                "Ends one day after the cycle".to_owned()
            } else {
                format!("Ends {days} days after the cycle")
            }
        },
        begin: "Begin it",
        postpone: "Put off by a week",
        pull_in: "End with the cycle",
        unplaced: "Without a due date",
        unplaced_note: "An action without a date is in no week.",
        place: "Place this week",
        milestones_note: "A day, and what has to be true on it.",
        no_milestone: "No milestone: three or four are enough for a cycle.",
        title: "What is true on that day",
        date: "Date",
        reached: "Reached",
    },
};
