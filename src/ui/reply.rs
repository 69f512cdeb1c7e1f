//! An answer that is not there yet.

use std::{
    cell::RefCell,
    future::poll_fn,
    rc::Rc,
    task::{Poll, Waker},
};

/// Given once by whoever hears the worker, awaited once by whoever asked.
pub(super) struct Reply<T>(Rc<RefCell<(Option<T>, Option<Waker>)>>);

impl<T> Default for Reply<T> {
    fn default() -> Self {
        Self(Rc::default())
    }
}

impl<T> Clone for Reply<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Reply<T> {
    /// Gives the answer and wakes who waits.
    pub fn give(&self, outcome: T) {
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
    pub async fn heard(&self) -> T {
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
