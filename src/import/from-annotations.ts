import { fingerprint } from "../coding/fingerprint.ts";
import { searchText, type TextSearch } from "../coding/locating/text-search.ts";
import { idMaker } from "../coding/make-id.ts";
import { lengthOf } from "../coding/text.ts";
import { datasetRule } from "../dataset/dataset-rule.ts";
import { registryOf } from "../dataset/registry.ts";
import { problem } from "../errors/demarche-error.ts";
import { shown, suggest } from "../errors/suggest.ts";
import type { ActorType } from "../model/actor.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Reporting, reportings } from "../model/reporting.ts";
import { type Stance, type StatementAct, stances, statementActs } from "../model/statement.ts";
import { checkOptions } from "../options/check-options.ts";
import { oneOf } from "../options/one-of.ts";
import type { OptionRule } from "../options/option-rule.ts";
import { finishImport, type ImportedSource, noteMapped } from "./imported-source.ts";
import { importRows } from "./map-rows.ts";
import type {
  AnnotatedDocument,
  AnnotatedWords,
  ReadAnnotation,
  ReadAnnotations,
} from "./read-annotation.ts";
import { type BratDocument, readBrat } from "./read-brat.ts";
import { annotationsIn, noAnnotations, readWebAnnotations } from "./read-web-annotations.ts";
import { Refusal } from "./refusal.ts";
import { type ActorDetails, type IssueDetails, type RowErrorMode, rowErrorModes } from "./row-mapping.ts";
import { settleRecords } from "./settle-records.ts";
import { SourceLedger, type SourceRow } from "./source-ledger.ts";
import { objectOption, tableOf } from "./source-options.ts";
import { utf16Positions } from "./utf16-positions.ts";

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
   * Text of the document, or the texts by the address of the document. Without a text, records cite the document as a
   * whole. For brat, give it with the annotations: `{ ann, text }`.
   */
  readonly text?: string | Readonly<Record<string, string>> | undefined;
  /**
   * Names of fields in the source: of tags (`who:Alba`), roles, attributes and relations. Default: the names of the
   * fields, and `behalf`, `addressee`, `target` and `issue`. Case does not count.
   */
  readonly fields?: Readonly<Partial<Record<AnnotationField, string>>> | undefined;
  /** Meaning of tags without a value and of labels, such as `{ pro: { stance: "support" } }`. Default: acts mean themselves. */
  readonly tags?: Readonly<Record<string, AnnotationValues>> | undefined;
  /** Acts by the values of the source. Default: the acts themselves, in any case. */
  readonly acts?: Readonly<Record<string, StatementAct>> | undefined;
  /** Stances by the values of the source. Default: the stances themselves, in any case. */
  readonly stances?: Readonly<Record<string, Stance>> | undefined;
  /** Values of fields that an annotation does not give. An annotation needs a speaker or an act of its own. Default: none. */
  readonly defaults?: AnnotationValues | undefined;
  /**
   * Units of positions. Default: `"utf-16"` for Web Annotations, in which browsers count, and `"code-points"` for brat.
   */
  readonly offsets?: OffsetUnit | undefined;
  /**
   * What is known of the actors: the same for all, or a function of the name and its label in brat. Default: persons,
   * organizations and states by the customary labels of brat, and otherwise only actors of the extended dataset.
   */
  readonly actor?: ActorDetails | ((name: string, label: string | undefined) => ActorDetails) | undefined;
  /** What is known of the issues. Default: the name is the label and the proposition. */
  readonly issue?: IssueDetails | ((name: string) => IssueDetails) | undefined;
  /** A dataset whose records the annotations can name, and that the result contains. Default: none. */
  readonly extends?: Dataset | undefined;
  /** What to do with annotations that cannot be mapped. Default: `"collect"`. */
  readonly onError?: RowErrorMode | undefined;
}

/** The result of {@link fromAnnotations}. */
export interface ImportedAnnotations extends ImportedSource {
  /** Number of annotations whose words were found at another position than the source says, by their context. */
  readonly moved: number;
}

