//! From figures that were read to measurements of the plan: which series feeds which KPI, what stands there already, and
//! what is written once the user confirms. Knows no screen; ids for new KPIs come from the caller.

mod landing;
mod matching;
mod opportunities;

pub use landing::{Clashes, Landing, Written, against, land};
pub use matching::{Destination, Misfit, frequency_of, misfit, proposed};
pub use opportunities::{Landed, StageNames, foreseen, land_opportunities, proposed_beside, proposed_stages, unplaced};
