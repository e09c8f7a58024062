// Counts the steps that the reader takes at two lengths of each hostile input, and prints them. steps.test.ts runs
// this file in a separate process. A step is a block of code that runs. Regular expressions have no blocks, so
// regular-expressions.test.ts checks them instead.
import { readFileSync } from "node:fs";
import type * as ReaderEntry from "../../src/reader/index.ts";
import { countBlocks } from "../fixtures/count-blocks.ts";
import { hostileInputs } from "./hostile-inputs.ts";

// The engine counts steps only in modules that are loaded from here on, so the reader is imported here.
const { draftsOf, readDocument }: typeof ReaderEntry = await import("../../src/reader/index.ts");

const lengths = [4000, 16_000];
const languages = ["it", "ro", "en"] as const;
const steps: Record<string, number[]> = {};

const count = (name: string, language: string, text: string): void => {
  const add = (label: string): void => {
    steps[label] = [...(steps[label] ?? []), countBlocks()];
  };
  countBlocks();
  const reading = readDocument(text, { language, published: "2022-02-18" });
  add(`${name} (${language})`);
  draftsOf(reading);
  add(`drafts of ${name} (${language})`);
};

// The first reading in a language builds the tables of its lexicon. It is done here, so that these steps are not
// counted.
for (const language of languages) readDocument("", { language });
for (const length of lengths) {
  for (const [name, make] of hostileInputs)
    for (const language of languages) count(name, language, make(length));
}
const article = readFileSync(new URL("article.txt", import.meta.url), "utf8");
for (const times of [2, 8])
  for (const language of languages) count("articles", language, article.repeat(times));

console.log(JSON.stringify(steps));
