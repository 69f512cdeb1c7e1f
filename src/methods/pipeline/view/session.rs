//! An import under way: which file is open, how its columns are read, what its stages stand for. Nothing enters the plan
//! before [`Session::confirm`].

use crate::{
    domain::{id::Id, sales_stage::SalesStage},
    exchange::{
        compute::ComputeError,
        csv::{NumberHabit, OpportunitiesImport, OpportunitiesMapping, Preview},
        import::{Landed, StageNames, foreseen, land_opportunities, proposed_beside, unplaced},
    },
    methods::pipeline::text::import::TEXT,
    state::{
        PlanState,
        label::{Label, Verb},
    },
    ui::{
        arrivals::Arrivals,
        browser::{files::PickedFile, random::new_id},
        components::{Toast, Toasts, Tone},
        compute::Compute,
        table_reader::{Input, Reader},
        topbar::undoing,
        words::Words,
    },
};
use leptos::prelude::*;
use std::{future::Future, sync::Arc};

/// Where an import stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Nobody asked for one.
    Idle,
    /// A file is asked for.
    Asking,
    /// One is being read.
    Reading,
    /// It could not be read.
    Failed(ComputeError),
    /// It is no table of opportunities.
    NotOpportunities,
    /// It is read.
    Ready,
}

/// An import. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub(super) struct Session {
    pub plan: PlanState,
    words: Words,
    toasts: Toasts,
    pub reader: Reader,
    pub stage: RwSignal<Stage>,
    /// The file’s name.
    pub name: RwSignal<String>,
    pub preview: RwSignal<Option<Arc<Preview>>>,
    pub mapping: RwSignal<Option<OpportunitiesMapping>>,
    pub read: RwSignal<Option<Arc<OpportunitiesImport>>>,
    pub stages: RwSignal<StageNames>,
    /// What the reader chose of them, which a corrected column leaves.
    chosen: RwSignal<StageNames>,
}

impl Session {
    pub fn new(plan: PlanState, words: Words, toasts: Toasts, compute: Compute) -> Self {
        Self {
            plan,
            words,
            toasts,
            reader: Reader::new(compute),
            stage: RwSignal::new(Stage::Idle),
            name: RwSignal::new(String::new()),
            preview: RwSignal::new(None),
            mapping: RwSignal::new(None),
            read: RwSignal::new(None),
            stages: RwSignal::new(StageNames::new()),
            chosen: RwSignal::new(StageNames::new()),
        }
    }

    /// Takes files dropped anywhere on the page, and forgets them with it.
    pub fn listen(self, arrivals: Arrivals) {
        arrivals.lead_figures_to(move |files| self.open_files(files));
        on_cleanup(move || self.reader.close());
    }

    /// Shows the place for a file.
    pub fn ask_for_file(self) {
        self.stage.set(Stage::Asking);
    }

    /// Opens the first of the files.
    pub fn open_files(self, files: Vec<PickedFile>) {
        let Some(file) = files.into_iter().next() else { return };
        self.name.set(file.name());
        self.read.set(None);
        self.chosen.set(StageNames::new());
        self.stage.set(Stage::Reading);
        let habit = NumberHabit::from(self.words.lang.get_untracked());
        self.ask(async move { self.reader.open(Input::File(file), habit).await }, Self::look);
    }

    /// Leaves the file.
    pub fn cancel(self) {
        self.reader.close();
        self.read.set(None);
        self.preview.set(None);
        self.stage.set(Stage::Idle);
    }

    fn look(self, preview: Preview) {
        let mapping = preview.opportunities.clone();
        let known = mapping.is_some();
        self.mapping.set(mapping);
        self.preview.set(Some(Arc::new(preview)));
        if known { self.read_again() } else { self.stage.set(Stage::NotOpportunities) }
    }

    /// Corrects how the columns are read, and reads anew.
    pub fn correct(self, change: impl FnOnce(&mut OpportunitiesMapping)) {
        self.mapping.update(|mapping| {
            if let Some(mapping) = mapping {
                change(mapping);
            }
        });
        self.read_again();
    }

    /// Says what a stage of the CRM stands for.
    pub fn choose_stage(self, name: &str, stage: Option<Id<SalesStage>>) {
        for stages in [self.chosen, self.stages] {
            stages.update(|stages| {
                stages.insert(name.to_owned(), stage);
            });
        }
    }

    fn read_again(self) {
        let Some(mapping) = self.mapping.get_untracked() else { return };
        self.ask(async move { self.reader.opportunities(mapping).await }, |session, read: OpportunitiesImport| {
            let chosen = session.chosen.get_untracked();
            session.stages.set(proposed_beside(&session.plan.peek(), &read.stages, &chosen));
            session.read.set(Some(Arc::new(read)));
            session.stage.set(Stage::Ready);
        });
    }

    /// What the import would do.
    pub fn foreseen(self) -> Landed {
        let (plan, stages) = (self.plan.plan(), self.stages.get());
        self.read.with(|read| read.as_ref().map(|read| foreseen(&plan, &read.lines, &stages)).unwrap_or_default())
    }

    /// The stages of the file whose open opportunities would stand at no stage of the process.
    pub fn unplaced(self) -> Vec<String> {
        let (plan, stages) = (self.plan.plan(), self.stages.get());
        self.read.with(|read| read.as_ref().map(|read| unplaced(&plan, &read.lines, &stages)).unwrap_or_default())
    }

    /// Writes it into the plan, as one step.
    pub fn confirm(self) {
        let (Some(read), stages) = (self.read.get_untracked(), self.stages.get_untracked()) else { return };
        self.plan.edit(Label::new(Verb::ImportOpportunities), |plan| {
            land_opportunities(plan, &read.lines, &stages, new_id);
        });
        self.cancel();
        let plan = self.plan;
        let words = TEXT.get(self.words.lang.get_untracked()).done;
        self.toasts.push(undoing(Toast::new(Tone::Ok, words), plan));
    }

    fn ask<T: 'static>(
        self,
        question: impl Future<Output = Result<T, ComputeError>> + 'static,
        take: impl FnOnce(Self, T) + 'static,
    ) {
        self.reader.last(question, move |answer| match answer {
            Ok(answer) => take(self, answer),
            Err(failure) => self.stage.set(Stage::Failed(failure)),
        });
    }
}
