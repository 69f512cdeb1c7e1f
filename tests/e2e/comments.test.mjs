// Comments: on a screen, on a row, from a menu; signed once, answered, settled, listed by place; they outlive their row.
import assert from "node:assert/strict";
import { dismissed, loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { saved } from "./lib/plans.mjs";

const COMMENTS = "#/pilotage/commentaires";

const panel = (page) => page.getByRole("dialog", { name: "Commentaires" });
const main = (page) => page.getByRole("main");

journey("a screen is commented on, signed once, and answered", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await dismissed(page);
  await visit(page, "#/pilotage/alertes");
  await main(page).getByRole("button", { name: "Commenter", exact: true }).first().click();
  await panel(page).getByText(/Page «\sAlertes\s»/).waitFor();
  await panel(page).getByText("Rien n’a encore été dit ici").waitFor();
  const add = panel(page).getByRole("button", { name: "Ajouter le commentaire" });
  assert.equal(await add.getAttribute("aria-disabled"), "true");
  await panel(page).getByLabel("Nouveau commentaire").fill("Le seuil\u202e me paraît bas.");
  await panel(page).getByLabel("Votre nom").fill("Nadia");
  await page.keyboard.press("Tab");
  await axe();
  await add.click();
  await panel(page).getByRole("article").getByText("Le seuil me paraît bas.", { exact: true }).waitFor();
  const plan = await until(page, (now) => now.comments.length === 5);
  const said = plan.comments.at(-1);
  assert.deepEqual([said.screen, said.author, said.text], ["pilotage/alertes", "Nadia", "Le seuil me paraît bas."]);
  assert.match(said.written, /^\d{4}-\d\d-\d\d$/);
  assert.equal(said.about, undefined);
  // The name is known from now on, on this device, after a reload too.
  await panel(page).getByText("Signé Nadia").waitFor();
  await page.keyboard.press("Escape");
  await main(page).getByRole("button", { name: /^1\scommentaire$/ }).waitFor();
  await saved(page);
  await page.reload();
  await main(page).getByRole("button", { name: /^1\scommentaire$/ }).click();
  await panel(page).getByText("Signé Nadia").waitFor();

  await panel(page).getByRole("button", { name: /^Répondre/ }).click();
  await panel(page).getByLabel("Réponse à Nadia").fill("Il vient de l’an dernier.");
  await page.keyboard.press("Tab");
  await panel(page).getByRole("button", { name: "Ajouter la réponse" }).click();
  const answered = await until(page, (now) => now.comments.length === 6);
  assert.equal(answered.comments.at(-1).reply_to, said.id);
  await panel(page).getByRole("list", { name: "Réponses" }).getByText("Il vient de l’an dernier.", { exact: true }).waitFor();
  await panel(page).getByRole("button", { name: /^Résoudre/ }).click();
  await until(page, (now) => now.comments.find((row) => row.id === said.id).resolved === true);
  await panel(page).getByText("Résolu", { exact: true }).waitFor();
  await axe();
  await panel(page).getByRole("link", { name: "Tous les commentaires" }).click();
  await page.getByRole("heading", { level: 1, name: /2\scommentaires sont ouverts/ }).waitFor();
  // Undo as everything else.
  await page.keyboard.press("Control+z");
  await page.getByRole("heading", { level: 1, name: /3\scommentaires sont ouverts/ }).waitFor();
});

