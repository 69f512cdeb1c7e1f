//! Any text may stand in an address: it is refused, or its bytes make the same link again; any bytes go into a link and come
//! back. The browser inflates them; what may come out of that is any text: a plan in it goes into a link of its own and comes
//! back without its pictures.

use boussole::{
    exchange::{json, link},
    storage,
};

const START: &str = "#/lien/1/";

/// One input.
pub fn tried(bytes: &[u8]) {
    if let Ok(address) = link::fragment(bytes)
        && !bytes.is_empty()
    {
        assert_eq!(link::compressed(&address).as_deref(), Ok(bytes));
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let _ = link::compressed(text);
    let address = format!("{START}{text}");
    if let Ok(found) = link::compressed(&address) {
        assert_eq!(link::fragment(&found), Ok(address), "one address alone means some bytes");
    }
    if let Ok(preview) = json::preview(text) {
        let plan = &preview.opened.plan;
        let (bare, _) = link::without_pictures(plan);
        let read = storage::open(&storage::plan_text(&bare)).expect("what a link carries opens").plan;
        assert_eq!(read, bare);
    }
}
