import { findAllProblems } from "../dataset/find-all-problems.ts";
import { DemarcheError, problem } from "../errors/demarche-error.ts";
import { escapePointer } from "../errors/escape-pointer.ts";
import type { Problem } from "../errors/problem.ts";
import { shown } from "../errors/suggest.ts";
import type { Dataset } from "../model/dataset.ts";
import { kinds } from "../model/ids.ts";
import { withComposedColumns } from "./shared/cells/composed-columns.ts";
import type { Refused } from "./shared/cells/import-state.ts";
import { withSameColumns } from "./shared/cells/with-same-columns.ts";
import { withoutByteOrderMark } from "./shared/cells/without-byte-order-mark.ts";
import { addedRecords } from "./shared/losses/added-records.ts";
import type { ImportLosses } from "./shared/losses/import-losses.ts";
import { type Refusal, refusedRow, rowMessage } from "./shared/losses/refusal.ts";
import { checkMapping } from "./shared/mapping/check-mapping.ts";
import type { RowMapping } from "./shared/mapping/row-mapping.ts";
import { attributeProblem } from "./shared/passes/attribute-problem.ts";
import { type PassResult, runPass } from "./shared/passes/import-pass.ts";
import { joinKnownMeetings } from "./shared/records/join-known-meetings.ts";
import { recordsWithoutPrincipal } from "./shared/records/records-without-principal.ts";
import { similarRecords } from "./shared/records/similar-records.ts";

/** The result of {@link mapRows} and of the importers that use it. */
export interface MappedRows {
  /** The records of the rows and of the dataset in `extends`. It passes `parseDataset`. */
  readonly dataset: Dataset;
  /** What the rows contain but the dataset does not, and what was decided about names. */
  readonly losses: ImportLosses;
}

/**
 * Returns the dataset that rows of any kind contain, and the list of everything that was lost. Each field of the
 * mapping is a value, a column of the rows ({@link column}) or a function of the row. A string is always a value.
 *
 * - **Names.** The rows give actors and issues as names or ids. A name is looked up in the dataset in `extends` by id,
 *   by code in a register, by name and by other name, in this order; otherwise it becomes a new record. Names that
 *   differ only in case and in the blanks between words, and names with the same code, are one record. `losses.matched`
 *   and `losses.joined` list these decisions. White space at the ends of names is ignored, and this is not listed. If
 *   several records of the dataset in `extends` have a name, the name is refused, because any choice between them may
 *   be wrong. If the mapping gives a new id for a name, the name is looked up only by its codes.
 * - **Meetings** with the same day, format and participants as a meeting of the dataset in `extends` are joined with
 *   it, unless the mapping gives them an id. `losses.matched` lists them, and `losses.similar` lists other records that
 *   may describe the same fact as a record of the dataset.
 * - **Keys.** Rows with the same key or the same id are one record. If a later row describes another record, such as a
 *   statement by another speaker or a meeting on another day, it is refused.
 * - **Ids** are made from names, keys and numbers of rows, so the same rows give the same ids in every run.
 * - **Citations.** Every record cites the document by the number of its row, counted from 0 or from `firstRow`. If
 *   every row names its own document, for example in a column with addresses of pages, the record cites this document
 *   as a whole.
 * - **Rows are whole.** Either all records of a row are in the dataset, or none of them. A row that was refused or that
 *   `when` left out has no records. `losses.rows` counts the rows that were mapped, skipped and refused, and
 *   `losses.refused` says for every refused row what is wrong and how to correct it.
 * - **Dates** are EDTF or `20240502`. The time of day of a date is dropped and counted. A row with a value that is not
 *   a date is not refused, because records can be undated: its record has no date, and `losses.unreadableDates` says
 *   why. A `Date` object is not accepted as a date, because its day depends on the time zone.
 *
 * The dataset passes `parseDataset`, because rows that break a rule of datasets are refused. The dataset and its lists
 * are frozen, and statements with the same position share one frozen list of positions. Rows are not changed.
 *
 * @throws {@link index!DemarcheError} for an unknown or missing field of the mapping, and for a column that no row has.
 * With `onError: "throw"`, the error has every refused row and unreadable date, and the path of a problem is a JSON
 * Pointer into the rows.
 *
 * @example
 * ```ts
 * import { column, mapRows } from "demarche/import";
 *
 * const rows = [
 *   { day: "2024-05-02", country: "Alba", iso: "ALB", bill: "Harbour", vote: "yes", room: 4 },
 *   { day: "2024-05-02", country: "Borea", iso: "BOR", bill: "Harbour", vote: "maybe", room: 4 },
 * ];
 * const { dataset, losses } = mapRows(rows, {
 *   document: { title: "Votes of the council" },
 *   actor: (name, row) => ({ type: "state", identifiers: [{ scheme: "iso3166-1-alpha-3", identifier: row.iso }] }),
 *   statement: {
 *     speaker: column("country"),
 *     act: "vote",
 *     date: column("day"),
 *     positions: [{ on: column("bill"), stance: column("vote", { values: { yes: "support", no: "oppose" } }) }],
 *   },
 * });
 * dataset.statements.map(({ id, speaker, summary }) => `${id}: ${speaker}, ${summary}`);
 * // => ["votes-of-the-council-statement-0: alba, Vote: support, Harbour."]
 * losses.refused.map(({ row, column, value }) => `row ${row}, column ${column}: ${value}`); // => ["row 1, column vote: maybe"]
 * losses.unusedColumns; // => ["room"]
 * ```
 */
