import { type ComparedFields, differencesOf } from "../shared/losses/differences-of.ts";
import type { KeyConflict } from "../shared/losses/import-losses.ts";
import { KeyConflicts } from "../shared/losses/key-conflicts.ts";
import { rowName } from "../shared/losses/row-name.ts";
import { toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import type { DnaStatement } from "./project.ts";

/** Finds rows of the statement export that repeat the number of an earlier statement. */
export class RepeatedStatements {
  readonly #firsts = new Map<string, DnaStatement>();
  readonly #repeats: { readonly first: DnaStatement; readonly later: DnaStatement }[] = [];

  /** Returns whether no earlier statement has the number of a statement. A later statement is kept for `settle`. */
  isFirst(statement: DnaStatement): boolean {
    if (!statement.isNumbered) return true;
    const first = this.#firsts.get(statement.number);
    if (first === undefined) this.#firsts.set(statement.number, statement);
    else this.#repeats.push({ first, later: statement });
    return first === undefined;
  }

  /**
   * Notes in the ledger that the repeated rows are joined with the first, and returns their number and the columns in
   * which they differ. `idOf` gives the id of the record of a statement.
   */
  settle(
    idOf: (statement: DnaStatement) => string | undefined,
    ledger: SourceLedger,
  ): { readonly duplicates: number; readonly conflicts: readonly KeyConflict[] } {
    const conflicts = new KeyConflicts();
    let duplicates = 0;
    for (const { first, later } of this.#repeats) {
      const id = idOf(first);
      const { row } = later.source;
      if (id === undefined) {
        const message = `repeats the number ${first.number} of ${rowName(first.source.row)}, which was refused. Correct that row.`;
        ledger.refuse(later.source, { message });
        continue;
      }
      duplicates += 1;
      ledger.map(later.source);
      for (const difference of differencesOf(cellsOf(first), cellsOf(later)))
        conflicts.add({ kind: "statements", id, row, ...difference });
    }
    return { duplicates, conflicts: conflicts.list() };
  }
}

function cellsOf({ source: { value } }: DnaStatement): ComparedFields {
  return Object.fromEntries(Object.entries(value).map(([name, cell]) => [name, toPlainText(cell)]));
}
