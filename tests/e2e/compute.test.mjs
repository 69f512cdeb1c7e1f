// The compute worker under the policy of the site: it answers about budgets, pasted text and files, and says how far it is.
import assert from "node:assert/strict";
import { journey } from "./lib/journey.mjs";

/** Asks a worker of this build on the page; gives everything it said until it answered the last question. */
const ask = (page, questions) =>
  page.evaluate(
    (asked) =>
      new Promise((done, failed) => {
        const folder = new URL(document.documentElement.dataset.workers, document.baseURI);
        const worker = new Worker(new URL("compute_loader.js", folder));
        const said = [];
        worker.onerror = (event) => failed(new Error(event.message ?? "the worker failed"));
        worker.onmessage = ({ data }) => {
          const message = JSON.parse(data);
          said.push(message);
          if (message === "ready") {
            for (const { number, question, file } of asked) {
              worker.postMessage([JSON.stringify({ number, question }), ...(file ? [new File([file], "table.csv")] : [])]);
            }
          }
          if (message.answered?.number === asked.at(-1).number) done(said);
        };
      }),
    questions,
  );

const answers = (said) => said.filter((message) => message.answered).map(({ answered }) => answered);
const level = (cost_cents, value_cents) => ({ cost_cents, value_cents });
const pack = (...levels) => ({ levels, group: null, requires: null, forced: false, barred: false });
const golden = { envelope_cents: 10, packages: [pack(level(6, 60), level(4, 20)), pack(level(5, 48)), pack(level(5, 47))] };

journey("the worker gives the golden optimum and its curve", {}, async ({ page, open }) => {
  await open();
  const said = await ask(page, [
    { number: 1, question: { optimum: golden } },
    { number: 2, question: { frontier: { instance: golden, most_cents: 20 } } },
    { number: 3, question: { unheard_of: {} } },
  ]);
  assert.equal(said[0], "ready");
  const [optimum, frontier, unknown] = answers(said);
  assert.deepEqual(optimum.answer.Ok.optimum.funded_levels, [0, 1, 1]);
  assert.equal(optimum.answer.Ok.optimum.value_cents, 95);
  assert.equal(frontier.answer.Ok.frontier.points.at(-1).band.low_cents, 175);
  assert.deepEqual(unknown, { number: 3, answer: { Err: "not_understood" } });
});

journey("the worker reads files and pastes, and says how far it is", {}, async ({ page, open }) => {
  await open();
  const lines = Array.from({ length: 20_000 }, (_, at) => `c${at % 977},2026-${String((at % 12) + 1).padStart(2, "0")}-01,${at % 50}.25`);
  const file = `customer,date,amount\n${lines.join("\n")}\n`;
  const table = (origin) => ({ origin, cut: "guessed" });
  const said = await ask(page, [
    { number: 1, question: { preview: { table: table("file"), habit: "french" } }, file },
    { number: 2, question: { preview: { table: table({ pasted: "date\tleads\n2026-11-09\t12\n" }), habit: "french" } } },
    { number: 3, question: { preview: { table: table("file"), habit: "french" } } },
  ]);
  const [orders, pasted, missing] = answers(said);
  assert.equal(orders.answer.Ok.preview.content, "orders");
  assert.equal(orders.answer.Ok.preview.rows, 20_000);
  assert.equal(pasted.answer.Ok.preview.content, "figures");
  assert.deepEqual(missing.answer, { Err: "unreadable" });
  const progress = said.filter((message) => message.progress?.number === 1).map((message) => message.progress.progress);
  assert.ok(progress.length >= 4 && progress.at(-1).done === progress.at(-1).total, "it says how far it is");
});
