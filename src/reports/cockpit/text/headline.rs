//! The title of the cockpit: the finding of the day in one line.

use crate::{
    domain::lang::{Format, Lang, Localized, capital},
    reports::cockpit::{Agenda, Reason, Stage, Week},
};

/// How a noun agrees.
#[derive(Clone, Copy)]
enum Gender {
    Masculine,
    Feminine,
}

/// A count in words up to ten, in figures beyond.
fn few(count: usize, gender: Gender, format: &dyn Format) -> String {
    const FR: [&str; 9] = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
    const EN: [&str; 10] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let word = match (format.lang(), count, gender) {
        (Lang::Fr, 1, Gender::Feminine) => Some("une"),
        (Lang::Fr, 1, Gender::Masculine) => Some("un"),
        (Lang::Fr, _, _) => count.checked_sub(2).and_then(|at| FR.get(at)).copied(),
        (Lang::En, _, _) => count.checked_sub(1).and_then(|at| EN.get(at)).copied(),
    };
    #[allow(clippy::cast_precision_loss, reason = "a count of rows is far below 2^52")]
    word.map_or_else(|| format.number(count as f64, 0), str::to_owned)
}

/// One part of the headline: its French gender, its forms for one and for more.
struct Part(usize, Gender, Localized<[&'static str; 2]>);

impl Part {
    fn words(&self, format: &dyn Format) -> Option<String> {
        let Self(count, gender, forms) = self;
        let [one, more] = forms.get(format.lang());
        let noun = if *count == 1 { one } else { more };
        (*count > 0).then(|| format!("{} {noun}", few(*count, *gender, format)))
    }
}

/// The finding of the day: the week, then what asks for something, gravest first, three parts at most.
/// `contradictions`: those of the budget; `next`: the stage of the short way that comes next, while it is not complete.
#[must_use]
pub fn headline(agenda: &Agenda, contradictions: usize, next: Option<Stage>, format: &dyn Format) -> String {
    let parts = [
        Part(
            agenda.alerts.len(),
            Gender::Feminine,
            Localized { fr: ["alerte à traiter", "alertes à traiter"], en: ["alert to answer", "alerts to answer"] },
        ),
        Part(
            agenda.verdicts.len(),
            Gender::Masculine,
            Localized { fr: ["verdict à rendre", "verdicts à rendre"], en: ["verdict to give", "verdicts to give"] },
        ),
        Part(
            contradictions,
            Gender::Feminine,
            Localized {
                fr: ["contradiction à lever dans le budget", "contradictions à lever dans le budget"],
                en: ["contradiction to lift in the budget", "contradictions to lift in the budget"],
            },
        ),
        Part(
            agenda.count(Reason::Late),
            Gender::Feminine,
            Localized { fr: ["action en retard", "actions en retard"], en: ["action late", "actions late"] },
        ),
        Part(
            agenda.count(Reason::Answer) + agenda.count(Reason::Do),
            Gender::Feminine,
            Localized { fr: ["action à mener", "actions à mener"], en: ["action to do", "actions to do"] },
        ),
    ];
    let parts: Vec<_> = parts.iter().filter_map(|part| part.words(format)).take(3).collect();
    let said = match (parts.is_empty(), next) {
        (true, Some(stage)) => next_step(stage, agenda.week.is_some(), format.lang()),
        (true, None) => calm(format.lang()).to_owned(),
        (false, _) => parts.join(", "),
    };
    match (agenda.week, format.lang()) {
        (Some(Week { number, of }), Lang::Fr) => format!("Semaine\u{a0}{number} sur\u{a0}{of}\u{a0}: {said}"),
        (Some(Week { number, of }), Lang::En) => format!("Week {number} of {of}: {said}"),
        (None, _) => capital(&said),
    }
}

/// The next stage, behind the week or alone.
fn next_step(stage: Stage, behind_a_week: bool, lang: Lang) -> String {
    let announced = match lang {
        Lang::Fr => "prochaine étape",
        Lang::En => "next step",
    };
    let name = stage.name();
    let stage = uncapital(name.get(lang));
    if behind_a_week { format!("{announced}, {stage}") } else { lang.labelled(announced, &stage) }
}

fn uncapital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

const fn calm(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "rien ne presse",
        Lang::En => "nothing is pressing",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{id::Id, plain_format::Plain},
        reports::cockpit::{Call, Task},
    };

    fn agenda(alerts: usize, verdicts: usize, late: usize, now: usize) -> Agenda {
        let id = || Id::from_random([1; 16]);
        let since = crate::domain::day::Day::parse("2026-11-16").expect("a date");
        let task = |reason| Task { action: Id::from_random([1; 16]), reason };
        Agenda {
            week: Some(Week { number: 9, of: 13 }),
            alerts: vec![Call { kpi: Id::from_random([1; 16]), watch: id(), since }; alerts],
            verdicts: vec![id(); verdicts],
            tasks: [vec![task(Reason::Late); late], vec![task(Reason::Do); now]].concat(),
        }
    }

    #[track_caller]
    fn check(agenda: &Agenda, trade_offs: usize, fr: &str, en: &str) {
        assert_eq!(headline(agenda, trade_offs, None, &Plain(Lang::Fr)).replace('\u{a0}', "_"), fr);
        assert_eq!(headline(agenda, trade_offs, None, &Plain(Lang::En)), en);
    }

    #[test]
    fn the_headline_says_the_gravest_first() {
        check(
            &agenda(1, 1, 2, 5),
            0,
            "Semaine_9 sur_13_: une alerte à traiter, un verdict à rendre, deux actions en retard",
            "Week 9 of 13: one alert to answer, one verdict to give, two actions late",
        );
        check(
            &agenda(0, 0, 0, 12),
            1,
            "Semaine_9 sur_13_: une contradiction à lever dans le budget, 12 actions à mener",
            "Week 9 of 13: one contradiction to lift in the budget, 12 actions to do",
        );
        check(&agenda(0, 0, 0, 0), 0, "Semaine_9 sur_13_: rien ne presse", "Week 9 of 13: nothing is pressing");
        check(&Agenda { week: None, ..agenda(2, 0, 0, 0) }, 0, "Deux alertes à traiter", "Two alerts to answer");
        check(&Agenda { week: None, ..agenda(0, 0, 0, 0) }, 0, "Rien ne presse", "Nothing is pressing");
    }

    #[test]
    fn an_unfinished_plan_is_told_its_next_step_and_not_that_nothing_presses() {
        #[track_caller]
        fn check(agenda: &Agenda, lang: Lang, expected: &str) {
            let found = headline(agenda, 0, Some(Stage::Objectives), &Plain(lang));
            assert_eq!(found.replace('\u{a0}', "_"), expected);
        }
        let calm = agenda(0, 0, 0, 0);
        check(&calm, Lang::Fr, "Semaine_9 sur_13_: prochaine étape, fixer trois objectifs");
        check(&calm, Lang::En, "Week 9 of 13: next step, set three objectives");
        let calm = Agenda { week: None, ..calm };
        check(&calm, Lang::Fr, "Prochaine étape_: fixer trois objectifs");
        check(&calm, Lang::En, "Next step: set three objectives");
        check(&agenda(1, 0, 0, 0), Lang::Fr, "Semaine_9 sur_13_: une alerte à traiter");
    }
}
