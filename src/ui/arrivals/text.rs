//! Words about plans that arrive as files.

use crate::domain::lang::{Lang, Localized, Plural};

/// Words about plans that arrive as files.
pub struct Text {
    /// Title of the preview; the plan's name follows.
    pub title: fn(&str) -> String,
    /// A plan without a name.
    pub untitled: &'static str,
    /// Title when the file is refused.
    pub refused: &'static str,
    /// Nothing was changed by a refused file.
    pub nothing_written: &'static str,
    /// Nothing is written before a choice is made.
    pub nothing_written_yet: &'static str,
    /// No plan of this device has its id.
    pub known_no: &'static str,
    /// The open plan has its id.
    pub known_open: &'static str,
    /// The open plan is the same, to the letter.
    pub known_same: &'static str,
    /// Another plan of this device has its id.
    pub known_beside: fn(&str) -> String,
    /// The file is of an older format.
    pub migrated: fn(u64) -> String,
    /// How many oddities it holds.
    pub notices: fn(usize) -> String,
    /// How many are not shown.
    pub more_notices: fn(usize) -> String,
    /// The company.
    pub company: &'static str,
    /// The cycle being steered.
    pub cycle: &'static str,
    /// The budget's envelope.
    pub envelope: &'static str,
    /// When it was saved.
    pub saved_at: &'static str,
    /// Measurements of every KPI.
    pub measurements: &'static str,
    /// Opens it beside the others.
    pub open_new: &'static str,
    /// Opens it beside the others under a new id.
    pub open_copy: &'static str,
    /// Puts it in place of the open plan.
    pub replace_open: fn(&str) -> String,
    /// Puts it in place of the plan of the same id.
    pub replace_beside: &'static str,
    /// Closes the preview.
    pub close: &'static str,
    /// It was opened.
    pub opened: fn(&str) -> String,
    /// Leads to what it changed.
    pub review: &'static str,
    /// What it changed was merged in.
    pub merged: &'static str,
    /// It replaced the open plan.
    pub replaced: &'static str,
    /// It could not replace a plan.
    pub not_replaced: &'static str,
    /// What was read back is not what was written.
    pub differs: &'static str,
    /// The same, and the replacement was taken back.
    pub differs_undone: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: |name| format!("Ce fichier contient «\u{a0}{name}\u{a0}»"),
        untitled: "Plan sans nom",
        refused: "Ce fichier ne s’ouvre pas",
        nothing_written: "Rien n’a été modifié sur cet appareil.",
        nothing_written_yet: "Rien n’est encore enregistré\u{a0}: choisissez où va ce plan.",
        known_no: "Ce plan n’est pas encore sur cet appareil.",
        known_open: "C’est une autre version du plan ouvert en ce moment.",
        known_same: "Le plan ouvert est exactement le même\u{a0}: il n’y a rien à reprendre.",
        known_beside: |name| format!("Cet appareil a déjà une version de ce plan\u{a0}: «\u{a0}{name}\u{a0}»."),
        migrated: |version| {
            format!(
                "Il est au format {version}, plus ancien\u{a0}: il a été converti pour être lu, le fichier reste tel quel."
            )
        },
        notices: |count| {
            format!("{count}\u{a0}{}", Plural::of(Lang::Fr, count).pick("point à vérifier", "points à vérifier"))
        },
        more_notices: |count| format!("Et {count} de plus."),
        company: "Entreprise",
        cycle: "Cycle",
        envelope: "Enveloppe",
        saved_at: "Enregistré le",
        measurements: "Mesures d’indicateurs",
        open_new: "Ouvrir comme nouveau plan",
        open_copy: "Ouvrir comme copie",
        replace_open: |name| format!("Remplacer «\u{a0}{name}\u{a0}»"),
        replace_beside: "Remplacer la version de cet appareil",
        close: "Fermer",
        opened: |name| {
            if name.is_empty() { "Le plan est ouvert".to_owned() } else { format!("«\u{a0}{name}\u{a0}» est ouvert") }
        },
        review: "Relire les changements",
        merged: "Les changements retenus sont dans le plan",
        replaced: "Le plan est remplacé",
        not_replaced: "Le plan n’a pas été remplacé\u{a0}: il est illisible ou en lecture seule. Ouvrez le fichier comme copie.",
        differs: "Ce qui a été écrit ne se relit pas à l’identique. Téléchargez le plan avant de continuer.",
        differs_undone: "Ce qui a été écrit ne se relit pas à l’identique\u{a0}: le remplacement est annulé.",
    },
    en: Text {
        title: |name| format!("This file holds “{name}”"),
        untitled: "Untitled plan",
        refused: "This file does not open",
        nothing_written: "Nothing was changed on this device.",
        nothing_written_yet: "Nothing is saved yet: choose where this plan goes.",
        known_no: "This plan is not on this device yet.",
        known_open: "This is another version of the plan that is open now.",
        known_same: "The open plan is exactly the same: there is nothing to take over.",
        known_beside: |name| format!("This device has a version of this plan already: “{name}”."),
        migrated: |version| {
            format!("It is in format {version}, an older one: it was converted to be read, the file stays as it is.")
        },
        notices: |count| format!("{count} {} to check", Plural::of(Lang::En, count).pick("point", "points")),
        more_notices: |count| format!("And {count} more."),
        company: "Company",
        cycle: "Cycle",
        envelope: "Envelope",
        saved_at: "Saved on",
        measurements: "KPI measurements",
        open_new: "Open as a new plan",
        open_copy: "Open as a copy",
        replace_open: |name| format!("Replace “{name}”"),
        replace_beside: "Replace this device’s version",
        close: "Close",
        opened: |name| if name.is_empty() { "The plan is open".to_owned() } else { format!("“{name}” is open") },
        review: "Review the changes",
        merged: "The changes that you kept are in the plan",
        replaced: "The plan was replaced",
        not_replaced: "The plan was not replaced: it cannot be read or is read-only. Open the file as a copy.",
        differs: "What was written does not read back the same. Download the plan before you go on.",
        differs_undone: "What was written does not read back the same: the replacement was taken back.",
    },
};

