import { problem } from "../errors/demarche-error.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkIsNetwork } from "./check-is-network.ts";
import type { Network } from "./network.ts";
import type { CountedRows } from "./rows/counted-rows.ts";
import type { RowSlice } from "./rows/row-slice.ts";
import { recallOrigin } from "./rows/rows-origin.ts";

/** The rows that a network was computed from. */
export interface NetworkMemory {
  /** The rows of the whole range of dates, with the network options. */
  readonly counted: CountedRows;
  /** The part of `counted` from which this network is computed, such as the rows of one window. */
  readonly slice: RowSlice;
}

const memories = /* @__PURE__ */ new WeakMap<Network, NetworkMemory>();

/** Stores the rows that a network was computed from, for as long as the network exists. */
export function rememberNetwork(network: Network, memory: NetworkMemory): void {
  memories.set(network, memory);
}

/**
 * Returns the rows that a network was computed from. Throws for a value that is not a network, and for a copy of a
 * network, because rows are stored only for the original.
 */
export function recallNetwork(caller: string, network: Network): NetworkMemory {
  const memory = memories.get(network);
  if (memory === undefined) {
    checkIsNetwork(caller, network);
    throw problem(
      "invalid-shape",
      "",
      `${caller} needs the network itself, as discourseNetwork or stanceNetwork returned it. ` +
        "A copy has the weights, but not the rows that they are computed from.",
    );
  }
  return memory;
}

/**
 * Returns the dataset from which the rows of a network were made. Returns undefined for a copy of a network, and for a
 * network of rows that do not come from a dataset.
 */
export function datasetOf(network: Network): Dataset | undefined {
  const memory = memories.get(network);
  return memory === undefined ? undefined : recallOrigin(memory.counted.source)?.dataset;
}
