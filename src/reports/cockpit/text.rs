//! Words of the cockpit and of the short way.

mod budget;
mod headline;
mod sentences;
mod welcome;

pub use budget::*;
pub use headline::headline;
pub use sentences::*;
pub use welcome::WELCOME;

use super::{Reason, Stage};
use crate::domain::lang::{Localized, Name};

/// Words of the cockpit.
pub struct Text {
    /// The decisions of the day.
    pub to_decide: &'static str,
    /// Nothing asks for a decision.
    pub nothing_to_decide: &'static str,
    /// What that means.
    pub nothing_to_decide_detail: &'static str,
    /// What that means while actions wait.
    pub nothing_but_actions: &'static str,
    /// The actions of the day.
    pub to_do: &'static str,
    /// No action asks for anything.
    pub nothing_to_do: &'static str,
    /// Leads to all actions.
    pub all_actions: &'static str,
    /// The badge of an alert.
    pub alert: &'static str,
    /// Opens the standard action.
    pub open_action: &'static str,
    /// Leads to the KPI.
    pub see_kpi: &'static str,
    /// The badge of a verdict that is due.
    pub verdict: &'static str,
    /// Leads to the verdict.
    pub give_verdict: &'static str,
    /// The badge of a decision on the budget.
    pub budget: &'static str,
    /// Leads to the budget's decision.
    pub decide: &'static str,
    /// Marks an action as done.
    pub done: &'static str,
    /// Leads to an action.
    pub see_action: &'static str,
    /// What a quick win is called.
    pub quick_win: &'static str,
    /// An unnamed row.
    pub unnamed: &'static str,
    /// The KPIs.
    pub kpis: &'static str,
    /// Leads to the figures to enter.
    pub enter_figures: &'static str,
    /// A KPI without a value.
    pub no_value: &'static str,
    /// No target.
    pub no_target: &'static str,
    /// The last value moves as usual.
    pub noise: &'static str,
    /// The last value is out of the ordinary.
    pub signal: &'static str,
    /// The last value is old.
    pub stale: &'static str,
    /// Leads to all KPIs.
    pub all_kpis: &'static str,
    /// The objectives.
    pub objectives: &'static str,
    /// Leads to all objectives.
    pub all_objectives: &'static str,
    /// Nothing measures the objective.
    pub not_measured: &'static str,
    /// The ritual to come.
    pub next_ritual: &'static str,
    /// The backup.
    pub backup: &'static str,
    /// Where the data are.
    pub on_this_device: &'static str,
    /// Downloads the plan.
    pub back_up: &'static str,
    /// It was downloaded.
    pub backed_up: &'static str,
    /// The banner above the example.
    pub example_banner: &'static str,
    /// What it means.
    pub example_banner_detail: &'static str,
    /// Takes the example away.
    pub remove_example: &'static str,
    /// It was taken away.
    pub example_removed: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        to_decide: "À décider maintenant",
        nothing_to_decide: "Aucune décision ne vous attend",
        nothing_to_decide_detail: "Pas d’alerte à traiter, pas de verdict à rendre.",
        nothing_but_actions: "Pas d’alerte à traiter, pas de verdict à rendre. Le temps libéré va aux actions ci-dessous.",
        to_do: "À faire maintenant",
        nothing_to_do: "Aucune action en retard ni urgente.",
        all_actions: "Toutes les actions",
        alert: "Alerte",
        open_action: "Lancer l’action",
        see_kpi: "Voir l’indicateur",
        verdict: "Verdict",
        give_verdict: "Rendre le verdict",
        budget: "Budget",
        decide: "Arbitrer",
        done: "Marquer faite",
        see_action: "Voir l’action",
        quick_win: "gain rapide",
        unnamed: "Sans titre",
        kpis: "Indicateurs",
        enter_figures: "Saisir les chiffres",
        no_value: "—",
        no_target: "sans cible",
        noise: "Bruit normal",
        signal: "Signal",
        stale: "Mesure ancienne",
        all_kpis: "Tous les indicateurs",
        objectives: "Objectifs",
        all_objectives: "Tous les objectifs",
        not_measured: "non mesuré",
        next_ritual: "Prochain rituel",
        backup: "Sauvegarde",
        on_this_device: "Rien ne quitte cet appareil.",
        back_up: "Télécharger le plan",
        backed_up: "Plan téléchargé",
        example_banner: "Exemple\u{a0}: Mécavelle.",
        example_banner_detail: "Cette entreprise est inventée\u{a0}: essayez tout, vos propres plans n’y sont pas mêlés.",
        remove_example: "Retirer l’exemple",
        example_removed: "Exemple retiré",
    },
    en: Text {
        to_decide: "To decide now",
        nothing_to_decide: "No decision is waiting for you",
        nothing_to_decide_detail: "No alert to answer, no verdict to give.",
        nothing_but_actions: "No alert to answer, no verdict to give. The time goes to the actions below.",
        to_do: "To do now",
        nothing_to_do: "No action is late or urgent.",
        all_actions: "All actions",
        alert: "Alert",
        open_action: "Start the action",
        see_kpi: "See the KPI",
        verdict: "Verdict",
        give_verdict: "Give the verdict",
        budget: "Budget",
        decide: "Decide",
        done: "Mark as done",
        see_action: "See the action",
        quick_win: "quick win",
        unnamed: "Untitled",
        kpis: "KPIs",
        enter_figures: "Enter figures",
        no_value: "—",
        no_target: "no target",
        noise: "Normal noise",
        signal: "Signal",
        stale: "Old measurement",
        all_kpis: "All KPIs",
        objectives: "Objectives",
        all_objectives: "All objectives",
        not_measured: "not measured",
        next_ritual: "Next ritual",
        backup: "Backup",
        on_this_device: "Nothing leaves this device.",
        back_up: "Download the plan",
        backed_up: "Plan downloaded",
        example_banner: "Example: Mécavelle.",
        example_banner_detail: "This company is invented: try everything, your own plans are not touched.",
        remove_example: "Remove the example",
        example_removed: "Example removed",
    },
};

