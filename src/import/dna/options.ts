import { datasetRule } from "../../dataset/dataset-rule.ts";
import { shown } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type StatementAct, statementActs } from "../../model/speech-act.ts";
import { type Stance, stances } from "../../model/stance.ts";
import { oneOf } from "../../options/one-of.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { actHint } from "../shared/cells/act-hint.ts";
import { type DateFormats, dateFormatsRule } from "../shared/mapping/date-formats.ts";
import type { ActorDetails, IssueDetails } from "../shared/mapping/name-details.ts";
import { type RowErrorMode, rowErrorModes } from "../shared/mapping/row-mapping.ts";
import { textsRule } from "../shared/mapping/texts-rule.ts";
import { functionOption, objectOption, tableOf } from "../shared/sources/source-options.ts";
import { dnaTypes, dnaVariables } from "./check-variables.ts";

/** The tables of a DNA 3 project by their names, each with all rows as objects, as clients of SQLite return them. */
export type DnaTables = Readonly<Record<string, readonly object[] | undefined>>;

/**
 * Names of the variables of a statement type. `null` means that no variable is read, even if the type has a variable
 * with one of the customary names.
 */
export interface DnaVariables {
  /**
   * Variable whose value is the person who spoke. Default: `person`, `actor` or `speaker`, if the type has one of them.
   */
  readonly person?: string | null | undefined;
  /**
   * Variable whose value is the organization for which the person spoke, or the organization that spoke itself.
   * Default: `organization`, `organisation` or `org`, if the type has one of them.
   */
  readonly organization?: string | null | undefined;
  /**
   * Variable that says what the statement is about. Default: `concept`, `claim` or `issue`, if the type has one of
   * them.
   */
  readonly concept?: string | null | undefined;
  /**
   * Variable that says whether the statement agrees with the concept. Default: `agreement`, `agree` or `qualifier`, if
   * the type has one of them.
   */
  readonly qualifier?: string | null | undefined;
}

/** An object that maps the names of variables to their values in a statement. */
export type DnaValues = Readonly<Record<string, string | number | boolean>>;

/** A stance that a value of a qualifier can mean. */
export type DnaStance = Exclude<Stance, "conditional">;

/** Options of {@link fromDna}. */
export interface FromDnaOptions {
  /** Variables of all statement types that are not in `types`. Default: variables with customary names. */
  readonly variables?: DnaVariables | undefined;
  /**
   * The variables of individual statement types. The key is the label of a type. With `null` as the value, the
   * statements of the type are left out.
   */
  readonly types?: Readonly<Record<string, DnaVariables | null>> | undefined;
  /**
   * The stance for each value of the qualifier. The stances are `support`, `neutral`, `oppose` and `unclear`.
   * `conditional` cannot be given, because DNA does not code the condition.
   *
   * By default, `true` and 1 mean `support`, and `false` and 0 mean `oppose`. `TRUE` and `True`, as R and spreadsheets
   * write booleans, are read as `true`.
   *
   * On a scale of integers, such as -2 to 2, neither 0 nor 1 has a default, because projects use different scales: list
   * all values here. A qualifier is on a scale of integers if its variable is of type integer, or if any of its values
   * is an integer other than 0 and 1. If this option names such an integer, all qualifiers are on such a scale.
   */
  readonly scale?: Readonly<Record<string, DnaStance>> | undefined;
  /** Speech act of the statements, which DNA does not code. Default: `"assert"`. */
  readonly act?: StatementAct | ((values: DnaValues, type: string | undefined) => StatementAct) | undefined;
  /**
   * The texts of the documents. The key is the number of a document. This option is needed for a statement export,
   * which has no texts. The tables of a project contain the texts.
   */
  readonly texts?: Readonly<Record<string, string>> | undefined;
  /**
   * The format, or a list of formats, of dates in a statement export that are not EDTF. For example, use
   * `"day-month-year"` if a spreadsheet rewrote the dates. EDTF is always read. The tables of a project have seconds
   * since 1970 instead. Default: only EDTF is read.
   */
  readonly dates?: DateFormats | undefined;
  /**
   * Texts that stand for an empty cell, such as `["NA"]` in an export that was saved again with R. Case and blanks at
   * the ends do not matter. Default: none, because such a text can be a name.
   */
  readonly missing?: readonly string[] | undefined;
  /**
   * Details of an actor. Default: the actor is a person or an organization, with the attributes that the project gives
   * it.
   */
  readonly actor?: ((name: string, known: DnaActor) => ActorDetails) | undefined;
  /** Details of a concept. Default: its text becomes both the label and the proposition of the issue. */
  readonly issue?: ((name: string, attributes: Readonly<Record<string, string>>) => IssueDetails) | undefined;
  /**
   * A dataset to which the project is added. The statements can name the records of this dataset, and the result
   * contains them. Default: none.
   */
  readonly extends?: Dataset | undefined;
  /** What to do with rows that cannot be mapped. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

/** What a project of DNA knows about an actor. */
export interface DnaActor {
  /** Whether the name is a value of the variable for persons or of the variable for organizations. */
  readonly type: "person" | "organization";
  /** Attributes of the value in the project, without empty ones. */
  readonly attributes: Readonly<Record<string, string>>;
}

const actRule: OptionRule = {
  check(value, option) {
    if (typeof value === "function" || statementActs.includes(value as StatementAct)) return;
    option.refuse(`${option.name} cannot be ${shown(value)}. ${actHint(String(value))}`);
  },
};
/** The rules of the options of {@link fromDna}. */
export const dnaOptionRules: Readonly<Record<keyof FromDnaOptions, OptionRule>> = {
  variables: dnaVariables,
  types: dnaTypes,
  scale: /* @__PURE__ */ tableOf(/* @__PURE__ */ stances.filter((stance) => stance !== "conditional")),
  act: actRule,
  texts: objectOption,
  dates: dateFormatsRule,
  missing: textsRule,
  actor: functionOption,
  issue: functionOption,
  extends: datasetRule,
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};
