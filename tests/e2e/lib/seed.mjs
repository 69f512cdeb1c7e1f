// A plan that is already on the device when a profile opens: an envelope in localStorage, with its checksum.

const WRITER = "00000000-0000-4000-8000-00000000000a";
const SAVED_AT = "2026-03-01T08:00:00Z";
const SCHEMA = "boussole.plan/1";

/** The envelope of a plan (without schema). */
export function sealed(plan, { revision = 1, savedAt = SAVED_AT, schema = SCHEMA } = {}) {
  const text = JSON.stringify({ ...plan, schema });
  const checksum = crc32(`${schema}\n${revision}\n${savedAt}\n${WRITER}\n${text}`);
  return `{"format":"boussole.envelope/1","schema":"${schema}","revision":${revision},"writer":"${WRITER}",` +
    `"saved_at":"${savedAt}","checksum":"${checksum}","plan":${text}}`;
}

/** Puts `plan` (without schema) on the device of a context, once; later visits keep what the application saved. */
export async function seed(context, plan) {
  const envelope = sealed(plan);
  await context.addInitScript(
    ([id, envelope]) => {
      // A tab begins on a blank page, which has no storage.
      if (location.protocol === "about:") return;
      if (localStorage.getItem("boussole.open")) return;
      localStorage.setItem("boussole.open", id);
      localStorage.setItem(`boussole.plan.${id}`, envelope);
    },
    [plan.id, envelope],
  );
}

/** The open plan as localStorage holds it, once `holds(plan)` is true. */
export async function storedPlan(page, holds = () => true) {
  const deadline = Date.now() + 8_000;
  for (;;) {
    const plan = await page.evaluate(() => {
      const text = localStorage.getItem(`boussole.plan.${localStorage.getItem("boussole.open")}`);
      return text ? JSON.parse(text).plan : null;
    });
    if (plan && holds(plan)) return plan;
    if (Date.now() > deadline) throw new Error(`the stored plan never held what was awaited: ${JSON.stringify(plan)}`);
    await page.waitForTimeout(50);
  }
}

/** The CRC-32 of a text in UTF-8 (IEEE 802.3), in eight digits. Runs in a page, too. */
export function crc32(text) {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (~crc >>> 0).toString(16).padStart(8, "0");
}
