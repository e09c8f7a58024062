import { getOrAdd } from "../../../collections/get-or-add.ts";
import type { ImportNames } from "../names/import-names.ts";
import { capitalized } from "./parts/capitalized.ts";

interface Position {
  readonly on: string;
  readonly stance: string;
}

/**
 * Makes summaries for statements whose mapping gives no summary. Statements with the same act and the same shared list
 * of positions get the same text object.
 */
export class DefaultSummaries {
  readonly #names: ImportNames;
  readonly #summaries = new Map<string, Map<readonly Position[], string>>();

  constructor(names: ImportNames) {
    this.#names = names;
  }

  /** Returns a summary such as "Vote: support, Budget of 2020." */
  of(act: string, positions: readonly Position[]): string {
    // A list that is not frozen belongs to a single statement, so its summary is not kept.
    if (!Object.isFrozen(positions)) return this.#make(act, positions);
    const byPositions = getOrAdd(this.#summaries, act, () => new Map<readonly Position[], string>());
    return getOrAdd(byPositions, positions, () => this.#make(act, positions));
  }

  #make(act: string, positions: readonly Position[]): string {
    const verb = capitalized(act).slice(0, -1);
    const stances = positions.map(({ on, stance }) => `${stance}, ${this.#names.issues.labelOf(on) ?? on}`);
    return stances.length === 0 ? `${verb}.` : `${verb}: ${stances.join("; ")}.`;
  }
}
