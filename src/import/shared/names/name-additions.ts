import type { Attributes } from "../../../model/attributes.ts";
import type { Identifier } from "../../../model/identifier.ts";
import { isAbsent } from "../cells/read-cell.ts";
import type { ConflictValue, KeyConflict } from "../losses/key-conflict.ts";
import type { NameAdditions, NamedEntity } from "./named-entity.ts";
import { codesOfDetails } from "./read-details.ts";
import { rivalCode } from "./rival-code.ts";

/**
 * The codes and attributes of a record, including those from other spellings of its name, and the conflicts between
 * them.
 */
interface UnitedDetails {
  readonly identifiers: readonly Identifier[];
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly KeyConflict[];
}

/**
 * Returns the details that the rows add to the record of a name. Spellings to which no record of the dataset refers are
 * left out.
 */
function additionsOf({ spellings }: NamedEntity): readonly NameAdditions[] {
  return spellings.flatMap(({ additions, isCited }) => (isCited ? [...additions.values()] : []));
}

/**
 * Returns the codes and attributes of a record, including those from the spellings of its name. Undefined if the
 * spellings add nothing.
 */
export function unitedDetails(
  entity: NamedEntity,
  given: { readonly identifiers?: unknown; readonly attributes?: unknown },
): UnitedDetails | undefined {
  const additions = additionsOf(entity);
  if (additions.length === 0) return undefined;
  const identifiers = [...codesOfDetails(given)];
  const attributes: Record<string, unknown> = { ...(given.attributes as Attributes | undefined) };
  const conflicts = new Map<string, KeyConflict>();
  for (const { row, count: rows, ...added } of additions) {
    const report = (field: string, kept: unknown, dropped: unknown) => {
      const count = (conflicts.get(field)?.count ?? 0) + rows;
      const values = [kept ?? null, dropped] as readonly [ConflictValue | null, ConflictValue];
      const first = conflicts.get(field) ?? { kind: entity.kind, id: entity.id, field, values, count, row };
      conflicts.set(field, { ...first, count });
    };
    for (const [field, kept, dropped] of added.fields) report(field, kept, dropped);
    for (const code of added.identifiers) {
      const rival = rivalCode(code, identifiers);
      if (rival === undefined) identifiers.push(code);
      else if (rival !== null) report(`identifiers.${code.scheme}`, rival, code.identifier);
    }
    for (const { scheme, identifier } of added.codesOfOthers)
      report(`identifiers.${scheme}`, null, identifier);
    for (const [name, value] of Object.entries(added.attributes)) {
      if (isAbsent(value)) continue;
      if (!Object.hasOwn(attributes, name) || isAbsent(attributes[name])) attributes[name] = value;
      else if (attributes[name] !== value) report(`attributes.${name}`, attributes[name], value);
    }
  }
  return { identifiers, attributes, conflicts: [...conflicts.values()] };
}

/**
 * Returns the conflicts between the spellings of one name: codes and attributes for which they give different values.
 * The record has the first value.
 */
export function conflictsOfNames(entities: readonly NamedEntity[]): readonly KeyConflict[] {
  return entities.flatMap((entity) => {
    const given = entity.known ?? entity.details ?? {};
    return unitedDetails(entity, given)?.conflicts ?? [];
  });
}
