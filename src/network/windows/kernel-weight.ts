import type { Kernel } from "../options/network-options.ts";

/**
 * Returns the weight of a row in a window. `u` is the distance in time between the row and the middle of the window,
 * divided by half the width of the window. With `compat`, `u` is negative if the row is after the middle.
 */
export function kernelWeight(kernel: Kernel, u: number, compat: boolean): number {
  if (kernel === "gaussian") return Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(u) > 1) return 0;
  if (kernel === "uniform") return 0.5;
  if (kernel === "epanechnikov") return 0.75 * (1 - u * u);
  // Discourse Network Analyzer computes |1 − u| instead of 1 − |u|. Since u is negative after the middle, rows after
  // the middle have more weight than a row in the middle.
  return compat ? Math.abs(1 - u) : 1 - Math.abs(u);
}
