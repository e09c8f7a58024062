import { type IdMaker, slugOf } from "../../../coding/names/make-id.ts";
import { registryOf } from "../../../dataset/registry.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import { normalAddress } from "../../../text/web-address.ts";

/** The greatest length of the part of a title from which an id is made. */
const titleLength = 160;

/**
 * Returns a new id for a document, made from its title. If the title is also the name of an actor or issue, the actor
 * or issue gets the plain id, and the id of the document ends in `-document`. For example, a table can have the name of
 * a council as its title.
 */
export function documentId(title: string, ids: IdMaker, isOfName: (id: string) => boolean): string {
  const stem = title.slice(0, titleLength);
  return ids.make(isOfName(slugOf(stem)) ? [stem, "document"] : [stem], "document");
}

/**
 * Returns the id of the document of the whole table if another part of the table is already in the dataset. This
 * document has the same title and, if `url` is given, the same address; `url` is normalized. Undefined if there is no such document, or if
 * there are several.
 */
export function tableDocument(
  documents: readonly SourceDocument[],
  title: string | undefined,
  url: unknown,
): string | undefined {
  const found = documents.filter(
    (known) =>
      known.title === title &&
      known.digest === undefined &&
      (url === undefined || normalAddress(known.url ?? "") === url),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

/**
 * Returns a function that tests whether an id belongs to an actor or an issue: it is made from one of `names`, or an
 * actor or issue of the dataset `base` has it.
 */
export function idsOfNames(names: Iterable<string>, base: Dataset | undefined): (id: string) => boolean {
  const ids = new Set([...new Set(names)].map(slugOf));
  const known = base === undefined ? undefined : registryOf(base).byId;
  return (id) => {
    const kind = known?.get(id)?.kind;
    return ids.has(id) || kind === "actors" || kind === "issues";
  };
}
