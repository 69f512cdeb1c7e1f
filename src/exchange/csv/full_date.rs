//! Dates with every digit written, as nearly all are: known by the place of their separators, without a loop.

use super::date::{Part, Written, year, ymd_parts};

/// Takes `2026-03-15` and `15/03/2026` apart, the usual way of writing every digit; nothing when it is anything else.
pub(super) fn full(bytes: &[u8; 10]) -> Option<Written> {
    let [a, b, c, d, e, f, g, h, i, j] = *bytes;
    let is_separator = |byte: u8| matches!(byte, b'/' | b'-' | b'.');
    if e == h && is_separator(e) {
        let (years, month, day) = (two(a, b)? * 100 + two(c, d)?, two(f, g)?, two(i, j)?);
        ymd_parts(years, month, day).map(Written::Fixed)
    } else if c == f && is_separator(c) {
        let (first, second, years) = (two(a, b)?, two(d, e)?, two(g, h)? * 100 + two(i, j)?);
        let year = year(Part { value: years, width: 4 })?;
        let (first, second) = (u16::try_from(first).ok()?, u16::try_from(second).ok()?);
        Some(Written::YearLast { first, second, year, strokes: c == b'/' })
    } else {
        None
    }
}

/// The number of two digits.
#[inline(always)]
fn two(tens: u8, ones: u8) -> Option<u32> {
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    if tens < 10 && ones < 10 { Some(u32::from(tens) * 10 + u32::from(ones)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::full;
    use crate::exchange::csv::date::{numbers, numeric};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_are_read_as_all_others(
            text in "(20[0-9:]{2}[-/.]0[1-9:][-/.][12][0-9:])|([12][0-9:][-/.]0[1-9:][-/.]20[0-9:]{2})|([0-9]{4}[-/.][0-9]{2}[-/.][0-9]{2})|([0-9]{2}[-/.][0-9]{2}[-/.][0-9]{4})|[0-9/-]{10}",
        ) {
            let quick = full(text.as_bytes().try_into().unwrap());
            prop_assert!(quick.is_none() || quick == numbers(text.as_bytes()).as_ref().and_then(numeric), "{quick:?}");
        }
    }
}
