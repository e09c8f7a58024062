import { textIn, toPlainText } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";

/** The lists of a Popolo file, in the order of the losses. */
export const popoloLists = [
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

/** The rows of each list of a Popolo file, including rows that are embedded in other rows. */
export type PopoloRows = Readonly<Record<PopoloList, readonly SourceRow[]>>;

/**
 * The fields in which rows contain other rows. The outer key is a list, and the inner key is a field of its rows. The
 * value has the list of the inner rows, and the field by which an inner row refers to the outer row. For example, a row
 * of `vote_events` contains rows of the list `votes` in its field `votes`, and they refer to it by `vote_event_id`.
 */
export const embedded: Readonly<
  Partial<Record<PopoloList, Readonly<Record<string, readonly [PopoloList, string]>>>>
> = {
  persons: { memberships: ["memberships", "person_id"], speeches: ["speeches", "creator_id"] },
  organizations: {
    memberships: ["memberships", "organization_id"],
    posts: ["posts", "organization_id"],
    motions: ["motions", "organization_id"],
    vote_events: ["vote_events", "organization_id"],
    legislative_periods: ["events", "organization_id"],
    children: ["organizations", "parent_id"],
  },
  posts: { memberships: ["memberships", "post_id"] },
  motions: { vote_events: ["vote_events", "motion_id"] },
  vote_events: { votes: ["votes", "vote_event_id"] },
};

/** Returns the fields of a list that contain rows of other lists. */
export function embeddedFields(table: string): readonly string[] {
  return Object.keys(embedded[table as PopoloList] ?? {});
}

/** Returns the id of a row, which some interfaces give as `_id`. */
export function idIn(row: SourceRow): string | undefined {
  return textIn(row, "id") ?? textIn(row, "_id");
}

/** Returns the id of a row or, if it has none, a key made of its list and its number. */
export function keyOfRow(row: SourceRow): string {
  return idIn(row) ?? `#/${row.table}/${row.row}`;
}

/** Returns the name in an id that describes a record. Open Civic Data has such ids: `~{"name": "Bo"}`. */
export function pseudoName(id: string): string | undefined {
  if (!id.startsWith("~{")) return undefined;
  try {
    return toPlainText((JSON.parse(id.slice(1)) as { name?: unknown }).name);
  } catch {
    return undefined;
  }
}
