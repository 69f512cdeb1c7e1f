//! Words of plan against actual.

use super::{CauseKind, Subject};
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// The method’s title.
pub const TITLE: Name = Localized { fr: "Plan et réel", en: "Plan and actual" };

/// What it is for.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Voir chaque mois où la réalité a quitté le plan, dire pourquoi, et décider de ce que cela change.",
        how: "Le niveau prévu d’un indicateur suit la droite de son point de départ à sa cible\u{a0}; la dernière mesure du mois est jugée \
              comme sa santé. Une action est tenue si elle est faite avant la fin de son mois. L’argent des paquets financés est \
              réparti également sur les jours de leurs actions, à défaut du cycle (convention)\u{a0}; un écart de plus de 5\u{a0}% \
              demande une cause.",
        not_when: "Au milieu du mois\u{a0}: les alertes et le point hebdomadaire suffisent. Un écart sans cause n’est pas une faute, \
                   c’est une question pour la revue.",
        source: "Rituel mensuel\u{a0}: «\u{a0}analyse des écarts\u{a0}»",
    },
    en: Guide {
        purpose: "To see each month where reality left the plan, to say why, and to decide what that changes.",
        how: "The planned level of a KPI follows the line from its baseline to its target; the last value of the month is judged as \
              its health is. An action is kept when it is done by the end of its month. The money of the funded packages is spread \
              evenly over the days of their actions, else of the cycle (convention); more than 5% away asks for a cause.",
        not_when: "In the middle of a month: alerts and the weekly meeting are enough. A gap without a cause is no fault, it is a \
                   question for the review.",
        source: "Monthly ritual: “analysis of the gaps”",
    },
};

