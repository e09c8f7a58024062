import { addToGroup } from "../../collections/add-to-group.ts";
import { cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { annotatorOf } from "./annotator.ts";
import { isComment, isEmptyText, isTag, listOf, textOfComment, textOfTag } from "./bodies.ts";
import type { AnnotationLists } from "./lists.ts";
import type { FromAnnotationsOptions } from "./options.ts";
import type { AnnotatedDocument, ReadAnnotation, ReadAnnotations } from "./read-annotation.ts";
import { addressOf, hasSelector, wordsOf } from "./targets.ts";
import { divideAddress, readCharacterFragment } from "./text-fragments.ts";
import { textsOfAddresses } from "./text-of-documents.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Name of the list of annotations in the losses. */
const annotationTable = "annotations";

const isReply = "replies to other annotations";

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

/** Reads Web Annotations as the W3C defines them and as Hypothes.is gives them. */
export function readWebAnnotations(
  { annotations: given, replies, missing = 0 }: AnnotationLists,
  text: FromAnnotationsOptions["text"],
  ledger: SourceLedger,
): ReadAnnotations {
  const documents = new Map<string, Omit<AnnotatedDocument, "text">>();
  const sources = ledger.add(annotationTable, given);
  const ids = new Set(sources.flatMap((source) => textIn(source, "id") ?? []));
  const haveAddresses = sources.some((source) => {
    const address = addressOfSource(source);
    return address !== undefined && !ids.has(address);
  });
  const whole = new Set(typeof text === "object" ? Object.keys(text) : []);
  for (const source of sources) {
    const address = addressOfSource(source);
    if (address !== undefined && divideAddress(address).fragment === undefined) whole.add(address);
  }
  const annotations = sources.flatMap((source) => {
    const annotation = readOne(source, { ids, whole, haveAddresses }, ledger);
    if (annotation === undefined) return [];
    const { document: key } = annotation;
    if (!documents.has(key)) {
      const url = /^https?:\/\/\S+$/.test(key) ? key : undefined;
      const title = titleOf(source) ?? (key === unnamed ? "Annotated text" : key);
      documents.set(key, { key, title, url });
    }
    return [annotation];
  });
  if (replies.length > 0) for (const reply of ledger.add("replies", replies)) ledger.skip(reply, isReply);
  if (missing > 0) {
    const reason = `${missing} more ${missing === 1 ? "annotation is" : "annotations are"} in the source. Ask for its further pages, and give the answers as a list`;
    ledger.drop("file", "total", reason);
  }
  const textOf = textsOfAddresses(text, [...documents.keys()]);
  return {
    documents: [...documents.values()].map((document) => ({ ...document, text: textOf(document.key) })),
    annotations,
    fieldNames: new Set(annotations.flatMap(({ fields }) => [...fields.keys()])),
  };
}

/**
 * The key of the document if the annotations do not name one. Tools for annotating a single text, such as RecogitoJS
 * and Annotorious, do not write the address of the text.
 */
const unnamed = "";

/** Facts about all annotations that are needed to read a single one. */
interface Others {
  /** The ids of all annotations. */
  readonly ids: ReadonlySet<string>;
  /** The addresses that have no fragment, from other annotations and from the texts that the caller gives. */
  readonly whole: ReadonlySet<string>;
  /** Whether any annotation has the address of its document. */
  readonly haveAddresses: boolean;
}

function addressOfSource(source: SourceRow): string | undefined {
  return (
    listOf(cellOf(source, "target")).flatMap((target) => addressOf(target) ?? [])[0] ?? textIn(source, "uri")
  );
}

function readOne(source: SourceRow, others: Others, ledger: SourceLedger): ReadAnnotation | undefined {
  const motivations = listOf(cellOf(source, "motivation"));
  if (listOf(cellOf(source, "references")).length > 0 || motivations.includes("replying")) {
    ledger.skip(source, isReply);
    return undefined;
  }
  if (cellOf(source, "hidden") === true) {
    ledger.skip(source, "annotations that a moderator has hidden");
    return undefined;
  }
  const given = listOf(cellOf(source, "target"));
  const address = documentOf(addressOfSource(source), others.whole);
  if (given.length > 0 && given.every((target) => others.ids.has(addressOf(target) ?? ""))) {
    ledger.skip(source, "relations between annotations, and annotations of annotations");
    return undefined;
  }
  const document = address ?? (given.some(hasSelector) && !others.haveAddresses ? unnamed : undefined);
  if (document === undefined) {
    ledger.refuse(source, { column: "target", message: "has no address of a document. Give target.source." });
    return undefined;
  }
  const targets = given.filter(
    (target) => (documentOf(addressOf(target), others.whole) ?? document) === document,
  );
  if (targets.length < given.length)
    ledger.drop(source.table, "target", "targets in other documents than the first target");
  const words = targets.flatMap((target) => wordsOf(target) ?? []);
  for (const target of targets) {
    const { fragment } = divideAddress(addressOf(target) ?? "");
    if (
      fragment !== undefined &&
      addressOf(target) !== document &&
      readCharacterFragment(fragment) === undefined
    )
      ledger.drop(source.table, "target", "fragments of addresses that do not select characters");
  }
  if (targets.some((target) => wordsOf(target) === undefined && hasSelector(target)))
    ledger.drop(
      source.table,
      "target.selector",
      "selectors that select words neither by a position nor by a quotation",
    );
  const bodies = listOf(cellOf(source, "body"));
  const tags = [
    ...listOf(cellOf(source, "tags")).flatMap((tag) => toPlainText(tag) ?? []),
    ...bodies.flatMap((body) => (isTag(body) ? (textOfTag(body) ?? []) : [])),
  ];
  const fields = new Map<string, string[]>();
  const marks: string[] = [];
  for (const tag of tags) {
    const [, name, value] = namedTag.exec(tag) ?? [];
    if (name === undefined || value === undefined) marks.push(tag.trim());
    else addToGroup(fields, name, value.trim());
  }
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
  const comment = [...written, ...comments].filter((text) => text !== "").join("\n");
  const annotator = annotatorOf(source);
  for (const field of aboutAnnotators)
    if (cellOf(source, field) !== undefined && field !== annotator?.field)
      ledger.drop(source.table, field, "who annotated, when and for whom");
  for (const field of Object.keys(source.value)) {
    const isKnown = readFields.includes(field) || aboutAnnotators.includes(field);
    if (!isKnown && source.value[field] !== false)
      ledger.drop(source.table, field, "other fields of annotations");
  }
  return {
    source,
    format: "tags",
    unit: isOfHypothesis(source) ? "utf-16" : "code-points",
    id: textIn(source, "id"),
    rows: [],
    document,
    words,
    fields,
    kinds: undefined,
    marks,
    annotator: annotator?.name,
    comment: comment === "" ? undefined : comment,
    nameWords: new Map(),
    labels: new Map(),
  };
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
    /^https?:\/\/(?:\w+\.)?hypothes\.is\//.test(textIn(source, "id") ?? "") ||
    (textIn(source, "creator") ?? "").startsWith("acct:")
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

function titleOf(source: SourceRow): string | undefined {
  const document = cellOf(source, "document");
  if (typeof document !== "object" || document === null) return undefined;
  const [title] = listOf((document as Fields).title);
  return toPlainText(title);
}
