//! Words of the catalogue.

use crate::{
    domain::{
        kpi::Aarrr,
        lang::{Format, Lang, Localized, Name},
    },
    methods::kpis::Settings,
};

/// Words of the catalogue.
pub struct Text {
    /// The way back to it.
    pub title: &'static str,
    /// What it is for.
    pub subtitle: &'static str,
    /// Adds a KPI.
    pub add: &'static str,
    /// Creates the KPI of the form.
    pub create: &'static str,
    /// Name of the form.
    pub create_title: &'static str,
    /// Leaves a form.
    pub cancel: &'static str,
    /// What is measured.
    pub metric: &'static str,
    /// Help on it.
    pub metric_hint: &'static str,
    /// The KPI's name.
    pub name: &'static str,
    /// Help on it.
    pub name_hint: &'static str,
    /// How often.
    pub frequency: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// More on it.
    pub empty_detail: &'static str,
    /// An example.
    pub example: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column: the KPI.
    pub kpi: &'static str,
    /// Column: the last value.
    pub value: &'static str,
    /// Column: the target.
    pub target: &'static str,
    /// Column: the health.
    pub health: &'static str,
    /// Column: the last values as a line.
    pub trend: &'static str,
    /// Column: the owner.
    pub owner: &'static str,
    /// A KPI without a name.
    pub unnamed: &'static str,
    /// KPIs that stand at no stage.
    pub no_stage: &'static str,
    /// What to do about it.
    pub no_stage_hint: &'static str,
    /// An empty stage in the table.
    pub unmeasured: &'static str,
    /// Before the metrics proposed for an empty stage.
    pub hole: &'static str,
    /// Name of the balance.
    pub balance: &'static str,
    /// A rule that holds.
    pub holds: &'static str,
    /// A rule that does not.
    pub missing: &'static str,
    /// The KPIs fit in number.
    pub count_fits: &'static str,
    /// Why so few.
    pub count_why: &'static str,
    /// Both leading and lagging are there.
    pub nature_fits: &'static str,
    /// No leading KPI.
    pub no_leading: &'static str,
    /// No lagging KPI.
    pub no_lagging: &'static str,
    /// Why both.
    pub nature_why: &'static str,
    /// Both results and activity are there.
    pub family_fits: &'static str,
    /// No KPI of results.
    pub no_result: &'static str,
    /// No KPI of activity.
    pub no_activity: &'static str,
    /// Why both.
    pub family_why: &'static str,
    /// Filter on what announces or records.
    pub nature: &'static str,
    /// Everything.
    pub all: &'static str,
    /// Everyone.
    pub everyone: &'static str,
    /// Those whose health is not good.
    pub to_look_at: &'static str,
    /// Nothing passes the filters.
    pub none_found: &'static str,
    /// Takes the filters away.
    pub clear: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Tous les indicateurs",
        subtitle: "Un chiffre par étape de la vie d’un client, avec d’où il part, où il va et qui en répond.",
        add: "Ajouter un indicateur",
        create: "Créer l’indicateur",
        create_title: "Nouvel indicateur",
        cancel: "Annuler",
        metric: "Ce qu’il mesure",
        metric_hint: "L’unité, le sens et le classement habituels sont remplis d’avance\u{a0}; tout se change ensuite.",
        name: "Nom",
        name_hint: "Vide, il prend le nom de ce qu’il mesure.",
        frequency: "Fréquence",
        empty: "Quels chiffres vous diraient à temps que la stratégie dérape\u{a0}?",
        empty_detail: "De cinq à sept suffisent\u{a0}: chacun avec une valeur de départ, une cible et un responsable.",
        example: "Exemple\u{a0}: le délai de réponse à un contact, de 52 à 36 heures d’ici la fin du trimestre, mesuré chaque semaine.",
        table: "Indicateurs par étape",
        kpi: "Indicateur",
        value: "Valeur",
        target: "Cible",
        health: "Santé",
        trend: "Évolution",
        owner: "Responsable",
        unnamed: "Indicateur sans nom",
        no_stage: "Hors parcours",
        no_stage_hint: "À rattacher à une étape",
        unmeasured: "Rien ne mesure cette étape",
        hole: "Rien ne mesure cette étape. Par exemple\u{a0}:",
        balance: "Équilibre du catalogue",
        holds: "Tenu",
        missing: "À revoir",
        count_fits: "Le nombre d’indicateurs permet de piloter.",
        count_why: "Au-delà, on regarde sans décider\u{a0}; en deçà, un pan de l’activité reste dans l’ombre.",
        nature_fits: "Des indicateurs annoncent, d’autres constatent.",
        no_leading: "Aucun indicateur avancé\u{a0}: rien n’annonce ce qui vient.",
        no_lagging: "Aucun indicateur retardé\u{a0}: rien ne constate le résultat.",
        nature_why: "Le résultat arrive trop tard pour agir\u{a0}; l’annonce seule ne paie pas les salaires.",
        family_fits: "Résultats et activité sont tous deux mesurés.",
        no_result: "Aucun indicateur de résultat\u{a0}: on s’active sans savoir si cela rapporte.",
        no_activity: "Aucun indicateur d’activité\u{a0}: on saura trop tard que l’effort manque.",
        family_why: "L’activité se décide le lundi\u{a0}; le résultat se lit en fin de mois.",
        nature: "Nature",
        all: "Tous",
        everyone: "Tout le monde",
        to_look_at: "À regarder",
        none_found: "Aucun indicateur ne correspond à ces filtres.",
        clear: "Tout afficher",
    },
    en: Text {
        title: "All KPIs",
        subtitle: "One figure for each stage of a customer’s life, with where it starts, where it goes and who answers for it.",
        add: "Add a KPI",
        create: "Create the KPI",
        create_title: "New KPI",
        cancel: "Cancel",
        metric: "What it measures",
        metric_hint: "The usual unit, direction and classes are filled in; all of it can be changed later.",
        name: "Name",
        name_hint: "When empty, it takes the name of what it measures.",
        frequency: "Frequency",
        empty: "Which figures would tell you in time that the strategy is slipping?",
        empty_detail: "Five to seven are enough: each with a baseline, a target and an owner.",
        example: "Example: response time to a lead, from 52 to 36 hours by the end of the quarter, measured every week.",
        table: "KPIs by stage",
        kpi: "KPI",
        value: "Value",
        target: "Target",
        health: "Health",
        trend: "Trend",
        owner: "Owner",
        unnamed: "Unnamed KPI",
        no_stage: "Outside the stages",
        no_stage_hint: "To be put at a stage",
        unmeasured: "Nothing measures this stage",
        hole: "Nothing measures this stage. For example:",
        balance: "Balance of the catalogue",
        holds: "Holds",
        missing: "To review",
        count_fits: "The number of KPIs is fit for steering.",
        count_why: "Beyond it one looks without deciding; below it a part of the business stays in the dark.",
        nature_fits: "Some KPIs announce, others record.",
        no_leading: "No leading KPI: nothing announces what comes.",
        no_lagging: "No lagging KPI: nothing records the result.",
        nature_why: "A result comes too late to act on; an announcement alone pays no wages.",
        family_fits: "Both results and activity are measured.",
        no_result: "No KPI of results: work is done without knowing whether it pays.",
        no_activity: "No KPI of activity: a lack of effort will show too late.",
        family_why: "Activity is decided on Monday; the result is read at the end of the month.",
        nature: "Nature",
        all: "All",
        everyone: "Everyone",
        to_look_at: "To look at",
        none_found: "No KPI passes these filters.",
        clear: "Show all",
    },
};

