//! Words of the share screen.

use crate::domain::lang::{Localized, Plural};

/// Words of the share screen.
pub struct Text {
    /// Finding: the plan never left the device.
    pub never: &'static str,
    /// Finding: it left today.
    pub today: &'static str,
    /// Finding: it left some days ago.
    pub days_ago: fn(i64, Plural) -> String,
    /// Why a file matters.
    pub subtitle: &'static str,
    /// Downloads the plan.
    pub download: &'static str,
    /// The file.
    pub file: &'static str,
    /// Its size.
    pub size: &'static str,
    /// A size in kibibytes.
    pub kibibytes: fn(usize) -> String,
    /// What to do with it.
    pub file_note: &'static str,
    /// Leads to the comments, with how many are open.
    pub comments: fn(usize) -> String,
    /// Other forms in which the plan leaves.
    pub ways: &'static str,
    /// Files that come in.
    pub open_title: &'static str,
    /// What file is expected.
    pub open_label: &'static str,
    /// Opens the place to paste.
    pub paste: &'static str,
    /// The place to paste.
    pub paste_label: &'static str,
    /// Nothing was pasted yet.
    pub paste_first: &'static str,
    /// Shows what the pasted text holds.
    pub look: &'static str,
    /// Leads back to a review that was left.
    pub resume: fn(&str) -> String,
    /// The plans of this device.
    pub plans: &'static str,
    /// A new empty plan.
    pub new_plan: &'static str,
    /// A plan without a name.
    pub untitled: &'static str,
    /// The open plan's badge.
    pub open_badge: &'static str,
    /// What is known of the open plan.
    pub open_detail: &'static str,
    /// When a plan was saved.
    pub saved_at: fn(&str) -> String,
    /// A damaged plan's badge.
    pub damaged: &'static str,
    /// What is known of it.
    pub damaged_detail: &'static str,
    /// Opens a plan.
    pub open_plan: fn(&str) -> String,
    /// The menu of a plan.
    pub actions_of: fn(&str) -> String,
    /// Renames it.
    pub rename: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Ends the renaming.
    pub done: &'static str,
    /// Opens the choice of its colour.
    pub choose_colour: &'static str,
    /// Its colour.
    pub colour: &'static str,
    /// It has none.
    pub no_colour: &'static str,
    /// Some plans have none.
    pub colours_note: &'static str,
    /// Gives each of them one.
    pub colour_each: &'static str,
    /// Compares it with the open plan.
    pub compare_with_open: &'static str,
    /// Copies it.
    pub duplicate: &'static str,
    /// The name of a copy.
    pub copy_of: fn(&str) -> String,
    /// It was copied.
    pub duplicated: &'static str,
    /// Deletes it.
    pub delete: &'static str,
    /// It was deleted.
    pub deleted: fn(&str) -> String,
    /// Downloads a text as it is kept.
    pub download_raw: &'static str,
    /// What was set aside.
    pub aside: &'static str,
    /// Why it is kept.
    pub aside_note: &'static str,
    /// When it was found.
    pub found_at: fn(&str) -> String,
    /// It can be read: an earlier version took its place.
    pub replaced_aside: &'static str,
    /// Removes it for good.
    pub remove_aside: &'static str,
    /// The room in the browser.
    pub room: &'static str,
    /// What is used of it.
    pub used: &'static str,
    /// Characters used and granted.
    pub characters: fn(&str, &str) -> String,
    /// Storage is blocked.
    pub blocked: &'static str,
    /// Nothing can be kept.
    pub room_none: &'static str,
    /// There is no journal.
    pub room_no_journal: &'static str,
    /// More than half is used.
    pub room_half: &'static str,
    /// There is room.
    pub room_fine: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        never: "Ce plan n’a encore jamais été sauvegardé hors de ce navigateur",
        today: "Ce plan a été sauvegardé aujourd’hui dans un fichier",
        days_ago: |days, plural| {
            format!("La dernière sauvegarde dans un fichier date de {days}\u{a0}{}", plural.pick("jour", "jours"))
        },
        subtitle: "Tout reste dans ce navigateur. Un fichier est la seule copie qui survive à un nettoyage de l’appareil, et le moyen d’envoyer le plan à un conseiller.",
        download: "Télécharger le plan",
        file: "Ce que contient le fichier",
        size: "Taille",
        kibibytes: |count| format!("{count}\u{a0}Kio"),
        file_note: "Format JSON, lisible par Boussole sur tout appareil. Qui a le fichier peut lire tout le plan, et les derniers états déjà envoyés ou reçus\u{a0}: c’est avec eux que deux versions fusionnent. Une copie caviardée n’en porte aucun.",
        comments: |open| format!("Commentaires ouverts\u{a0}: {open}"),
        ways: "Envoyer le plan autrement",
        open_title: "Ouvrir un fichier",
        open_label: "Un plan reçu ou sauvegardé (.json, .boussole, .html)",
        paste: "Coller le contenu d’un fichier",
        paste_label: "Texte du plan",
        paste_first: "Collez d’abord le texte d’un plan.",
        look: "Voir ce qu’il contient",
        resume: |name| format!("Reprendre la relecture de «\u{a0}{name}\u{a0}»"),
        plans: "Plans de cet appareil",
        new_plan: "Nouveau plan",
        untitled: "Plan sans nom",
        open_badge: "Ouvert",
        open_detail: "Affiché en ce moment",
        saved_at: |when| format!("Enregistré le {when}"),
        damaged: "Illisible",
        damaged_detail: "Son texte est intact et se télécharge tel quel.",
        open_plan: |name| format!("Ouvrir «\u{a0}{name}\u{a0}»"),
        actions_of: |name| format!("Actions sur «\u{a0}{name}\u{a0}»"),
        rename: "Renommer",
        name: "Nom du plan",
        done: "Terminer",
        choose_colour: "Choisir la couleur",
        colour: "Couleur du plan",
        no_colour: "sans couleur",
        colours_note: "Une couleur par client montre d’un coup d’œil quel plan est ouvert. Elle reste sur cet appareil.",
        colour_each: "Donner une couleur à chaque plan",
        compare_with_open: "Comparer avec le plan ouvert",
        duplicate: "Dupliquer",
        copy_of: |name| format!("{name} (copie)"),
        duplicated: "La copie est dans la liste",
        delete: "Supprimer",
        deleted: |name| format!("«\u{a0}{name}\u{a0}» est supprimé de cet appareil"),
        download_raw: "Télécharger le texte brut",
        aside: "Mis de côté",
        aside_note: "jamais effacé sans votre accord",
        found_at: |when| format!("Trouvé le {when}"),
        replaced_aside: "Remplacé par une version précédente\u{a0}; ce texte se rouvre comme un fichier.",
        remove_aside: "Effacer pour de bon",
        room: "Place dans ce navigateur",
        used: "Utilisé",
        characters: |used, granted| format!("{used} sur {granted}\u{a0}caractères"),
        blocked: "bloqué",
        room_none: "Ce navigateur n’enregistre rien pour cette page\u{a0}: seul un fichier garde le plan.",
        room_no_journal: "Le journal du navigateur est bloqué\u{a0}: un arrêt brutal peut perdre les dernières secondes.",
        room_half: "Plus de la moitié est prise. Téléchargez puis supprimez les plans qui ne servent plus.",
        room_fine: "Il reste de la place. Le plus petit navigateur accorde ce total, les autres le double.",
    },
    en: Text {
        never: "This plan has never been saved outside this browser",
        today: "This plan was saved to a file today",
        days_ago: |days, plural| format!("The last backup to a file is {days} {} old", plural.pick("day", "days")),
        subtitle: "Everything stays in this browser. A file is the only copy that survives a clean-up of the device, and the way to send the plan to an advisor.",
        download: "Download the plan",
        file: "What the file holds",
        size: "Size",
        kibibytes: |count| format!("{count}\u{a0}KiB"),
        file_note: "JSON, readable by Boussole on any device. Whoever has the file can read the whole plan, and the latest states that were sent or received: two versions merge by them. A redacted copy carries none.",
        comments: |open| format!("Open comments: {open}"),
        ways: "Send the plan in another form",
        open_title: "Open a file",
        open_label: "A plan received or backed up (.json, .boussole, .html)",
        paste: "Paste the content of a file",
        paste_label: "Text of the plan",
        paste_first: "Paste the text of a plan first.",
        look: "See what it holds",
        resume: |name| format!("Go on reviewing “{name}”"),
        plans: "Plans on this device",
        new_plan: "New plan",
        untitled: "Untitled plan",
        open_badge: "Open",
        open_detail: "Shown now",
        saved_at: |when| format!("Saved on {when}"),
        damaged: "Unreadable",
        damaged_detail: "Its text is untouched and downloads as it is.",
        open_plan: |name| format!("Open “{name}”"),
        actions_of: |name| format!("Actions on “{name}”"),
        rename: "Rename",
        name: "Name of the plan",
        done: "Done",
        choose_colour: "Choose the colour",
        colour: "Colour of the plan",
        no_colour: "no colour",
        colours_note: "A colour for each client shows at a glance which plan is open. It stays on this device.",
        colour_each: "Give each plan a colour",
        compare_with_open: "Compare with the open plan",
        duplicate: "Duplicate",
        copy_of: |name| format!("{name} (copy)"),
        duplicated: "The copy is in the list",
        delete: "Delete",
        deleted: |name| format!("“{name}” was deleted from this device"),
        download_raw: "Download the raw text",
        aside: "Set aside",
        aside_note: "never erased without your word",
        found_at: |when| format!("Found on {when}"),
        replaced_aside: "Replaced by an earlier version; this text opens again as a file.",
        remove_aside: "Erase for good",
        room: "Room in this browser",
        used: "Used",
        characters: |used, granted| format!("{used} of {granted} characters"),
        blocked: "blocked",
        room_none: "This browser stores nothing for this page: only a file keeps the plan.",
        room_no_journal: "The browser’s journal is blocked: a sudden stop may lose the last seconds.",
        room_half: "More than half is taken. Download, then delete the plans that are no longer needed.",
        room_fine: "There is room left. The least generous browser grants this total, others twice as much.",
    },
};
