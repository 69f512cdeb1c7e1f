//! For a slider: the newest question wins. One question is under way at a time; of those asked meanwhile only the last
//! one is asked next, and the answer to an outdated one is dropped.

use super::Compute;
use crate::{
    exchange::compute::{Answer, ComputeError, Question},
    ui::browser::tasks,
};
use leptos::prelude::*;

/// Asks the newest question. Copies share it.
#[derive(Clone, Copy)]
pub struct Latest {
    compute: Compute,
    state: StoredValue<State, LocalStorage>,
    on_answer: Callback<Result<Answer, ComputeError>>,
}

#[derive(Default)]
struct State {
    is_asking: bool,
    next: Option<Question>,
}

impl Latest {
    /// Tells `on_answer` the answer to the newest question.
    #[must_use]
    pub fn new(compute: Compute, on_answer: impl Fn(Result<Answer, ComputeError>) + Send + Sync + 'static) -> Self {
        Self { compute, state: StoredValue::new_local(State::default()), on_answer: Callback::new(on_answer) }
    }

    /// Asks, in place of whatever was asked before.
    pub fn ask(self, question: Question) {
        let idle = self.state.try_update_value(|state| {
            state.next = Some(question);
            !std::mem::replace(&mut state.is_asking, true)
        });
        if idle == Some(true) {
            tasks::spawn(self.asking());
        }
    }

    async fn asking(self) {
        while let Some(question) = self.next() {
            let answer = self.compute.ask(question).await;
            let newest = self.state.try_with_value(|state| state.next.is_none());
            if newest == Some(true) {
                self.on_answer.try_run(answer);
            }
        }
    }

    /// The next question; there being none, nothing is under way any more.
    fn next(self) -> Option<Question> {
        self.state.try_update_value(|state| {
            state.is_asking = state.next.is_some();
            state.next.take()
        })?
    }
}
