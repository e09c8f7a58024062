// One contestant over statements of one size, in a process of its own; does what run.mjs sends it.
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

/** Megabytes that are in use: objects, and typed arrays beside them. */
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

/** An answer as it is compared: statements by their ids, members in one order, means to nine places. */
function comparable(question, answer) {
  switch (question) {
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
      return answer.map(({ month, n, mean }) => [month, n, mean.toFixed(9)]);
  }
}

/** The hash of each answer, as many as there is time for. This also warms the code up. */
function check({ question, budget }) {
  const hashes = [];
  let rows = 0;
  const start = performance.now();
  for (const one of asked[question]) {
    const answer = contestant[question](context, one);
    rows += (answer.topics ?? answer).length;
    hashes.push(
      createHash("sha1")
        .update(JSON.stringify(comparable(question, answer)))
        .digest("base64")
        .slice(0, 12),
    );
    if (performance.now() - start > budget) break;
  }
  return { hashes, rows: rows / hashes.length };
}

const stops = [1, 3, 10, 30, 100, 200, 500];

/** Asks in order and notes the time at each stop, until the budget is spent. A short pass is repeated; its median counts. */
function time({ question, budget }) {
  const list = asked[question];
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
          const answer = contestant[question](context, list[i]);
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
  answer: { name, most, asked: Object.keys(asked).filter((question) => question in contestant) },
});
