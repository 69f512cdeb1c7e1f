//! What was left out: bad lines with their number and reason, and dates that occur twice in the file.

use super::{preview::figure, recognised::column_name, session::Session, stage::Table};
use crate::{
    domain::lang::Format,
    exchange::csv::{BadLine, BadLines, DuplicateDate, RepeatedDate},
    methods::figures::text::import::{self, TEXT},
    ui::{
        components::*,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// Lines shown before the whole list is asked for.
const SHOWN: usize = 10;

/// The lists, each only when it has something to say.
pub fn lists(session: Session) -> AnyView {
    let bad = Memo::new(move |_| session.table.with(|t| t.as_ref().map(|t| t.bad_lines().clone()).unwrap_or_default()));
    let twice = Memo::new(move |_| {
        session.table.with(|table| match table.as_deref() {
            Some(Table::Figures(read)) => read.duplicates.clone(),
            _ => Vec::new(),
        })
    });
    let any_bad = Memo::new(move |_| bad.with(|bad| bad.count > 0));
    let any_twice = Memo::new(move |_| twice.with(|twice| !twice.is_empty()));
    let words = use_words();
    let name = move |at: usize| {
        session.preview.with(|p| {
            p.as_ref().and_then(|p| p.columns.get(at)).map(|c| column_name(c, at, words.lang.get())).unwrap_or_default()
        })
    };
    view! {
        {move || any_bad.get().then(|| bad_lines(bad, name))}
        {move || any_twice.get().then(|| repeated(session, twice))}
    }
    .into_any()
}

/// The lines that could not be read, each with its reason; `name` names a column.
pub fn bad_lines(bad: Memo<BadLines>, name: impl Fn(usize) -> String + Copy + Send + Sync + 'static) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let all = RwSignal::new(false);
    let row = move |line: BadLine| {
        view! {
            <tr>
                <th scope="row">{line.line.to_string()}</th>
                <td>{line.column.map(name)}</td>
                <td>{line.text}</td>
                <td data-width="wide">{line.reason.sentence(words.lang.get())}</td>
            </tr>
        }
    };
    let rows = move || {
        let count = if all.get() { usize::MAX } else { SHOWN };
        bad.with(|bad| bad.listed.iter().take(count).cloned().map(row).collect_view())
    };
    view! {
        <Section title=move || t().bad.to_owned() note=move || figure(bad.with(|b| b.count), &*f())>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().bad>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().line}</th>
                            <th scope="col">{move || t().column}</th>
                            <th scope="col">{move || t().cell}</th>
                            <th scope="col">{move || t().reason}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {move || {
                (!all.get() && bad.with(|b| b.listed.len() > SHOWN))
                    .then(|| {
                        view! {
                            <div class="row">
                                <Button label=move || t().show_all.to_owned() on_press=move |()| all.set(true) size=Size::Small/>
                            </div>
                        }
                    })
            }}
        </Section>
    }
    .into_any()
}

fn repeated(session: Session, twice: Memo<Vec<DuplicateDate>>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let value = move || (if session.repeated.get() == RepeatedDate::KeepFirst { "first" } else { "last" }).to_owned();
    let choose = move |value: String| {
        session.repeated.set(if value == "first" { RepeatedDate::KeepFirst } else { RepeatedDate::KeepLast });
        session.read_again();
    };
    let examples = move || {
        let format = f();
        let mut seen: Vec<String> = twice.with(|twice| {
            twice.iter().map(|d| import::repeated_on(&format.date(d.day), &d.lines, words.lang.get())).collect()
        });
        seen.dedup();
        seen.truncate(SHOWN);
        seen.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    view! {
        <Card title=move || t().repeated.to_owned() note=move || figure(twice.with(Vec::len), &*f())>
            <SegmentedControl
                label=move || t().repeated.to_owned()
                value=Signal::derive(value)
                options=Signal::derive(move || vec![Choice::new("first", t().keep_first), Choice::new("last", t().keep_last)])
                on_change=choose
            />
            <ul>{examples}</ul>
        </Card>
    }
    .into_any()
}
