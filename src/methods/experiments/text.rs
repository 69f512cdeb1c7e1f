//! Words of the experiments.

use super::{Outcome, Part, Phase};
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// The method’s title.
pub const TITLE: Name = Localized { fr: "Expériences", en: "Experiments" };

/// What it is for.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Changer une chose à la fois, mesurer, puis décider de l’étendre à tous ou de l’arrêter.",
        how: "Un point de friction, une hypothèse, une action ciblée, un indicateur, une fenêtre de quelques semaines. Boussole \
              compare la moyenne de la fenêtre à celle d’autant de périodes d’avant, trois au moins\u{a0}: moins de 5\u{a0}% d’écart ne compte pas, \
              et seul un signal sur le graphique distingue l’effet du bruit (convention).",
        not_when: "Quand la décision est déjà prise, ou quand l’indicateur bouge moins d’une fois par mois\u{a0}: l’essai ne \
                   conclurait pas avant la revue du trimestre.",
        source: "«\u{a0}Comment faire évoluer la stratégie sans tout remettre à plat\u{a0}»",
    },
    en: Guide {
        purpose: "To change one thing at a time, measure it, then decide to extend it to everybody or to stop it.",
        how: "A friction, a hypothesis, one targeted action, a KPI, a window of some weeks. Boussole compares the mean of the \
              window with that of as many periods before, three at least: less than 5% does not count, and only a signal on the chart tells the \
              effect from noise (convention).",
        not_when: "When the decision is taken already, or when the KPI moves less than once a month: the trial would not end before \
                   the quarterly review.",
        source: "“How to make the strategy evolve without starting all over”",
    },
};

