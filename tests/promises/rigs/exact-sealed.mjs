// Encrypted files at every round of the derivation, both ways: what another writer of the format encrypted opens in the page and
// loses nothing; what the page encrypts another reader opens, bit by bit the same, and so does the page itself.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { kept, openName, saved } from "../../e2e/lib/plans.mjs";
import { bytesOf, chooseBytes, planPart } from "../lib/device.mjs";
import { Dice } from "../lib/dice.mjs";
import { sealed, unsealed } from "../lib/sealing.mjs";

const DATA = new URL("../../data/", import.meta.url);
const FROZEN = readdirSync(DATA).filter((name) => /^plan-v\d.*\.json$/.test(name)).sort();
const [THEIRS, OURS] = ["épi prune galet voile", "Quatre mots sans rapport"];
/** Plans that one visitor opens. */
const A_VISIT = 20;

export default {
  id: "exact-sealed",
  words: "Export then import is exact, encrypted at full rounds in the browser",
  faults: ["bare-seal"],
  small: { plans: 3 },
  full: { plans: 200 },
  async run(world, { plans }, tally) {
    for (let from = 0; from < plans; from += A_VISIT) {
      await world.visit({}, async (visitor) => {
        for (let at = from; at < Math.min(plans, from + A_VISIT); at += 1) await tally.attempt(`plan ${at + 1}`, () => throughThePage(visitor, at));
      });
    }
  },
};

/** A frozen plan under an id and a name of its own, with unknown fields and numbers that lose a bit easily. */
function drawn(at) {
  const dice = new Dice(7000 + at);
  const plan = JSON.parse(readFileSync(new URL(FROZEN[at % FROZEN.length], DATA), "utf8"));
  const numbers = Array.from({ length: 12 }, () => (dice.share() - 0.5) * 10 ** (dice.below(40) - 20));
  const hex = at.toString(16).padStart(4, "0");
  return { ...plan, id: `0000000b-0000-4000-8000-00000001${hex}`, name: `Chiffré ${at} « é\u00a0🧭 »`, later: { numbers: [...numbers, 0.1 + 0.2, 5e-324], deep: [{ é: null }] } };
}

async function throughThePage({ page, open }, at) {
  const dialog = page.getByRole("dialog");
  const unlock = async (name, bytes, password) => {
    await chooseBytes(page, name, bytes);
    await dialog.getByLabel("Mot de passe du fichier").fill(password);
    await page.keyboard.press("Enter");
  };
  const plan = drawn(at);
  await open("#/partager");
  await unlock("leur.boussole", await sealed(JSON.stringify(plan), THEIRS), THEIRS);
  await dialog.getByRole("button", { name: "Ouvrir comme nouveau plan" }).click();
  await openName(page, plan.name);
  await saved(page);
  const held = planPart(await kept(page, plan.id));
  within(plan, JSON.parse(`{${held}`).plan, "");
  await open("#/partager");
  await page.getByLabel("Mot de passe").fill(OURS);
  await page.getByLabel("Le même, une seconde fois").fill(OURS);
  const { bytes } = await bytesOf(page, () => page.getByRole("button", { name: "Télécharger le fichier chiffré" }).click());
  const { origin, ...left } = JSON.parse(await unsealed(bytes, OURS));
  const { origin: own, ...stored } = JSON.parse(`{${held}`).plan;
  assert.equal(JSON.stringify(left), JSON.stringify(stored), "what left is what is stored");
  await unlock("le-mien.boussole", bytes, OURS);
  await dialog.getByText("Le plan ouvert est exactement le même").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
}

/** Everything of `part` stands in `whole` at the same place, to the last bit. */
function within(part, whole, place) {
  if (part !== null && typeof part === "object" && whole !== null && typeof whole === "object") {
    if (Array.isArray(part)) assert.equal(whole.length, part.length, place);
    for (const key of Object.keys(part)) within(part[key], whole[key], `${place}.${key}`);
    return;
  }
  assert.ok(Object.is(part, whole), `${place}: ${whole} instead of ${part}`);
}
