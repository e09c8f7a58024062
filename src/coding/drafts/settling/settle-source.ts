import { emptyDataset } from "../../../dataset/empty-dataset.ts";
import { registryOf } from "../../../dataset/registry.ts";
import { dateReader, dateSpan } from "../../../dataset/rules/date-span.ts";
import { problem } from "../../../errors/demarche-error.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import type { Edtf } from "../../../model/edtf.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import { normalAddress } from "../../../text/web-address.ts";
import { fingerprint } from "../../fingerprint.ts";
import { searchText } from "../../locating/text-search.ts";
import { idMaker } from "../../names/make-id.ts";
import type { DraftDocument } from "../draft-document.ts";
import type { SettleDraftsOptions } from "../settle-drafts-options.ts";
import type { DraftWarning } from "../settled-drafts.ts";
import type { SettleSource } from "./settle-context.ts";

/** Returns the text, document and dataset with which drafts are settled. The caller has checked the options. */
export function sourceOf(text: string, options: SettleDraftsOptions): SettleSource {
  const base = options.extends ?? emptyDataset;
  const { length, digest } = fingerprint(text);
  const common = {
    search: searchText(text),
    base,
    isExtending: options.extends !== undefined,
    registry: registryOf(base),
    chosenIds: options.ids ?? {},
    readDate: dateReader(),
    dates: options.dates ?? [],
    warningLimit: options.warningLimit ?? 3,
  };
  const { document } = options;
  const known = base.documents.find((each) =>
    typeof document === "string" ? each.id === document : each.digest === digest,
  );
  if (typeof document === "string") {
    const ids = base.documents.map(({ id }) => id);
    if (known === undefined) {
      const message =
        options.extends === undefined
          ? `settleDrafts: no dataset is extended, so there is no document ${shown(document)}. Pass the dataset that has the document as extends, or describe the document: { title: "…", language: "en" }.`
          : `settleDrafts: the extended dataset has no document ${shown(document)}. ${suggest(document, ids)}`;
      throw problem("unknown-id", "/document", message, document);
    }
    if (known.digest !== digest) {
      const message = `settleDrafts: the text is not the text of "${document}", which has the digest ${known.digest}. A byte order mark, different line endings or a trailing line break change the digest.`;
      throw problem("text-mismatch", "/document", message, document);
    }
  }
  if (known !== undefined) {
    return { ...common, document: known, isKnownDocument: true, bound: boundOf(known, options, common) };
  }
  const { id, ...rest } = document as DraftDocument;
  const other = base.documents.find((each) => each.id === id);
  if (other !== undefined) {
    const message = `settleDrafts: the extended dataset has the document "${other.id}" with another text: ${sizeOf(other)}, and this text has ${length} characters and the digest ${digest}. Pass the text as it was when it was coded, without any change, or give the changed text an id of its own as a second document.`;
    throw problem("text-mismatch", "/document/id", message, id);
  }
  const made = id ?? idMaker(common.registry.byId).make([String(rest.title)], "document");
  const record = { id: made, ...rest, length, digest } as SourceDocument;
  return { ...common, document: record, isKnownDocument: false, bound: boundOf(record, options, common) };
}

/**
 * Returns the date that is given to drafts without a date, such as `[..2024-05-03]`. The result is undefined unless the
 * option `undated` is `"by-publication"`.
 */
function boundOf(
  { id, datePublished }: SourceDocument,
  { undated }: SettleDraftsOptions,
  { readDate }: Pick<SettleSource, "readDate">,
): Edtf | undefined {
  if (undated !== "by-publication") return undefined;
  const { last } = dateSpan(datePublished, readDate) ?? { last: "~" };
  if (last !== "~") return `[..${last}]`;
  const message = `settleDrafts: undated is "by-publication", but it is not known by which day "${id}" was published. Add datePublished to the document, or leave out undated.`;
  throw problem("invalid-option", "/undated", message, undated);
}

/**
 * Warns if the document is new, but the dataset in `extends` has a document with the same address, or with the same
 * title and publisher.
 */
export function similarDocuments({ document, isKnownDocument, base }: SettleSource): readonly DraftWarning[] {
  if (isKnownDocument) return [];
  const { id, title } = document;
  const hasSameAddress = ({ url }: SourceDocument) =>
    url !== undefined && normalAddress(url) === normalAddress(document.url ?? "");
  const other = base.documents.find(
    (each) => hasSameAddress(each) || (each.title === title && each.publisher === document.publisher),
  );
  if (other === undefined) return [];
  const what = hasSameAddress(other) ? "address" : "title";
  const message = `The extended dataset has the document "${other.id}" with the same ${what} and another text: ${sizeOf(other)}, and this text has ${document.length}. It is a new document, "${id}", and its records are new as well. If it is the same article, pass the text as it was when it was coded.`;
  return [{ code: "similar-document", path: "", message }];
}

function sizeOf({ length, digest }: SourceDocument): string {
  return digest === undefined ? "it has no digest" : `it has ${length} characters and the digest ${digest}`;
}
