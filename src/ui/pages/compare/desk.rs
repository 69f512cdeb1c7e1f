//! What is compared: the sides that can be chosen, the plans behind them, and what comes of both.

use super::{
    compared::{Compared, Found, followed},
    text::{TEXT, Text},
};
use crate::{
    domain::lang::Lang,
    plan::Plan,
    route::side::{Side, href, sides},
    state::{PlanState, use_plan},
    storage::{OpenError, VersionKey},
    ui::{
        browser::{intl::IntlFormat, location, tasks},
        components::Choice,
        keeping::{
            shelf::{Shelf, Shelved, use_shelf},
            versions::NoVersion,
        },
        topbar::plan_mark,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// A side is read so many milliseconds after it was chosen: by keys, one passes through several.
const BROWSING: i32 = 160;

/// A side, read.
pub(super) type Read = Result<Arc<Plan>, Missing>;

/// Why a side cannot be compared.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Missing {
    /// The version is gone.
    Version,
    /// The plan is on this device no more.
    Plan,
    /// It is there, and cannot be read.
    Unreadable(OpenError),
}

impl From<NoVersion> for Missing {
    fn from(reason: NoVersion) -> Self {
        match reason {
            NoVersion::Gone => Self::Version,
            NoVersion::Unreadable(error) => Self::Unreadable(error),
        }
    }
}

/// What the screen works on. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The versions of the open plan, the latest first.
    pub(super) versions: Signal<Vec<VersionKey>>,
    /// The two sides.
    pub(super) sides: [RwSignal<Side>; 2],
    /// What both hold; nothing while it is being read.
    pub(super) found: RwSignal<Found>,
    shelf: Shelf,
    state: PlanState,
}

impl Desk {
    /// The desk with the sides that the address names, else with the latest version, or another plan, and now.
    pub(super) fn new(versions: Signal<Vec<VersionKey>>) -> Self {
        let (state, shelf) = (use_plan(), use_shelf());
        let [first, second] = sides(&location::fragment());
        let others = others(shelf, state);
        let usual = versions.with_untracked(|all| {
            let named = all.iter().find(|version| version.name.is_some()).or(all.first());
            named.map(Side::of).or_else(|| others.first().map(|plan| Side::Plan(plan.id)))
        });
        let sides = [first.or(usual).unwrap_or(Side::Now), second.unwrap_or(Side::Now)].map(RwSignal::new);
        let read = sides.map(|side| read(side, versions, shelf, state));
        Self { versions, sides, found: followed(sides, read, state), shelf, state }
    }

    /// What either side can be, in the reader's words.
    pub(super) fn choices(self, t: &Text, format: &IntlFormat) -> Vec<Choice> {
        let named = |name: String| if name.trim().is_empty() { t.untitled.to_owned() } else { name };
        let now = (t.now_choice)(&named(self.state.plan().name.clone()));
        let mut choices = vec![Choice::new(Side::Now.text(), now)];
        self.versions.with(|versions| {
            let (with, without): (Vec<_>, Vec<_>) = versions.iter().partition(|version| version.name.is_some());
            choices.extend(with.into_iter().chain(without).map(|version| {
                let moment = format.moment(&version.taken_at);
                let label = match &version.name {
                    Some(name) => (t.named_choice)(name, &moment),
                    None => (t.version_of)(&moment),
                };
                Choice::new(Side::of(version).text(), label)
            }));
        });
        let others = others(self.shelf, self.state);
        choices.extend(
            others.into_iter().map(|plan| Choice::new(Side::Plan(plan.id).text(), (t.plan_choice)(&named(plan.name)))),
        );
        choices
    }

    /// Whether there is anything besides the open plan.
    pub(super) fn has_choice(self) -> bool {
        self.versions.with(|versions| !versions.is_empty()) || !others(self.shelf, self.state).is_empty()
    }

    /// Chooses a side; the address follows.
    pub(super) fn choose(self, at: usize, side: &str) {
        if let (Some(signal), Some(side)) = (self.sides.get(at), Side::parse(side)) {
            signal.set(side);
            self.show();
        }
    }

    /// Turns both round.
    pub(super) fn swap(self) {
        let [first, second] = self.sides.map(|side| side.get_untracked());
        self.sides[0].set(second);
        self.sides[1].set(first);
        self.show();
    }

    fn show(self) {
        let [first, second] = self.sides.map(|side| side.get_untracked());
        location::show(&href(&first, &second));
    }

    /// What a side is called beside the other.
    pub(super) fn names(self) -> [Signal<String>; 2] {
        let (t, f) = (use_text(&TEXT), use_format());
        [0, 1].map(|at: usize| Signal::derive(move || self.name(at, t(), &f())))
    }

