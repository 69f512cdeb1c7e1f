//! Words of the calendar on the share screen.

use crate::{
    domain::lang::{Lang, Localized, Plural},
    exchange::ics::Dated,
};

/// Words of the calendar on the share screen.
pub struct Text {
    /// The card.
    pub title: &'static str,
    /// What the file holds.
    pub held: fn(Dated, Lang) -> String,
    /// Nothing has a date.
    pub nothing: &'static str,
    /// Downloads it.
    pub export: &'static str,
    /// What to do with it.
    pub note: &'static str,
    /// The browser could not make the file.
    pub failed: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Agenda",
        held: |dated, lang| {
            let parts = [
                (dated.actions, "action ouverte avec échéance", "actions ouvertes avec échéance"),
                (dated.milestones, "jalon daté", "jalons datés"),
                (dated.rituals, "rituel et sa récurrence", "rituels et leur récurrence"),
            ];
            format!(
                "Tout ce qui a une date, pour l’agenda du téléphone ou de l’ordinateur\u{a0}: {}.",
                joined(parts, lang)
            )
        },
        nothing: "Rien à exporter\u{a0}: aucune action ouverte, aucun jalon, aucun rituel n’a de date.",
        export: "Télécharger l’agenda (.ics)",
        note: "Importé à nouveau plus tard, il remplace les entrées au lieu de les doubler. Rien ne revient de l’agenda dans le plan.",
        failed: "Le navigateur n’a pas pu préparer le fichier de l’agenda. Réessayez dans une fenêtre ordinaire.",
    },
    en: Text {
        title: "Calendar",
        held: |dated, lang| {
            let parts = [
                (dated.actions, "open action with a due date", "open actions with a due date"),
                (dated.milestones, "dated milestone", "dated milestones"),
                (dated.rituals, "ritual and its recurrence", "rituals and their recurrence"),
            ];
            format!("Everything that has a date, for the calendar of a phone or a computer: {}.", joined(parts, lang))
        },
        nothing: "Nothing to export: no open action, milestone or ritual has a date.",
        export: "Download the calendar (.ics)",
        note: "Imported again later, it replaces its entries instead of doubling them. Nothing comes back from the calendar into the plan.",
        failed: "The browser could not make the calendar file. Try again in an ordinary window.",
    },
};

/// What there is, counted; what there is none of is left out.
fn joined(parts: [(usize, &'static str, &'static str); 3], lang: Lang) -> String {
    let counted = |(count, one, other): (usize, &'static str, &'static str)| {
        let noun = Plural::of(lang, count).pick(one, other);
        (count > 0).then(|| format!("{count}\u{a0}{noun}"))
    };
    parts.into_iter().filter_map(counted).collect::<Vec<_>>().join(", ")
}
