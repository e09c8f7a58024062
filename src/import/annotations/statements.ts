import { shown, suggest } from "../../errors/suggest.ts";
import type { Doubt } from "../../model/doubt.ts";
import { type Reporting, reportings } from "../../model/reporting.ts";
import { type StatementAct, statementActs } from "../../model/speech-act.ts";
import { type Stance, stances } from "../../model/stance.ts";
import { actHint } from "../shared/cells/act-hint.ts";
import { ValueTable } from "../shared/cells/value-table.ts";
import { valueText } from "../shared/losses/refusal.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import type { DocumentTarget } from "./annotated-documents.ts";
import { AnnotationFields, type FieldValues } from "./fields.ts";
import { type FoundSpans, findSpans, type Span } from "./find-spans.ts";
import { type InferredReporting, inferReporting } from "./infer-reporting.ts";
import { exampleOf, missingFields } from "./missing-fields.ts";
import type { AnnotationField, AnnotationValues, FromAnnotationsOptions, OffsetUnit } from "./options.ts";
import type { AnnotationProblem } from "./problems.ts";
import type { ReadAnnotation } from "./read-annotation.ts";
import { unknownValueOf } from "./unknown-value.ts";

/** An annotation as a row for `importRows`. Fields with problems are absent. */
export interface StatementRow {
  readonly annotation: ReadAnnotation;
  /** Id of the document in the dataset. */
  readonly document: string;
  readonly fields: FieldValues;
  readonly act: StatementAct | undefined;
  readonly reporting: Reporting;
  /** What the reporting was inferred from. Undefined if the annotation or an option gives it. */
  readonly inferred: InferredReporting | undefined;
  readonly doubts: readonly Doubt[] | undefined;
  readonly positions: readonly {
    readonly on: string;
    readonly stance: Stance;
    readonly condition: string | undefined;
  }[];
  readonly about: readonly string[];
  readonly spans: readonly Span[];
  /** Whether words were found at another position than the source gives. */
  readonly isMoved: boolean;
  /**
   * The unit of the positions, if it is only an assumption. Undefined if the caller gives the unit, if the source
   * quotes the words at all positions, or if the positions are the same in both units.
   */
  readonly assumedUnit: OffsetUnit | undefined;
  /** The key is a name that is annotated separately from the act. The value has the spans of this name in the text. */
  readonly spansOfNames: ReadonlyMap<string, readonly Span[]>;
  /** Fields of the annotation that the statement cannot have, each with the reason. */
  readonly dropped: readonly (readonly [field: string, reason: string])[];
  readonly problems: readonly AnnotationProblem[];
}

const noWords: InferredReporting = {
  value: "indirect",
  because: "the annotation selects no words, so that the usual value is assumed",
};

/** Converts annotations to rows for `importRows`. */
export class StatementReader {
  readonly #options: FromAnnotationsOptions;
  readonly #documents: ReadonlyMap<string, DocumentTarget>;
  readonly #ledger: SourceLedger;
  readonly #fields: AnnotationFields;
  readonly #acts: ValueTable;
  readonly #stances: ValueTable;
  /** Annotations with neither a speaker nor an act. They are not statements. */
  readonly others: SourceRow[] = [];

  constructor(
    options: FromAnnotationsOptions,
    documents: ReadonlyMap<string, DocumentTarget>,
    ledger: SourceLedger,
  ) {
    this.#options = options;
    this.#documents = documents;
    this.#ledger = ledger;
    this.#fields = new AnnotationFields(options);
    this.#acts = new ValueTable(options.acts ?? {});
    this.#stances = new ValueTable(options.stances ?? {});
  }

