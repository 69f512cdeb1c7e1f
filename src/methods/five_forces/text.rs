//! Words of the five forces.

use super::{
    ForceKind,
    pressure::{Pressure, Turn, Way},
};
use crate::domain::{
    guide::Guide,
    lang::{Format, Lang, Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Cinq forces", en: "Five forces" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Savoir qui, dans le marché, prend une part de votre marge, et décider quoi faire de chaque force.",
        how: "Notez chaque force de 1 (presque rien) à 5 (dicte les prix), avec les faits qui l’expliquent. La pression est la moyenne des notes données\u{a0}; elle est modérée dès 2,5 et forte dès 3,5, une convention de Boussole. Une force à 4 ou plus demande une décision.",
        not_when: "Sur un marché où vous n’avez que deux clients, parlez plutôt d’eux. Et la note ne prédit rien\u{a0}: elle sert à choisir où répondre.",
        source: "Porter, 1979",
    },
    en: Guide {
        purpose: "To know who in the market takes a share of your margin, and to decide what to do about each force.",
        how: "Rate each force from 1 (next to nothing) to 5 (dictates prices), with the facts that explain it. The pressure is the mean of the ratings given; it is moderate from 2.5 on and high from 3.5 on, a convention of Boussole. A force of 4 or more asks for a decision.",
        not_when: "In a market where you have two customers only, rather talk about them. And a rating predicts nothing: it serves to choose where to answer.",
        source: "Porter, 1979",
    },
};

/// Words of the screen.
pub struct Text {
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Starts.
    pub start: &'static str,
    /// The title while nothing is rated.
    pub unrated: &'static str,
    /// The picture’s question.
    pub picture: &'static str,
    /// A force that was not rated.
    pub no_rating: &'static str,
    /// The line of the mean.
    pub mean: &'static str,
    /// Title of the mean’s why.
    pub why: &'static str,
    /// Note of that why: some forces were not rated.
    pub partial: &'static str,
    /// Note of that why.
    pub convention: &'static str,
    /// Low end.
    pub low: &'static str,
    /// High end.
    pub high: &'static str,
    /// Field.
    pub drivers: &'static str,
    /// Field.
    pub response: &'static str,
    /// Example of a response.
    pub response_hint: &'static str,
    /// Badge of a force that asks for a decision.
    pub strong: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Qui prend une part de votre marge, et ce que vous en faites.",
        empty: "Qui pèse sur vos prix et sur votre marge\u{a0}?",
        example: "Exemple\u{a0}: pouvoir des clients, 4 sur 5\u{a0}; trois comptes font la moitié des ventes et comparent deux devis à chaque commande.",
        start: "Noter les cinq forces",
        unrated: "Cinq forces à noter",
        picture: "Quelle force presse le plus\u{a0}?",
        no_rating: "pas encore notée",
        mean: "pression moyenne",
        why: "Pression",
        partial: "Seules les forces notées comptent dans la moyenne.",
        convention: "Modérée dès 2,5 et forte dès 3,5, une convention de Boussole.",
        low: "presque rien",
        high: "dicte les prix",
        drivers: "Ce qui l’explique",
        response: "Ce que vous en faites",
        response_hint: "Réduire la force, s’en protéger, ou s’en servir.",
        strong: "demande une décision",
    },
    en: Text {
        subtitle: "Who takes a share of your margin, and what you do about it.",
        empty: "Who weighs on your prices and on your margin?",
        example: "Example: power of buyers, 4 out of 5; three accounts make half of the sales and compare two quotes for every order.",
        start: "Rate the five forces",
        unrated: "Five forces to rate",
        picture: "Which force presses hardest?",
        no_rating: "not rated yet",
        mean: "mean pressure",
        why: "Pressure",
        partial: "Only the forces that were rated count in the mean.",
        convention: "Moderate from 2.5 on and high from 3.5 on, a convention of Boussole.",
        low: "next to nothing",
        high: "dictates prices",
        drivers: "What explains it",
        response: "What you do about it",
        response_hint: "Reduce the force, protect yourself from it, or make use of it.",
        strong: "asks for a decision",
    },
};

