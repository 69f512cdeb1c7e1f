//! Words of the comparison of two versions or two plans.

use crate::domain::lang::{Lang, Localized, Plural};

/// Words of the comparison.
pub(super) struct Text {
    /// Finding: how many changes lead from one version to the other.
    pub(super) changes: fn(usize) -> String,
    /// Finding: nothing changed.
    pub(super) no_change: &'static str,
    /// Finding: in how much two plans differ.
    pub(super) differences: fn(usize) -> String,
    /// Finding: they do not differ.
    pub(super) no_difference: &'static str,
    /// Finding: they share nothing.
    pub(super) strangers: &'static str,
    /// Finding: a side cannot be read.
    pub(super) unread: &'static str,
    /// What the screen is for.
    pub(super) subtitle: &'static str,
    /// The first side.
    pub(super) from: &'static str,
    /// The second.
    pub(super) to: &'static str,
    /// Turns them round.
    pub(super) swap: &'static str,
    /// The open plan as it is now, in the list of choices.
    pub(super) now_choice: fn(&str) -> String,
    /// The same beside a version.
    pub(super) now: &'static str,
    /// The same beside another plan: its name.
    pub(super) open_plan: fn(&str) -> String,
    /// A named version, in the list of choices: its name, its moment.
    pub(super) named_choice: fn(&str, &str) -> String,
    /// A version without a name: its moment.
    pub(super) version_of: fn(&str) -> String,
    /// Another plan, in the list of choices.
    pub(super) plan_choice: fn(&str) -> String,
    /// A plan without a name.
    pub(super) untitled: &'static str,
    /// A version that is not there any more.
    pub(super) gone: &'static str,
    /// A version that is gone: what to do.
    pub(super) gone_detail: &'static str,
    /// A plan that is on this device no more.
    pub(super) no_plan: &'static str,
    /// A plan that is gone: what to do.
    pub(super) no_plan_detail: &'static str,
    /// The key figures.
    pub(super) figures: &'static str,
    /// On which day they are computed.
    pub(super) figures_note: fn(&str) -> String,
    /// The head of the names.
    pub(super) figure: &'static str,
    /// The head of the differences.
    pub(super) difference: &'static str,
    /// The plan says nothing about it.
    pub(super) nothing: &'static str,
    /// It does better.
    pub(super) better: &'static str,
    /// It does worse.
    pub(super) worse: &'static str,
    /// Whose figure, for whoever hears it: the figure, the side.
    pub(super) about: fn(&str, &str) -> String,
    /// The question of a figure: its name, the side.
    pub(super) question: fn(&str, &str) -> String,
    /// What the changes do.
    pub(super) effects: &'static str,
    /// A row that one plan alone holds: the plan.
    pub(super) only_in: fn(&str) -> String,
    /// There is no value.
    pub(super) no_value: &'static str,
    /// Another order.
    pub(super) other_order: &'static str,
    /// The button that shows the rest: how many.
    pub(super) more: fn(usize) -> String,
    /// The rows of two plans that share none.
    pub(super) tallies: &'static str,
    /// Why they are only counted.
    pub(super) tallies_note: &'static str,
    /// The head of the kinds.
    pub(super) kind: &'static str,
    /// Nothing to compare with.
    pub(super) empty: &'static str,
    /// How to begin.
    pub(super) empty_detail: &'static str,
    /// An example of it.
    pub(super) empty_example: &'static str,
    /// Leads to the share screen.
    pub(super) to_share: &'static str,
}

