//! Words of the palette and of the sheet of shortcuts.

use crate::{
    domain::lang::{Lang, Localized, Name},
    methods::Method,
    route::Route,
    ui::{components::Glyph, text::TEXT as FRAME},
};

/// Words of the palette.
pub struct Text {
    /// The palette’s name.
    pub palette: &'static str,
    /// What to type.
    pub placeholder: &'static str,
    /// The name of the list.
    pub results: &'static str,
    /// What kind of thing a command is.
    pub command: &'static str,
    /// What kind of thing a screen is.
    pub screen: &'static str,
    /// Nothing answers.
    pub nothing: &'static str,
    /// How to move and to choose.
    pub how: &'static str,
    /// How many answer; the first that are shown.
    pub count: fn(usize, usize) -> String,
    /// The sheet’s name.
    pub shortcuts: &'static str,
    /// Why letters alone do nothing.
    pub no_letters: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        palette: "Tout chercher, tout faire",
        placeholder: "Une page, une action, un indicateur, une commande…",
        results: "Résultats",
        command: "Commande",
        screen: "Page",
        nothing: "Rien de ce nom dans ce plan. Essayez un mot plus court.",
        how: "↑ ↓ pour choisir, ⏎ pour ouvrir, Échap pour fermer.",
        count: |all, shown| match all {
            0 | 1 => format!("{all} résultat"),
            _ if shown < all => format!("{all} résultats, les {shown} plus proches"),
            _ => format!("{all} résultats"),
        },
        shortcuts: "Raccourcis du clavier",
        no_letters: "Une lettre seule n’agit jamais hors d’un champ ou d’un tableau\u{a0}: rien ne part par mégarde.",
    },
    en: Text {
        palette: "Find and do anything",
        placeholder: "A page, an action, a KPI, a command…",
        results: "Results",
        command: "Command",
        screen: "Page",
        nothing: "Nothing of that name in this plan. Try a shorter word.",
        how: "↑ ↓ to choose, ⏎ to open, Esc to close.",
        count: |all, shown| match all {
            1 => "1 result".to_owned(),
            _ if shown < all => format!("{all} results, the {shown} closest"),
            _ => format!("{all} results"),
        },
        shortcuts: "Keyboard shortcuts",
        no_letters: "A letter alone never acts outside a field or a table: nothing happens by mistake.",
    },
};

/// The screens that no method owns.
pub fn fixed_screens(lang: Lang) -> impl Iterator<Item = (&'static str, Route, Glyph)> {
    let t = FRAME.get(lang);
    [
        (t.cockpit, Route::Cockpit, Glyph::Gauge),
        (t.coherence, Route::Coherence, Glyph::CircleCheck),
        (t.share, Route::Share, Glyph::Share),
        (t.settings, Route::Settings, Glyph::Settings),
        (t.help, Route::Help, Glyph::Help),
        (t.about, Route::About, Glyph::Info),
    ]
    .into_iter()
}

/// Other names of a method: what people call it, its abbreviation, its author. Nothing where its name says it all.
#[must_use]
pub const fn also(method: Method) -> Name {
    const fn say(fr: &'static str, en: &'static str) -> Name {
        Localized { fr, en }
    }
    match method {
        Method::Swot => {
            say("forces faiblesses opportunités menaces", "strengths weaknesses opportunities threats TOWS")
        }
        Method::Pestel => say("environnement macro", "environment macro"),
        Method::FiveForces => say("Porter concurrence", "Porter competition"),
        Method::Competitors => say("carte positionnement rivaux", "map positioning rivals"),
        Method::Bcg => say("vache à lait étoile portefeuille", "cash cow star portfolio"),
        Method::Benchmark => say("benchmark étalonnage", "comparison"),
        Method::Vrio => say("ressources avantage", "resources advantage"),
        Method::Facts => say("verbatims citations passé", "quotations past"),
        Method::Segments => say("segments clients marché", "customers market"),
        Method::Channels => say("distribution acquisition", "distribution acquisition"),
        Method::Rfm => say("récence fréquence montant fichier clients", "recency frequency value customer file"),
        Method::LifetimeValue => {
            say("LTV CLV CAC coût d’acquisition rétention", "LTV CLV CAC acquisition cost retention")
        }
        Method::Components => say("prix offre", "price offer"),
        Method::ValueProposition => say("promesse", "promise"),
        Method::Personas => say("acheteur profil", "buyer profile"),
        Method::Journey => say("moments de vérité", "moments of truth touchpoints"),
        Method::Vision => say("cap mission", "course mission"),
        Method::Okr => say("OKR buts SMART", "OKR goals SMART"),
        Method::StrategyMap => say("tableau de bord prospectif Kaplan", "balanced scorecard Kaplan"),
        Method::Cascade => say("décliner", "break down"),
        Method::Kpis => say("KPI AARRR mesures tableau de bord", "indicators AARRR metrics dashboard"),
        Method::Trace => say("chaîne liens", "chain links"),
        Method::Actions => say("tâches", "tasks to-do"),
        Method::Eisenhower => say("urgent important", "urgent important"),
        Method::People => say("personnes charge capacité", "team load capacity"),
        Method::NinetyDays => say("planning Gantt trimestre jalons", "schedule Gantt quarter milestones"),
        Method::Raci => say("responsabilités rôles", "responsibilities roles"),
        Method::Renunciations => say("renoncer abandon", "give up drop"),
        Method::Packages => say("dépenses coûts", "spending costs"),
        Method::ZeroBasedBudget => say("enveloppe base zéro BBZ ligne de coupe", "envelope zero-based ZBB cut line"),
        Method::Process => say("étapes playbook", "stages playbook"),
        Method::Qualification => say("BANT MEDDIC GPCT", "BANT MEDDIC GPCT"),
        Method::Pipeline => say("opportunités affaires CRM devis", "opportunities deals CRM quotes"),
        Method::Funnel => say("conversion prospection", "conversion prospecting"),
        Method::Alerts => say("surveillance seuil", "watch threshold"),
        Method::Figures => say("saisie import CSV", "entry import CSV"),
        Method::PlanVsActual => say("écarts réalisé", "gaps variance"),
        Method::Rituals => say("réunions", "meetings"),
        Method::Experiments => say("essais tests", "trials tests"),
        Method::Presentation => say("diapositives exposé", "slides deck"),
        Method::Comments => say("avis remarques", "remarks"),
        Method::Synthesis | Method::Alignment | Method::LeadChoice | Method::Signals | Method::Checklist => say("", ""),
    }
}

