import { isWebAddress, normalAddress } from "../../text/web-address.ts";
import { cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { asList } from "./bodies.ts";
import type { AnnotationLists } from "./lists.ts";
import type { FromAnnotationsOptions } from "./options.ts";
import type { AnnotatedDocument, ReadAnnotations } from "./read-annotation.ts";
import { addressOfSource, isReply, readWebAnnotation, unnamed } from "./read-web-annotation.ts";
import { divideAddress } from "./text-fragments.ts";
import { textsOfAddresses } from "./text-of-documents.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Name of the list of annotations in the losses. */
const annotationTable = "annotations";

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
    const annotation = readWebAnnotation(source, { ids, whole, haveAddresses }, ledger);
    if (annotation === undefined) return [];
    const { document: key } = annotation;
    if (!documents.has(key)) {
      const url = isWebAddress(key) ? normalAddress(key) : undefined;
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

function titleOf(source: SourceRow): string | undefined {
  const document = cellOf(source, "document");
  if (typeof document !== "object" || document === null) return undefined;
  const [title] = asList((document as Fields).title);
  return toPlainText(title);
}