/// Words said before a file is looked at, which are in the first load.
pub struct Before {
    /// Over the page while a file is dragged.
    pub drop_anywhere: &'static str,
    /// A file of figures was dropped where plans are opened.
    pub figures_elsewhere: &'static str,
    /// Leads to the import of figures.
    pub open_figures: &'static str,
}

/// The words in every language.
pub const BEFORE: Localized<Before> = Localized {
    fr: Before {
        drop_anywhere: "Déposez le fichier pour voir ce qu’il contient",
        figures_elsewhere: "Les fichiers de chiffres s’importent sur la page Chiffres.",
        open_figures: "Y aller",
    },
    en: Before {
        drop_anywhere: "Drop the file to see what it holds",
        figures_elsewhere: "Files of figures are imported on the Figures page.",
        open_figures: "Go there",
    },
};

/// Words about an encrypted file that asks for its password.
pub struct UnlockText {
    /// Title.
    pub title: &'static str,
    /// What it is; the file's name is given.
    pub about: fn(&str) -> String,
    /// The password.
    pub password: &'static str,
    /// Opens it.
    pub open: &'static str,
    /// It is being opened.
    pub opening: &'static str,
    /// Nothing was typed.
    pub empty: &'static str,
    /// Puts the file away.
    pub cancel: &'static str,
    /// Wrong password or changed file.
    pub wrong: &'static str,
    /// Cut or changed in its header.
    pub damaged: &'static str,
    /// Written by a newer version.
    pub newer: &'static str,
    /// The browser does not decrypt here.
    pub unsupported: &'static str,
}

/// French and English.
pub const UNLOCK: Localized<UnlockText> = Localized {
    fr: UnlockText {
        title: "Ce fichier est chiffré",
        about: |name| {
            format!("Tapez le mot de passe de «\u{a0}{name}\u{a0}» pour voir ce qu’il contient. Rien n’est écrit.")
        },
        password: "Mot de passe du fichier",
        open: "Déchiffrer",
        opening: "Déchiffrement…",
        empty: "Tapez d’abord le mot de passe.",
        cancel: "Fermer",
        wrong: "Le mot de passe n’est pas le bon, ou le fichier a été modifié en route. Vérifiez la saisie, ou demandez que le fichier soit renvoyé.",
        damaged: "Le fichier est coupé ou son début a été modifié\u{a0}: aucun mot de passe ne l’ouvrira. Demandez qu’il soit renvoyé.",
        newer: "Une version plus récente de Boussole l’a chiffré. Rechargez la page pour obtenir la dernière version.",
        unsupported: "Déchiffrer demande une page servie en https\u{a0}: le navigateur ne le permet pas à cette adresse.",
    },
    en: UnlockText {
        title: "This file is encrypted",
        about: |name| format!("Type the password of “{name}” to see what it holds. Nothing is written."),
        password: "Password of the file",
        open: "Decrypt",
        opening: "Decrypting…",
        empty: "Type the password first.",
        cancel: "Close",
        wrong: "The password is not the right one, or the file was changed on the way. Check what you typed, or ask for the file again.",
        damaged: "The file is cut or its beginning was changed: no password will open it. Ask for it again.",
        newer: "A newer version of Boussole encrypted it. Reload the page to get the latest version.",
        unsupported: "Decryption needs a page served over https: the browser does not allow it at this address.",
    },
};
