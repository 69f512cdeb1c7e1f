//! Sentences of RFM with figures in them.

use crate::{
    domain::{
        day::Day,
        lang::{Format, Lang},
        money::Money,
    },
    methods::rfm::{Analysis, Comparison, LeftOut, Move, RfmSegment},
};

/// A count of customers.
#[must_use]
pub fn customers(count: u32, format: &dyn Format) -> String {
    let (one, other) = match format.lang() {
        Lang::Fr => ("client", "clients"),
        Lang::En => ("customer", "customers"),
    };
    format.count(usize::try_from(count).unwrap_or(usize::MAX), one, other)
}

/// The page’s title: who asks for attention first, else which segment weighs most.
#[must_use]
pub fn finding(analysis: &Analysis, format: &dyn Format) -> String {
    let lang = format.lang();
    let share = |total| format.percent(analysis.revenue_share(total).map_or(0.0, |share| share.value), 0);
    if let Some(total) = analysis.first_to_save() {
        let (count, share) = (customers(total.customers, format), share(total));
        let state = match (total.segment, lang, total.customers) {
            (RfmSegment::AtRisk, Lang::Fr, _) => "à risque",
            (RfmSegment::AtRisk, Lang::En, _) => "at risk",
            (_, Lang::Fr, 1) => "endormi",
            (_, Lang::Fr, _) => "endormis",
            (_, Lang::En, _) => "dormant",
        };
        return match lang {
            Lang::Fr => format!("{count} {state}\u{a0}: {share} du chiffre d’affaires à sauver"),
            Lang::En => format!("{count} {state}: {share} of revenue to save"),
        };
    }
    let heaviest = analysis.segments.iter().filter(|total| total.customers > 0);
    match (heaviest.max_by_key(|total| (total.revenue, std::cmp::Reverse(total.segment))), lang) {
        (Some(total), Lang::Fr) => {
            format!("{}\u{a0}: {} du chiffre d’affaires", total.segment.fixed().name().fr, share(total))
        }
        (Some(total), Lang::En) => format!("{}: {} of revenue", total.segment.fixed().name().en, share(total)),
        (None, Lang::Fr) => "Aucun client dans cette période".to_owned(),
        (None, Lang::En) => "No customer in this period".to_owned(),
    }
}

/// Below the title: what was counted, and when.
#[must_use]
pub fn subtitle(analysis: &Analysis, format: &dyn Format) -> String {
    let orders = usize::try_from(analysis.orders()).unwrap_or(usize::MAX);
    let (date, revenue) = (format.date(analysis.reference), format.money(analysis.revenue().in_brief()));
    let customers = customers(analysis.customers, format);
    match format.lang() {
        Lang::Fr => {
            format!("Au {date}\u{a0}: {customers}, {}, {revenue}", format.count(orders, "commande", "commandes"))
        }
        Lang::En => format!("On {date}: {customers}, {}, {revenue}", format.count(orders, "order", "orders")),
    }
}

/// What was left out, each a sentence; nothing when everything counted.
#[must_use]
pub fn left_out(left: &LeftOut, format: &dyn Format) -> Vec<String> {
    let is_french = format.lang() == Lang::Fr;
    let lines = |count: u32| {
        let (one, other) = if is_french { ("ligne", "lignes") } else { ("line", "lines") };
        format.count(usize::try_from(count).unwrap_or(usize::MAX), one, other)
    };
    let said = |count: u32, subject: String, fr: &str, en: &str| {
        (count > 0).then(|| format!("{subject} {}", if is_french { fr } else { en }))
    };
    [
        said(
            left.after,
            lines(left.after),
            "après la date de référence, laissées de côté.",
            "after the reference date, left out.",
        ),
        said(left.before, lines(left.before), "avant la période, laissées de côté.", "before the period, left out."),
        said(left.unreadable, lines(left.unreadable), "illisibles, laissées de côté.", "unreadable, left out."),
        said(
            left.returns,
            lines(left.returns),
            "de montant négatif\u{a0}: comptées dans les montants seulement.",
            "with a negative amount: counted in the sums only.",
        ),
        said(
            left.customers,
            customers(left.customers, format),
            "sans autre chose que des retours\u{a0}: hors de l’analyse.",
            "with nothing but returns: not in the analysis.",
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The answer of the matrix: how much revenue its best corner holds.
#[must_use]
pub fn below_finding(analysis: &Analysis, format: &dyn Format) -> String {
    let corner = |cell: &&crate::methods::rfm::Cell| cell.recency >= 4 && cell.frequency >= 4;
    let best: Money = analysis.matrix.iter().filter(corner).map(|cell| cell.revenue).sum();
    let all = analysis.revenue();
    let share = if all > Money::ZERO { best.units() / all.units() } else { 0.0 };
    let share = format.percent(share, 0);
    match format.lang() {
        Lang::Fr => format!("Le coin récent et fréquent (4 et 5) porte {share} du chiffre d’affaires."),
        Lang::En => format!("The recent and frequent corner (4 and 5) holds {share} of revenue."),
    }
}

/// A cell of the matrix in words.
#[must_use]
pub fn matrix_cell(recency: u8, frequency: u8, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Récence {recency}, fréquence {frequency}"),
        Lang::En => format!("Recency {recency}, frequency {frequency}"),
    }
}

/// From so many days to so many.
#[must_use]
pub fn bound_days(least: &str, most: &str, lang: Lang) -> String {
    match lang {
        _ if least == most => least.to_owned(),
        Lang::Fr => format!("{least} à {most}"),
        Lang::En => format!("{least} to {most}"),
    }
}

/// How many lines and customers are in the open file.
#[must_use]
pub fn counted(rows: usize, name: &str, format: &dyn Format) -> String {
    let (one, other) = match format.lang() {
        Lang::Fr => ("ligne", "lignes"),
        Lang::En => ("line", "lines"),
    };
    format!("{name}, {}", format.count(rows, one, other))
}

/// The title of a comparison.
#[must_use]
pub fn compared_with(earlier: Day, format: &dyn Format) -> String {
    let date = format.date(earlier);
    match format.lang() {
        Lang::Fr => format!("Depuis le {date}"),
        Lang::En => format!("Since {date}"),
    }
}

/// The answer of a comparison.
#[must_use]
pub fn moved(comparison: &Comparison, format: &dyn Format) -> String {
    let (moved, falling) = (customers(comparison.moved(), format), customers(comparison.falling, format));
    let worth = format.money(comparison.falling_revenue.in_brief());
    let (arrived, left) = (customers(comparison.arrived, format), customers(comparison.left, format));
    match format.lang() {
        Lang::Fr => format!(
            "{moved} ont changé de segment. Récence en baisse\u{a0}: {falling}, qui pèsent {worth}. Arrivés depuis\u{a0}: {arrived}\u{a0}; sortis de la période\u{a0}: {left}."
        ),
        Lang::En => format!(
            "{moved} changed segment. Falling recency: {falling}, worth {worth}. Arrived since: {arrived}; gone from the period: {left}."
        ),
    }
}

/// A movement in words: “Champions → À risque”.
#[must_use]
pub fn mover(from: RfmSegment, to: RfmSegment, lang: Lang) -> String {
    format!("{} → {}", from.fixed().name().get(lang), to.fixed().name().get(lang))
}

impl Move {
    /// A movement in words.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        mover(self.from, self.to, lang)
    }
}
