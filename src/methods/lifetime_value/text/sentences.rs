//! Sentences of the lifetime value with figures in them.

use super::{TEXT, input};
use crate::{
    domain::{
        lang::{Format, Lang},
        money::Money,
        number::Share,
    },
    methods::lifetime_value::{Input, Lever, NoCost, NoPayback, NoValue, Verdict},
};

/// The page’s title: the segment that asks for a decision, with its ratio.
#[must_use]
pub fn finding(name: &str, ratio: f64, verdict: Verdict, format: &dyn Format) -> String {
    let times = format.fixed(ratio, 1);
    match (verdict, format.lang()) {
        (Verdict::Loses, Lang::Fr) => {
            format!("{name}\u{a0}: chaque client gagné coûte plus qu’il ne rapporte ({times})")
        }
        (Verdict::Loses, Lang::En) => format!("{name}: each customer won costs more than they bring ({times})"),
        (Verdict::Thin, Lang::Fr) => {
            format!("{name}\u{a0}: un client rapporte {times} fois ce qu’il coûte, peu de réserve")
        }
        (Verdict::Thin, Lang::En) => format!("{name}: a customer brings {times} times their cost, little to spare"),
        (Verdict::Healthy, Lang::Fr) => format!("{name}\u{a0}: un client rapporte {times} fois ce qu’il coûte"),
        (Verdict::Healthy, Lang::En) => format!("{name}: a customer brings {times} times their cost"),
        (Verdict::UnderInvests, Lang::Fr) => {
            format!("{name} rapporte {times} fois son coût\u{a0}: vous pourriez investir plus")
        }
        (Verdict::UnderInvests, Lang::En) => format!("{name} brings {times} times its cost: you could invest more"),
    }
}

/// The inputs that are missing, in a sentence.
#[must_use]
pub fn missing(inputs: &[Input], lang: Lang) -> String {
    let names: Vec<String> = inputs.iter().map(|one| input(*one).get(lang).to_lowercase()).collect();
    match lang {
        Lang::Fr => format!("Il manque\u{a0}: {}.", names.join(", ")),
        Lang::En => format!("Missing: {}.", names.join(", ")),
    }
}

/// Why there is no value.
#[must_use]
pub fn no_value(reason: &NoValue, lang: Lang) -> String {
    match (reason, lang) {
        (NoValue::Missing(inputs), _) => missing(inputs, lang),
        (NoValue::NoMargin, Lang::Fr) => {
            "La marge d’une année n’est pas positive\u{a0}: garder ce client ne rapporte rien.".to_owned()
        }
        (NoValue::NoMargin, Lang::En) => {
            "A year’s margin is not above zero: keeping such a customer earns nothing.".to_owned()
        }
        (NoValue::NoEnd, Lang::Fr) => {
            "Rien ne se perd d’une année à l’autre\u{a0}: la somme n’a pas de fin. Donnez un horizon.".to_owned()
        }
        (NoValue::NoEnd, Lang::En) => {
            "Nothing is lost from year to year: the sum has no end. Give a horizon.".to_owned()
        }
        (NoValue::TooLarge, Lang::Fr) => "Le résultat est trop grand\u{a0}: vérifiez les montants.".to_owned(),
        (NoValue::TooLarge, Lang::En) => "The result is too large: check the amounts.".to_owned(),
    }
}

/// Why there is no acquisition cost.
#[must_use]
pub fn no_cost(reason: &NoCost, lang: Lang) -> String {
    match (reason, lang) {
        (NoCost::Missing(inputs), _) => missing(inputs, lang),
        (NoCost::NoNewCustomers, Lang::Fr) => {
            "Aucun nouveau client\u{a0}: le coût d’un client ne se calcule pas.".to_owned()
        }
        (NoCost::NoNewCustomers, Lang::En) => "No new customer: the cost of one cannot be computed.".to_owned(),
    }
}

/// Why nothing is paid back.
#[must_use]
pub fn no_payback(reason: &NoPayback, lang: Lang) -> String {
    match reason {
        NoPayback::Cost(reason) => no_cost(reason, lang),
        NoPayback::Margin(reason) => no_value(reason, lang),
    }
}

/// A number of months.
#[must_use]
pub fn months(value: f64, format: &dyn Format) -> String {
    let figure = format.number(value, 1);
    match format.lang() {
        Lang::Fr => format!("{figure}\u{a0}mois"),
        Lang::En if (value - 1.0).abs() < 0.05 => format!("{figure}\u{a0}month"),
        Lang::En => format!("{figure}\u{a0}months"),
    }
}

/// A ratio.
#[must_use]
pub fn ratio(value: f64, format: &dyn Format) -> String {
    format.fixed(value, 1)
}

/// The smallest change of the basket that would make the ratio healthy.
#[must_use]
pub fn basket_note(basket: Money, format: &dyn Format) -> String {
    let amount = format.money(basket);
    match format.lang() {
        Lang::Fr => format!("Le rapport atteindrait 3 avec un panier moyen de {amount}, le reste inchangé."),
        Lang::En => format!("The ratio would reach 3 with an average basket of {amount}, all else unchanged."),
    }
}

/// The smallest change of retention that would make the ratio healthy.
#[must_use]
pub fn retention_note(retention: Share, format: &dyn Format) -> String {
    let share = format.percent(retention.get(), 0);
    match format.lang() {
        Lang::Fr => format!("Ou avec {share} de rétention."),
        Lang::En => format!("Or with a retention of {share}."),
    }
}

/// The answer of the bars.
#[must_use]
pub fn lever(first: &Lever, format: &dyn Format) -> String {
    let name = *input(first.input).get(format.lang());
    let gain = Money::from_f64_units(first.gain / 100.0).map(|gain| format.money(gain.in_brief())).unwrap_or_default();
    match format.lang() {
        Lang::Fr => format!("{name}\u{a0}: 10\u{a0}% de mieux valent {gain} par client."),
        Lang::En => format!("{name}: 10% better is worth {gain} a customer."),
    }
}

/// A year of the curve.
#[must_use]
pub fn year(number: usize, lang: Lang) -> String {
    format!("{} {number}", TEXT.get(lang).year)
}