/// A group of shortcuts: where they act, and the keys with what they do.
pub struct KeyGroup {
    /// Where they act.
    pub place: &'static str,
    /// The keys, each with what it does.
    pub keys: &'static [(&'static str, &'static str)],
}

/// Every shortcut, in groups.
pub const KEYS: Localized<&[KeyGroup]> = Localized {
    fr: &[
        KeyGroup {
            place: "Partout",
            keys: &[
                ("Ctrl K", "Tout chercher, tout faire"),
                ("Ctrl /", "Cette page de raccourcis"),
                ("Ctrl Z", "Annuler"),
                ("Ctrl Maj Z · Ctrl Y", "Rétablir"),
                ("Tab · Maj Tab", "Avancer, reculer"),
                ("Échap", "Fermer, quitter sans modifier"),
            ],
        },
        KeyGroup {
            place: "Dans un tableau",
            keys: &[
                ("← ↑ → ↓", "Passer d’une cellule à l’autre"),
                ("Début · Fin", "Première, dernière colonne"),
                ("⏎ · F2", "Modifier la cellule, valider"),
                ("Ctrl V", "Coller des cellules d’un tableur"),
            ],
        },
        KeyGroup {
            place: "Sur une image à points",
            keys: &[("← ↑ → ↓", "Déplacer le point choisi"), ("⏎ · Espace", "Choisir le point")],
        },
        KeyGroup {
            place: "En présentation",
            keys: &[
                ("→ · Espace · Page suiv.", "Diapositive suivante"),
                ("← · Page préc.", "Diapositive précédente"),
                ("Début · Fin", "Première, dernière"),
                ("N", "Notes de l’orateur"),
                ("F", "Plein écran"),
                ("Échap", "Quitter la présentation"),
            ],
        },
    ],
    en: &[
        KeyGroup {
            place: "Everywhere",
            keys: &[
                ("Ctrl K", "Find and do anything"),
                ("Ctrl /", "This sheet of shortcuts"),
                ("Ctrl Z", "Undo"),
                ("Ctrl Shift Z · Ctrl Y", "Redo"),
                ("Tab · Shift Tab", "Forward, back"),
                ("Esc", "Close, leave without a change"),
            ],
        },
        KeyGroup {
            place: "In a table",
            keys: &[
                ("← ↑ → ↓", "Move from cell to cell"),
                ("Home · End", "First, last column"),
                ("⏎ · F2", "Edit the cell, commit"),
                ("Ctrl V", "Paste cells of a spreadsheet"),
            ],
        },
        KeyGroup {
            place: "On a picture with points",
            keys: &[("← ↑ → ↓", "Move the chosen point"), ("⏎ · Space", "Choose the point")],
        },
        KeyGroup {
            place: "While presenting",
            keys: &[
                ("→ · Space · Page Down", "Next slide"),
                ("← · Page Up", "Previous slide"),
                ("Home · End", "First, last"),
                ("N", "Speaker notes"),
                ("F", "Full screen"),
                ("Esc", "Leave the presentation"),
            ],
        },
    ],
};
