import { isObject } from "../../../collections/is-object.ts";
import type { Actor, Membership, OtherName } from "../../../model/actor.ts";
import type { Citation } from "../../../model/citation.ts";
import type { Issue } from "../../../model/issue.ts";
import { isAbsent } from "../cells/read-cell.ts";
import { unitedDetails } from "./name-additions.ts";
import type { NamedEntity, NamedMembership } from "./named-entity.ts";

type Fields = Record<string, unknown>;

/**
 * Returns the record of an actor that the rows name. If the dataset in `extends` has the actor, the result is its
 * record there with the additions from the rows.
 */
export function actorRecord(entity: NamedEntity): Actor {
  return entity.known === undefined ? newActor(entity) : withAdditions(entity);
}

function newActor(entity: NamedEntity): Actor {
  const { details = {}, id, name, linked } = entity;
  const { identifiers, attributes } = unitedDetails(entity, details) ?? details;
  const otherNames = otherNamesOf(entity, [name]);
  const memberships = membershipsOf(entity);
  const record: Fields = {
    id,
    type: details.type,
    name,
    otherNames: otherNames.length === 0 ? undefined : otherNames,
    parent: linked.get("parent")?.entity.id,
    memberships: memberships.length === 0 ? undefined : memberships,
    identifiers: Array.isArray(identifiers) ? identifiersOf(identifiers) : identifiers,
    attributes: attributesOf(attributes),
    sources: entity.sources,
    note: details.note,
  };
  return withoutAbsent(record) as unknown as Actor;
}

/**
 * Returns identifiers as texts. Identifiers without a code are left out, because the cells of an optional column can be
 * empty.
 */
function identifiersOf(identifiers: readonly unknown[]): readonly unknown[] | undefined {
  const present = identifiers
    .filter((item) => !isAbsent((item as Fields | undefined)?.identifier))
    .map((item) => {
      const { identifier } = item as Fields;
      return {
        ...(item as Fields),
        identifier: typeof identifier === "number" ? String(identifier) : identifier,
      };
    });
  return present.length === 0 ? undefined : present;
}

function withAdditions(entity: NamedEntity): Actor {
  const known = entity.known as unknown as Actor;
  const sources = entity.sources.filter(
    ({ document }) => !known.sources.some((source) => source.document === document),
  );
  const names = [known.name, ...(known.otherNames ?? []).map(({ name }) => name), known.id];
  const codes = (known.identifiers ?? []).map(({ identifier }) => identifier);
  const otherNames = [...(known.otherNames ?? []), ...otherNamesOf(entity, [...names, ...codes])];
  const memberships = [...(known.memberships ?? []), ...membershipsOf(entity)];
  const united = unitedDetails(entity, known);
  const isChanged =
    united !== undefined ||
    sources.length > 0 ||
    otherNames.length > (known.otherNames?.length ?? 0) ||
    memberships.length > (known.memberships?.length ?? 0);
  if (!isChanged) return known;
  const { id, type, name, parent, note } = known;
  const { identifiers, attributes } = united ?? known;
  return withoutAbsent({
    id,
    type,
    name,
    otherNames: otherNames.length === 0 ? undefined : otherNames,
    parent,
    memberships: memberships.length === 0 ? undefined : memberships,
    identifiers: identifiers?.length === 0 ? undefined : identifiers,
    attributes: attributesOf(attributes),
    sources: [...known.sources, ...sources],
    note,
  }) as unknown as Actor;
}

/**
 * Returns the other names of a record: the spellings in accepted rows that are not in `names`. Each other name lists
 * the documents that use it.
 */
function otherNamesOf({ spellings }: NamedEntity, names: readonly string[]): readonly OtherName[] {
  return spellings
    .filter(({ isCited, isOfAnother, text }) => isCited && !isOfAnother && !names.includes(text))
    .map(({ text, documents }) => ({ name: text, documents }));
}

function membershipsOf({ memberships }: NamedEntity): readonly Membership[] {
  return [...memberships.values()].map(membershipRecord);
}

function membershipRecord({ organization, role, startDate, endDate, sources }: NamedMembership): Membership {
  return withoutAbsent({
    organization: organization.entity.id,
    role,
    startDate,
    endDate,
    sources: sources as readonly Citation[],
  }) as unknown as Membership;
}

/**
 * Returns the record of an issue that the rows name. If the dataset in `extends` has the issue, the result is its
 * record there with the attributes that the rows add.
 */
export function issueRecord(entity: NamedEntity): Issue {
  const { known, details = {}, id, name, linked } = entity;
  const attributes = unitedDetails(entity, known ?? details)?.attributes;
  if (known !== undefined) {
    if (attributes === undefined) return known as unknown as Issue;
    const { note, ...fields } = known;
    return withoutAbsent({ ...fields, attributes: attributesOf(attributes), note }) as unknown as Issue;
  }
  const { proposition } = details;
  return withoutAbsent({
    id,
    label: name,
    proposition: isAbsent(proposition)
      ? name
      : typeof proposition === "number"
        ? String(proposition)
        : proposition,
    broader: linked.get("broader")?.entity.id,
    opposes: linked.get("opposes")?.entity.id,
    attributes: attributesOf(attributes ?? details.attributes),
    note: details.note,
  }) as unknown as Issue;
}

/** Returns attributes without those that are absent. Undefined if no attribute is left. */
function attributesOf(attributes: unknown): unknown {
  if (!isObject(attributes)) return attributes ?? undefined;
  const present = Object.entries(attributes).filter(([, value]) => !isAbsent(value));
  return present.length === 0 ? undefined : Object.fromEntries(present);
}

function withoutAbsent(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isAbsent(value)));
}
