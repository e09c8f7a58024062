import type { RecordKind } from "../model/ids.ts";

/** A field that refers to records by their ids. */
export interface Link {
  /** The kind of record that has the field. */
  readonly from: RecordKind;
  /** The members that lead to the id, outermost first; arrays on the way are gone through. */
  readonly path: readonly string[];
  /** The kinds that an id in this place can be of. */
  readonly to: readonly RecordKind[];
}

const anyKind: readonly RecordKind[] = [
  "documents",
  "actors",
  "issues",
  "statements",
  "proposals",
  "meetings",
  "bases",
  "events",
  "terms",
  "responses",
];

const cites = (from: RecordKind, ...before: readonly string[]): readonly Link[] => [
  { from, path: [...before, "sources", "document"], to: ["documents"] },
  { from, path: [...before, "sources", "via"], to: ["actors"] },
];

/** Every field of every kind that refers to another record, in the order of the interfaces. Terms and responses have their own. */
export function links(): readonly Link[] {
  return [
    { from: "documents", path: ["publisher"], to: ["actors"] },

    { from: "actors", path: ["otherNames", "documents"], to: ["documents"] },
    { from: "actors", path: ["parent"], to: ["actors"] },
    { from: "actors", path: ["memberships", "organization"], to: ["actors"] },
    ...cites("actors", "memberships"),
    ...cites("actors"),

    { from: "issues", path: ["broader"], to: ["issues"] },

    { from: "statements", path: ["speaker"], to: ["actors"] },
    { from: "statements", path: ["onBehalfOf"], to: ["actors"] },
    { from: "statements", path: ["addressees"], to: ["actors"] },
    { from: "statements", path: ["targets"], to: ["actors"] },
    { from: "statements", path: ["positions", "on"], to: ["issues", "proposals", "terms", "responses"] },
    { from: "statements", path: ["about"], to: anyKind },
    { from: "statements", path: ["meeting"], to: ["meetings"] },
    { from: "statements", path: ["inReplyTo"], to: ["statements", "proposals", "responses"] },
    ...cites("statements"),

    { from: "proposals", path: ["proposers"], to: ["actors"] },
    { from: "proposals", path: ["onBehalfOf"], to: ["actors"] },
    { from: "proposals", path: ["addressees"], to: ["actors"] },
    { from: "proposals", path: ["statement"], to: ["statements"] },
    { from: "proposals", path: ["parent"], to: ["proposals"] },
    { from: "proposals", path: ["inReplyTo"], to: ["statements", "proposals", "responses"] },
    { from: "proposals", path: ["meeting"], to: ["meetings"] },
    ...cites("proposals"),

    { from: "terms", path: ["about"], to: anyKind },
    { from: "terms", path: ["positions", "on"], to: ["issues"] },
    ...cites("terms"),

    { from: "responses", path: ["by"], to: ["actors"] },
    { from: "responses", path: ["onBehalfOf"], to: ["actors"] },
    { from: "responses", path: ["terms"], to: ["terms"] },
    { from: "responses", path: ["statement"], to: ["statements"] },
    ...cites("responses"),

    { from: "meetings", path: ["participants", "actor"], to: ["actors"] },
    { from: "meetings", path: ["participants", "onBehalfOf"], to: ["actors"] },
    { from: "meetings", path: ["place", "country"], to: ["actors"] },
    { from: "meetings", path: ["about"], to: anyKind },
    { from: "meetings", path: ["parent"], to: ["meetings"] },
    ...cites("meetings"),

    { from: "bases", path: ["host"], to: ["actors"] },
    { from: "bases", path: ["operators"], to: ["actors"] },
    { from: "bases", path: ["place", "country"], to: ["actors"] },
    ...cites("bases"),

    { from: "events", path: ["actors"], to: ["actors"] },
    { from: "events", path: ["targets"], to: ["actors"] },
    { from: "events", path: ["place", "country"], to: ["actors"] },
    { from: "events", path: ["about"], to: anyKind },
    ...cites("events"),
  ];
}

/** Calls back with every id that a record has in a place, and the JSON Pointer from the record to it. */
export function forEachReference(
  record: unknown,
  path: readonly string[],
  visit: (id: unknown, pointer: string) => void,
): void {
  const descend = (value: unknown, depth: number, pointer: string): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) descend(value[i], depth, `${pointer}/${i}`);
    } else if (depth === path.length) {
      visit(value, pointer);
    } else if (typeof value === "object" && value !== null) {
      const member = path[depth] as string;
      descend((value as Record<string, unknown>)[member], depth + 1, `${pointer}/${member}`);
    }
  };
  descend(record, 0, "");
}
