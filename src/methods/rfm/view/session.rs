//! An analysis under way: which file is open, how it is read, what came out. Rows of customers stay in the worker; nothing
//! enters the plan before [`Session::keep`], and then aggregates only.

use crate::{
    domain::day::Day,
    exchange::{
        compute::ComputeError,
        csv::{NumberHabit, OrdersMapping, Preview, RfmImport, RfmRequest},
    },
    methods::rfm::{Analysis, Comparison, Rfm, Settings, text::TEXT},
    state::{
        PlanState,
        label::{Label, Verb},
    },
    ui::{
        arrivals::Arrivals,
        browser::files::{self, PickedFile},
        components::{Toast, Toasts, Tone},
        compute::Compute,
        table_reader::{Input, Reader},
        topbar::undoing,
        words::Words,
    },
};
use leptos::prelude::*;
use std::{future::Future, sync::Arc};

/// Where an analysis stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// No file is open.
    Idle,
    /// One is being opened.
    Reading,
    /// It could not be read.
    Failed(ComputeError),
    /// It is no table of orders.
    NotOrders,
    /// It is open and analysed.
    Ready,
}

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Empty,
    Reading,
    Refused,
    Shown,
}

/// An analysis. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Session {
    pub plan: PlanState,
    words: Words,
    toasts: Toasts,
    pub reader: Reader,
    pub stage: RwSignal<Stage>,
    /// The file’s name.
    pub name: RwSignal<String>,
    pub preview: RwSignal<Option<Arc<Preview>>>,
    pub mapping: RwSignal<Option<OrdersMapping>>,
    pub reference: RwSignal<Option<Day>>,
    pub earlier: RwSignal<Option<Day>>,
    pub settings: RwSignal<Settings>,
    pub read: RwSignal<Option<Arc<RfmImport>>>,
    /// What the plan keeps.
    kept: Memo<Rfm>,
}

impl Session {
    /// No file.
    pub fn new(plan: PlanState, words: Words, toasts: Toasts, compute: Compute) -> Self {
        let kept = plan.select(|plan| plan.worksheets.rfm.clone());
        Self {
            plan,
            words,
            toasts,
            reader: Reader::new(compute),
            stage: RwSignal::new(Stage::Idle),
            name: RwSignal::new(String::new()),
            preview: RwSignal::new(None),
            mapping: RwSignal::new(None),
            reference: RwSignal::new(None),
            earlier: RwSignal::new(None),
            settings: RwSignal::new(kept.with_untracked(|kept| kept.settings.clone())),
            read: RwSignal::new(None),
            kept,
        }
    }

    /// Takes files dropped anywhere on the page, and forgets them with it.
    pub fn listen(self, arrivals: Arrivals) {
        arrivals.lead_figures_to(move |files| self.open_files(files));
        on_cleanup(move || self.reader.close());
    }

    /// What the page shows.
    pub fn place(self) -> Place {
        match self.stage.get() {
            Stage::Reading => Place::Reading,
            Stage::Failed(_) | Stage::NotOrders => Place::Refused,
            Stage::Ready => Place::Shown,
            Stage::Idle if self.kept.with(|kept| kept.analysis.is_some()) => Place::Shown,
            Stage::Idle => Place::Empty,
        }
    }

    /// The analysis of the open file, else the one that the plan keeps.
    pub fn analysis(self) -> Option<Analysis> {
        let read = self.read.with(|read| read.as_ref().map(|read| read.analysis.clone()));
        read.or_else(|| self.kept.with(|kept| kept.analysis.clone()))
    }

    /// Its comparison.
    pub fn comparison(self) -> Option<Comparison> {
        match self.read.get() {
            Some(read) => read.comparison.clone(),
            None => self.kept.with(|kept| kept.comparison.clone()),
        }
    }

    /// Whether what is shown is what the plan keeps.
    pub fn is_kept(self) -> bool {
        self.kept.with(|kept| {
            self.read.with(|read| {
                read.as_ref().is_none_or(|read| {
                    kept.analysis.as_ref() == Some(&read.analysis) && kept.comparison == read.comparison
                })
            })
        })
    }

    /// Opens the first of the files.
    pub fn open_files(self, files: Vec<PickedFile>) {
        let Some(file) = files.into_iter().next() else { return };
        self.name.set(file.name());
        self.read.set(None);
        self.reference.set(None);
        self.earlier.set(None);
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
        let mapping = preview.orders;
        self.mapping.set(mapping);
        self.preview.set(Some(Arc::new(preview)));
        if mapping.is_some() { self.analyse() } else { self.stage.set(Stage::NotOrders) }
    }

    /// Analyses the open file as it is asked for now.
    pub fn analyse(self) {
        let Some(mapping) = self.mapping.get_untracked() else { return };
        let request = self.request();
        self.ask(async move { self.reader.rfm(mapping, request).await }, |session, read: RfmImport| {
            session.reference.set(Some(read.analysis.reference));
            session.read.set(Some(Arc::new(read)));
            session.stage.set(Stage::Ready);
        });
    }

    fn request(self) -> RfmRequest {
        let reference = self.reference.get_untracked();
        let earlier = self.earlier.get_untracked();
        RfmRequest {
            reference,
            latest: self.plan.today.get_untracked(),
            earlier: earlier.filter(|earlier| reference.is_some_and(|reference| *earlier < reference)),
            settings: self.settings.get_untracked(),
        }
    }

    /// Changes the settings and analyses anew.
    pub fn set(self, change: impl FnOnce(&mut Settings)) {
        self.settings.update(change);
        self.analyse();
    }

    /// Corrects a column and analyses anew.
    pub fn correct(self, change: impl FnOnce(&mut OrdersMapping)) {
        self.mapping.update(|mapping| {
            if let Some(mapping) = mapping {
                change(mapping);
            }
        });
        self.analyse();
    }

    /// Asks the reader and takes the answer, unless something else was asked since.
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

    /// Writes the aggregates into the plan, as one step.
    pub fn keep(self) {
        let Some(read) = self.read.get_untracked() else { return };
        let settings = self.settings.get_untracked();
        self.plan.edit(Label::new(Verb::KeepAnalysis), |plan| {
            let rfm = &mut plan.worksheets.rfm;
            rfm.settings = settings;
            rfm.analysis = Some(read.analysis.clone());
            rfm.comparison = read.comparison.clone();
        });
        let plan = self.plan;
        let words = TEXT.get(self.words.lang.get_untracked()).kept;
        self.toasts.push(undoing(Toast::new(Tone::Ok, words), plan));
    }

    /// Takes the kept analysis out of the plan, as one step.
    pub fn forget(self) {
        self.plan.edit(Label::new(Verb::ForgetAnalysis), |plan| {
            let rfm = &mut plan.worksheets.rfm;
            (rfm.analysis, rfm.comparison) = (None, None);
        });
    }

    /// Hands the list of customers out as a CSV.
    pub fn download(self) {
        let Some(mapping) = self.mapping.get_untracked() else { return };
        let (request, lang) = (self.request(), self.words.lang.get_untracked());
        let day = request.reference.unwrap_or(request.latest);
        let name = format!("{}-{day}.csv", TEXT.get(lang).download_file);
        self.ask(
            async move { self.reader.rfm_customers(mapping, request, lang).await },
            move |session, address: String| {
                if !files::download_from(&name, &address) {
                    session.stage.set(Stage::Failed(ComputeError::Stopped));
                }
            },
        );
    }
}
