//! Words of the frame: navigation, bars, notices that no method owns.

use crate::domain::lang::{Lang, Localized, Plural};

/// Words of the frame.
pub struct Text {
    /// The first place.
    pub cockpit: &'static str,
    /// Where files come in and go out.
    pub share: &'static str,
    /// A plan that came inside the address.
    pub link: &'static str,
    /// The whole plan as a document.
    pub document: &'static str,
    /// Settings.
    pub settings: &'static str,
    /// Help.
    pub help: &'static str,
    /// About.
    pub about: &'static str,
    /// A plan without a name.
    pub untitled: &'static str,
    /// The menu of the plans.
    pub switch_plan: &'static str,
    /// The colour of a plan: its name.
    pub plan_colour: fn(&str) -> String,
    /// A new empty plan.
    pub new_plan: &'static str,
    /// Leads to every plan of this device.
    pub all_plans: &'static str,
    /// The undo button without a step.
    pub undo: &'static str,
    /// The redo button without a step.
    pub redo: &'static str,
    /// Why undo cannot act.
    pub nothing_to_undo: &'static str,
    /// Why redo cannot act.
    pub nothing_to_redo: &'static str,
    /// “Undo: ” before a step.
    pub undo_step: fn(&str) -> String,
    /// “Redo: ” before a step.
    pub redo_step: fn(&str) -> String,
    /// A step was taken back.
    pub undone: fn(&str) -> String,
    /// A step was made again.
    pub redone: fn(&str) -> String,
    /// Title of the navigation drawer.
    pub all_places: &'static str,
    /// Closes the drawer.
    pub close: &'static str,
    /// Stands above what is printed, with the day.
    pub printed_on: fn(&str) -> String,
    /// On disk.
    pub saved: &'static str,
    /// Being written.
    pub saving: &'static str,
    /// In localStorage only, since there is no journal.
    pub kept: &'static str,
    /// In memory only.
    pub memory_only: &'static str,
    /// Storage is full.
    pub full: &'static str,
    /// Not written.
    pub failed: &'static str,
    /// Title of the page for an address that leads nowhere.
    pub unknown_title: &'static str,
    /// What to do then.
    pub unknown_body: &'static str,
    /// Leads back to the cockpit.
    pub to_cockpit: &'static str,
    /// The coherence score in the sidebar.
    pub coherence: &'static str,
    /// Storage is blocked.
    pub blocked_title: &'static str,
    /// What follows from it.
    pub blocked_detail: &'static str,
    /// Storage is full.
    pub full_title: &'static str,
    /// What follows from it.
    pub full_detail: &'static str,
    /// Half of the storage is used.
    pub half_title: &'static str,
    /// What to do before it is full.
    pub half_detail: &'static str,
    /// Banner.
    pub version_title: &'static str,
    /// Banner.
    pub version_detail: &'static str,
    /// Button.
    pub version_switch: &'static str,
    /// Leads to what can be removed.
    pub make_room: &'static str,
    /// A write failed.
    pub failed_title: &'static str,
    /// What follows from it.
    pub failed_detail: &'static str,
    /// Leads to the download.
    pub export_now: &'static str,
    /// A plan was set aside.
    pub aside_title: &'static str,
    /// Where it is.
    pub aside_detail: &'static str,
    /// Leads to it.
    pub see_aside: &'static str,
    /// A newer version wrote the plan.
    pub newer_title: &'static str,
    /// What follows from it.
    pub newer_detail: &'static str,
    /// The plan is shown read-only because its other copy could not be set aside.
    pub locked_title: &'static str,
    /// What follows from it.
    pub locked_detail: &'static str,
    /// Downloads a text as it is kept.
    pub download_raw: &'static str,
    /// Loads the page anew.
    pub reload: &'static str,
    /// Removes a row.
    pub remove: &'static str,
    /// Opens the palette.
    pub search: &'static str,
    /// The plan as slides.
    pub presentation: &'static str,
    /// The plan was downloaded.
    pub downloaded: &'static str,
    /// A step was made: the notice that offers its undo.
    pub done_step: fn(&str) -> String,
    /// A pasted cell: its text, the head of its column.
    pub cell: fn(&str, &str) -> String,
    /// Pasted cells that could not be read: how many, and some of them.
    pub cells_left_out: fn(usize, &str) -> String,
    /// After a removal: what went along.
    pub went_along: fn(&str) -> String,
    /// After a removal: what no longer links to it.
    pub links_cleared: fn(&str) -> String,
}

