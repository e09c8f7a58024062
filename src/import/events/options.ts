import { datasetRule } from "../../dataset/dataset-rule.ts";
import { shown } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { oneOf } from "../../options/one-of.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { required } from "../../options/required.ts";
import { wholeNumber } from "../../options/whole-number.ts";
import type { ImportLosses } from "../shared/losses/import-losses.ts";
import { type DateFormats, dateFormatsRule } from "../shared/mapping/date-formats.ts";
import type { DocumentMapping } from "../shared/mapping/document-mapping.ts";
import type { ActorDetails } from "../shared/mapping/name-details.ts";
import { rowFilter } from "../shared/mapping/row-filter.ts";
import { type RowErrorMode, rowErrorModes } from "../shared/mapping/row-mapping.ts";
import { type EventScheme, eventSchemes } from "./schemes.ts";

/** Options of {@link fromEvents}. */
export interface FromEventsOptions<R> {
  /** Format of the rows. */
  readonly scheme: EventScheme;
  /**
   * Returns whether a row is read, as in {@link mapRows}. Rows for which it returns false take no part in the import, and
   * `losses.rows.skipped` counts them. Citations still count all rows. Default: every row is read.
   */
  readonly when?: ((row: R, index: number) => boolean) | undefined;
  /**
   * Returns details of an actor. They are added to the details from the columns. A detail that the columns give as well
   * is replaced. Undefined: nothing is added. Default: only the details that the columns give.
   */
  readonly actor?:
    | ((name: string, details: ActorDetails, row: R, index: number) => Partial<ActorDetails> | undefined)
    | undefined;
  /** The document that the rows come from. Default: a document with the name of the format as its title. */
  readonly document?: DocumentMapping<R> | undefined;
  /**
   * The format, or a list of formats, of dates that are neither EDTF nor like `20240502`. Dates of these two forms are
   * always read. For example, use `"month-day-year"` if a spreadsheet rewrote the dates. Default: only these two forms
   * are read.
   */
  readonly dates?: DateFormats | undefined;
  /**
   * A dataset to which the rows are added. The rows can name records of this dataset, and the result includes the whole
   * dataset. Default: none.
   */
  readonly extends?: Dataset | undefined;
  /**
   * Number that the first of these rows has in the file. Citations, losses and messages count rows from this number. If
   * a file is read in parts, and `extends` has the earlier parts, the rows cite the same document as these parts. A row
   * that repeats an event of an earlier part becomes a second record, and `losses.similar` lists it. Default: 0.
   */
  readonly firstRow?: number | undefined;
  /** What to do with rows that cannot be mapped and dates that cannot be read. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

/** A code of CAMEO that lacked the zero at its beginning. */
export interface PaddedCode {
  /** The code as the rows give it, such as `57`. */
  readonly value: string;
  /** The code with the zero, which the records have: `057`. */
  readonly code: string;
  /** Number of rows with the code that are in the dataset. */
  readonly count: number;
  /** Number of the first of these rows. */
  readonly row: number;
}

/** The parts of the rows that are not in the dataset, and the decisions about names and codes. */
export interface EventLosses extends ImportLosses {
  /** Codes to which the zero at the beginning was added, with their counts. */
  readonly paddedCodes: readonly PaddedCode[];
  /**
   * Number of rows that repeat the id of an earlier row. They make no record and are not cited. If such a row differs from
   * the first, `conflicts` has both values.
   */
  readonly duplicates: number;
  /**
   * Number of rows that were joined with an earlier row of the same meeting or agreement. The record cites these rows and
   * has their codes. Its title and its attributes, such as the id of the event, are those of the first row.
   */
  readonly joinedRows: number;
}

/** The result of {@link fromEvents}. */
export interface ImportedEvents {
  /** The records of the rows and of the dataset in `extends`. It passes `parseDataset`. */
  readonly dataset: Dataset;
  /** What the rows contain but the dataset does not. Every row is counted. */
  readonly losses: EventLosses;
}

const anyValue: OptionRule = { check: () => {} };
const actorRule: OptionRule = {
  check(value, option) {
    if (typeof value === "function") return;
    option.refuse(`${option.name} has to be a function of the name, not ${shown(value)}.`);
  },
};
/** The rules of the options of {@link fromEvents}. */
export const eventOptionRules: Readonly<Record<keyof FromEventsOptions<object>, OptionRule>> = {
  scheme: /* @__PURE__ */ required(
    /* @__PURE__ */ oneOf(eventSchemes),
    'Write scheme: "gdelt", "icews" or "polecat".',
  ),
  when: rowFilter,
  actor: actorRule,
  document: anyValue,
  dates: dateFormatsRule,
  extends: datasetRule,
  firstRow: /* @__PURE__ */ wholeNumber({ atLeast: 0 }),
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};
