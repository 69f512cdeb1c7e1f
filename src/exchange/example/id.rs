//! The ids of the example: one fixed prefix, the kind and a number, so that its rows can be told from the user's.

use crate::{
    domain::{entity::Entity, id::Id},
    plan::Plan,
};
use uuid::Uuid;

/// The first 96 bits of every id of the example, in the form of a version 4 UUID.
const PREFIX: u128 = 0xb005_5013_e8a3_4c1e_9e0d_5a7e_0000_0000;
const NUMBERS: u128 = 0xffff_ffff;

/// The id of the example's `number`th row of a kind, from 1.
pub fn id<T: Entity>(number: u16) -> Id<T> {
    Id::new(Uuid::from_u128(PREFIX | (T::KIND as u128 + 1) << 16 | u128::from(number)))
}

/// The id of the example’s `number`th entry of a worksheet that is no row, from 1.
pub const fn entry<T>(number: u16) -> Id<T> {
    Id::new(Uuid::from_u128(PREFIX | 0xf0_0000 | number as u128))
}

/// The id of the example plan.
pub const fn plan() -> Id<Plan> {
    Id::new(Uuid::from_u128(PREFIX))
}

/// Whether an id is one of the example's.
#[must_use]
pub const fn is_example_id(id: Uuid) -> bool {
    id.as_u128() & !NUMBERS == PREFIX
}