export function mapRows<R extends object>(rows: readonly R[], mapping: RowMapping<R>): MappedRows {
  return importRows("mapRows", rows, mapping);
}

/**
 * The greatest number of passes over the rows. The dataset is checked after each pass. If the check refuses rows, keys
 * or names, the next pass leaves them out.
 */
const mostPasses = 20;

/** Maps rows for a public function. `caller` is the name of this function, for messages. */
export function importRows<R extends object>(
  caller: string,
  given: readonly R[],
  givenMapping: RowMapping<R>,
): MappedRows {
  if (!Array.isArray(given)) {
    const cure = typeof given === "string" ? " Parse the file first." : "";
    throw problem(
      "invalid-shape",
      "",
      `${caller} takes an array of rows, not ${shown(given)}.${cure}`,
      given,
    );
  }
  const rows = withComposedColumns(withoutByteOrderMark(given));
  const mapping = withSameColumns(rows, givenMapping);
  checkMapping(caller, mapping);
  const refused: Refused = { rows: new Map(), keys: new Map(), names: new Map(), idsOfNames: new Set() };
  for (let pass = 1; ; pass++) {
    const idsOfNames = refused.idsOfNames.size;
    const result = runPass(caller, rows, mapping, refused);
    result.use.checkNames(caller);
    // The document gets its id first, because rows cite it. If an actor or issue needs the same id for its name, the
    // next pass gives this id to the actor or issue, and another id to the document.
    if (refused.idsOfNames.size > idsOfNames && pass < mostPasses) continue;
    const problems = result.dangling.size > 0 ? [] : findAllProblems(result.dataset);
    if (result.dangling.size === 0 && problems.length === 0)
      return finish(rows.length, withKnownMeetings(caller, result, mapping), mapping);
    for (const [row, refusal] of result.dangling) refused.rows.set(row, refusal);
    const others = problems.filter((found) => !attributeProblem(found, result, refused, mapping.extends));
    const [first, ...rest] = others.length > 0 ? others : pass < mostPasses ? [] : problems;
    if (first !== undefined) throw new DemarcheError([first, ...rest]);
  }
}

/**
 * Returns the result of a pass in which each meeting that is also in the dataset in `extends` is joined with the
 * meeting there. Only `mapRows` joins meetings, because the other importers still compare the records with the rows.
 */
function withKnownMeetings(
  caller: string,
  result: PassResult,
  { extends: base, firstRow = 0 }: Pick<RowMapping<never>, "extends" | "firstRow">,
): PassResult {
  const { lists, losses, dataset } = result;
  const joined =
    caller !== "mapRows" || base === undefined || lists.meeting.records.length === 0
      ? undefined
      : joinKnownMeetings(dataset, base, lists.meeting, firstRow);
  const ids = joined?.ids ?? new Map<string, string>();
  const options = { base, firstRow, findsEqual: caller === "mapRows" };
  const similar = similarRecords(lists, options).filter(({ id }) => !ids.has(id));
  // In `mapRows`, only the caller knows which column has the principals. The other importers know this from their
  // formats.
  const principals =
    caller !== "mapRows" || base === undefined
      ? {}
      : { withoutPrincipal: recordsWithoutPrincipal(lists, base, firstRow) };
  if (joined === undefined) return { ...result, losses: { ...losses, ...principals, similar } };
  const conflicts = losses.conflicts.map((conflict) => ({
    ...conflict,
    id: ids.get(conflict.id) ?? conflict.id,
  }));
  return {
    ...result,
    dataset: joined.dataset,
    losses: {
      ...losses,
      matched: [...losses.matched, ...joined.matched],
      conflicts: [...conflicts, ...joined.conflicts],
      ...principals,
      similar,
    },
  };
}

function finish(
  size: number,
  result: PassResult,
  { onError, extends: base, firstRow = 0 }: Pick<RowMapping<never>, "onError" | "extends" | "firstRow">,
): MappedRows {
  const { dataset, refused, losses } = result;
  const rows = [...refused].map(([row, refusal]) => refusedRow(row, firstRow, refusal));
  const [first, ...rest] = [
    ...[...refused].flatMap(([row, refusal]) =>
      [refusal, ...refusal.further].map((each) => toProblem(row, each, rowMessage(row, firstRow, each))),
    ),
    ...losses.unreadableDates.map(({ row, column, value, message }) =>
      toProblem(row - firstRow, { at: { field: "", column }, code: "invalid-date", value }, message),
    ),
  ];
  if (onError === "throw" && first !== undefined) throw new DemarcheError([first, ...rest]);
  // The lists of the dataset in `extends` and the metadata belong to the caller, so they are not frozen.
  for (const kind of kinds) if (dataset[kind] !== base?.[kind]) Object.freeze(dataset[kind]);
  const { skipped, ...others } = losses;
  const added = addedRecords(dataset, base);
  return Object.freeze({
    dataset: Object.freeze(dataset),
    losses: Object.freeze({
      rows: Object.freeze({
        read: size,
        mapped: size - skipped - rows.length,
        skipped,
        refused: rows.length,
      }),
      refused: rows,
      ...others,
      ...(added === undefined ? {} : { added }),
    }),
  });
}

function toProblem(
  row: number,
  { at, code, value }: Pick<Refusal, "at" | "code" | "value">,
  message: string,
): Problem {
  const column = at?.column === undefined ? "" : `/${escapePointer(at.column)}`;
  return { code, path: `/${row}${column}`, ...(value === undefined ? {} : { value }), message };
}
