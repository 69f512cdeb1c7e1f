//! Words of the matrix of responsibilities.

use super::Role;
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "RACI", en: "RACI" };

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Dire, pour chaque action ou processus, qui le fait et qui en répond, avant que deux personnes ne s’en croient chargées, ou aucune.",
        how: "R réalise, A répond du résultat, C est consulté avant, I est informé après. Une ligne est claire quand une seule personne porte le A et qu’au moins une porte le R\u{a0}; la même peut porter les deux. Plus de trois C ralentissent la décision\u{a0}: c’est un conseil, pas une faute.",
        not_when: "À deux ou trois personnes qui se parlent tous les jours, le responsable de chaque action suffit. La matrice vaut pour ce qui traverse plusieurs métiers.",
        source: "Organisation des équipes selon RACI",
    },
    en: Guide {
        purpose: "To say, for each action or process, who does it and who answers for it, before two people believe it is theirs, or nobody does.",
        how: "R does it, A answers for the result, C is consulted before, I is informed after. A row is clear when exactly one person holds the A and at least one the R; the same person may hold both. More than three C slow the decision down: that is a hint, not a fault.",
        not_when: "With two or three people who talk every day, the owner of each action is enough. The matrix pays for what crosses several trades.",
        source: "Organising teams with RACI",
    },
};

/// What a role does, in a word or two.
#[must_use]
pub const fn role(role: Role) -> Name {
    match role {
        Role::Responsible => Localized { fr: "réalise", en: "does it" },
        Role::Accountable => Localized { fr: "répond du résultat", en: "answers for it" },
        Role::Consulted => Localized { fr: "consulté avant", en: "consulted before" },
        Role::Informed => Localized { fr: "informé après", en: "informed after" },
    }
}

