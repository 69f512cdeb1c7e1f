//! Words of the redacted copy.

use crate::domain::lang::{Lang, Localized, Plural};

/// Words of the redacted copy.
pub struct Text {
    /// The card.
    pub title: &'static str,
    /// What it is.
    pub how: &'static str,
    /// Keeps the free texts.
    pub keep_texts: &'static str,
    /// What keeping them means.
    pub keep_hint: &'static str,
    /// Shows what will leave.
    pub look: &'static str,
    /// Title of the list of names.
    pub names: fn(usize) -> String,
    /// Heads of the list: name, what stands in its place.
    pub heads: [&'static str; 2],
    /// What became 100.
    pub hundred: fn(&str) -> String,
    /// There are no amounts.
    pub no_amount: &'static str,
    /// Texts that are left out.
    pub left_out: fn(usize) -> String,
    /// Texts that go along.
    pub kept: &'static str,
    /// What is not touched.
    pub untouched: &'static str,
    /// Downloads the copy.
    pub download: &'static str,
    /// It could not be made.
    pub failed: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Copie caviardée",
        how: "Pour montrer la structure du plan sans dire qui ni combien\u{a0}: les noms deviennent des numéros, l’enveloppe devient 100 et les autres montants gardent leur proportion.",
        keep_texts: "Garder les textes libres",
        keep_hint: "Notes, justifications, citations. Les noms connus y sont remplacés, mais un texte peut désigner quelqu’un autrement.",
        look: "Voir ce qui partira",
        names: |count| format!("{count}\u{a0}{}", Plural::of(Lang::Fr, count).pick("nom remplacé", "noms remplacés")),
        heads: ["Nom", "Devient"],
        hundred: |amount| format!("{amount} devient 100, et tous les montants à proportion."),
        no_amount: "Le plan ne contient aucun montant.",
        left_out: |count| {
            format!(
                "{count}\u{a0}{}",
                Plural::of(Lang::Fr, count).pick("texte libre reste ici.", "textes libres restent ici.")
            )
        },
        kept: "Les textes libres partent, noms remplacés.",
        untouched: "Partent tels quels, sans les noms\u{a0}: titres des objectifs, actions et paquets, segments, dates, notes de 1 à 5, pourcentages et nombres. Un nom que seul un titre cite y reste\u{a0}: relisez la copie.",
        download: "Télécharger la copie",
        failed: "La copie n’a pas pu être faite\u{a0}: rien n’est parti.",
    },
    en: Text {
        title: "Redacted copy",
        how: "To show how the plan is built without telling who or how much: names become numbers, the envelope becomes 100 and other amounts keep their proportion.",
        keep_texts: "Keep free texts",
        keep_hint: "Notes, justifications, quotations. Known names are replaced in them, but a text may point to somebody in another way.",
        look: "See what will leave",
        names: |count| format!("{count}\u{a0}{}", Plural::of(Lang::En, count).pick("name replaced", "names replaced")),
        heads: ["Name", "Becomes"],
        hundred: |amount| format!("{amount} becomes 100, and every amount in proportion."),
        no_amount: "The plan holds no amount.",
        left_out: |count| {
            format!(
                "{count}\u{a0}{}",
                Plural::of(Lang::En, count).pick("free text stays here.", "free texts stay here.")
            )
        },
        kept: "Free texts leave, with names replaced.",
        untouched: "Leaving as they are, without the names: titles of objectives, actions and packages, segments, dates, scores from 1 to 5, percentages and counts. A name that only a title tells stays in it: read the copy.",
        download: "Download the copy",
        failed: "The copy could not be made: nothing has left.",
    },
};
