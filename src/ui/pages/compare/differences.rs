//! What differs, a card a place: of two versions as sentences, of two plans as what each says.

use super::{compared::Compared, text::TEXT};
use crate::{
    merge::{
        changes::{
            Change, Kind, Subject,
            text::{by_place, sentence, side_words, topic},
        },
        comparison::Kinship,
    },
    methods::Method,
    ui::{
        browser::intl::IntlFormat,
        changes,
        components::{Button, KeyValues, Size},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// Most changes of a place that are told before somebody asks for the others.
const MOST: usize = 30;

/// A card a place.
pub(super) fn cards(compared: &Arc<Compared>, names: [Signal<String>; 2]) -> AnyView {
    let groups = by_place(compared.comparison.changes.iter().enumerate());
    groups.into_iter().map(|(place, changes)| card(place, changes, compared, names)).collect_view().into_any()
}

fn card(place: Option<Method>, found: Vec<usize>, compared: &Arc<Compared>, names: [Signal<String>; 2]) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let whole = RwSignal::new(false);
    let rest = found.len().saturating_sub(MOST);
    let compared = Arc::clone(compared);
    let rows = move || {
        let (format, shown) = (f(), if whole.get() { usize::MAX } else { MOST });
        let told = found.iter().take(shown).filter_map(|at| compared.comparison.changes.get(*at));
        let rows = told.map(|change| row(change, &compared, names, &format)).collect_view();
        let more = (rest > 0 && !whole.get()).then(|| {
            let label = move || (t().more)(rest);
            view! {
                <li class="fact">
                    <Button label on_press=move |()| whole.set(true) size=Size::Small/>
                </li>
            }
        });
        view! {
            {rows}
            {more}
        }
    };
    changes::group(place, rows.into_any())
}

fn row(change: &Change, compared: &Compared, names: [Signal<String>; 2], format: &Arc<IntlFormat>) -> AnyView {
    let t = use_text(&TEXT);
    let [first, second] = &compared.plans;
    let named = [&**second, &**first, &**first];
    let line = |said: String, pairs: Option<Vec<(String, String)>>| {
        let pairs = pairs.map(|pairs| view! { <KeyValues pairs=Signal::stored(pairs)/> });
        view! {
            <li class="fact">
                <div class="fact-words stack" data-gap="small">
                    <p class="fact-title">{said}</p>
                    {pairs}
                </div>
            </li>
        }
        .into_any()
    };
    if compared.kinship() == Kinship::Versions {
        return line(sentence(change, named, &**format), None);
    }
    let lang = crate::domain::lang::Format::lang(&**format);
    let about = topic(change, named, lang);
    let side = |value| side_words(change, value, named, &**format).unwrap_or_else(|| t().no_value.to_owned());
    match (&change.subject, change.kind) {
        (Subject::Row(_), Kind::Removed) => line(lang.labelled(&(t().only_in)(&names[0].get()), &about), None),
        (Subject::Row(_), Kind::Added) => line(lang.labelled(&(t().only_in)(&names[1].get()), &about), None),
        (Subject::List(_), _) => line(format!("{about}. {}", t().other_order), None),
        _ => {
            let values = [(&names[0], change.before.as_ref()), (&names[1], change.after.as_ref())];
            line(about, Some(values.map(|(name, value)| (name.get(), side(value))).into()))
        }
    }
}