/// Words of the screen.
pub struct Text {
    /// The finding: running, and waiting for a decision.
    pub finding: fn(usize, usize) -> String,
    /// Below the title.
    pub subtitle: &'static str,
    /// While there is none.
    pub empty: &'static str,
    /// One example.
    pub example: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Without a name.
    pub untitled: &'static str,
    /// Back to all.
    pub back: &'static str,
    /// The picture of all.
    pub picture: &'static str,
    /// The form.
    pub form: &'static str,
    /// Field.
    pub friction: &'static str,
    /// Its help.
    pub friction_hint: &'static str,
    /// Field.
    pub hypothesis: &'static str,
    /// Its help.
    pub hypothesis_hint: &'static str,
    /// Field.
    pub action: &'static str,
    /// Its help.
    pub action_hint: &'static str,
    /// Field.
    pub measure: &'static str,
    /// Field.
    pub start: &'static str,
    /// Field.
    pub end: &'static str,
    /// Why a last day is refused.
    pub end_error: &'static str,
    /// What the figures say.
    pub effect: &'static str,
    /// The question of the chart.
    pub question: &'static str,
    /// The window on the chart.
    pub window: &'static str,
    /// The change, as the title of its why.
    pub change: &'static str,
    /// Field.
    pub result: &'static str,
    /// Its help.
    pub result_hint: &'static str,
    /// The decision.
    pub decision: &'static str,
    /// Not decided.
    pub undecided: &'static str,
    /// When it was decided.
    pub decided_on: fn(&str) -> String,
    /// What the decision asks for next.
    pub then_deploy: &'static str,
    /// The same when it stops.
    pub then_abandon: &'static str,
    /// What is missing, named.
    pub missing: fn(&str) -> String,
    /// From one day to another.
    pub from_to: fn(&str, &str) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |running, due| match (running, due) {
            (0, 0) => "Aucune expérience en cours".to_owned(),
            (0, 1) => "Une expérience attend sa décision".to_owned(),
            (0, due) => format!("{due}\u{a0}expériences attendent leur décision"),
            (1, 0) => "Une expérience en cours".to_owned(),
            (running, 0) => format!("{running}\u{a0}expériences en cours"),
            (running, due) => format!("{running} en cours, {due} à décider"),
        },
        subtitle: "Un changement à la fois, mesuré, puis étendu ou arrêté.",
        empty: "Qu’est-ce qui coince, et que pourriez-vous essayer pendant trois semaines\u{a0}?",
        example: "Exemple\u{a0}: les devis traînent\u{a0}; avec un modèle par famille de pièces, le délai de réponse passerait sous 36\u{a0}heures.",
        add: "Ajouter une expérience",
        untitled: "Expérience sans hypothèse",
        back: "Toutes les expériences",
        picture: "Écart mesuré, dans le bon sens ou non",
        form: "L’essai",
        friction: "Point de friction",
        friction_hint: "Ce qui coince aujourd’hui, en une phrase.",
        hypothesis: "Hypothèse",
        hypothesis_hint: "Si nous faisons cela, alors…",
        action: "Action ciblée",
        action_hint: "Une seule, sans quoi l’effet n’a pas de cause.",
        measure: "Indicateur",
        start: "Premier jour",
        end: "Dernier jour",
        end_error: "Le dernier jour précède le premier.",
        effect: "Ce que disent les chiffres",
        question: "L’indicateur a-t-il bougé pendant l’essai\u{a0}?",
        window: "Essai",
        change: "Écart de la moyenne",
        result: "Ce que nous avons appris",
        result_hint: "Avec ce que les chiffres ne montrent pas.",
        decision: "Décision",
        undecided: "Pas encore",
        decided_on: |day| format!("Décidé le {day}."),
        then_deploy: "Déployer demande une action\u{a0}: qui l’étend à tous, et pour quand\u{a0}?",
        then_abandon: "Un arrêt mérite d’être noté comme renoncement, avec ce qui le rouvrirait.",
        missing: |parts| format!("Il manque\u{a0}: {parts}."),
        from_to: |from, to| format!("du {from} au {to}"),
    },
    en: Text {
        finding: |running, due| match (running, due) {
            (0, 0) => "No experiment under way".to_owned(),
            (0, 1) => "One experiment waits for its decision".to_owned(),
            (0, due) => format!("{due} experiments wait for their decision"),
            (1, 0) => "One experiment under way".to_owned(),
            (running, 0) => format!("{running} experiments under way"),
            (running, due) => format!("{running} under way, {due} to decide"),
        },
        subtitle: "One change at a time, measured, then extended or stopped.",
        empty: "What gets stuck, and what could you try for three weeks?",
        example: "Example: quotes take too long; with a template for each family of parts, answers would take less than 36 hours.",
        add: "Add an experiment",
        untitled: "Experiment without a hypothesis",
        back: "All experiments",
        picture: "Measured change, the right way or not",
        form: "The trial",
        friction: "Friction",
        friction_hint: "What gets stuck today, in one sentence.",
        hypothesis: "Hypothesis",
        hypothesis_hint: "If we do this, then…",
        action: "Targeted action",
        action_hint: "A single one, or the effect has no cause.",
        measure: "KPI",
        start: "First day",
        end: "Last day",
        end_error: "The last day comes before the first.",
        effect: "What the figures say",
        question: "Did the KPI move during the trial?",
        window: "Trial",
        change: "Change of the mean",
        result: "What we learned",
        result_hint: "With what the figures do not show.",
        decision: "Decision",
        undecided: "Not yet",
        decided_on: |day| format!("Decided on {day}."),
        then_deploy: "Deploying takes an action: who extends it to everybody, and by when?",
        then_abandon: "What stops deserves to be kept as a renunciation, with what would reopen it.",
        missing: |parts| format!("Missing: {parts}."),
        from_to: |from, to| format!("from {from} to {to}"),
    },
};

impl Phase {
    /// The phase in a word or two.
    #[must_use]
    pub const fn name(self) -> Name {
        let (fr, en) = match self {
            Self::ResultDue => ("À décider", "To decide"),
            Self::Running => ("En cours", "Under way"),
            Self::Planned => ("Prévue", "Planned"),
            Self::Incomplete => ("À compléter", "To complete"),
            Self::Deployed => ("Déployée", "Deployed"),
            Self::Abandoned => ("Arrêtée", "Stopped"),
        };
        Localized { fr, en }
    }
}

impl Outcome {
    /// The decision: a verb.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Deploy => Localized { fr: "Déployer", en: "Deploy" },
            Self::Abandon => Localized { fr: "Arrêter", en: "Stop" },
        }
    }
}

impl Part {
    /// What is missing, inside a sentence.
    #[must_use]
    pub const fn name(self) -> Name {
        let (fr, en) = match self {
            Self::Friction => ("le point de friction", "the friction"),
            Self::Hypothesis => ("l’hypothèse", "the hypothesis"),
            Self::Action => ("l’action", "the action"),
            Self::Measure => ("l’indicateur", "the KPI"),
            Self::Window => ("les dates", "the dates"),
        };
        Localized { fr, en }
    }
}
