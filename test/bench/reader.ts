// Shows how long the reader takes for a megabyte of articles, for a large gazetteer and for hostile texts: `npm run
// bench:reader`. No time is asserted, because times depend on the machine. For comparison, the reader's time is also
// divided by the time that the same run takes to split the same text into words.
import { readdirSync, readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import type * as ReaderEntry from "../../src/reader/index.ts";
import { hostileInputs } from "../reader/hostile-inputs.ts";

// The built code is measured, because the runner of TypeScript adds a call to every function expression of the sources.
const built: string = "../../dist/esm/reader/index.js";
const { readDocument }: typeof ReaderEntry = await import(built);

const megabyte = 1_000_000;
const published = "2022-02-18";
const folder = "test/reader/texts";

/**
 * Returns the CPU time of a call in milliseconds. The time of all threads is added up, because the engine compiles
 * functions and frees memory on other threads while the call runs.
 */
function cpu(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Returns the milliseconds until a call returns. */
function elapsed(call: () => unknown): number {
  const before = performance.now();
  call();
  return performance.now() - before;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

/** Returns the invented articles of a language, repeated to the length of a megabyte. */
function articles(language: string): string {
  const paths = readdirSync(folder).filter((path) => path.startsWith(language) && path.endsWith(".txt"));
  const text = paths.map((path) => readFileSync(`${folder}/${path}`, "utf8")).join("\n\n");
  return text.repeat(Math.ceil(megabyte / text.length)).slice(0, megabyte);
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** Returns the time to split a text into words. Other times are divided by it. */
function timeOfWords(text: string): number {
  return median(Array.from({ length: 5 }, () => cpu(() => text.match(wordPattern))));
}

const parsers = { it: chrono.it, ro: undefined, en: chrono.en };

console.log("A megabyte of articles, in milliseconds of CPU (times the time to split it into words)");
for (const [language, parser] of Object.entries(parsers)) {
  const text = articles(language);
  const words = timeOfWords(text);
  let wall = 0;
  const first = cpu(() => {
    wall = elapsed(() => readDocument(text, { language, published }));
  });
  const later = median(
    Array.from({ length: 7 }, () => cpu(() => readDocument(text, { language, published }))),
  );
  const show = (time: number): string => `${time.toFixed(0).padStart(6)} (${(time / words).toFixed(0)})`;
  // chrono-node finds the dates only. It is slower, so it reads a fiftieth of the text.
  const part = text.slice(0, megabyte / 50);
  const dates = parser && cpu(() => parser.parse(part, new Date(`${published}T12:00:00Z`)));
  const other = dates === undefined ? "" : `, chrono-node for a fiftieth of it: ${show(dates)}`;
  console.log(
    `${language}: words ${words.toFixed(0)}, first reading ${show(first)}, which lasts ${wall.toFixed(0)}, later ${show(later)}${other}`,
  );
}

const syllables = ["ka", "ro", "mi", "ta", "ne", "lo", "vic", "sen", "dar", "ov"];

function nameOf(number: number): string {
  const word = [...String(number)].map((digit) => syllables[Number(digit)]).join("");
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

function gazetteerOfSize(size: number, kind: "person" | "organization"): ReaderEntry.Gazetteer {
  return {
    entries: Array.from({ length: size }, (_, at) => ({
      id: `e${at}`,
      name: `${nameOf(at % 300)} ${nameOf(at)}`,
      kind,
    })),
  };
}

console.log("\nA first reading with a gazetteer of 50,000 entries, in milliseconds of CPU");
for (const kind of ["person", "organization"] as const) {
  const times = ["it", "ro", "en"].map((language) => {
    const runs = [1, 2, 3].map(() => {
      const gazetteer = gazetteerOfSize(50_000, kind);
      return cpu(() => readDocument("Ieri Kaka Kakaka tace.", { language, gazetteer }));
    });
    return `${language} ${median(runs).toFixed(0)}`;
  });
  console.log(`${kind}: ${times.join(", ")}`);
}

console.log("\nHostile texts of a megabyte, in milliseconds of CPU for it, ro and en");
for (const [name, make] of hostileInputs) {
  const text = make(megabyte);
  const times = ["it", "ro", "en"].map((language) =>
    cpu(() => readDocument(text, { language, published }))
      .toFixed(0)
      .padStart(5),
  );
  console.log(`${name.padEnd(32)} ${times.join(" ")}`);
}
