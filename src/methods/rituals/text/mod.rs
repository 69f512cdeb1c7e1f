//! Words of the rituals.

pub mod consequence;
pub mod meeting;
pub mod sentences;

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
    ritual::RitualKind,
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Rituels et revues", en: "Rituals and reviews" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Donner au plan un rendez-vous qui revient, pour qu’il ne s’évapore pas entre deux élans.",
        how: "Chaque semaine, 30 à 45 minutes sur les alertes et les retards. Chaque mois, 60 minutes sur les écarts\u{a0}: garder, arrêter ou tester\u{a0}; et 45 minutes d’enseignements avec le marketing. Chaque trimestre, 90 minutes pour garder, modifier ou abandonner. L’ordre du jour s’écrit seul\u{a0}; ce qui est décidé sur une alerte, une surveillance, un écart, une action ou un paquet agit aussitôt sur le plan, et tout reste au compte rendu. En retard\u{a0}: plus de 3 jours pour le point hebdomadaire, plus de 7 pour les autres. À quelle date compte une réunion déplacée\u{a0}: c’est une convention d’ici.",
        not_when: "Si personne ne peut décider dans la pièce\u{a0}: une réunion sans décision attendue est à supprimer, pas à planifier.",
        source: "discipline et suivi\u{a0}: réunions courtes, à rythme fixe",
    },
    en: Guide {
        purpose: "To give the plan an appointment that comes back, so that it does not evaporate between two bursts of energy.",
        how: "Each week, 30 to 45 minutes on alerts and delays. Each month, 60 minutes on the gaps: keep, stop or test; and 45 minutes of lessons with marketing. Each quarter, 90 minutes to keep, change or drop. The agenda writes itself; what is decided on an alert, a watch, a gap, an action or a package acts on the plan at once, and everything stays in the minutes. Late means more than 3 days for the weekly meeting, more than 7 for the others. Which date a moved meeting counts for is a convention of this planner.",
        not_when: "When nobody in the room can decide: a meeting without an expected decision is to be dropped, not scheduled.",
        source: "discipline and follow-up: short meetings at a fixed rhythm",
    },
};

/// The decision that is usually expected of a ritual (seeds 001 and 002).
#[must_use]
pub const fn expected(kind: RitualKind) -> Name {
    match kind {
        RitualKind::Weekly => {
            Localized { fr: "Qui traite chaque alerte et chaque retard", en: "Who answers each alert and each delay" }
        }
        RitualKind::Monthly => {
            Localized { fr: "Ce qu’on garde, arrête ou teste", en: "What is kept, stopped or tested" }
        }
        RitualKind::Learnings => Localized {
            fr: "Un enseignement du terrain qui change un message ou une cible",
            en: "One lesson from the field that changes a message or a target",
        },
        RitualKind::Quarterly => {
            Localized { fr: "Ce qu’on garde, modifie ou abandonne", en: "What is kept, changed or dropped" }
        }
        RitualKind::Coaching => Localized { fr: "Un geste de vente à travailler", en: "One selling skill to work on" },
    }
}

