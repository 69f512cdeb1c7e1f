//! Words of a meeting: its agenda, its clock, its decisions and its minutes.

use crate::domain::{
    day::Day,
    lang::{Format, Lang, Localized},
    meeting::{Effect, EffectKind},
};

/// Words of a meeting.
pub struct Text {
    /// The clock.
    pub clock: &'static str,
    /// Starts it.
    pub start: &'static str,
    /// Stops it for a while.
    pub pause: &'static str,
    /// The planned length has passed.
    pub over: &'static str,
    /// Field: the length by hand.
    pub minutes: &'static str,
    /// Field: the date.
    pub date: &'static str,
    /// Heading: what moved.
    pub changed: &'static str,
    /// Nothing moved.
    pub nothing_changed: &'static str,
    /// There was no meeting before.
    pub no_last: &'static str,
    /// Column: the figure.
    pub figure: &'static str,
    /// Column: now.
    pub now: &'static str,
    /// It moved for the better.
    pub better: &'static str,
    /// It moved for the worse.
    pub worse: &'static str,
    /// Nothing to decide.
    pub nothing: &'static str,
    /// What then.
    pub nothing_detail: &'static str,
    /// Heading: what does not hold together.
    pub findings: &'static str,
    /// Leads to all of them.
    pub all_findings: &'static str,
    /// Field: a decision in words.
    pub free: &'static str,
    /// What it is for.
    pub free_hint: &'static str,
    /// Writes it down.
    pub note: &'static str,
    /// Heading: the decisions.
    pub decisions: &'static str,
    /// None yet.
    pub no_decision: &'static str,
    /// Field: what was said.
    pub notes: &'static str,
    /// Ends the meeting.
    pub close: &'static str,
    /// What closing does.
    pub close_detail: &'static str,
    /// Opens it again.
    pub reopen: &'static str,
    /// Puts the minutes on paper.
    pub print: &'static str,
    /// Heading: the minutes.
    pub minutes_of: &'static str,
    /// The next date.
    pub next: &'static str,
    /// How long it lasted.
    pub lasted: &'static str,
    /// The decision that was expected.
    pub expected: &'static str,
    /// Who took part.
    pub people: &'static str,
    /// Heading: the figures of the day.
    pub standing: &'static str,
    /// Field: why.
    pub reason: &'static str,
    /// Why a reason is needed.
    pub reason_missing: &'static str,
    /// Field: the new date.
    pub due: &'static str,
    /// Why a date is needed.
    pub due_missing: &'static str,
    /// Field: the last day of what a gap starts.
    pub until: &'static str,
    /// What that does.
    pub until_hint: &'static str,
    /// Why that day is needed.
    pub until_missing: &'static str,
    /// Field: what becomes of the package.
    pub package: &'static str,
    /// Funded whatever its rank.
    pub fund: &'static str,
    /// Left to the ranking.
    pub free_package: &'static str,
    /// The last level goes.
    pub cut: &'static str,
    /// It has one level only.
    pub one_level: &'static str,
    /// Writes a renunciation down too.
    pub renounce: &'static str,
    /// What that is for.
    pub renounce_hint: &'static str,
    /// Leaves without deciding.
    pub cancel: &'static str,
    /// Takes the decision.
    pub decide: &'static str,
    /// A watch whose KPI has no name.
    pub unnamed: &'static str,
    /// Leads to where a cause is given.
    pub explain: &'static str,
    /// Leads to where an experiment is concluded.
    pub conclude: &'static str,
    /// Leads to the figures behind a signal.
    pub look: &'static str,
    /// It was closed.
    pub closed: &'static str,
    /// Leads to the ritual.
    pub settings: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        clock: "Chronomètre",
        start: "Démarrer",
        pause: "Mettre en pause",
        over: "Plus long que prévu",
        minutes: "Durée en minutes",
        date: "Date de la réunion",
        changed: "Ce qui a changé depuis la dernière fois",
        nothing_changed: "Aucun de ces chiffres n’a bougé.",
        no_last: "Première réunion\u{a0}: à sa clôture, les chiffres du jour sont notés pour comparer la prochaine fois.",
        figure: "Chiffre",
        now: "Aujourd’hui",
        better: "mieux",
        worse: "moins bien",
        nothing: "Rien n’attend de décision",
        nothing_detail: "Ni alerte, ni retard, ni écart\u{a0}: rendez le temps aux équipes.",
        findings: "Ce qui ne se tient pas",
        all_findings: "Toutes les incohérences",
        free: "Autre décision",
        free_hint: "Une phrase\u{a0}: qui fait quoi, pour quand.",
        note: "Noter la décision",
        decisions: "Décisions prises",
        no_decision: "Aucune décision notée\u{a0}: une réunion sans décision est une réunion de trop.",
        notes: "Notes",
        close: "Clore la réunion",
        close_detail: "La durée et les chiffres du jour sont gardés au compte rendu\u{a0}; la date suivante est proposée.",
        reopen: "Rouvrir",
        print: "Imprimer le compte rendu",
        minutes_of: "Compte rendu",
        next: "Prochaine date",
        lasted: "Durée",
        expected: "Décision attendue",
        people: "Participants",
        standing: "Le plan ce jour-là",
        reason: "Pourquoi",
        reason_missing: "Dites pourquoi\u{a0}: c’est ce qu’on relira dans trois mois.",
        due: "Nouvelle échéance",
        due_missing: "Donnez la nouvelle échéance.",
        until: "Tester jusqu’au",
        until_hint: "Une action est lancée jusqu’à cette date\u{a0}; elle cite l’indicateur.",
        until_missing: "Dites jusqu’à quand tester.",
        package: "Ce que devient le paquet",
        fund: "Financé d’office",
        free_package: "Laissé au classement",
        cut: "Réduit de son dernier niveau",
        one_level: "Ce paquet n’a qu’un niveau\u{a0}: pour le retirer, abandonnez-le.",
        renounce: "L’inscrire aux renoncements",
        renounce_hint: "Choisir, c’est renoncer\u{a0}: la raison y est gardée.",
        cancel: "Annuler",
        decide: "Décider",
        unnamed: "sans nom",
        explain: "Donner la cause",
        conclude: "Conclure",
        look: "Voir les chiffres",
        closed: "Réunion close",
        settings: "Régler ce rituel",
    },
    en: Text {
        clock: "Timer",
        start: "Start",
        pause: "Pause",
        over: "Longer than planned",
        minutes: "Length in minutes",
        date: "Date of the meeting",
        changed: "What changed since the last time",
        nothing_changed: "None of these figures moved.",
        no_last: "First meeting: when it is closed, the day’s figures are noted to compare with next time.",
        figure: "Figure",
        now: "Today",
        better: "better",
        worse: "worse",
        nothing: "Nothing waits for a decision",
        nothing_detail: "No alert, no delay, no gap: give the time back to the teams.",
        findings: "What does not hold together",
        all_findings: "Every incoherence",
        free: "Another decision",
        free_hint: "One sentence: who does what, by when.",
        note: "Note the decision",
        decisions: "Decisions taken",
        no_decision: "No decision noted: a meeting without a decision is one too many.",
        notes: "Notes",
        close: "Close the meeting",
        close_detail: "Its length and the day’s figures are kept in the minutes; the next date is proposed.",
        reopen: "Open again",
        print: "Print the minutes",
        minutes_of: "Minutes",
        next: "Next date",
        lasted: "Length",
        expected: "Expected decision",
        people: "Participants",
        standing: "The plan on that day",
        reason: "Why",
        reason_missing: "Say why: it is what will be read again in three months.",
        due: "New due date",
        due_missing: "Give the new due date.",
        until: "Test until",
        until_hint: "An action is started until that day; it cites the KPI.",
        until_missing: "Say until when to test.",
        package: "What becomes of the package",
        fund: "Funded in any case",
        free_package: "Left to the ranking",
        cut: "Cut by its last level",
        one_level: "This package has one level only: to take it away, drop it.",
        renounce: "Write it down as a renunciation",
        renounce_hint: "To choose is to renounce: the reason is kept there.",
        cancel: "Cancel",
        decide: "Decide",
        unnamed: "unnamed",
        explain: "Give the cause",
        conclude: "Conclude",
        look: "See the figures",
        closed: "Meeting closed",
        settings: "Settings of this ritual",
    },
};

