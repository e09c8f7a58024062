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

const cites = (from: RecordKind, ...before: readonly string[]): readonly Link[] => [
  { from, path: [...before, "sources", "document"], to: ["documents"], inverse: "attests" },
  { from, path: [...before, "sources", "via"], to: ["actors"], inverse: "viaOf" },
];

/** Every field of every kind that refers to another record, in the order of the interfaces. Terms and responses have their own. */
export function links(): readonly Link[] {
  const anyKind: readonly RecordKind[] = [...kinds, ...nestedKinds];
  return [
    { from: "documents", path: ["publisher"], to: ["actors"], inverse: "publisherOf" },

    { from: "actors", path: ["otherNames", "documents"], to: ["documents"], inverse: "spells" },
    { from: "actors", path: ["parent"], to: ["actors"], inverse: "parentOf" },
    { from: "actors", path: ["memberships", "organization"], to: ["actors"], inverse: "organizationOf" },
    ...cites("actors", "memberships"),
    ...cites("actors"),

    { from: "issues", path: ["broader"], to: ["issues"], inverse: "broaderThan" },

    { from: "statements", path: ["speaker"], to: ["actors"], inverse: "speakerOf" },
    { from: "statements", path: ["onBehalfOf"], to: ["actors"], inverse: "principalOf" },
    { from: "statements", path: ["addressees"], to: ["actors"], inverse: "addresseeOf" },
    { from: "statements", path: ["targets"], to: ["actors"], inverse: "targetOf" },
    {
      from: "statements",
      path: ["positions", "on"],
      to: ["issues", "proposals", "terms", "responses"],
      inverse: "matterOf",
    },
    { from: "statements", path: ["about"], to: anyKind, inverse: "subjectOf" },
    { from: "statements", path: ["meeting"], to: ["meetings"], inverse: "occasionOf" },
    {
      from: "statements",
      path: ["inReplyTo"],
      to: ["statements", "proposals", "responses"],
      inverse: "repliedToBy",
    },
    ...cites("statements"),

    { from: "proposals", path: ["proposers"], to: ["actors"], inverse: "proposerOf" },
    { from: "proposals", path: ["onBehalfOf"], to: ["actors"], inverse: "principalOf" },
    { from: "proposals", path: ["addressees"], to: ["actors"], inverse: "addresseeOf" },
    { from: "proposals", path: ["statement"], to: ["statements"], inverse: "actOf" },
    { from: "proposals", path: ["parent"], to: ["proposals"], inverse: "parentOf" },
    {
      from: "proposals",
      path: ["inReplyTo"],
      to: ["statements", "proposals", "responses"],
      inverse: "repliedToBy",
    },
    { from: "proposals", path: ["meeting"], to: ["meetings"], inverse: "occasionOf" },
    ...cites("proposals"),

    { from: "terms", path: ["about"], to: anyKind, inverse: "subjectOf" },
    { from: "terms", path: ["positions", "on"], to: ["issues"], inverse: "matterOf" },
    ...cites("terms"),

    { from: "responses", path: ["by"], to: ["actors"], inverse: "respondentOf" },
    { from: "responses", path: ["onBehalfOf"], to: ["actors"], inverse: "principalOf" },
    { from: "responses", path: ["terms"], to: ["terms"], inverse: "answeredBy" },
    { from: "responses", path: ["statement"], to: ["statements"], inverse: "actOf" },
    ...cites("responses"),

    { from: "meetings", path: ["participants", "actor"], to: ["actors"], inverse: "participantIn" },
    { from: "meetings", path: ["participants", "onBehalfOf"], to: ["actors"], inverse: "representedIn" },
    { from: "meetings", path: ["place", "country"], to: ["actors"], inverse: "countryOf" },
    { from: "meetings", path: ["about"], to: anyKind, inverse: "subjectOf" },
    { from: "meetings", path: ["parent"], to: ["meetings"], inverse: "parentOf" },
    ...cites("meetings"),

    { from: "bases", path: ["host"], to: ["actors"], inverse: "hostOf" },
    { from: "bases", path: ["operators"], to: ["actors"], inverse: "operatorOf" },
    { from: "bases", path: ["place", "country"], to: ["actors"], inverse: "countryOf" },
    ...cites("bases"),

    { from: "events", path: ["actors"], to: ["actors"], inverse: "actorOf" },
    { from: "events", path: ["targets"], to: ["actors"], inverse: "targetOf" },
    { from: "events", path: ["place", "country"], to: ["actors"], inverse: "countryOf" },
    { from: "events", path: ["about"], to: anyKind, inverse: "subjectOf" },
    ...cites("events"),
  ];
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
