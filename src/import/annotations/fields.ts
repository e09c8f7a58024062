import { shown } from "../../errors/suggest.ts";
import { stances, statementActs } from "../../model/statement.ts";
import { type AnnotationField, annotationFields, type FromAnnotationsOptions } from "./options.ts";
import type { AnnotationProblem } from "./problems.ts";
import type { ReadAnnotation } from "./read-annotation.ts";

/** The values of the fields of a statement. */
export type FieldValues = Partial<Record<AnnotationField, readonly string[]>>;

/** The fields that an annotation gives. */
export interface GivenFields {
  readonly fields: FieldValues;
  /** Tags, roles and attributes that name no field, as pairs of a name and a value. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
  /** Problems of fields for which the annotation gives several values, although a statement has only one. */
  readonly problems: readonly AnnotationProblem[];
}

/** Further names under which annotations can give a field. */
const aliases: FieldValues = {
  jointlyWith: ["jointly"],
  onBehalfOf: ["behalf", "principal"],
  addressees: ["addressee"],
  targets: ["target"],
  on: ["issue", "concept"],
};

/**
 * Fields that have one value in a statement. The sentence says how to correct an annotation that gives several values.
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

  constructor(options: FromAnnotationsOptions) {
    this.#options = options;
    for (const field of annotationFields)
      for (const name of [field, ...(aliases[field] ?? [])]) this.#fieldOf.set(name.toLowerCase(), field);
    for (const field of annotationFields) {
      const name = options.fields?.[field];
      if (name !== undefined) this.#fieldOf.set(name.toLowerCase(), field);
    }
  }

  /** Returns the fields that an annotation gives, without the defaults. */
  read({ fields, marks }: ReadAnnotation): GivenFields {
    const found = new Map<AnnotationField, string[]>();
    const add = (field: AnnotationField, value: string) => {
      const values = found.get(field);
      if (values === undefined) found.set(field, [value]);
      else values.push(value);
    };
    const unknown: [string, string][] = [];
    for (const [name, values] of fields) {
      const field = this.#fieldOf.get(name.toLowerCase());
      for (const value of values) {
        if (field === undefined) unknown.push([name, value]);
        else add(field, value);
      }
    }
    const { tags = {}, defaults } = this.#options;
    const actsOrStances: string[] = [];
    for (const mark of marks) {
      const meaning = Object.hasOwn(tags, mark) ? tags[mark] : undefined;
      const isAct = isOneOf(statementActs, mark);
      const isStance = isOneOf(stances, mark);
      if (meaning !== undefined) {
        for (const [field, value] of Object.entries(meaning))
          if (value !== undefined) add(field as AnnotationField, value);
      } else if (isAct && isStance) actsOrStances.push(mark);
      else if (isAct) add("act", mark);
      else if (isStance) add("stance", mark);
      else unknown.push(["tags", mark]);
    }
    // `support` and `oppose` are both acts and stances. A statement has one act, so they are stances if the act is
    // given in another way.
    const hasAct = found.has("act") || defaults?.act !== undefined;
    for (const mark of actsOrStances) add(hasAct ? "stance" : "act", mark);
    return {
      fields: Object.fromEntries(found) as FieldValues,
      unknown,
      problems: this.#severalValues(found),
    };
  }

  #severalValues(found: ReadonlyMap<AnnotationField, readonly string[]>): readonly AnnotationProblem[] {
    return Object.entries(singleFields).flatMap(([name, cure]) => {
      const field = name as AnnotationField;
      const values = new Map((found.get(field) ?? []).map((value) => [this.#plain(field, value), value]));
      if (values.size < 2) return [];
      const list = [...values.values()].map(shown).join(" and ");
      return [{ field, value: list, message: `${field} has ${values.size} values, ${list}. ${cure}` }];
    });
  }

  /** Returns the value in a form that is the same for all spellings of an act, such as `Demand` and `demand`. */
  #plain(field: AnnotationField, value: string): string {
    const { acts = {} } = this.#options;
    if (field === "act" && Object.hasOwn(acts, value)) return acts[value] as string;
    return field === "act" || field === "reporting" ? value.toLowerCase() : value;
  }
}

function isOneOf(values: readonly string[], value: string): boolean {
  return values.includes(value.toLowerCase());
}
