//! Words of the personas.

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Personas", en: "Personas" };

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Donner un visage à l’acheteur du segment\u{a0}: ce qu’il veut, ce qui le freine, qui il écoute. Chaque vendeur parle alors à la même personne.",
        how: "Remplissez la fiche à partir d’entretiens\u{a0}; elle s’imprime sur une page. Au bout de six mois sans relecture, elle est signalée comme vieillie.",
        not_when: "Un persona inventé en salle de réunion rassure sans rien apprendre. Deux ou trois suffisent\u{a0}: un par rôle dans la décision.",
        source: "Personas (Cooper)",
    },
    en: Guide {
        purpose: "To give the buyer of a segment a face: what they want, what holds them back, whom they listen to. Every seller then talks to the same person.",
        how: "Fill the card from interviews; it prints on one page. After six months without a second look it is marked as stale.",
        not_when: "A persona made up in a meeting room comforts and teaches nothing. Two or three are enough: one a role in the decision.",
        source: "Personas (Cooper)",
    },
};

/// Words of the screen.
pub struct Text {
    /// The page’s title: how many there are, how many are stale.
    pub finding: fn(usize, usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Opens one; its name follows.
    pub open: fn(&str) -> String,
    /// Without a name.
    pub unnamed: &'static str,
    /// Back to all.
    pub back: &'static str,
    /// The persona is gone.
    pub gone: &'static str,
    /// Prints the card.
    pub print: &'static str,
    /// Says that it was looked at today.
    pub review: &'static str,
    /// When it was reviewed.
    pub reviewed: fn(&str) -> String,
    /// It never was.
    pub never: &'static str,
    /// Badge.
    pub stale: &'static str,
    /// Badge.
    pub fresh: &'static str,
    /// Title of the form.
    pub form: &'static str,
    /// Field.
    pub name: &'static str,
    /// Hint.
    pub name_hint: &'static str,
    /// Field.
    pub profile: &'static str,
    /// Hint.
    pub profile_hint: &'static str,
    /// Field.
    pub segment: &'static str,
    /// No choice.
    pub unset: &'static str,
    /// Field.
    pub monogram: &'static str,
    /// Hint.
    pub monogram_hint: &'static str,
    /// Field.
    pub picture: &'static str,
    /// Below the picture.
    pub picture_hint: &'static str,
    /// Takes the picture away.
    pub no_picture: &'static str,
    /// A file of another kind.
    pub other_kind: &'static str,
    /// A file that cannot be drawn.
    pub unreadable: &'static str,
    /// Heading and field.
    pub goals: &'static str,
    /// Heading and field.
    pub challenges: &'static str,
    /// Heading and field.
    pub process: &'static str,
    /// Hint.
    pub process_hint: &'static str,
    /// Heading and field.
    pub channels: &'static str,
    /// Heading and field.
    pub objections: &'static str,
    /// Heading and field.
    pub influences: &'static str,
    /// Heading.
    pub evidence: &'static str,
    /// Hint of the lists.
    pub one_a_line: &'static str,
    /// Part of the card that is empty.
    pub nothing: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |count, stale| match (count, stale) {
            (0, _) => "Aucun persona pour le moment".to_owned(),
            (1, 0) => "Un persona à jour".to_owned(),
            (count, 0) => format!("{count} personas à jour"),
            (1, _) => "Le persona est à relire".to_owned(),
            (count, 1) => format!("Un persona sur {count} est à relire"),
            (count, stale) => format!("{stale} personas sur {count} sont à relire"),
        },
        subtitle: "L’acheteur du segment, sur une page que chaque vendeur peut garder.",
        empty: "À qui parlez-vous quand vous vendez\u{a0}?",
        example: "Exemple\u{a0}: Marc, responsable maintenance\u{a0}; veut une ligne qui tourne\u{a0}; craint l’arrêt du vendredi soir\u{a0}; écoute le conducteur de ligne.",
        add: "Ajouter un persona",
        open: |name| format!("Ouvrir {name}"),
        unnamed: "Persona sans nom",
        back: "Tous les personas",
        gone: "Ce persona n’existe plus",
        print: "Imprimer la fiche",
        review: "Relu aujourd’hui",
        reviewed: |day| format!("Relu le {day}"),
        never: "Jamais relu",
        stale: "à relire",
        fresh: "à jour",
        form: "Modifier la fiche",
        name: "Prénom ou nom",
        name_hint: "Un nom que l’équipe retient.",
        profile: "Profil",
        profile_hint: "Fonction, ancienneté, contexte, en une ligne.",
        segment: "Segment",
        unset: "À choisir",
        monogram: "Monogramme",
        monogram_hint: "Une à trois lettres\u{a0}; par défaut, les initiales.",
        picture: "Image\u{a0}: JPEG, PNG ou WebP",
        picture_hint: "Réduite sur cet appareil à moins de 30\u{a0}Ko, puis gardée dans le plan. Les liens de partage ne l’emportent pas.",
        no_picture: "Retirer l’image",
        other_kind: "Seuls les fichiers JPEG, PNG et WebP conviennent.",
        unreadable: "Le navigateur ne sait pas lire cette image.",
        goals: "Ce qu’il ou elle veut",
        challenges: "Ce qui complique sa tâche",
        process: "Comment se décide un achat",
        process_hint: "Qui signe, qui bloque, en combien de temps.",
        channels: "Où le ou la joindre",
        objections: "Ses objections",
        influences: "Qui l’influence",
        evidence: "Ce qui le prouve",
        one_a_line: "Un par ligne.",
        nothing: "À compléter",
    },
    en: Text {
        finding: |count, stale| match (count, stale) {
            (0, _) => "No persona yet".to_owned(),
            (1, 0) => "One persona, up to date".to_owned(),
            (count, 0) => format!("{count} personas, up to date"),
            (1, _) => "The persona needs a second look".to_owned(),
            (count, stale) => format!("{stale} of {count} personas need a second look"),
        },
        subtitle: "The buyer of the segment, on one page that every seller can keep.",
        empty: "To whom do you talk when you sell?",
        example: "Example: Marc, maintenance manager; wants a line that runs; fears the stop of Friday night; listens to the line operator.",
        add: "Add a persona",
        open: |name| format!("Open {name}"),
        unnamed: "Unnamed persona",
        back: "All personas",
        gone: "This persona is no longer there",
        print: "Print the card",
        review: "Reviewed today",
        reviewed: |day| format!("Reviewed on {day}"),
        never: "Never reviewed",
        stale: "stale",
        fresh: "up to date",
        form: "Change the card",
        name: "Name",
        name_hint: "A name that the team remembers.",
        profile: "Profile",
        profile_hint: "Job, seniority, setting, in one line.",
        segment: "Segment",
        unset: "To be chosen",
        monogram: "Monogram",
        monogram_hint: "One to three letters; the initials by default.",
        picture: "Picture: JPEG, PNG or WebP",
        picture_hint: "Made smaller than 30 KB on this device, then kept in the plan. Share links do not carry it.",
        no_picture: "Take the picture away",
        other_kind: "Only JPEG, PNG and WebP files will do.",
        unreadable: "The browser cannot read this picture.",
        goals: "What they want",
        challenges: "What makes it hard",
        process: "How a purchase is decided",
        process_hint: "Who signs, who blocks, how long it takes.",
        channels: "Where to reach them",
        objections: "Their objections",
        influences: "Whom they listen to",
        evidence: "What proves it",
        one_a_line: "One a line.",
        nothing: "To be filled in",
    },
};
