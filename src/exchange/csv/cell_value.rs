//! One cell under a column's format: the value, or why there is none.

use super::{
    BadReason, NumberFormat, Unit,
    amount::{Lexed, Multiplier, lex},
    decimal::Decimal,
};
use crate::domain::money::Money;

/// The value of a filled cell: a share for percents, whole units for money.
pub(super) fn value(cell: &str, format: NumberFormat) -> Result<f64, BadReason> {
    decimal(cell, format)?.to_f64().ok_or(BadReason::NumberTooLarge)
}

/// The cents of a filled cell.
pub(super) fn money(cell: &str, format: NumberFormat) -> Result<Money, BadReason> {
    decimal(cell, format)?.to_money().ok_or(BadReason::NumberTooLarge)
}

fn decimal(cell: &str, format: NumberFormat) -> Result<Decimal, BadReason> {
    let lexed = lex(cell).ok_or(BadReason::NotANumber)?;
    fits(&lexed, format.unit)?;
    let read = lexed.read(format.mark).ok_or(BadReason::NotANumber)?;
    let multiplier = if lexed.multiplier == Multiplier::One { format.multiplier.exponent() } else { 0 };
    let is_percent = matches!(format.unit, Unit::Percent) || matches!(lexed.unit, Unit::Percent);
    let percent = if is_percent { -2 } else { 0 };
    Ok(read.decimal.shifted(multiplier + percent))
}

/// Whether a cell's own unit can stand in a column.
fn fits(lexed: &Lexed<'_>, column: Unit) -> Result<(), BadReason> {
    match (lexed.unit, column) {
        (Unit::Percent, Unit::Percent | Unit::Share) => Ok(()),
        (Unit::Percent, _) => Err(BadReason::UnexpectedPercent),
        (Unit::MoneyIn(found), Unit::MoneyIn(expected)) if found != expected => Err(BadReason::OtherCurrency { found }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{BadReason, Multiplier, NumberFormat, Unit, value};
    use crate::exchange::csv::{Currency, DecimalMark};

    #[test]
    fn cells_follow_their_column() {
        #[track_caller]
        fn check(cell: &str, unit: Unit, multiplier: Multiplier, expected: Result<f64, BadReason>) {
            let format = NumberFormat { mark: DecimalMark::Comma, unit, multiplier };
            assert_eq!(value(cell, format), expected, "{cell}");
        }
        use Multiplier::{One, Thousand};
        let euros = Unit::MoneyIn(Currency::Eur);
        check("7,18%", Unit::Percent, One, Ok(0.0718));
        check("7,18", Unit::Percent, One, Ok(0.0718));
        check("7,18%", Unit::Number, One, Err(BadReason::UnexpectedPercent));
        check("0,07", Unit::Share, One, Ok(0.07));
        check("7%", Unit::Share, One, Ok(0.07));
        check("12,5", euros, Thousand, Ok(12_500.0));
        check("12,5 k€", euros, Thousand, Ok(12_500.0));
        check("12 €", Unit::Number, One, Ok(12.0));
        check("12 $", euros, One, Err(BadReason::OtherCurrency { found: Currency::Usd }));
        check("12.5", euros, One, Err(BadReason::NotANumber));
        check("n/a", Unit::Number, One, Err(BadReason::NotANumber));
        check("1E+400", Unit::Number, One, Err(BadReason::NumberTooLarge));
        check("123456789012345678901", Unit::Number, One, Err(BadReason::NotANumber));
    }
}