const valuesRule: OptionRule = {
  check(value, option) {
    objectOption.check(value, option);
    for (const field of Object.keys(value ?? {})) {
      if ((annotationFields as readonly string[]).includes(field)) continue;
      option.refuse(`${option.name} has no field ${shown(field)}. ${suggest(field, annotationFields)}`, {
        path: `${option.path}/${field}`,
      });
    }
  },
};
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
const rules = {
  text: textRule,
  fields: valuesRule,
  tags: tagsRule,
  acts: /* @__PURE__ */ tableOf(statementActs),
  stances: /* @__PURE__ */ tableOf(stances),
  defaults: valuesRule,
  offsets: /* @__PURE__ */ oneOf(offsetUnits),
  actor: detailsRule,
  issue: detailsRule,
  extends: datasetRule,
  onError: /* @__PURE__ */ oneOf(rowErrorModes),
};

/** Other names of fields. */
const aliases: Readonly<Partial<Record<AnnotationField, readonly string[]>>> = {
  jointlyWith: ["jointly"],
  onBehalfOf: ["behalf", "principal"],
  addressees: ["addressee"],
  targets: ["target"],
  on: ["issue", "concept"],
};

/** Types of actors by the customary labels of words in corpora. */
const typeOfLabel: Readonly<Record<string, ActorType>> = {
  person: "person",
  per: "person",
  organization: "organization",
  organisation: "organization",
  org: "organization",
  gpe: "state",
  state: "state",
  country: "state",
};

/**
 * Returns the dataset that annotations of texts contain: Web Annotations of the W3C, as Hypothes.is gives them in the
 * answers of its interface (`{ rows }`) and in the exports of its client (`{ annotations }`), or files in the stand-off
 * format of brat (`{ ann, text }`, or the content of the `.ann` file). JSON can be a text.
 *
 * - An annotation with a speaker or an act is a statement. The fields are in tags of the form `speaker:Alba`, or, in brat,
 *   in the roles, attributes and relations of an event or of words. Tags without a value and labels mean what `tags` says;
 *   a tag or label that is an act, such as `demand`, means this act.
 * - `on` names an issue. With `stance`, it is a position; without it, the statement is about the issue. The comment of the
 *   annotator, or the note in brat, is the summary if no field gives one.
 * - Positions are converted to code points, and the words of the annotation are compared with the text. Words that are not
 *   at their position are looked for with their context, and refused if they are not found or found several times.
 *   Discontinuous words and the words of the roles of an event are several citations.
 * - Without a text, the statement cites the document as a whole.
 * - The attribute `annotation` of the statement is the id of the annotation. Replies, words without a speaker and an act, and names of annotators are left out and counted.
 *
 * @throws {@link index!DemarcheError} for an unknown option, for an input without annotations, and, with
 * `onError: "throw"`, for annotations that cannot be mapped.
 *
 * @example
 * ```ts
 * import { fromAnnotations } from "demarche/import";
 *
 * const text = "🕊 Alba demands that Borea open the harbour.";
 * const rows = [
 *   {
 *     id: "a1", uri: "https://example.org/news", text: "Demands that the harbour be opened.",
 *     tags: ["speaker:Alba", "demand", "addressee:Borea", "on:Open harbour", "stance:support"],
 *     target: [
 *       { source: "https://example.org/news", selector: [
 *         { type: "TextPositionSelector", start: 3, end: 44 },
 *         { type: "TextQuoteSelector", exact: "Alba demands that Borea open the harbour." },
 *       ] },
 *     ],
 *     document: { title: ["News of the harbour"] },
 *   },
 * ];
 * const { dataset } = fromAnnotations({ rows }, { text, actor: { type: "state" } });
 * dataset.statements.map(({ speaker, act, addressees, sources }) => ({ speaker, act, addressees, sources }));
 * // => [{ speaker: "alba", act: "demand", addressees: ["borea"], sources: [{ document: "news-of-the-harbour", start: 2, end: 43 }] }]
 *
 * const ann = "T1\tState 2 6\tAlba\nT2\tDemand 7 14\tdemands\nE1\tDemand:T2 Speaker:T1\n";
 * fromAnnotations({ ann, text, title: "News" }).dataset.statements.map(({ speaker, act }) => `${speaker}: ${act}`);
 * // => ["alba: demand"]
 * ```
 */
