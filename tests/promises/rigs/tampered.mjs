// An encrypted file with a bit flipped anywhere, cut or grown, and any password but its own, are refused in words; nothing on
// the device changes. The page derives every key at full rounds, and a key that it derived before only once.
import assert from "node:assert/strict";
import { openFile, plan, id, saved } from "../../e2e/lib/plans.mjs";
import { chooseBytes, everyByte, noteWrites } from "../lib/device.mjs";
import { Dice } from "../lib/dice.mjs";
import { HEADER, sealed } from "../lib/sealing.mjs";
import { spread } from "../lib/tally.mjs";

const PASSWORD = "épi prune galet voile";

export default {
  id: "tampered",
  words: "A tampered or wrongly unlocked encrypted file is refused",
  faults: ["unchecked-seal"],
  small: { flips: 30, passwords: 5 },
  full: { flips: 1000, passwords: 200 },
  async run(world, { flips, passwords }, tally) {
    const file = await sealed(JSON.stringify(plan({ id: id(62), name: "Chiffré" })), PASSWORD);
    await world.visit({}, async ({ page, context, open }) => {
      await context.addInitScript(rememberKeys);
      await context.addInitScript(noteWrites);
      await openFile({ page, open }, plan({ id: id(63), name: "Le mien" }));
      await saved(page);
      await open("#/partager");
      await page.waitForTimeout(500);
      const before = await everyByte(page);
      const attempt = (words, bytes, password) => tally.attempt(words, async () => {
        const written = await page.evaluate(() => globalThis.__written.length);
        assert.equal(await offered(page, bytes, password), "refused");
        assert.deepEqual(await page.evaluate((from) => globalThis.__written.slice(from), written), [], "something was written");
      });
      for (const [words, bytes] of tamperings(file, flips)) await attempt(words, bytes, PASSWORD);
      for (const wrong of wrongPasswords(passwords)) await attempt(`the password ${JSON.stringify(wrong)}`, file, wrong);
      await tally.attempt("nothing on the device changed", async () => assert.deepEqual(await everyByte(page), before));
      // A page that refuses everything proves nothing.
      assert.equal(await offered(page, file, PASSWORD), "opened", "the file itself opens");
    });
  },
};

/** For `addInitScript`: a key is derived once for a password, a salt and a number of rounds. */
function rememberKeys() {
  const { deriveKey, importKey } = SubtleCrypto.prototype;
  const passwords = new WeakMap();
  const keys = new Map();
  SubtleCrypto.prototype.importKey = async function (...given) {
    const key = await Reflect.apply(importKey, this, given);
    passwords.set(key, [...new Uint8Array(given[1])].join());
    return key;
  };
  SubtleCrypto.prototype.deriveKey = function (how, base, ...rest) {
    const name = [passwords.get(base), how.name, how.hash, how.iterations, [...how.salt].join(), JSON.stringify(rest)].join("|");
    if (!keys.has(name)) keys.set(name, Reflect.apply(deriveKey, this, [how, base, ...rest]));
    return keys.get(name);
  };
}

/** Every bit of the header, then bits of the rest; at a smaller size some of each. A few files are cut or grown. */
function tamperings(file, count) {
  const dice = new Dice(1000);
  const flipped = (bit) => { const bytes = Buffer.from(file); bytes[bit >> 3] ^= 1 << (bit & 7); return [`bit ${bit & 7} of byte ${bit >> 3}`, bytes]; };
  const header = spread(Array.from({ length: HEADER * 8 }, (_, bit) => bit), Math.ceil(count / 2));
  const rest = Array.from({ length: count - header.length }, () => HEADER * 8 + dice.below((file.length - HEADER) * 8));
  const ends = [HEADER - 1, HEADER + 16, file.length - 17, file.length - 1].map((length) => [`cut after ${length} bytes`, file.subarray(0, length)]);
  const grown = [["one byte more", Buffer.concat([file, Buffer.alloc(1)])], ["twice", Buffer.concat([file, file])]];
  return [...[...header, ...rest].map(flipped), ...ends, ...grown];
}

/** Passwords near to the right one, then any. */
function wrongPasswords(count) {
  const dice = new Dice(200);
  const near = [`${PASSWORD} `, ` ${PASSWORD}`, PASSWORD.toUpperCase(), PASSWORD.replace("é", "e"), PASSWORD.slice(0, -1), PASSWORD.replaceAll(" ", "\u00a0"), "x", "\u0000", "é".repeat(4000), "🧭 🧭 🧭 🧭 🧭"];
  const all = [...near];
  while (all.length < count) {
    const letters = [...PASSWORD];
    letters[dice.below(letters.length)] = String.fromCharCode(33 + dice.below(90));
    const word = letters.join("");
    if (word.normalize("NFC") !== PASSWORD.normalize("NFC") && !all.includes(word)) all.push(word);
  }
  return all.slice(0, count);
}

/** What the page makes of a file and a password: "refused" or "opened". */
async function offered(page, bytes, password) {
  const dialog = page.getByRole("dialog");
  await chooseBytes(page, "recu.boussole", bytes);
  const asked = dialog.getByLabel("Mot de passe du fichier");
  const hopeless = dialog.getByText(/coupé|version plus récente/);
  const noPlan = dialog.getByRole("heading", { name: "Ce fichier ne s’ouvre pas" });
  await asked.or(hopeless).or(noPlan).first().waitFor();
  let outcome = "refused";
  if (await asked.count()) {
    await asked.fill(password);
    // Not by Enter: with a key that is remembered, the next dialog would be there before the key is up.
    await dialog.getByRole("button", { name: "Déchiffrer" }).click();
    const wrong = dialog.getByText("a été modifié en route");
    const content = dialog.getByRole("heading", { name: /^Ce fichier (contient|ne s’ouvre pas)/ });
    await wrong.or(content).first().waitFor();
    // What was decrypted at all was not refused, whatever it turned out to be.
    if (await content.count()) outcome = "opened";
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  return outcome;
}