/// Words of the list and of a ritual’s own page.
pub struct Text {
    /// A sentence below the title.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds the usual four.
    pub install: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Heading: the rituals.
    pub rituals: &'static str,
    /// Heading: what was held.
    pub meetings: &'static str,
    /// No meeting yet.
    pub no_meeting: &'static str,
    /// Begins a meeting.
    pub hold: &'static str,
    /// Goes on with one.
    pub resume: &'static str,
    /// It is late.
    pub late: &'static str,
    /// It is due.
    pub due: &'static str,
    /// It is held in time.
    pub in_time: &'static str,
    /// It has no date.
    pub undated: &'static str,
    /// Leads back.
    pub back: &'static str,
    /// Field: which ritual.
    pub kind: &'static str,
    /// Field: its name.
    pub name: &'static str,
    /// What the name is for.
    pub name_hint: &'static str,
    /// Field: the first date.
    pub start: &'static str,
    /// What it sets.
    pub start_hint: &'static str,
    /// Field: the hour.
    pub time: &'static str,
    /// How it is written.
    pub time_hint: &'static str,
    /// It could not be read.
    pub time_odd: &'static str,
    /// Field: the planned length.
    pub minutes: &'static str,
    /// Its unit.
    pub minutes_unit: &'static str,
    /// Field: the expected decision.
    pub expected: &'static str,
    /// Field: the KPIs.
    pub kpis: &'static str,
    /// What they are for.
    pub kpis_hint: &'static str,
    /// Field: who takes part.
    pub people: &'static str,
    /// Nobody, or none, yet.
    pub none_yet: &'static str,
    /// Column: when.
    pub date: &'static str,
    /// Column: which ritual.
    pub ritual: &'static str,
    /// Column: how long.
    pub length: &'static str,
    /// Column: how many decisions.
    pub decisions: &'static str,
    /// It was never closed.
    pub open: &'static str,
    /// The picture’s question.
    pub picture: &'static str,
    /// The dates of the series.
    pub series: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Peu de réunions, courtes, chacune avec la décision qu’on en attend.",
        empty: "Sans rendez-vous, un plan s’évapore en trois mois",
        example: "Exemple\u{a0}: chaque jeudi à 8\u{a0}h\u{a0}30, 30 minutes, on nomme qui traite chaque alerte.",
        install: "Installer les quatre rituels",
        add: "Ajouter un rituel",
        rituals: "Rituels",
        meetings: "Réunions tenues",
        no_meeting: "Aucune réunion tenue pour l’instant.",
        hold: "Tenir la réunion",
        resume: "Reprendre la réunion",
        late: "En retard",
        due: "À tenir",
        in_time: "À l’heure",
        undated: "Sans date",
        back: "Tous les rituels",
        kind: "Rituel",
        name: "Nom",
        name_hint: "Facultatif\u{a0}: le nom qu’on lui donne chez vous.",
        start: "Première date",
        start_hint: "Elle fixe le jour de toute la série\u{a0}; un week-end est reporté au lundi.",
        time: "Heure",
        time_hint: "Par exemple 8\u{a0}h\u{a0}30.",
        time_odd: "Écrivez une heure comme 8:30.",
        minutes: "Durée prévue",
        minutes_unit: "min",
        expected: "Décision attendue",
        kpis: "Indicateurs suivis",
        kpis_hint: "Sans choix, tous ceux qui s’écartent du plan.",
        people: "Participants",
        none_yet: "Aucun pour l’instant.",
        date: "Date",
        ritual: "Rituel",
        length: "Durée",
        decisions: "Décisions",
        open: "Non close",
        picture: "Les rituels tiennent-ils\u{a0}?",
        series: "Prochaines dates",
    },
    en: Text {
        subtitle: "Few meetings, short ones, each with the decision that is expected of it.",
        empty: "Without an appointment, a plan evaporates within three months",
        example: "Example: every Thursday at 8:30, 30 minutes, each alert gets a name.",
        install: "Set up the four rituals",
        add: "Add a ritual",
        rituals: "Rituals",
        meetings: "Meetings held",
        no_meeting: "No meeting was held yet.",
        hold: "Hold the meeting",
        resume: "Go on with the meeting",
        late: "Late",
        due: "To be held",
        in_time: "In time",
        undated: "No date",
        back: "All rituals",
        kind: "Ritual",
        name: "Name",
        name_hint: "Optional: what you call it.",
        start: "First date",
        start_hint: "It sets the day of the whole series; a weekend is moved to Monday.",
        time: "Hour",
        time_hint: "For example 8:30.",
        time_odd: "Write an hour such as 8:30.",
        minutes: "Planned length",
        minutes_unit: "min",
        expected: "Expected decision",
        kpis: "KPIs that it follows",
        kpis_hint: "Without a choice, all that depart from the plan.",
        people: "Participants",
        none_yet: "None yet.",
        date: "Date",
        ritual: "Ritual",
        length: "Length",
        decisions: "Decisions",
        open: "Not closed",
        picture: "Are the rituals kept?",
        series: "Next dates",
    },
};
