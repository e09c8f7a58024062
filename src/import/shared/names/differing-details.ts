import { isAbsent } from "../cells/read-cell.ts";
import type { ConflictValue } from "../losses/key-conflict.ts";
import { type DifferingField, guessedType, type Spelling } from "./named-entity.ts";
import type { NamedKind } from "./read-details.ts";

type Details = Readonly<Record<string | symbol, unknown>>;

/**
 * Returns whether two objects with the details of one name are equal. Most rows repeat the details of a name, so this
 * has to be fast. Therefore lists and attributes are compared item by item, and not as texts.
 */
export function isSameDetails(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [first, second] = [a as Details, b as Details];
  let count = 0;
  for (const name in first) {
    count += 1;
    if (first[name] !== second[name] && !isSameDetails(first[name], second[name])) return false;
  }
  for (const _ in second) count -= 1;
  return count === 0;
}

/**
 * Compares the details that a row gives for a name with the record of this name, and returns the fields that differ.
 * For a record of the dataset in `extends`, only fields that it has are compared. If `isNewSpelling` is true, no
 * earlier row has the name in this spelling. The name and the id are then not compared, because they can differ between
 * spellings. `nameOfLink` returns the name of the record to which a field, such as `parent`, refers.
 */
export function differingFields(
  { entity, details: first }: Pick<Spelling, "entity" | "details">,
  details: Details,
  { nameField, links }: NamedKind,
  {
    isNewSpelling,
    nameOfLink,
  }: { readonly isNewSpelling: boolean; readonly nameOfLink: (field: string) => string | undefined },
): readonly DifferingField[] {
  const found: DifferingField[] = [];
  const compare = (field: string, kept: unknown, later: unknown) => {
    if (!isAbsent(later) && kept !== later)
      found.push([field, (kept ?? null) as ConflictValue | null, later as ConflictValue]);
  };
  const { known } = entity;
  const record = known ?? entity.details ?? {};
  if (known === undefined || details[guessedType] !== true) compare("type", record.type, details.type);
  for (const field of ["proposition", "note", ...links]) {
    const kept = links.includes(field) ? nameOfLink(field) : record[field];
    if (known === undefined || (!isAbsent(kept) && field !== "note")) compare(field, kept, details[field]);
  }
  if (!isNewSpelling && known === undefined) {
    compare(nameField, first?.[nameField] ?? entity.name, details[nameField]);
    compare("id", first?.id ?? entity.id, details.id);
  }
  return found;
}
