import { isBlankRow } from "../cells/is-blank-row.ts";
import { isRow } from "../cells/is-row.ts";
import { Refusal } from "../losses/refusal.ts";
import { RefusalList } from "../losses/refusal-list.ts";
import type { NamedDocument } from "../records/document-parts.ts";
import { RecordPlan } from "../records/record-plan.ts";
import type { Pass, Plan } from "./start-pass.ts";

/** Counts of the rows that a pass has read. */
export interface ReadCounts {
  /** Number of rows that have no record. */
  readonly skipped: number;
  /** Number of rows that made no new record. */
  readonly duplicates: number;
}

/** The functions that read the rows of the caller. The other importers convert their input to rows first. */
const givenRows: readonly string[] = ["mapRows", "fromVotes", "fromEvents"];

/**
 * Reads the rows. All records of a row are read before the first of them is added to the dataset, so that a refused row
 * adds none.
 */
export function readRows(
  rows: readonly object[],
  pass: Pass,
): ReadCounts & { readonly refused: ReadonlyMap<number, Refusal> } {
  const refused = new Map<number, Refusal>();
  const counts = { skipped: 0, duplicates: 0, mapped: 0 };
  // One list is used again for all rows, because there can be millions of them.
  const active: Plan[] = [];
  for (let index = 0; index < rows.length; index++) {
    try {
      counts[readRow(rows[index], index, pass, active)] += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.set(index, error);
    }
  }
  return { refused, skipped: counts.skipped, duplicates: counts.duplicates };
}

/**
 * Reads a row and adds its records to the dataset. Returns what became of the row, and throws a `Refusal` if the row
 * cannot be mapped. After the call, `active` has the plans (makers of records) that made a record of the row.
 */
function readRow(
  row: unknown,
  index: number,
  { state, documents, plans }: Pass,
  active: Plan[],
): "skipped" | "duplicates" | "mapped" {
  active.length = 0;
  state.notes.clear();
  if (!isRow(row))
    throw new Refusal(undefined, `a row has to be an object, not ${row === null ? "null" : typeof row}.`);
  state.use.see(row);
  if (givenRows.includes(state.caller) && isBlankRow(row)) return "skipped";
  const known = state.refused.rows.get(index);
  if (known !== undefined) throw known;
  const document = prepareRow(row, index, { documents, plans }, active);
  if (active.length === 0) return "skipped";
  state.notes.settle();
  const id = documents.cite(document);
  let isCited = false;
  let isJoined = true;
  for (const plan of active) {
    if (plan.commit(id, index)) isCited = true;
    isJoined &&= plan.isJoined;
  }
  // Every mapped row has to be cited. If a row only repeats existing records, and none of them cites it yet, its
  // citation is added to the first of them that does not cite the document as a whole.
  if (!isCited) active.some((plan) => plan.cite());
  return isJoined ? "duplicates" : "mapped";
}

/**
 * Reads the document and all records of a row, and returns the document. The plans (makers of records) that found a
 * record in the row are added to `active`. Throws a `Refusal` with everything that is wrong with the row.
 */
function prepareRow(
  row: object,
  index: number,
  { documents, plans }: Pick<Pass, "documents" | "plans">,
  active: Plan[],
): NamedDocument {
  let problems: RefusalList | undefined;
  let document: NamedDocument | undefined;
  try {
    document = documents.prepare(row, index);
  } catch (error) {
    problems = new RefusalList().add(error);
  }
  for (const plan of plans) {
    try {
      if (plan.prepare(row, index)) active.push(plan);
    } catch (error) {
      if (plan instanceof RecordPlan && plan.leavesOut(error, index)) continue;
      problems = (problems ?? new RefusalList()).add(error);
    }
  }
  problems?.throwAny();
  return document as NamedDocument;
}
