import { datasetRule } from "../../dataset/dataset-rule.ts";
import { shown } from "../../errors/suggest.ts";
import { type ActorType, actorTypes } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { oneOf } from "../../options/one-of.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { text } from "../../options/text.ts";
import { wholeNumber } from "../../options/whole-number.ts";
import { type DateFormats, dateFormatsRule } from "../shared/mapping/date-formats.ts";
import type { DocumentMapping } from "../shared/mapping/document-mapping.ts";
import type { ColumnName } from "../shared/mapping/fields.ts";
import type { ActorDetails, IssueDetails } from "../shared/mapping/name-details.ts";
import { rowFilter } from "../shared/mapping/row-filter.ts";
import { type RowErrorMode, rowErrorModes } from "../shared/mapping/row-mapping.ts";
import { textsRule } from "../shared/mapping/texts-rule.ts";
import { type VoteCoding, type VoteMeaning, voteValuesRule } from "./values.ts";

/** How votes are arranged in rows. */
export const voteLayouts = [
  /** One row for each vote of a voter. */
  "votes",
  /** One row for each voter, and one column for each roll call. */
  "voters",
  /** One row for each roll call, and one column for each voter. */
  "roll-calls",
] as const;

/** One of {@link voteLayouts}. */
export type VoteLayout = (typeof voteLayouts)[number];

/** The possible stances of an absent voter. */
export const absentModes = [
  /** The absent voter has the stance `neutral` on the roll call, like a voter who abstains. */
  "neutral",
  /** The absent voter has no position on the roll call. */
  "silent",
] as const;

/** One of {@link absentModes}. */
export type AbsentMode = (typeof absentModes)[number];

