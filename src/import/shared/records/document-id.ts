import { type IdMaker, slugOf } from "../../../coding/make-id.ts";

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

/** Returns the ids that would be made from names. */
export function idsOfNames(names: Iterable<string>): ReadonlySet<string> {
  return new Set([...names].map(slugOf));
}
