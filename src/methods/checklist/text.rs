//! Words of the checklist.

use crate::domain::{
    guide::Guide,
    lang::{Format, Lang, Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Liste de contrôle", en: "Checklist" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Voir en un coup d’œil si la discipline tient, avant que les résultats ne le disent.",
        how: "Cinq lignes, calculées depuis le plan\u{a0}: on ne coche rien. Un rituel tient s’il a été tenu et n’est pas en retard\u{a0}; les indicateurs, si leur nombre est dans vos limites et leur chiffre assez récent\u{a0}; le plan à 90 jours, si chaque action à terminer dans le cycle a un responsable. Le plan ne garde pas l’histoire de ses actions\u{a0}: les semaines passées de cette ligne viennent de ce que les réunions ont noté (convention).",
        not_when: "Pour juger quelqu’un\u{a0}: elle dit si le rythme tient, pas qui travaille bien.",
        source: "discipline et suivi d’un plan à 90 jours",
    },
    en: Guide {
        purpose: "To see at a glance whether the discipline holds, before the results say so.",
        how: "Five lines, computed from the plan: nothing is ticked. A ritual holds when it was held and is not late; the KPIs when their number is within your limits and their figures recent enough; the 90-day plan when every action due within the cycle has an owner. A plan keeps no history of its actions: past weeks of that line come from what the meetings noted (convention).",
        not_when: "To judge anybody: it says whether the rhythm holds, not who works well.",
        source: "discipline and follow-up of a 90-day plan",
    },
};

/// Words of the screen.
pub struct Text {
    /// A sentence below the title.
    pub subtitle: &'static str,
    /// It holds.
    pub holds: &'static str,
    /// It does not.
    pub fails: &'static str,
    /// Heading of the lines.
    pub lines: &'static str,
    /// The picture’s question.
    pub picture: &'static str,
    /// Head of its table.
    pub line: &'static str,
    /// Title of a why.
    pub why: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Calculée depuis le plan\u{a0}: rien ne s’y coche à la main.",
        holds: "Tient",
        fails: "Ne tient pas",
        lines: "Les cinq lignes",
        picture: "La discipline a-t-elle tenu depuis treize semaines\u{a0}?",
        line: "Ligne",
        why: "Pourquoi\u{a0}?",
    },
    en: Text {
        subtitle: "Computed from the plan: nothing is ticked by hand.",
        holds: "Holds",
        fails: "Does not hold",
        lines: "The five lines",
        picture: "Did the discipline hold over thirteen weeks?",
        line: "Line",
        why: "Why?",
    },
};

/// The finding: how many of the lines hold.
#[must_use]
pub fn finding(holding: usize, of: usize, lang: Lang) -> String {
    match (holding, lang) {
        (n, Lang::Fr) if n == of => format!("La discipline tient\u{a0}: {of} lignes sur {of}"),
        (n, Lang::En) if n == of => format!("The discipline holds: {of} lines of {of}"),
        (0, Lang::Fr) => "Aucune ligne ne tient\u{a0}: commencez par le point hebdomadaire".to_owned(),
        (0, Lang::En) => "No line holds: begin with the weekly meeting".to_owned(),
        (1, Lang::Fr) => format!("1 ligne sur {of} tient"),
        (1, Lang::En) => format!("1 line of {of} holds"),
        (n, Lang::Fr) => format!("{n} lignes sur {of} tiennent"),
        (n, Lang::En) => format!("{n} lines of {of} hold"),
    }
}

/// The finding of the picture.
#[must_use]
pub fn weeks(held: usize, of: usize, format: &dyn Format) -> String {
    #[allow(clippy::cast_precision_loss, reason = "counts of weeks are small")]
    let share = if of == 0 { 0.0 } else { held as f64 / of as f64 };
    match (of, format.lang()) {
        (0, Lang::Fr) => "Rien n’est encore connu de ces semaines.".to_owned(),
        (0, Lang::En) => "Nothing is known of these weeks yet.".to_owned(),
        (_, Lang::Fr) => format!("{} de ce qui était prévu a été fait.", format.percent(share, 0)),
        (_, Lang::En) => format!("{} of what was planned was done.", format.percent(share, 0)),
    }
}
