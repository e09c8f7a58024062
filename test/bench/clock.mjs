import { performance } from "node:perf_hooks";

/**
 * Returns the milliseconds that some work took: the time of the clock, or the processor time if that is less. On a shared
 * machine, the clock includes the time that other processes take.
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
