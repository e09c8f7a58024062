import { compareText } from "../dates/compare-edtf.ts";
import { problem } from "../errors/demarche-error.ts";
import { checkOptions } from "../options/check-options.ts";
import { flag } from "../options/flag.ts";
import { oneOf } from "../options/one-of.ts";
import { checkIsNetwork } from "./check-is-network.ts";
import { eigenvalues } from "./eigenvalues.ts";
import type { Network } from "./network.ts";

/** How the distance between two networks is measured. */
export const distanceMeasures = [
  /** The sum of the absolute differences of all weights: Σ |A[i,j] − B[i,j]|. */
  "absolute",
  /**
   * Σ |p[i] − q[i]|, where p and q are the degree shares of the first and the second network, in ascending order. The
   * degree share of a node is the sum of its positive weights, divided by the sum of the positive weights of all nodes.
   */
  "degree-shares",
  /**
   * √(Σ (λ[i] − μ[i])²), where λ and μ are the eigenvalues of the Laplacian matrices of the first and the second
   * network, in ascending order.
   */
  "spectral",
] as const;

/** One of {@link distanceMeasures}. */
export type DistanceMeasure = (typeof distanceMeasures)[number];

/** Options of {@link distance}. */
export interface DistanceOptions {
  /** How the distance is measured. Default: `absolute`. */
  readonly measure?: DistanceMeasure | undefined;
  /**
   * Whether the weights of each network are divided by their sum before the comparison, so that the number of rows has
   * no effect. The option has no effect on `degree-shares`. Default: false.
   */
  readonly normalize?: boolean | undefined;
}

const distanceRules = { measure: /* @__PURE__ */ oneOf(distanceMeasures), normalize: flag };

/**
 * Returns the distance between two networks. Networks with the same weights have the distance 0.
 *
 * If a label occurs in only one of the networks, it is treated as a node without ties in the other. Therefore networks
 * with different actors can be compared, such as the networks of two windows of time.
 *
 * `degree-shares` is called spectral in Discourse Network Analyzer, although it does not use eigenvalues. It compares
 * the row sums of the weights. Negative weights are treated as 0. `spectral` compares the eigenvalues of the Laplacian
 * D − W, where W is the matrix of weights and D the diagonal matrix of the row sums of |W| (Wilson and Zhu 2008;
 * Kunegis et al. 2010). The running time of `spectral` grows with the cube of the number of nodes.
 *
 * @throws {@link index!DemarcheError} for a value that is not a network, for networks of different modes, and for
 * two-mode networks with a measure other than `absolute`.
 *
 * @example
 * ```ts
 * import { discourseNetwork, distance } from "demarche/network";
 *
 * const rows = [
 *   { id: 1, actor: "Alba", claim: "truce" },
 *   { id: 2, actor: "Borea", claim: "truce" },
 *   { id: 3, actor: "Borea", claim: "toll" },
 * ];
 * const all = discourseNetwork(rows, { mode: "two-mode", rows: "actor", columns: "claim" });
 * const some = discourseNetwork(rows.slice(0, 2), { mode: "two-mode", rows: "actor", columns: "claim" });
 * distance(all, some); // => 1
 * ```
 */
export function distance(a: Network, b: Network, options: DistanceOptions = {}): number {
  for (const network of [a, b]) checkIsNetwork("distance", network);
  checkOptions("distance", options, distanceRules);
  const { measure = "absolute", normalize = false } = options;
  if (a.mode !== b.mode) {
    throw problem(
      "invalid-option",
      "",
      `distance: the first network is ${a.mode} and the second ${b.mode}. Compare two networks of the same mode.`,
    );
  }
  if (measure !== "absolute" && a.mode !== "one-mode") {
    throw problem(
      "invalid-option",
      "/measure",
      `distance: ${measure} is for one-mode networks. Use measure: "absolute", or make one-mode networks.`,
      measure,
    );
  }
  const rows = union(a.rows, b.rows);
  const columns = union(a.columns, b.columns);
  const [weightsA, weightsB] = [aligned(a, rows, columns), aligned(b, rows, columns)];
  if (measure === "degree-shares") return degreeShareDistance(weightsA, weightsB);
  const [x, y] = normalize ? [divided(weightsA), divided(weightsB)] : [weightsA, weightsB];
  if (measure === "spectral") {
    const [p, q] = [eigenvalues(laplacian(x)), eigenvalues(laplacian(y))];
    return Math.sqrt(p.reduce((sum, value, i) => sum + (value - (q[i] as number)) ** 2, 0));
  }
  return x.reduce(
    (sum, line, i) =>
      line.reduce(
        (inner, cell, j) => inner + Math.abs(cell - ((y[i] as readonly number[])[j] as number)),
        sum,
      ),
    0,
  );
}

type Matrix = readonly (readonly number[])[];

/** Returns the distance between the sorted degree shares of two matrices of the same size. */
export function degreeShareDistance(a: Matrix, b: Matrix): number {
  const [x, y] = [degreeShares(a), degreeShares(b)];
  return x.reduce((sum, share, i) => sum + Math.abs(share - (y[i] as number)), 0);
}

function degreeShares(matrix: Matrix): readonly number[] {
  const degrees = matrix.map((line) => line.reduce((sum, cell) => sum + Math.max(0, cell), 0));
  const total = degrees.reduce((sum, degree) => sum + degree, 0);
  return degrees.map((degree) => (total === 0 ? 0 : degree / total)).sort((a, b) => a - b);
}

function laplacian(matrix: Matrix): number[][] {
  return matrix.map((line, i) => {
    const degree = line.reduce((sum, cell, j) => (i === j ? sum : sum + Math.abs(cell)), 0);
    return line.map((cell, j) => (i === j ? degree : -cell));
  });
}

function divided(matrix: Matrix): Matrix {
  const total = matrix.reduce((sum, line) => line.reduce((inner, cell) => inner + cell, sum), 0);
  return total === 0 ? matrix : matrix.map((line) => line.map((cell) => cell / total));
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort(compareText);
}

function aligned(network: Network, rows: readonly string[], columns: readonly string[]): Matrix {
  const rowIndex = new Map(network.rows.map((label, position) => [label, position]));
  const columnIndex = new Map(network.columns.map((label, position) => [label, position]));
  return rows.map((row) => {
    const line = network.weights[rowIndex.get(row) ?? -1];
    return columns.map((column) => line?.[columnIndex.get(column) ?? -1] ?? 0);
  });
}
