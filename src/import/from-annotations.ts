import { idMaker } from "../coding/names/make-id.ts";
import { registryOf } from "../dataset/registry.ts";
import type { Citation } from "../model/citation.ts";
import type { Dataset } from "../model/dataset.ts";
import { checkOptions } from "../options/check-options.ts";
import { partsOfRefused } from "./annotations/ann-file.ts";
import { addAnnotatedDocuments } from "./annotations/annotated-documents.ts";
import { checkAnnotationNames } from "./annotations/check-annotation-names.ts";
import { citeNames } from "./annotations/cite-names.ts";
import { addFurtherProblems, type OpenRow, toProblem } from "./annotations/further-problems.ts";
import { inferredValues } from "./annotations/inferred-values.ts";
import { annotationMapping } from "./annotations/mapping.ts";
import { namesInAnnotations } from "./annotations/names.ts";
import { annotationRules, type FromAnnotationsOptions } from "./annotations/options.ts";
import { type AnnotationLosses, type AnnotationProblem, describeProblems } from "./annotations/problems.ts";
import type { ReadAnnotation } from "./annotations/read-annotation.ts";
import { readInput } from "./annotations/read-input.ts";
import { repeatedAnnotations } from "./annotations/repeated-annotations.ts";
import { StatementReader, type StatementRow } from "./annotations/statements.ts";
import { importRows } from "./shared/passes/import-rows.ts";
import type { MappedRows } from "./shared/passes/mapped-rows.ts";
import { finishImport, type ImportedSource, noteUnreadableDates } from "./shared/sources/imported-source.ts";
import { RepeatedItems } from "./shared/sources/repeated-items.ts";
import { similarStatements } from "./shared/sources/similar-statements.ts";
import { SourceLedger } from "./shared/sources/source-ledger.ts";

/** The result of {@link fromAnnotations}. */
export interface ImportedAnnotations extends ImportedSource {
  /** What is in the annotations and not in the dataset, and what was inferred. */
  readonly losses: AnnotationLosses;
  /**
   * Number of statements whose words were not at the position that the source gives, but were found by their context.
   * Annotations without a position, which only quote the words, are not counted.
   */
  readonly moved: number;
}

/**
 * Returns the dataset that annotations of texts contain. They can be Web Annotations of the W3C, such as the answers
 * (`{ rows }`) and exports (`{ annotations }`) of Hypothes.is, or files in the stand-off format of brat (`{ ann, text
 * }`, or the content of the `.ann` file). JSON can be passed as a value or as a text.
 *
 * - An annotation with a speaker or an act is a statement. The fields are in tags of the form `speaker:Alba`, or, in
 *   brat, in the roles, attributes and relations of an event or of words. The option `tags` gives the meaning of labels
 *   and of tags without a value. Any other tag or label that is an act or a stance, such as `demand` or `neutral`, is
 *   read as this act or stance.
 * - `support` and `oppose` are both acts and stances. They mean the stance if another tag or `defaults` gives the act.
 *   Otherwise, they mean the act and, with `on`, also the stance on the issue. There is one exception: if an annotation
 *   with `on` also has a tag whose meaning is unknown, this tag may be the act. In this case, `support` and `oppose`
 *   mean only the stance, and the annotation is refused because its act is unknown.
 * - `on` names an issue. If the annotation also has a `stance`, the statement takes a position on the issue. Otherwise,
 *   it is only about the issue. The comment of the annotator, or the note in brat, is the summary if no field gives
 *   one.
 * - Positions are converted to code points: Hypothes.is counts UTF-16 units, and other Web Annotations and brat count
 *   code points. If the text has characters of two UTF-16 units and no quotation confirms a position, the unit is only
 *   an assumption, and `losses.inferred` lists it. The words of the annotation are compared with the text. If the words
 *   are not at their position, they are searched for with their context. If they are not found, or found several times,
 *   the annotation is refused. If the words of an annotation are not contiguous, the statement has several citations.
 *   An event of brat cites the words of its roles, too.
 * - If the text of the document is not given, the statement cites the document as a whole. One text with annotations of
 *   several documents is an error, because each document needs its own text.
 * - If no field and no default gives the reporting, it is inferred from the words: `direct` if all of them are within
 *   quotation marks, `mixed` if they contain a part of a quotation, and otherwise `indirect`. `losses.inferred` counts
 *   these statements. If an annotation selects no words, the statement is `indirect` and has a doubt about it.
 * - Web Annotations with the same id become one statement with the values of the first of them. `losses.duplicates`
 *   counts the repetitions. If a value differs from that of the first annotation, `losses.conflicts` has both values.
 * - An attribute or tag such as `Negation` says that the act was not performed, so the annotation is refused.
 * - The attribute `annotation` of the statement is the id of the annotation, and `annotator` is the account or the name
 *   of the annotator. Replies, annotations that a moderator has hidden, annotations with neither a speaker nor an act,
 *   and bodies without a text are left out and counted.
 * - If two annotations say the same about the same words, both are statements, and `losses.similar` lists the second.
 * - `losses.refused` lists all problems of an annotation at once, so that they can be corrected together.
 *
 * @throws {@link index!DemarcheError} for an unknown option, for an input without annotations, for one text with
 * annotations of several documents, for a name in `fields` or `tags` that the source does not have, and, with `onError:
 * "throw"`, for annotations that cannot be mapped.
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
  checkOptions("fromAnnotations", options, annotationRules);
  const ledger = new SourceLedger();
  const read = readInput(input, options, ledger);
  const { annotations } = read;
  checkAnnotationNames(read, options);
  const names = namesInAnnotations(annotations, options);
  const { base, targets } = addAnnotatedDocuments(read.documents, { names, base: options.extends }, ledger);
  const reader = new StatementReader(options, targets, ledger);
  const rows = annotations.flatMap((annotation) => reader.read(annotation) ?? []);
  const ids = idMaker(registryOf(base).byId);
  const repeats = new RepeatedItems(repeatedAnnotations);
  const sound = rows.filter((row) => row.problems.length === 0 && repeats.isFirst(row));
  const idOf = sound.map(({ document }) => ids.make([document, "statement"], "statement"));
  const mapped = importRows(
    "fromAnnotations",
    sound,
    annotationMapping(options, base, annotations, (index) => idOf[index]),
  );
  noteUnreadableDates(
    mapped,
    sound.map(({ annotation }) => annotation),
    ledger,
  );
  const byMapping = mapped.losses.refused.map((found): OpenRow => {
    return { row: sound[found.row] as StatementRow, problems: [toProblem(found)] };
  });
  const byReader = rows.flatMap((row): OpenRow[] =>
    row.problems.length === 0 ? [] : [{ row, problems: [...row.problems] }],
  );
  const refused = [...byReader, ...byMapping];
  addFurtherProblems(
    refused,
    base,
    annotationMapping(options, base, annotations, () => undefined),
  );
  for (const { row, problems } of refused) {
    const { annotation } = row;
    ledger.refuse(annotation.source, { message: describeProblems(annotation, problems) });
    for (const part of annotation.rows) ledger.skip(part, partsOfRefused);
  }
  for (const source of reader.others) ledger.skip(source, reasonOfOthers(annotations));
  const used = sound.flatMap((row, i) =>
    ledger.isRefused(row.annotation.source) ? [] : [{ row, id: idOf[i] as string }],
  );
  for (const { row } of used) {
    const { source, rows: parts } = row.annotation;
    for (const part of [source, ...parts]) ledger.map(part);
    for (const [field, reason] of row.dropped) ledger.drop(source.table, field, reason);
  }
  const idOfRow = new Map(used.map(({ row, id }) => [row, id]));
  const { duplicates, conflicts } = repeats.settle((row) => idOfRow.get(row), ledger);
  for (const { source, rows: parts } of annotations)
    for (const row of [source, ...parts])
      ledger.skip(
        row,
        isNote(row.value) ? "notes on words without a statement" : "words without a statement",
      );
  const dataset = citeNames(withFurtherSpans(mapped.dataset, used), base, used);
  const finished = finishImport({ ...mapped, dataset }, ledger, options);
  const ownLosses = lossesOf(finished, refused);
  const losses = Object.freeze({
    ...ownLosses,
    conflicts: [...ownLosses.conflicts, ...conflicts],
    duplicates,
    similar: similarStatements(
      finished.dataset,
      used.map(({ row, id }) => ({ id, source: row.annotation.source, passage: passageOf(row) })),
      { known: mapped.losses.similar, ignored: ["annotation", "annotator"] },
    ),
    inferred: inferredValues(used.map(({ row }) => row)),
  });
  return Object.freeze({
    dataset: finished.dataset,
    losses,
    moved: used.filter(({ row }) => row.isMoved).length,
  });
}

/** Returns why an annotation without a speaker and an act is left out, and how to give it one of them. */
function reasonOfOthers([first]: readonly ReadAnnotation[]): string {
  const names = first?.format === "brat" ? "role, relation or label" : "tag";
  return `annotations without a speaker and an act. If they are statements, say with fields or tags which ${names} gives the speaker or the act`;
}