/** Options of {@link fromVotes}. */
export interface FromVotesOptions<R> {
  /**
   * Returns whether a row is read, as in {@link mapRows}. If it returns false, the row is left out and counted in
   * `losses.rows.skipped`. The numbers of later rows in citations stay the same. Default: every row is read.
   */
  readonly when?: ((row: R, index: number) => boolean) | undefined;
  /** Whether a row is a vote, a voter or a roll call. Default: `"votes"`. */
  readonly layout?: VoteLayout | undefined;
  /**
   * Column with the voter. The layout `roll-calls` has no such column. Default: the first column with a customary name,
   * such as `voter`, `member` or `country`.
   */
  readonly voter?: ColumnName<R> | undefined;
  /**
   * Column that identifies the roll call, or a list of columns that identify it together. If every session numbers its
   * roll calls from 1, give `["session", "number"]`. The layout `voters` has no such column. Default: the first column
   * with a customary name, such as `rcid`, `rollcall` or `vote_id`. The numbers in `rollnumber` (Voteview) begin anew in
   * each Congress and chamber, so the columns `congress` and `chamber` are then part of the id: "113 House 12".
   */
  readonly rollCall?: ColumnName<R> | readonly ColumnName<R>[] | undefined;
  /** Column with the vote, in the layout `votes`. Default: `vote`, or another customary name. */
  readonly vote?: ColumnName<R> | undefined;
  /**
   * Columns with votes, in the layouts `voters` and `roll-calls`. Default: all columns that no other option names and
   * in which at least half of the cells are votes. Cells with missing data do not count. `losses.inferredColumns` lists
   * the columns that this rule selects, and `losses.otherColumns` lists the others.
   */
  readonly columns?: readonly ColumnName<R>[] | undefined;
  /**
   * Column with the date. If a row is a vote and its date is empty, the vote gets the date from another row of the same
   * roll call. `losses.defaultedFields` counts these votes. Default: `date` or `day`. If the rows have neither, the
   * records are undated.
   */
  readonly date?: ColumnName<R> | undefined;
  /**
   * The format, or a list of formats, of dates that are not EDTF, such as `"day-month-year"`. EDTF is always read.
   * Default: only EDTF is read.
   */
  readonly dates?: DateFormats | undefined;
  /**
   * Column with the title of the roll call. Default: `title`, `short` or `descr`. If the rows have none of them, the
   * title contains the id of the roll call.
   */
  readonly title?: ColumnName<R> | undefined;
  /**
   * Texts that stand for an empty cell, such as `["N/A"]` for a voter who is not known. Case and blanks at the ends do
   * not matter. Functions that are given as options get such a cell as an empty text. A text that `values` contains is
   * a vote. Default: only votes can be missing, as `NA`, `N/A`, `NaN`, `NULL`, `None`, a hyphen or a point.
   */
  readonly missing?: readonly string[] | undefined;
  /**
   * What the values mean: the name of a coding, or a table of values that extends the coding `"words"`. Default:
   * `"unga"` if the rows have the columns `rcid` and `ccode`, and otherwise `"words"`.
   */
  readonly values?: VoteCoding | Readonly<Record<string, VoteMeaning>> | undefined;
  /**
   * The stance of absent voters: `"neutral"`, or no stance (`"silent"`). With `"neutral"`, two absent voters count as
   * agreeing. The tally counts absent voters in both cases. Default: `"neutral"`.
   */
  readonly absent?: AbsentMode | undefined;
  /** Name or id of the assembly. It becomes the actor of the events. Default: none. */
  readonly body?: string | undefined;
  /**
   * Column with a code of the voter, and the register that assigns the code, such as `{ column: "ms_code", scheme:
   * "iso3166-1-alpha-3" }`. If an actor of the dataset in `extends` has this code, the voter is this actor. Default:
   * the columns with codes of states that are listed at the option `actor`.
   */
  readonly voterCode?:
    | {
        /** The column with the codes. */
        readonly column: ColumnName<R>;
        /** The register that assigns the codes. */
        readonly scheme: string;
      }
    | undefined;
  /**
   * Kind of the voters. Default: `"state"` in each of these three cases, and otherwise `"person"`.
   * - The column with the voter is `country`, `countryname` or `ccode`.
   * - At least half of the voters have the name or the code of a state.
   * - At least a quarter of the voters, and at least three, have the name of a state or a code of more than two letters.
   */
  readonly voterType?: ActorType | undefined;
  /**
   * The details of the voters. Default: the type is `voterType`, and states get the codes in the columns `ccode`
   * (Correlates of War), `gwno`, `iso2c`, `iso3c`, `country_code` or `ms_code`. A voter whose name is a code such as
   * `RUS` gets the name of the state and this code, even if other voters have names that are not codes.
   * `losses.unknownValues` counts names that look like codes but are not in the register.
   */
  readonly actor?: ActorDetails | ((name: string, row: R, index: number) => ActorDetails) | undefined;
  /**
   * The details of the issues: the same details for all issues, or a function that gets the id of a roll call and
   * returns the details of its issue. Default: the label is the title of the roll call.
   */
  readonly issue?: IssueDetails | ((rollCall: string, row: R, index: number) => IssueDetails) | undefined;
  /** The document that the rows come from. Default: a document with the title "Roll calls". */
  readonly document?: DocumentMapping<R> | undefined;
  /** Columns that become attributes of the statements. The vote is always an attribute. Default: none. */
  readonly attributes?: readonly ColumnName<R>[] | undefined;
  /**
   * A dataset to which the rows are added. The rows can name records of this dataset, and the result includes the whole
   * dataset. Default: none.
   */
  readonly extends?: Dataset | undefined;
  /**
   * Number that the first of these rows has in the table. Citations, losses and messages count rows from this number.
   * If a table is read in parts, and `extends` has the earlier parts, the rows cite the same document as these parts.
   * If the votes on a roll call are in two parts, the roll call becomes two events, and `losses.similar` lists the
   * second. Therefore, read all rows of a roll call in one call. Default: 0.
   */
  readonly firstRow?: number | undefined;
  /** What to do with rows that cannot be mapped and dates that cannot be read. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

const anyValue: OptionRule = { check: () => {} };
const names: OptionRule = {
  check(value, option) {
    if (Array.isArray(value) && value.length > 0) return;
    option.refuse(`${option.name} has to be an array of columns, not ${shown(value)}.`);
  },
};
const isColumnName = (value: unknown) => typeof value === "string" || typeof value === "number";
const columnName: OptionRule = {
  check(value, option) {
    if (isColumnName(value)) return;
    option.refuse(`${option.name} has to be the name of a column, not ${shown(value)}.`);
  },
};
const columnNames: OptionRule = {
  check(value, option) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (list.length > 0 && list.every(isColumnName)) return;
    option.refuse(
      `${option.name} has to be the name of a column or a list of these names, not ${shown(value)}. Write ["session", "number"] if every session numbers its roll calls from 1.`,
    );
  },
};
const voterCodeRule: OptionRule = {
  check(value, option) {
    const { column, scheme } = (value ?? {}) as { readonly column?: unknown; readonly scheme?: unknown };
    if (
      isColumnName(column) &&
      typeof scheme === "string" &&
      scheme !== "" &&
      Object.keys(value as object).length === 2
    )
      return;
    option.refuse(
      `${option.name} has to be an object with a column and a scheme, not ${shown(value)}. Write { column: "ms_code", scheme: "iso3166-1-alpha-3" }.`,
    );
  },
};

/** The rules of the options of {@link fromVotes}. */
export const voteOptionRules: Readonly<Record<keyof FromVotesOptions<object>, OptionRule>> = {
  when: rowFilter,
  layout: /* @__PURE__ */ oneOf(voteLayouts),
  voter: columnName,
  rollCall: columnNames,
  vote: columnName,
  columns: names,
  date: columnName,
  dates: dateFormatsRule,
  title: columnName,
  missing: textsRule,
  values: voteValuesRule,
  absent: /* @__PURE__ */ oneOf(absentModes),
  body: text,
  voterCode: voterCodeRule,
  voterType: /* @__PURE__ */ oneOf(actorTypes),
  actor: anyValue,
  issue: anyValue,
  document: anyValue,
  attributes: names,
  extends: datasetRule,
  firstRow: /* @__PURE__ */ wholeNumber({ atLeast: 0 }),
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};
