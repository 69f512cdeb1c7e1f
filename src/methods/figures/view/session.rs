//! An import under way: what was opened, how it is to be read, what was read, and where it goes. Nothing is written
//! into the plan before [`Session::confirm`].

use super::stage::{Stage, Table, new_name, numeric, series_columns};
use crate::{
    domain::{
        kpi::{Frequency, MetricKind},
        lang::Format,
    },
    exchange::{
        compute::{ComputeError, Cut},
        csv::{
            self, Content, DateColumn, FiguresMapping, ImportedSeries, NumberFormat, NumberHabit, OrdersMapping,
            PartialPeriods, Preview, RepeatedDate, SeriesColumn,
        },
        import::{Clashes, Destination, Landing, Written, land, proposed},
    },
    methods::figures::text::import,
    state::{
        PlanState,
        label::{Label, Verb},
    },
    ui::{
        arrivals::Arrivals,
        browser::{anywhere, files::PickedFile, page, random::new_id},
        components::{Toast, Toasts, Tone},
        compute::Compute,
        table_reader::{Input, Reader},
        words::Words,
    },
};
use leptos::prelude::*;
use std::{collections::BTreeMap, future::Future, sync::Arc};

/// An import. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Session {
    pub plan: PlanState,
    words: Words,
    toasts: Toasts,
    pub reader: Reader,
    pub stage: RwSignal<Stage>,
    /// The file's name.
    pub name: RwSignal<String>,
    pub preview: RwSignal<Option<Arc<Preview>>>,
    pub content: RwSignal<Content>,
    pub date: RwSignal<Option<DateColumn>>,
    pub repeated: RwSignal<RepeatedDate>,
    /// How each column that can become a series is read.
    pub columns: RwSignal<Vec<SeriesColumn>>,
    pub orders: RwSignal<Option<OrdersMapping>>,
    pub partial: RwSignal<PartialPeriods>,
    pub table: RwSignal<Option<Arc<Table>>>,
    /// Where each series goes, by its key.
    pub destinations: RwSignal<BTreeMap<usize, Destination>>,
    pub clashes: RwSignal<Clashes>,
    /// What the last import wrote.
    pub done: RwSignal<Option<Written>>,
}

impl Session {
    /// No import.
    pub fn new(plan: PlanState, words: Words, toasts: Toasts, compute: Compute) -> Self {
        Self {
            plan,
            words,
            toasts,
            reader: Reader::new(compute),
            stage: RwSignal::new(Stage::Idle),
            name: RwSignal::new(String::new()),
            preview: RwSignal::new(None),
            content: RwSignal::new(Content::Unknown),
            date: RwSignal::new(None),
            repeated: RwSignal::new(RepeatedDate::default()),
            columns: RwSignal::new(Vec::new()),
            orders: RwSignal::new(None),
            partial: RwSignal::new(PartialPeriods::default()),
            table: RwSignal::new(None),
            destinations: RwSignal::new(BTreeMap::new()),
            clashes: RwSignal::new(Clashes::default()),
            done: RwSignal::new(None),
        }
    }

    /// Takes files dropped and cells pasted anywhere on the page.
    pub fn listen(self, arrivals: Arrivals) {
        arrivals.lead_figures_to(move |files| self.open_files(files));
        anywhere::on_paste(move |text| self.open_pasted(text));
        on_cleanup(move || self.reader.give_up());
    }

    /// Opens the first of the files.
    pub fn open_files(self, files: Vec<PickedFile>) {
        if let Some(file) = files.into_iter().next() {
            self.open(file.name(), Input::File(file));
        }
    }

    /// Opens pasted cells.
    pub fn open_pasted(self, text: String) {
        let name = import::ways_in::TEXT.get(self.words.lang.get_untracked()).pasted.to_owned();
        self.open(name, Input::Pasted(text));
    }

    fn open(self, name: String, input: Input) {
        self.name.set(name);
        self.done.set(None);
        self.stage.set(Stage::Reading);
        let habit = self.habit();
        self.ask(async move { self.reader.open(input, habit).await }, Self::show);
    }

    /// Cuts the same text up in another way.
    pub fn cut(self, cut: Cut) {
        let habit = self.habit();
        self.ask(async move { self.reader.cut(cut, habit).await }, Self::show);
    }

    /// Leaves the import; nothing was written.
    pub fn cancel(self) {
        self.reader.close();
        self.go(Stage::Idle);
        self.preview.set(None);
        self.table.set(None);
    }

    /// Shows another part of the page from its top, as another page would.
    fn go(self, stage: Stage) {
        let moves = self.stage.with_untracked(|now| *now != stage);
        self.stage.set(stage);
        if moves {
            page::scroll_to_top();
            page::focus("main");
        }
    }

