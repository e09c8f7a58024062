import type { ProblemCode } from "../../../errors/problem.ts";
import { shown } from "../../../errors/suggest.ts";
import type { RefusedRow, RowProblem } from "./import-losses.ts";
import { rowName } from "./row-name.ts";

/** A field of the mapping, for messages: its name and, if the field is a column, the name of the column. */
export interface FieldName {
  /** Name of the field in the mapping, such as `statement.act`. */
  readonly field: string;
  /** The column from which the field takes its value. Undefined if the value does not come from a column. */
  readonly column: string | undefined;
}

/** Details of a refusal that do not depend on the row. */
interface RefusalDetails {
  /** The rule that is broken. Default: `invalid-shape`. */
  readonly code?: ProblemCode | undefined;
  /** The value that was refused. Absent: a value is missing. */
  readonly value?: unknown;
  /** Further reasons for which the same row cannot be mapped. Default: none. */
  readonly further?: readonly Refusal[] | undefined;
}

/**
 * The reason why a row cannot be mapped. It is thrown and caught within the import, so callers never see it. It is not
 * an `Error`, because a million rows can be refused, and capturing a stack takes longer than reading a row.
 */
export class Refusal {
  /** The rule that is broken. */
  readonly code: ProblemCode;
  /** The value that was refused. Undefined if a value is missing. */
  readonly value: unknown;
  /** The field that was refused. Undefined if no single field is wrong. */
  readonly at: FieldName | undefined;
  /** The message without the number of the row. */
  readonly message: string;
  /** Further reasons for which the same row cannot be mapped. */
  readonly further: readonly Refusal[];

  constructor(
    at: FieldName | undefined,
    message: string,
    { code = "invalid-shape", value, further = [] }: RefusalDetails = {},
  ) {
    this.code = code;
    this.value = value;
    this.at = at;
    this.message = message;
    this.further = further;
  }
}

/** Returns a refusal of the value of a field. The message begins with the names of the column and the field. */
export function refuse(at: FieldName, message: string, details?: RefusalDetails): Refusal {
  const column = at.column === undefined ? "" : `column ${shown(at.column)}: `;
  return new Refusal(at, `${column}${at.field} ${message}`, details);
}

/**
 * Returns a refusal of the field `at` for a value that was already refused in another field. `earlier` is the refusal
 * of the other field.
 */
export function atField(at: FieldName, earlier: Refusal): Refusal {
  if (earlier.at !== undefined) return refuse(at, earlier.message, earlier);
  return new Refusal(
    at,
    `${at.column === undefined ? "" : `column ${shown(at.column)}: `}${earlier.message}`,
    earlier,
  );
}

/** Converts a refused value to a text: a text stays as it is, and any other value is converted with `shown`. */
export function valueText(value: unknown): string {
  return typeof value === "string" ? value : shown(value);
}

/** Returns the message of a single refusal with the number of the row. `firstRow` is the number of the first row. */
export function rowMessage(index: number, firstRow: number, { at, message }: Refusal): string {
  return `${rowName(index, firstRow)}${at?.column === undefined ? ": " : ", "}${message}`;
}

/** Returns the entry of the losses for a row that was refused. `firstRow` is the number of the first row. */
export function refusedRow(index: number, firstRow: number, refusal: Refusal): RefusedRow {
  const problems = [refusal, ...refusal.further].map(rowProblem);
  const [first] = problems as [RowProblem];
  const list = problems.map(({ message }, i) => `(${i + 1}) ${message}`).join(" ");
  const message =
    problems.length > 1
      ? `${rowName(index, firstRow)} has ${problems.length} problems: ${list}`
      : rowMessage(index, firstRow, refusal);
  return { row: index + firstRow, ...first, message, problems };
}

function rowProblem({ at, message, value }: Refusal): RowProblem {
  return {
    ...(at === undefined ? {} : { field: at.field }),
    ...(at?.column === undefined ? {} : { column: at.column }),
    ...(value === undefined ? {} : { value: valueText(value) }),
    message,
  };
}
