import { type IdMaker, slugOf } from "../../../coding/make-id.ts";
import { registryOf } from "../../../dataset/registry.ts";
import type { Dataset } from "../../../model/dataset.ts";

/** The greatest length of the part of a title from which an id is made. */
const titleLength = 160;

/**
 * Returns a new id for a document, made from its title. Sometimes an actor or issue has the same name as the document.
 * For example, a table can be titled after a council that other tables name as an actor. The id of the document then
 * ends in `-document`, and the actor or issue has the plain id.
 */
export function documentId(title: string, ids: IdMaker, isOfName: (id: string) => boolean): string {
  const stem = title.slice(0, titleLength);
  return ids.make(isOfName(slugOf(stem)) ? [stem, "document"] : [stem], "document");
}

/**
 * Returns a function that tests whether an actor or an issue has an id or will get it: the id is the one that is made
 * from one of `names`, or an actor or issue of the dataset `base` has it.
 */
export function idsOfNames(names: Iterable<string>, base: Dataset | undefined): (id: string) => boolean {
  const ids = new Set([...new Set(names)].map(slugOf));
  const known = base === undefined ? undefined : registryOf(base).byId;
  return (id) => {
    const kind = known?.get(id)?.kind;
    return ids.has(id) || kind === "actors" || kind === "issues";
  };
}
