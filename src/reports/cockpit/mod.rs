//! The cockpit: what needs a decision now, chosen from the other reports. Computes no alert, quadrant or score itself.

pub mod agenda;
pub mod short_way;
pub mod text;
pub mod trade_off;
#[cfg(feature = "ui")]
pub mod view;
pub mod week;

pub use agenda::{Agenda, Call, Reason, Task, agenda};
pub use short_way::{ShortWay, Stage, Step};
pub use trade_off::{TradeOff, trade_off};
pub use week::Week;
