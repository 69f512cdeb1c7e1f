//! The atelier's sample words.

use crate::domain::lang::Localized;

/// Sample words.
pub struct Text {
    /// Page title.
    pub title: &'static str,
    /// Page subtitle.
    pub subtitle: &'static str,
    /// Section names.
    pub buttons: &'static str,
    /// Section names.
    pub states: &'static str,
    /// Section names.
    pub fields: &'static str,
    /// Section names.
    pub tables: &'static str,
    /// Section names.
    pub charts: &'static str,
    /// Section names.
    pub sheets: &'static str,
    /// Section names.
    pub icons: &'static str,
    /// Button words.
    pub primary: &'static str,
    /// Button words.
    pub secondary: &'static str,
    /// Button words.
    pub quiet: &'static str,
    /// Button words.
    pub danger: &'static str,
    /// Why a button cannot act.
    pub reason: &'static str,
    /// A fact.
    pub fact: &'static str,
    /// What is known about it.
    pub detail: &'static str,
    /// A name of an action.
    pub action: &'static str,
    /// A KPI's name.
    pub kpi: &'static str,
    /// A judgement.
    pub below: &'static str,
    /// A judgement.
    pub above: &'static str,
    /// An empty state.
    pub empty: &'static str,
    /// An empty state's example.
    pub example: &'static str,
    /// A field's hint.
    pub hint: &'static str,
    /// A field's error.
    pub error: &'static str,
    /// Field names: text, area, number, amount, share, date, score, choice, tags, slider, owner, switch, box, file, view.
    pub names: [&'static str; 15],
    /// Ends of a scale.
    pub low: &'static str,
    /// Ends of a scale.
    pub high: &'static str,
    /// Three choices.
    pub choices: [&'static str; 3],
    /// People.
    pub people: [&'static str; 4],
    /// Things that are compared.
    pub things: [&'static str; 6],
    /// Names of the four quadrants.
    pub quadrants: [&'static str; 4],
    /// Questions of the charts: line, bars, quadrant, frontier.
    pub questions: [&'static str; 4],
    /// A chart's finding.
    pub finding: &'static str,
    /// A period's name.
    pub period: &'static str,
    /// Axis names: cost, value, effort, importance.
    pub axes: [&'static str; 4],
    /// Lines of a table.
    pub rows: &'static str,
    /// A unit of time.
    pub days: &'static str,
    /// A why's title, lines, total, note.
    pub why: [&'static str; 5],
    /// Opens a dialog.
    pub open_dialog: &'static str,
    /// Opens a drawer.
    pub open_drawer: &'static str,
    /// Shows a toast.
    pub show_toast: &'static str,
    /// A toast's message.
    pub toast: &'static str,
}

/// French and English.
pub static TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Atelier\u{a0}: chaque pièce, dans chacun de ses états",
        subtitle: "Page cachée, sur des exemples inventés. Rien de ce qui suit ne touche un plan.",
        buttons: "Boutons",
        states: "États et faits",
        fields: "Champs",
        tables: "Tableau modifiable",
        charts: "Graphiques",
        sheets: "Feuilles, onglets et avis",
        icons: "Icônes",
        primary: "Ajouter",
        secondary: "Ouvrir",
        quiet: "Voir l’écart",
        danger: "Supprimer",
        reason: "Il faut d’abord un objectif",
        fact: "La marge de l’atelier passe sous son seuil",
        detail: "Depuis deux semaines\u{a0}; l’action prévue est de revoir les remises.",
        action: "Relancer les devis en attente",
        kpi: "Marge brute",
        below: "sous le seuil",
        above: "au-dessus de la cible",
        empty: "Les renoncements libèrent du temps",
        example: "Exemple\u{a0}: ne plus répondre aux appels d’offres sans rendez-vous.",
        hint: "Une aide sous le champ",
        error: "Cette valeur dépasse l’enveloppe\u{a0}: réduisez-la ou augmentez l’enveloppe.",
        names: [
            "Nom",
            "Contexte",
            "Nombre",
            "Coût",
            "Part",
            "Échéance",
            "Impact",
            "Fréquence",
            "Étiquettes",
            "Horizon",
            "Responsable",
            "Alerter chaque semaine",
            "Terminée",
            "Chiffres à importer",
            "Vue",
        ],
        low: "faible",
        high: "fort",
        choices: ["Semaine", "Mois", "Trimestre"],
        people: ["Camille Rey", "Driss Amrani", "Louise Petit", "Nadia Kaya"],
        things: [
            "Salon régional",
            "Relance des devis",
            "Étude de cas",
            "Site, niveau 1",
            "Formation",
            "Publicité en ligne",
        ],
        quadrants: ["Planifier", "Faire", "Éliminer", "Déléguer"],
        questions: [
            "La marge tient-elle sa cible\u{a0}?",
            "Quelles actions rapportent le plus par euro\u{a0}?",
            "Que faut-il faire d’abord\u{a0}?",
            "Et si l’enveloppe changeait\u{a0}?",
        ],
        finding: "La dernière valeur sort des limites\u{a0}: ce n’est pas du bruit.",
        period: "remises revues",
        axes: ["Enveloppe", "Valeur", "Urgence", "Importance"],
        rows: "lignes",
        days: "jours",
        why: [
            "Pourquoi",
            "Doubler les contrats",
            "poids 5, contribution moyenne",
            "Importance",
            "Deviendrait «\u{a0}planifier\u{a0}» si l’échéance passait après le 7 décembre.",
        ],
        open_dialog: "Ouvrir un dialogue",
        open_drawer: "Ouvrir un volet",
        show_toast: "Montrer un avis",
        toast: "Action supprimée",
    },
    en: Text {
        title: "Workshop: every part, in each of its states",
        subtitle: "A hidden page, on invented samples. Nothing below touches a plan.",
        buttons: "Buttons",
        states: "States and facts",
        fields: "Fields",
        tables: "Editable table",
        charts: "Charts",
        sheets: "Sheets, tabs and notices",
        icons: "Icons",
        primary: "Add",
        secondary: "Open",
        quiet: "See the gap",
        danger: "Delete",
        reason: "An objective is needed first",
        fact: "The workshop’s margin falls below its threshold",
        detail: "For two weeks; the planned action is to review discounts.",
        action: "Follow up pending quotes",
        kpi: "Gross margin",
        below: "below threshold",
        above: "above target",
        empty: "Renunciations free time",
        example: "Example: stop answering tenders without a meeting.",
        hint: "Help below the field",
        error: "This value exceeds the envelope: reduce it or raise the envelope.",
        names: [
            "Name",
            "Context",
            "Number",
            "Cost",
            "Share",
            "Due date",
            "Impact",
            "Frequency",
            "Tags",
            "Horizon",
            "Owner",
            "Alert every week",
            "Done",
            "Figures to import",
            "View",
        ],
        low: "low",
        high: "high",
        choices: ["Week", "Month", "Quarter"],
        people: ["Camille Rey", "Driss Amrani", "Louise Petit", "Nadia Kaya"],
        things: ["Regional fair", "Quote follow-up", "Case study", "Website, level 1", "Training", "Online ads"],
        quadrants: ["Plan", "Do", "Drop", "Delegate"],
        questions: [
            "Does the margin hold its target?",
            "Which actions return most per euro?",
            "What comes first?",
            "What if the envelope changed?",
        ],
        finding: "The last value leaves the limits: it is not noise.",
        period: "discounts reviewed",
        axes: ["Envelope", "Value", "Urgency", "Importance"],
        rows: "rows",
        days: "days",
        why: [
            "Why",
            "Double the contracts",
            "weight 5, medium contribution",
            "Importance",
            "Would become “plan” if the due date moved past 7 December.",
        ],
        open_dialog: "Open a dialog",
        open_drawer: "Open a drawer",
        show_toast: "Show a notice",
        toast: "Action deleted",
    },
};
