import { type IdMaker, slugOf } from "../../../coding/make-id.ts";
import { registryOf } from "../../../dataset/registry.ts";
import type { Dataset } from "../../../model/dataset.ts";

/** The greatest length of the part of a title from which an id is made. */
const titleLength = 160;

/**
 * Returns a new id of a document, made from its title. If the id is that of a name, such as the name of a council in a
 * table that is titled after the council, it ends in `-document`. The plain id then remains for the actor or issue, to
 * which other tables refer by the same name.
 */
export function documentId(title: string, ids: IdMaker, isOfName: (id: string) => boolean): string {
  const stem = title.slice(0, titleLength);
  return ids.make(isOfName(slugOf(stem)) ? [stem, "document"] : [stem], "document");
}

/**
 * Returns a function that says whether an id belongs to a name: an id that would be made from one of `names`, or that of
 * an actor or an issue of the extended dataset.
 */
export function idsOfNames(names: Iterable<string>, base: Dataset | undefined): (id: string) => boolean {
  const ids = new Set([...new Set(names)].map(slugOf));
  const known = base === undefined ? undefined : registryOf(base).byId;
  return (id) => {
    const kind = known?.get(id)?.kind;
    return ids.has(id) || kind === "actors" || kind === "issues";
  };
}
