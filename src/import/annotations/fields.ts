import { addToGroup } from "../../collections/add-to-group.ts";
import { shown } from "../../errors/suggest.ts";
import { statementActs } from "../../model/speech-act.ts";
import { stances } from "../../model/stance.ts";
import { ValueTable } from "../shared/cells/value-table.ts";
import { namesInFields } from "./names-in-fields.ts";
import {
  type AnnotationField,
  type AnnotationValues,
  annotationFields,
  type FromAnnotationsOptions,
} from "./options.ts";
import type { AnnotationProblem } from "./problems.ts";
import type { ReadAnnotation } from "./read-annotation.ts";

/** The values of the fields of a statement. */
export type FieldValues = Partial<Record<AnnotationField, readonly string[]>>;

/** The fields that an annotation gives. */
export interface GivenFields {
  readonly fields: FieldValues;
  /** Tags, roles and attributes that name no field, as pairs of a name and a value. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
  /**
   * The tag `support` or `oppose`, if it was read as the stance and the annotation has no act. In this case, the
   * annotator may have meant the tag as the act.
   */
  readonly stanceTag: string | undefined;
  /**
   * Whether the annotation has an act, or has the tag `support` or `oppose`. These two tags count even if they were
   * read only as the stance.
   */
  readonly hasActTag: boolean;
  /**
   * Problems of two kinds: several values of a field that can have only one value in a statement, and tags that negate
   * the statement.
   */
  readonly problems: readonly AnnotationProblem[];
}

/** Further names that annotations can use for fields. */
export const fieldAliases: FieldValues = {
  jointlyWith: ["jointly"],
  onBehalfOf: ["behalf", "principal"],
  addressees: ["addressee"],
  targets: ["target"],
  on: ["issue", "concept"],
};

/** The fields whose values are names of actors. */
const fieldsOfActors: readonly AnnotationField[] = [
  "speaker",
  "jointlyWith",
  "onBehalfOf",
  "addressees",
  "targets",
];

/**
 * The fields that can have only one value in a statement. For each of them, a sentence says how to correct an
 * annotation that gives several values.
 */
const singleFields: Readonly<Partial<Record<AnnotationField, string>>> = {
  speaker: "Keep one of them, and give the others as jointlyWith.",
  onBehalfOf: "Keep one of them.",
  act: "Keep one of them, or make an annotation for each act.",
  date: "Keep one of them.",
  reporting: "Keep one of them.",
  summary: "Keep one of them.",
  condition: "Keep one of them.",
};

/** Reads the fields of annotations from their tags, labels, roles, attributes and relations. */
export class AnnotationFields {
  readonly #options: FromAnnotationsOptions;
  readonly #fieldOf = new Map<string, AnnotationField>();
  readonly #tags: ValueTable;
  readonly #acts: ValueTable;

  constructor(options: FromAnnotationsOptions) {
    this.#options = options;
    this.#tags = new ValueTable(options.tags ?? {});
    this.#acts = new ValueTable(options.acts ?? {});
    for (const field of annotationFields)
      for (const name of [field, ...(fieldAliases[field] ?? [])])
        this.#fieldOf.set(name.toLowerCase(), field);
    for (const [field, name] of namesInFields(options)) this.#fieldOf.set(name.toLowerCase(), field);
  }

  /** Returns whether a mark (a label, or an attribute without a value) gives the act or the speaker of a statement. */
  isMarkOfStatement(mark: string): boolean {
    const meaning = this.#meaningOf(mark);
    if (meaning !== undefined) return (meaning.act ?? meaning.speaker) !== undefined;
    return isOneOf(statementActs, mark);
  }

  /** Returns whether a role, a relation or an attribute with this name gives the act or the speaker of a statement. */
  isFieldOfStatement(name: string): boolean {
    const field = this.#fieldOf.get(name.toLowerCase());
    return field === "act" || field === "speaker";
  }

  /**
   * Returns whether a label says that the annotated words name an actor. Such a label is the name of a field, such as
   * `Speaker` or `Addressee`, because annotators label an actor by its role in the statement.
   */
  isLabelOfActor(label: string): boolean {
    const field = this.#fieldOf.get(label.toLowerCase());
    return field !== undefined && fieldsOfActors.includes(field);
  }

  /**
   * Returns whether the values that a source gives under this name are read. The name can be that of a tag with a
   * value, a role, a relation or an attribute.
   */
  isField(name: string): boolean {
    return this.#fieldOf.has(name.toLowerCase()) || isNegation(name);
  }

  /** Returns whether a mark (a label, or a tag without a value) is read even without the option `tags`. */
  isMark(mark: string): boolean {
    return isOneOf(statementActs, mark) || isOneOf(stances, mark) || isNegation(mark);
  }

