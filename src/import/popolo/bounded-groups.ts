import { isSwapped } from "./file.ts";
import type { MembershipRow } from "./rows.ts";

/**
 * Bounds the memberships that follow from `on_behalf_of` by the memberships in the same organization that have their own
 * rows. A person can leave a party and keep the seat, and the row of the seat then still names the first party. If
 * several of these rows overlap with the seat, or if one of them is within its dates, they say everything about the
 * membership, so the row of the seat adds no other. `keyOf` returns the same key for all names of an actor.
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
    const key = keyOfPair(row.member, row.organization);
    given.set(key, [...(given.get(key) ?? []), row]);
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
