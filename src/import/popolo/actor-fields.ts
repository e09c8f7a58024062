import { identifierForm } from "../../dataset/rules/identifiers.ts";
import type { ActorType } from "../../model/actor.ts";
import { cellOf, textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceLedger, SourceRow } from "../shared/sources/source-ledger.ts";
import type { Code } from "./known-actors.ts";
import { embeddedFields, idIn } from "./lists.ts";

/** Fields that become fields of the actor. */
const used = ["id", "_id", "name", "other_names", "identifiers", "parent_id", "parent"];

/** Texts, pictures and addresses, which a dataset does not contain. */
const leftOut: Readonly<Record<string, string>> = {
  abstract: "texts about the actor",
  description: "texts about the actor",
  biography: "texts about the actor",
  summary: "texts about the actor",
  email: "ways to reach the actor",
  phone: "ways to reach the actor",
  fax: "ways to reach the actor",
  contact_details: "ways to reach the actor",
  image: "pictures and links",
  images: "pictures and links",
  links: "pictures and links",
  sources: "sources of the file",
  created_at: "dates of the file",
  updated_at: "dates of the file",
};

/** Matches classifications of bodies, which are parts of a state. */
const isOfBody =
  /legislat|parliament|chamber|assembl|senate|congress|committee|commission|council|ministr|cabinet|government|executive|department|court/i;

/** Returns the name of a person or an organization. Undefined if the row has none. */
export function actorName(row: SourceRow): string | undefined {
  const parts = ["given_name", "family_name"].flatMap((field) => textIn(row, field) ?? []);
  return textIn(row, "name") ?? (parts.length === 0 ? undefined : parts.join(" "));
}

/** Returns the type of an actor. `types` is an option of the caller: it maps classifications to types. */
export function typeOf(row: SourceRow, types: Readonly<Record<string, ActorType>>): ActorType {
  if (row.table === "persons") return "person";
  const classification = textIn(row, "classification") ?? "";
  if (Object.hasOwn(types, classification)) return types[classification] as ActorType;
  return isOfBody.test(classification) ? "body" : "organization";
}

/** Returns the codes of an actor, including its id in the file. A code of an earlier actor is left out and counted. */
export function identifiersOf(row: SourceRow, taken: Set<string>, ledger: SourceLedger): readonly Code[] {
  const given = cellOf(row, "identifiers");
  const items = [{ scheme: "popolo", identifier: idIn(row) }, ...(Array.isArray(given) ? given : [])];
  return items.flatMap((item: unknown) => {
    if (typeof item !== "object" || item === null) return [];
    const fields = item as Readonly<Record<string, unknown>>;
    const identifier = toPlainText(fields.identifier);
    if (identifier === undefined) return [];
    const scheme = toPlainText(fields.scheme) ?? "unknown";
    const key = `${scheme} ${identifier}`;
    const form = identifierForm(scheme);
    if (form !== undefined && !form.pattern.test(identifier)) {
      ledger.drop(row.table, "identifiers", `codes that ${scheme} does not have`);
      return [];
    }
    if (taken.has(key)) {
      ledger.drop(row.table, "identifiers", "codes of an earlier actor");
      return [];
    }
    taken.add(key);
    return [{ scheme, identifier }];
  });
}

/** Returns the other names of an actor. Their languages, dates and notes are left out and counted. */
export function otherNamesOf(row: SourceRow, name: string, document: string, ledger: SourceLedger): unknown {
  const given = cellOf(row, "other_names");
  if (!Array.isArray(given)) return undefined;
  const names = new Set<string>();
  for (const item of given) {
    const isObject = typeof item === "object" && item !== null;
    const other = toPlainText(isObject ? item.name : item);
    if (other !== undefined && other !== name) names.add(other);
    for (const field of isObject ? Object.keys(item) : [])
      if (field !== "name") ledger.drop(row.table, `other_names.${field}`, "details of other names");
  }
  return names.size === 0 ? undefined : [...names].map((other) => ({ name: other, documents: [document] }));
}

/**
 * Returns the attributes of an actor. An attribute is a text, number or boolean in a field that has no counterpart in
 * the model and is not in `leftOut`. Other fields without a counterpart are left out and counted.
 */
export function attributesOfActor(
  row: SourceRow,
  ledger: SourceLedger,
): Readonly<Record<string, unknown>> | undefined {
  const attributes: [string, string | number | boolean][] = [];
  const rows = embeddedFields(row.table);
  for (const [field, value] of Object.entries(row.value)) {
    if (used.includes(field) || rows.includes(field) || value === null || value === undefined) continue;
    const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    const reason = leftOut[field];
    if (Array.isArray(value) && value.length === 0) continue;
    if (Object.hasOwn(leftOut, field)) ledger.drop(row.table, field, reason as string);
    else if (!isPlain || field === "__proto__" || (typeof value === "number" && !Number.isFinite(value)))
      ledger.drop(row.table, field, "lists and objects that the model has no field for");
    else if (typeof value !== "string" || /\S/.test(value)) attributes.push([field, value]);
  }
  return attributes.length === 0 ? undefined : Object.fromEntries(attributes);
}
