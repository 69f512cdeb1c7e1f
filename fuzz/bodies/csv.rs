//! Any bytes may be imported as a table: they are refused, or read as figures, orders and opportunities without a panic.

use boussole::{
    domain::day::Day,
    exchange::csv::{
        NumberHabit, RfmRequest, Source, import_figures, import_opportunities, import_orders, import_rfm, preview,
        silent,
    },
    methods::rfm::Settings,
};

/// One input.
pub fn tried(bytes: &[u8]) {
    let Ok(source) = Source::from_bytes(bytes) else { return };
    for habit in [NumberHabit::French, NumberHabit::English] {
        let Ok(preview) = preview(&source, habit, &mut silent) else { return };
        if let Some(mapping) = &preview.figures {
            import_figures(&source, mapping, &mut silent).expect("the columns are there");
        }
        if let Some(mapping) = &preview.orders {
            import_orders(&source, mapping, &mut silent).expect("the columns are there");
            let latest = Day::parse("2026-11-27").expect("a day");
            let request = RfmRequest { reference: None, latest, earlier: None, settings: Settings::default() };
            import_rfm(&source, mapping, &request, &mut silent).expect("the columns are there");
        }
        if let Some(mapping) = &preview.opportunities {
            import_opportunities(&source, mapping, &mut silent).expect("the columns are there");
        }
    }
}
