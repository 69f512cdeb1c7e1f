//! The form of a persona.

use super::super::{
    MOST_PICTURE, Persona,
    text::{TEXT, Text},
};
use crate::{
    domain::{evidence::Evidence, id::Id, segment::Segment},
    state::use_plan,
    ui::{
        browser::{
            files::PickedFile,
            picture::{PictureFault, small},
            tasks,
        },
        components::{
            Button, Card, Choice, ChoiceField, FileDrop, Glyph, Size, TextArea, TextField, Toast, Tone, use_toasts,
        },
        evidence::evidence_field,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

type Row = Memo<Option<Arc<Persona>>>;

pub(super) fn card(id: Id<Persona>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().form>
            <div class="grid" data-columns="2">
                {line(id, row, |t| (t.name, t.name_hint), |row| &row.name, |row| &mut row.name)}
                {line(id, row, |t| (t.profile, t.profile_hint), |row| &row.profile, |row| &mut row.profile)}
                {segment(id, row)}
                {line(id, row, |t| (t.monogram, t.monogram_hint), |row| &row.monogram, |row| &mut row.monogram)}
                {list(id, row, |t| t.goals, |row| &row.goals, |row| &mut row.goals)}
                {list(id, row, |t| t.challenges, |row| &row.challenges, |row| &mut row.challenges)}
                {process(id, row)}
                {list(id, row, |t| t.objections, |row| &row.objections, |row| &mut row.objections)}
                {list(id, row, |t| t.influences, |row| &row.influences, |row| &mut row.influences)}
                {list(id, row, |t| t.channels, |row| &row.channels, |row| &mut row.channels)}
                <div class="stack" data-gap="small">{evidence(id, row)}</div>
                <div class="stack" data-gap="small">{picture(id, row)}</div>
            </div>
        </Card>
    }
    .into_any()
}

fn line(
    id: Id<Persona>,
    row: Row,
    words: fn(&Text) -> (&'static str, &'static str),
    get: fn(&Persona) -> &String,
    set: fn(&mut Persona) -> &mut String,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    view! {
        <TextField
            label=move || words(t()).0
            hint=Signal::derive(move || words(t()).1.to_owned())
            value=move || row.with(|row| row.as_ref().map(|row| get(row).clone()).unwrap_or_default())
            on_change=move |text: String| plan.change(id, |row| *set(row) = text)
            max_length=160
        />
    }
    .into_any()
}

/// A list written one a line.
fn list(
    id: Id<Persona>,
    row: Row,
    title: fn(&Text) -> &'static str,
    get: fn(&Persona) -> &Vec<String>,
    set: fn(&mut Persona) -> &mut Vec<String>,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let write = move |text: String| {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        plan.change(id, |row| *set(row) = lines);
    };
    view! {
        <TextArea
            label=move || title(t())
            hint=Signal::derive(move || t().one_a_line.to_owned())
            value=move || row.with(|row| row.as_ref().map(|row| get(row).join("\n")).unwrap_or_default())
            on_change=write
            rows=3
            max_length=800
        />
    }
    .into_any()
}

fn process(id: Id<Persona>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    view! {
        <TextArea
            label=move || t().process
            hint=Signal::derive(move || t().process_hint.to_owned())
            value=move || row.with(|row| row.as_ref().map(|row| row.decision_process.clone()).unwrap_or_default())
            on_change=move |text: String| plan.change(id, |row| row.decision_process = text)
            rows=3
            max_length=800
        />
    }
    .into_any()
}

fn segment(id: Id<Persona>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let known = plan.select(|plan| {
        plan.segments.iter().map(|row| Choice::new(row.id.to_string(), row.name.clone())).collect::<Vec<_>>()
    });
    let options = move || std::iter::once(Choice::new("", t().unset)).chain(known.get()).collect();
    let value = move || {
        let segment = row.with(|row| row.as_ref().and_then(|row| row.segment));
        segment.map(|id| id.to_string()).unwrap_or_default()
    };
    let choose = move |value: String| plan.change(id, |row| row.segment = Id::<Segment>::parse(&value));
    view! {
        <ChoiceField
            label=move || t().segment
            value=Signal::derive(value)
            options=Signal::derive(options)
            on_change=choose
        />
    }
    .into_any()
}

fn evidence(id: Id<Persona>, row: Row) -> AnyView {
    let plan = use_plan();
    let known =
        Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.evidence.clone()).unwrap_or_default()));
    let change = Callback::new(move |evidence: Evidence| plan.change(id, |row| row.evidence = evidence));
    evidence_field(known, change)
}

/// A picture from disk in place of the letters.
fn picture(id: Id<Persona>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let plan = use_plan();
    let toasts = use_toasts();
    let has = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| !row.picture.is_empty())));
    let take = move |files: Vec<PickedFile>| {
        let Some(file) = files.into_iter().next() else { return };
        tasks::spawn(async move {
            match small(&file, MOST_PICTURE).await {
                Ok(url) => plan.change(id, |row| row.picture = url),
                Err(fault) => {
                    let t = TEXT.get(words.lang.get_untracked());
                    let said = match fault {
                        PictureFault::OtherKind => t.other_kind,
                        PictureFault::Unreadable => t.unreadable,
                    };
                    toasts.push(Toast::new(Tone::Watch, said.to_owned()));
                }
            }
        });
    };
    view! {
        <FileDrop label=move || t().picture accept=".jpg,.jpeg,.png,.webp" on_files=take/>
        <p class="muted small">{move || t().picture_hint}</p>
        <Show when=move || has.get()>
            <div class="row">
                <Button
                    label=move || t().no_picture
                    on_press=move |()| plan.change(id, |row| row.picture.clear())
                    size=Size::Small
                    icon=Glyph::Trash
                />
            </div>
        </Show>
    }
    .into_any()
}
