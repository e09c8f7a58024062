import { addToGroup } from "../../collections/add-to-group.ts";
import { isSwapped } from "./file.ts";
import type { MembershipRow } from "./rows.ts";

/**
 * Limits each membership that follows from `on_behalf_of` to the dates of a row for the same member and organization.
 * For example, a person leaves a party and keeps the seat, but the row of the seat still names the party. `keyOf`
 * returns the same key for all names of an actor.
 *
 * The row of the seat adds no membership in the party in two cases, because the rows of the party are then complete:
 * - Several rows of the party overlap with the seat.
 * - Only one row of the party overlaps with the seat, and its dates are within those of the seat and not equal to them.
 */
export function withBoundedGroups(
  rows: readonly MembershipRow[],
  keyOf: (actor: string) => string,
): readonly MembershipRow[] {
  const given = new Map<string, MembershipRow[]>();
  const keyOfPair = (member: string, organization: string) =>
    JSON.stringify([keyOf(member), keyOf(organization)]);
  for (const row of rows) {
    if (row.role !== undefined && row.role.toLowerCase() !== "member") continue;
    addToGroup(given, keyOfPair(row.member, row.organization), row);
  }
  return rows.map((row) => {
    const { member, group } = row;
    if (group === undefined) return row;
    const own = (given.get(keyOfPair(member, group)) ?? []).filter(
      ({ start, end }) => !isSwapped(start, row.end) && !isSwapped(row.start, end),
    );
    const [only] = own;
    if (only === undefined) return row;
    if (own.length > 1) return { ...row, group: undefined };
    const start = isSwapped(row.start, only.start) ? row.start : (only.start ?? row.start);
    const end = isSwapped(only.end, row.end) ? row.end : (only.end ?? row.end);
    const isWithin = start === only.start && end === only.end;
    const isSame = row.start === only.start && row.end === only.end;
    return isWithin && !isSame ? { ...row, group: undefined } : { ...row, groupDates: [start, end] };
  });
}
