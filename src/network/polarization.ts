import { isObject } from "../collections/is-object.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { Coalitions } from "./coalitions.ts";
import type { Network } from "./network.ts";
import { recallNetwork } from "./network-memory.ts";
import type { Aggregation } from "./weights/aggregation.ts";
import { labelIndex } from "./weights/label-index.ts";
import { oneModeWeights } from "./weights/one-mode-weights.ts";
import { rowCells } from "./weights/row-cells.ts";

/**
 * Returns how far a one-mode network is from polarization between the parts of a partition, as a number from 0 to 1.
 * Low values mean polarization, and high values mean that the partition does not fit: the more agreement is within parts
 * and the more disagreement is between parts, the lower the value. This is the measure of Discourse Network Analyzer
 * 3.1.2. Use it to compare partitions of the same network.
 *
 * The result is null if no two actors have a column value in common, because nothing can then be compared.
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
 * The lowest value that a partition can reach depends on the sizes of its parts, because the shares m(m − 1)/W and
 * m·m'/B are below 1 if there are several parts. If all agreement is within parts, all disagreement is between parts,
 * and both are spread evenly, two parts of equal size have the value 0.25. The value is 0 for a single part in which all
 * pairs agree equally.
 *
 * @param partition - The labels of each part, or the result of {@link coalitions}.
 *
 * @throws {@link index!DemarcheError} for a value that is not a network, a two-mode network, a network without a
 * qualifier, a copy of a network, a value that is not a partition, and a partition in which a label is missing or occurs
 * twice.
 *
 * @example
 * ```ts
 * import { coalitions, discourseNetwork, polarization } from "demarche/network";
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
 * polarization(network, [["Alba"], ["Borea", "Corva"]]); // => 0.6666666666666666
 * polarization(network, coalitions(network)); // => 0.16666666666666666
 * ```
 */
export function polarization(
  network: Network,
  partition: readonly (readonly string[])[] | Coalitions,
): number | null {
  const { counted, slice } = recallNetwork("polarization", network);
  if (network.mode !== "one-mode" || network.scale === null) {
    throw problem(
      "invalid-option",
      "",
      'polarization needs agreement and disagreement between actors. Make a network with mode: "one-mode", ' +
        'a qualifier and aggregation: "subtract".',
    );
  }
  const parts = partsOf(partition);
  const part = partOf(network.rows, parts);
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
    parts.map(({ length }) => length),
  );
}

type Matrix = readonly (readonly number[])[];

function deviation(
  congruence: Matrix,
  conflict: Matrix,
  part: readonly number[],
  sizes: readonly number[],
): number | null {
  const total = (matrix: Matrix) =>
    matrix.reduce(
      (sum, line, i) => line.reduce((inner, cell, h) => (i === h ? inner : inner + cell), sum),
      0,
    );
  const [sumC, sumF] = [total(congruence), total(conflict)];
  if (sumC + sumF === 0) return null;
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

/** Returns the labels of each part. Throws for a value that is not a partition. */
function partsOf(partition: unknown): readonly (readonly string[])[] {
  const parts: unknown = isObject(partition) && "coalitions" in partition ? partition.coalitions : partition;
  const cure = 'Write [["Alba", "Borea"], ["Corva"]], or pass the result of coalitions(network).';
  if (!Array.isArray(parts)) {
    const message = `polarization needs a partition of the actors, not ${shown(partition)}. ${cure}`;
    throw problem("invalid-option", "", message, partition);
  }
  for (const [i, part] of parts.entries()) {
    if (Array.isArray(part)) continue;
    const message = `polarization: part ${i} of the partition has to be an array of labels, not ${shown(part)}. ${cure}`;
    throw problem("invalid-option", `/${i}`, message, part);
  }
  return parts;
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
