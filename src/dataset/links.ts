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