/// The words of the frame in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        cockpit: "Cockpit",
        share: "Partager",
        link: "Plan reçu",
        document: "Document du plan",
        settings: "Réglages",
        help: "Aide",
        about: "À propos",
        untitled: "Plan sans nom",
        switch_plan: "Changer de plan",
        plan_colour: |name| format!("Repère de couleur\u{a0}: {name}"),
        new_plan: "Nouveau plan",
        all_plans: "Tous les plans de cet appareil",
        undo: "Annuler",
        redo: "Rétablir",
        nothing_to_undo: "rien à annuler",
        nothing_to_redo: "rien à rétablir",
        undo_step: |step| format!("Annuler\u{a0}: {step}"),
        redo_step: |step| format!("Rétablir\u{a0}: {step}"),
        undone: |step| format!("Annulé\u{a0}: {step}"),
        redone: |step| format!("Rétabli\u{a0}: {step}"),
        all_places: "Toutes les pages",
        close: "Fermer",
        printed_on: |day| format!("Imprimé le {day}"),
        saved: "Enregistré",
        saving: "Enregistrement…",
        kept: "Enregistré sans journal",
        memory_only: "Non enregistré\u{a0}: mémoire seulement",
        full: "Non enregistré\u{a0}: stockage plein",
        failed: "Non enregistré",
        unknown_title: "Cette adresse ne mène nulle part",
        unknown_body: "Le lien est peut-être incomplet, ou la page a été déplacée. Votre plan n’a pas changé.",
        to_cockpit: "Revenir au cockpit",
        coherence: "Cohérence",
        blocked_title: "Ce navigateur n’enregistre rien pour cette page",
        blocked_detail: "Le plan vit en mémoire jusqu’à la fermeture de l’onglet. Téléchargez-le avant de partir.",
        full_title: "Le stockage de ce navigateur est plein",
        full_detail: "La dernière modification n’a pas trouvé de place. Rien n’est perdu tant que l’onglet reste ouvert : téléchargez le plan, puis supprimez d’anciens plans.",
        half_title: "Le stockage de ce navigateur est à moitié plein",
        half_detail: "Tout est enregistré. Téléchargez le plan, puis supprimez ce qui ne sert plus\u{a0}: d’anciens plans, des textes mis de côté.",
        version_title: "Une nouvelle version de Boussole est prête",
        version_detail: "Elle est déjà sur cet appareil. La page repart avec elle, sur le même plan\u{a0}; sinon elle viendra au prochain démarrage.",
        version_switch: "Passer à la nouvelle version",
        make_room: "Faire de la place",
        failed_title: "La dernière modification n’a pas pu être enregistrée",
        failed_detail: "Le navigateur a refusé l’écriture. Téléchargez le plan pour ne rien perdre.",
        export_now: "Télécharger le plan",
        aside_title: "Un plan de cet appareil n’a pas pu être lu",
        aside_detail: "Son texte est mis de côté, intact et téléchargeable.",
        see_aside: "Voir ce qui est mis de côté",
        newer_title: "Une version plus récente de Boussole a écrit ce plan",
        newer_detail: "Rien n’est modifié ici\u{a0}: la page est en lecture seule.",
        locked_title: "Ce plan est en lecture seule",
        locked_detail: "L’une de ses deux copies est illisible et n’a pas trouvé de place ailleurs\u{a0}: rien n’est écrit, pour ne pas l’effacer.",
        download_raw: "Télécharger le texte brut",
        reload: "Recharger la page",
        remove: "Supprimer",
        search: "Chercher",
        presentation: "Présentation",
        downloaded: "Plan téléchargé",
        done_step: |step| format!("Fait\u{a0}: {step}"),
        cell: |text, head| format!("«\u{a0}{text}\u{a0}» ({head})"),
        cells_left_out: |count, cells| match Plural::of(Lang::Fr, count) {
            Plural::One => format!("Une cellule collée n’a pas pu être lue et a été laissée\u{a0}: {cells}"),
            Plural::Other => {
                format!("{count} cellules collées n’ont pas pu être lues et ont été laissées\u{a0}: {cells}")
            }
        },
        went_along: |rows| format!(". Parti avec\u{a0}: {rows}"),
        links_cleared: |rows| format!(". Lien effacé dans\u{a0}: {rows}"),
    },
    en: Text {
        cockpit: "Cockpit",
        share: "Share",
        link: "Plan received",
        document: "Document of the plan",
        settings: "Settings",
        help: "Help",
        about: "About",
        untitled: "Untitled plan",
        switch_plan: "Switch plan",
        plan_colour: |name| format!("Colour mark: {name}"),
        new_plan: "New plan",
        all_plans: "All plans on this device",
        undo: "Undo",
        redo: "Redo",
        nothing_to_undo: "nothing to undo",
        nothing_to_redo: "nothing to redo",
        undo_step: |step| format!("Undo: {step}"),
        redo_step: |step| format!("Redo: {step}"),
        undone: |step| format!("Undone: {step}"),
        redone: |step| format!("Redone: {step}"),
        all_places: "All pages",
        close: "Close",
        printed_on: |day| format!("Printed on {day}"),
        saved: "Saved",
        saving: "Saving…",
        kept: "Saved without a journal",
        memory_only: "Not saved: in memory only",
        full: "Not saved: storage full",
        failed: "Not saved",
        unknown_title: "This address leads nowhere",
        unknown_body: "The link may be incomplete, or the page has moved. Your plan has not changed.",
        to_cockpit: "Back to the cockpit",
        coherence: "Coherence",
        blocked_title: "This browser stores nothing for this page",
        blocked_detail: "The plan lives in memory until the tab is closed. Download it before you leave.",
        full_title: "This browser’s storage is full",
        full_detail: "The last change found no room. Nothing is lost while this tab stays open: download the plan, then remove old plans.",
        half_title: "This browser’s storage is half full",
        half_detail: "Everything is saved. Download the plan, then remove what is no longer needed: old plans, texts set aside.",
        version_title: "A new version of Boussole is ready",
        version_detail: "It is already on this device. The page starts again with it, on the same plan; otherwise it comes with the next start.",
        version_switch: "Switch to the new version",
        make_room: "Make room",
        failed_title: "The last change could not be saved",
        failed_detail: "The browser refused the write. Download the plan so that nothing is lost.",
        export_now: "Download the plan",
        aside_title: "A plan on this device could not be read",
        aside_detail: "Its text is set aside, untouched and ready to download.",
        see_aside: "See what was set aside",
        newer_title: "A newer version of Boussole wrote this plan",
        newer_detail: "Nothing is changed here: the page is read-only.",
        locked_title: "This plan is read-only",
        locked_detail: "One of its two copies cannot be read and found no room elsewhere: nothing is written, so that it is not lost.",
        download_raw: "Download the raw text",
        reload: "Reload the page",
        remove: "Delete",
        search: "Find",
        presentation: "Presentation",
        downloaded: "Plan downloaded",
        done_step: |step| format!("Done: {step}"),
        cell: |text, head| format!("“{text}” ({head})"),
        cells_left_out: |count, cells| match Plural::of(Lang::En, count) {
            Plural::One => format!("One pasted cell could not be read and was left out: {cells}"),
            Plural::Other => format!("{count} pasted cells could not be read and were left out: {cells}"),
        },
        went_along: |rows| format!(". Removed with it: {rows}"),
        links_cleared: |rows| format!(". Link cleared in: {rows}"),
    },
};