/// French and English.
pub(super) const TEXT: Localized<Text> = Localized {
    fr: Text {
        changes: |count| {
            let change = Plural::of(Lang::Fr, count).pick("changement", "changements");
            format!("{count}\u{a0}{change} d’une version à l’autre")
        },
        no_change: "Rien n’a changé d’une version à l’autre",
        differences: |count| {
            let difference = Plural::of(Lang::Fr, count).pick("différence", "différences");
            format!("{count}\u{a0}{difference} entre les deux plans")
        },
        no_difference: "Les deux plans disent la même chose",
        strangers: "Deux plans sans élément commun\u{a0}: leurs chiffres clés côte à côte",
        unread: "Un des deux côtés ne peut pas être lu",
        subtitle: "Ce qui mène d’un état du plan à un autre, ou ce qui distingue deux plans de cet appareil. Rien n’est modifié ici.",
        from: "De",
        to: "À",
        swap: "Inverser",
        now_choice: |name| format!("Maintenant (plan ouvert, {name})"),
        now: "Maintenant",
        open_plan: |name| format!("{name} (ouvert)"),
        named_choice: |name, when| format!("«\u{a0}{name}\u{a0}», version du {when}"),
        version_of: |when| format!("Version du {when}"),
        plan_choice: |name| format!("Plan «\u{a0}{name}\u{a0}»"),
        untitled: "Plan sans nom",
        gone: "Cette version n’est plus là",
        gone_detail: "Elle a laissé sa place à de plus récentes, ou elle a été supprimée. Choisissez-en une autre.",
        no_plan: "Ce plan n’est plus sur cet appareil",
        no_plan_detail: "Il a été supprimé, ou l’adresse vient d’un autre appareil. Choisissez-en un autre.",
        figures: "Chiffres clés",
        figures_note: |day| format!("calculés au {day} des deux côtés"),
        figure: "Chiffre",
        difference: "Écart",
        nothing: "rien à calculer",
        better: "mieux",
        worse: "moins bien",
        about: |figure, side| format!("{figure}, {side}"),
        question: |figure, side| format!("{figure}\u{a0}: {side}"),
        effects: "Ce que cela change",
        only_in: |plan| format!("Seulement dans «\u{a0}{plan}\u{a0}»"),
        no_value: "rien",
        other_order: "L’ordre diffère.",
        more: |count| {
            let other = Plural::of(Lang::Fr, count).pick("autre", "autres");
            format!("Afficher {count}\u{a0}{other}")
        },
        tallies: "Ce que contient chaque plan",
        tallies_note: "aucun élément n’est commun aux deux",
        kind: "Contenu",
        empty: "Il n’y a encore rien à comparer",
        empty_detail: "Gardez une version du plan sous un nom, continuez à travailler, puis revenez voir ce qui a changé. Deux plans de cet appareil se comparent aussi.",
        empty_example: "Par exemple «\u{a0}Avant le comité de mai\u{a0}» et maintenant.",
        to_share: "Garder une version",
    },
    en: Text {
        changes: |count| {
            let change = Plural::of(Lang::En, count).pick("change", "changes");
            format!("{count} {change} from one version to the other")
        },
        no_change: "Nothing changed from one version to the other",
        differences: |count| {
            let difference = Plural::of(Lang::En, count).pick("difference", "differences");
            format!("{count} {difference} between the two plans")
        },
        no_difference: "Both plans say the same",
        strangers: "Two plans with nothing in common: their key figures side by side",
        unread: "One of the two sides cannot be read",
        subtitle: "What leads from one state of the plan to another, or what tells two plans of this device apart. Nothing is changed here.",
        from: "From",
        to: "To",
        swap: "Swap",
        now_choice: |name| format!("Now (open plan, {name})"),
        now: "Now",
        open_plan: |name| format!("{name} (open)"),
        named_choice: |name, when| format!("“{name}”, version of {when}"),
        version_of: |when| format!("Version of {when}"),
        plan_choice: |name| format!("Plan “{name}”"),
        untitled: "Untitled plan",
        gone: "This version is gone",
        gone_detail: "It made room for later ones, or it was deleted. Choose another one.",
        no_plan: "This plan is no longer on this device",
        no_plan_detail: "It was deleted, or the address comes from another device. Choose another one.",
        figures: "Key figures",
        figures_note: |day| format!("computed on {day} on both sides"),
        figure: "Figure",
        difference: "Difference",
        nothing: "nothing to compute",
        better: "better",
        worse: "worse",
        about: |figure, side| format!("{figure}, {side}"),
        question: |figure, side| format!("{figure}: {side}"),
        effects: "What it changes",
        only_in: |plan| format!("Only in “{plan}”"),
        no_value: "nothing",
        other_order: "The order differs.",
        more: |count| format!("Show {count} more"),
        tallies: "What each plan holds",
        tallies_note: "nothing is common to both",
        kind: "Content",
        empty: "There is nothing to compare yet",
        empty_detail: "Keep a version of the plan under a name, go on working, then come back and see what changed. Two plans on this device compare as well.",
        empty_example: "For example “Before the May committee” and now.",
        to_share: "Keep a version",
    },
};