journey("comments are listed by place, narrowed, and outlive their row", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await dismissed(page);
  await visit(page, COMMENTS);
  await axe();
  const list = (name) => main(page).getByRole("list", { name, exact: true });
  await list("Priorités").getByRole("link", { name: /Action «\sRappeler les neuf devis/ }).waitFor();
  await list("Budget").getByRole("article").waitFor();
  assert.equal(await list("Objectifs").count(), 0, "settled ones are not shown at first");
  await main(page).getByRole("radio", { name: /^Résolus \(1\)/ }).check({ force: true });
  await list("Objectifs").getByText("L’horizon de la vision n’était pas daté. C’est fait, merci.").waitFor();
  assert.equal(await list("Budget").count(), 0);
  await main(page).getByRole("radio", { name: /^Tous \(3\)/ }).check({ force: true });
  await main(page).getByLabel("Lieu").selectOption({ label: "Budget" });
  await list("Budget").waitFor();
  assert.equal(await main(page).getByRole("article").count(), 1);
  await main(page).getByLabel("Lieu").selectOption("");

  await list("Priorités").getByRole("link", { name: /Rappeler les neuf devis/ }).click();
  await main(page).getByRole("button", { name: /^1\scommentaire$/ }).waitFor();
  await main(page).locator(".page-actions [aria-haspopup='menu']").click();
  await page.getByRole("menuitem", { name: /Supprimer/ }).click();
  const plan = await until(page, (now) => now.actions.length === 23);
  const left = plan.comments.find((row) => row.former);
  assert.deepEqual([left.former.kind, left.former.name, left.about], ["action", "Rappeler les neuf devis restés sans réponse", undefined]);
  await visit(page, COMMENTS);
  await list("Sur ce qui n’est plus dans le plan").getByText(/devis restés sans réponse\s», qui n’est plus dans le plan/).first().waitFor();
  await axe();

  // With a comment go its answers; one undo brings all of them back.
  await list("Sur ce qui n’est plus dans le plan").getByRole("button", { name: /^Supprimer Nadia/ }).first().click();
  await until(page, (now) => now.comments.length === 2);
  await page.locator(".toast").getByRole("button", { name: "Annuler" }).last().click();
  await until(page, (now) => now.comments.length === 4);
  await saved(page);
});

journey("an item is commented on from the menu that decides, in English on a phone", { lang: "en", width: 390, touch: true }, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await dismissed(page);
  await visit(page, "#/cible/segments");
  const decide = main(page).getByRole("button", { name: /^Decide/ }).first();
  await decide.click();
  await page.getByRole("menuitem", { name: "Comment", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Comments" });
  await sheet.getByLabel("New comment").fill("Why this one first?");
  await sheet.getByLabel("Your name").fill("Ada");
  await page.keyboard.press("Tab");
  await sheet.getByRole("button", { name: "Add the comment" }).click();
  const plan = await until(page, (now) => now.comments.length === 5);
  assert.ok(plan.segments.some((row) => row.id === plan.comments.at(-1).about));
  await axe();
  await sheet.getByRole("link", { name: "All comments" }).click();
  await main(page).getByRole("list", { name: "Target and offer" }).getByRole("link", { name: /^Segment “/ }).waitFor();
  await axe();

  await visit(page, "#/partager");
  await main(page).getByRole("link", { name: "Open comments: 3" }).click();
  await page.getByRole("heading", { level: 1, name: /3\scomments are open/ }).waitFor();
});

journey("an empty list of comments says what it is for, and begins", {}, async ({ page, open, axe }) => {
  await open(COMMENTS);
  await page.getByText("Personne n’a encore commenté ce plan").waitFor();
  await axe();
  await main(page).getByRole("button", { name: "Commenter le plan" }).click();
  await panel(page).getByText(/Page «\sCockpit\s»/).waitFor();
  await panel(page).getByLabel("Nouveau commentaire").fill("Par où commencer ?");
  await panel(page).getByLabel("Votre nom").fill("Nadia");
  await page.keyboard.press("Tab");
  await panel(page).getByRole("button", { name: "Ajouter le commentaire" }).click();
  await until(page, (now) => now.comments?.length === 1 && now.comments[0].screen === undefined);
  await page.keyboard.press("Escape");
  await main(page).getByRole("list", { name: "Cockpit et pages communes" }).getByText("Par où commencer ?", { exact: true }).waitFor();
});
