import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../../src/reader/index.ts";
import { allMentions, chronoDates, foundItems, gazetteerOfGold } from "./predictions.ts";
import { addCounts, type Counts, type Gold, noCounts, type Part, parts, scorePart } from "./scoring.ts";

/**
 * The reader that found the items: our reader with the names of the gold file, our reader with the bundled gazetteer,
 * the same with the names that no entry of the gazetteer has, or chrono-node.
 */
type ScoredReader = "names of the text" | "bundled gazetteer" | "unknown names as well" | "chrono-node";

/** The counts of one kind of item in the texts of one language, or in all texts. */
export interface Score extends Counts {
  readonly part: Part;
  readonly reader: ScoredReader;
  /** Code of the language, or `all`. */
  readonly language: string;
}

/** Returns the names of the gold files in a folder. Subfolders are ignored, because they contain other sets of texts. */
export function goldFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".gold.json"))
    .sort();
}

/** Reads the texts of a folder, and returns how well the readings agree with their gold files. */
export function scoreTexts(folder: string): readonly Score[] {
  const scores = new Map<string, Score>();
  const add = (part: Part, reader: ScoredReader, { language }: Gold, counts: Counts): void => {
    for (const each of ["all", language]) {
      const key = `${part} ${reader} ${each}`;
      const known = scores.get(key) ?? { ...noCounts, part, reader, language: each };
      scores.set(key, { ...known, ...addCounts(known, counts) });
    }
  };
  for (const name of goldFiles(folder)) {
    const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as Gold;
    const text = readFileSync(join(folder, gold.textFile), "utf8");
    const options = { published: gold.published, language: gold.language };
    const named = foundItems(text, readDocument(text, { ...options, gazetteer: gazetteerOfGold(gold) }));
    const reading = readDocument(text, options);
    const bundled = foundItems(text, reading);
    for (const part of parts) {
      add(part, "names of the text", gold, scorePart(part, gold[part], named[part]));
      add(part, "bundled gazetteer", gold, scorePart(part, gold[part], bundled[part]));
    }
    add(
      "mentions",
      "unknown names as well",
      gold,
      scorePart("mentions", gold.mentions, allMentions(text, reading)),
    );
    const chrono = chronoDates(text, gold);
    if (chrono !== undefined) add("dates", "chrono-node", gold, scorePart("dates", gold.dates, chrono));
  }
  const keyOf = ({ part, reader, language }: Score) => `${parts.indexOf(part)} ${reader} ${language}`;
  return [...scores.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