    /// Asks the reader and takes the answer, unless something else was asked since.
    fn ask<T: 'static>(
        self,
        question: impl Future<Output = Result<T, ComputeError>> + 'static,
        take: impl FnOnce(Self, T) + 'static,
    ) {
        self.reader.last(question, move |answer| match answer {
            Ok(answer) => take(self, answer),
            Err(failure) => self.go(Stage::Failed(failure)),
        });
    }

    /// Takes what the table seems to hold as the first proposal.
    fn show(self, preview: Preview) {
        let habit = self.habit();
        self.content.set(preview.content);
        self.date.set(preview.figures.as_ref().map(|mapping| mapping.date));
        self.orders.set(preview.orders);
        self.columns.set(series_columns(&preview.columns, habit));
        self.destinations.set(numeric(&preview.columns).map(|at| (at, Destination::New)).collect());
        self.table.set(None);
        self.preview.set(Some(Arc::new(preview)));
        self.go(Stage::Ready);
        self.read_anew();
    }

    /// Reads as corrected, then proposes where the series go.
    pub fn read_anew(self) {
        if self.content.get_untracked() == Content::Orders {
            self.destinations.set((0..csv::ORDER_METRICS.len()).map(|at| (at, Destination::New)).collect());
        }
        self.read(Self::propose);
    }

    /// Reads as corrected; where the series go stays.
    pub fn read_again(self) {
        self.read(|_| {});
    }

    fn read(self, then: impl FnOnce(Self) + 'static) {
        let take = move |session: Self, table: Table| {
            session.table.set(Some(Arc::new(table)));
            then(session);
        };
        match (self.content.get_untracked(), self.orders.get_untracked(), self.figures_mapping()) {
            (Content::Orders, Some(mapping), _) => {
                self.ask(async move { self.reader.orders(mapping).await.map(Table::Orders) }, take);
            }
            (_, _, Some(mapping)) => {
                self.ask(async move { self.reader.figures(mapping).await.map(Table::Figures) }, take);
            }
            _ => self.table.set(None),
        }
    }

    fn figures_mapping(self) -> Option<FiguresMapping> {
        let date = self.date.get_untracked()?;
        let wanted = self.destinations.get_untracked();
        let goes =
            |column: usize| column != date.column && wanted.get(&column).is_some_and(|d| *d != Destination::Ignore);
        let series = self.columns.get_untracked().into_iter().filter(|c| goes(c.column)).collect();
        Some(FiguresMapping { date, series, repeated: self.repeated.get_untracked() })
    }

    fn propose(self) {
        let series = untrack(move || self.series());
        let plan = self.plan.peek();
        let rows: Vec<ImportedSeries> = series.iter().map(|(_, series)| series.clone()).collect();
        let proposals = series.iter().map(|(key, _)| *key).zip(proposed(&plan, &rows));
        self.destinations.update(|destinations| destinations.extend(proposals));
    }

    /// The series as read, by key.
    pub fn series(self) -> Vec<(usize, ImportedSeries)> {
        let partial = self.partial.get();
        self.table.with(|table| table.as_ref().map(|table| table.series(partial)).unwrap_or_default())
    }

    /// Where a series goes.
    pub fn destination(self, key: usize) -> Destination {
        self.destinations.with(|all| all.get(&key).copied().unwrap_or(Destination::Ignore))
    }

    /// Sends a series elsewhere.
    pub fn send(self, key: usize, destination: Destination) {
        let before = untrack(move || self.destination(key));
        self.destinations.update(|all| {
            all.insert(key, destination);
        });
        // Columns that go nowhere are not read, so that what they hold is no bad line.
        if before == Destination::Ignore || destination == Destination::Ignore {
            self.read_again();
        }
    }

    /// Corrects how a column is read.
    pub fn correct(self, column: usize, change: impl Fn(&mut NumberFormat)) {
        self.columns
            .update(|columns| columns.iter_mut().filter(|c| c.column == column).for_each(|c| change(&mut c.format)));
        self.read_again();
    }

    /// Adds orders up by another period.
    pub fn group_by(self, period: Frequency) {
        self.orders.update(|orders| {
            if let Some(orders) = orders {
                orders.period = period;
            }
        });
        self.read_anew();
    }

    /// Writes everything as one step and goes back to the grid.
    pub fn confirm(self, format: &dyn Format) {
        let (landings, clashes) = (self.landings(), self.clashes.get_untracked());
        let mut written = Written::default();
        let facts = self.table.with_untracked(|table| table.as_ref()?.facts());
        self.plan.edit(Label::new(Verb::ImportFigures), |plan| {
            written = land(plan, landings, clashes);
            plan.worksheets.facts.orders = facts.or(plan.worksheets.facts.orders.take());
        });
        self.cancel();
        self.done.set(Some(written));
        let plan = self.plan;
        let (done, words) = (self.done, import::written(written.values, written.kpis, written.created, format));
        let Some(step) = plan.latest_step() else { return };
        let undo = move || {
            plan.undo_step(step);
            let _ = done.try_set(None);
        };
        self.toasts.push(Toast::new(Tone::Ok, words).with_undo_while(undo, move || plan.is_latest(step)));
    }

    fn landings(self) -> Vec<Landing> {
        let series = untrack(move || self.series());
        let metrics: Vec<Option<MetricKind>> = series.iter().map(|(_, s)| s.metric).collect();
        let lang = self.words.lang.get_untracked();
        let landing = |(key, series): (usize, ImportedSeries)| Landing {
            destination: untrack(move || self.destination(key)),
            new_id: new_id(),
            new_name: new_name(&series, &metrics, lang),
            series,
        };
        series.into_iter().map(landing).collect()
    }

    fn habit(self) -> NumberHabit {
        NumberHabit::from(self.words.lang.get_untracked())
    }
}
