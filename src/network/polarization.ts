import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Network } from "./network.ts";
import { recallNetwork } from "./network-memory.ts";
import type { Aggregation } from "./weights/aggregation.ts";
import { labelIndex } from "./weights/label-index.ts";
import { oneModeWeights } from "./weights/one-mode-weights.ts";
import { rowCells } from "./weights/row-cells.ts";

/**
 * Returns how far a one-mode network is from perfect polarization between the parts of a partition. In a perfectly
 * polarized network, all agreement is within parts and all disagreement is between parts, and both are spread evenly.
 * The value is then 0. The better the partition fits the network, the lower the value. This is the measure of Discourse
 * Network Analyzer 3.1.2.
 *
 * The measure is computed from a sum over all ordered pairs of actors:
 * - A pair within a part adds |C − m(m − 1)/W · ΣC/W| + |F|.
 * - A pair between two parts adds |C| + |F − m·m'/B · ΣF/B|.
 *
 * C is the congruence of the pair and F is its conflict, both with the normalization `average`. ΣC and ΣF are the sums
 * of C and F over all ordered pairs. m and m' are the sizes of the parts of the two actors. W is the number of ordered
 * pairs within parts, and B is the number between parts. The sum is halved and divided by ΣC + ΣF. The aggregation and
 * the normalization of the network have no effect, because C and F are computed from the rows.
 *
 * {@link coalitions} returns a partition that can be passed to this function.
 *
 * @throws {@link index!DemarcheError} for a value that is not a network, a two-mode network, a network without a
 * qualifier, a copy of a network, and a partition in which a label is missing or occurs twice.
 *
 * @example
 * ```ts
 * import { discourseNetwork, polarization } from "demarche/network";
 *
 * const rows = [
 *   { id: 1, actor: "Alba", claim: "truce", agrees: true },
 *   { id: 2, actor: "Borea", claim: "truce", agrees: true },
 *   { id: 3, actor: "Corva", claim: "truce", agrees: false },
 * ];
 * const network = discourseNetwork(rows, {
 *   mode: "one-mode",
 *   rows: "actor",
 *   columns: "claim",
 *   qualifier: "agrees",
 *   aggregation: "subtract",
 * });
 * polarization(network, [["Alba", "Borea"], ["Corva"]]) < polarization(network, [["Alba"], ["Borea", "Corva"]]); // => true
 * ```
 */
export function polarization(network: Network, partition: readonly (readonly string[])[]): number {
  const { counted, slice } = recallNetwork("polarization", network);
  if (network.mode !== "one-mode" || network.scale === null) {
    throw problem(
      "invalid-option",
      "",
      'polarization needs agreement and disagreement between actors. Make a network with mode: "one-mode", ' +
        'a qualifier and aggregation: "subtract".',
    );
  }
  const part = partOf(network.rows, partition);
  const cells = rowCells(counted, slice);
  const { positionOf } = labelIndex(cells.rows, null, counted.rowLabels.length);
  const labels = { codes: network.rows.map((label) => counted.rowLabels.indexOf(label)), positionOf };
  labels.codes.forEach((code, position) => {
    positionOf[code] = position;
  });
  const weights = (aggregation: Aggregation) =>
    oneModeWeights(
      { ...counted, options: { ...counted.options, aggregation, normalization: "average" } },
      cells,
      labels,
    ).weights;
  return deviation(
    weights("congruence"),
    weights("conflict"),
    part,
    partition.map(({ length }) => length),
  );
}

type Matrix = readonly (readonly number[])[];

function deviation(
  congruence: Matrix,
  conflict: Matrix,
  part: readonly number[],
  sizes: readonly number[],
): number {
  const total = (matrix: Matrix) =>
    matrix.reduce(
      (sum, line, i) => line.reduce((inner, cell, h) => (i === h ? inner : inner + cell), sum),
      0,
    );
  const [sumC, sumF] = [total(congruence), total(conflict)];
  if (sumC + sumF === 0) return 0;
  const pairsOf = (size: number) => size * (size - 1);
  const within = sizes.reduce((sum, size) => sum + pairsOf(size), 0);
  const between = pairsOf(part.length) - within;
  let sum = 0;
  congruence.forEach((line, i) => {
    line.forEach((agreement, h) => {
      if (i === h) return;
      const disagreement = (conflict[i] as readonly number[])[h] as number;
      const [sizeA, sizeB] = [sizes[part[i] as number] as number, sizes[part[h] as number] as number];
      sum +=
        part[i] === part[h]
          ? Math.abs(agreement - ((pairsOf(sizeA) / within) * sumC) / within) + Math.abs(disagreement)
          : Math.abs(agreement) + Math.abs(disagreement - (((sizeA * sizeB) / between) * sumF) / between);
    });
  });
  return sum / 2 / (sumC + sumF);
}

/** Returns, for each label, the index of its part. Throws if a label is missing or occurs twice. */
function partOf(labels: readonly string[], partition: readonly (readonly string[])[]): readonly number[] {
  const parts = new Map<string, number>();
  partition.forEach((labelsOfPart, part) => {
    for (const label of labelsOfPart) {
      const wrong = !labels.includes(label)
        ? "is not a label of the network"
        : parts.has(label)
          ? "occurs twice"
          : null;
      if (wrong !== null) {
        const cure = wrong === "occurs twice" ? "Leave it in one part." : suggest(label, labels);
        throw problem(
          "invalid-option",
          `/${part}`,
          `polarization: ${shown(label)} of the partition ${wrong}. ${cure}`,
          label,
        );
      }
      parts.set(label, part);
    }
  });
  return labels.map((label) => {
    const part = parts.get(label);
    if (part !== undefined) return part;
    throw problem(
      "invalid-option",
      "",
      `polarization: the partition leaves ${shown(label)} out. Add it to a part, or give it a separate part.`,
      label,
    );
  });
}
