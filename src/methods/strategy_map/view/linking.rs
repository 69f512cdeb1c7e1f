//! Making and removing links: refused with a reason, told with its undo.

use super::{
    super::{
        CauseLink, Refused,
        text::{TEXT, refused},
    },
    named, sheet,
};
use crate::{
    domain::{id::Id, objective::Objective},
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{Toast, Toasts, Tone, use_toasts},
        topbar::undoing,
        words::{Words, use_words},
    },
};
use leptos::prelude::*;

/// What makes and removes links.
#[derive(Clone, Copy)]
pub(super) struct Linking {
    plan: PlanState,
    words: Words,
    toasts: Toasts,
}

impl Linking {
    /// For a screen.
    pub(super) fn here() -> Self {
        Self { plan: use_plan(), words: use_words(), toasts: use_toasts() }
    }

    /// Links cause and effect.
    ///
    /// # Errors
    /// [`Refused`], with nothing changed.
    pub(super) fn link(self, from: Id<Objective>, to: Id<Objective>) -> Result<(), Refused> {
        let known = self.plan.peek();
        sheet(&known).may_link(from, to)?;
        let link = CauseLink::new(Id::new(new_id::<()>().uuid()), from, to);
        self.edit(|links| links.push(link));
        let t = TEXT.get(self.words.lang.get_untracked());
        let name = |id| named(&known, id, t.untitled);
        let plan = self.plan;
        let said = Toast::new(Tone::Ok, (t.linked)(&name(from), &name(to)));
        self.toasts.push(undoing(said, plan));
        Ok(())
    }

    /// Takes a link away.
    pub(super) fn remove(self, link: Id<CauseLink>) {
        self.edit(|links| links.retain(|row| row.id != link));
    }

    fn edit(self, change: impl FnOnce(&mut Vec<CauseLink>)) {
        self.plan.edit(Label::new(Verb::StrategyMap), |plan| change(&mut plan.worksheets.strategy_map.links));
    }

    /// Why a link is refused, in the reader’s language.
    pub(super) fn words(self, why: Refused) -> String {
        (*refused(why).get(self.words.lang.get())).to_owned()
    }
}
