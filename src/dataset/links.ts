import { kinds, nestedKinds, type RecordKind } from "../model/ids.ts";

/** A field that refers to records by their ids. */
export interface Link {
  /** The kind of record that has the field. */
  readonly from: RecordKind;
  /** The members that lead to the id, outermost first; arrays on the way are gone through. */
  readonly path: readonly string[];
  /** The kinds that an id in this place can be of. */
  readonly to: readonly RecordKind[];
  /** What the link is called from the other end: the record named there is the `speakerOf` the one that names it. */
  readonly inverse: string;
}

/** Links of a kind by the dotted path that leads to the id. */
const link = (
  from: RecordKind,
  path: string,
  to: RecordKind | readonly RecordKind[],
  inverse: string,
): Link => ({ from, path: path.split("."), to: [to].flat(), inverse });

const cites = (from: RecordKind, sources = "sources"): readonly Link[] => [
  link(from, `${sources}.document`, "documents", "attests"),
  link(from, `${sources}.via`, "actors", "viaOf"),
];

/** Every field of every kind that refers to another record, in the order of the interfaces. Terms and responses have their own. */
export function links(): readonly Link[] {
  const anyKind: readonly RecordKind[] = [...kinds, ...nestedKinds];
  return [
    link("documents", "publisher", "actors", "publisherOf"),

    link("actors", "otherNames.documents", "documents", "spells"),
    link("actors", "parent", "actors", "parentOf"),
    link("actors", "memberships.organization", "actors", "organizationOf"),
    ...cites("actors", "memberships.sources"),
    ...cites("actors"),

    link("issues", "broader", "issues", "broaderThan"),

    link("statements", "speaker", "actors", "speakerOf"),
    link("statements", "onBehalfOf", "actors", "principalOf"),
    link("statements", "addressees", "actors", "addresseeOf"),
    link("statements", "targets", "actors", "targetOf"),
    link("statements", "positions.on", ["issues", "proposals", "terms", "responses"], "matterOf"),
    link("statements", "about", anyKind, "subjectOf"),
    link("statements", "meeting", "meetings", "occasionOf"),
    link("statements", "inReplyTo", ["statements", "proposals", "responses"], "repliedToBy"),
    ...cites("statements"),

    link("proposals", "proposers", "actors", "proposerOf"),
    link("proposals", "onBehalfOf", "actors", "principalOf"),
    link("proposals", "addressees", "actors", "addresseeOf"),
    link("proposals", "statement", "statements", "actOf"),
    link("proposals", "parent", "proposals", "parentOf"),
    link("proposals", "inReplyTo", ["statements", "proposals", "responses"], "repliedToBy"),
    link("proposals", "meeting", "meetings", "occasionOf"),
    ...cites("proposals"),

    link("terms", "about", anyKind, "subjectOf"),
    link("terms", "positions.on", "issues", "matterOf"),
    ...cites("terms"),

    link("responses", "by", "actors", "respondentOf"),
    link("responses", "onBehalfOf", "actors", "principalOf"),
    link("responses", "terms", "terms", "answeredBy"),
    link("responses", "statement", "statements", "actOf"),
    ...cites("responses"),

    link("meetings", "participants.actor", "actors", "participantIn"),
    link("meetings", "participants.onBehalfOf", "actors", "representedIn"),
    link("meetings", "place.country", "actors", "countryOf"),
    link("meetings", "about", anyKind, "subjectOf"),
    link("meetings", "parent", "meetings", "parentOf"),
    ...cites("meetings"),

    link("bases", "host", "actors", "hostOf"),
    link("bases", "operators", "actors", "operatorOf"),
    link("bases", "place.country", "actors", "countryOf"),
    ...cites("bases"),

    link("events", "actors", "actors", "actorOf"),
    link("events", "targets", "actors", "targetOf"),
    link("events", "place.country", "actors", "countryOf"),
    link("events", "about", anyKind, "subjectOf"),
    ...cites("events"),
  ];
}

let byKind: ReadonlyMap<RecordKind, readonly Link[]> | undefined;

/** Every field of a kind that refers to another record, in the order of the interface. Made once: it is asked of every record. */
export function linksOf(kind: RecordKind): readonly Link[] {
  if (byKind === undefined) {
    const found = new Map<RecordKind, Link[]>();
    for (const one of links()) found.set(one.from, [...(found.get(one.from) ?? []), one]);
    byKind = found;
  }
  return byKind.get(kind) ?? [];
}

/** A value that a record has at the end of a path, and the places in the lists on the way; -1 where there is no list. */
export type VisitValue = (value: unknown, indices: readonly number[]) => void;

/**
 * Calls back with every value that a record has at the end of a path. Lists on the way are gone through, lists in lists
 * are not: no record has any.
 */
export function forEachValue(record: unknown, path: readonly string[], visit: VisitValue): void {
  // The most common paths have one member, and most records lack it.
  const value = (record as Readonly<Record<string, unknown>>)[path[0] as string];
  if (value !== undefined) follow(value, path, 0, [], visit);
}

function follow(
  value: unknown,
  path: readonly string[],
  depth: number,
  indices: number[],
  visit: VisitValue,
): void {
  if (!Array.isArray(value)) {
    indices[depth] = -1;
    reach(value, path, depth, indices, visit);
    return;
  }
  for (let i = 0; i < value.length; i++) {
    indices[depth] = i;
    if (!Array.isArray(value[i])) reach(value[i], path, depth, indices, visit);
  }
}

function reach(
  value: unknown,
  path: readonly string[],
  depth: number,
  indices: number[],
  visit: VisitValue,
): void {
  const next = path[depth + 1];
  if (next === undefined) visit(value, indices);
  else if (typeof value === "object" && value !== null) {
    const inner = (value as Readonly<Record<string, unknown>>)[next];
    if (inner !== undefined) follow(inner, path, depth + 1, indices, visit);
  }
}

/** Whether every value that a record has at the end of a path passes a test. */
export function everyValue(
  record: Readonly<Record<string, unknown>>,
  path: readonly string[],
  test: (value: unknown) => boolean,
): boolean {
  // Most records lack most members.
  const value = record[path[0] as string];
  return value === undefined || everyItem(value, path, 1, test);
}

function everyItem(
  value: unknown,
  path: readonly string[],
  depth: number,
  test: (value: unknown) => boolean,
): boolean {
  if (!Array.isArray(value)) return everyInside(value, path, depth, test);
  for (let i = 0; i < value.length; i++) {
    if (!Array.isArray(value[i]) && !everyInside(value[i], path, depth, test)) return false;
  }
  return true;
}

function everyInside(
  value: unknown,
  path: readonly string[],
  depth: number,
  test: (value: unknown) => boolean,
): boolean {
  if (depth === path.length) return test(value);
  if (typeof value !== "object" || value === null) return true;
  const inner = (value as Readonly<Record<string, unknown>>)[path[depth] as string];
  return inner === undefined || everyItem(inner, path, depth + 1, test);
}

/** JSON Pointer from a record to a value that {@link forEachValue} told of. */
export function pointerAlong(path: readonly string[], indices: readonly number[]): string {
  return path.map((member, i) => `/${member}${indices[i] === -1 ? "" : `/${indices[i]}`}`).join("");
}