/** Returns whether a row is a line of brat with a note. */
function isNote({ line }: Readonly<Record<string, unknown>>): boolean {
  return typeof line === "string" && line.startsWith("#");
}

/** Returns the words of an annotation as a text that can be compared, or undefined if the annotation has no words. */
function passageOf({ annotation: { words }, spans }: StatementRow): string | undefined {
  if (words.length === 0) return undefined;
  // The statement cites the spans. If the text of the document is not given, the statement cites only the document, so
  // the words are compared.
  return spans.length > 0 ? "" : JSON.stringify(words);
}

interface UsedRow {
  readonly row: StatementRow;
  /** Id of the statement. */
  readonly id: string;
}

/** Adds citations of the further words of an annotation. The mapping itself cites only the first words. */
function withFurtherSpans(dataset: MappedRows["dataset"], used: readonly UsedRow[]): Dataset {
  const further = new Map<string, readonly Citation[]>();
  for (const { row, id } of used) {
    const { document, spans } = row;
    if (spans.length > 1)
      further.set(
        id,
        spans.slice(1).map((span) => ({ document, ...span })),
      );
  }
  const statements = dataset.statements.map((statement) => {
    const added = further.get(statement.id);
    return added === undefined ? statement : { ...statement, sources: [...statement.sources, ...added] };
  });
  return Object.freeze({ ...dataset, statements: Object.freeze(statements) });
}

function lossesOf(
  { losses }: ImportedSource,
  refused: readonly OpenRow[],
): Omit<AnnotationLosses, "inferred" | "duplicates" | "similar"> {
  const byRow = new Map(
    refused.map((each) => {
      const { table, row } = each.row.annotation.source;
      return [`${table} ${row}`, each];
    }),
  );
  return {
    ...losses,
    refused: losses.refused.map((item) => {
      const { row, problems } = byRow.get(`${item.table} ${item.row}`) ?? {};
      const { column, value, message } = item;
      const own: AnnotationProblem = {
        ...(column === undefined ? {} : { field: column }),
        ...(value === undefined ? {} : { value }),
        message,
      };
      const id = row?.annotation.id;
      return { ...item, ...(id === undefined ? {} : { annotation: id }), problems: problems ?? [own] };
    }),
  };
}