impl Reason {
    /// The badge of an action.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Late => Localized { fr: "En retard", en: "Late" },
            Self::Answer => Localized { fr: "Réponse à une alerte", en: "Answer to an alert" },
            Self::Do => Localized { fr: "À faire", en: "To do" },
        }
    }
}

impl Stage {
    /// The stage in a few words.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Target => Localized { fr: "Choisir la cible", en: "Choose the target" },
            Self::Objectives => Localized { fr: "Fixer trois objectifs", en: "Set three objectives" },
            Self::Kpis => Localized { fr: "Suivre cinq à sept indicateurs", en: "Follow five to seven KPIs" },
            Self::Actions => Localized { fr: "Noter les actions", en: "Write down the actions" },
            Self::Budget => Localized { fr: "Répartir une enveloppe", en: "Share out an envelope" },
        }
    }

    /// What it takes.
    #[must_use]
    pub const fn detail(self) -> Name {
        match self {
            Self::Target => Localized {
                fr: "Un segment prioritaire\u{a0}: à qui vous vendez d’abord, et qui vous laissez.",
                en: "One segment with priority: whom you sell to first, and whom you leave out.",
            },
            Self::Objectives => Localized {
                fr: "Chacun avec ses résultats clés\u{a0}: ce qui aura changé, et le chiffre qui le prouve.",
                en: "Each with its key results: what will have changed, and the figure that proves it.",
            },
            Self::Kpis => Localized {
                fr: "Avec départ, cible et fréquence\u{a0}; les chiffres se saisissent ou s’importent.",
                en: "With baseline, target and frequency; figures are entered or imported.",
            },
            Self::Actions => Localized {
                fr: "Trois au moins, reliées aux objectifs\u{a0}: la matrice dit lesquelles faire d’abord.",
                en: "At least three, linked to the objectives: the matrix says which come first.",
            },
            Self::Budget => Localized {
                fr: "Une somme, et les paquets de décision qui se la disputent.",
                en: "A sum, and the decision packages that compete for it.",
            },
        }
    }
}
