//! Words of the plan's file in a folder.

use crate::domain::lang::Localized;

/// Words of the plan's file in a folder.
pub struct Text {
    /// The card.
    pub title: &'static str,
    /// What it is for.
    pub how: &'static str,
    /// The browser cannot.
    pub unsupported: &'static str,
    /// Nothing can be kept here.
    pub not_kept: &'static str,
    /// The plan is not saved here.
    pub read_only: &'static str,
    /// Makes a new file.
    pub new_file: &'static str,
    /// Chooses one that there is.
    pub existing_file: &'static str,
    /// What to know before.
    pub note: &'static str,
    /// It was not linked.
    pub not_linked: &'static str,
    /// A chosen file holds another version: its name.
    pub holds: fn(&str) -> String,
    /// So many disagreements.
    pub disagreements: fn(usize) -> String,
    /// Merges and links.
    pub merge_and_link: &'static str,
    /// Goes back to the choice.
    pub other: &'static str,
    /// Nothing is written before.
    pub nothing_yet: &'static str,
    /// A chosen file cannot be linked: its name.
    pub refused: fn(&str) -> String,
    /// Nothing was done.
    pub nothing_done: &'static str,
    /// The file was linked: its name.
    pub linked: fn(&str) -> String,
    /// The file.
    pub file: &'static str,
    /// When it was written.
    pub written: &'static str,
    /// It was not.
    pub never: &'static str,
    /// It is being looked at.
    pub looking: &'static str,
    /// It holds the plan.
    pub up_to_date: &'static str,
    /// It does not follow.
    pub not_written: &'static str,
    /// What goes on while it is linked.
    pub linked_note: &'static str,
    /// Ends the link.
    pub unlink: &'static str,
    /// The link ended.
    pub unlinked: &'static str,
    /// The file does not follow: its name.
    pub behind: fn(&str) -> String,
    /// Leads to the card.
    pub see: &'static str,
    /// Asks, in the notice.
    pub allow_here: &'static str,
    /// Asks, in the card: the file's name.
    pub allow: fn(&str) -> String,
    /// Why it has to be asked.
    pub needs_permission: &'static str,
    /// The file is gone.
    pub gone: &'static str,
    /// It cannot be written.
    pub cannot_write: &'static str,
    /// It is left alone, and what to do.
    pub left_alone: &'static str,
    /// It is empty.
    pub emptied: &'static str,
    /// It holds another plan: its name.
    pub another: fn(&str) -> String,
    /// As that, without a name.
    pub another_untitled: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Fichier dans un dossier synchronisé",
        how: "Liez ce plan à un fichier d’un dossier que votre service de synchronisation transporte. Chaque enregistrement y est aussi écrit, et ce qu’un autre appareil y écrit est fusionné ici avant toute écriture.",
        unsupported: "Ce navigateur ne laisse aucune page travailler sur un fichier à sa place\u{a0}: Chrome et Edge le permettent sur un ordinateur. Ici, téléchargez le plan dans le dossier, et rouvrez-le pour relire ce qui a changé ailleurs.",
        not_kept: "Ce navigateur ne garde rien ici\u{a0}: un lien vers un fichier ne pourrait pas l’être non plus. Téléchargez le plan dans le dossier à la place.",
        read_only: "Rien n’est enregistré ici pour l’instant\u{a0}: aucun fichier n’est lié, relu ni écrit.",
        new_file: "Créer un fichier lié",
        existing_file: "Lier un fichier existant",
        note: "Qui a accès au dossier peut lire tout le plan. Pour un fichier qui existe déjà, choisissez «\u{a0}Lier un fichier existant\u{a0}»\u{a0}: le créer de nouveau le viderait.",
        not_linked: "Le fichier n’est pas lié\u{a0}: le navigateur n’a pas obtenu l’autorisation de l’écrire. Réessayez, et acceptez quand il la demande.",
        holds: |name| format!("{name} contient une autre version de ce plan\u{a0}:"),
        disagreements: |count| match count {
            0 => "Les deux versions se fusionnent sans désaccord.".to_owned(),
            1 => "À la fusion, 1\u{a0}désaccord\u{a0}: la valeur de cet appareil sera gardée, et dite.".to_owned(),
            count => format!(
                "À la fusion, {count}\u{a0}désaccords\u{a0}: les valeurs de cet appareil seront gardées, et dites."
            ),
        },
        merge_and_link: "Fusionner et lier",
        other: "Ne pas lier ce fichier",
        nothing_yet: "Rien n’est encore écrit. La version d’avant la fusion reste dans les versions précédentes.",
        refused: |name| format!("{name} ne peut pas être lié à ce plan"),
        nothing_done: "Rien n’a été modifié.",
        linked: |name| format!("Le plan est lié à {name}"),
        file: "Lié à",
        written: "Écrit",
        never: "pas encore",
        looking: "Lecture du fichier…",
        up_to_date: "Le fichier contient le plan",
        not_written: "Le fichier n’est pas écrit",
        linked_note: "Le fichier est relu toutes les trois secondes tant que cette page est visible, et avant chaque écriture.",
        unlink: "Délier le fichier",
        unlinked: "Le plan n’est plus lié\u{a0}: le fichier reste tel qu’il est",
        behind: |name| format!("{name} ne suit plus le plan"),
        see: "Voir le fichier lié",
        allow_here: "Autoriser l’accès",
        allow: |name| format!("Autoriser l’accès à {name}"),
        needs_permission: "Le navigateur redemande votre autorisation après un rechargement. Vos modifications sont gardées ici, et seront écrites dès que vous l’aurez donnée.",
        gone: "Le fichier n’est plus à sa place. Remettez-le dans le dossier, ou déliez-le et créez-en un autre. Le plan est intact ici.",
        cannot_write: "Le fichier ne peut pas être écrit\u{a0}: un autre programme le tient, ou le disque est plein ou protégé. Un nouvel essai est fait à chaque enregistrement et toutes les trois secondes. Le plan est intact ici.",
        left_alone: "Le fichier est laissé tel quel. Remettez-en une version lisible depuis l’historique du dossier, ou déliez-le et créez un autre fichier. Le plan est intact ici.",
        emptied: "Le fichier lié est vide.",
        another: |name| format!("Le fichier contient un autre plan, «\u{a0}{name}\u{a0}»."),
        another_untitled: "Le fichier contient un autre plan, sans nom.",
    },
    en: Text {
        title: "File in a synced folder",
        how: "Link this plan to a file in a folder that your sync service carries. Each save is written there too, and what another device writes there is merged here before anything is written.",
        unsupported: "This browser lets no page work on a file in its place: Chrome and Edge do on a computer. Here, download the plan into the folder, and open it again to review what changed elsewhere.",
        not_kept: "This browser keeps nothing here: a link to a file could not be kept either. Download the plan into the folder instead.",
        read_only: "Nothing is saved here for now: no file is linked, read or written.",
        new_file: "Create a linked file",
        existing_file: "Link an existing file",
        note: "Whoever has access to the folder can read the whole plan. For a file that exists already choose “Link an existing file”: creating it again would empty it.",
        not_linked: "The file is not linked: the browser was not allowed to write it. Try again, and accept when it asks.",
        holds: |name| format!("{name} holds another version of this plan:"),
        disagreements: |count| match count {
            0 => "Both versions merge without a disagreement.".to_owned(),
            1 => "On merging, 1\u{a0}disagreement: the value of this device will be kept, and told.".to_owned(),
            count => {
                format!("On merging, {count}\u{a0}disagreements: the values of this device will be kept, and told.")
            }
        },
        merge_and_link: "Merge and link",
        other: "Do not link this file",
        nothing_yet: "Nothing is written yet. The version before the merge stays among the earlier versions.",
        refused: |name| format!("{name} cannot be linked to this plan"),
        nothing_done: "Nothing was changed.",
        linked: |name| format!("The plan is linked to {name}"),
        file: "Linked to",
        written: "Written",
        never: "not yet",
        looking: "Reading the file…",
        up_to_date: "The file holds the plan",
        not_written: "The file is not written",
        linked_note: "The file is read again every three seconds while this page is visible, and before each write.",
        unlink: "Unlink the file",
        unlinked: "The plan is no longer linked: the file stays as it is",
        behind: |name| format!("{name} no longer follows the plan"),
        see: "See the linked file",
        allow_here: "Allow access",
        allow: |name| format!("Allow access to {name}"),
        needs_permission: "The browser asks for your permission again after a reload. Your changes are kept here, and are written as soon as you give it.",
        gone: "The file is no longer in its place. Put it back into the folder, or unlink it and create another. The plan is intact here.",
        cannot_write: "The file cannot be written: another program holds it, or the disk is full or protected. It is tried again at each save and every three seconds. The plan is intact here.",
        left_alone: "The file is left as it is. Put a readable version back from the folder’s history, or unlink it and create another file. The plan is intact here.",
        emptied: "The linked file is empty.",
        another: |name| format!("The file holds another plan, “{name}”."),
        another_untitled: "The file holds another plan, without a name.",
    },
};
