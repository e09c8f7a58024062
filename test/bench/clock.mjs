import { performance } from "node:perf_hooks";

/**
 * Milliseconds that work took: by the clock, or of the processor where that is less. On a machine that is shared, the clock
 * also counts the turns of others.
 */
export function timed(work) {
  const start = performance.now();
  const used = process.cpuUsage();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return Math.min(clock, Math.max((user + system) / 1000, 0.001));
}

export const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];
