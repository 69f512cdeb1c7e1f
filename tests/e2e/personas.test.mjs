// Personas: a card with letters, then with a small picture from disk; it grows stale after six months; it prints on one page.
import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { id, openFile, plan as planWith } from "./lib/plans.mjs";

const PERSONAS = "#/cible/personas";
const PERSONA = "00000000-0000-4000-8000-0000000000f1";

async function fill(page, label, text) {
  await page.getByLabel(label, { exact: true }).first().fill(text);
  await page.keyboard.press("Tab");
}

const first = (plan) => plan.worksheets.personas.personas[0];

/** A PNG of `side` pixels of noise: nothing that compresses well. */
function noise(side) {
  const table = Array.from({ length: 256 }, (_, n) => { let c = n; for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; return c >>> 0; });
  const crc = (bytes) => { let c = 0xffffffff; for (const byte of bytes) c = table[(c ^ byte) & 255] ^ (c >>> 8); return (c ^ 0xffffffff) >>> 0; };
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind, "ascii"), data]);
    const out = Buffer.alloc(8 + body.length);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), 4 + body.length);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  let dice = 1;
  const rows = Buffer.alloc(side * (1 + side * 3));
  for (let at = 0; at < rows.length; at += 1) { dice = (dice * 1103515245 + 12345) & 0x7fffffff; rows[at] = at % (1 + side * 3) === 0 ? 0 : dice >> 16; }
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

journey("a persona from its first letter to its picture, kept small", {}, async ({ page, open, axe }) => {
  await open(PERSONAS);
  await page.getByText("À qui parlez-vous quand vous vendez").waitFor();
  await axe();
  await page.getByRole("button", { name: "Ajouter un persona" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Persona sans nom" }).waitFor();
  await fill(page, "Prénom ou nom", "Marc Delorme");
  await page.locator("article .persona-face", { hasText: "MD" }).waitFor();
  await fill(page, "Ce qu’il ou elle veut", "Une ligne qui tourne\nUn audit sans réserve");
  await page.getByRole("listitem").filter({ hasText: "Un audit sans réserve" }).waitFor();
  await page.locator("article").getByText("impression").waitFor();
  await fill(page, "Preuve", "Six entretiens");
  assert.equal(await page.locator("article").getByText("impression").count(), 0);
  await axe();

  const drop = page.locator('.file-drop input[type="file"]');
  await drop.setInputFiles({ name: "texte.png", mimeType: "text/plain", buffer: Buffer.from("x") });
  await page.getByText("Seuls les fichiers JPEG, PNG et WebP conviennent").waitFor();
  await drop.setInputFiles({ name: "bruit.png", mimeType: "image/png", buffer: noise(700) });
  const plan = await until(page, (now) => first(now).picture);
  assert.match(first(plan).picture, /^data:image\/jpeg;base64,/);
  assert.ok(first(plan).picture.length < 20_000, `${first(plan).picture.length} characters`);
  await page.locator("article img.persona-face").waitFor();
  await page.waitForFunction(() => document.querySelector("article img.persona-face").naturalWidth > 90);
  await axe();
  await page.getByRole("button", { name: "Retirer l’image" }).click();
  await page.locator("article .persona-face", { hasText: "MD" }).waitFor();
});

journey("a persona of more than six months is stale until it is reviewed", {}, async ({ page, open }) => {
  const personas = { personas: [{ id: PERSONA, name: "Vieille", reviewed: "2020-01-01" }] };
  const plan = planWith({ id: id(61) });
  await openFile({ page, open }, { ...plan, worksheets: { ...plan.worksheets, personas } });
  await visit(page, "#/coherence");
  await page.getByText("n’a pas été relu depuis six mois").waitFor();
  await visit(page, PERSONAS);
  await page.getByRole("heading", { level: 1, name: "Le persona est à relire" }).waitFor();
  await page.getByRole("link", { name: "Ouvrir Vieille" }).click();
  await page.getByRole("button", { name: "Relu aujourd’hui" }).click();
  await until(page, (now) => first(now).reviewed > "2020-01-01");
  await visit(page, "#/coherence");
  assert.equal(await page.getByText("n’a pas été relu depuis six mois").count(), 0);
});

journey("a persona prints on one page without its form", { lang: "en" }, async ({ page, open }) => {
  await loadExample({ page, open });
  await visit(page, PERSONAS);
  await page.getByRole("link", { name: "Open Gaëlle Rousselin" }).click();
  await page.getByRole("button", { name: "Print the card" }).waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("group", { name: "Change the card" }).isVisible(), false);
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  assert.equal((pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length, 1);
});