/// How the KPIs stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// In all.
    pub count: usize,
    /// Behind or at risk.
    pub off_course: usize,
    /// Without data or without a target: nothing can be said of them.
    pub unjudged: usize,
    /// In alert.
    pub alerts: usize,
}

/// What the catalogue says, in a sentence: how many KPIs, and what is wrong with some of them.
#[must_use]
pub fn finding(standing: Standing, format: &dyn Format) -> String {
    let say = |fr, en| *Localized { fr, en }.get(format.lang());
    let counted = |count, one: Name, other: Name| {
        (count > 0).then(|| format.count(count, one.get(format.lang()), other.get(format.lang())))
    };
    let off = name("hors trajectoire", "off course");
    let unjudged = name("sans données ou sans cible", "without data or target");
    let parts: Vec<String> = [
        counted(standing.alerts, name("en alerte", "in alert"), name("en alerte", "in alert")),
        counted(standing.off_course, off, off),
        counted(standing.unjudged, unjudged, unjudged),
    ]
    .into_iter()
    .flatten()
    .collect();
    let kpis = format.count(standing.count, say("indicateur", "KPI"), say("indicateurs", "KPIs"));
    let rest =
        if parts.is_empty() { say("tous tiennent le cap", "all hold the course").to_owned() } else { parts.join(", ") };
    format!("{kpis}{} {rest}", say("\u{a0}:", ":"))
}

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

/// The question that a stage asks.
#[must_use]
pub const fn question(stage: Aarrr) -> Name {
    match stage {
        Aarrr::Acquisition => Localized { fr: "Nous trouve-t-on\u{a0}?", en: "Do they find us?" },
        Aarrr::Activation => {
            Localized { fr: "Achète-t-on une première fois\u{a0}?", en: "Do they buy a first time?" }
        }
        Aarrr::Retention => Localized { fr: "Revient-on\u{a0}?", en: "Do they come back?" },
        Aarrr::Referral => Localized { fr: "Nous recommande-t-on\u{a0}?", en: "Do they recommend us?" },
        Aarrr::Revenue => Localized { fr: "Cela rapporte-t-il\u{a0}?", en: "Does it bring money?" },
    }
}

/// The act of creating a KPI of this name.
#[must_use]
pub fn create_named(name: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Créer «\u{a0}{name}\u{a0}»"),
        Lang::En => format!("Create “{name}”"),
    }
}

/// Says which limits hold, and that they are conventions.
#[must_use]
pub fn limits_said(settings: &Settings, lang: Lang) -> String {
    let (fewest, most) = (settings.fewest, settings.most);
    match lang {
        Lang::Fr => format!("De {fewest} à {most} indicateurs\u{a0}: convention de la méthode."),
        Lang::En => format!("{fewest} to {most} KPIs: a convention of the method."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn the_finding_names_what_is_wrong() {
        #[track_caller]
        fn check(standing: Standing, lang: Lang, expected: &str) {
            assert_eq!(finding(standing, &Plain(lang)), expected);
        }
        let fine = Standing { count: 7, ..Standing::default() };
        check(fine, Lang::Fr, "7\u{a0}indicateurs\u{a0}: tous tiennent le cap");
        let worse = Standing { off_course: 2, alerts: 1, ..fine };
        check(worse, Lang::Fr, "7\u{a0}indicateurs\u{a0}: 1\u{a0}en alerte, 2\u{a0}hors trajectoire");
        let unknown = Standing { count: 1, unjudged: 1, ..Standing::default() };
        check(unknown, Lang::En, "1\u{a0}KPI: 1\u{a0}without data or target");
    }
}