/// Words of the screen.
pub struct Text {
    /// The page’s title: clear rows, of how many.
    pub finding: fn(usize, usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// What is missing before anything else.
    pub no_people: &'static str,
    /// Leads to the people.
    pub to_people: &'static str,
    /// Adds the open actions that are not there.
    pub add_open: fn(usize) -> String,
    /// Adds one action.
    pub add_action: &'static str,
    /// Adds a process.
    pub add_process: &'static str,
    /// The views.
    pub views: &'static str,
    /// The matrix.
    pub matrix: &'static str,
    /// The other view.
    pub by_person: &'static str,
    /// Head of the rows.
    pub what: &'static str,
    /// Head of the verdicts.
    pub verdict: &'static str,
    /// Head of the buttons.
    pub acts: &'static str,
    /// The foot: how many a person holds.
    pub held: &'static str,
    /// A person without a name.
    pub unnamed: &'static str,
    /// An action without a title, a process without a name.
    pub untitled: &'static str,
    /// The field of a process’s name.
    pub process: &'static str,
    /// An action that is done or cancelled.
    pub closed: &'static str,
    /// How the matrix is moved through.
    pub help: &'static str,
    /// What to do first.
    pub choose: &'static str,
    /// The chosen cell: person, row.
    pub cell: fn(&str, &str) -> String,
    /// The letters of the chosen cell.
    pub letters: &'static str,
    /// A clear row.
    pub clear: &'static str,
    /// Nobody answers.
    pub nobody_accountable: &'static str,
    /// Several answer.
    pub several_accountable: fn(usize) -> String,
    /// Nobody does it.
    pub nobody_responsible: &'static str,
    /// Too many are asked.
    pub many_consulted: fn(usize) -> String,
    /// The smallest change: the letter, and how many to give (above zero) or take away.
    pub mend: fn(char, i64) -> String,
    /// Removes a row.
    pub remove: fn(&str) -> String,
    /// What a person answers for: how many.
    pub answers: fn(usize) -> String,
    /// Nothing yet.
    pub nothing: &'static str,
    /// A process has no date.
    pub no_date: &'static str,
    /// The date of an action.
    pub due: fn(&str) -> String,
    /// It is past.
    pub late: fn(&str) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |clear, all| match (clear, all) {
            (_, 0) => "Qui fait quoi, et qui en répond".to_owned(),
            (clear, all) if clear == all => {
                "Chaque ligne a quelqu’un qui la fait et une seule personne qui en répond".to_owned()
            }
            (clear, all) if all - clear == 1 => format!("Une ligne sur {all} n’est pas claire"),
            (clear, all) => format!("{} lignes sur {all} ne sont pas claires", all - clear),
        },
        subtitle: "Une seule personne répond de chaque action ou processus, au moins une le fait.",
        empty: "À deux responsables, il n’y en a aucun",
        example: "Exemple\u{a0}: «\u{a0}Relancer les devis\u{a0}» — l’assistante réalise (R), le directeur commercial répond du résultat (A), le chiffreur est consulté (C), la dirigeante informée (I).",
        no_people: "Il faut d’abord des personnes\u{a0}: ce sont les colonnes de la matrice.",
        to_people: "Ajouter des personnes",
        add_open: |count| {
            if count == 1 {
                "Ajouter l’action ouverte".to_owned()
            } else {
                format!("Ajouter les {count} actions ouvertes")
            }
        },
        add_action: "Ajouter une action",
        add_process: "Ajouter un processus",
        views: "Vues",
        matrix: "Matrice",
        by_person: "Par personne",
        what: "Action ou processus",
        verdict: "Verdict",
        acts: "Supprimer",
        held: "Porte",
        unnamed: "Personne sans nom",
        untitled: "Sans titre",
        process: "Nom du processus",
        closed: "Close",
        help: "Les flèches changent de case. Tapez R, A, C ou I pour mettre ou ôter une lettre, Suppr pour vider la case.",
        choose: "Choisissez une case, puis ses lettres.",
        cell: |person, row| format!("{person}, «\u{a0}{row}\u{a0}»"),
        letters: "Lettres de la case",
        clear: "Claire",
        nobody_accountable: "Personne n’en répond",
        several_accountable: |count| format!("{count} personnes en répondent"),
        nobody_responsible: "Personne ne le fait",
        many_consulted: |count| format!("{count} personnes consultées"),
        mend: |letter, by| match by {
            1.. => format!("Donnez un {letter} à quelqu’un."),
            -1 => format!("Ôtez un {letter}."),
            more => format!("Ôtez {} {letter}.", more.unsigned_abs()),
        },
        remove: |row| format!("Supprimer la ligne «\u{a0}{row}\u{a0}»"),
        answers: |count| match count {
            0 => "ne porte aucune ligne".to_owned(),
            1 => "porte une ligne".to_owned(),
            _ => format!("porte {count} lignes"),
        },
        nothing: "Ni R ni A pour l’instant.",
        no_date: "Processus continu, sans échéance",
        due: |date| format!("Échéance\u{a0}: {date}"),
        late: |date| format!("En retard depuis le {date}"),
    },
    en: Text {
        finding: |clear, all| match (clear, all) {
            (_, 0) => "Who does what, and who answers for it".to_owned(),
            (clear, all) if clear == all => {
                "Each row has somebody who does it and one person who answers for it".to_owned()
            }
            (clear, all) if all - clear == 1 => format!("One row of {all} is not clear"),
            (clear, all) => format!("{} rows of {all} are not clear", all - clear),
        },
        subtitle: "One person answers for each action or process, at least one does it.",
        empty: "With two people in charge, nobody is",
        example: "Example: “Call back the quotes” — the assistant does it (R), the sales director answers for it (A), the estimator is consulted (C), the managing director informed (I).",
        no_people: "People come first: they are the columns of the matrix.",
        to_people: "Add people",
        add_open: |count| {
            if count == 1 { "Add the open action".to_owned() } else { format!("Add the {count} open actions") }
        },
        add_action: "Add an action",
        add_process: "Add a process",
        views: "Views",
        matrix: "Matrix",
        by_person: "By person",
        what: "Action or process",
        verdict: "Verdict",
        acts: "Remove",
        held: "Holds",
        unnamed: "Unnamed person",
        untitled: "Untitled",
        process: "Name of the process",
        closed: "Closed",
        help: "The arrows change cells. Type R, A, C or I to put a letter or take it away, Delete to empty the cell.",
        choose: "Choose a cell, then its letters.",
        cell: |person, row| format!("{person}, “{row}”"),
        letters: "Letters of the cell",
        clear: "Clear",
        nobody_accountable: "Nobody answers for it",
        several_accountable: |count| format!("{count} people answer for it"),
        nobody_responsible: "Nobody does it",
        many_consulted: |count| format!("{count} people consulted"),
        mend: |letter, by| match by {
            1.. => format!("Give somebody an {letter}."),
            -1 => format!("Take one {letter} away."),
            more => format!("Take {} {letter} away.", more.unsigned_abs()),
        },
        remove: |row| format!("Remove the row “{row}”"),
        answers: |count| match count {
            0 => "holds no row".to_owned(),
            1 => "holds one row".to_owned(),
            _ => format!("holds {count} rows"),
        },
        nothing: "Neither R nor A so far.",
        no_date: "A process that goes on, without a due date",
        due: |date| format!("Due {date}"),
        late: |date| format!("Late since {date}"),
    },
};
