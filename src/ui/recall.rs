//! What a screen shows of its lists (filters, orders, pictures), kept while the page lives, so that coming back finds it
//! as it was left. It never enters the plan, and another plan starts afresh.

use crate::state::PlanState;
use leptos::prelude::*;
use std::{
    any::{Any, TypeId},
    collections::HashMap,
};

/// What was left, by its type.
#[derive(Clone, Copy)]
pub struct Recall {
    kept: StoredValue<HashMap<TypeId, Kept>>,
}

struct Kept {
    signal: Box<dyn Any + Send + Sync>,
    forget: Box<dyn Fn() + Send + Sync>,
}

impl Recall {
    /// Provides it to every screen; once, in `App`.
    pub fn provide(plan: PlanState) {
        let kept = StoredValue::new(HashMap::<TypeId, Kept>::new());
        let open = plan.select(|plan| plan.id);
        Effect::new(move |before: Option<_>| {
            let now = open.get();
            if before.is_some_and(|before| before != now) {
                kept.with_value(|kept| kept.values().for_each(|one| (one.forget)()));
            }
            now
        });
        provide_context(Self { kept });
    }
}

/// The `T` of the page, as it was left; its default the first time, and outside `App`.
#[must_use]
pub fn recall<T: Default + Send + Sync + 'static>() -> RwSignal<T> {
    let Some(Recall { kept }) = use_context::<Recall>() else { return RwSignal::new(T::default()) };
    let known = kept.with_value(|kept| {
        kept.get(&TypeId::of::<T>()).and_then(|one| one.signal.downcast_ref::<ArcRwSignal<T>>().cloned())
    });
    let signal = known.unwrap_or_else(|| {
        let made = ArcRwSignal::new(T::default());
        let own = made.clone();
        let forget = Box::new(move || own.set(T::default()));
        kept.update_value(|kept| {
            kept.insert(TypeId::of::<T>(), Kept { signal: Box::new(made.clone()), forget });
        });
        made
    });
    signal.into()
}
