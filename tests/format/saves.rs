//! Envelopes: one value a save, whole or refused; the later of two is known.

use super::common::{dice::Dice, plans};
use boussole::{
    exchange::json,
    storage::{self, OpenError, Reason, Stamp, newest, seal, stamp, unseal},
};
use uuid::Uuid;

fn saved(revision: u64, saved_at: &str, writer: u128) -> Stamp {
    Stamp { revision, saved_at: saved_at.into(), writer: Uuid::from_u128(writer) }
}

#[test]
fn what_is_sealed_is_unsealed_exactly() {
    for seed in 0..100 {
        let plan = plans::plan(seed, 3);
        let mark = saved(seed, "2026-11-22T08:00:00.000Z", u128::from(seed));
        let text = seal(&plan, &mark);
        assert_eq!(text, seal(&plan, &mark));
        let sealed = unseal(&text).unwrap();
        assert_eq!((&sealed.opened.plan, &sealed.stamp), (&plan, &mark));
        assert_eq!(stamp(&text), Ok(mark.clone()));
        let opened = storage::open(&text).unwrap();
        assert_eq!((opened.plan, opened.stamp), (plan, Some(mark)));
    }
}

#[test]
fn any_flip_and_any_cut_is_refused_or_harmless() {
    let plan = plans::plan(11, 2);
    let mark = saved(41, "2026-11-22T08:00:00Z", 0xabcdef);
    let text = seal(&plan, &mark);
    let dice = &mut Dice::new(3);
    let mut refused = 0;
    for round in 0..3_000 {
        let mut bytes = text.clone().into_bytes();
        let at = dice.below(bytes.len());
        if round % 3 == 0 {
            bytes.truncate(at)
        } else {
            bytes[at] ^= 1 << dice.below(7)
        }
        match unseal(&String::from_utf8_lossy(&bytes)) {
            Err(_) => refused += 1,
            Ok(sealed) => assert_eq!((&sealed.opened.plan, &sealed.stamp), (&plan, &mark)),
        }
    }
    assert!(refused > 2_950, "{refused}");
}

#[test]
fn a_change_anywhere_breaks_the_checksum() {
    let text = seal(&plans::plan(5, 2), &saved(41, "2026-11-22T08:00:00Z", 9));
    for (from, to) in [("\"revision\":41", "\"revision\":42"), ("T08:00", "T09:00"), ("\"name\":", "\"nam\":")] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        assert!(matches!(unseal(&changed), Err(OpenError::Damaged { reason: Reason::Checksum, .. })), "{from}");
    }
    let newer = text.replacen("boussole.plan/1", "boussole.plan/2", 1);
    assert_eq!(unseal(&newer), Err(OpenError::Newer { version: 2 }));
    let newer = text.replacen("envelope/1", "envelope/3", 1);
    assert_eq!(unseal(&newer), Err(OpenError::Newer { version: 3 }));
    assert_eq!(unseal(include_str!("../data/plan-v1.json")), Err(OpenError::NotAPlan));
}

#[test]
fn the_later_save_wins_whatever_the_order() {
    let plan = plans::plan(1, 1);
    let open = |mark: &Stamp| unseal(&seal(&plan, mark)).unwrap();
    let first = Stamp::after(None, Uuid::from_u128(1), "2026-11-22T09:00:00Z".into());
    assert_eq!(first.revision, 1);
    assert!(Stamp::after(Some(&first), Uuid::from_u128(0), String::new()) > first);
    let early = saved(9, "2026-11-22T09:00:00Z", 1);
    for late in
        [saved(10, "2026-11-22T08:00:00Z", 1), saved(9, "2026-11-22T09:00:01Z", 1), saved(9, "2026-11-22T09:00:00Z", 2)]
    {
        assert_eq!(newest(open(&early), open(&late)).stamp, late);
        assert_eq!(newest(open(&late), open(&early)).stamp, late);
    }
}

#[test]
fn a_preview_tells_what_a_file_holds() {
    let text = include_str!("../data/plan-v1.json");
    let plan = storage::open(text).unwrap().plan;
    let preview = json::preview(&seal(&plan, &saved(3, "2026-11-22T08:00:00Z", 1))).unwrap();
    let counts: Vec<_> = preview.counts.iter().map(|(_, rows)| *rows).collect();
    assert_eq!((preview.name.as_str(), preview.company.as_str()), ("Cap 2027", "Menuiserie Larivière"));
    assert_eq!((counts, preview.measurements), (vec![2, 2, 1, 1, 2, 2, 1, 2, 1, 2], 3));
    assert_eq!(preview.updated.as_deref(), Some("2026-11-22T08:00:00Z"));
    assert_eq!(json::preview(text).unwrap().updated, None);
}
