import { DemarcheError } from "../../../errors/demarche-error.ts";
import { escapePointer } from "../../../errors/escape-pointer.ts";
import type { Problem } from "../../../errors/problem.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { kinds } from "../../../model/ids.ts";
import { addedRecords } from "../losses/added-records.ts";
import type { ImportLosses, UnreadableDate } from "../losses/import-losses.ts";
import { type Refusal, refusedRow, rowMessage } from "../losses/refusal.ts";
import type { RowMapping } from "../mapping/row-mapping.ts";
import { joinKnownMeetings } from "../records/join-known-meetings.ts";
import { recordsWithoutPrincipal } from "../records/records-without-principal.ts";
import { similarRecords } from "../records/similar-records.ts";
import type { PassLosses, PassResult } from "./import-pass.ts";

/** The result of {@link mapRows} and of the importers that use it. */
export interface MappedRows {
  /** The records of the rows and of the dataset in `extends`. It passes `parseDataset`. */
  readonly dataset: Dataset;
  /** What the rows contain but the dataset does not, and what was decided about names. */
  readonly losses: ImportLosses;
}

type FinishOptions = Pick<RowMapping<never>, "onError" | "extends" | "firstRow">;

/**
 * Returns the result of an import of `size` rows. `result` is the result of the last pass. With `onError: "throw"`,
 * throws an error if rows were refused or if values are not dates.
 */
export function toMappedRows(
  caller: string,
  size: number,
  result: PassResult,
  { onError, extends: base, firstRow = 0 }: FinishOptions,
): MappedRows {
  const { refused } = result;
  const { dataset, losses } = withKnownMeetings(caller, result, { base, firstRow });
  if (onError === "throw") throwProblems(refused, losses.unreadableDates, firstRow);
  const rows = [...refused].map(([row, refusal]) => refusedRow(row, firstRow, refusal));
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

/**
 * Returns the dataset and the losses of a pass. Each meeting that is also in `base` is joined with the meeting there.
 * Only `mapRows` joins meetings, because the other importers still compare the records with the rows.
 */
function withKnownMeetings(
  caller: string,
  { lists, documents, losses: lossesOf, dataset }: PassResult,
  { base, firstRow }: { readonly base: Dataset | undefined; readonly firstRow: number },
): { readonly dataset: Dataset; readonly losses: PassLosses } {
  const losses = lossesOf();
  const findsEqual = caller === "mapRows";
  const joined =
    caller !== "mapRows" || base === undefined || lists.meeting.records.length === 0
      ? undefined
      : joinKnownMeetings(dataset, base, lists.meeting, firstRow);
  const ids = joined?.ids ?? new Map<string, string>();
  const similar = similarRecords(lists, { base, documents: documents.records, firstRow, findsEqual }).filter(
    ({ id }) => !ids.has(id),
  );
  // In `mapRows`, only the caller knows which column has the principals. The other importers know this from their
  // formats.
  const principals =
    caller !== "mapRows" || base === undefined
      ? {}
      : { withoutPrincipal: recordsWithoutPrincipal(lists, base, firstRow) };
  if (joined === undefined) return { dataset, losses: { ...losses, ...principals, similar } };
  const conflicts = losses.conflicts.map((conflict) => ({
    ...conflict,
    id: ids.get(conflict.id) ?? conflict.id,
  }));
  return {
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

/** Throws an error with every refused row and every value that is not a date. Does nothing if there is none. */
function throwProblems(
  refused: ReadonlyMap<number, Refusal>,
  unreadableDates: readonly UnreadableDate[],
  firstRow: number,
): void {
  const [first, ...rest] = [
    ...[...refused].flatMap(([row, refusal]) =>
      [refusal, ...refusal.further].map((each) => toProblem(row, each, rowMessage(row, firstRow, each))),
    ),
    ...unreadableDates.map(({ row, column, value, message }) =>
      toProblem(row - firstRow, { at: { field: "", column }, code: "invalid-date", value }, message),
    ),
  ];
  if (first !== undefined) throw new DemarcheError([first, ...rest]);
}

function toProblem(
  row: number,
  { at, code, value }: Pick<Refusal, "at" | "code" | "value">,
  message: string,
): Problem {
  const column = at?.column === undefined ? "" : `/${escapePointer(at.column)}`;
  return { code, path: `/${row}${column}`, ...(value === undefined ? {} : { value }), message };
}
