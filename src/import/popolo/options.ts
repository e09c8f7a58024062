import { datasetRule } from "../../dataset/dataset-rule.ts";
import { type ActorType, actorTypes } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type StatementAct, statementActs } from "../../model/speech-act.ts";
import { oneOf } from "../../options/one-of.ts";
import { type DateFormats, dateFormatsRule } from "../shared/mapping/date-formats.ts";
import { type RowErrorMode, rowErrorModes } from "../shared/mapping/row-mapping.ts";
import { objectOption, tableOf } from "../shared/sources/source-options.ts";
import { type AbsentMode, absentModes } from "../votes/options.ts";
import { type VoteCoding, type VoteMeaning, valuesOfCoding, voteValuesRule } from "../votes/values.ts";
import { VoteWords } from "../votes/vote-words.ts";

/** A Popolo file as a document. */
export interface PopoloDocument {
  /** Title that says what the file is about, in your own words. */
  readonly title: string;
  /** Address of the file on the web. Default: none. */
  readonly url?: string | undefined;
}

/** Options of {@link fromPopolo}. */
export interface FromPopoloOptions {
  /** The file as a document. Default: a document with the title "Popolo file". */
  readonly document?: PopoloDocument | undefined;
  /**
   * The meaning of further values of the field `option` of a vote: the name of a coding, or a table of values. The
   * values of Popolo and Open Civic Data are always known. Case is ignored. Default: no further values.
   */
  readonly values?: VoteCoding | Readonly<Record<string, VoteMeaning>> | undefined;
  /**
   * The stance of absent voters: `"neutral"`, or no stance (`"silent"`). With `"neutral"`, two absent voters count as
   * agreeing. The tally counts absent voters in both cases. Default: `"neutral"`.
   */
  readonly absent?: AbsentMode | undefined;
  /**
   * The type of actor that each classification of organizations means. Default: an organization with a classification
   * such as legislature, chamber or committee is a `body`, and any other organization is an `organization`.
   */
  readonly types?: Readonly<Record<string, ActorType>> | undefined;
  /** The speech act for each type of speech, such as `question`. Default: every speech has the act `assert`. */
  readonly acts?: Readonly<Record<string, StatementAct>> | undefined;
  /**
   * The format, or a list of formats, of dates in the file that are not EDTF, such as `"day-month-year"`. EDTF is always
   * read. A file needs this option only if it does not follow the specification of Popolo, which allows only ISO 8601.
   * Default: only EDTF is read.
   */
  readonly dates?: DateFormats | undefined;
  /**
   * A dataset to which the file is added. The file can name records of this dataset, and the result includes the whole
   * dataset. Default: none.
   */
  readonly extends?: Dataset | undefined;
  /** What to do with rows that cannot be mapped. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

/** The rules of {@link FromPopoloOptions}. */
export const popoloRules = {
  document: objectOption,
  values: voteValuesRule,
  absent: /* @__PURE__ */ oneOf(absentModes),
  types: /* @__PURE__ */ tableOf(actorTypes),
  acts: /* @__PURE__ */ tableOf(statementActs),
  dates: dateFormatsRule,
  extends: datasetRule,
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};

/**
 * The options of votes that Popolo and Open Civic Data define. The option `other` of Open Civic Data is not among them,
 * because it has no fixed meaning.
 */
const popoloOptions: Readonly<Record<string, VoteMeaning>> = {
  yes: "yes",
  no: "no",
  abstain: "abstain",
  absent: "absent",
  "not voting": "absent",
  "not-voting": "absent",
  paired: "absent",
  excused: "absent",
};

/** Returns a function that looks up the meaning of the field `option` of a vote. */
export function meaningReader({
  values = {},
}: FromPopoloOptions): (option: string | undefined) => VoteMeaning | undefined {
  const given = typeof values === "string" ? valuesOfCoding(values) : values;
  const words = new VoteWords(popoloOptions, given);
  return (option) => (option === undefined ? undefined : words.get(option));
}
