import { isObject } from "../../../collections/is-object.ts";
import { attributeNamePattern } from "../../../dataset/attribute-name.ts";
import { idLength, idPattern } from "../../../dataset/id-pattern.ts";
import { identifierForm } from "../../../dataset/rules/identifiers.ts";
import { shown, suggest } from "../../../errors/suggest.ts";
import type { Identifier } from "../../../model/identifier.ts";
import { isAbsent, toText } from "../cells/read-cell.ts";
import { Refusal } from "../losses/refusal.ts";
import type { Details } from "./named-entity.ts";

/** What {@link NameIndex} needs to know about a kind of record. */
export interface NamedKind {
  /** Kind of the records. */
  readonly kind: "actors" | "issues";
  /** Name of the option with the details, for messages: `actor`. */
  readonly option: "actor" | "issue";
  /** Field of the record that has its name. */
  readonly nameField: "name" | "label";
  /** Fields that refer to records of the same kind. */
  readonly links: readonly string[];
  /** Fields of the details that are copied as they are. */
  readonly copied: readonly string[];
}

/** Checks the details that the mapping gives for a name. Throws a `Refusal` if a record cannot have these details. */
export function checkDetails(details: unknown, text: string, kind: NamedKind): Details {
  const { option, copied, links, nameField } = kind;
  const at = { field: option, column: undefined };
  if (!isObject(details)) {
    throw new Refusal(
      at,
      `needs details of ${shown(text)} from ${option}, which gives ${shown(details)}. Return an object.`,
    );
  }
  const refuse = (message: string, value?: unknown) =>
    new Refusal(
      at,
      `names ${shown(text)}, for which ${option} ${message}`,
      value === undefined ? {} : { value },
    );
  const known = ["id", nameField, ...links, ...copied];
  for (const field of Object.keys(details)) {
    if (!known.includes(field)) throw refuse(`has a field ${shown(field)}. ${suggest(field, known)}`);
  }
  const { id, attributes } = details as Details;
  if (id !== undefined && !(typeof id === "string" && id.length <= idLength && idPattern.test(id))) {
    throw new Refusal(
      at,
      `names ${shown(text)}, for which ${option} gives the id ${shown(id)}. Write lower-case letters, digits and single hyphens.`,
      { code: "invalid-id", value: id },
    );
  }
  for (const { scheme, identifier } of codesOfDetails(details as Details)) {
    const form = identifierForm(scheme);
    if (form === undefined || form.pattern.test(identifier)) continue;
    throw refuse(`gives ${shown(identifier)}, which is no code of ${scheme}. ${form.cure}`, identifier);
  }
  for (const [name, value] of Object.entries((attributes ?? {}) as object)) {
    const isPlain = typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
    if (isAbsent(value) || (isPlain && attributeNamePattern.test(name))) continue;
    throw refuse(
      `gives the attribute ${shown(name)} as ${shown(value)}. Write a name that is not blank, and a text, a number or a boolean.`,
      value,
    );
  }
  return details as Details;
}

/** Returns the name of a record in its details, or the name in the rows. */
export function nameIn(details: Details, { nameField, option }: NamedKind, text: string): string {
  const name = details[nameField];
  return isAbsent(name) ? text : toText(name, { field: `${option}.${nameField}`, column: undefined });
}

/** Returns the codes in the details. Empty codes are left out. */
export function codesOfDetails(details: Details | undefined): readonly Identifier[] {
  const identifiers = details?.identifiers;
  if (!Array.isArray(identifiers)) return [];
  return identifiers.flatMap((item: unknown) => {
    const { scheme, identifier } = (item ?? {}) as Details;
    return isAbsent(scheme) || isAbsent(identifier)
      ? []
      : [{ scheme: String(scheme), identifier: String(identifier) }];
  });
}
