// Counts the steps that the reader takes at two lengths of each hostile input, and prints them. steps.test.ts runs this file in a
// separate process, because its counters would disturb those of the coverage report.
//
// A step is one execution of a block of code. V8 counts these exactly ("precise coverage"), so the count is the same on every
// machine. Regular expressions have no blocks; regular-expressions.test.ts checks them.
import { readFileSync } from "node:fs";
import { Session } from "node:inspector";
import type * as ReaderEntry from "../../src/reader/index.ts";
import { hostileInputs } from "./hostile-inputs.ts";

const session = new Session();
session.connect();

function post<T>(method: string, options?: object): T {
  let answer: unknown;
  session.post(method, options, (error: Error | null, result?: unknown) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer as T;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

/** Returns how many blocks of the library were executed since the last call. */
function blocks(): number {
  let sum = 0;
  for (const { url, functions } of post<Coverage>("Profiler.takePreciseCoverage").result) {
    if (!url.includes("/src/")) continue;
    for (const { ranges } of functions) for (const { count } of ranges) sum += count;
  }
  return sum;
}

post("Profiler.enable");
post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
// Only the blocks of modules that are loaded after this point are counted.
const { readDocument }: typeof ReaderEntry = await import("../../src/reader/index.ts");

const lengths = [8000, 32_000];
const languages = ["it", "ro", "en"] as const;
const steps: Record<string, number[]> = {};

const count = (name: string, language: string, text: string): void => {
  blocks();
  readDocument(text, { language, published: "2022-02-18" });
  steps[`${name} (${language})`] = [...(steps[`${name} (${language})`] ?? []), blocks()];
};

// The first reading of a language makes the tables of its lexicon.
for (const language of languages) readDocument("", { language });
for (const length of lengths) {
  for (const [name, make] of hostileInputs)
    for (const language of languages) count(name, language, make(length));
}
const article = readFileSync(new URL("article.txt", import.meta.url), "utf8");
for (const times of [2, 8])
  for (const language of languages) count("articles", language, article.repeat(times));

console.log(JSON.stringify(steps));
