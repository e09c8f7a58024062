// Runs one contestant with one number of statements. run.mjs starts this file as a separate process and sends commands
// to it.
import { createHash } from "node:crypto";
import { performance } from "node:perf_hooks";
import { median, timed } from "./clock.mjs";
import { ask, generate } from "./generate.mjs";

const [, , path, size] = process.argv;
const { default: contestant } = await import(path);
const data = generate(Number(size));
const asked = ask(data);
let context;
let seen = 0;

/** Returns the megabytes in use by objects and typed arrays. */
function inUse() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function load() {
  context = undefined;
  const before = inUse();
  const time = timed(() => {
    context = contestant.build(data);
  });
  return { time, kept: inUse() - before };
}

/**
 * Returns a result in a form that does not depend on the contestant. Statements are replaced by their ids, fields are
 * in a fixed order, and means are rounded to nine decimals.
 */
function comparable(query, answer) {
  switch (query) {
    case "q1":
    case "q2":
    case "q3":
      return answer.map(({ id }) => id);
    case "q4":
      return answer.map(({ actor, support, oppose, neutral }) => [actor, support, oppose, neutral]);
    case "q5":
      return [answer.topics, answer.agree, answer.disagree];
    case "q6":
      return answer.map(({ a, b, agree, conflict }) => [a, b, agree, conflict]);
    default:
      return answer.map(({ month, count, score }) => [month, count, score.toFixed(9)]);
  }
}

/** Runs queries until the time in `budget` is used, and returns the hashes of the results. This also warms up the code. */
function check({ query, budget }) {
  const hashes = [];
  let rows = 0;
  const start = performance.now();
  for (const input of asked[query]) {
    const answer = contestant[query](context, input);
    rows += (answer.topics ?? answer).length;
    hashes.push(
      createHash("sha1")
        .update(JSON.stringify(comparable(query, answer)))
        .digest("base64")
        .slice(0, 12),
    );
    if (performance.now() - start > budget) break;
  }
  return { hashes, rows: rows / hashes.length };
}

const stops = [1, 3, 10, 30, 100, 200, 500];

/**
 * Runs the queries in order until the time in `budget` is used. For each number n in `stops`, measures the time of the
 * first n queries. If all of this takes little time, it is repeated. Returns the median time per query for each number.
 */
function time({ query, budget }) {
  const list = asked[query];
  const passes = [];
  let spent = 0;
  do {
    const pass = [];
    let total = 0;
    let i = 0;
    for (const stop of stops) {
      if (stop > list.length) break;
      total += timed(() => {
        for (; i < stop; i++) {
          const answer = contestant[query](context, list[i]);
          seen += (answer.topics ?? answer).length;
        }
      });
      pass.push(total);
      if (total > budget) break;
    }
    passes.push(pass);
    spent += total;
  } while (spent < budget / 4 && passes.length < 25);
  const reached = Math.min(...passes.map((pass) => pass.length));
  return stops.slice(0, reached).map((stop, k) => [stop, median(passes.map((pass) => pass[k])) / stop]);
}

const commands = { load, check, time };
process.on("message", ({ command, ...options }) => {
  try {
    process.send({ answer: commands[command](options) });
  } catch (error) {
    process.send({ error: String(error.stack) });
  }
});
process.on("disconnect", () => process.exit(seen < 0 ? 1 : 0));
const { name, most = Number.MAX_SAFE_INTEGER } = contestant;
process.send({
  answer: { name, most, asked: Object.keys(asked).filter((query) => query in contestant) },
});
