// Shows how the time of a discourse network grows with the number of rows: `npm run bench:network`. No time is asserted.
import { performance } from "node:perf_hooks";
import { discourseNetwork, type NetworkOptions } from "demarche/network";

interface BenchRow {
  readonly id: number;
  readonly document: number;
  readonly date: string;
  readonly actor: string;
  readonly issue: string;
  readonly score: number;
}

/** Returns a generator of pseudorandom numbers (mulberry32), so that every run measures the same rows. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Returns lines of text, one for each row. The rows have 5,000 actors and 200 issues and span ten years. Some actors
 * have far more rows than others.
 */
function lines(count: number): string {
  const next = random(7);
  const scores = [-1, 0, 0.5, 1];
  const made = Array.from({ length: count }, (_, id) => {
    const actor = Math.floor(5000 * next() ** 2);
    const day = new Date(Date.UTC(2014, 0, 1 + Math.floor(3650 * next()))).toISOString().slice(0, 10);
    return JSON.stringify({
      id,
      document: Math.floor(id / 12),
      date: day,
      actor: `actor ${actor}`,
      issue: `issue ${Math.floor(200 * next())}`,
      score: scores[Math.floor(4 * next())],
    });
  });
  return made.join("\n");
}

const base = {
  rows: "actor",
  columns: "issue",
  qualifier: "score",
  scale: { min: -1, max: 1 },
} as const;
const queries: Readonly<Record<string, NetworkOptions<keyof BenchRow>>> = {
  "top-200 congruence": {
    ...base,
    mode: "one-mode",
    aggregation: "congruence",
    normalization: "average",
    top: 200,
  },
  "without duplicates by month": {
    ...base,
    mode: "two-mode",
    aggregation: "subtract",
    duplicates: "month",
    top: 200,
  },
  "gaussian kernel, 9 slices": {
    ...base,
    mode: "one-mode",
    aggregation: "congruence",
    top: 200,
    kernel: "gaussian",
    window: { unit: "year", size: 2 },
  },
};

function timed<T>(work: () => T): readonly [number, T] {
  const start = performance.now();
  const answer = work();
  return [performance.now() - start, answer];
}

const table: Record<string, Record<string, string>> = {};
for (const count of [1e3, 1e4, 1e5, 1e6]) {
  const text = lines(count);
  const read = () => text.split("\n").map((line) => JSON.parse(line) as BenchRow);
  const [reading, rows] = timed(read);
  const row: Record<string, string> = { "reading the rows": `${reading.toFixed(0)} ms` };
  for (const [name, options] of Object.entries(queries)) {
    const [time] = timed(() => discourseNetwork(rows, options));
    row[name] = `${time.toFixed(0)} ms (${(time / reading).toFixed(1)} times)`;
  }
  table[count.toLocaleString("en")] = row;
}
console.table(table);
