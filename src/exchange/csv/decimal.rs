//! A written number, exactly: sign, digits and a power of ten. Knows nothing of how it was written.

use crate::domain::money::Money;

/// `± mantissa × 10^-scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    pub(super) negative: bool,
    pub(super) mantissa: u64,
    pub(super) scale: i32,
}

/// Powers of ten that a float holds exactly.
const EXACT_POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

impl Decimal {
    /// The number times `10^exponent`.
    pub(super) const fn shifted(self, exponent: i32) -> Self {
        Self { scale: self.scale.saturating_sub(exponent), ..self }
    }

    /// The nearest float; nothing when it would be infinite.
    pub(super) fn to_f64(self) -> Option<f64> {
        let size = self.exact_size().or_else(|| self.parsed_size())?;
        (size.is_finite()).then_some(if self.negative && size != 0.0 { -size } else { size })
    }

    /// One rounding only, hence the nearest float: both terms are exact.
    fn exact_size(self) -> Option<f64> {
        const LARGEST: u64 = 1 << 53;
        let power = EXACT_POWERS.get(usize::try_from(self.scale.unsigned_abs()).ok()?)?;
        #[allow(clippy::cast_precision_loss, reason = "below 2^53, checked here")]
        let mantissa = (self.mantissa <= LARGEST).then_some(self.mantissa as f64)?;
        Some(if self.scale >= 0 { mantissa / power } else { mantissa * power })
    }

    fn parsed_size(self) -> Option<f64> {
        format!("{}e{}", self.mantissa, -i64::from(self.scale)).parse().ok()
    }

    /// The amount in cents, halves away from zero; nothing when it is out of range.
    pub(super) fn to_money(self) -> Option<Money> {
        let more = 2 - i64::from(self.scale);
        let cents = match u32::try_from(more) {
            Ok(0) => self.mantissa,
            Ok(more) if self.mantissa == 0 || more > 18 => (self.mantissa == 0).then_some(0)?,
            Ok(more) => self.mantissa.checked_mul(10_u64.pow(more))?,
            Err(_) => rounded(self.mantissa, more.unsigned_abs()),
        };
        let cents = i64::try_from(cents).ok()?;
        Some(Money::from_cents(if self.negative { -cents } else { cents }))
    }
}

/// `mantissa ÷ 10^digits`, halves up.
fn rounded(mantissa: u64, digits: u64) -> u64 {
    let power = u32::try_from(digits).ok().and_then(|d| 10_u64.checked_pow(d));
    power.map_or(0, |p| mantissa / p + u64::from(mantissa % p >= p.div_ceil(2)))
}

#[cfg(test)]
mod tests {
    use super::Decimal;
    use crate::domain::money::Money;
    use proptest::prelude::*;

    fn decimal(mantissa: u64, scale: i32) -> Decimal {
        Decimal { negative: false, mantissa, scale }
    }

    #[test]
    fn cents_are_exact_and_halves_leave_zero() {
        #[track_caller]
        fn check(mantissa: u64, scale: i32, expected: Option<i64>) {
            assert_eq!(decimal(mantissa, scale).to_money().map(Money::cents), expected);
        }
        check(2933, 2, Some(2933));
        check(5, 0, Some(500));
        check(12345, 3, Some(1235));
        check(12344, 3, Some(1234));
        check(5, 3, Some(1));
        check(4, 3, Some(0));
        check(1, 99, Some(0));
        check(0, -300, Some(0));
        check(3, -3, Some(300_000));
        check(1, -30, None);
        check(u64::MAX, 2, None);
        check(u64::MAX, 0, None);
    }

    #[test]
    fn floats_stay_finite() {
        assert_eq!(decimal(1, -400).to_f64(), None);
        assert_eq!(decimal(1, 400).to_f64(), Some(0.0));
        assert_eq!(Decimal { negative: true, mantissa: 0, scale: 1 }.to_f64().map(f64::to_bits), Some(0));
    }

    proptest! {
        #[test]
        fn floats_are_the_nearest(mantissa: u64, scale in -30_i32..40) {
            let expected: f64 = format!("{mantissa}e{}", -scale).parse().expect("a float");
            prop_assert_eq!(decimal(mantissa, scale).to_f64(), Some(expected));
        }
    }
}