  /** Returns the meaning that the option `tags` gives to a tag, a label or an attribute, if it gives one. */
  #meaningOf(name: string): AnnotationValues | undefined {
    return this.#tags.get(name.trim()) as AnnotationValues | undefined;
  }

  /** Returns the fields that an annotation gives, without the defaults. */
  read(annotation: ReadAnnotation): GivenFields {
    const { format, fields, marks } = annotation;
    const found = new Map<AnnotationField, string[]>();
    const add = (field: AnnotationField, value: string) => addToGroup(found, field, value);
    const { defaults } = this.#options;
    const unknown: [string, string][] = [];
    const negations: string[] = [];
    for (const [name, values] of fields) {
      const field = this.#fieldOf.get(name.toLowerCase());
      for (const value of values) {
        const isSaid = this.#meaningOf(name) === undefined && !/^(?:false|no|0)$/i.test(value);
        if (field === undefined && isNegation(name) && isSaid) negations.push(name);
        else if (field === undefined) unknown.push([name, value]);
        else add(field, value);
      }
    }
    const actsOrStances: string[] = [];
    for (const mark of marks) {
      const meaning = this.#meaningOf(mark);
      const isAct = isOneOf(statementActs, mark);
      const isStance = isOneOf(stances, mark);
      if (meaning !== undefined) {
        for (const [field, value] of Object.entries(meaning))
          if (value !== undefined) add(field as AnnotationField, value);
      } else if (isAct && isStance) actsOrStances.push(mark);
      else if (isAct) add("act", mark);
      else if (isStance) add("stance", mark);
      else if (isNegation(mark)) negations.push(mark);
      else unknown.push(["tags", mark]);
    }
    // `support` and `oppose` can be acts and stances. They are read only as stances in two cases:
    // - The annotation has another act. An annotation has only one act.
    // - The annotation names an issue and has an unknown tag, because this tag may be the act.
    //
    // In all other cases, they are read as acts and, if the annotation names an issue, also as stances on this issue.
    const hasAct = found.has("act") || defaults?.act !== undefined;
    const hasIssue = found.has("on") || defaults?.on !== undefined;
    const isStanceOnly =
      hasAct || (hasIssue && format === "tags" && unknown.some(([name]) => name === "tags"));
    const isBoth = hasIssue && !found.has("stance") && actsOrStances.length === 1;
    for (const mark of actsOrStances) {
      if (!isStanceOnly) add("act", mark);
      if (isStanceOnly || isBoth) add("stance", mark);
    }
    return {
      fields: Object.fromEntries(found) as FieldValues,
      unknown,
      stanceTag: isStanceOnly && !hasAct ? actsOrStances[0] : undefined,
      hasActTag: found.has("act") || actsOrStances.length > 0,
      problems: [
        ...this.#severalValues(found, annotation),
        ...negations.map((name) => negationProblem(name, format)),
      ],
    };
  }

  #severalValues(
    found: ReadonlyMap<AnnotationField, readonly string[]>,
    annotation: ReadAnnotation,
  ): readonly AnnotationProblem[] {
    return Object.entries(singleFields).flatMap(([name, cure]) => {
      const field = name as AnnotationField;
      const values = new Map((found.get(field) ?? []).map((value) => [this.#plain(field, value), value]));
      if (values.size < 2) return [];
      const list = [...values.values()].map(shown).join(" and ");
      const order = field === "speaker" ? this.#cureOfOrder(annotation) : "";
      return [
        { field, value: list, message: `${field} has ${values.size} values, ${list}. ${cure}${order}` },
      ];
    });
  }

  /**
   * Returns how to correct an annotation of brat whose several speakers come from a relation. The arguments of the
   * relation may be in the wrong order, with the speaker first and the statements second. The values that were read as
   * speakers are then several statements of one speaker.
   */
  #cureOfOrder({ fields, kinds, labels, marks }: ReadAnnotation): string {
    const values = [...fields].flatMap(([name, each]) =>
      kinds?.get(name) === "relation" && this.#fieldOf.get(name.toLowerCase()) === "speaker" ? each : [],
    );
    const label = values.map((value) => labels.get(value)).find((each) => each !== undefined);
    if (label === undefined || label === marks[0]) return "";
    return ` If instead these are statements of one speaker, say which label is a statement: { tags: { ${shown(label)}: { act: "…" } } }.`;
  }

  /** Returns the value in a form that is the same for all spellings of an act, such as `Demand` and `demand`. */
  #plain(field: AnnotationField, value: string): string {
    const act = field === "act" ? this.#acts.get(value.trim()) : undefined;
    if (act !== undefined) return act as string;
    return field === "act" || field === "reporting" ? value.toLowerCase() : value;
  }
}

/**
 * Returns whether a tag or attribute says that something was not said or not done. Many corpora have such attributes.
 */
function isNegation(name: string): boolean {
  return /^negat(?:ion|ed|ive)$/i.test(name);
}

function negationProblem(name: string, format: ReadAnnotation["format"]): AnnotationProblem {
  const kind = format === "tags" ? "tag" : "attribute";
  const message = `the ${kind} ${shown(name)} says that the act was not performed, and a statement cannot say so. Leave the annotation out, give it the act that was performed, such as "deny", or, if the ${kind} means nothing of this kind, give tags: { ${shown(name)}: {} }.`;
  return { field: "act", value: shown(name), message };
}

function isOneOf(values: readonly string[], value: string): boolean {
  return values.includes(value.toLowerCase());
}
