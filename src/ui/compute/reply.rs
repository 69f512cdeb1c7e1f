//! An answer that is not there yet.

use crate::exchange::compute::{Answer, ComputeError};
use std::{
    cell::RefCell,
    future::poll_fn,
    rc::Rc,
    task::{Poll, Waker},
};

type Outcome = Result<Answer, ComputeError>;

/// Given once by whoever hears the worker, awaited once by whoever asked.
#[derive(Clone, Default)]
pub(super) struct Reply(Rc<RefCell<(Option<Outcome>, Option<Waker>)>>);

impl Reply {
    /// Gives the answer and wakes who waits.
    pub fn give(&self, outcome: Outcome) {
        let waker = {
            let mut slot = self.0.borrow_mut();
            slot.0 = Some(outcome);
            slot.1.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Waits for the answer.
    pub async fn heard(&self) -> Outcome {
        poll_fn(|context| {
            let mut slot = self.0.borrow_mut();
            match slot.0.take() {
                Some(outcome) => Poll::Ready(outcome),
                None => {
                    slot.1 = Some(context.waker().clone());
                    Poll::Pending
                }
            }
        })
        .await
    }
}
