// The budget: packages from nothing to a ranking with its cut, the simulator, pins with their price, contradictions.
import assert from "node:assert/strict";
import { journey } from "./lib/journey.mjs";

const LIST = "#/budget/paquets";
const RANK = "#/budget/classement";

/** What the open plan holds on this device. */
async function planOf(stored) {
  const all = await stored();
  return all[`boussole.plan.${all["boussole.open"]}`].plan;
}
