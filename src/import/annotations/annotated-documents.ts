import { fingerprint } from "../../coding/fingerprint.ts";
import { searchText, type TextSearch } from "../../coding/locating/text-search.ts";
import { idMaker } from "../../coding/names/make-id.ts";
import { lengthOf } from "../../coding/text.ts";
import { once } from "../../collections/once.ts";
import { registryOf } from "../../dataset/registry.ts";
import type { Dataset } from "../../model/dataset.ts";
import { documentId, idsOfNames } from "../shared/records/document-id.ts";
import { settleRecords } from "../shared/sources/settle-records.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import { utf16Positions } from "../shared/sources/utf16-positions.ts";
import { findQuotations, type Quotations } from "./find-quotations.ts";
import type { AnnotatedDocument } from "./read-annotation.ts";

/** An annotated document, with what is needed to find the words of the annotations in its text. */
export interface DocumentTarget {
  /** Id of the document in the dataset. */
  readonly id: string;
  /** The text. If it is undefined, statements cite the document as a whole. */
  readonly text: string | undefined;
  /** Converts a position in UTF-16 units to a position in code points. */
  readonly toPoints: (position: number) => number | undefined;
  /** Length of the text in code points. */
  readonly length: number;
  /** The characters of the text. Undefined if every character is one UTF-16 unit, or if there is no text. */
  readonly characters: readonly string[] | undefined;
  /** Returns the search index of the text. The first call builds it, and later calls return the same one. */
  readonly search: () => TextSearch;
  /** Returns the quotations in the text. The first call finds them, and later calls return the same ones. */
  readonly quotations: () => Quotations;
}

/**
 * Adds the annotated documents to the dataset `base`. A document whose text is already in `base` is not added again;
 * the document in `base` is used. `names` are the names of actors and issues in the annotations. The ids of new
 * documents differ from the ids that these actors and issues will have.
 */
export function addAnnotatedDocuments(
  documents: readonly AnnotatedDocument[],
  { names, base: given }: { readonly names: Iterable<string>; readonly base: Dataset | undefined },
  ledger: SourceLedger,
): { readonly base: Dataset; readonly targets: ReadonlyMap<string, DocumentTarget> } {
  const byDigest = new Map((given?.documents ?? []).map(({ id, digest }) => [digest, id]));
  const urls = new Map((given?.documents ?? []).map((document) => [document.id, document.url]));
  const ids = idMaker(given === undefined ? new Map() : registryOf(given).byId);
  const isOfName = idsOfNames(names, given);
  const targets = new Map<string, DocumentTarget>();
  const records = documents.flatMap(({ key, title, url, text }, row) => {
    const print = text === undefined ? undefined : fingerprint(text);
    const match = print === undefined ? undefined : byDigest.get(print.digest);
    const id = match ?? documentId(title.slice(0, 100), ids, isOfName);
    const length = text === undefined ? 0 : lengthOf(text);
    const characters = text !== undefined && text.length > length ? [...text] : undefined;
    const search = once(() => searchText(text ?? ""));
    const quotations = once(() => findQuotations(text ?? ""));
    const toPoints = utf16Positions(text ?? "");
    targets.set(key, { id, text, toPoints, length, characters, search, quotations });
    if (match !== undefined) {
      const known = urls.get(match);
      if (url !== undefined && url !== known)
        ledger.drop("documents", "url", "addresses of documents with the text of another document");
      return [];
    }
    urls.set(id, url);
    if (print !== undefined) byDigest.set(print.digest, id);
    const source: SourceRow = { table: "documents", row, value: {} };
    return [{ source, record: { id, title, ...(url === undefined ? {} : { url }), ...print } }];
  });
  return { base: settleRecords(given, { documents: records }, ledger), targets };
}
