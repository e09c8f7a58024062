import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readDocument } from "../../src/reader/index.ts";
import { chronoDates, foundItems, gazetteerOfGold } from "./predictions.ts";
import { addCounts, type Counts, type Gold, noCounts, type Part, parts, scorePart } from "./scoring.ts";

/** The folder of the texts and gold files. The project's own are invented articles. */
const folder = process.argv[2] ?? "test/reader/texts";

const totals = new Map<string, Counts>();
function count(row: string, counts: Counts): void {
  totals.set(row, addCounts(totals.get(row) ?? noCounts, counts));
}

function score(path: string): void {
  const gold = JSON.parse(readFileSync(path, "utf8")) as Gold;
  const text = readFileSync(join(dirname(path), gold.textFile), "utf8");
  const options = { published: gold.published, language: gold.language };
  const named = foundItems(text, readDocument(text, { ...options, gazetteer: gazetteerOfGold(gold) }));
  const bundled = foundItems(text, readDocument(text, options));
  const add = (part: Part, suffix: string, counts: Counts): void => {
    count(`${part}${suffix}|all`, counts);
    count(`${part}${suffix}|${gold.language}`, counts);
  };
  for (const part of parts) add(part, "", scorePart(part, gold[part], named[part]));
  for (const part of parts) add(part, ", bundled gazetteer", scorePart(part, gold[part], bundled[part]));
  const chrono = chronoDates(text, gold);
  if (chrono !== undefined) add("dates", ", chrono-node", scorePart("dates", gold.dates, chrono));
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? "-" : ((100 * part) / whole).toFixed(1)).padStart(6);

if (!existsSync(folder))
  throw new Error(`There is no folder ${folder}. Write npm run reader:score -- FOLDER.`);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".gold.json"),
);
for (const path of files.sort()) score(join(folder, path));

console.log(
  `${files.length} texts of ${folder}; P and R of spans, of spans with the right value, and of exact spans`,
);
for (const [row, { found, right, exact, expected, given }] of [...totals].sort(([a], [b]) =>
  a < b ? -1 : 1,
)) {
  const [name = "", language = ""] = row.split("|");
  const pair = (number: number): string => `P ${percent(number, given)} R ${percent(number, expected)}`;
  const size = `${expected} expected, ${given} given`;
  console.log(
    `${name.padEnd(28)} ${language.padEnd(3)} spans ${pair(found)} | values ${pair(right)} | exact ${pair(exact)} | ${size}`,
  );
}