/// What a decision changed, as a clause.
#[must_use]
pub fn effect(effect: &Effect, format: &dyn Format) -> String {
    let day = |day: Option<Day>| day.map_or_else(|| "—".to_owned(), |day| format.date(day));
    let amount = effect.amount.map(|amount| format.money(amount)).unwrap_or_default();
    match (effect.kind, format.lang()) {
        (EffectKind::ActionCancelled, Lang::Fr) => "action annulée".to_owned(),
        (EffectKind::ActionCancelled, Lang::En) => "action cancelled".to_owned(),
        (EffectKind::DueMoved, Lang::Fr) => format!("échéance\u{a0}: {} → {}", day(effect.from), day(effect.to)),
        (EffectKind::DueMoved, Lang::En) => format!("due date: {} → {}", day(effect.from), day(effect.to)),
        (EffectKind::ActionOpened, lang) => {
            let what = match lang {
                Lang::Fr => format!("action lancée\u{a0}: {}", effect.other),
                Lang::En => format!("action started: {}", effect.other),
            };
            match (effect.to, lang) {
                (None, _) => what,
                (to, Lang::Fr) => format!("{what}, pour le {}", day(to)),
                (to, Lang::En) => format!("{what}, by {}", day(to)),
            }
        }
        (EffectKind::PackageRefused, Lang::Fr) => "paquet refusé".to_owned(),
        (EffectKind::PackageRefused, Lang::En) => "package refused".to_owned(),
        (EffectKind::PackageFunded, Lang::Fr) => "paquet financé d’office".to_owned(),
        (EffectKind::PackageFunded, Lang::En) => "package funded in any case".to_owned(),
        (EffectKind::PackageFreed, Lang::Fr) => "paquet laissé au classement".to_owned(),
        (EffectKind::PackageFreed, Lang::En) => "package left to the ranking".to_owned(),
        (EffectKind::LevelCut, Lang::Fr) => format!("dernier niveau retiré, {amount} libérés"),
        (EffectKind::LevelCut, Lang::En) => format!("last level cut, {amount} freed"),
        (EffectKind::VerdictGiven, Lang::Fr) => "verdict rendu".to_owned(),
        (EffectKind::VerdictGiven, Lang::En) => "verdict given".to_owned(),
        (EffectKind::RenunciationAdded, Lang::Fr) => "renoncement inscrit".to_owned(),
        (EffectKind::RenunciationAdded, Lang::En) => "renunciation written down".to_owned(),
    }
}