/// A pressure in a word.
#[must_use]
pub const fn pressure(pressure: Pressure) -> Name {
    match pressure {
        Pressure::Low => Localized { fr: "faible", en: "low" },
        Pressure::Moderate => Localized { fr: "modérée", en: "moderate" },
        Pressure::High => Localized { fr: "forte", en: "high" },
    }
}

/// The page’s title: how hard all press, and which presses hardest.
#[must_use]
pub fn headline(mean: f64, strongest: ForceKind, format: &dyn Format) -> String {
    let lang = format.lang();
    let (word, figure) = (pressure(Pressure::of(mean)).get(lang).to_owned(), format.number(mean, 1));
    let name = strongest.fixed().name().get(lang).to_lowercase();
    match lang {
        Lang::Fr => format!("Pression {word} ({figure} sur 5)\u{a0}; d’abord\u{a0}: {name}"),
        Lang::En => format!("Pressure is {word} ({figure} out of 5); first of all: {name}"),
    }
}

/// What to ask about a force, to find what drives it.
#[must_use]
pub const fn question(kind: ForceKind) -> Name {
    match kind {
        ForceKind::Rivalry => Localized {
            fr: "Combien de concurrents comparables, et se battent-ils sur le prix\u{a0}?",
            en: "How many comparable competitors, and do they fight on price?",
        },
        ForceKind::Entrants => Localized {
            fr: "Que faudrait-il à un nouveau venu pour vous prendre un client l’an prochain\u{a0}?",
            en: "What would a newcomer need to take a customer from you next year?",
        },
        ForceKind::Substitutes => Localized {
            fr: "Comment vos clients résoudraient-ils le problème sans votre métier\u{a0}?",
            en: "How would your customers solve the problem without your trade?",
        },
        ForceKind::Buyers => Localized {
            fr: "Quelle part des ventes tient à vos trois premiers clients, et que leur coûte un changement\u{a0}?",
            en: "Which share of sales hangs on your three largest customers, and what does a switch cost them?",
        },
        ForceKind::Suppliers => Localized {
            fr: "Qui peut vous imposer un prix ou un délai, et par qui le remplacer\u{a0}?",
            en: "Who can impose a price or a delay on you, and who could replace them?",
        },
    }
}

/// The name of a force’s rating.
#[must_use]
pub fn rating_of(kind: ForceKind, lang: Lang) -> String {
    let name = kind.fixed().name().get(lang).to_lowercase();
    match lang {
        Lang::Fr => format!("Intensité\u{a0}: {name}"),
        Lang::En => format!("Intensity: {name}"),
    }
}

/// A name for what is decided about a force.
#[must_use]
pub fn proposal(kind: ForceKind, response: &str, lang: Lang) -> String {
    if !response.trim().is_empty() {
        return response.trim().to_owned();
    }
    let name = kind.fixed().name().get(lang).to_lowercase();
    match lang {
        Lang::Fr => format!("Répondre\u{a0}: {name}"),
        Lang::En => format!("Answer: {name}"),
    }
}

/// The smallest change that turns the pressure.
#[must_use]
pub fn turn(turn: Turn, format: &dyn Format) -> String {
    let lang = format.lang();
    let word = *pressure(turn.to).get(lang);
    let points = format.count(usize::from(turn.points), "point", "points");
    match (lang, turn.way) {
        (Lang::Fr, Way::Down) => format!("{points} de moins en tout, et la pression serait {word}."),
        (Lang::Fr, Way::Up) => format!("{points} de plus en tout, et la pression serait {word}."),
        (Lang::En, Way::Down) => format!("{points} less in all, and the pressure would be {word}."),
        (Lang::En, Way::Up) => format!("{points} more in all, and the pressure would be {word}."),
    }
}
