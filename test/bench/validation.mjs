// Measures how long it takes to check a dataset of many statements: `npm run bench:validation -- [--n 100000]`. For
// comparison, it also measures how long it takes to parse the JSON of the dataset.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { reportings, stances, statementActs } from "demarche";
import { datasetSchema, jsonSchema, safeParseDataset } from "demarche/schema";
import { median, timed } from "./clock.mjs";
import { random } from "./generate.mjs";
import { installPeers } from "./install-peers.mjs";

const { values: options } = parseArgs({
  options: { n: { type: "string", default: "100000" }, rounds: { type: "string", default: "7" } },
});
const [size, rounds] = [Number(options.n), Number(options.rounds)];
installPeers();
const { validators } = await import("./peers/validators.mjs");

/** Returns a generated dataset in which all references resolve and all citations are within their documents. */
function invent() {
  const next = random(5);
  const below = (count) => Math.floor(count * next());
  const list = (count, make) => Array.from({ length: count }, (_, i) => make(i));
  const [actors, issues, documents] = [2000, 200, Math.ceil(size / 20)];
  const length = 6000;
  const cite = () => {
    const start = below(length - 200);
    return { document: `document-${below(documents)}`, start, end: start + 20 + below(150) };
  };
  const pick = (values) => values[below(values.length)];
  return {
    documents: list(documents, (i) => ({
      id: `document-${i}`,
      title: `Document ${i}`,
      language: "en",
      datePublished: "2024-05-02",
      datePublishedBasis: "Printed on it.",
      length,
      digest: `sha256:${String(i).padStart(64, "0")}`,
    })),
    actors: list(actors, (i) => ({
      id: `actor-${i}`,
      type: "state",
      name: `Actor ${i}`,
      sources: [cite()],
    })),
    issues: list(issues, (i) => ({
      id: `issue-${i}`,
      label: `Issue ${i}`,
      proposition: `Issue ${i} should be settled.`,
    })),
    statements: list(size, (i) => {
      const [speaker, other] = [below(actors), below(actors - 1)];
      return {
        id: `statement-${i}`,
        speaker: `actor-${speaker}`,
        ...(next() < 0.5 ? { addressees: [`actor-${(speaker + 1 + other) % actors}`] } : {}),
        act: pick(statementActs),
        date: `20${10 + below(15)}-0${1 + below(9)}-${10 + below(18)}`,
        reporting: pick(reportings),
        summary: `Says what statement ${i} says, in words of our own.`,
        positions: [
          {
            on: `issue-${below(issues)}`,
            stance: pick(stances.filter((stance) => stance !== "conditional")),
          },
        ],
        sources: next() < 0.8 ? [cite()] : [cite(), cite()],
      };
    }),
    proposals: [],
    meetings: [],
    bases: [],
    events: [],
  };
}

const text = JSON.stringify(invent());
const all = {
  safeParseDataset: {
    checks: "shape, ids, references, spans, dates and the other rules",
    passes: (dataset) => safeParseDataset(dataset).success,
  },
  "zod, datasetSchema.safeParse": {
    checks: "shape",
    passes: (dataset) => datasetSchema.safeParse(dataset).success,
  },
  ...validators(jsonSchema(), { statementActs, reportings, stances }),
};

// All validators have to refuse a wrong shape. safeParseDataset also has to refuse a reference to a missing record.
const change = (fields) => {
  const dataset = JSON.parse(text);
  Object.assign(dataset.statements.at(-1), fields);
  return dataset;
};
const misshapen = [
  { act: "mumble" },
  { summary: " " },
  { surplus: 1 },
  { speaker: 1 },
  { positions: [{ on: "issue-1" }] },
  { sources: [{ document: "document-1", start: -1, end: 5 }] },
].map(change);
for (const [name, { passes }] of Object.entries(all)) {
  if (!passes(change({})) || misshapen.some(passes))
    throw new Error(`${name} does not check what it should.`);
}
if (all.safeParseDataset.passes(change({ speaker: "nobody" }))) throw new Error("An unknown speaker passed.");
misshapen.length = 0;

const times = new Map(["JSON.parse", ...Object.keys(all)].map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, { passes }] of Object.entries(all)) {
    globalThis.gc();
    // Each validator gets a dataset that has not been read before.
    let dataset;
    const parsing = timed(() => {
      dataset = JSON.parse(text);
    });
    times.get("JSON.parse").push(parsing);
    globalThis.gc();
    times.get(name).push(timed(() => passes(dataset)));
  }
}
const floor = median(times.get("JSON.parse"));
console.log(`${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}`);
console.log(
  `${size.toLocaleString("en")} statements, ${(text.length / 1e6).toFixed(1)} MB of text, median of ${rounds} rounds\n`,
);
console.log("| | checks | time | times JSON.parse |\n| --- | --- | ---: | ---: |");
for (const [name, measured] of times) {
  const time = median(measured);
  console.log(
    `| ${name} | ${all[name]?.checks ?? ""} | ${time.toFixed(0)} ms | ${(time / floor).toFixed(2)} |`,
  );
}
