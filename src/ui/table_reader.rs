//! Reads tables of figures and of orders for the methods that import them: remembers which table is open and asks the worker about it, so that a large file never
//! holds the page up.

use crate::{
    domain::lang::Lang,
    exchange::{
        compute::{Answer, ComputeError, Cut, Origin, Question, Refusal, Table},
        csv::{
            FiguresImport, FiguresMapping, ImportError, MAX_BYTES, NumberHabit, OpportunitiesImport,
            OpportunitiesMapping, OrdersImport, OrdersMapping, Preview, Progress, RfmImport, RfmRequest,
        },
    },
    ui::{
        browser::{files::PickedFile, tasks},
        compute::Compute,
    },
};
use leptos::prelude::*;
use std::future::Future;

/// What is to be read.
pub enum Input {
    /// A file chosen or dropped.
    File(PickedFile),
    /// Cells copied from a spreadsheet.
    Pasted(String),
}

/// The table that is open: the worker reads its file anew for each question.
#[derive(Clone)]
struct Open {
    file: Option<PickedFile>,
    table: Table,
}

/// A way to the worker with an open table. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Reader {
    compute: Compute,
    open: StoredValue<Option<Open>, LocalStorage>,
    /// Counts the questions: only the last one’s answer is taken.
    turn: StoredValue<u32>,
    /// The share of the work that is done, 0–1; nothing while none is under way.
    pub progress: RwSignal<Option<f64>>,
}

impl Reader {
    /// A reader without a table.
    pub fn new(compute: Compute) -> Self {
        Self { compute, open: StoredValue::new_local(None), turn: StoredValue::new(0), progress: RwSignal::new(None) }
    }

    /// Opens a table and says what it seems to hold.
    pub async fn open(self, input: Input, habit: NumberHabit) -> Result<Preview, ComputeError> {
        let (file, origin) = match input {
            Input::Pasted(text) => (None, Origin::Pasted(text)),
            Input::File(file) => {
                within_size(file.size())?;
                (Some(file), Origin::File)
            }
        };
        self.survey(Open { file, table: Table { origin, cut: Cut::Guessed } }, habit).await
    }

    /// Cuts the same text up in another way.
    pub async fn cut(self, cut: Cut, habit: NumberHabit) -> Result<Preview, ComputeError> {
        let open = self.opened()?;
        self.survey(Open { table: Table { cut, ..open.table }, ..open }, habit).await
    }

    /// Reads it as figures.
    pub async fn figures(self, mapping: FiguresMapping) -> Result<FiguresImport, ComputeError> {
        let open = self.opened()?;
        let question = Question::Figures { table: open.table.clone(), mapping };
        match self.ask(&open, question).await? {
            Answer::Figures(read) => Ok(read),
            _ => Err(ComputeError::Refused(Refusal::NotUnderstood)),
        }
    }

    /// Reads it as orders.
    pub async fn orders(self, mapping: OrdersMapping) -> Result<OrdersImport, ComputeError> {
        let open = self.opened()?;
        let question = Question::Orders { table: open.table.clone(), mapping };
        match self.ask(&open, question).await? {
            Answer::Orders(read) => Ok(*read),
            _ => Err(ComputeError::Refused(Refusal::NotUnderstood)),
        }
    }

    /// Reads it as opportunities.
    pub async fn opportunities(self, mapping: OpportunitiesMapping) -> Result<OpportunitiesImport, ComputeError> {
        let open = self.opened()?;
        match self.ask(&open, Question::Opportunities { table: open.table.clone(), mapping }).await? {
            Answer::Opportunities(read) => Ok(*read),
            _ => Err(ComputeError::Refused(Refusal::NotUnderstood)),
        }
    }

    /// Reads it as orders, by recency, frequency and money.
    pub async fn rfm(self, mapping: OrdersMapping, request: RfmRequest) -> Result<RfmImport, ComputeError> {
        let open = self.opened()?;
        match self.ask(&open, Question::Rfm { table: open.table.clone(), mapping, request }).await? {
            Answer::Rfm(read) => Ok(*read),
            _ => Err(ComputeError::Refused(Refusal::NotUnderstood)),
        }
    }

    /// The list of its customers: the address of a file, good until the worker ends.
    pub async fn rfm_customers(
        self,
        mapping: OrdersMapping,
        request: RfmRequest,
        lang: Lang,
    ) -> Result<String, ComputeError> {
        let open = self.opened()?;
        let question = Question::RfmCustomers { table: open.table.clone(), mapping, request, lang };
        match self.ask(&open, question).await? {
            Answer::RfmCustomers(address) => Ok(address),
            _ => Err(ComputeError::Refused(Refusal::NotUnderstood)),
        }
    }

    /// Asks, and hands the answer to `take` unless something else was asked, or all was given up, since.
    pub fn last<T: 'static>(
        self,
        question: impl Future<Output = Result<T, ComputeError>> + 'static,
        take: impl FnOnce(Result<T, ComputeError>) + 'static,
    ) {
        self.give_up();
        let turn = self.turn.get_value();
        tasks::spawn(async move {
            let answer = question.await;
            if self.turn.try_get_value() == Some(turn) {
                take(answer);
            }
        });
    }

    /// Stops what is being read: no answer is taken any more.
    pub fn give_up(self) {
        let _ = self.turn.try_update_value(|turn| *turn = turn.wrapping_add(1));
        self.compute.give_up_tables();
        let _ = self.progress.try_set(None);
    }

    /// Stops what is being read and forgets the table.
    pub fn close(self) {
        self.give_up();
        self.open.set_value(None);
    }

    async fn survey(self, open: Open, habit: NumberHabit) -> Result<Preview, ComputeError> {
        let question = Question::Preview { table: open.table.clone(), habit };
        let Answer::Preview(preview) = self.ask(&open, question).await? else {
            return Err(ComputeError::Refused(Refusal::NotUnderstood));
        };
        let table = Table { cut: Cut::As(preview.layout.clone()), ..open.table };
        let _ = self.open.try_update_value(|now| *now = Some(Open { table, ..open }));
        Ok(*preview)
    }

    async fn ask(self, open: &Open, question: Question) -> Result<Answer, ComputeError> {
        let progress = self.progress;
        let _ = progress.try_set(Some(0.0));
        let told = move |now: Progress| {
            let _ = progress.try_set(Some(share(now)));
        };
        let answer = self.compute.ask_about(open.file.as_ref(), question, told).await;
        if answer != Err(ComputeError::Cancelled) {
            let _ = progress.try_set(None);
        }
        answer
    }

    fn opened(self) -> Result<Open, ComputeError> {
        self.open.try_get_value().flatten().ok_or(ComputeError::Cancelled)
    }
}

#[allow(clippy::cast_precision_loss, reason = "bytes of a text of 64 MiB at most")]
fn share(progress: Progress) -> f64 {
    progress.done as f64 / progress.total.max(1) as f64
}

/// Refuses a file before its bytes are asked for.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a file’s size is a whole number from 0"
)]
fn within_size(bytes: f64) -> Result<(), ComputeError> {
    if bytes > MAX_BYTES as f64 {
        let error = ImportError::TooLarge { bytes: bytes as usize, limit: MAX_BYTES };
        return Err(ComputeError::Refused(Refusal::Import(error)));
    }
    Ok(())
}
