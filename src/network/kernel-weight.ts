import type { Kernel } from "./network-options.ts";

/**
 * Returns the weight of a row at the distance `u` from the middle of a window. The unit of `u` is half the width of the
 * window.
 */
export function kernelWeight(kernel: Kernel, u: number, compat: boolean): number {
  if (kernel === "gaussian") return Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(u) > 1) return 0;
  if (kernel === "uniform") return 0.5;
  if (kernel === "epanechnikov") return 0.75 * (1 - u * u);
  // Discourse Network Analyzer uses |1 − u| instead of 1 − |u|, so rows after the middle outweigh the middle itself.
  return compat ? Math.abs(1 - u) : 1 - Math.abs(u);
}