export function fromAnnotations(input: unknown, options: FromAnnotationsOptions = {}): ImportedAnnotations {
  checkOptions("fromAnnotations", options, rules);
  const ledger = new SourceLedger();
  const { read, unit } = readInput(input, options, ledger);
  const { base, targets } = addDocuments(read.documents, options.extends, ledger);
  const reader = new StatementReader(options, targets, options.offsets ?? unit, ledger);
  const rows = read.annotations.flatMap((annotation) => reader.read(annotation) ?? []);
  const ids = idMaker(registryOf(base).byId);
  const idOf = rows.map(({ document }) => ids.make([document, "statement"], "statement"));
  const labels = new Map(read.annotations.flatMap(({ labels: own }) => [...own]));
  const { actor, issue } = options;
  const actorOf =
    typeof actor === "function"
      ? (name: string) => actor(name, labels.get(name))
      : (actor ?? (labels.size === 0 ? undefined : (name: string) => detailsByLabel(name, labels.get(name))));
  const mapped = importRows("fromAnnotations", rows, {
    document: { id: (row) => row.document },
    extends: base,
    actor: actorOf,
    issue: typeof issue === "function" ? (name) => issue(name) : issue,
    statement: {
      id: (_, index) => idOf[index],
      speaker: (row) => row.fields.speaker?.[0],
      jointlyWith: (row) => row.fields.jointlyWith,
      onBehalfOf: (row) => row.fields.onBehalfOf?.[0],
      addressees: (row) => row.fields.addressees,
      targets: (row) => row.fields.targets,
      act: (row) => row.act,
      date: (row) => row.fields.date?.[0],
      reporting: (row) => row.reporting,
      summary: (row) => row.fields.summary?.[0] ?? row.comment,
      positions: (row) => row.positions,
      about: (row) => row.about.map((name) => ({ issue: name })),
      attributes: (row) => (row.id === undefined ? undefined : { annotation: row.id }),
      citation: (row) => row.spans[0] ?? {},
    },
  });
  noteMapped(mapped, rows, ledger);
  const further = new Map<string, readonly Citation[]>();
  rows.forEach(({ source, used, spans, document }, i) => {
    if (ledger.isRefused(source)) return;
    ledger.map(source);
    for (const part of used) ledger.map(part);
    if (spans.length > 1)
      further.set(
        idOf[i] as string,
        spans.slice(1).map((span) => ({ document, ...span })),
      );
  });
  const statements = mapped.dataset.statements.map((statement) => {
    const added = further.get(statement.id);
    return added === undefined ? statement : { ...statement, sources: [...statement.sources, ...added] };
  });
  const dataset = Object.freeze({ ...mapped.dataset, statements: Object.freeze(statements) });
  for (const { source, rows: parts } of read.annotations)
    for (const row of [source, ...parts]) ledger.skip(row, "words without a statement");
  return Object.freeze({ ...finishImport({ ...mapped, dataset }, ledger, options), moved: reader.moved });
}

function detailsByLabel(name: string, label: string | undefined): ActorDetails {
  const type = typeOfLabel[label?.toLowerCase() ?? ""];
  if (type !== undefined) return { type };
  const message = `names ${shown(name)}, and its label ${shown(label)} says no type of actor. Give actor: (name, label) => ({ type: "state" }).`;
  throw new Refusal({ field: "actor", column: undefined }, message, { value: name });
}

