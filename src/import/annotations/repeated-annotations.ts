import { type ComparedFields, differencesOf } from "../shared/losses/differences-of.ts";
import type { KeyConflict } from "../shared/losses/import-losses.ts";
import { KeyConflicts } from "../shared/losses/key-conflicts.ts";
import { rowName } from "../shared/losses/row-name.ts";
import type { SourceLedger } from "../shared/sources/source-ledger.ts";
import type { StatementRow } from "./statements.ts";

/** Finds annotations that repeat the id of an earlier one, as pages of a search that overlap do. */
export class RepeatedAnnotations {
  readonly #firsts = new Map<string, StatementRow>();
  readonly #repeats: { readonly first: StatementRow; readonly later: StatementRow }[] = [];

  /**
   * Returns whether no earlier annotation has the id of an annotation. A later annotation is kept for `settle`. An
   * annotation of brat never counts as a repetition, because its id is that of a line, which is unique only within a
   * file.
   */
  isFirst(row: StatementRow): boolean {
    const { id, format } = row.annotation;
    if (id === undefined || format !== "tags") return true;
    const first = this.#firsts.get(id);
    if (first === undefined) this.#firsts.set(id, row);
    else this.#repeats.push({ first, later: row });
    return first === undefined;
  }

  /**
   * Notes in the ledger that the repeated annotations are joined with the first, and returns their number and the fields
   * in which they differ. `idOf` gives the id of the record of an annotation.
   */
  settle(
    idOf: (row: StatementRow) => string | undefined,
    ledger: SourceLedger,
  ): { readonly duplicates: number; readonly conflicts: readonly KeyConflict[] } {
    const conflicts = new KeyConflicts();
    let duplicates = 0;
    for (const { first, later } of this.#repeats) {
      const id = idOf(first);
      const { source } = later.annotation;
      if (id === undefined) {
        const message = `repeats the id of ${rowName(first.annotation.source.row)}, which was refused. Correct that annotation.`;
        ledger.refuse(source, { message });
        continue;
      }
      duplicates += 1;
      ledger.map(source);
      for (const difference of differencesOf(valuesOf(first), valuesOf(later)))
        conflicts.add({ kind: "statements", id, row: source.row, ...difference });
    }
    return { duplicates, conflicts: conflicts.list() };
  }
}

/** Returns the values of an annotation as texts that can be compared. */
function valuesOf({
  document,
  fields,
  act,
  annotation,
  spans,
  positions,
  about,
}: StatementRow): ComparedFields {
  const listed = Object.entries(fields).map(([field, values]) => [field, values?.join(", ")]);
  const issues = [...positions.map(({ on, stance }) => `${on}: ${stance}`), ...about];
  return {
    ...Object.fromEntries(listed),
    act,
    summary: fields.summary?.[0] ?? annotation.comment,
    on: issues.length === 0 ? undefined : issues.join(", "),
    stance: undefined,
    document,
    words: spans.length === 0 ? undefined : spans.map(({ start, end }) => `${start} to ${end}`).join(", "),
  };
}
