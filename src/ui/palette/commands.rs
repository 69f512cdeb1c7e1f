//! The commands of the palette: what can be done from anywhere.

use super::{Palette, Pane, calendar, meeting};
use crate::{
    domain::{
        action::Action,
        kpi::{Frequency, Kpi},
        lang::{Lang, Localized, Name},
        package::{DecisionPackage, PackageLevel},
    },
    methods::{Method, okr::view::new_objective},
    reports::coherence::view::CoherencePanel,
    route::Route,
    state::PlanState,
    ui::{
        browser::{location, page, random::new_id, screen},
        components::{Glyph, Toast, Toasts, Tone},
        keeping::{
            backup, example,
            preferences::{Preferences, Theme},
            shelf::Shelf,
            start::empty_plan,
        },
        text::TEXT as FRAME,
        topbar::{redo_now, undo_now},
        tour,
    },
};
use leptos::prelude::*;
use std::time::Duration;

/// A command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each says what it does")]
pub enum Command {
    NewAction,
    NewObjective,
    NewKpi,
    NewPackage,
    Undo,
    Redo,
    OpenCoherence,
    HoldMeeting,
    EnterFigures,
    Present,
    FullScreen,
    TakeTour,
    Download,
    ExportCalendar,
    Print,
    Light,
    Dark,
    AsSystem,
    OtherLanguage,
    NewPlan,
    OpenExample,
    Shortcuts,
}

/// What commands act on. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Hands {
    /// The open plan.
    pub plan: PlanState,
    /// The plans of this device.
    pub shelf: Shelf,
    /// What the reader prefers.
    pub preferences: Preferences,
    /// The notices.
    pub toasts: Toasts,
    /// The coherence panel.
    pub coherence: CoherencePanel,
    /// The palette itself.
    pub palette: Palette,
}

impl Command {
    /// Every one, in the order shown.
    pub const ALL: &[Self] = &[
        Self::NewAction,
        Self::NewObjective,
        Self::NewKpi,
        Self::NewPackage,
        Self::Undo,
        Self::Redo,
        Self::OpenCoherence,
        Self::HoldMeeting,
        Self::EnterFigures,
        Self::Present,
        Self::FullScreen,
        Self::TakeTour,
        Self::Download,
        Self::ExportCalendar,
        Self::Print,
        Self::Light,
        Self::Dark,
        Self::AsSystem,
        Self::OtherLanguage,
        Self::NewPlan,
        Self::OpenExample,
        Self::Shortcuts,
    ];

    /// Those that can be done in this browser, in the order shown.
    #[must_use]
    pub fn possible() -> Vec<Self> {
        let can = |command: &Self| *command != Self::FullScreen || screen::can_be_full();
        Self::ALL.iter().copied().filter(can).collect()
    }

    /// What it does: a verb.
    #[must_use]
    pub const fn name(self) -> Name {
        let (fr, en) = match self {
            Self::NewAction => ("Ajouter une action", "Add an action"),
            Self::NewObjective => ("Ajouter un objectif", "Add an objective"),
            Self::NewKpi => ("Ajouter un indicateur", "Add a KPI"),
            Self::NewPackage => ("Ajouter un paquet de décision", "Add a decision package"),
            Self::Undo => ("Annuler la dernière modification", "Undo the last change"),
            Self::Redo => ("Rétablir la modification annulée", "Redo the change taken back"),
            Self::OpenCoherence => ("Ouvrir le panneau de cohérence", "Open the coherence panel"),
            Self::HoldMeeting => ("Tenir la réunion", "Hold the meeting"),
            Self::EnterFigures => ("Saisir les chiffres", "Enter the figures"),
            Self::Present => ("Présenter le plan", "Present the plan"),
            Self::FullScreen => ("Passer en plein écran ou en sortir", "Enter or leave full screen"),
            Self::TakeTour => ("Suivre la visite guidée", "Take the guided tour"),
            Self::Download => ("Télécharger le plan", "Download the plan"),
            Self::ExportCalendar => ("Exporter l’agenda (.ics)", "Export the calendar (.ics)"),
            Self::Print => ("Imprimer cette page", "Print this page"),
            Self::Light => ("Passer en thème clair", "Switch to the light theme"),
            Self::Dark => ("Passer en thème sombre", "Switch to the dark theme"),
            Self::AsSystem => ("Suivre le thème du système", "Follow the system’s theme"),
            Self::OtherLanguage => ("Passer en anglais (English)", "Switch to French (français)"),
            Self::NewPlan => ("Ouvrir un nouveau plan vide", "Open a new, empty plan"),
            Self::OpenExample => ("Ouvrir l’entreprise d’exemple", "Open the example company"),
            Self::Shortcuts => ("Voir les raccourcis du clavier", "See the keyboard shortcuts"),
        };
        Localized { fr, en }
    }

