import { performance } from "node:perf_hooks";

/**
 * Returns the milliseconds that `work` took: the elapsed time or the processor time, whichever is shorter. On a shared
 * machine, the elapsed time includes the time that other processes take.
 */
export function timed(work) {
  const start = performance.now();
  const used = process.cpuUsage();
  work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return Math.min(clock, Math.max((user + system) / 1000, 0.001));
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
