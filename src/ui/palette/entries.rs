//! What the palette offers for what was typed: commands, screens and rows, the closest first.

use super::{
    commands,
    text::{self, other_names},
};
use crate::{
    domain::{
        folding::folded,
        lang::Lang,
        matching::{Fit, Wanted},
    },
    methods::Method,
    plan::Plan,
    reports::search::named,
    route::Route,
    ui::{components::Glyph, navigation::glyph},
};
use commands::Command;

/// The most lines shown: who sees more reads a list instead of typing another letter.
const MOST: usize = 40;

/// What choosing an entry does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Goes to a screen.
    Go(Route),
    /// Runs a command.
    Run(Command),
}

/// One line of the palette.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What choosing it does.
    pub act: Act,
    /// Its name.
    pub name: String,
    /// What kind of thing it is, or where it stands.
    pub kind: String,
    /// Its icon.
    pub glyph: Glyph,
    folded: String,
    /// What it answers to besides its name: its place and other names, folded.
    also: String,
}

impl Entry {
    fn new(act: Act, name: String, kind: String, glyph: Glyph) -> Self {
        Self { folded: folded(&name), act, name, kind, glyph, also: String::new() }
    }

    /// The same, which answers to these words, too: with those of its name, in any order.
    fn answering_to(self, others: &str) -> Self {
        Self { also: folded(&format!("{} {others}", self.name)), ..self }
    }

    /// How well it answers: by the beginnings of words of its own name, then of its place and its other names, then by
    /// what its own name holds somewhere.
    fn fit(&self, wanted: &Wanted) -> Option<(Through, Fit)> {
        let begins = |text: &str| wanted.fit(text).filter(|fit| *fit < Fit::Inside);
        let name = begins(&self.folded).map(|fit| (Through::Name, fit));
        let others = match self.act {
            Act::Go(_) => Through::Place,
            Act::Run(_) => Through::OtherWords,
        };
        let also = || begins(&self.also).map(|fit| (others, fit));
        let within = || wanted.fit(&self.folded).map(|fit| (Through::Within, fit));
        name.or_else(also).or_else(within)
    }
}

/// What an entry answered through, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Through {
    Name,
    /// The place and the other names of a screen.
    Place,
    /// Other words for a command, after the screens: a noun and Enter lead somewhere before they change anything.
    OtherWords,
    /// The middle of words of its own name.
    Within,
}

/// Everything that can be chosen, in the order shown before anything is typed: commands, screens, rows.
#[must_use]
pub fn all(plan: &Plan, lang: Lang, commands: &[Command]) -> Vec<Entry> {
    let t = text::TEXT.get(lang);
    let command = |command: &Command| {
        let name = (*command.name().get(lang)).to_owned();
        Entry::new(Act::Run(*command), name, t.command.to_owned(), command.glyph())
            .answering_to(other_names::of_command(*command).get(lang))
    };
    let fixed = |(name, route, glyph): (&str, Route, Glyph)| {
        Entry::new(Act::Go(route), name.to_owned(), t.screen.to_owned(), glyph)
            .answering_to(other_names::of_screen(route).get(lang))
    };
    let screen = |method: &Method| {
        let (name, place) = (*method.title().get(lang), *method.place().title().get(lang));
        Entry::new(Act::Go(Route::to(*method)), name.to_owned(), place.to_owned(), glyph(method.place()))
            .answering_to(&format!("{place} {}", other_names::of_method(*method).get(lang)))
    };
    let rows = named(plan, lang).into_iter().map(|row| {
        let act = Act::Go(Route::on(row.item.home(), row.item.id()));
        let glyph = glyph(row.item.home().place());
        Entry { act, name: row.name, kind: row.item.kind(lang), glyph, folded: row.folded, also: String::new() }
    });
    let screens = Method::ALL.iter().map(screen);
    commands.iter().map(command).chain(text::fixed_screens(lang).map(fixed)).chain(screens).chain(rows).collect()
}