/// Words of the screen.
pub struct Text {
    /// The finding: gaps, those without a cause, the month.
    pub finding: fn(usize, usize, &str) -> String,
    /// Below the title.
    pub subtitle: &'static str,
    /// While there is nothing to compare.
    pub empty: &'static str,
    /// One example.
    pub example: &'static str,
    /// Where to begin.
    pub begin: &'static str,
    /// Field: the month looked at.
    pub month: &'static str,
    /// Heading: what differs.
    pub gaps: &'static str,
    /// Nothing differs.
    pub kept: &'static str,
    /// A row without a name.
    pub unnamed: &'static str,
    /// Title of the why.
    pub why: &'static str,
    /// Field: the cause of the gap of a row.
    pub cause: fn(&str) -> String,
    /// No cause chosen.
    pub no_cause: &'static str,
    /// Field: what happened, for a row.
    pub note: fn(&str) -> String,
    /// What to write there.
    pub note_example: &'static str,
    /// Heading: the KPIs.
    pub kpis: &'static str,
    /// What a point away from the line is.
    pub gap: &'static str,
    /// The same as the name of a column.
    pub away: &'static str,
    /// Line: what was measured.
    pub measured: &'static str,
    /// Line: what was planned.
    pub planned: &'static str,
    /// Line: what was spent.
    pub spent: &'static str,
    /// Heading and question: the actions.
    pub actions: &'static str,
    /// Part: done in its month.
    pub done: &'static str,
    /// Part: not done in its month.
    pub late: &'static str,
    /// Part: still to come.
    pub waiting: &'static str,
    /// The sum.
    pub due: &'static str,
    /// Due and done in the month.
    pub work: fn(usize, usize) -> String,
    /// Heading: the money.
    pub money: &'static str,
    /// The question of its chart.
    pub course: &'static str,
    /// Name of the table: the month.
    pub spending: fn(&str) -> String,
    /// What is planned for a package.
    pub plan: fn(&str) -> String,
    /// Field: what was spent on a package.
    pub spent_on: fn(&str) -> String,
    /// Why an amount is refused.
    pub negative: &'static str,
    /// What to type, and how the plan is spread.
    pub spending_hint: &'static str,
    /// No package has money in the month.
    pub no_spending: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |gaps, open, month| match (gaps, open) {
            (0, _) => format!("Aucun écart connu en {month}"),
            (1, 0) => format!("Un écart en {month}, expliqué"),
            (1, _) => format!("Un écart en {month}, sans cause"),
            (gaps, 0) => format!("{gaps}\u{a0}écarts en {month}, tous expliqués"),
            (gaps, open) => format!("{gaps}\u{a0}écarts en {month}, dont {open} sans cause"),
        },
        subtitle: "Ce qui était prévu, ce qui est arrivé, et pourquoi.",
        empty: "Qu’attendiez-vous de ce mois, et qu’est-il arrivé\u{a0}?",
        example: "Exemple\u{a0}: 42\u{a0}heures de délai de réponse prévues fin février, 61 mesurées\u{a0}; cause\u{a0}: deux absences en atelier.",
        begin: "Donner un départ et une cible à un indicateur",
        month: "Mois",
        gaps: "Écarts",
        kept: "Tout ce qui est mesuré ce mois-ci tient le plan. Ce qui ne l’est pas n’est pas une bonne nouvelle\u{a0}: vérifiez les graphiques.",
        unnamed: "Sans nom",
        why: "Écart au plan",
        cause: |name| format!("Cause de l’écart\u{a0}: {name}"),
        no_cause: "Cause à donner",
        note: |name| format!("Ce qui s’est passé\u{a0}: {name}"),
        note_example: "Ce qui s’est passé, en une phrase",
        kpis: "Indicateurs",
        gap: "écart",
        away: "Écart",
        measured: "Mesuré",
        planned: "Prévu",
        spent: "Dépensé",
        actions: "Actions prévues et faites, mois par mois",
        done: "Faites dans le mois",
        late: "Pas faites dans le mois",
        waiting: "À venir",
        due: "Prévues",
        work: |due, done| match due {
            0 => "Aucune action prévue ce mois-ci.".to_owned(),
            1 => format!("Une action prévue, {done} faite dans le mois."),
            due => format!("{due}\u{a0}actions prévues, {done} faites dans le mois."),
        },
        money: "Budget",
        course: "Dépense cumulée, prévue et réelle",
        spending: |month| format!("Dépense {}", of_month(month)),
        plan: |planned| format!("Prévu\u{a0}: {planned}"),
        spent_on: |name| format!("Dépensé\u{a0}: {name}"),
        negative: "Un montant ne peut pas être négatif.",
        spending_hint: "Tapez ce qui a été dépensé\u{a0}; le prévu répartit le coût financé sur les jours des actions du paquet.",
        no_spending: "Aucun paquet financé n’a de dépense prévue ce mois-ci.",
    },
    en: Text {
        finding: |gaps, open, month| match (gaps, open) {
            (0, _) => format!("No known gap in {month}"),
            (1, 0) => format!("One gap in {month}, explained"),
            (1, _) => format!("One gap in {month}, without a cause"),
            (gaps, 0) => format!("{gaps} gaps in {month}, all explained"),
            (gaps, open) => format!("{gaps} gaps in {month}, {open} without a cause"),
        },
        subtitle: "What was planned, what happened, and why.",
        empty: "What did you expect of this month, and what happened?",
        example: "Example: answers within 42 hours planned by the end of February, 61 measured; cause: two absences in the workshop.",
        begin: "Give a KPI a baseline and a target",
        month: "Month",
        gaps: "Gaps",
        kept: "All that is measured this month keeps the plan. What is not measured is no good news: look at the charts.",
        unnamed: "Unnamed",
        why: "Away from the plan",
        cause: |name| format!("Cause of the gap: {name}"),
        no_cause: "Cause to be given",
        note: |name| format!("What happened: {name}"),
        note_example: "What happened, in one sentence",
        kpis: "KPIs",
        gap: "gap",
        away: "Gap",
        measured: "Measured",
        planned: "Planned",
        spent: "Spent",
        actions: "Actions planned and done, month by month",
        done: "Done in the month",
        late: "Not done in the month",
        waiting: "To come",
        due: "Planned",
        work: |due, done| match due {
            0 => "No action planned this month.".to_owned(),
            1 => format!("One action planned, {done} done in the month."),
            due => format!("{due} actions planned, {done} done in the month."),
        },
        money: "Budget",
        course: "Spending added up, planned and actual",
        spending: |month| format!("Spending of {month}"),
        plan: |planned| format!("Planned: {planned}"),
        spent_on: |name| format!("Spent: {name}"),
        negative: "An amount cannot be negative.",
        spending_hint: "Type what was spent; the plan spreads the funded cost over the days of the package’s actions.",
        no_spending: "No funded package has money planned this month.",
    },
};

/// A month behind « de », which French elides before a vowel.
fn of_month(month: &str) -> String {
    if month.starts_with(['a', 'o']) { format!("d’{month}") } else { format!("de {month}") }
}

impl CauseKind {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Assumption => Localized { fr: "Hypothèse du plan fausse", en: "The plan supposed wrongly" },
            Self::Execution => Localized { fr: "Pas fait comme prévu", en: "Not done as planned" },
            Self::Capacity => Localized { fr: "Moyens manquants", en: "Not enough resources" },
            Self::Priority => Localized { fr: "Autre priorité", en: "Something else first" },
            Self::Market => Localized { fr: "Clients ou marché", en: "Customers or market" },
            Self::Measure => Localized { fr: "Mesure en doute", en: "Figure in doubt" },
        }
    }

    /// Its key in a list.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Assumption => "assumption",
            Self::Execution => "execution",
            Self::Capacity => "capacity",
            Self::Priority => "priority",
            Self::Market => "market",
            Self::Measure => "measure",
        }
    }
}

impl Subject {
    /// What kind of thing it is.
    #[must_use]
    pub const fn kind(self) -> Name {
        match self {
            Self::Kpi(_) => Localized { fr: "Indicateur", en: "KPI" },
            Self::Action(_) => Localized { fr: "Action", en: "Action" },
            Self::Package(_) => Localized { fr: "Budget", en: "Budget" },
        }
    }
}
