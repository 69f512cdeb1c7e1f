// The large plan of the figures: 1,000 actions, 200 packages, 50 KPIs of 260 weeks (tests/common/large.rs).

/** Actions, packages, KPIs, weeks: what `large_plan` of the core takes. */
export const LARGE = [1000, 200, 50, 260];
export const TODAY = "2026-11-22";
