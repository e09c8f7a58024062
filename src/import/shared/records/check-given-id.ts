import { idLength, idPattern } from "../../../dataset/id-pattern.ts";
import { shown } from "../../../errors/suggest.ts";
import { type FieldName, refuse } from "../losses/refusal.ts";
import type { ImportNames } from "../names/import-names.ts";

/** What is known about the ids and keys of records that rows describe. */
interface IdContext {
  readonly at: FieldName;
  /** Key of the record. Undefined: it has none. */
  readonly key: string | undefined;
  readonly names: ImportNames;
  /** Records with keys. */
  readonly keyed: ReadonlyMap<string, unknown>;
  /** The ids of earlier records that were given by their rows, and not made from other fields. */
  readonly givenIds: ReadonlySet<string>;
}

/** Throws a `Refusal` if the id in a row does not have the form of an id, or if another record has it. */
export function checkGivenId(id: string, { at, key, names, keyed, givenIds }: IdContext): void {
  if (id.length > idLength || !idPattern.test(id)) {
    const message = `cannot be ${shown(id)}. Write lower-case letters, digits and single hyphens, or use key for other texts.`;
    throw refuse(at, message, { code: "invalid-id", value: id });
  }
  const isRepeated = key !== undefined && keyed.has(key);
  if ((!givenIds.has(id) || isRepeated) && !names.state.base?.has(id)) return;
  const message = `cannot be ${shown(id)}, which is the id of another record. Choose another id, or give rows of one record the same key.`;
  throw refuse(at, message, { code: "duplicate-id", value: id });
}
