import { problem } from "../errors/demarche-error.ts";
import { shown } from "../errors/suggest.ts";
import { cellOf, textIn } from "./source-cells.ts";
import type { SourceLedger, SourceRow } from "./source-ledger.ts";

/** The lists of a Popolo file, in the order of the losses. */
const popoloLists = [
  "persons",
  "organizations",
  "posts",
  "memberships",
  "motions",
  "vote_events",
  "votes",
  "speeches",
  "events",
  "areas",
] as const;

/** One of {@link popoloLists}. */
export type PopoloList = (typeof popoloLists)[number];

/** The rows of a Popolo file, with those that are embedded in others. */
export type PopoloRows = Readonly<Record<PopoloList, readonly SourceRow[]>>;

/** Other names of the lists, in files of the time before the specification and in plural forms. */
const aliases: Readonly<Record<string, PopoloList>> = {
  people: "persons",
  organisations: "organizations",
  voteEvents: "vote_events",
};

/** Lists within rows, with the list that the rows belong to and the field that refers to the containing row. */
const embedded: Readonly<
  Partial<Record<PopoloList, Readonly<Record<string, readonly [PopoloList, string]>>>>
> = {
  persons: { memberships: ["memberships", "person_id"], speeches: ["speeches", "creator_id"] },
  organizations: {
    memberships: ["memberships", "organization_id"],
    posts: ["posts", "organization_id"],
    motions: ["motions", "organization_id"],
    vote_events: ["vote_events", "organization_id"],
  },
  posts: { memberships: ["memberships", "post_id"] },
  motions: { vote_events: ["vote_events", "motion_id"] },
  vote_events: { votes: ["votes", "vote_event_id"] },
};

/** Returns the id of a row, or a key for a row without one. */
export function keyOf(row: SourceRow): string {
  return textIn(row, "id") ?? `#/${row.table}/${row.row}`;
}

/** Reads the rows of a Popolo file. Rows that are embedded in others become rows of their lists. */
export function readPopolo(json: unknown, ledger: SourceLedger): PopoloRows {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    const cure =
      typeof json === "string" ? "Parse the file with JSON.parse first." : "Write { persons: [ … ] }.";
    throw problem(
      "invalid-shape",
      "",
      `fromPopolo takes an object with lists, not ${shown(json)}. ${cure}`,
      json,
    );
  }
  const rows = Object.fromEntries(popoloLists.map((list) => [list, [] as SourceRow[]])) as Record<
    PopoloList,
    SourceRow[]
  >;
  const add = (list: PopoloList, values: readonly unknown[]) => {
    for (const row of ledger.add(list, values)) {
      rows[list].push(row);
      for (const [field, [inner, link]] of Object.entries(embedded[list] ?? {})) {
        const items = row.value[field];
        if (!Array.isArray(items)) continue;
        // Ids of rows refer to other rows, and are not rows themselves.
        const objects = items.filter((item) => typeof item !== "string");
        add(
          inner,
          objects.map((item) =>
            typeof item === "object" && item !== null ? { [link]: keyOf(row), ...item } : item,
          ),
        );
      }
      if (list !== "vote_events") continue;
      const motion = cellOf(row, "motion");
      if (typeof motion === "object" && motion !== null) {
        const organization = cellOf(row, "organization_id");
        add("motions", [{ id: `#/vote_events/${row.row}/motion`, organization_id: organization, ...motion }]);
      }
    }
  };
  for (const list of popoloLists) ledger.add(list, []);
  for (const [name, values] of Object.entries(json)) {
    const list = (popoloLists as readonly string[]).includes(name)
      ? (name as PopoloList)
      : Object.hasOwn(aliases, name)
        ? aliases[name]
        : undefined;
    if (values === undefined || values === null) continue;
    if (list === undefined) {
      const reason = "not a list of Popolo";
      if (Array.isArray(values)) for (const row of ledger.add(name, values)) ledger.skip(row, reason);
      else ledger.drop("file", name, reason);
    } else if (Array.isArray(values)) add(list, values);
    else {
      const message = `fromPopolo: ${name} has to be an array, not ${shown(values)}.`;
      throw problem("invalid-shape", `/${name}`, message, values);
    }
  }
  return rows;
}