    /// Its keys, where it has some.
    #[must_use]
    pub const fn keys(self) -> Option<Name> {
        match self {
            Self::Undo => Some(Localized { fr: "Ctrl Z", en: "Ctrl Z" }),
            Self::Redo => Some(Localized { fr: "Ctrl Maj Z", en: "Ctrl Shift Z" }),
            Self::Shortcuts => Some(Localized { fr: "Ctrl /", en: "Ctrl /" }),
            _ => None,
        }
    }

    /// Its icon.
    #[must_use]
    pub const fn glyph(self) -> Glyph {
        match self {
            Self::NewAction | Self::NewObjective | Self::NewKpi | Self::NewPackage | Self::NewPlan => Glyph::Plus,
            Self::Undo => Glyph::Undo,
            Self::Redo => Glyph::Redo,
            Self::OpenCoherence => Glyph::CircleCheck,
            Self::HoldMeeting => Glyph::Users,
            Self::EnterFigures => Glyph::Pencil,
            Self::Present => Glyph::Presentation,
            Self::TakeTour => Glyph::Play,
            Self::Download => Glyph::Download,
            Self::ExportCalendar => Glyph::Calendar,
            Self::Print => Glyph::Printer,
            Self::Light => Glyph::Sun,
            Self::Dark => Glyph::Moon,
            Self::FullScreen | Self::AsSystem => Glyph::Monitor,
            Self::OtherLanguage => Glyph::Languages,
            Self::OpenExample => Glyph::Building,
            Self::Shortcuts => Glyph::Help,
        }
    }

    /// Does it.
    pub fn run(self, hands: Hands) {
        let Hands { plan, shelf, preferences, toasts, coherence, palette } = hands;
        match self {
            Self::NewAction => {
                let id = new_id();
                plan.add(Action::new(id));
                location::go(Route::on(Method::Actions, id.uuid()));
            }
            Self::NewObjective => location::go(Route::on(Method::Okr, new_objective(plan).uuid())),
            Self::NewKpi => {
                let id = new_id();
                plan.add(Kpi { frequency: Some(Frequency::Weekly), ..Kpi::new(id) });
                location::go(Route::on(Method::Kpis, id.uuid()));
            }
            Self::NewPackage => {
                let id = new_id();
                plan.add(DecisionPackage { levels: vec![PackageLevel::default()], ..DecisionPackage::new(id) });
                location::go(Route::on(Method::Packages, id.uuid()));
            }
            Self::Undo => undo_now(plan),
            Self::Redo => redo_now(plan),
            Self::OpenCoherence => coherence.open(),
            Self::HoldMeeting => meeting::hold_next(plan),
            Self::EnterFigures => location::go(Route::to(Method::Figures)),
            Self::Present => location::go(Route::Presentation(1)),
            // The key or the click that chose it is the gesture that browsers ask for.
            Self::FullScreen => screen::toggle_full(),
            Self::TakeTour => tour::begin(),
            Self::Download => {
                backup::download(shelf, preferences, move || {
                    toasts.push(Toast::new(Tone::Ok, FRAME.get(preferences.lang.get_untracked()).downloaded));
                });
            }
            Self::ExportCalendar => calendar::export(plan, toasts, preferences.lang.get_untracked()),
            // The palette leaves the page first.
            Self::Print => set_timeout(page::print, Duration::ZERO),
            Self::Light => preferences.theme.set(Theme::Light),
            Self::Dark => preferences.theme.set(Theme::Dark),
            Self::AsSystem => preferences.theme.set(Theme::System),
            Self::OtherLanguage => preferences.lang.update(|lang| {
                *lang = match lang {
                    Lang::Fr => Lang::En,
                    Lang::En => Lang::Fr,
                };
            }),
            Self::NewPlan => {
                shelf.add(empty_plan());
                location::go(Route::Cockpit);
            }
            Self::OpenExample => {
                let lang = preferences.lang.get_untracked();
                example::load(shelf, plan, lang, || location::go(Route::Cockpit));
            }
            Self::Shortcuts => palette.open(Pane::Shortcuts),
        }
    }
}