  /** Returns the row of an annotation. Undefined if the annotation is not a statement. */
  read(annotation: ReadAnnotation): StatementRow | undefined {
    const { source } = annotation;
    if (this.#ledger.isRefused(source)) return undefined;
    const read = this.#fields.read(annotation);
    const { fields: given, unknown, problems } = read;
    if (given.speaker === undefined && !read.hasActTag) {
      this.others.push(source);
      if (this.#hasOtherWords(annotation))
        this.#ledger.drop(source.table, "words", "words that are not at their position in the text");
      // If an annotation has neither a speaker nor an act, the losses list the names of its fields, so that the caller
      // can see which names to give in the option `fields`.
      for (const name of new Set(unknown.map(([each]) => each)))
        if (name !== "tags")
          this.#ledger.drop(source.table, name, "fields of annotations without a speaker and an act");
      return undefined;
    }
    for (const pair of unknown) this.#ledger.addUnknown(source, ...unknownValueOf(annotation, pair));
    const fields = withDefaults(given, this.#options.defaults);
    const found = this.#spansOf(annotation);
    const values = this.#valuesOf(annotation, fields);
    const all = [
      ...missingFields(annotation, fields, read),
      ...problems,
      ...values.problems,
      ...found.problems,
    ];
    const target = this.#documents.get(annotation.document);
    const inferred =
      values.reporting === undefined
        ? (inferReporting(annotation.words, found.spans, target) ?? noWords)
        : undefined;
    return {
      annotation,
      document: target?.id ?? "",
      fields,
      act: values.act,
      reporting: values.reporting ?? (inferred as InferredReporting).value,
      inferred,
      doubts: inferred === noWords ? [{ field: "reporting", reason: noWords.because }] : undefined,
      ...positionsOf(fields, values.held),
      spans: found.spans,
      isMoved: found.isMoved,
      assumedUnit: found.isUnconfirmed && this.#options.offsets === undefined ? annotation.unit : undefined,
      spansOfNames: this.#spansOfNames(annotation),
      dropped: droppedFields(annotation, fields, target),
      problems: all,
    };
  }

  /** Reads the fields whose values are enumerations. */
  #valuesOf(annotation: ReadAnnotation, fields: FieldValues) {
    const problems: AnnotationProblem[] = [];
    const read = <T extends string>(
      field: AnnotationField,
      value: string | undefined,
      values: readonly T[],
      table?: ValueTable,
    ): T | undefined => {
      if (value === undefined) return undefined;
      const meaning = table?.get(value.trim());
      if (meaning !== undefined) return meaning as T;
      const known = values.find((each) => each === value.toLowerCase());
      if (known !== undefined) return known;
      this.#ledger.addUnknown(annotation.source, field, value);
      const option = field === "reporting" ? "" : ` Or say in the option ${field}s what it means.`;
      const hint = field === "act" ? actHint(value) : hintOf(value, values, table);
      const message = `${field} cannot be ${shown(value)}. ${hint}${option}`;
      problems.push({ field, value: valueText(value), message });
      return undefined;
    };
    const act = read("act", fields.act?.[0], statementActs, this.#acts);
    const reporting = read("reporting", fields.reporting?.[0], reportings);
    const held = (fields.stance ?? []).map((value) => read("stance", value, stances, this.#stances));
    const on = fields.on ?? [];
    const count = held.length;
    if (count > 1 && count !== on.length) {
      const message = `stance has ${count} values, and on names ${on.length === 1 ? "1 issue" : `${on.length} issues`}. Give one stance, or one for each issue.`;
      problems.push({ field: "stance", message });
    } else if (count === 1 && on.length === 0) {
      const value = fields.stance?.[0];
      const message = `stance ${shown(value)} has no issue. Name the issue with ${exampleOf(annotation, "on")}, or give defaults: { on: "…" }.`;
      problems.push({ field: "stance", value: valueText(value), message });
    } else if (held.includes("conditional") && fields.condition === undefined) {
      const message = `stance "conditional" has no condition. Say what it depends on with ${exampleOf(annotation, "condition")}.`;
      problems.push({ field: "condition", message });
    }
    return { act, reporting, held, problems };
  }

  /**
   * Returns whether the words of an annotation of brat are not at their position in the text. This function is for
   * annotations that are not statements, such as names. For a statement, `read` reports wrong words itself.
   */
  #hasOtherWords({ document, words, format, unit }: ReadAnnotation): boolean {
    const target = this.#documents.get(document);
    if (format !== "brat" || target?.text === undefined) return false;
    const found = findSpans(words, target, { format, unit: this.#options.offsets ?? unit });
    return found.isMoved || found.problems.length > 0;
  }

  #spansOf(annotation: ReadAnnotation): FoundSpans {
    const { document, words, format, unit } = annotation;
    const target = this.#documents.get(document);
    if (words.length === 0 || target?.text === undefined)
      return { spans: [], isMoved: false, isUnconfirmed: false, problems: [] };
    return findSpans(words, target, { format, unit: this.#options.offsets ?? unit });
  }

  #spansOfNames({ document, nameWords, format, unit }: ReadAnnotation): StatementRow["spansOfNames"] {
    const target = this.#documents.get(document);
    if (target?.text === undefined) return new Map();
    const counted = { format, unit: this.#options.offsets ?? unit };
    return new Map([...nameWords].map(([name, words]) => [name, findSpans(words, target, counted).spans]));
  }
}

/** Adds the defaults. A default stance is added only if there is an issue, and a default condition only if there is a stance. */
function withDefaults(given: FieldValues, defaults: AnnotationValues = {}): FieldValues {
  const values = Object.entries(defaults).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, [value]] as const],
  );
  const { stance, condition, ...others }: FieldValues = { ...Object.fromEntries(values), ...given };
  const hasStance = given.stance !== undefined || (stance !== undefined && others.on !== undefined);
  const hasCondition = given.condition !== undefined || (condition !== undefined && hasStance);
  return {
    ...others,
    ...(hasStance ? { stance } : {}),
    ...(hasCondition ? { condition } : {}),
  } as FieldValues;
}

function positionsOf(
  { on = [], condition }: FieldValues,
  held: readonly (Stance | undefined)[],
): Pick<StatementRow, "positions" | "about"> {
  if (held.length === 0) return { positions: [], about: on };
  const positions = on.flatMap((name, i) => {
    const stance = held.length === 1 ? held[0] : held[i];
    return stance === undefined ? [] : [{ on: name, stance, condition: condition?.[0] }];
  });
  return { positions, about: [] };
}

function droppedFields(
  { words }: ReadAnnotation,
  { stance, condition }: FieldValues,
  target: DocumentTarget | undefined,
): StatementRow["dropped"] {
  const dropped: [string, string][] = [];
  if (condition !== undefined && stance === undefined)
    dropped.push(["condition", "conditions without a stance on an issue"]);
  if (words.length > 0 && target?.text === undefined)
    dropped.push(["positions", "words in a document without a text"]);
  return dropped;
}

/**
 * Returns a hint for the message about an unknown value. If the value resembles a key of `table`, the option `stances`,
 * the hint names this key. Otherwise, the hint lists the values of the model. It suggests none of them by its spelling,
 * because the value may mean the opposite.
 */
function hintOf(value: string, values: readonly string[], table: ValueTable | undefined): string {
  const meant = table === undefined ? "" : suggest(value, table.keys);
  return meant.startsWith("Did you mean")
    ? `The option stances has ${meant.slice("Did you mean ".length, -1)}. Correct one of the two.`
    : `Use one of ${values.map((each) => shown(each)).join(", ")}.`;
}
