//! Words around a comment: its head, its answers, the form that adds one, what it is about.

use crate::{
    domain::{
        comment::Former,
        lang::{Lang, Localized, capital},
    },
    plan::Plan,
    reports::{comments::Topic, trace::Item},
    route::Route,
    ui::window_title,
};

/// The words of the entry, which is there before anything is opened.
pub struct EntryText {
    /// Opens the panel where nothing was said yet.
    pub comment: &'static str,
    /// One open comment.
    pub one: &'static str,
    /// Several.
    pub other: &'static str,
}

/// The words of the entry in every language.
pub const ENTRY: Localized<EntryText> = Localized {
    fr: EntryText { comment: "Commenter", one: "commentaire", other: "commentaires" },
    en: EntryText { comment: "Comment", one: "comment", other: "comments" },
};

/// The words.
pub struct Text {
    /// The panel.
    pub title: &'static str,
    /// Nothing was said here yet.
    pub nothing: &'static str,
    /// Leads to every comment.
    pub every: &'static str,
    /// The field of a new comment.
    pub new: &'static str,
    /// An example of one.
    pub placeholder: &'static str,
    /// Adds it.
    pub add: &'static str,
    /// The field of an answer, with whom it answers.
    pub answer_to: fn(&str) -> String,
    /// Opens that field.
    pub answer: &'static str,
    /// Adds the answer.
    pub send: &'static str,
    /// Closes the field.
    pub cancel: &'static str,
    /// The field of the reader’s name.
    pub your_name: &'static str,
    /// What becomes of it.
    pub name_hint: &'static str,
    /// Under which name one writes.
    pub signed: fn(&str) -> String,
    /// Asks for another name.
    pub rename: &'static str,
    /// Why nothing can be added: no name.
    pub no_name: &'static str,
    /// Why nothing can be added: no text.
    pub no_text: &'static str,
    /// Settles a thread.
    pub resolve: &'static str,
    /// Opens it again.
    pub reopen: &'static str,
    /// It is settled.
    pub resolved: &'static str,
    /// It is not.
    pub open: &'static str,
    /// Takes it out.
    pub delete: &'static str,
    /// Who gave no name.
    pub unnamed: &'static str,
    /// The answers of a thread.
    pub answers: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Commentaires",
        nothing: "Rien n’a encore été dit ici. Un commentaire ne change rien au plan et voyage avec son fichier.",
        every: "Tous les commentaires",
        new: "Nouveau commentaire",
        placeholder: "Une question, un doute, une remarque…",
        add: "Ajouter le commentaire",
        answer_to: |name| format!("Réponse à {name}"),
        answer: "Répondre",
        send: "Ajouter la réponse",
        cancel: "Annuler",
        your_name: "Votre nom",
        name_hint: "Demandé une seule fois, retenu sur cet appareil.",
        signed: |name| format!("Signé {name}"),
        rename: "Changer de nom",
        no_name: "Donnez d’abord votre nom",
        no_text: "Écrivez d’abord quelques mots",
        resolve: "Résoudre",
        reopen: "Rouvrir",
        resolved: "Résolu",
        open: "Ouvert",
        delete: "Supprimer",
        unnamed: "Sans nom",
        answers: "Réponses",
    },
    en: Text {
        title: "Comments",
        nothing: "Nothing was said here yet. A comment changes nothing in the plan and travels with its file.",
        every: "All comments",
        new: "New comment",
        placeholder: "A question, a doubt, a remark…",
        add: "Add the comment",
        answer_to: |name| format!("Answer to {name}"),
        answer: "Answer",
        send: "Add the answer",
        cancel: "Cancel",
        your_name: "Your name",
        name_hint: "Asked once, remembered on this device.",
        signed: |name| format!("Signed {name}"),
        rename: "Change the name",
        no_name: "Give your name first",
        no_text: "Write a few words first",
        resolve: "Resolve",
        reopen: "Open again",
        resolved: "Resolved",
        open: "Open",
        delete: "Delete",
        unnamed: "Unnamed",
        answers: "Answers",
    },
};

/// What a thread is about, in words.
#[must_use]
pub fn topic(topic: &Topic, plan: &Plan, lang: Lang) -> String {
    match topic {
        Topic::Item(item) => called(&item.kind(lang), &item.name(plan, lang), lang),
        Topic::Screen(address) => called("Page", window_title::screen(Route::parse(address), lang), lang),
        Topic::Gone(Some(Former { kind, name, .. })) => {
            let kind = capital(kind.noun().get(lang).one);
            let what = called(&kind, name, lang);
            match lang {
                Lang::Fr => format!("{what}, qui n’est plus dans le plan"),
                Lang::En => format!("{what}, which is no longer in the plan"),
            }
        }
        Topic::Gone(None) => (*Localized {
            fr: "Un élément qui n’est plus dans le plan",
            en: "Something that is no longer in the plan",
        }
        .get(lang))
        .to_owned(),
    }
}

fn called(kind: &str, name: &str, lang: Lang) -> String {
    match (name.trim(), lang) {
        ("", _) => kind.to_owned(),
        (name, Lang::Fr) => format!("{kind} «\u{a0}{name}\u{a0}»"),
        (name, Lang::En) => format!("{kind} “{name}”"),
    }
}

/// Where what a thread is about is shown; nowhere once it is gone.
#[must_use]
pub fn address(topic: &Topic) -> Option<String> {
    match topic {
        Topic::Item(item @ Item::Row(_)) => Some(Route::on(item.home(), item.id()).href()),
        Topic::Item(item) => Some(Route::to(item.home()).href()),
        Topic::Screen(address) => Some(Route::parse(address).href()),
        Topic::Gone(_) => None,
    }
}
