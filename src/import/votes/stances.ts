import type { Stance } from "../../model/stance.ts";
import { readCell } from "../shared/cells/column-use.ts";
import { isRow } from "../shared/cells/is-row.ts";
import type { VoteMeaning } from "./values.ts";
import type { VoteCells } from "./vote-cells.ts";

const stanceOf: Readonly<Record<VoteMeaning, Stance | undefined>> = {
  yes: "support",
  no: "oppose",
  abstain: "neutral",
  absent: "neutral",
  "not-a-member": undefined,
};

/** Returns the stance that each value in the rows means. */
export function stancesOfValues({
  rows,
  columns,
  meanings,
}: VoteCells<object>): Readonly<Record<string, Stance>> {
  const stances = new Map<string, Stance>();
  for (const row of rows) {
    if (!isRow(row)) continue;
    for (const column of columns.votes) {
      const value = readCell(row, column);
      const meaning = meanings.of(value);
      const stance = meaning === undefined ? undefined : stanceOf[meaning];
      if (stance !== undefined) stances.set(String(value), stance);
    }
  }
  return Object.fromEntries(stances);
}
