import { datasetRule } from "../../dataset/dataset-rule.ts";
import { shown, suggest } from "../../errors/suggest.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type StatementAct, statementActs } from "../../model/speech-act.ts";
import { type Stance, stances } from "../../model/stance.ts";
import { oneOf } from "../../options/one-of.ts";
import type { OptionRule } from "../../options/option-rule.ts";
import { type DateFormats, dateFormatsRule } from "../shared/mapping/date-formats.ts";
import type { ActorDetails, IssueDetails } from "../shared/mapping/name-details.ts";
import { type RowErrorMode, rowErrorModes } from "../shared/mapping/row-mapping.ts";
import { objectOption, tableOf } from "../shared/sources/source-options.ts";

/** Fields of a statement that annotations can give. */
export const annotationFields = [
  "speaker",
  "jointlyWith",
  "onBehalfOf",
  "addressees",
  "targets",
  "act",
  "date",
  "reporting",
  "summary",
  "on",
  "stance",
  "condition",
] as const;

/** One of {@link annotationFields}. */
export type AnnotationField = (typeof annotationFields)[number];

/** Values of fields, as annotations give them. */
export type AnnotationValues = Readonly<Partial<Record<AnnotationField, string>>>;

/** Units in which sources count positions. */
export const offsetUnits = ["utf-16", "code-points"] as const;

/** One of {@link offsetUnits}. */
export type OffsetUnit = (typeof offsetUnits)[number];

/** Options of {@link fromAnnotations}. */
export interface FromAnnotationsOptions {
  /**
   * The text of the document. If the annotations are about several documents, pass an object whose keys are the
   * addresses of the documents and whose values are their texts. A single text is then an error. If the text of a
   * document is not given, records cite this document as a whole. For brat, the text is given with the annotations: `{
   * ann, text }`.
   */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /**
   * The name that the source uses for a field in tags, roles, attributes and relations, or a list of several names.
   * With `{ speaker: "who" }`, for example, the speaker is read from the tag `who:Alba`. Case is ignored. If some names
   * in the source are not read as fields, a name that does not occur in the source is an error, because it may be
   * misspelt. In addition to these names, the source can always use the names of the fields themselves, and `behalf`,
   * `addressee`, `target` and `issue`. Default: no other names.
   */
  readonly fields?: Readonly<Partial<Record<AnnotationField, string | readonly string[]>>> | undefined;
  /**
   * The meaning of labels, and of tags without a value, such as `{ pro: { stance: "support" }, France: { speaker:
   * "France" } }`. Case is ignored here and in `acts` and `stances`, unless two keys that differ only in case have
   * different values. A key that is no tag or label of the source is an error if the source has tags or labels without a
   * meaning. Default: a tag or a label that is an act or a stance means this act or stance.
   */
  readonly tags?: Readonly<Record<string, AnnotationValues>> | undefined;
  /** The act that each value in the source means. Default: the values have to be acts, in capital or small letters. */
  readonly acts?: Readonly<Record<string, StatementAct>> | undefined;
  /**
   * The stance that each value in the source means. Default: the values have to be stances, in capital or small
   * letters.
   */
  readonly stances?: Readonly<Record<string, Stance>> | undefined;
  /**
   * Values for the fields that an annotation does not give, such as `{ reporting: "indirect" }`. An annotation becomes
   * a statement only if it gives a speaker or an act itself. A tag `support` or `oppose` is enough, even if a default
   * gives the act and the tag is read as the stance. Default: none.
   */
  readonly defaults?: AnnotationValues | undefined;
  /**
   * The units in which the source counts positions. Default: `"utf-16"` for annotations of Hypothes.is, because
   * browsers count in these units. The default for brat and for other Web Annotations is `"code-points"`.
   */
  readonly offsets?: OffsetUnit | undefined;
  /**
   * Details of actors: either one object for all actors, or a function that returns the details for a name and its
   * label in brat. Default: labels such as `Person`, `Organization` and `State` give the type. Without such labels, the
   * annotations can name only actors of the dataset in `extends`.
   */
  readonly actor?: ActorDetails | ((name: string, label: string | undefined) => ActorDetails) | undefined;
  /**
   * Details of issues: either one object for all issues, or a function that returns the details for a name. Default:
   * the name becomes both the label and the proposition of the issue.
   */
  readonly issue?: IssueDetails | ((name: string) => IssueDetails) | undefined;
  /**
   * The format, or a list of formats, of dates that are not EDTF, in tags, roles, attributes and relations. EDTF is
   * always read. For example, `"day-month-year"` reads the tag `date:2 May 2024`. Default: only EDTF is read.
   */
  readonly dates?: DateFormats | undefined;
  /**
   * A dataset to which the annotations are added. The annotations can name records of this dataset, and the result
   * includes the whole dataset. Default: none.
   */
  readonly extends?: Dataset | undefined;
  /** What to do with annotations that cannot be mapped. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

const isText = (value: unknown) => value === undefined || typeof value === "string";

/**
 * Returns the rule for an option whose value is an object with fields of an annotation. `isAllowed` checks the value of
 * each field. `expected` describes an allowed value in messages, for example "a text".
 */
function fieldsRule(isAllowed: (value: unknown) => boolean, expected: string): OptionRule {
  return {
    check(values, option) {
      objectOption.check(values, option);
      for (const [field, value] of Object.entries(values ?? {})) {
        const path = `${option.path}/${field}`;
        if (!(annotationFields as readonly string[]).includes(field))
          option.refuse(`${option.name} has no field ${shown(field)}. ${suggest(field, annotationFields)}`, {
            path,
          });
        else if (!isAllowed(value))
          option.refuse(`${option.name}: ${field} has to be ${expected}, not ${shown(value)}.`, {
            path,
            value,
          });
      }
    },
  };
}

const valuesRule = /* @__PURE__ */ fieldsRule(isText, "a text");
const namesRule = /* @__PURE__ */ fieldsRule(
  (value) =>
    isText(value) ||
    (Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string")),
  "a name or a list of names",
);
const tagsRule: OptionRule = {
  check(value, option) {
    objectOption.check(value, option);
    for (const values of Object.values(value ?? {})) valuesRule.check(values, option);
  },
};
const detailsRule: OptionRule = {
  check(value, option) {
    if (typeof value !== "function") objectOption.check(value, option);
  },
};
const textRule: OptionRule = {
  check(value, option) {
    if (typeof value !== "string") objectOption.check(value, option);
  },
};
/** The rules of {@link FromAnnotationsOptions}. */
export const annotationRules = {
  text: textRule,
  fields: namesRule,
  tags: tagsRule,
  acts: /* @__PURE__ */ tableOf(statementActs),
  stances: /* @__PURE__ */ tableOf(stances),
  defaults: valuesRule,
  offsets: /* @__PURE__ */ oneOf(offsetUnits),
  actor: detailsRule,
  issue: detailsRule,
  dates: dateFormatsRule,
  extends: datasetRule,
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};
