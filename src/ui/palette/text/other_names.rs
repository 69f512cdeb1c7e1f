//! What else people call what the palette offers: the words that they type for a command, a screen or a method beside its
//! own name. Their order means nothing.

use crate::{
    domain::lang::{Localized, Name},
    methods::Method,
    route::Route,
    ui::palette::commands::Command,
};

const fn say(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

/// Other words for a command: what it is for, other verbs for it.
#[must_use]
pub const fn of_command(command: Command) -> Name {
    match command {
        Command::NewAction => say("créer nouvelle tâche à faire", "create new task to-do"),
        Command::NewObjective => say("créer nouveau but OKR", "create new goal OKR"),
        Command::NewKpi => say("créer nouveau KPI mesure suivre", "create new indicator metric measure track"),
        Command::NewPackage => say("créer nouvelle dépense budget", "create new spending budget"),
        Command::Undo => say("défaire revenir en arrière", "back revert take back"),
        Command::Redo => say("refaire", "again"),
        Command::OpenCoherence => {
            say("contrôler vérifier contradictions erreurs", "check verify contradictions errors")
        }
        Command::HoldMeeting => {
            say("ouvrir commencer démarrer reprendre rituel revue point", "open begin start resume ritual review")
        }
        Command::EnterFigures => {
            say("entrer remplir mesures relevés valeurs données", "type fill in measurements values data")
        }
        Command::Present => say(
            "présentation diaporama diapositives projeter plein écran slides",
            "presentation slideshow slides project full screen fullscreen",
        ),
        Command::FullScreen => say("agrandir maximiser fullscreen", "fullscreen enlarge maximise maximize"),
        Command::TakeTour => say("découvrir démonstration tutoriel apprendre", "discover demonstration tutorial learn"),
        Command::Download => {
            say("exporter sauvegarder sauvegarde enregistrer copie fichier JSON", "export save backup copy file JSON")
        }
        Command::ExportCalendar => say(
            "télécharger calendrier échéances iCal Outlook Google",
            "download diary agenda due dates iCal Outlook Google",
        ),
        Command::Print => say("imprimante papier PDF exporter", "printer paper PDF export"),
        Command::Light => say("mode jour apparence couleurs", "mode day appearance colours colors"),
        Command::Dark => say("mode nuit noir apparence couleurs", "mode night black appearance colours colors"),
        Command::AsSystem => say("mode automatique apparence couleurs", "mode automatic appearance colours colors"),
        Command::OtherLanguage => say("langue traduire", "language translate"),
        Command::NewPlan => say("créer commencer recommencer vierge", "create begin start over blank"),
        Command::OpenExample => say("essayer modèle démonstration", "try sample demonstration"),
        Command::Shortcuts => say("touches aide", "keys hotkeys help"),
    }
}

/// Other names of a screen that no method owns: what is found there.
#[must_use]
pub const fn of_screen(screen: Route) -> Name {
    match screen {
        Route::Cockpit => say("accueil tableau de bord", "home dashboard"),
        Route::Coherence => say("contrôles contradictions erreurs", "checks contradictions errors"),
        Route::Share => say(
            "exporter importer envoyer lien fichier plan sauvegarde version Excel CSV agenda",
            "export import send link file plan backup version Excel CSV calendar",
        ),
        Route::Document => say("PDF rapport imprimer exporter", "PDF report print export"),
        Route::Settings => say("préférences options langue thème", "preferences options language theme"),
        Route::Help => say("glossaire mode d’emploi questions", "glossary manual questions"),
        Route::About => say("licences version", "licences licenses version"),
        _ => say("", ""),
    }
}

/// Other names of a method: what people call it, its abbreviation, its author. Nothing where its name says it all.
#[must_use]
pub const fn of_method(method: Method) -> Name {
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
        Method::NinetyDays => {
            say("planning Gantt agenda calendrier trimestre jalons", "schedule Gantt calendar quarter milestones")
        }
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
        Method::Rituals => say("réunions ordre du jour compte rendu", "meetings agenda minutes"),
        Method::Experiments => say("essais tests", "trials tests"),
        Method::Presentation => say("diapositives exposé", "slides deck"),
        Method::Comments => say("avis remarques", "remarks"),
        Method::Synthesis | Method::Alignment | Method::LeadChoice | Method::Signals | Method::Checklist => say("", ""),
    }
}