    fn name(self, at: usize, t: &Text, format: &IntlFormat) -> String {
        let of_plan = |plan: &Plan| if plan.name.trim().is_empty() { t.untitled.to_owned() } else { plan.name.clone() };
        let plan = self.found.with(|found| Some(Arc::clone(&found.as_ref()?.as_ref().ok()?.plans[at])));
        match (self.sides[at].get(), plan) {
            (Side::Now, _) if self.has_other_plan() => (t.open_plan)(&of_plan(&self.state.plan())),
            (Side::Now, _) => t.now.to_owned(),
            (Side::Version(taken_at), _) => self.version_name(&taken_at, t, format),
            (Side::Plan(_), Some(plan)) => of_plan(&plan),
            (Side::Plan(_), None) => t.untitled.to_owned(),
        }
    }

    fn version_name(self, taken_at: &str, t: &Text, format: &IntlFormat) -> String {
        let name = self.versions.with(|all| {
            all.iter().find(|version| version.taken_at == taken_at).and_then(|version| version.name.clone())
        });
        name.unwrap_or_else(|| (t.version_of)(&format.moment(taken_at)))
    }

    /// Whether another plan stands on either side.
    fn has_other_plan(self) -> bool {
        self.sides.iter().any(|side| side.with(|side| matches!(side, Side::Plan(_))))
    }

    /// The version that can be taken up again: the one beside the open plan as it is now, where they differ.
    pub(super) fn restorable(self) -> Option<VersionKey> {
        let differ = self.found.with(|found| matches!(found, Some(Ok(found)) if !found.comparison.is_empty()));
        if !differ {
            return None;
        }
        let [first, second] = self.sides.map(|side| side.get());
        let taken_at = match (first, second) {
            (Side::Version(taken_at), Side::Now) | (Side::Now, Side::Version(taken_at)) => taken_at,
            _ => return None,
        };
        self.versions.with(|all| all.iter().find(|version| version.taken_at == taken_at).cloned())
    }

    /// The marks of the plans behind both sides, where they are two.
    pub(super) fn marks(self) -> [AnyView; 2] {
        let names = self.names();
        [0, 1].map(|at: usize| {
            let id = Signal::derive(move || match self.sides[at].get() {
                Side::Plan(id) => id,
                Side::Now | Side::Version(_) => self.state.plan().id.uuid(),
            });
            (move || self.has_other_plan().then(|| plan_mark(id, names[at]))).into_any()
        })
    }

    /// How amounts of each side are written: in the currency of its plan.
    pub(super) fn formats(compared: &Compared, lang: Lang) -> [IntlFormat; 2] {
        compared.plans.each_ref().map(|plan| IntlFormat::new(lang, plan.company.currency.code()))
    }
}

/// The plans of this device besides the open one that can be read.
fn others(shelf: Shelf, state: PlanState) -> Vec<Shelved> {
    let open = state.plan().id.uuid();
    shelf.plans.get().into_iter().filter(|plan| plan.id != open && !plan.damaged).collect()
}

/// What a side holds, read anew when another one is chosen; the open plan as it is, edits and all.
fn read(
    side: RwSignal<Side>,
    versions: Signal<Vec<VersionKey>>,
    shelf: Shelf,
    state: PlanState,
) -> Signal<Option<Read>> {
    let kept = RwSignal::new(None::<(Side, Read)>);
    Effect::new(move |before: Option<()>| {
        let wanted = side.get();
        let version = match &wanted {
            Side::Version(taken_at) => {
                versions.with(|all| all.iter().find(|version| version.taken_at == *taken_at).cloned())
            }
            Side::Now | Side::Plan(_) => None,
        };
        if wanted == Side::Now {
            return;
        }
        let is_here = move |id: Uuid| shelf.plans.with_untracked(|plans| plans.iter().any(|plan| plan.id == id));
        tasks::spawn(async move {
            if before.is_some() {
                tasks::pause(BROWSING).await;
                if side.try_with_untracked(|now| *now == wanted) != Some(true) {
                    return;
                }
            }
            let read = match (&wanted, version) {
                (Side::Plan(id), _) if !is_here(*id) => Err(Missing::Plan),
                (Side::Plan(id), _) => shelf.read(*id).await.map(|(plan, _)| plan).map_err(Missing::Unreadable),
                (_, Some(version)) => shelf.version(&version).await.map_err(Missing::from),
                (_, None) => Err(Missing::Version),
            };
            if side.try_with_untracked(|now| *now == wanted) == Some(true) {
                let _ = kept.try_set(Some((wanted, read.map(Arc::new))));
            }
        });
    });
    Signal::derive(move || match side.get() {
        Side::Now => Some(Ok(state.plan())),
        wanted => kept.with(|kept| kept.as_ref().filter(|(side, _)| *side == wanted).map(|(_, read)| read.clone())),
    })
}
