//! Asks the compute worker, so that no long computation runs on the page. The worker is started by the first question;
//! questions wait until it listens. Answers to questions that were given up are dropped.

mod latest;

pub use latest::Latest;

use super::{
    browser::{
        files::PickedFile,
        tasks,
        worker::{Link, NoWorker},
    },
    reply::Reply,
};
use crate::exchange::{
    compute::{Answer, Asked, ComputeError, Question, Said},
    csv::Progress,
};
use leptos::prelude::*;
use std::{collections::BTreeMap, rc::Rc, time::Duration};

/// How long the worker may take to listen: its files are small, so this is a line that is cut.
const START: Duration = Duration::from_secs(30);

/// The way to the worker. Copies share it.
#[derive(Clone, Copy)]
pub struct Compute(StoredValue<Desk, LocalStorage>);

/// What is told while the work goes on.
pub type OnProgress = Rc<dyn Fn(Progress)>;

#[derive(Default)]
struct Desk {
    link: Option<Link>,
    listens: bool,
    /// How often the worker was started: what an earlier one says is not heard.
    start: u32,
    last_number: u32,
    waiting: BTreeMap<u32, Waiting>,
}

#[derive(Clone)]
struct Waiting {
    text: Rc<str>,
    file: Option<PickedFile>,
    on_progress: Option<OnProgress>,
    reply: Reply<Result<Answer, ComputeError>>,
}

impl Compute {
    /// Provides it to everything below.
    pub fn provide() {
        provide_context(Self(StoredValue::new_local(Desk::default())));
    }

    /// Asks about what the question holds.
    ///
    /// # Errors
    /// [`ComputeError`]: said in words by `exchange::compute::text`.
    pub async fn ask(self, question: Question) -> Result<Answer, ComputeError> {
        self.put(question, None, None).await
    }

    /// Asks about a table. A file is read in the worker; `on_progress` is told how far it is.
    ///
    /// # Errors
    /// As [`Compute::ask`].
    pub async fn ask_about(
        self,
        file: Option<&PickedFile>,
        question: Question,
        on_progress: impl Fn(Progress) + 'static,
    ) -> Result<Answer, ComputeError> {
        self.put(question, file.cloned(), Some(Rc::new(on_progress))).await
    }

    /// Gives up the questions about tables. The worker is ended, since it hears nothing while it works; other questions
    /// are asked again.
    pub fn give_up_tables(self) {
        let given_up = self.with(|desk| {
            let tables: Vec<u32> =
                desk.waiting.iter().filter(|(_, one)| one.on_progress.is_some()).map(|(number, _)| *number).collect();
            tables.into_iter().filter_map(|number| desk.waiting.remove(&number)).collect::<Vec<_>>()
        });
        let given_up = given_up.unwrap_or_default();
        if given_up.is_empty() {
            return;
        }
        self.end();
        given_up.iter().for_each(|one| one.reply.give(Err(ComputeError::Cancelled)));
        if self.with(|desk| !desk.waiting.is_empty()) == Some(true) {
            self.start();
        }
    }

    async fn put(
        self,
        question: Question,
        file: Option<PickedFile>,
        on_progress: Option<OnProgress>,
    ) -> Result<Answer, ComputeError> {
        let reply = Reply::<Result<Answer, ComputeError>>::default();
        let waiting = reply.clone();
        let asked = self.with(move |desk| {
            desk.last_number = desk.last_number.wrapping_add(1);
            let number = desk.last_number;
            let text = serde_json::to_string(&Asked { number, question }).unwrap_or_default();
            let one = Waiting { text: text.into(), file, on_progress, reply: waiting };
            let sent = if desk.listens { desk.send(&one) } else { Ok(()) };
            desk.waiting.insert(number, one);
            (sent, desk.link.is_some())
        });
        match asked {
            None => return Err(ComputeError::NotStarted),
            Some((Err(NoWorker), _)) => self.fail(&ComputeError::Stopped),
            Some((Ok(()), true)) => {}
            Some((Ok(()), false)) => self.start(),
        }
        reply.heard().await
    }

    fn start(self) {
        let Some(start) = self.with(|desk| {
            desk.start = desk.start.wrapping_add(1);
            desk.start
        }) else {
            return;
        };
        let is_now = move || self.with(|desk| desk.start == start) == Some(true);
        let on_text = move |text: String| {
            if is_now() {
                self.heard(&text)
            }
        };
        let on_failure = move || {
            if is_now() {
                self.fail(&self.reason())
            }
        };
        match Link::start("compute", on_text, on_failure) {
            Err(NoWorker) => self.fail(&ComputeError::NotStarted),
            Ok(link) => {
                self.with(|desk| desk.link = Some(link));
                let is_silent = move || is_now() && self.with(|desk| !desk.listens) == Some(true);
                set_timeout(
                    move || {
                        if is_silent() {
                            self.fail(&ComputeError::NotStarted)
                        }
                    },
                    START,
                );
            }
        }
    }

    fn heard(self, text: &str) {
        match serde_json::from_str::<Said>(text) {
            Err(_) => self.fail(&ComputeError::Stopped),
            Ok(Said::Ready) => {
                let sent = self.with(|desk| {
                    desk.listens = true;
                    desk.waiting.values().try_for_each(|one| desk.send(one))
                });
                if sent == Some(Err(NoWorker)) {
                    self.fail(&ComputeError::Stopped);
                }
            }
            Ok(Said::Progress { number, progress }) => {
                let tell = self.with(|desk| desk.waiting.get(&number).and_then(|one| one.on_progress.clone()));
                if let Some(tell) = tell.flatten() {
                    tell(progress);
                }
            }
            Ok(Said::Answered { number, answer }) => {
                if let Some(one) = self.with(|desk| desk.waiting.remove(&number)).flatten() {
                    one.reply.give(answer.map_err(ComputeError::Refused));
                }
            }
        }
    }

    /// Ends the worker and tells everybody who waits. The next question starts another one.
    fn fail(self, reason: &ComputeError) {
        self.end();
        let waiting = self.with(|desk| std::mem::take(&mut desk.waiting)).unwrap_or_default();
        waiting.values().for_each(|one| one.reply.give(Err(reason.clone())));
    }

    /// Why the worker failed: before it listened it never started.
    fn reason(self) -> ComputeError {
        match self.with(|desk| desk.listens) {
            Some(true) => ComputeError::Stopped,
            Some(false) | None => ComputeError::NotStarted,
        }
    }

    fn end(self) {
        let link = self.with(|desk| {
            desk.listens = false;
            desk.start = desk.start.wrapping_add(1);
            desk.link.take()
        });
        // Later, since this may run inside one of the link’s own listeners.
        tasks::spawn(async move { drop(link) });
    }

    /// Looks at the desk; nothing once the app is gone.
    fn with<R>(self, look: impl FnOnce(&mut Desk) -> R) -> Option<R> {
        self.0.try_update_value(look)
    }
}

impl Desk {
    fn send(&self, one: &Waiting) -> Result<(), NoWorker> {
        let link = self.link.as_ref().ok_or(NoWorker)?;
        link.send(&one.text, one.file.as_ref().map(PickedFile::handle))
    }
}

/// The way to the worker.
///
/// # Panics
/// Outside `App`, which provides it first (an invariant of the tree).
#[must_use]
pub fn use_compute() -> Compute {
    expect_context::<Compute>()
}