function readInput(
  input: unknown,
  { text }: FromAnnotationsOptions,
  ledger: SourceLedger,
): { readonly read: ReadAnnotations; readonly unit: OffsetUnit } {
  if (typeof input === "string" && !/^\ufeff?\s*[[{]/.test(input)) {
    const own = typeof text === "string" ? text : undefined;
    return { read: readBrat([{ ann: input, text: own }], ledger), unit: "code-points" };
  }
  const json = typeof input === "string" ? parseJson(input) : input;
  const files = Array.isArray(json) ? json : [json];
  const isBrat = (file: unknown) =>
    typeof file === "object" && file !== null && typeof (file as Partial<BratDocument>).ann === "string";
  if (files.length > 0 && files.every(isBrat)) {
    const known = typeof text === "string" && files.length === 1 ? text : undefined;
    const documents = (files as readonly BratDocument[]).map((file) => ({
      ...file,
      text: file.text ?? known,
    }));
    return { read: readBrat(documents, ledger), unit: "code-points" };
  }
  const annotations = annotationsIn(json);
  if (annotations === undefined) throw problem("invalid-shape", "", noAnnotations(json), json);
  const textOf = (address: string) => {
    if (typeof text === "string" || text === undefined) return text;
    return Object.hasOwn(text, address) ? text[address] : undefined;
  };
  return { read: readWebAnnotations(annotations, textOf, ledger), unit: "utf-16" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const message = `fromAnnotations: the text begins like JSON and is none: ${(error as Error).message}. Give the whole file.`;
    throw problem("invalid-shape", "", message);
  }
}

interface DocumentTarget {
  readonly id: string;
  readonly text: string | undefined;
  /** Converts positions in UTF-16 units to code points. */
  readonly toPoints: (position: number) => number | undefined;
  /** Length in code points. */
  readonly length: number;
  /** Characters of a text that has characters of two UTF-16 units. */
  readonly characters: readonly string[] | undefined;
  /** Returns a search of the text, which is prepared when words are looked for the first time. */
  readonly search: () => TextSearch;
}

function addDocuments(
  documents: readonly AnnotatedDocument[],
  given: Dataset | undefined,
  ledger: SourceLedger,
): { readonly base: Dataset; readonly targets: ReadonlyMap<string, DocumentTarget> } {
  const byDigest = new Map((given?.documents ?? []).map(({ id, digest }) => [digest, id]));
  const ids = idMaker(given === undefined ? new Map() : registryOf(given).byId);
  const targets = new Map<string, DocumentTarget>();
  const records = documents.flatMap(({ key, title, url, text }, row) => {
    const print = text === undefined ? undefined : fingerprint(text);
    const match = print === undefined ? undefined : byDigest.get(print.digest);
    const id = match ?? ids.make([title.slice(0, 100)], "document");
    const length = text === undefined ? 0 : lengthOf(text);
    const characters = text !== undefined && text.length > length ? [...text] : undefined;
    let prepared: TextSearch | undefined;
    const search = () => {
      prepared ??= searchText(text ?? "");
      return prepared;
    };
    targets.set(key, { id, text, toPoints: utf16Positions(text ?? ""), length, characters, search });
    if (match !== undefined) return [];
    if (print !== undefined) byDigest.set(print.digest, id);
    const source: SourceRow = { table: "documents", row, value: {} };
    return [{ source, record: { id, title, ...(url === undefined ? {} : { url }), ...print } }];
  });
  return { base: settleRecords(given, { documents: records }, ledger), targets };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An annotation as a row of the mapping. */
interface StatementRow {
  readonly source: SourceRow;
  readonly id: string | undefined;
  readonly used: readonly SourceRow[];
  readonly document: string;
  readonly fields: Readonly<Partial<Record<AnnotationField, readonly string[]>>>;
  readonly act: StatementAct;
  readonly reporting: Reporting | undefined;
  readonly positions: readonly {
    readonly on: string;
    readonly stance: Stance;
    readonly condition: string | undefined;
  }[];
  readonly about: readonly string[];
  readonly comment: string | undefined;
  readonly spans: readonly Span[];
}

/** Makes rows of a mapping of annotations. */
class StatementReader {
  readonly #options: FromAnnotationsOptions;
  readonly #documents: ReadonlyMap<string, DocumentTarget>;
  readonly #unit: OffsetUnit;
  readonly #ledger: SourceLedger;
  readonly #fieldOf = new Map<string, AnnotationField>();
  /** Number of annotations whose words were found elsewhere. */
  moved = 0;

  constructor(
    options: FromAnnotationsOptions,
    documents: ReadonlyMap<string, DocumentTarget>,
    unit: OffsetUnit,
    ledger: SourceLedger,
  ) {
    this.#options = options;
    this.#documents = documents;
    this.#unit = unit;
    this.#ledger = ledger;
    for (const field of annotationFields) {
      for (const name of [field, ...(aliases[field] ?? [])]) this.#fieldOf.set(name.toLowerCase(), field);
    }
    for (const field of annotationFields) {
      const name = options.fields?.[field];
      if (name !== undefined) this.#fieldOf.set(name.toLowerCase(), field);
    }
  }

  /** Returns the row of an annotation. Undefined if it is no statement or a wrong one. */
  read(annotation: ReadAnnotation): StatementRow | undefined {
    const { source, comment } = annotation;
    if (this.#ledger.isRefused(source)) return undefined;
    const { fields, unknown } = this.#fieldsOf(annotation);
    if (fields.speaker === undefined && fields.act === undefined) {
      this.#ledger.skip(source, "annotations without a speaker and an act");
      return undefined;
    }
    for (const [name, value] of unknown) this.#ledger.addUnknown(source, name, value);
    for (const [field, value] of Object.entries(this.#options.defaults ?? {}))
      if (value !== undefined) fields[field as AnnotationField] ??= [value];
    const { acts = {}, stances: stanceValues = {} } = this.#options;
    const missing = (["speaker", "act"] as const).find((field) => fields[field] === undefined);
    if (missing !== undefined) {
      const cure = `Add a tag such as "${missing}:…", name it in fields, or give defaults: { ${missing}: "…" }.`;
      this.#ledger.refuse(source, { message: `the ${missing} is missing. ${cure}` });
      return undefined;
    }
    const act = this.#oneOf(source, "act", fields.act?.[0], statementActs, acts);
    const reporting = this.#oneOf(source, "reporting", fields.reporting?.[0], reportings, {});
    const held = (fields.stance ?? []).map((value) =>
      this.#oneOf(source, "stance", value, stances, stanceValues),
    );
    if (act === null || act === undefined || reporting === null || held.includes(null)) return undefined;
    const on = fields.on ?? [];
    if (held.length > 1 && held.length !== on.length) {
      const message = `it has ${held.length} stances on ${on.length} issues. Give one stance, or one for each issue.`;
      this.#ledger.refuse(source, { column: "stance", message });
      return undefined;
    }
    const spans = this.#spansOf(annotation);
    if (spans === undefined) return undefined;
    const condition = fields.condition?.[0];
    return {
      source,
      id: annotation.id,
      used: annotation.rows,
      document: this.#documents.get(annotation.document)?.id ?? "",
      fields,
      act: act as StatementAct,
      reporting: reporting as Reporting | undefined,
      positions:
        held.length === 0
          ? []
          : on.map((name, i) => ({ on: name, stance: (held[i] ?? held[0]) as Stance, condition })),
      about: held.length === 0 ? on : [],
      comment,
      spans,
    };
  }

  #fieldsOf({ fields, marks }: ReadAnnotation): {
    readonly fields: Partial<Record<AnnotationField, readonly string[]>>;
    readonly unknown: readonly (readonly [name: string, value: string])[];
  } {
    const found: Partial<Record<AnnotationField, readonly string[]>> = {};
    const unknown: [string, string][] = [];
    for (const [name, values] of fields) {
      const field = this.#fieldOf.get(name.toLowerCase());
      if (field === undefined) for (const value of values) unknown.push([name, value]);
      else found[field] = [...(found[field] ?? []), ...values];
    }
    const { tags = {} } = this.#options;
    for (const mark of marks) {
      const meaning = Object.hasOwn(tags, mark) ? tags[mark] : undefined;
      if (meaning !== undefined) {
        for (const [field, value] of Object.entries(meaning))
          if (value !== undefined) found[field as AnnotationField] ??= [value];
      } else if ((statementActs as readonly string[]).includes(mark.toLowerCase())) found.act ??= [mark];
      else unknown.push(["tags", mark]);
    }
    return { fields: found, unknown };
  }

  /** Returns a value of an enumeration, undefined if it is absent, or null if it is none. */
  #oneOf<T extends string>(
    source: SourceRow,
    field: string,
    value: string | undefined,
    values: readonly T[],
    table: Readonly<Record<string, T>>,
  ): T | undefined | null {
    if (value === undefined) return undefined;
    if (Object.hasOwn(table, value)) return table[value];
    const known = values.find((each) => each === value.toLowerCase());
    if (known !== undefined) return known;
    this.#ledger.addUnknown(source, field, value);
    const option = field === "reporting" ? "" : ` Or say in the option ${field}s what it means.`;
    const message = `${field} cannot be ${shown(value)}. ${suggest(value, values)}${option}`;
    this.#ledger.refuse(source, { column: field, value, message });
    return null;
  }

  /** Returns the spans of the words in code points. Undefined if the words are not in the text. */
  #spansOf({ source, document, words }: ReadAnnotation): readonly Span[] | undefined {
    const target = this.#documents.get(document);
    if (words.length === 0) return [];
    if (target?.text === undefined) {
      this.#ledger.drop(source.table, "positions", "words in a document without a text");
      return [];
    }
    const spans = new Map<string, Span>();
    let isMoved = false;
    for (const each of words) {
      const found = this.#spanOf(each, target);
      if (typeof found === "string") {
        this.#ledger.refuse(source, { message: found });
        return undefined;
      }
      isMoved ||= found.isMoved;
      spans.set(`${found.start} ${found.end}`, { start: found.start, end: found.end });
    }
    if (isMoved) this.moved += 1;
    return [...spans.values()];
  }

  #spanOf(words: AnnotatedWords, target: DocumentTarget): (Span & { readonly isMoved: boolean }) | string {
    const { start, end, exact } = words;
    const at = this.#positionsOf(start, end, this.#unit, target);
    if (at !== undefined && (exact === undefined || fold(sliceOf(target, at)) === fold(exact)))
      return { ...at, isMoved: false };
    if (exact === undefined)
      return `positions ${start} to ${end} are not a span of the text. Give the text that was annotated.`;
    const { prefix = "", suffix = "" } = words;
    const places = exact.trim() === "" ? [] : target.search().find({ exact, prefix, suffix }, {}).spans;
    const [place] = places;
    if (place !== undefined && places.length === 1) return { ...place, isMoved: true };
    const other = this.#unit === "utf-16" ? "code-points" : "utf-16";
    const otherwise = this.#positionsOf(start, end, other, target);
    if (otherwise !== undefined && fold(sliceOf(target, otherwise)) === fold(exact))
      return `the words ${shown(exact)} are at positions ${start} to ${end} only if these count in ${other}. Give offsets: "${other}".`;
    return places.length === 0
      ? `the words ${shown(exact)} are not in the text. Give the text that was annotated.`
      : `the words ${shown(exact)} are in the text ${places.length} times, and not at positions ${start} to ${end}. Give the text that was annotated.`;
  }

  #positionsOf(
    start: number | undefined,
    end: number | undefined,
    unit: OffsetUnit,
    { toPoints, length }: DocumentTarget,
  ): Span | undefined {
    if (start === undefined || end === undefined) return undefined;
    const from = unit === "utf-16" ? toPoints(start) : start;
    const to = unit === "utf-16" ? toPoints(end) : end;
    if (from === undefined || to === undefined || from < 0 || to > length || from >= to) return undefined;
    return { start: from, end: to };
  }
}

/** Returns a text with every run of blanks and line ends as one blank, as annotation tools write the words. */
function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function sliceOf({ text = "", characters }: DocumentTarget, { start, end }: Span): string {
  return characters === undefined ? text.slice(start, end) : characters.slice(start, end).join("");
}
