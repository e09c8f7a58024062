import { getOrAdd } from "../../collections/get-or-add.ts";
import { shown } from "../../errors/suggest.ts";
import { cellOf, textIn } from "../shared/sources/source-cells.ts";
import type { SourceRow } from "../shared/sources/source-ledger.ts";
import { keysOfActorNames } from "./actor-keys.ts";
import { withBoundedGroups } from "./bounded-groups.ts";
import { anyActor, isSwapped, linkFields, type PopoloFile } from "./file.ts";
import { keyOfRow } from "./lists.ts";
import type { MembershipRow } from "./rows.ts";

const usedFields = [
  ...["role", "start_date", "end_date", "legislative_period_id"],
  ...linkFields("person", "member", "organization", "post", "on_behalf_of"),
];

/** Returns the memberships of a Popolo file as rows for `importRows`. */
export function readMemberships(file: PopoloFile): readonly MembershipRow[] {
  // Several memberships can use different fields of one post or period. The fields that none of them uses are therefore
  // counted at the end.
  const usedOf: UsedFields = new Map();
  const read = file.rowsOf("memberships").flatMap((source) => readMembership(file, source, usedOf));
  for (const [row, used] of usedOf)
    file.dropFields(row, ["id", "_id", ...linkFields("organization"), ...used]);
  const keyOfActor = keysOfActorNames(
    read.flatMap(({ member, organization, group }) => [member, organization, group ?? organization]),
    file.base,
  );
  const known = new Set<string>();
  return withBoundedGroups(read, keyOfActor).map((row) => {
    const { member, organization, group, role = "member", start, end, groupDates } = row;
    const keyOfHeld = (of: string, ...held: readonly unknown[]) =>
      JSON.stringify([keyOfActor(member), keyOfActor(of), ...held]);
    const held = [
      keyOfHeld(organization, role, start, end),
      ...(group === undefined ? [] : [keyOfHeld(group, "member", ...groupDates)]),
    ];
    const isLater = held.every((key) => known.has(key));
    for (const key of held) known.add(key);
    return { ...row, isLater };
  });
}

/** The fields of posts and legislative periods that memberships use. */
type UsedFields = Map<SourceRow, Set<string>>;

function readMembership(file: PopoloFile, source: SourceRow, usedOf: UsedFields): readonly MembershipRow[] {
  const { ledger } = file;
  const isMember = ["member", "member_id"].some(
    (field) => (cellOf(source, field) ?? undefined) !== undefined,
  );
  const field = isMember ? "member" : "person";
  const member = file.actor(source, field, isMember ? anyActor : ["persons"]);
  if (member === undefined) return file.refuseActor(source, field);
  const postKey = file.linkedKey(source, "post");
  const post = file.find("posts", postKey);
  if (post === undefined && postKey !== undefined) ledger.dropLink(source, "post_id", postKey, "a post");
  const organization =
    file.actor(source, "organization", ["organizations"]) ??
    (post === undefined ? undefined : file.actor(post, "organization", ["organizations"]));
  if (organization === undefined) return file.refuseActor(source, "organization");
  const periodKey = textIn(source, "legislative_period_id");
  const period = file.find("events", periodKey);
  if (period === undefined && periodKey !== undefined)
    ledger.dropLink(source, "legislative_period_id", periodKey, "a period");
  const [start, end] = datesOf(file, source, period);
  if (isSwapped(start, end)) {
    const message = `the membership ends before it begins: start_date is ${shown(start)}, end_date is ${shown(end)}. Correct or swap the dates.`;
    ledger.refuse(source, { column: "end_date", value: end, message });
    return [];
  }
  const group = file.optionalActor(source, "on_behalf_of", ["organizations"]);
  file.dropFields(source, usedFields);
  const use = (row: SourceRow, fields: readonly string[]) => {
    const used = getOrAdd(usedOf, row, () => new Set());
    for (const name of fields) used.add(name);
  };
  const datesOfPeriod = ["start_date", "end_date"].filter((name) => !file.dates.isGiven(source, name));
  if (period !== undefined) use(period, ["classification", ...datesOfPeriod]);
  const own = textIn(source, "role");
  const ofPost = ["role", "label"].filter((name) => post !== undefined && textIn(post, name) !== undefined);
  const [roleField] = own === undefined ? ofPost : [];
  if (post !== undefined) use(post, roleField === undefined ? [] : [roleField]);
  return [
    {
      kind: "membership",
      source,
      used: [post, period].filter((row) => row !== undefined),
      key: keyOfRow(source),
      title: undefined,
      date: undefined,
      member,
      organization,
      group: group !== organization && group !== member ? group : undefined,
      role: own ?? (post === undefined || roleField === undefined ? undefined : textIn(post, roleField)),
      start,
      end,
      groupDates: [start, end],
      isLater: false,
    },
  ];
}

/**
 * Returns the dates of a membership. A missing date is replaced with the date of the legislative period, unless the end
 * would then be before the start. A date that cannot be read is not replaced, because it is not missing.
 */
function datesOf(
  { dates }: PopoloFile,
  source: SourceRow,
  period: SourceRow | undefined,
): readonly [string | undefined, string | undefined] {
  const start = dates.read(source, "start_date");
  const end = dates.read(source, "end_date");
  if (period === undefined) return [start, end];
  const from = dates.isGiven(source, "start_date") ? start : dates.read(period, "start_date");
  const to = dates.isGiven(source, "end_date") ? end : dates.read(period, "end_date");
  return [start ?? (isSwapped(from, end) ? undefined : from), end ?? (isSwapped(start, to) ? undefined : to)];
}
