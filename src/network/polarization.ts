import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import { labelPlaces } from "./label-places.ts";
import type { Network } from "./network.ts";
import { recallNetwork } from "./network-memory.ts";
import type { Aggregation } from "./network-options.ts";
import { oneModeWeights } from "./one-mode-weights.ts";
import { rowCells } from "./row-cells.ts";

/**
 * How far a one-mode network is from the ideal of a partition: all agreement within its parts and spread evenly there,
 * all disagreement between them and spread evenly there. 0 is the ideal; a partition that fits has a low value.
 *
 * With C the congruence and F the conflict of each two, both normalized by `average`, m the sizes of the parts, W the
 * ordered pairs within parts and B those between: within a part |C - m(m-1)/W · ΣC/W| + |F|, between two parts
 * |C| + |F - m·m'/B · ΣF/B|, summed over ordered pairs, halved, and divided by ΣC + ΣF. The network may be of any
 * aggregation and normalization: it stands for its rows.
 *
 * It proposes no partition; {@link coalitions} does.
 *
 * @throws {@link index!DemarcheError} for a two-mode network, one without a qualifier, a copy of a network, and for a partition
 * that does not have each label once.
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
  const { placeOf } = labelPlaces(cells.rows, null, counted.rowLabels.length);
  const places = { codes: network.rows.map((label) => counted.rowLabels.indexOf(label)), placeOf };
  places.codes.forEach((code, place) => {
    placeOf[code] = place;
  });
  const weights = (aggregation: Aggregation) =>
    oneModeWeights(
      { ...counted, options: { ...counted.options, aggregation, normalization: "average" } },
      cells,
      places,
    ).weights;
  return deviation(
    weights("congruence"),
    weights("conflict"),
    part,
    partition.map((labels) => labels.length),
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
      const [size, other] = [sizes[part[i] as number] as number, sizes[part[h] as number] as number];
      sum +=
        part[i] === part[h]
          ? Math.abs(agreement - ((pairsOf(size) / within) * sumC) / within) + Math.abs(disagreement)
          : Math.abs(agreement) + Math.abs(disagreement - (((size * other) / between) * sumF) / between);
    });
  });
  return sum / 2 / (sumC + sumF);
}

/** The part of each label. */
function partOf(labels: readonly string[], partition: readonly (readonly string[])[]): readonly number[] {
  const parts = new Map<string, number>();
  partition.forEach((members, part) => {
    for (const member of members) {
      const wrong = !labels.includes(member)
        ? "is no label of the network"
        : parts.has(member)
          ? "is in it twice"
          : null;
      if (wrong !== null) {
        const cure = wrong === "is in it twice" ? "Leave it in one part." : suggest(member, labels);
        throw problem(
          "invalid-option",
          `/${part}`,
          `polarization: ${shown(member)} of the partition ${wrong}. ${cure}`,
          member,
        );
      }
      parts.set(member, part);
    }
  });
  return labels.map((label) => {
    const part = parts.get(label);
    if (part !== undefined) return part;
    throw problem(
      "invalid-option",
      "",
      `polarization: the partition leaves ${shown(label)} out. Give it a part, of its own if need be.`,
      label,
    );
  });
}