/// The entries that answer what was typed, the closest first, else in the order given; and how many there are.
#[must_use]
pub fn found(all: &[Entry], typed: &str) -> (Vec<Entry>, usize) {
    let wanted = Wanted::of(typed);
    if wanted.is_empty() {
        let here: Vec<_> = all.iter().take(MOST).cloned().collect();
        let count = here.len();
        return (here, count);
    }
    let mut hits: Vec<((Through, Fit), usize)> =
        all.iter().enumerate().filter_map(|(at, entry)| Some((entry.fit(&wanted)?, at))).collect();
    hits.sort_unstable();
    let count = hits.len();
    (hits.into_iter().take(MOST).map(|(_, at)| all[at].clone()).collect(), count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{action::Action, id::Id};

    fn entries(typed: &str) -> Vec<String> {
        entries_in(Lang::Fr, typed)
    }

    fn entries_in(lang: Lang, typed: &str) -> Vec<String> {
        let mut plan = Plan::new(Id::from_random([1; 16]));
        let title = "Actions de relance".to_owned();
        plan.actions.put(Action { title, ..Action::new(Id::from_random([2; 16])) });
        let all = all(&plan, lang, Command::ALL);
        found(&all, typed).0.into_iter().map(|entry| entry.name).collect()
    }

    #[test]
    fn the_closest_comes_first_whatever_its_kind() {
        assert_eq!(entries("actions")[..2], ["Actions", "Actions de relance"]);
        assert_eq!(entries("relance"), ["Actions de relance"]);
        assert_eq!(entries("zzz"), Vec::<String>::new());
    }

    #[test]
    fn a_screen_answers_to_its_place_and_its_other_names_after_own_names_that_begin_so() {
        #[track_caller]
        fn check(typed: &str, expected: &[&str]) {
            let found = entries(typed);
            assert_eq!(found[..expected.len().min(found.len())], *expected, "{typed}");
        }
        check("budget", &["Paquets de décision", "Classement et simulateur"]);
        check("pilotage", &["Alertes", "Chiffres", "Plan et réel"]);
        check("budget classement", &["Classement et simulateur"]);
        check("cac", &["Valeur client"]);
        check("LTV", &["Valeur client"]);
        // « Cockpit » holds the letters somewhere.
        check("kpi", &["Indicateurs", "Ajouter un indicateur", "Cockpit"]);
        check("objectifs", &["Objectifs et résultats clés"]);
        // The middle of a place's name is no answer.
        assert_eq!(entries("ilotage"), Vec::<String>::new());
    }

    #[test]
    fn everyday_words_find_commands() {
        #[track_caller]
        fn check(lang: Lang, typed: &str, expected: &[&str]) {
            let found = entries_in(lang, typed);
            for name in expected {
                assert!(found.iter().any(|entry| entry == name), "{typed}: {name} is not in {found:?}");
            }
        }
        check(
            Lang::Fr,
            "exporter",
            &["Exporter l’agenda (.ics)", "Télécharger le plan", "Partager", "Document du plan"],
        );
        check(Lang::Fr, "exporter plan", &["Télécharger le plan", "Partager"]);
        check(Lang::Fr, "agenda", &["Exporter l’agenda (.ics)", "Plan 90 jours"]);
        check(Lang::Fr, "ics", &["Exporter l’agenda (.ics)"]);
        check(Lang::Fr, "plein écran", &["Passer en plein écran ou en sortir", "Présenter le plan"]);
        check(Lang::Fr, "réunion", &["Tenir la réunion", "Rituels et revues"]);
        check(Lang::Fr, "saisir", &["Saisir les chiffres"]);
        check(Lang::Fr, "ajouter kpi", &["Ajouter un indicateur"]);
        check(Lang::Fr, "pdf", &["Imprimer cette page", "Document du plan"]);
        check(Lang::En, "export", &["Export the calendar (.ics)", "Download the plan"]);
        check(Lang::En, "fullscreen", &["Enter or leave full screen", "Present the plan"]);
        check(Lang::En, "meeting", &["Hold the meeting", "Rituals and reviews"]);
    }

    #[test]
    fn screens_come_before_commands_that_are_called_otherwise() {
        let all = all(&Plan::new(Id::from_random([1; 16])), Lang::Fr, Command::ALL);
        for typed in ["kpi", "tâche", "rituel", "okr"] {
            let (found, _) = found(&all, typed);
            let command = found.iter().position(|entry| matches!(entry.act, Act::Run(_)));
            assert!(command > Some(0), "{typed}: {found:?}");
        }
    }

    #[test]
    fn every_place_is_found_by_its_name() {
        for lang in Lang::ALL {
            let all = all(&Plan::new(Id::from_random([1; 16])), lang, Command::ALL);
            for method in Method::ALL {
                let (found, _) = found(&all, method.place().title().get(lang));
                assert!(found.iter().any(|entry| entry.act == Act::Go(Route::to(*method))), "{method:?}");
            }
        }
    }

    #[test]
    fn commands_come_first_while_nothing_is_typed() {
        let names: Vec<_> = Command::ALL.iter().map(|command| *command.name().get(Lang::Fr)).collect();
        assert_eq!(entries("")[..names.len()], names[..]);
    }

    #[test]
    fn no_two_commands_have_one_name() {
        for lang in Lang::ALL {
            let mut names: Vec<_> = Command::ALL.iter().map(|command| folded(command.name().get(lang))).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), Command::ALL.len());
        }
    }
}
