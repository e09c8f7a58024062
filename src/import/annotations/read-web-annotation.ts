import { addToGroup } from "../../collections/add-to-group.ts";
import { trimmed } from "../../text/invisible.ts";
import { cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { annotatorOf } from "./annotator.ts";
import { asList, isComment, isEmptyText, isTag, textOfComment, textOfTag } from "./bodies.ts";
import type { ReadAnnotation } from "./read-annotation.ts";
import { addressOf, hasSelector, selectedWords } from "./targets.ts";
import { divideAddress, readCharacterFragment } from "./text-fragments.ts";

/** The reason that `losses` gives for replies. */
export const isReply = "replies to other annotations";

/** A tag of the form `name:value` or `name=value`. */
const namedTag = /^\s*([\p{L}][\p{L}\p{N} _.-]*?)\s*[:=]\s*(\S[\s\S]*)$/u;

/** Fields that the import reads, either to make records or to recognize annotations. */
const readFields = [
  "@context",
  "id",
  "type",
  "uri",
  "text",
  "tags",
  "target",
  "body",
  "bodyValue",
  "references",
  "motivation",
  "document",
];

/**
 * Fields about who made the annotation, when, and who may read it. The annotator is read from `user`, or else from
 * `creator`. The other fields are left out.
 */
const aboutAnnotators = [
  "user",
  "user_info",
  "creator",
  "created",
  "updated",
  "modified",
  "group",
  "permissions",
];

/**
 * The `key` of the document if the annotations do not name a document. Tools for annotating a single text, such as
 * RecogitoJS and Annotorious, do not write the address of the text.
 */
export const unnamed = "";

/** Facts about all annotations that are needed to read a single annotation. */
export interface OtherAnnotations {
  /** The ids of all annotations. */
  readonly ids: ReadonlySet<string>;
  /** The addresses that have no fragment, from other annotations and from the texts that the caller gives. */
  readonly whole: ReadonlySet<string>;
  /** Whether any annotation has the address of its document. */
  readonly haveAddresses: boolean;
}

/** Returns the first address of a document in an annotation. Undefined if it has none. */
export function addressOfSource(source: SourceRow): string | undefined {
  return (
    asList(cellOf(source, "target")).flatMap((target) => addressOf(target) ?? [])[0] ?? textIn(source, "uri")
  );
}

/** Returns the content of an annotation, or undefined if the annotation is skipped or refused. */
export function readWebAnnotation(
  source: SourceRow,
  others: OtherAnnotations,
  ledger: SourceLedger,
): ReadAnnotation | undefined {
  const given = asList(cellOf(source, "target"));
  const reason = reasonToSkip(source, given, others);
  if (reason !== undefined) {
    ledger.skip(source, reason);
    return undefined;
  }
  const address = documentOf(addressOfSource(source), others.whole);
  const document = address ?? (given.some(hasSelector) && !others.haveAddresses ? unnamed : undefined);
  if (document === undefined) {
    ledger.refuse(source, { column: "target", message: "has no address of a document. Give target.source." });
    return undefined;
  }
  const targets = given.filter(
    (target) => (documentOf(addressOf(target), others.whole) ?? document) === document,
  );
  dropPartsOfTargets(source, { given, targets, document }, ledger);
  const bodies = asList(cellOf(source, "body"));
  const comment = commentOf(source, bodies, ledger);
  const annotator = annotatorOf(source);
  dropFields(source, annotator?.field, ledger);
  return {
    source,
    format: "tags",
    unit: isOfHypothesis(source) ? "utf-16" : "code-points",
    id: textIn(source, "id"),
    rows: [],
    document,
    words: targets.flatMap((target) => selectedWords(target) ?? []),
    ...readTags(source, bodies),
    kinds: undefined,
    annotator: annotator?.name,
    comment: comment === "" ? undefined : comment,
    nameWords: new Map(),
    labels: new Map(),
  };
}

/** Returns why an annotation is left out, or undefined if it is not left out. */
function reasonToSkip(
  source: SourceRow,
  targets: readonly unknown[],
  { ids }: OtherAnnotations,
): string | undefined {
  const motivations = asList(cellOf(source, "motivation"));
  if (asList(cellOf(source, "references")).length > 0 || motivations.includes("replying")) return isReply;
  if (cellOf(source, "hidden") === true) return "annotations that a moderator has hidden";
  if (targets.length > 0 && targets.every((target) => ids.has(addressOf(target) ?? "")))
    return "relations between annotations, and annotations of annotations";
  return undefined;
}

/**
 * Counts in the losses the targets of an annotation that are not read, and the parts of other targets that are not
 * read.
 */
function dropPartsOfTargets(
  { table }: SourceRow,
  {
    given,
    targets,
    document,
  }: {
    /** All targets of the annotation. */
    readonly given: readonly unknown[];
    /** The targets in the annotated document. */
    readonly targets: readonly unknown[];
    readonly document: string;
  },
  ledger: SourceLedger,
): void {
  if (targets.length < given.length)
    ledger.drop(table, "target", "targets in other documents than the first target");
  for (const target of targets) {
    const address = addressOf(target);
    const { fragment } = divideAddress(address ?? "");
    if (fragment !== undefined && address !== document && readCharacterFragment(fragment) === undefined)
      ledger.drop(table, "target", "fragments of addresses that do not select characters");
  }
  if (targets.some((target) => selectedWords(target) === undefined && hasSelector(target))) {
    const reason = "selectors that select words neither by a position nor by a quotation";
    ledger.drop(table, "target.selector", reason);
  }
}

/**
 * Returns the tags of an annotation. A tag with a name and a value becomes a field, and any other tag becomes a mark.
 */
function readTags(source: SourceRow, bodies: readonly unknown[]): Pick<ReadAnnotation, "fields" | "marks"> {
  const tags = [
    ...asList(cellOf(source, "tags")).flatMap((tag) => toPlainText(tag) ?? []),
    ...bodies.flatMap((body) => (isTag(body) ? (textOfTag(body) ?? []) : [])),
  ];
  const fields = new Map<string, string[]>();
  const marks: string[] = [];
  for (const tag of tags) {
    const [, name, value] = namedTag.exec(tag) ?? [];
    if (name === undefined || value === undefined) marks.push(trimmed(tag));
    else addToGroup(fields, name, trimmed(value));
  }
  return { fields, marks };
}

/**
 * Returns the comments in an annotation as one text. Bodies that are neither comments nor tags are counted in the
 * losses.
 */
function commentOf(source: SourceRow, bodies: readonly unknown[], ledger: SourceLedger): string {
  const comments = bodies.flatMap((body) => {
    const text = isTag(body) ? textOfTag(body) : isComment(body) ? textOfComment(body) : undefined;
    if (text !== undefined && !isTag(body)) return [text];
    if (!isTag(body) && !isComment(body))
      ledger.drop(source.table, "body", "bodies that are neither comments nor tags, by their purpose");
    else if (text === undefined && !isEmptyText(body))
      ledger.drop(source.table, "body", "bodies without a text, such as addresses, which are not read");
    return [];
  });
  const written = ["text", "bodyValue"].map((field) => textIn(source, field) ?? "");
  return [...written, ...comments].filter((text) => text !== "").join("\n");
}

/**
 * Counts in the losses the fields of an annotation that are not read. `annotator` is the field with the name of the
 * annotator.
 */
function dropFields(source: SourceRow, annotator: string | undefined, ledger: SourceLedger): void {
  for (const field of aboutAnnotators)
    if (cellOf(source, field) !== undefined && field !== annotator)
      ledger.drop(source.table, field, "who annotated, when and for whom");
  for (const field of Object.keys(source.value)) {
    const isKnown = readFields.includes(field) || aboutAnnotators.includes(field);
    if (!isKnown && source.value[field] !== false)
      ledger.drop(source.table, field, "other fields of annotations");
  }
}

/**
 * Returns whether an annotation was made with Hypothes.is. Such an annotation has fields that the Web Annotation Data
 * Model of the W3C does not have, or an address of Hypothes.is. Its positions are UTF-16 units, as browsers count them.
 * In the model of the W3C, positions are code points.
 */
function isOfHypothesis(source: SourceRow): boolean {
  if (["uri", "tags", "user"].some((field) => (cellOf(source, field) ?? undefined) !== undefined))
    return true;
  return (
    /^https?:\/\/(?:\w+\.)?hypothes\.is\//i.test(textIn(source, "id") ?? "") ||
    /^acct:/i.test(textIn(source, "creator") ?? "")
  );
}

/**
 * Returns the address of the annotated document. A fragment that selects characters is removed. Any other fragment is
 * removed only if `whole` has the address without this fragment, because the addresses of some pages differ only in
 * their fragments.
 */
function documentOf(address: string | undefined, whole: ReadonlySet<string>): string | undefined {
  if (address === undefined) return undefined;
  const { document, fragment } = divideAddress(address);
  const isPart = fragment !== undefined && readCharacterFragment(fragment) !== undefined;
  return isPart || whole.has(document) ? document : address;
}
